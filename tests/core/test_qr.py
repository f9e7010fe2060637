"""QR codes as text: how large they are, and that what reads codes reads them from a picture."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from osiris.errors import OsirisError
from osiris.report import qr
from tests.needs import require

LOGIN = "https://10.0.0.5:8443/p#k=3F9A-77QX-11KD-0A2B"
TOTP = "otpauth://totp/OsirisCare:ada?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=OsirisCare"
FULL = ("OSW1:" + "$K7 /W9" * 40)[:195]  # as much as version 6-L holds in its compact mode
CELL, HIGH = 4, 8
INKS = {"█": (0, 1), "▀": (0, 0.5), "▄": (0.5, 1), " ": (0, 0)}


def picture(lines: Sequence[str], *, ink: str = "white", ground: str = "black") -> Image.Image:
    """Characters as a terminal draws them."""
    made = Image.new("RGB", (CELL * len(lines[0]), HIGH * len(lines)), ground)
    draw = ImageDraw.Draw(made)
    for y, line in enumerate(lines):
        for x, char in enumerate(line):
            top, bottom = INKS[char]
            if bottom:
                box = (x * CELL, y * HIGH + top * HIGH, (x + 1) * CELL - 1, (y + bottom) * HIGH - 1)
                draw.rectangle(box, fill=ink)
    return made


def on_a_screen(made: Image.Image) -> Image.Image:
    """The picture in the corner of a black screen of 80 x 24, two pixels for one."""
    screen = Image.new("RGB", (80 * CELL, 24 * HIGH), "black")
    screen.paste(made, (0, 0))
    return screen.resize((screen.width * 2, screen.height * 2), Image.Resampling.NEAREST)


def read(made: Image.Image, folder: Path) -> list[str]:
    """What zbarimg reads in it."""
    if shutil.which("zbarimg") is None:
        require("zbar", "zbarimg is not installed")
    made.save(folder / "code.png")
    command = ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(folder / "code.png")]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


@pytest.mark.parametrize(
    ("text", "border"), [(LOGIN, 2), (LOGIN, 4), (TOTP, 2), (TOTP, 4), (FULL, 2)]
)
def test_a_reader_reads_it_from_a_screen(text: str, border: int, tmp_path: Path):
    lines = qr.qr_text(text, border).splitlines()
    assert read(on_a_screen(picture(lines)), tmp_path) == [text]


def test_dark_on_light_is_refused_by_readers(tmp_path: Path):
    lines = qr.qr_text(LOGIN).splitlines()
    assert read(on_a_screen(picture(lines, ink="black", ground="white")), tmp_path) == []


def test_full_blocks_are_read_where_half_blocks_lack(tmp_path: Path):
    lines = qr.full_blocks(qr.symbol(FULL))
    assert (len(lines), {len(line) for line in lines}) == (45, {90})
    assert set("".join(lines)) == {"█", " "}
    assert read(picture(lines), tmp_path) == [FULL]


@pytest.mark.parametrize(
    ("text", "border", "version", "cells"),
    [
        ("0123456789", 2, 1, (25, 13)),
        (LOGIN, 2, 3, (33, 17)),
        (LOGIN, 4, 3, (37, 19)),
        (TOTP, 2, 5, (41, 21)),
        (FULL, 2, 6, (45, 23)),
    ],
)
def test_as_large_as_it_should_be(text: str, border: int, version: int, cells: tuple[int, int]):
    lines = qr.qr_text(text, border).splitlines()
    assert qr.symbol(text, border).version == version
    assert (len(lines[0]), len(lines)) == cells
    assert {len(line) for line in lines} == {cells[0]}
    assert set("".join(lines)) <= set("█▀▄ ")


@pytest.mark.parametrize(
    ("text", "draw"),
    [(FULL + "A", qr.qr_text), (LOGIN * 3, qr.qr_text), ("a" * 3000, qr.symbol)],
    ids=["one letter more", "version 7", "version 41"],
)
def test_what_does_not_fit_says_so(text: str, draw):
    with pytest.raises(OsirisError, match=r"needs \d+ x \d+ cells|too many"):
        draw(text)
