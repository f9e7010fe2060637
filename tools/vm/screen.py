"""A picture of a Linux text screen, read back as text: cells are held against the glyphs."""

from __future__ import annotations

from collections.abc import Mapping

from PIL import Image

from tools.psf import WIDTH, Font

UNREADABLE = "\N{REPLACEMENT CHARACTER}"


class Reader:
    """Reads screens that were drawn with one font."""

    def __init__(self, font: Font) -> None:
        self._height = font.height
        self._known = _known(font)

    def lines(self, picture: Image.Image) -> list[str]:
        """The text, line by line. A cell that shows no glyph of the font is U+FFFD."""
        columns, rows = picture.width // WIDTH, picture.height // self._height
        return ["".join(self._char(picture, x, y) for x in range(columns)) for y in range(rows)]

    def text(self, picture: Image.Image) -> str:
        """The lines without the blanks at their ends."""
        return "\n".join(line.rstrip() for line in self.lines(picture))

    def _char(self, picture: Image.Image, x: int, y: int) -> str:
        left, top = x * WIDTH, y * self._height
        cell = picture.crop((left, top, left + WIDTH, top + self._height))
        colours = cell.getcolors(maxcolors=2)
        if colours is None:
            return UNREADABLE
        if len(colours) == 1:
            return " "
        paper = colours[0][1]
        bits = "".join("0" if pixel == paper else "1" for pixel in _pixels(cell))
        glyph = int(bits, 2)
        every = (1 << len(bits)) - 1
        # Which of the two colours is the ink cannot be seen: one of the two is a glyph.
        return self._known.get(glyph) or self._known.get(glyph ^ every) or UNREADABLE


def _pixels(cell: Image.Image) -> list[tuple[int, ...]]:
    data = cell.tobytes()
    return [tuple(data[n : n + 3]) for n in range(0, len(data), 3)]


def _known(font: Font) -> Mapping[int, str]:
    """The character of each glyph: the plainest one, where several look alike."""
    found: dict[int, str] = {}
    for char in sorted(font.where, reverse=True):
        found[int.from_bytes(font.picture(char), "big")] = char
    return found
