"""The console font of the box's own screen: what it can draw, and what a screen has loaded.

`osiris.psf.gz` is made by tools/make_font.py; what it comes from stands in NOTICE beside it.
"""

from __future__ import annotations

import array
import fcntl
import struct
from pathlib import Path

FILE = Path(__file__).with_name("osiris.psf.gz")

BLOCKS = frozenset("▀▄▌▐▔▕▁▂▃▅▆▇▏▎▍▊▋▉▖▗▘▙▚▛▜▝▞▟░▒▓")
"""Halves, eighths, quarters and shades: QR codes, sparklines, bars, the frames of widgets."""
FINE = frozenset("╭╮╰╯━┃╸╹╺╻●○◂▸▴▾✓✗…—–‘’“”×")
LATIN = frozenset(map(chr, range(0xA1, 0x100))) - {"\xad"}
"""Names of people and machines in western Europe."""
FONT = BLOCKS | FINE | LATIN
"""What our font has beside the glyphs of every Linux console (tui.vt.SAFE)."""

GIO_UNIMAP = 0x4B66  # linux/kd.h; the owner of a terminal may ask this, no capability is needed
MOST = 8192


def loaded(terminal: int) -> frozenset[str]:
    """The characters of the font on this Linux virtual terminal; none where it is no such thing.

    The kernel is asked, so it is right whatever loaded the font, or failed to.
    """
    pairs = array.array("H", bytes(4 * MOST))
    # struct unimapdesc: how many pairs of (character, glyph), and where they are.
    ask = struct.pack("@HP", MOST, pairs.buffer_info()[0])
    try:
        told = fcntl.ioctl(terminal, GIO_UNIMAP, ask)
    except OSError:
        return frozenset()
    (count, _) = struct.unpack("@HP", told)
    return frozenset(map(chr, pairs[: 2 * count : 2]))
