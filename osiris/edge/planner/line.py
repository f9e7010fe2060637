"""One planner process and the line to it: started, asked, ended."""

from __future__ import annotations

import contextlib
import select
import socket
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

COMMAND = (sys.executable, "-I", "-B", "-m", "osiris.edge.planner.child")
SOCKET = Path("/run/osiris-planner.sock")
"""Where systemd starts the process for us, with a user of its own and no network
(packaging/osiris-planner.socket)."""

_LONGEST_ANSWER = 256 * 1024


class Late(Exception):
    """No whole answer within the deadline."""


class Ended(Exception):
    """The process is gone, or its line."""


class Garbled(Exception):
    """It said what nobody asked, or more than an answer can be."""


class Line:
    """A line to one process: ours, or one that systemd started for this connection."""

    def __init__(self, sock: socket.socket, process: subprocess.Popen[bytes] | None) -> None:
        """Use `open_line`."""
        self._sock = sock
        self._process = process

    @property
    def pid(self) -> int | None:
        """The process that we started."""
        return self._process.pid if self._process else None

    def quiet(self) -> bool:
        """Whether it is there and has said nothing unasked (the end of the line is such a word)."""
        return not select.select([self._sock], [], [], 0)[0]

    def exchange(self, document: bytes, seconds: float) -> bytes:
        """Send one line, return the next. Raises Late, Ended, Garbled: then close it."""
        end = time.monotonic() + seconds
        try:
            self._sock.settimeout(seconds)
            self._sock.sendall(document + b"\n")
            return self._receive(end)
        except TimeoutError:
            raise Late from None
        except OSError:
            raise Ended from None

    def _receive(self, end: float) -> bytes:
        held = b""
        while b"\n" not in held:
            left = end - time.monotonic()
            if left <= 0:
                raise Late
            self._sock.settimeout(left)
            got = self._sock.recv(65_536)
            if not got:
                raise Ended
            held += got
            if len(held) > _LONGEST_ANSWER:
                raise Garbled
        line, _, rest = held.partition(b"\n")
        if rest:
            raise Garbled
        return line

    def close(self) -> None:
        """End it. Our own is killed and waited for; the other one ends with its line."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        with contextlib.suppress(OSError):  # it may have ended first
            self._sock.shutdown(socket.SHUT_RDWR)
        self._sock.close()


def open_line(command: Sequence[str] = COMMAND, at: Path = SOCKET) -> Line:
    """A new process: from systemd where it listens for us, else started here, with no environment,
    no terminal and no file of ours. Raises OSError where none can be started."""
    if at.exists():
        sock = socket.socket(socket.AF_UNIX)
        try:
            sock.connect(str(at))
        except OSError:
            sock.close()
            raise
        return Line(sock, None)
    ours, its = socket.socketpair()
    with its:
        try:
            process = subprocess.Popen(  # noqa: S603 a fixed command, no shell
                command,
                stdin=its.fileno(),
                stdout=its.fileno(),
                stderr=subprocess.DEVNULL,
                env={},
                cwd="/",
                close_fds=True,
                start_new_session=True,
            )
        except OSError:
            ours.close()
            raise
    return Line(ours, process)
