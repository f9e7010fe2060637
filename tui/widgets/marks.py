"""A word and a mark for every state; a colour only adds to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """`style` is a style class of the Table and the name of a colour of the theme."""

    mark: str
    word: str
    style: str

    @property
    def text(self) -> str:
        """Mark and word, as `x FAIL`."""
        return f"{self.mark} {self.word}"

    @property
    def cell(self) -> tuple[str, str]:
        """The same as a cell of a Table."""
        return self.text, self.style


MARKS: Mapping[str, Mark] = {
    "fail": Mark("x", "FAIL", "fail"),
    "error": Mark("E", "ERROR", "fail"),
    "stale": Mark("~", "STALE", "stale"),
    "unknown": Mark("?", "UNKNOWN", "unknown"),
    "warn": Mark("!", "WARN", "warn"),
    "waived": Mark("w", "WAIVED", "dim"),
    "pass": Mark("+", "PASS", "pass"),
    "not_applicable": Mark("-", "N/A", "dim"),
}
"""By the value of a Verdict, and `stale`; the worst first."""
