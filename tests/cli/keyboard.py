"""The program at a real terminal: a pty of its own, with somebody at the keyboard."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.cli.terminal import PATIENCE_S, PROGRAM, steering

# A session leader that opens a terminal has it as its controlling terminal, tty_ioctl(4).
_AT_TERMINAL = 'exec "$@" <"$0" >"$0" 2>&1'


class Keyboard:
    """What a person types at one running command, and all that the screen has shown."""

    def __init__(self, process: subprocess.Popen[bytes], terminal: int) -> None:
        self.process = process
        self.shown = ""
        self._terminal = terminal
        self._read = 0

    def wait_for(self, words: str) -> None:
        """Read until `words` are on the screen, after what was waited for before."""
        end = time.monotonic() + PATIENCE_S
        while (place := self.shown.find(words, self._read)) < 0:
            assert time.monotonic() < end, f"not shown: {words!r} in {self.shown!r}"
            assert self._more(), f"it ended without {words!r}: {self.shown!r}"
        self._read = place + len(words)

    def type(self, line: str) -> None:
        """Type a line and Enter."""
        os.write(self._terminal, line.encode() + b"\n")

    def end(self) -> int:
        """Read to the end; the exit code."""
        while self._more():
            pass
        return self.process.wait(PATIENCE_S)

    def known_of_it(self) -> bytes:
        """What every user of the machine may see of the process, and what root may."""
        proc = Path(f"/proc/{self.process.pid}")
        return (proc / "cmdline").read_bytes() + (proc / "environ").read_bytes()

    def _more(self) -> bool:
        if not select.select([self._terminal], [], [], PATIENCE_S)[0]:
            raise AssertionError(f"it hangs: {self.shown!r}")
        try:
            data = os.read(self._terminal, 1 << 16)
        except OSError:  # EIO: nobody holds the other end any more, pty(7)
            return False
        self.shown += data.decode().replace("\r\n", "\n")
        return bool(data)


@contextmanager
def keyboard(data: Path, *args: str) -> Iterator[Keyboard]:
    """Start one command at a terminal."""
    with at_terminal(*PROGRAM, "--data", str(data), *args) as keys:
        yield keys


@contextmanager
def at_terminal(*program: str) -> Iterator[Keyboard]:
    """Start a program at a terminal."""
    ours, theirs = pty.openpty()
    command = ["sh", "-c", _AT_TERMINAL, os.ttyname(theirs), *program]
    with subprocess.Popen(command, stdin=theirs, start_new_session=True) as process:
        os.close(theirs)
        try:
            keys = Keyboard(process, ours)
            yield keys
        finally:
            process.kill()
            os.close(ours)
    assert not steering(keys.shown), repr(keys.shown)
    assert "Traceback" not in keys.shown
