"""Parser, first half: expressions. Precedence as in about_Operator_Precedence."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.nodes import Node
from osiris.lab.windows.ps.scanner import ESCAPES, Scanner

_VARIABLE = re.compile(r"\$(?:\{([^}\n]+)\}|([?$^])|((?:[A-Za-z]+:(?=[A-Za-z_]))?[A-Za-z_]\w*))")
_SCOPES = {"env", "script", "global", "local"}
_TYPE = re.compile(r"\[([A-Za-z_][\w.]*(?:\[[A-Za-z_][\w.]*\])?(?:\[\])?)\]")
_OPERATOR = re.compile(r"-[A-Za-z]+|\.\.|[+\-*/%](?![=])")
_UNARY = re.compile(r"-(not|bnot|join|split)(?![A-Za-z])|!", re.IGNORECASE)
_COMPARISONS = {
    "eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "match", "notmatch", "contains",
    "notcontains", "in", "notin", "replace", "split",
}  # fmt: skip
_LEVELS = {
    **dict.fromkeys(("-and", "-or", "-xor"), 1),
    **dict.fromkeys(("-band", "-bor", "-bxor", "-shl", "-shr"), 2),
    **{f"-{case}{word}": 3 for word in _COMPARISONS for case in ("", "c", "i")},
    **dict.fromkeys(("-is", "-isnot", "-as", "-join"), 3),
    **dict.fromkeys(("+", "-"), 4),
    **dict.fromkeys(("*", "/", "%"), 5),
    "-f": 6,
    "..": 7,
}


class Expressions(Scanner):
    """Reads expressions. Statements, which blocks and $(...) hold, come from the other half."""

    if TYPE_CHECKING:

        def statement(self) -> Node: ...
        def statements(self, end: str) -> nodes.Body: ...
        def block(self, end: str) -> nodes.Block: ...

    def expression(self, level: int = 1, *, commas: bool = True) -> Node:
        """An expression of binary operators that bind at least as tight as `level`.

        Without `commas`, a comma ends it, as between the arguments of a method.
        """
        left = self._array() if commas else self._unary()
        while True:
            start = self.at
            self.blank()
            line = self.line
            found = self.match(_OPERATOR)
            op = found[0].lower() if found else ""
            if not op or _LEVELS.get(op, 0) < level:
                if op.startswith("-") and op[1:] and op not in _LEVELS:
                    self.at -= len(op)
                    self.fail(f"{op} is no operator")
                self.at = start
                return left
            self.gap()
            right = self.expression(_LEVELS[op] + 1, commas=commas)
            left = nodes.Binary(line, op, left, right)

    def _array(self) -> Node:
        return self.listed(self._unary)

    def listed(self, item: Callable[[], Node]) -> Node:
        """One `item`, or several with commas between them, which are an array."""
        line = self.line
        items = [item()]
        while True:
            start = self.at
            self.blank()
            if not self.take(","):
                self.at = start
                break
            self.gap()
            items.append(item())
        return items[0] if len(items) == 1 else nodes.ArrayLiteral(line, tuple(items))

    def _unary(self) -> Node:
        line = self.line
        if found := self.match(_UNARY):
            self.gap()
            return nodes.Unary(line, (found[1] or "not").lower(), self._unary())
        if self.take(","):
            self.gap()
            return nodes.ArrayLiteral(line, (self._unary(),))
        for sign, by in (("++", 1), ("--", -1)):
            if self.take(sign):
                return nodes.Step(line, self._unary(), by, before=True)
        for sign in ("-", "+"):
            if self.sees(sign) and not self.text[self.at + 1 : self.at + 2].isalpha():
                self.take(sign)
                self.blank()
                return nodes.Unary(line, sign, self._unary())
        found = _TYPE.match(self.text, self.at)
        if found and not self.text.startswith("::", found.end()) and self._casts(found.end()):
            self.at = found.end()
            self.blank()
            return nodes.Cast(line, found[1].lower(), self._unary())
        return self._postfix()

    def _casts(self, end: int) -> bool:
        """Whether a type that ends here stands before an operand."""
        rest = self.text[end:].lstrip(" \t")
        return bool(re.match(r"[\[$@('\"\d{!]|-[\d$(]|-(?:not|join|split)\b|<#", rest))

    def _postfix(self) -> Node:
        line = self.line
        found = self.primary()
        for sign, by in (("++", 1), ("--", -1)):
            if self.take(sign):
                return nodes.Step(line, found, by, before=False)
        return found

    def primary(self) -> Node:
        """A value with the members and indexes that hang on it."""
        found = self._atom()
        while True:
            line = self.line
            if self.sees(".") and re.match(r"\.[A-Za-z_'\"$(]", self.text[self.at : self.at + 2]):
                self.take(".")
                found = self._member(line, found, static=False)
            elif self.sees("::"):
                self.take("::")
                found = self._member(line, found, static=True)
            elif self.take("["):
                self.gap()
                index = self.expression()
                self.need("]")
                found = nodes.Index(line, found, index)
            else:
                return found

    def _member(self, line: int, target: Node, *, static: bool) -> Node:
        name: Node
        if self.next in "'\"":
            name = self._quoted()
        elif self.sees("$"):
            name = self.variable()
        elif self.sees("("):
            name = self._atom()
        else:
            name = nodes.Constant(line, self.name("the name of a member"))
        if static and not isinstance(target, nodes.TypeName):
            self.fail("only a [type] has static members here")
        if self.take("("):
            return nodes.Invoke(line, target, name, self._arguments(), static)
        return nodes.Member(line, target, name, static)

    def _arguments(self) -> nodes.Body:
        found: list[Node] = []
        self.gap()
        while not self.take(")"):
            if found:
                self.need(",")
                self.gap()
            found.append(self.expression(commas=False))
            self.gap()
        return tuple(found)

    def _atom(self) -> Node:
        line, char = self.line, self.next
        if char and char in "'\"":
            return self._quoted()
        if char == "$":
            return self._sub() if self.sees("$(") else self.variable()
        if char == "@":
            return self._at()
        if self.take("("):
            self.gap()
            inner = self.statement()
            self.need(")")
            return nodes.Paren(line, inner)
        if self.take("{"):
            return self.block("}")
        if char == "[":
            if found := self.match(_TYPE):
                return nodes.TypeName(line, found[1].lower())
            self.fail("this type cannot be read")
        number = self.number()
        if number is None:
            self.fail("an expression is missing")
        return nodes.Constant(line, number)

    def _at(self) -> Node:
        line = self.line
        if self.take("@("):
            return nodes.ArrayExpression(line, self.statements(")"))
        if self.take("@{"):
            return self._hash(line)
        if self.sees("@'") or self.sees('@"'):
            return self._quoted()
        self.fail("'@' has no meaning here")
        return None

    def _sub(self) -> Node:
        line = self.line
        self.take("$(")
        return nodes.SubExpression(line, self.statements(")"))

    def _hash(self, line: int) -> Node:
        entries = []
        self.between()
        while not self.take("}"):
            entries.append(self._entry())
            self.blank()
            if not self.ended and self.next not in "\n;}":
                self.fail("entries of a hash table are separated by lines or ';'")
            self.between()
        return nodes.HashLiteral(line, tuple(entries))

    def _entry(self) -> tuple[Node, Node]:
        line = self.line
        key: Node
        if self.next.isalpha() or self.next == "_":
            key = nodes.Constant(line, self.name("a key"))
        else:
            key = self.primary()
        self.need("=")
        self.gap()
        return key, self.statement()

    def variable(self) -> nodes.Variable:
        """Take `$name`, `${name}`, `$scope:name`. Raises PSSyntax."""
        line = self.line
        found = self.match(_VARIABLE)
        if not found:
            self.fail("this variable cannot be read")
        scope, colon, name = (found[1] or found[2] or found[3]).rpartition(":")
        if colon and scope.lower() not in _SCOPES:
            self.fail(f"the scope {scope}: is not in the subset")
        return nodes.Variable(line, name.lower(), scope.lower())

    def _quoted(self) -> Node:
        line = self.line
        if self.sees("'") or self.sees("@'"):
            return nodes.Constant(line, self.verbatim())
        if self.sees('@"'):
            self.at = self.here_start()
            if self.take('"@'):
                return nodes.Constant(line, "")
            return self._pieces(line, '\n"@')
        self.take('"')
        return self._pieces(line, '"')

    def _pieces(self, line: int, end: str) -> Node:
        """An expandable text up to `end`, the position being behind its opening quote."""
        parts: list[str | Node] = [""]

        def add(piece: str | Node) -> None:
            if isinstance(piece, str) and isinstance(parts[-1], str):
                parts[-1] += piece
            else:
                parts.append(piece)

        while True:
            if end == '"' and self.take('""'):
                add('"')
            elif self.take(end):
                break
            elif self.ended:
                self.fail("this text has no end")
            elif self.sees("`"):
                add(self.escaped())
            elif inner := self.inside():
                add(inner)
            else:
                add(self.next)
                self.at += 1
        if len(parts) == 1 and isinstance(parts[0], str):
            return nodes.Constant(line, parts[0])
        return nodes.Expandable(line, tuple(p for p in parts if p != ""))

    def escaped(self) -> str:
        """Take a backtick and what it escapes."""
        char = self.text[self.at + 1 : self.at + 2]
        if not char:
            self.fail("nothing behind the backtick")
        self.at += 2
        return ESCAPES.get(char, char)

    def inside(self) -> Node | None:
        """Take a variable or $(...) inside a text; None where `$` is only a character."""
        if self.sees("$("):
            return self._sub()
        if not self.sees("$") or not _VARIABLE.match(self.text, self.at):
            return None
        found = self.variable()
        if self.sees(":") and self.text[self.at - 1] != "}":
            self.fail("':' right behind a variable in a text: write ${name}")
        return found
