"""Expressions: what each node of the tree is worth.

`value` gives one value, `raw` the same with `nothing` kept apart from $null, `stream` what the node
sends down a pipeline.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from osiris.lab.windows.ps import members, nodes, operators, statics
from osiris.lab.windows.ps.convert import (
    as_list,
    cast,
    entries,
    integer,
    number,
    plain,
    text,
    truth,
    type_key,
    unrolled,
)
from osiris.lab.windows.ps.parser import parse
from osiris.lab.windows.ps.runtime import Runtime
from osiris.lab.windows.ps.values import (
    Hash,
    Nothing,
    Ordered,
    PSError,
    PSObject,
    TypeValue,
    Unsupported,
)


class ScriptBlock:
    """{...} as a value, in the run that made it."""

    def __init__(self, node: nodes.Block, engine: Evaluator) -> None:
        self.node = node
        self._engine = engine

    def __str__(self) -> str:
        return self.node.text

    def each(self, item: Any) -> list[Any]:
        """What it puts out for one $_, in the scope of the caller."""
        return self._engine.for_item(self.node, item)

    def call(self, *args: Any) -> list[Any]:
        """What `& $block args` puts out."""
        return self._engine.call_block(self.node, list(args))


class Evaluator(Runtime):
    """The half of the engine that works out expressions."""

    if TYPE_CHECKING:

        def execute(self, body: nodes.Body, out: list[Any]) -> None: ...
        def command(self, node: nodes.Command, given: list[Any] | None, out: list[Any]) -> None: ...
        def for_item(self, block: nodes.Block, item: Any) -> list[Any]: ...
        def call_block(self, block: nodes.Block, args: list[Any]) -> list[Any]: ...

    def value(self, node: nodes.Node) -> Any:
        """The node's value; `nothing` is $null."""
        return plain(self.raw(node))

    def raw(self, node: nodes.Node) -> Any:
        """The node's value. Raises PSError, Unsupported, and what leaves a block."""
        found = _VALUES.get(type(node))
        if found is not None:
            return found(self, node)
        out: list[Any] = []
        self.execute((node,), out)
        return unrolled(out)

    def stream(self, node: nodes.Node) -> list[Any]:
        """What the node sends down a pipeline."""
        if isinstance(node, nodes.Command):
            out: list[Any] = []
            self.command(node, None, out)
            return out
        if isinstance(node, nodes.Pipeline):
            return self._pipeline(node)
        if isinstance(node, nodes.Assign | nodes.Step):
            self.raw(node)
            return []
        if isinstance(node, nodes.Redirected):
            return self._redirected(node)
        return list(as_list(self.raw(node)))

    def _pipeline(self, node: nodes.Pipeline) -> list[Any]:
        items = self.stream(node.stages[0])
        for stage in node.stages[1:]:
            if not isinstance(stage, nodes.Command):
                raise Unsupported(f"line {stage.line}: an expression in a pipeline")
            out: list[Any] = []
            self.command(stage, items, out)
            items = out
        return items

    def _redirected(self, node: nodes.Redirected) -> list[Any]:
        before = len(self.errors)
        items = self.stream(node.inner)
        if node.dropped & {"2", "*"}:
            del self.errors[before:]
        return [] if node.dropped & {"1", "*"} else items

    # ---- values by node

    def _unrolled(self, node: nodes.Node) -> Any:
        return unrolled(self.stream(node))

    def _constant(self, node: nodes.Constant) -> Any:
        return node.value

    def _expandable(self, node: nodes.Expandable) -> str:
        return "".join(p if isinstance(p, str) else text(self.value(p)) for p in node.parts)

    def _type(self, node: nodes.TypeName) -> TypeValue:
        return TypeValue(type_key(node.name))

    def _array(self, node: nodes.ArrayLiteral) -> list[Any]:
        return [self.value(item) for item in node.items]

    def _array_expression(self, node: nodes.ArrayExpression) -> list[Any]:
        out: list[Any] = []
        self.execute(node.body, out)
        return out

    def _sub_expression(self, node: nodes.SubExpression) -> Any:
        out: list[Any] = []
        self.execute(node.body, out)
        return unrolled(out)

    def _paren(self, node: nodes.Paren) -> Any:
        return self.raw(node.inner)

    def _hash(self, node: nodes.HashLiteral) -> Hash:
        return self._filled(Hash(), node)

    def _filled(self, table: Hash, node: nodes.HashLiteral) -> Hash:
        for key_node, value_node in node.entries:
            key = self.value(key_node)
            if key in table:
                raise PSError(
                    f"Duplicate keys '{text(key)}' are not allowed.", "DuplicateKeyInHashLiteral"
                )
            table[key] = self.value(value_node)
        return table

    def _block(self, node: nodes.Block) -> ScriptBlock:
        return ScriptBlock(node, self)

    def _member(self, node: nodes.Member) -> Any:
        name = text(self.value(node.name))
        if node.static and isinstance(node.target, nodes.TypeName):
            return statics.find(node.target.name, name)(self.handed(name))
        return members.get(self.value(node.target), name)

    def _invoke(self, node: nodes.Invoke) -> Any:
        name = text(self.value(node.name))
        if node.static and isinstance(node.target, nodes.TypeName):
            args = [self.value(arg) for arg in node.args]
            return self._static(node.target.name, name, args)
        target = self.value(node.target)
        args = [self.value(arg) for arg in node.args]
        if isinstance(target, ScriptBlock):
            if name.lower() == "tostring":
                return str(target)
            if name.lower() not in ("invoke", "invokereturnasis"):
                raise Unsupported(f"{name} of a script block")
            return unrolled(target.call(*args))
        return members.call(target, name, args)

    def _static(self, kind: str, name: str, args: list[Any]) -> Any:
        key = type_key(kind)
        if key in ("scriptblock", "management.automation.scriptblock") and name.lower() == "create":
            return ScriptBlock(parse(text(args[0])), self)
        call = self.handed(f"[{kind}]::{name}")
        try:
            if name.lower() == "new":
                return statics.made(call, kind, args)
            return statics.find(kind, name)(call, *args)
        except PSError as error:
            raise members.wrapped(error, name, len(args)) from None
        except (TypeError, ValueError, KeyError, IndexError) as error:
            raise Unsupported(f"[{kind}]::{name} with these arguments: {error}") from error

    def _index(self, node: nodes.Index) -> Any:
        target = self.value(node.target)
        index = self.value(node.index)
        if target is None:
            raise PSError("Cannot index into a null array.", "NullArray")
        if isinstance(target, members.Properties) and isinstance(index, str):
            return next((p for p in target if p["Name"].lower() == index.lower()), None)
        if isinstance(index, list):
            return [self._at(target, one) for one in index]
        return self._at(target, index)

    def _at(self, target: Any, index: Any) -> Any:
        if isinstance(target, Hash) and not isinstance(target, PSObject):
            if isinstance(target, Ordered) and isinstance(index, int) and index not in target:
                values = list(target.values())
                return values[index] if -len(values) <= index < len(values) else None
            return target.get(index)
        place = integer(index, "int")
        if isinstance(target, list | str):
            return target[place] if -len(target) <= place < len(target) else None
        if place in (0, -1):
            return target
        return None

    def _unary(self, node: nodes.Unary) -> Any:
        found = self.value(node.operand)
        if node.op == "not":
            return not truth(found)
        if node.op == "join":
            return operators.join(found, "")
        if node.op == "split":
            return operators.split_words(found)
        if node.op == "bnot":
            return ~integer(found, "long")
        return -number(found) if node.op == "-" else number(found)

    def _binary(self, node: nodes.Binary) -> Any:
        if node.op in ("-and", "-or", "-xor"):
            return self._logical(node)
        left, right = self.value(node.left), self.value(node.right)
        if node.op in ("-is", "-isnot", "-as"):
            return self._typed(node.op, left, right)
        found = operators.binary(node.op, left, right)
        if node.op.endswith("match") and not isinstance(left, list):
            self._matched(left, right, cased=node.op.startswith("-c"))
        return found

    def _logical(self, node: nodes.Binary) -> bool:
        left = truth(self.value(node.left))
        if node.op == "-xor":
            return left != truth(self.value(node.right))
        if left == (node.op == "-or"):
            return left
        return truth(self.value(node.right))

    def _typed(self, op: str, left: Any, right: Any) -> Any:
        kind = right.name if isinstance(right, TypeValue) else type_key(text(right))
        if op == "-as":
            try:
                return cast(kind, left)
            except PSError:
                return None
        return operators.is_type(left, kind) == (op == "-is")

    def _matched(self, left: Any, right: Any, *, cased: bool) -> None:
        found = operators.regex(text(right), cased).search(text(left))
        if not found:
            return
        table = Hash()
        for place, piece in enumerate((found[0], *found.groups())):
            if piece is not None:
                table[place] = piece
        for name, piece in found.groupdict().items():
            if piece is not None:
                del table[found.re.groupindex[name]]
                table[name] = piece
        self.put("matches", table)

    def _cast(self, node: nodes.Cast) -> Any:
        kind = type_key(node.type)
        if isinstance(node.operand, nodes.HashLiteral) and kind in ("ordered", "pscustomobject"):
            found = self._filled(Ordered(), node.operand)
            return found if kind == "ordered" else PSObject(properties=entries(found))
        return cast(kind, self.raw(node.operand))

    def _step(self, node: nodes.Step) -> Any:
        old = number(self.value(node.target))
        self.set(node.target, old + node.by)
        return old + node.by if node.before else old

    # ---- assignment

    def _assign(self, node: nodes.Assign) -> Any:
        found = self.raw(node.value)
        if node.op != "=":
            target = node.target.operand if isinstance(node.target, nodes.Cast) else node.target
            found = operators.binary(node.op[0], self.value(target), plain(found))
        self.set(node.target, found)
        return found

    def set(self, target: nodes.Node, value: Any) -> None:
        """Put a value where `target` says."""
        if isinstance(target, nodes.Variable):
            self.assign(target, value)
        elif isinstance(target, nodes.Cast) and isinstance(target.operand, nodes.Variable):
            self.assign(target.operand, value, type_key(target.type))
        elif isinstance(target, nodes.Member):
            self._set_member(target, plain(value))
        elif isinstance(target, nodes.Index):
            self._set_index(self.value(target.target), self.value(target.index), plain(value))
        elif isinstance(target, nodes.ArrayLiteral):
            self._set_many(target, as_list(value))
        else:
            raise Unsupported(f"line {target.line}: this cannot be assigned")

    def _set_member(self, target: nodes.Member, value: Any) -> None:
        name = text(self.value(target.name))
        if target.static and isinstance(target.target, nodes.TypeName):
            setter = statics.SETTERS.get(f"{type_key(target.target.name)}::{name.lower()}")
            if setter is None:
                raise Unsupported(f"setting [{target.target.name}]::{name}")
            setter(self.handed(name), value)
            return
        members.put(self.value(target.target), name, value)

    def _set_index(self, target: Any, index: Any, value: Any) -> None:
        if isinstance(target, Hash) and not isinstance(target, PSObject):
            target[index] = value
            return
        if not isinstance(target, list):
            raise PSError("Unable to index into an object of this type.", "CannotIndex")
        place = integer(index, "int")
        if not -len(target) <= place < len(target):
            raise PSError(
                "Index was outside the bounds of the array.",
                "System.IndexOutOfRangeException",
                hresult=-2146233080,
                type_name="System.IndexOutOfRangeException",
            )
        target[place] = value

    def _set_many(self, target: nodes.ArrayLiteral, values: list[Any]) -> None:
        last = len(target.items) - 1
        for place, item in enumerate(target.items):
            if place < last:
                self.set(item, values[place] if place < len(values) else None)
            else:
                rest = unrolled(values[place:])
                self.set(item, None if isinstance(rest, Nothing) else rest)


_VALUES: dict[type[nodes.Node], Callable[[Any, Any], Any]] = {
    nodes.Constant: Evaluator._constant,
    nodes.Expandable: Evaluator._expandable,
    nodes.Variable: Evaluator.variable,
    nodes.TypeName: Evaluator._type,
    nodes.ArrayLiteral: Evaluator._array,
    nodes.ArrayExpression: Evaluator._array_expression,
    nodes.SubExpression: Evaluator._sub_expression,
    nodes.Paren: Evaluator._paren,
    nodes.HashLiteral: Evaluator._hash,
    nodes.Block: Evaluator._block,
    nodes.Member: Evaluator._member,
    nodes.Invoke: Evaluator._invoke,
    nodes.Index: Evaluator._index,
    nodes.Unary: Evaluator._unary,
    nodes.Binary: Evaluator._binary,
    nodes.Cast: Evaluator._cast,
    nodes.Step: Evaluator._step,
    nodes.Assign: Evaluator._assign,
    nodes.Command: Evaluator._unrolled,
    nodes.Pipeline: Evaluator._unrolled,
    nodes.Redirected: Evaluator._unrolled,
}
