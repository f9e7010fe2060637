"""A simulated host behind its WS-Management server: who signs in, and what a command line does."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field

from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import Stopped
from osiris.lab.windows.server import ExecRequest, ExecResult, clixml
from osiris.lab.windows.shell import powershell as _  # noqa: F401  the program registers itself
from osiris.lab.windows.start import Streams, start

UTF8 = 65001
NOBODY = Caller(name="NT AUTHORITY\\ANONYMOUS LOGON", sid="S-1-5-7", admin=False)
PROGRESS = "Preparing modules for first use."
_COMMAND = re.compile(
    r'\s*(?:cmd(?:\.exe)?\s+/c\s+)?("[^"]+"|\S+)\s*(.*)', re.DOTALL | re.IGNORECASE
)
_UNKNOWN = (
    "'{}' is not recognized as an internal or external command,\r\n"
    "operable program or batch file.\r\n"
)


@dataclass(slots=True, kw_only=True)
class Host:
    """A machine and the accounts that may sign in to it, by their names in lower case.

    One command runs at a time. A command starts at once: how long powershell.exe takes on a real
    Windows is not known here.
    """

    machine: Machine
    callers: Mapping[str, Caller]
    _turn: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        for caller in self.callers.values():
            files.profile(self.machine, caller)

    def execute(self, request: ExecRequest) -> ExecResult:
        """Run one command line to its end, as the account that asked."""
        found = _COMMAND.match(request.command)
        if found is None:
            return ExecResult(code=1)
        codec = "utf-8" if request.codepage == UTF8 else f"cp{request.codepage}"
        out = bytearray()
        write = request.write or out.extend
        lines = tuple(request.stdin.decode(codec, "replace").splitlines())
        with self._turn:
            self.machine.tick()
            caller = self.callers.get(request.user.lower(), NOBODY)
            heard = Streams(
                write=lambda line: write(f"{line}\r\n".encode(codec, "replace")),
                stop=request.stopped.is_set,
            )
            try:
                done = start(self.machine, caller, found[1], found[2], stdin=lines, streams=heard)
            except Stopped:
                return ExecResult(stdout=bytes(out), code=1)
        if done.code == 2 and done.errors and not done.lines:
            return ExecResult(stderr=_UNKNOWN.format(found[1]).encode(codec, "replace"), code=1)
        noise = PROGRESS if request.profile else ""
        wrong = clixml(*done.errors, progress=noise) if done.errors or noise else b""
        return ExecResult(stdout=bytes(out), stderr=wrong, code=done.code)

    def tick(self) -> None:
        """Let what is due by the machine's clock happen, between two commands."""
        with self._turn:
            self.machine.tick()
