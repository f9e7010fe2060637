"""Commands: functions, script blocks, cmdlets and programs, and `run`, which runs a script."""

from __future__ import annotations

import ntpath
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from osiris.lab.windows import cmdlets  # noqa: F401 every cmdlet registers itself
from osiris.lab.windows.cmdlet import CMDLETS, NATIVES, NativeCall
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import binder, nodes
from osiris.lab.windows.ps.binder import Word
from osiris.lab.windows.ps.convert import as_list, plain, text
from osiris.lab.windows.ps.evaluate import ScriptBlock
from osiris.lab.windows.ps.execute import Executor
from osiris.lab.windows.ps.parser import parse
from osiris.lab.windows.ps.runtime import (
    MOST_STEPS,
    ErrorRecord,
    Leaving,
    Scope,
    Stopped,
    action,
    quiet,
)
from osiris.lab.windows.ps.values import Hash, Nothing, PSError, Unsupported
from osiris.lab.windows.tables import Row, rows

_GAPS = (AttributeError, LookupError, RecursionError, TypeError, ValueError)
_SYSTEM = ("c:\\windows\\system32", "c:\\windows")


@dataclass(frozen=True, slots=True)
class Ran:
    """What came of a script: its output, the lines of its errors, the exit code; and what it called
    (cmdlets and programs by name, in order)."""

    output: list[Any]
    errors: list[str]
    code: int
    called: tuple[str, ...] = field(default=())


class Engine(Executor):
    """The whole of the interpreter for one run."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.called: list[str] = []

    # ---- blocks and functions

    def for_item(self, block: nodes.Block, item: Any) -> list[Any]:
        """A block's output for one $_, in the present scope; `return` ends it for this item."""
        self.step()
        if block.params:
            raise Unsupported(f"line {block.line}: parameters of a block in a pipeline")
        out: list[Any] = []
        with self.item(item):
            self._body(block, out)
        return out

    def _body(self, block: nodes.Block, out: list[Any]) -> None:
        try:
            self.execute(block.body, out)
        except Leaving as leaving:
            if leaving.how in ("break", "continue"):
                raise Unsupported(f"line {block.line}: '{leaving.how}' out of a block") from None
            if leaving.how != "return":
                raise

    def call_block(self, block: nodes.Block, args: list[Any]) -> list[Any]:
        """What `& {...} args` puts out."""
        out: list[Any] = []
        words = [Word(value=arg) for arg in args]
        self._invoke_block("a script block", block, words, None, out)
        return out

    def _invoke_block(
        self,
        name: str,
        block: nodes.Block,
        words: Sequence[Word],
        given: list[Any] | None,
        out: list[Any],
    ) -> None:
        self.step()
        if len(self.scopes) > 60:
            raise Unsupported(f"line {block.line}: calls are nested deeper than 60")
        bound, rest = binder.of_function(name, block.params, words)
        scope = Scope({"args": rest} if not block.params or rest else {"args": []})
        if given is not None:
            scope.variables["input"] = given
        for param in block.params:
            if param.mandatory and param.name not in bound:
                raise binder.refused(name, f"{param.name} is missing", "MissingMandatoryParameter")
            if param.types:
                scope.types[param.name] = param.types[-1]
        scope.variables |= {param.name: binder.missing(param) for param in block.params} | bound
        depth = len(self.scopes)
        self.scopes.append(scope)
        try:
            for param in block.params:
                if param.default is not None and param.name not in bound:
                    self.put(param.name, binder.typed(param.types, self.value(param.default)))
            self._body(block, out)
        finally:
            del self.scopes[depth:]

    # ---- commands

    def command(self, node: nodes.Command, given: list[Any] | None, out: list[Any]) -> None:
        """Add to `out` what a command puts out. `given` comes down the pipeline; None: it stands
        first."""
        self.step()
        before = len(self.errors)
        aside: list[Any] = [] if node.dropped & {"1", "*"} else out
        try:
            self._called(node, given, aside)
        except PSError as error:
            error.line = error.line or node.line
            raise
        except Unsupported as gap:
            raise (
                gap if str(gap).startswith("line ") else type(gap)(f"line {node.line}: {gap}")
            ) from None
        if node.merged:
            out += [ErrorRecord(error) for error in self.errors[before:]]
        if node.merged or node.dropped & {"2", "*"}:
            del self.errors[before:]

    def _called(self, node: nodes.Command, given: list[Any] | None, out: list[Any]) -> None:
        name = self.value(node.name)
        words = [word for one in node.words for word in self._words(one)]
        if isinstance(name, ScriptBlock):
            self._invoke_block("a script block", name.node, words, given, out)
            return
        if not isinstance(name, str):
            raise Unsupported(f"'& ' of {text(name)}")
        for scope in reversed(self.scopes):
            if name.lower() in scope.functions:
                block = scope.functions[name.lower()].block
                self._invoke_block(name, block, words, given, out)
                return
        row = _row(name)
        self.called.append(row.name)
        if not row.exists_on(self.machine):
            raise not_found(row.name)
        (self._program if row.program else self._cmdlet)(row, words, given, out)

    def _words(self, node: nodes.Node) -> list[Word]:
        if isinstance(node, nodes.Splat):
            return binder.unpacked(self.value(node.variable))
        if isinstance(node, nodes.Named):
            if node.value is None:
                return [Word(name=node.name, has_value=False, raw=node.text)]
            return [Word(name=node.name, value=self.value(node.value), sure=True, raw=node.text)]
        return [Word(value=self.value(node))]

    def _cmdlet(
        self, row: Row, words: Sequence[Word], given: list[Any] | None, out: list[Any]
    ) -> None:
        run = CMDLETS.get(row.name.lower())
        if run is None:
            raise Unsupported(f"{row.name} is in the table but not modelled")
        bound = binder.of_cmdlet(row, words)
        wanted = bound.pop("erroraction", None)
        try:
            call = self.handed(row.name, args=bound, input=given)
            for item in _items(run(call)):
                self.step()
                if not isinstance(item, Nothing):
                    out.append(item)
        except PSError as error:
            error.command = error.command or row.name
            inherited = self.preference(outside=row.is_function)
            preference = inherited if wanted is None else action(wanted)
            if preference == "stop" or error.thrown:
                error.thrown = True  # -ErrorAction Stop ends the script, not the statement alone
                raise
            if not quiet(preference):
                self.record(error)
        except _GAPS as gap:
            raise Unsupported(f"{row.name}, as it is modelled, fails on this: {gap!r}") from gap

    def _program(
        self, row: Row, words: Sequence[Word], given: list[Any] | None, out: list[Any]
    ) -> None:
        run = NATIVES.get(row.name.lower())
        if run is None:
            raise Unsupported(f"{row.name} is in the table but not modelled")
        if given is not None:
            raise Unsupported(f"a pipeline into {row.name}")
        argv = [piece for word in words for piece in _pieces(word)]
        _check(row, argv)
        call = NativeCall(name=row.name, machine=self.machine, caller=self.caller, argv=argv)
        try:
            result = run(call)
        except _GAPS as gap:
            raise Unsupported(f"{row.name}, as it is modelled, fails on this: {gap!r}") from gap
        self.scopes[0].variables["lastexitcode"] = result.code
        out += result.lines


