"""Make tui/fonts/osiris.psf.gz from Debian's Lat15-Terminus16 (package console-setup-linux).

    apt-get install console-setup-linux
    .venv/bin/python -m tools.make_font [/usr/share/consolefonts/Lat15-Terminus16.psf.gz]

The source has no half blocks, eighths, quarters and heavier shade, so QR codes and the frames of
widgets come out as blanks with it. They are drawn here. The same source gives the same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

from tools.psf import Font, packed, read

SOURCE = Path("/usr/share/consolefonts/Lat15-Terminus16.psf.gz")
SOURCE_SHA256 = "0b77babe7e18271f5371228996234eba9f688d2d08ec2dcec39ede2c928768d9"
OUT = Path(__file__).parents[1] / "tui" / "fonts" / "osiris.psf.gz"
GLYPHS = 512
HEIGHT = 16

# Upper left, upper right, lower left, lower right.
QUARTERS = {
    "▖": (0, 0, 1, 0),
    "▗": (0, 0, 0, 1),
    "▘": (1, 0, 0, 0),
    "▝": (0, 1, 0, 0),
    "▚": (1, 0, 0, 1),
    "▞": (0, 1, 1, 0),
    "▙": (1, 0, 1, 1),
    "▛": (1, 1, 1, 0),
    "▜": (1, 1, 0, 1),
    "▟": (0, 1, 1, 1),
}
CHECK = """
........
........
........
.......#
.......#
......##
......#.
.....##.
#....#..
##..##..
.#..#...
.####...
..##....
........
........
........
"""
CIRCLE = """
........
........
........
........
........
..####..
.##..##.
.#....#.
.#....#.
.#....#.
.##..##.
..####..
........
........
........
........
"""


def box(left: int, right: int, top: int, bottom: int) -> bytes:
    """A filled rectangle, its right and lower edge not included."""
    row = sum(0x80 >> x for x in range(left, right))
    return bytes(row if top <= y < bottom else 0 for y in range(HEIGHT))


def quarters(upper_left: int, upper_right: int, lower_left: int, lower_right: int) -> bytes:
    """The quarters of a cell that are filled."""
    upper = 0xF0 * upper_left | 0x0F * upper_right
    lower = 0xF0 * lower_left | 0x0F * lower_right
    return bytes(upper if y < HEIGHT // 2 else lower for y in range(HEIGHT))


def drawn(picture: str) -> bytes:
    """A glyph from its picture in dots and hashes."""
    return bytes(int(row.replace(".", "0").replace("#", "1"), 2) for row in picture.split())


def blocks() -> Iterator[tuple[str, bytes]]:
    """What is drawn here: Unicode's block elements, and two marks."""
    for eighth, char in enumerate("▁▂▃▄▅▆▇", 1):
        yield char, box(0, 8, HEIGHT - eighth * HEIGHT // 8, HEIGHT)
    for eighth, char in enumerate("▏▎▍▌▋▊▉", 1):
        yield char, box(0, eighth, 0, HEIGHT)
    yield "▀", box(0, 8, 0, HEIGHT // 2)
    yield "▐", box(4, 8, 0, HEIGHT)
    yield "▔", box(0, 8, 0, HEIGHT // 8)
    yield "▕", box(7, 8, 0, HEIGHT)
    yield "█", box(0, 8, 0, HEIGHT)
    for char, filled in QUARTERS.items():
        yield char, quarters(*filled)
    yield "▓", bytes([0xBB, 0xEE] * (HEIGHT // 2))
    yield "✓", drawn(CHECK)
    yield "○", drawn(CIRCLE)


def font(source: Font) -> Font:
    """`source` with our blocks behind its own glyphs, in place of its look-alikes."""
    glyphs, where = list(source.glyphs), dict(source.where)
    for char, rows in blocks():
        where[char] = len(glyphs)
        glyphs.append(rows)
    return Font(height=HEIGHT, glyphs=tuple(glyphs), where=where)


def made(source: Path) -> bytes:
    """The bytes of osiris.psf.gz. Raises ValueError: `source` is not the font named above."""
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    if digest != SOURCE_SHA256:
        raise ValueError(f"{source} has SHA-256 {digest}, not {SOURCE_SHA256}")
    return gzip.compress(packed(font(read(source)), GLYPHS), mtime=0)


def main() -> int:
    """Write the font."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE
    OUT.write_bytes(made(source))
    print(f"{OUT}: {len(read(OUT).where)} characters, {OUT.stat().st_size} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
