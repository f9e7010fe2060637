"""A page of facts: sections with a label and words for each, wrapped to the width there is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.text import block, safe

LABEL = 13
"""Cells of the labels, at least."""


@dataclass(frozen=True, slots=True)
class Fact:
    """`style` colours the words: one of fail, warn, pass, unknown, stale, dim, bold, or none. Line
    breaks in the words stay; without a label they begin at the edge."""

    label: str
    words: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A head in capitals and what stands below it. One without facts is not drawn."""

    title: str
    facts: tuple[Fact, ...]


_INK = {
    "fail": "bold $fail",
    "warn": "$warn",
    "pass": "$pass",
    "unknown": "$unknown",
    "stale": "$stale",
    "dim": "$quiet",
    "bold": "bold",
}


class Page(VerticalScroll, can_focus=True):
    """Sections of facts. Arrows, j and k, page keys, Home and End go through them."""

    DEFAULT_CSS = """
    Page { height: 1fr; width: 100%; padding: 0 1; scrollbar-gutter: stable;
      scrollbar-size-vertical: 1; overflow-x: hidden; }
    Page.-low { height: auto; max-height: 8; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "scroll_up", "Up", show=False),
        Binding("down,j", "scroll_down", "Down", show=False),
        Binding("pageup", "page_up", "Page up", show=False),
        Binding("pagedown,space", "page_down", "Page down", show=False),
        Binding("home,g", "scroll_home", "Top", show=False),
        Binding("end,G", "scroll_end", "End", show=False),
    ]

    def __init__(self, id: str | None = None, *, low: bool = False) -> None:
        """`low`: only as high as its text, and 8 lines at most."""
        super().__init__(id=id, classes="-low" if low else "")
        self.sections: tuple[Section, ...] = ()
        self._wanted = ""

    def compose(self) -> ComposeResult:
        """One block of text: what is on it may change with each look."""
        yield Static("Reading ...", markup=False)

    def show(self, sections: Sequence[Section], wanted: str = "") -> None:
        """Draw these; with `wanted` (lower case) only the facts that hold it."""
        self.sections, self._wanted = tuple(sections), wanted
        self._draw()

    def on_resize(self) -> None:
        """Other widths."""
        self._draw()

    def _draw(self) -> None:
        width = max(40, self.scrollable_content_region.width)
        lines = [line for section in self.sections for line in self._section(section, width)]
        if self.sections:
            none = [Content(f"Nothing here fits '{safe(self._wanted)}'.")]
            self.query_one(Static).update(Content("\n").join(lines[:-1] or none))

    def _section(self, section: Section, width: int) -> Iterator[Content]:
        kept = [f for f in section.facts if self._wanted in f"{f.label} {f.words}".casefold()]
        if not kept:
            return
        if section.title:
            yield Content.styled(section.title, "bold $quiet")
        indent = max(LABEL, *(len(f.label) + 2 for f in kept))
        for fact in kept:
            yield from _lines(fact, width, indent if fact.label else 0)
        yield Content("")

    def rows(self) -> list[tuple[str, str, str]]:
        """Section, label and words of each fact, for export and copy."""
        return [(s.title, f.label, block(f.words)) for s in self.sections for f in s.facts]


def _lines(fact: Fact, width: int, indent: int) -> Iterator[Content]:
    ink = _INK.get(fact.style, "")
    for n, text in enumerate(_wrapped(block(fact.words), width - indent)):
        label = fact.label if n == 0 else ""
        yield Content.assemble((f"{label:{indent}}", "$quiet"), (text, ink))


_POINT = re.compile(r"\s*(?:- |[0-9]+\. )")
"""The head of a point in a list."""


def _wrapped(words: str, width: int) -> list[str]:
    """Lines that fit; what was indented stays so."""
    lines = []
    for line in words.splitlines():
        lead = line[: len(line) - len(line.lstrip())]
        point = _POINT.match(line)
        hang = " " * len(point[0]) if point else lead
        lines += wrap(line, width, subsequent_indent=hang, break_on_hyphens=False) or [""]
    return lines or [""]
