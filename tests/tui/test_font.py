"""The font of the box's screen: it has what we draw, and comes from where NOTICE says."""

from __future__ import annotations

import gzip
import os
import pty
import struct
from pathlib import Path

import pytest

from tests.needs import require
from tools import make_font
from tools.psf import Font, packed, read
from tui.fonts import BLOCKS, FILE, FONT, loaded
from tui.vt import SAFE


def characters(data: bytes) -> set[str]:
    """The table of a PSF 2 font, read as its format says: psf.h of kbd, and by no code of ours."""
    magic, version, start, flags, count, size, height, width = struct.unpack_from("<8I", data)
    assert (magic, version, flags) == (0x864AB572, 0, 1)
    assert (count, size, height, width) == (512, 16, 16, 8)
    entries = data[start + count * size :].split(b"\xff")
    assert len(entries) == count + 1  # the last byte ends the last entry
    assert entries[-1] == b""
    return {char for entry in entries for char in entry.split(b"\xfe")[0].decode()}


def test_it_has_every_glyph_that_we_draw():
    found = characters(gzip.decompress(FILE.read_bytes()))
    assert sorted(FONT - found) == []
    assert sorted(SAFE - found) == []


def test_no_two_blocks_look_alike():
    font = read(FILE)
    drawn = {font.picture(char) for char in BLOCKS | {"█", " "}}
    assert len(drawn) == len(BLOCKS) + 2


def test_halves_fill_their_half():
    font = read(FILE)
    assert font.picture("▀") == b"\xff" * 8 + b"\x00" * 8
    assert font.picture("▄") == b"\x00" * 8 + b"\xff" * 8
    assert font.picture("▌") == b"\xf0" * 16
    assert font.picture("▂") == b"\x00" * 12 + b"\xff" * 4
    assert font.picture("█") == b"\xff" * 16


def test_it_is_made_from_what_the_notice_names():
    notice = (FILE.parent / "NOTICE").read_text()
    assert make_font.SOURCE_SHA256 in notice
    assert (FILE.parent / "OFL.txt").read_text().splitlines()[0] in notice
    if not make_font.SOURCE.exists():
        require("console-font", f"{make_font.SOURCE} is not there (console-setup-linux)")
    # The letters of the archive may differ with another zlib, the font may not.
    assert gzip.decompress(make_font.made(make_font.SOURCE)) == gzip.decompress(FILE.read_bytes())


def test_another_source_is_refused(tmp_path: Path):
    (other := tmp_path / "other.psf.gz").write_bytes(FILE.read_bytes())
    with pytest.raises(ValueError, match="not 0b77babe"):
        make_font.made(other)


def test_what_is_packed_is_read_back(tmp_path: Path):
    font = Font(height=16, glyphs=(bytes(16), b"\xaa" * 16), where={" ": 0, "a": 1, "b": 1})
    (path := tmp_path / "x.psf.gz").write_bytes(gzip.compress(packed(font, 4)))
    back = read(path)
    assert back.where == font.where
    assert back.glyphs == (*font.glyphs, bytes(16), bytes(16))
    path.write_bytes(gzip.compress(b"no font" * 10))
    with pytest.raises(ValueError, match="no PSF font"):
        read(path)


def test_what_is_no_linux_screen_has_loaded_nothing():
    ours, theirs = pty.openpty()
    try:
        assert loaded(theirs) == frozenset()
    finally:
        os.close(ours)
        os.close(theirs)
