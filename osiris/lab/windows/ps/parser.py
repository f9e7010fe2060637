"""Parser, second half: statements and commands. `parse(text)` gives a whole script.

A script is parsed once and kept by its text; what it does is worked out anew each time.
"""

from __future__ import annotations

import re
from functools import lru_cache

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.expressions import Expressions
from osiris.lab.windows.ps.nodes import Node

_STATEMENTS = (
    "if", "foreach", "for", "while", "do", "switch", "try", "throw", "return", "exit", "break",
    "continue", "function",
)  # fmt: skip
_REFUSED = (
    "begin", "process", "end", "dynamicparam", "class", "enum", "using", "data", "trap", "filter",
    "workflow", "parallel", "sequence", "inlinescript", "configuration", "catch", "finally",
    "else", "elseif", "until", "param", "in",
)  # fmt: skip
_EXPRESSION = re.compile(r"[$(@'\"\d\[{,!+-]")
_ASSIGNMENT = re.compile(r"(=|\+=|-=|\*=|/=|%=)(?!=)")
_REDIRECTION = re.compile(r"(?P<from>[\d*]?)>(?:(?P<merge>&1)|[ \t]*(?P<null>\$null)(?![\w:]))")
_PARAMETER = re.compile(r"-([A-Za-z_?][\w-]*)(:?)")
_ENDS_WORD = set(" \t\n;|(){},&<>'\"")
_ATTRIBUTE = re.compile(
    r"\[\s*(CmdletBinding|Parameter|OutputType)\s*\(([^()]*)\)\s*\]", re.IGNORECASE
)
_FUNCTION = re.compile(r"[A-Za-z][\w-]*")


class Parser(Expressions):
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
        line, mandatory, types = self.line, False, []
        while self.sees("["):
            if attribute := self.match(_ATTRIBUTE):
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
        return nodes.Parameter(line, name, tuple(types), default, mandatory)

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
        while found := self.match(_PARAMETER):
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
        first = self._stage()
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
            stage = self._stage()
            if not isinstance(stage, nodes.Command):
                self.fail("only a command can stand behind '|'")
            stages.append(stage)
        return first if len(stages) == 1 else nodes.Pipeline(line, tuple(stages))

    def _stage(self) -> Node:
        line = self.line
        if self.take("&"):
            self.blank()
            name = self.primary() if self.next and self.next in "'\"${(" else self._bare()
            return self._command(line, name, call=True)
        if _EXPRESSION.match(self.next):
            found = self.expression()
            merged, dropped = self._redirections()
            if merged:
                self.fail("2>&1 of an expression")
            return nodes.Redirected(line, found, dropped) if dropped else found
        if not (self.next.isalpha() or self.next == "_"):
            self.fail("a command or an expression is missing")
        return self._command(line, self._bare(), call=False)

    def _command(self, line: int, name: Node, *, call: bool) -> Node:
        words: list[Node] = []
        merged, dropped = False, frozenset[str]()
        while True:
            self.blank()
            if self.ended or self.next in "\n;|)}":
                return nodes.Command(line, name, tuple(words), call, merged, dropped)
            if self.next in "><" or _REDIRECTION.match(self.text, self.at):
                more, streams = self._redirections()
                merged, dropped = merged or more, dropped | streams
                continue
            words.append(self._word())

    def _redirections(self) -> tuple[bool, frozenset[str]]:
        merged, dropped = False, set()
        while True:
            start = self.at
            self.blank()
            found = self.match(_REDIRECTION)
            if not found:
                if self.next and self.next in "<>":
                    self.fail("a redirection goes to $null or is 2>&1 here")
                self.at = start
                return merged, frozenset(dropped)
            if found["merge"]:
                if found["from"] != "2":
                    self.fail("only 2>&1 is in the subset")
                merged = True
            else:
                dropped.add(found["from"] or "1")

    def _word(self) -> Node:
        line = self.line
        found = _PARAMETER.match(self.text, self.at)
        if found and (found[2] or self._separates(found.end())):
            self.at = found.end()
            value = self._argument() if found[2] else None
            return nodes.Named(line, found[1], value, found[0])
        if re.match(r"@[A-Za-z_]", self.text[self.at : self.at + 2]):
            self.at += 1
            return nodes.Splat(line, nodes.Variable(line, self.name("a variable").lower()))
        return self._arguments_list()

    def _separates(self, at: int) -> bool:
        return at >= len(self.text) or self.text[at] in _ENDS_WORD

    def _arguments_list(self) -> Node:
        line = self.line
        items = [self._argument()]
        while True:
            start = self.at
            self.blank()
            if not self.take(","):
                self.at = start
                break
            self.gap()
            items.append(self._argument())
        return items[0] if len(items) == 1 else nodes.ArrayLiteral(line, tuple(items))

    def _argument(self) -> Node:
        self.blank()
        char = self.next
        if char == "$" and not self.sees("$(") and self._is_path():
            return self._bare()
        if char and char in "'\"$@({":
            found = self.primary()
            if not self._separates(self.at):
                self.fail("a word of several pieces: quote it whole")
            return found
        if char == "[":
            self.fail("a type or pattern here would be a bare word: use quotes or brackets")
        start = self.at
        number = self.number()
        if number is not None and self._separates(self.at):
            return nodes.Constant(self.line, number)
        self.at = start
        if re.match(r"-\d", self.text[start : start + 2]):
            self.at += 1
            number = self.number()
            if number is not None and self._separates(self.at):
                return nodes.Constant(self.line, -number)
            self.at = start
        return self._bare()

    def _is_path(self) -> bool:
        """Whether a variable here begins a word such as $env:SystemRoot\\Temp."""
        start = self.at
        self.variable()
        end, self.at = self.at, start
        return not self._separates(end) and self.text[end] not in ".[:"

    def _bare(self) -> Node:
        """A word without quotes; variables inside it are expanded."""
        line, parts = self.line, [""]
        nodes_: list[str | Node] = []
        while not self.ended and self.next not in _ENDS_WORD:
            if self.sees("`"):
                parts.append(self.escaped())
            elif inner := self.inside():
                nodes_ += ["".join(parts), inner]
                parts = []
            else:
                parts.append(self.next)
                self.at += 1
        if not self.ended and self.next in "'\"(" and (parts[-1:] != [""] or nodes_):
            self.fail("a word of several pieces: quote it whole")
        if not nodes_ and not "".join(parts):
            self.fail("a word is missing")
        if not nodes_:
            return nodes.Constant(line, "".join(parts))
        return nodes.Expandable(line, tuple(p for p in [*nodes_, "".join(parts)] if p != ""))


@lru_cache(maxsize=512)
def parse(text: str) -> nodes.Block:
    """A whole script. Raises PSSyntax."""
    return Parser(text).script()
