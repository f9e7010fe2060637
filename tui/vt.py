"""What a Linux virtual terminal can draw, and the filter that draws nothing else.

A VT has a font of 256 or 512 glyphs: the kernel's own (CP437) and the fonts of Debian's
console-setup share ASCII and the few in LINES. In VT mode every cell passes through `Plain` on its
way to the screen, so that no name of a machine and no widget can put a glyph there that comes out
as a blank or a wrong letter.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

ASCII = frozenset(map(chr, range(32, 127)))
LINES = frozenset("─│┌┐└┘├┤┬┴┼═║╔╗╚╝█▲▼▶◀•·■↑↓←→°±≥≤")
SAFE = ASCII | LINES
"""Every glyph that both the kernel's font and Debian's console fonts have."""

_VT: Mapping[str, str] = {
    **dict.fromkeys("╭┏┍┎", "┌"),
    **dict.fromkeys("╮┓┑┒", "┐"),
    **dict.fromkeys("╰┗┕┖", "└"),
    **dict.fromkeys("╯┛┙┚", "┘"),
    **dict.fromkeys("━╸╺╌╍┄┅┈┉▔▁▂▀▄", "─"),
    **dict.fromkeys("┃╎╏▏▎▍▌▐▕▊▋▉", "│"),
    **dict.fromkeys("▃▅▆▇▓▒░", "█"),
    **dict.fromkeys("●◉○⬤", "•"),
    **dict.fromkeys("–—―−‐‑", "-"),
    **dict.fromkeys("‘’‚′", "'"),
    **dict.fromkeys("“”„″«»", '"'),
    "…": ".",
    "✓": "+",
    "✗": "x",
    "×": "x",
    "⏎": "<",
    "\xa0": " ",
}
_ASCII: Mapping[str, str] = {
    **dict.fromkeys("─═", "-"),
    **dict.fromkeys("│║", "|"),
    **dict.fromkeys("┌┐└┘├┤┬┴┼╔╗╚╝", "+"),
    **dict.fromkeys("█■", "#"),
    **dict.fromkeys("•·", "*"),
    "▲": "^",
    "▼": "v",
    "▶": ">",
    "◀": "<",
    "↑": "^",
    "↓": "v",
    "←": "<",
    "→": ">",
    "°": "o",
    "±": "~",
    "≥": ">",
    "≤": "<",
}


class Glyphs(StrEnum):
    """What the terminal can draw."""

    ALL = "all"
    VT = "vt"
    ASCII = "ascii"


@lru_cache(maxsize=4096)
def drawn(text: str, known: frozenset[str]) -> str:
    """`text` in as many cells, in `known` glyphs only: a letter without its accent, else `?`."""
    return "".join(char if char in known else _cell(char, known) for char in text)


def _cell(char: str, known: frozenset[str]) -> str:
    near = _VT.get(char, char)
    near = near if near in known else _ASCII.get(near, near)
    if near not in known:
        near = unicodedata.normalize("NFKD", char)[:1]
    return (near if near in known else "?") * cell_len(char)


class Plain(LineFilter):
    """Draws each line in the glyphs that are there. `font`: those beyond what every VT has."""

    def __init__(self, glyphs: Glyphs, font: frozenset[str] = frozenset()) -> None:
        super().__init__(enabled=glyphs is not Glyphs.ALL)
        self.glyphs = glyphs
        self.known = ASCII if glyphs is Glyphs.ASCII else SAFE | font
        self.lost: set[str] = set()
        """What had nothing to stand for it and became `?`: names from elsewhere, never our own."""

    def draws(self, text: str) -> bool:
        """Whether all of `text` comes out as it is."""
        return not self.enabled or self.known.issuperset(text)

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same cells, in the same styles."""
        return [
            segment
            if segment.control or segment.text.isascii()
            else Segment(self._drawn(segment.text), segment.style)
            for segment in segments
        ]

    def _drawn(self, text: str) -> str:
        now = drawn(text, self.known)
        if now.count("?") > text.count("?"):
            self.lost |= {c for c in text if c not in self.known and drawn(c, self.known)[0] == "?"}
        return now
