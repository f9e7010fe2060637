"""Parser, second part: commands and their words, which follow other rules than expressions.

Source: about_Parsing, about_Redirection of MicrosoftDocs/PowerShell-Docs reference/5.1.
"""

from __future__ import annotations

import re

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.expressions import Expressions
from osiris.lab.windows.ps.nodes import Node

_EXPRESSION = re.compile(r"[$(@'\"\d\[{,!+-]")
_REDIRECTION = re.compile(r"(?P<from>[\d*]?)>(?:(?P<merge>&1)|[ \t]*(?P<null>\$null)(?![\w:]))")
PARAMETER = re.compile(r"-([A-Za-z_?][\w-]*)(:?)")
_ENDS_WORD = set(" \t\n;|(){},&<>'\"")


class Words(Expressions):
    """Reads the stages of pipelines."""

    def stage(self) -> Node:
        """One stage of a pipeline: an expression or a command."""
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
            if self.sees("&&"):
                self.fail("'&&' and '||' are not in Windows PowerShell 5.1")
            if self.ended or self.next in "\n;|)}":
                return nodes.Command(line, name, tuple(words), call, merged, dropped)
            if self.next in "><" or _REDIRECTION.match(self.text, self.at):
                more, streams = self._redirections()
                merged, dropped = merged or more, dropped | streams
                continue
            words.append(self._word())

    def _redirections(self) -> tuple[bool, frozenset[str]]:
        merged = False
        dropped: set[str] = set()
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
        found = PARAMETER.match(self.text, self.at)
        if found and (found[2] or self._separates(found.end())):
            self.at = found.end()
            value = self._argument() if found[2] else None
            return nodes.Named(line, found[1], value, found[0])
        if re.match(r"@[A-Za-z_]", self.text[self.at : self.at + 2]):
            self.at += 1
            return nodes.Splat(line, nodes.Variable(line, self.name("a variable").lower()))
        return self.listed(self._argument)

    def _separates(self, at: int) -> bool:
        return at >= len(self.text) or self.text[at] in _ENDS_WORD

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
        if not self.ended and self.next in "'\"" and (parts[-1:] != [""] or nodes_):
            self.fail("a word of several pieces: quote it whole")
        if not nodes_ and not "".join(parts):
            self.fail("a word is missing")
        if not nodes_:
            return nodes.Constant(line, "".join(parts))
        return nodes.Expandable(line, tuple(p for p in [*nodes_, "".join(parts)] if p != ""))
