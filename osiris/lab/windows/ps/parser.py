"""Parser, last part: statements. `parse(text)` gives a whole script.

A script is parsed once and kept by its text; what it does is worked out anew each time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.nodes import Node
from osiris.lab.windows.ps.words import PARAMETER, Words

_STATEMENTS = (
    "if", "foreach", "for", "while", "do", "switch", "try", "throw", "return", "exit", "break",
    "continue", "function",
)  # fmt: skip
_REFUSED = (
    "begin", "process", "end", "dynamicparam", "class", "enum", "using", "data", "trap", "filter",
    "workflow", "parallel", "sequence", "inlinescript", "configuration", "catch", "finally",
    "else", "elseif", "until", "param", "in",
)  # fmt: skip
_ASSIGNMENT = re.compile(r"(=|\+=|-=|\*=|/=|%=)(?!=)")
_ATTRIBUTE = re.compile(
    r"\[\s*(CmdletBinding|Parameter|OutputType)\s*\(([^()]*)\)\s*\]", re.IGNORECASE
)
_PATTERN = re.compile(r"\[\s*ValidatePattern\s*\('([^']*)'\)\s*\]", re.IGNORECASE)
_FUNCTION = re.compile(r"[A-Za-z][\w-]*")


class Parser(Words):
    """Reads statements."""

    def script(self) -> nodes.Block:
        """The whole text."""
        return self.block("")

    def block(self, end: str) -> nodes.Block:
        """What stands up to `end`, the position being behind its opening brace."""
        line, start = self.line, self.at
        self.between()
        while self.match(_ATTRIBUTE):
            self.between()
        params: tuple[nodes.Parameter, ...] = ()
        if self.keyword("param"):
            params = self._params()
        body = self.statements(end)
        return nodes.Block(line, params, body, self.text[start : self.at - len(end)])

    def statements(self, end: str) -> nodes.Body:
        """Statements up to `end`, which is taken."""
        found: list[Node] = []
        while True:
            self.between()
            if self.ended:
                if end:
                    self.fail(f"'{end}' is missing")
                return tuple(found)
            if end and self.take(end):
                return tuple(found)
            found.append(self.statement())
            self.blank()
            if not self.ended and self.next not in "\n;" and not (end and self.sees(end)):
                self.fail("this does not belong here")

    def _params(self) -> tuple[nodes.Parameter, ...]:
        self.need("(")
        found: list[nodes.Parameter] = []
        self.gap()
        while not self.take(")"):
            if found:
                self.need(",")
                self.gap()
            found.append(self._param())
            self.gap()
        return tuple(found)

    def _param(self) -> nodes.Parameter:
        line, mandatory, pattern, types = self.line, False, "", []
        while self.sees("["):
            if found := self.match(_PATTERN):
                pattern = found[1]
            elif attribute := self.match(_ATTRIBUTE):
                words = attribute[2].replace(" ", "").lower()
                if words not in ("mandatory", "mandatory=$true", ""):
                    self.fail(f"the attribute {attribute[0]} is not in the subset")
                mandatory = mandatory or "mandatory" in words
            else:
                named = self._atom()
                if not isinstance(named, nodes.TypeName):
                    self.fail("a type is missing")
                types.append(named.name)
            self.gap()
        name = self.variable().name
        self.blank()
        default = None
        if self.take("="):
            self.gap()
            default = self.expression(commas=False)
        return nodes.Parameter(line, name, tuple(types), default, mandatory, pattern)

    def statement(self) -> Node:
        """One statement."""
        self.blank()
        line = self.line
        if word := self.keyword(*_STATEMENTS):
            return self._keyword(line, word)
        if word := self.keyword(*_REFUSED):
            self.fail(f"'{word}' is not in the subset, or out of place")
        return self._pipeline()

    def _keyword(self, line: int, word: str) -> Node:
        if word == "if":
            return self._if(line)
        if word in ("throw", "return", "exit", "break", "continue"):
            return self._leave(line, word)
        if word == "foreach":
            return self._foreach(line)
        if word == "for":
            return self._for(line)
        if word == "while":
            return nodes.While(line, self._condition(), self._braces(), after=False, until=False)
        if word == "do":
            return self._do(line)
        if word == "switch":
            return self._switch(line)
        if word == "try":
            return self._try(line)
        return self._function(line)

    def _condition(self) -> Node:
        self.need("(")
        self.gap()
        found = self.statement()
        self.need(")")
        return found

    def _braces(self) -> nodes.Body:
        self.need("{")
        return self.statements("}")

    def _if(self, line: int) -> Node:
        arms = [(self._condition(), self._braces())]
        while True:
            start = self.at
            self.gap()
            if self.keyword("elseif"):
                arms.append((self._condition(), self._braces()))
            elif self.keyword("else"):
                return nodes.If(line, tuple(arms), self._braces())
            else:
                self.at = start
                return nodes.If(line, tuple(arms), ())

    def _leave(self, line: int, word: str) -> Node:
        self.blank()
        bare = self.ended or self.next in "\n;})"
        if word in ("break", "continue") and not bare:
            self.fail("labels are not in the subset")
        return nodes.Leave(line, word, None if bare else self.statement())

    def _foreach(self, line: int) -> Node:
        self.need("(")
        self.gap()
        variable = self.variable()
        self.gap()
        if not self.keyword("in"):
            self.fail("'in' is missing")
        self.gap()
        over = self.statement()
        self.need(")")
        return nodes.Foreach(line, variable, over, self._braces())

    def _for(self, line: int) -> Node:
        self.need("(")
        parts: list[Node | None] = []
        for end in (";", ";", ")"):
            self.gap()
            parts.append(None if self.sees(end) else self.statement())
            self.need(end)
        return nodes.For(line, parts[0], parts[1], parts[2], self._braces())

    def _do(self, line: int) -> Node:
        body = self._braces()
        self.gap()
        word = self.keyword("while", "until")
        if not word:
            self.fail("'while' or 'until' is missing")
        return nodes.While(line, self._condition(), body, after=True, until=word == "until")

    def _switch(self, line: int) -> Node:
        mode, cased = "exact", False
        self.blank()
        while found := self.match(PARAMETER):
            option = found[1].lower()
            if option in ("regex", "wildcard", "exact"):
                mode = option
            elif option == "casesensitive":
                cased = True
            else:
                self.fail(f"switch -{option} is not in the subset")
            self.blank()
        over = self._condition()
        self.need("{")
        cases: list[tuple[Node | None, nodes.Body]] = []
        self.between()
        while not self.take("}"):
            condition = None if self.keyword("default") else self.primary()
            cases.append((condition, self._braces()))
            self.between()
        return nodes.Switch(line, mode, cased, over, tuple(cases))

    def _try(self, line: int) -> Node:
        body = self._braces()
        catches: list[tuple[tuple[str, ...], nodes.Body]] = []
        last: nodes.Body = ()
        while True:
            start = self.at
            self.gap()
            if self.keyword("catch"):
                catches.append((self._types(), self._braces()))
            elif self.keyword("finally"):
                last = self._braces()
                break
            else:
                self.at = start
                break
        if not catches and not last:
            self.fail("try needs catch or finally")
        return nodes.Try(line, body, tuple(catches), last)

    def _types(self) -> tuple[str, ...]:
        found: list[str] = []
        self.gap()
        while self.sees("["):
            named = self._atom()
            if isinstance(named, nodes.TypeName):
                found.append(named.name)
            self.gap()
            if self.take(","):
                self.gap()
        return tuple(found)

    def _function(self, line: int) -> Node:
        self.blank()
        found = self.match(_FUNCTION)
        if not found:
            self.fail("the name of the function is missing")
        self.blank()
        if self.sees("("):
            self.fail("parameters stand in param(...)")
        self.need("{")
        return nodes.Function(line, found[0], self.block("}"))

    def _pipeline(self) -> Node:
        line = self.line
        first = self.stage()
        self.blank()
        if not isinstance(first, nodes.Command) and (found := self.match(_ASSIGNMENT)):
            self.gap()
            return nodes.Assign(line, first, found[1], self.statement())
        stages = [first]
        while True:
            start = self.at
            self.blank()
            if self.sees("||") or self.sees("&&"):
                self.fail("'&&' and '||' are not in Windows PowerShell 5.1")
            if not self.take("|"):
                self.at = start
                break
            self.gap()
            stage = self.stage()
            if not isinstance(stage, nodes.Command):
                self.fail("only a command can stand behind '|'")
            stages.append(stage)
        return first if len(stages) == 1 else nodes.Pipeline(line, tuple(stages))


@lru_cache(maxsize=512)
def parse(text: str) -> nodes.Block:
    """A whole script. Raises PSSyntax."""
    return Parser(text).script()