def _items(result: Iterable[Any] | None) -> Iterable[Any]:
    if result is None:
        return ()
    return [result] if isinstance(result, str | Hash) else result


def _row(name: str) -> Row:
    folder, leaf = ntpath.split(name)
    found = rows().get((leaf if folder.lower() in _SYSTEM else name).lower())
    if found is None:
        raise Unsupported(f"{name} is not in the table of cmdlets")
    return found


def not_found(name: str) -> PSError:
    """CommandNotFoundException."""
    return PSError(
        f"The term '{name}' is not recognized as the name of a cmdlet, function, script file, or "
        "operable program. Check the spelling of the name, or if a path was included, verify that "
        "the path is correct and try again.",
        "CommandNotFoundException",
        type_name="System.Management.Automation.CommandNotFoundException",
    )


def _pieces(word: Word) -> list[str]:
    """A program's words: -name as it was written, a list's items one by one, empty ones dropped."""
    if not word.name:
        return [text(item) for item in as_list(word.value) if text(item)]
    if not word.raw:
        raise Unsupported("splatting to a program")
    return [word.raw + (text(plain(word.value)) if word.sure else "")]


def _check(row: Row, argv: Sequence[str]) -> None:
    for word in argv:
        if '"' in word or (word.endswith("\\") and " " in word):
            raise Unsupported(f"{row.name}: 5.1 passes on such a word wrongly: {word}")
    first = argv[0].lower().partition(":")[0] if argv else ""
    if row.arguments and first not in {a.lower() for a in row.arguments}:
        raise Unsupported(f"{row.name} {first or 'without arguments'} is not in the table")


def _never() -> bool:
    return False


def _nowhere(item: Any) -> None:
    """Nobody waits for the output piece by piece."""


class _Output(list[Any]):
    """A script's output; each piece goes to `write` as it comes."""

    def __init__(self, write: Callable[[Any], None]) -> None:
        super().__init__()
        self._write = write

    def append(self, item: Any) -> None:
        super().append(item)
        self._write(item)

    def __iadd__(self, items: Iterable[Any]) -> _Output:  # type: ignore[misc]
        for item in items:
            self.append(item)
        return self


def run(
    script: str,
    machine: Machine,
    caller: Caller,
    *,
    arguments: Sequence[Any] = (),
    stdin: Sequence[str] = (),
    variables: Mapping[str, Any] | None = None,
    stop: Callable[[], bool] = _never,
    write: Callable[[Any], None] = _nowhere,
    steps: int = MOST_STEPS,
) -> Ran:
    """Run a script as powershell.exe does: `arguments` go to its param(), `stdin` to $input.

    `stop` is asked all the while; `write` is given each object of the
    output as it comes. Raises Unsupported for what is outside the subset or the model, Stopped when
    it was stopped.
    """
    engine = Engine(machine, caller, stdin=stdin, variables=variables, stop=stop, steps=steps)
    output: list[Any] = _Output(write)
    code = 0
    try:
        block = parse(script)
        words = [Word(value=argument) for argument in arguments]
        bound, rest = binder.of_function("the script", block.params, words)
        scope = engine.scopes[0].variables
        scope |= {param.name: binder.missing(param) for param in block.params} | bound
        scope["args"] = rest
        engine.execute(block.body, output)
    except Leaving as leaving:
        code = leaving.value if leaving.how == "exit" else 0
    except PSError as error:
        engine.record(error)
        code = 1
    return Ran(list(output), [shown(e) for e in engine.errors], code, tuple(engine.called))


def shown(error: PSError) -> str:
    """An error as the console shows it, without the piece of script."""
    head = f"{error.command} : " if error.command else ""
    return (
        f"{head}{error}\nAt line:{error.line} char:1\n    + FullyQualifiedErrorId : {error.full_id}"
    )


__all__ = ["Engine", "Ran", "Stopped", "not_found", "run", "shown"]
