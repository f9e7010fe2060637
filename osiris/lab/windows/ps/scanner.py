"""Where a parser stands in a script: position, line, white space, words, plain literals.

Grammar: the Windows PowerShell Language Specification 3.0, and about_Special_Characters,
about_Quoting_Rules, about_Numeric_Literals of MicrosoftDocs/PowerShell-Docs reference/5.1.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NoReturn

from osiris.lab.windows.ps.values import Unsupported

_BLANK = re.compile(r"(?:[ \t]+|`\n|#[^\n]*|<#.*?#>)+", re.DOTALL)
_GAP = re.compile(r"(?:[ \t\n]+|`\n|#[^\n]*|<#.*?#>)+", re.DOTALL)
_BETWEEN = re.compile(r"(?:[ \t\n;]+|`\n|#[^\n]*|<#.*?#>)+", re.DOTALL)
_WORD = re.compile(r"[A-Za-z]+(?![\w.\-])")
_NAME = re.compile(r"[A-Za-z_]\w*")
_NUMBER = re.compile(
    r"(?:0x(?P<hex>[0-9a-f]+)|(?P<real>\d+\.\d+(?:e[+-]?\d+)?|\d+e[+-]?\d+)|(?P<whole>\d+))"
    r"(?P<long>l)?(?P<unit>kb|mb|gb|tb)?(?![\w])",
    re.IGNORECASE,
)
_UNITS = {"": 1, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30, "tb": 1 << 40}
ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
# PowerShell reads these as quotes and dashes: a script that holds one is not what it looks like.
_LOOKALIKES = re.compile("[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u2013\u2014\u2015]")


class PSSyntax(Unsupported):
    """A script that Windows PowerShell 5.1 cannot parse, or that our subset does not hold."""


class Scanner:
    """The text of a script and a position in it."""

    def __init__(self, text: str) -> None:
        self.text = text.replace("\r\n", "\n").removeprefix("\ufeff")
        self.at = 0
        self._starts = [0, *(m.end() for m in re.finditer("\n", self.text))]
        if look := _LOOKALIKES.search(self.text):
            self.at = look.start()
            self.fail("a typographic quote or dash, which PowerShell reads as a plain one")

    @property
    def line(self) -> int:
        """The line of the position, from 1."""
        return bisect_right(self._starts, self.at)

    @property
    def next(self) -> str:
        """The character at the position, or nothing at the end."""
        return self.text[self.at : self.at + 1]

    @property
    def ended(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.text)

    def fail(self, what: str) -> NoReturn:
        """Raises PSSyntax with the line and what stands there."""
        near = self.text[self.at : self.at + 30].partition("\n")[0]
        raise PSSyntax(f"line {self.line}: {what}" + (f" at '{near}'" if near else ""))

    def blank(self) -> bool:
        """Skip blanks and comments on this line. True when there were any."""
        return self.match(_BLANK) is not None

    def gap(self) -> None:
        """Skip white space and comments, lines too."""
        self.match(_GAP)

    def between(self) -> None:
        """Skip what separates statements."""
        self.match(_BETWEEN)

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Take what matches at the position."""
        found = pattern.match(self.text, self.at)
        if found:
            self.at = found.end()
        return found

    def sees(self, text: str) -> bool:
        """Whether `text` stands at the position."""
        return self.text.startswith(text, self.at)

    def take(self, text: str) -> bool:
        """Take `text` if it stands here."""
        if self.sees(text):
            self.at += len(text)
            return True
        return False

    def need(self, text: str) -> None:
        """Take `text` behind any white space. Raises PSSyntax where it is missing."""
        self.gap()
        if not self.take(text):
            self.fail(f"'{text}' is missing")

    def keyword(self, *words: str) -> str:
        """Take one of these words and give it in lower case; nothing where none stands here."""
        found = _WORD.match(self.text, self.at)
        if found and found[0].lower() in words:
            self.at = found.end()
            return found[0].lower()
        return ""

    def name(self, what: str) -> str:
        """Take a name. Raises PSSyntax."""
        found = self.match(_NAME)
        if not found:
            self.fail(f"{what} is missing")
        return found[0]

    def number(self) -> int | float | None:
        """Take a number literal, with its unit."""
        found = self.match(_NUMBER)
        if not found:
            return None
        unit = _UNITS[(found["unit"] or "").lower()]
        if found["hex"]:
            value = int(found["hex"], 16)
            if len(found["hex"]) == 8 and value > 0x7FFFFFFF and not found["long"]:
                value -= 1 << 32  # 0xffffffff is the Int32 -1 (about_Numeric_Literals)
            return value * unit
        return float(found["real"]) * unit if found["real"] else int(found["whole"]) * unit

    def verbatim(self) -> str:
        """Take '...' or its here-string form, at whose quote the position is."""
        if self.sees("@'"):
            return self._verbatim_here()
        pieces = []
        self.at += 1
        while True:
            end = self.text.find("'", self.at)
            if end < 0:
                self.fail("this text has no end")
            pieces.append(self.text[self.at : end])
            self.at = end + 1
            if not self.take("'"):
                return "".join(pieces)
            pieces.append("'")

    def _verbatim_here(self) -> str:
        start = self.here_start()
        end = self.text.find("\n'@", start - 1)
        if end < 0:
            self.fail("this here-string has no end")
        self.at = end + 3
        return self.text[start:end]

    def here_start(self) -> int:
        """Where a here-string's text begins. Raises PSSyntax."""
        found = re.compile(r"@['\"][ \t]*\n").match(self.text, self.at)
        if not found:
            self.fail("a here-string begins on its own line")
        return found.end()
