"""A real terminal without a screen: tmux, with TERM=linux, and pictures of it in our own font."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.needs import require
from tools.psf import WIDTH, Font

COLUMNS, LINES = 80, 25
"""A Linux console at 640 x 400."""
WAIT_S = 40.0
SGR = re.compile(r"\x1b\[([0-9;:]*)m")
PALETTE = (
    *((0, 0, 0), (170, 0, 0), (0, 170, 0), (170, 85, 0)),
    *((0, 0, 170), (170, 0, 170), (0, 170, 170), (170, 170, 170)),
    *((85, 85, 85), (255, 85, 85), (85, 255, 85), (255, 255, 85)),
    *((85, 85, 255), (255, 85, 255), (85, 255, 255), (255, 255, 255)),
)
"""The sixteen colours of the Linux console (vt.c)."""
GREY, BLACK = 7, 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One character with the numbers of its two colours."""

    char: str
    ink: int
    paper: int


class Tmux:
    """One program in one window."""

    def __init__(self, socket: Path) -> None:
        self._socket = str(socket)

    def do(self, *args: str) -> str:
        command = ["tmux", "-S", self._socket, "-f", "/dev/null", *args]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    def start(self, command: Sequence[str], env: dict[str, str]) -> None:
        words = ["env", "-u", "COLORTERM", *(f"{k}={v}" for k, v in env.items()), *command]
        self.do("new-session", "-d", "-x", str(COLUMNS), "-y", str(LINES), *words)
        self.do("set-option", "-g", "status", "off")

    def press(self, *keys: str) -> None:
        self.do("send-keys", *keys)

    def text(self) -> str:
        return self.do("capture-pane", "-p")

    def styled(self) -> str:
        """The same with escape sequences for colours, lines not wrapped or cut."""
        return self.do("capture-pane", "-p", "-e", "-N")

    def until(self, seen: Callable[[str], object], what: str) -> str:
        """The screen once it is so."""
        late = time.monotonic() + WAIT_S
        while not seen(text := self.text()):
            assert time.monotonic() < late, f"no {what} on the screen:\n{text}"
            time.sleep(0.1)
        return text

    def shows(self, word: str) -> str:
        return self.until(lambda text: word in text, repr(word))

    def ends(self) -> None:
        """The program comes to its end, and the window with it."""
        late = time.monotonic() + WAIT_S
        command = ["tmux", "-S", self._socket, "has-session"]
        while not subprocess.run(command, capture_output=True, check=False).returncode:
            assert time.monotonic() < late, f"it does not end:\n{self.text()}"
            time.sleep(0.1)


@contextmanager
def tmux(folder: Path) -> Iterator[Tmux]:
    """A server of its own, gone with all that runs in it."""
    if shutil.which("tmux") is None:
        require("tmux", "tmux is not installed")
    made = Tmux(folder / "tmux")
    try:
        yield made
    finally:
        kill = ["tmux", "-S", str(folder / "tmux"), "kill-server"]
        subprocess.run(kill, capture_output=True, check=False)


def codes(styled: str) -> set[str]:
    """Every parameter of a colour or style on the screen."""
    return {code for found in SGR.finditer(styled) for code in found[1].split(";")}


def cells(styled: str) -> list[list[Cell]]:
    """The screen as the Linux console would draw it: bold ink is bright ink there."""
    rows = []
    for line in styled.splitlines():
        ink, paper, bold, swapped = GREY, BLACK, False, False
        row: list[Cell] = []
        for n, part in enumerate(SGR.split(line)):
            if n % 2 == 0:
                shown = ink + 8 * (bold and ink < 8)
                pair = (paper, shown) if swapped else (shown, paper)
                row += [Cell(char, *pair) for char in part]
                continue
            for code in map(int, (part or "0").split(";")):
                if code == 0:
                    ink, paper, bold, swapped = GREY, BLACK, False, False
                elif code in (1, 22):
                    bold = code == 1
                elif code in (7, 27):
                    swapped = code == 7
                elif 30 <= code <= 37 or 90 <= code <= 97:
                    ink = code - 30 if code < 90 else code - 82
                elif 40 <= code <= 47 or 100 <= code <= 107:
                    paper = code - 40 if code < 100 else code - 92
                elif code in (39, 49):
                    ink, paper = (GREY, paper) if code == 39 else (ink, BLACK)
        rows.append(row)
    return rows


def picture(screen: list[list[Cell]], font: Font) -> Image.Image:
    """The screen in pixels, with the font's own glyphs. Raises KeyError: one is not in the font."""
    size = (COLUMNS * WIDTH, LINES * font.height)
    made = Image.new("RGB", size, PALETTE[BLACK])
    for y, row in enumerate(screen):
        for x, cell in enumerate(row):
            glyph = Image.frombytes("1", (WIDTH, font.height), font.picture(cell.char))
            where = (x * WIDTH, y * font.height)
            made.paste(PALETTE[cell.paper], (*where, where[0] + WIDTH, where[1] + font.height))
            made.paste(PALETTE[cell.ink], where, glyph)
    return made


def scanned(image: Image.Image, folder: Path) -> list[str]:
    """What zbarimg reads in a picture."""
    if shutil.which("zbarimg") is None:
        require("zbar", "zbarimg is not installed")
    path = folder / "screen.png"
    image.save(path)
    command = ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
