"""What is done at the box's own screen, and what has to be seen there."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from tools.psf import read
from tools.vm.machine import Machine
from tools.vm.screen import UNREADABLE, Reader
from tui.fonts import FILE

BOOT_S = 1200.0
"""A minute or two on a quiet machine; ten times that where every core is taken."""
STEP_S = 300.0
LOOK_EVERY_S = 1.0
WAITING = "One moment"
NAME, PASSWORD = "ada", "a practice password 1"
"""Of a machine that is gone afterwards."""
WITNESS = re.compile(r"OSW1:[0-9A-Z $%*+./:-]+")


class NotSeen(Exception):
    """The screen does not show what it should."""


class Screen:
    """The screen of a machine, as text and as pictures."""

    def __init__(self, machine: Machine, pictures: Path) -> None:
        self._machine, self._pictures = machine, pictures
        self._reader = Reader(read(FILE))
        self._begun = time.monotonic()

    def shows(self, *words: str, within: float = STEP_S) -> str:
        """The screen's text, once all the words stand on it. Raises NotSeen."""
        return self.until(lambda text: all(word in text for word in words), str(words), within)

    def until(self, seen: Callable[[str], object], what: str, within: float = STEP_S) -> str:
        """The screen's text once it is so. Raises NotSeen."""
        late = time.monotonic() + within
        while not seen(text := self.text()):
            if time.monotonic() > late:
                self.picture("not-this")
                raise NotSeen(f"no {what} on the screen, but:\n{text}")
            time.sleep(LOOK_EVERY_S)
        return text

    def text(self) -> str:
        """What can be read now."""
        return self._reader.text(self._machine.screen())

    def picture(self, name: str) -> Image.Image:
        """Keep what the screen shows now as NAME.png."""
        made = self._machine.screen()
        made.save(self._pictures / f"{name}.png", optimize=True)
        return made

    def say(self, line: str) -> None:
        """A line of the story."""
        print(f"vm: {time.monotonic() - self._begun:5.0f} s  {line}", flush=True)


def tell(machine: Machine, pictures: Path) -> None:
    """From power on to a QR code. Raises NotSeen."""
    screen = Screen(machine, pictures)
    screen.say("power on: Debian in QEMU, software emulation; not NixOS, not hardware")
    first_administrator(machine, screen)
    board(machine, screen)
    witness(machine, screen, pictures)


def first_administrator(machine: Machine, screen: Screen) -> None:
    """A new box asks for one, at its own screen."""
    screen.shows("Welcome to a new box", "Your name", within=BOOT_S)
    screen.picture("1-first-administrator")
    screen.say("the screen asks for the first administrator")
    machine.type(f"{NAME}\t{PASSWORD}\t{PASSWORD}\n")
    screen.shows("recovery code")
    screen.say("the recovery code is shown")
    machine.type("\n")
    # It first asks the daemon whether the box is new, and takes nothing meanwhile.
    screen.until(lambda text: "Sign in" in text and WAITING not in text, "lines to fill in")
    machine.type(NAME)
    screen.shows(f" {NAME} ")
    machine.type(f"\t{PASSWORD}\n")


def board(machine: Machine, screen: Screen) -> None:
    """Every cell is a glyph of our font, so the kernel draws with it."""
    screen.shows("Board", "WHAT NEEDS ME NOW", f"{NAME} (admin) at this screen")
    text = screen.until(re.compile(r"LIVE as of \d.*x FAIL +file-server", re.DOTALL).search, "fail")
    screen.picture("2-board")
    if UNREADABLE in text:
        raise NotSeen(f"cells that are no glyph of our font:\n{text}")
    screen.say("the board, read back from its pixels:\n\n" + text.strip() + "\n")


def witness(machine: Machine, screen: Screen, pictures: Path) -> None:
    """A QR code on the screen says what stands beside it."""
    machine.type("4")
    screen.shows("Evidence", "CHECKPOINT")
    machine.type("w")
    text = screen.shows("POCKET WITNESS", "▀")
    screen.picture("3-pocket-witness")
    command = ["zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"]
    path = pictures / "3-pocket-witness.png"
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    code = done.stdout.strip()
    if not WITNESS.fullmatch(code):
        raise NotSeen(f"zbarimg reads {code!r} from {path}; the screen:\n{text}")
    screen.say(f"zbarimg reads the code from the picture: {code[:40]}...")
