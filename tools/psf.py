"""Fonts of the Linux console: PSF, version 1 and 2 (kbd's psf.h; psfgettable(1))."""

from __future__ import annotations

import gzip
import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

WIDTH = 8
MAGIC_1 = b"\x36\x04"
MAGIC_2 = 0x864AB572
HEADER_2 = struct.Struct("<8I")  # magic, version, header size, flags, glyphs, bytes, height, width
TABLE_FOLLOWS = 1
END_1, SEQUENCE_1 = 0xFFFF, 0xFFFE
END_2, SEQUENCE_2 = b"\xff", b"\xfe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """Glyphs of 8 pixels by `height`, one byte a row, and where each character's glyph is.

    Characters made of more than one code point are left out: a console font is looked up by one.
    """

    height: int
    glyphs: tuple[bytes, ...]
    where: Mapping[str, int]

    def picture(self, char: str) -> bytes:
        """The rows of `char`. Raises KeyError: the font does not have it."""
        return self.glyphs[self.where[char]]


def read(path: Path) -> Font:
    """The font in a .psf.gz. Raises OSError, ValueError (no PSF font of 8 pixels in width)."""
    data = gzip.decompress(path.read_bytes())
    if data.startswith(MAGIC_1):
        return _version_1(data)
    magic, _, header, flags, count, size, height, width = HEADER_2.unpack_from(data)
    if magic != MAGIC_2 or width != WIDTH or not flags & TABLE_FOLLOWS:
        raise ValueError(f"{path} is no PSF font of {WIDTH} pixels in width")
    names = data[header + count * size :].split(END_2)[:count]
    singles = (name.split(SEQUENCE_2)[0].decode() for name in names)
    return _font(_cut(data, header, count, size), height, singles)


def _version_1(data: bytes) -> Font:
    count, height = 512 if data[2] & 1 else 256, data[3]
    codes = struct.iter_unpack("<H", data[4 + count * height :])
    names: list[str] = [""]
    single = True
    for (code,) in codes:
        if code == END_1:
            names.append("")
            single = True
        elif code == SEQUENCE_1:
            single = False
        elif single:
            names[-1] += chr(code)
    return _font(_cut(data, 4, count, height), height, names[:count])


def _cut(data: bytes, start: int, count: int, size: int) -> tuple[bytes, ...]:
    return tuple(data[start + n * size : start + (n + 1) * size] for n in range(count))


def _font(glyphs: tuple[bytes, ...], height: int, names: Iterable[str]) -> Font:
    where = {char: n for n, chars in enumerate(names) for char in chars}
    return Font(height=height, glyphs=glyphs, where=where)


def packed(font: Font, count: int) -> bytes:
    """`font` as PSF version 2 with `count` glyphs, the last of them empty. No time is in it."""
    names = [""] * count
    for char, n in font.where.items():
        names[n] += char
    spare = [bytes(font.height)] * (count - len(font.glyphs))
    head = (MAGIC_2, 0, HEADER_2.size, TABLE_FOLLOWS, count, font.height, font.height, WIDTH)
    table = b"".join("".join(sorted(chars)).encode() + END_2 for chars in names)
    return HEADER_2.pack(*head) + b"".join([*font.glyphs, *spare]) + table
