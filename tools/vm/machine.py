"""One virtual machine under QEMU's software emulation: its screen and its keyboard.

There is no KVM, no network card, and nothing written to the disk outlives the run.
"""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from PIL import Image

from tools.vm.install import Disk

QEMU = "qemu-system-x86_64"
MEMORY = "1536M"
KERNEL_LINE = "root=/dev/vda ro quiet systemd.show_status=no console=ttyS0 console=tty0"
CONNECT_S = 30.0
PRESS_MS = 60
BETWEEN_KEYS_S = 0.15
KEYS = {
    " ": ["spc"],
    "\n": ["ret"],
    "\t": ["tab"],
    "\x1b": ["esc"],
    "-": ["minus"],
    "_": ["shift", "minus"],
    "=": ["equal"],
    ".": ["dot"],
    ",": ["comma"],
    "/": ["slash"],
    "?": ["shift", "slash"],
    ":": ["shift", "semicolon"],
    "!": ["shift", "1"],
}
"""QEMU's names of keys (QKeyCode), on a US keyboard."""


class Machine:
    """A running machine, driven over QMP (QEMU's machine protocol)."""

    def __init__(self, line: socket.socket, folder: Path) -> None:
        self._line = line.makefile("rw", encoding="utf-8")
        self._folder = folder
        self._line.readline()  # the greeting
        self.do("qmp_capabilities")

    def do(self, command: str, **arguments: object) -> Any:
        """The answer to one command. Raises RuntimeError: QEMU refuses it, or is gone."""
        self._line.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self._line.flush()
        while line := self._line.readline():
            told = json.loads(line)
            if "error" in told:
                raise RuntimeError(f"{command}: {told['error']['desc']}")
            if "return" in told:
                return told["return"]
        raise RuntimeError(f"QEMU ended; see {self._folder / 'qemu.log'}")

    def screen(self) -> Image.Image:
        """What the screen shows now."""
        path = self._folder / "screen.ppm"
        self.do("screendump", filename=str(path))
        with Image.open(path) as picture:
            return picture.convert("RGB")

    def press(self, *names: str) -> None:
        """Press keys together, by QEMU's names."""
        keys = [{"type": "qcode", "data": name} for name in names]
        self.do("send-key", keys=keys, **{"hold-time": PRESS_MS})
        time.sleep(BETWEEN_KEYS_S)

    def type(self, text: str) -> None:
        """Type what a US keyboard has."""
        for char in text:
            self.press(*(KEYS.get(char) or _letter(char)))


def _letter(char: str) -> list[str]:
    return ["shift", char.lower()] if char.isupper() else [char]


@contextmanager
def running(disk: Disk, folder: Path, size: str) -> Iterator[Machine]:
    """The machine inside the block, with a screen of `size` (as 640x480) pixels.

    Raises RuntimeError: QEMU did not start.
    """
    width, height = size.split("x")
    where = folder / "qmp"
    command = [QEMU, "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", MEMORY]
    command += ["-nodefaults", "-no-user-config", "-nic", "none", "-display", "none"]
    command += ["-device", f"VGA,edid=on,xres={width},yres={height}", "-no-reboot"]
    command += ["-drive", f"file={disk.image},format=raw,if=virtio,snapshot=on"]
    command += ["-kernel", str(disk.kernel), "-initrd", str(disk.initrd)]
    command += ["-append", f"{KERNEL_LINE} video={size}"]
    command += ["-serial", f"file:{folder / 'serial.log'}", "-qmp", f"unix:{where},server,nowait"]
    log = (folder / "qemu.log").open("w")
    with log, subprocess.Popen(command, stdout=log, stderr=log) as qemu:
        try:
            with _connected(where, qemu) as line:
                yield Machine(line, folder)
        finally:
            qemu.kill()


def _connected(where: Path, qemu: subprocess.Popen[bytes]) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    late = time.monotonic() + CONNECT_S
    while qemu.poll() is None and time.monotonic() < late:
        with suppress(OSError):
            line.connect(str(where))
            return line
        time.sleep(0.1)
    raise RuntimeError(f"{QEMU} did not start; see {where.with_name('qemu.log')}")
