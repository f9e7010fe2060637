"""The console in a real terminal with TERM=linux: what it draws there, its colours, its keys."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.desk.proof import witness
from tests.tui.conftest import Seeded
from tests.tui.tmux import COLUMNS, LINES, Cell, Tmux, cells, codes, picture, scanned, tmux
from tools.psf import read
from tools.vm.screen import Reader
from tui.fonts import FILE, FONT
from tui.vt import ASCII, SAFE

ENV = {"TERM": "linux", "LANG": "C.UTF-8", "TEXTUAL_ANIMATIONS": "none"}
SIXTEEN = {str(n) for n in (*range(30, 38), *range(40, 48), *range(90, 98), *range(100, 108))}
STYLES = {"", "0", "1", "2", "3", "4", "7", "22", "23", "24", "27", "39", "49"}


@pytest.fixture(scope="module")
def terminal(seeded: Seeded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tmux]:
    """The console on the board, in a window of 80 x 25."""
    with tmux(tmp_path_factory.mktemp("tmux")) as made:
        made.start(console(seeded), ENV)
        made.shows("WHAT NEEDS ME NOW")
        yield made


def console(seeded: Seeded, *options: str) -> list[str]:
    data = str(seeded.desk.folder)
    return [sys.executable, "-m", "osiris.cli", "--data", data, "console", *options]


def test_the_board_is_drawn_for_a_linux_console(terminal: Tmux):
    text = terminal.shows("practice-tree")
    assert sorted(set(text) - SAFE - {"\n"}) == []
    assert max(map(len, text.splitlines())) <= COLUMNS
    assert len(text.splitlines()) <= LINES


def test_it_has_the_sixteen_colours_alone(terminal: Tmux):
    styled = terminal.styled()
    assert codes(styled) - SIXTEEN - STYLES == set()
    assert codes(styled) & SIXTEEN
    assert {
        ";".join(found) for found in re.findall(r"\x1b\[[34]8[;:](\d+)[;:](\d+)", styled)
    } == set()


def test_it_is_all_in_our_font(terminal: Tmux):
    """Drawn with its glyphs and read back from the pixels, as `make vm` reads a real screen."""
    font = read(FILE)
    screen = cells(terminal.styled())
    made = picture(screen, font)
    assert made.size == (640, 400)
    drawn = ["".join(cell.char for cell in row).rstrip() for row in screen]
    assert Reader(font).text(made) == "\n".join(drawn)


def test_every_key_that_it_names_arrives(terminal: Tmux):
    terminal.press("?")
    terminal.until(lambda text: "Help" in text.splitlines()[0], "help")
    terminal.press("Escape")
    terminal.until(lambda text: "Board" in text.splitlines()[0], "board")
    terminal.press("F1")
    terminal.until(lambda text: "Help" in text.splitlines()[0], "help by F1")
    terminal.press("Escape")
    terminal.shows("WHAT NEEDS ME NOW")


def test_a_box_whose_screen_has_ascii_alone(seeded: Seeded, tmp_path: Path):
    with tmux(tmp_path) as other:
        other.start(console(seeded, "--ascii"), ENV)
        text = other.shows("practice-tree")
        assert sorted(set(text) - ASCII - {"\n"}) == []
        other.press("q")
        other.ends()


def test_a_screen_with_our_font_shows_a_code_that_decodes(seeded: Seeded, tmp_path: Path):
    """Half blocks come out as they are; drawn with the font's own bitmaps, zbarimg reads them."""
    with tmux(tmp_path) as other:
        other.start(console(seeded, "--theme", "vt"), {**ENV, "TERM": "tmux-16color"})
        other.shows("practice-tree")
        other.press("4")
        other.shows("CHECKPOINT")
        other.press("w")
        text = other.shows("POCKET WITNESS")
        assert sorted(set(text) - SAFE - FONT - {"\n"}) == []
        screen = cells(other.styled())
        (code,) = scanned(picture(screen, read(FILE)), tmp_path)
        assert code == witness(seeded.desk).text
        lost = [
            [Cell("?" if c.char in "▀▄" else c.char, c.ink, c.paper) for c in r] for r in screen
        ]
        assert scanned(picture(lost, read(FILE)), tmp_path) == []


def test_a_screen_without_our_font_gives_the_text_of_a_code(terminal: Tmux):
    terminal.press("4")
    terminal.shows("CHECKPOINT")
    terminal.press("w")
    text = terminal.shows("This screen cannot show the code")
    assert sorted(set(text) - SAFE - {"\n"}) == []
    terminal.press("Escape")
    terminal.shows("CHECKPOINT")
    terminal.press("1")
    terminal.shows("WHAT NEEDS ME NOW")
