"""Statements: loops, conditions, errors, and the ways out of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.convert import as_list, integer, text, truth
from osiris.lab.windows.ps.evaluate import Evaluator, ScriptBlock
from osiris.lab.windows.ps.exceptions import caught_by
from osiris.lab.windows.ps.operators import equal, regex, wildcard
from osiris.lab.windows.ps.runtime import ErrorRecord, Leaving
from osiris.lab.windows.ps.values import Hash, PSError, Unsupported


class Executor(Evaluator):
    """The half of the engine that runs statements."""

    def execute(self, body: nodes.Body, out: list[Any]) -> None:
        """Run statements; what they put out is added to `out`."""
        for statement in body:
            self.step()
            try:
                self._statement(statement, out)
            except PSError as error:
                error.line = error.line or statement.line
                if not self.passes(error):
                    raise

    def _statement(self, node: nodes.Node, out: list[Any]) -> None:
        run = _RUNS.get(type(node))
        if run is not None:
            run(self, node, out)
        elif isinstance(node, nodes.Command):
            self.command(node, None, out)
        else:
            out += self.stream(node)

    def _if(self, node: nodes.If, out: list[Any]) -> None:
        for condition, body in node.arms:
            if truth(self.value(condition)):
                self.execute(body, out)
                return
        self.execute(node.other, out)

    def _loops(self, body: nodes.Body, out: list[Any]) -> bool:
        """One turn of a loop. False when it was left by `break`."""
        self.step()
        try:
            self.execute(body, out)
        except Leaving as leaving:
            if leaving.how not in ("break", "continue"):
                raise
            return leaving.how == "continue"
        return True

    def _foreach(self, node: nodes.Foreach, out: list[Any]) -> None:
        over = self.raw(node.over)
        for item in [] if over is None else list(as_list(over)):
            self.assign(node.variable, item)
            if not self._loops(node.body, out):
                return

    def _for(self, node: nodes.For, out: list[Any]) -> None:
        if node.first is not None:
            self.stream(node.first)
        while node.condition is None or truth(self.value(node.condition)):
            if not self._loops(node.body, out):
                return
            if node.step is not None:
                self.stream(node.step)

    def _while(self, node: nodes.While, out: list[Any]) -> None:
        if not node.after and not truth(self.value(node.condition)):
            return
        while self._loops(node.body, out):
            if truth(self.value(node.condition)) == node.until:
                return

    def _switch(self, node: nodes.Switch, out: list[Any]) -> None:
        for item in as_list(self.raw(node.over)):
            try:
                with self.item(item):
                    self._cases(node, item, out)
            except Leaving as leaving:
                if leaving.how == "break":
                    return
                if leaving.how != "continue":
                    raise

    def _cases(self, node: nodes.Switch, item: Any, out: list[Any]) -> None:
        hit = False
        for condition, body in node.cases:
            if condition is not None and self._fits(node, self.value(condition), item):
                hit = True
                self.execute(body, out)
        for condition, body in node.cases:
            if condition is None and not hit:
                self.execute(body, out)

    def _fits(self, node: nodes.Switch, condition: Any, item: Any) -> bool:
        if isinstance(condition, ScriptBlock):
            return truth(as_list(condition.each(item)))
        if node.mode == "regex":
            found = regex(text(condition), node.cased).search(text(item))
            if found:
                pieces = enumerate((found[0], *found.groups()))
                self.put("matches", Hash([(n, p) for n, p in pieces if p is not None]))
            return found is not None
        if node.mode == "wildcard":
            return wildcard(text(condition), node.cased).match(text(item)) is not None
        return equal(item, condition, node.cased)

    def _try(self, node: nodes.Try, out: list[Any]) -> None:
        try:
            self._guarded(node, out)
        except (PSError, Leaving):
            self.execute(node.last, out)
            raise
        self.execute(node.last, out)

    def _guarded(self, node: nodes.Try, out: list[Any]) -> None:
        self.guards += 1
        depth = len(self.scopes)
        try:
            self.execute(node.body, out)
            return
        except PSError as error:
            del self.scopes[depth:]
            caught = error
        finally:
            self.guards -= 1
        for types, body in node.catches:
            if caught_by(caught, types):
                self._catch(caught, body, out)
                return
        raise caught

    def _catch(self, error: PSError, body: nodes.Body, out: list[Any]) -> None:
        self.caught.append(error)
        try:
            with self.item(ErrorRecord(error)):
                self.execute(body, out)
        finally:
            self.caught.pop()

    def _leave(self, node: nodes.Leave, out: list[Any]) -> None:
        if node.how == "throw":
            raise self._thrown(node)
        if node.how == "exit":
            raise Leaving(
                "exit", 0 if node.value is None else integer(self.value(node.value), "int")
            )
        if node.how == "return" and node.value is not None:
            out += self.stream(node.value)
        raise Leaving(node.how)

    def _thrown(self, node: nodes.Leave) -> PSError:
        if node.value is None:
            if self.caught:
                return self.caught[-1]
            return _by_hand("ScriptHalted", node.line)
        value = self.value(node.value)
        if isinstance(value, ErrorRecord):
            value.error.thrown = True
            return value.error
        if not isinstance(value, str):
            raise Unsupported(f"line {node.line}: throwing anything but a text or $_")
        return _by_hand(value, node.line)

    def _function(self, node: nodes.Function, out: list[Any]) -> None:
        self.scopes[-1].functions[node.name.lower()] = node


def _by_hand(what: str, line: int) -> PSError:
    error = PSError(what, what)
    error.thrown, error.line = True, line
    return error


_RUNS: dict[type[nodes.Node], Callable[[Any, Any, list[Any]], None]] = {
    nodes.If: Executor._if,
    nodes.Foreach: Executor._foreach,
    nodes.For: Executor._for,
    nodes.While: Executor._while,
    nodes.Switch: Executor._switch,
    nodes.Try: Executor._try,
    nodes.Leave: Executor._leave,
    nodes.Function: Executor._function,
}
