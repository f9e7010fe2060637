"""WindowsLab: simulated Windows hosts on this machine, served by a process of their own."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osiris.errors import LabError
from osiris.lab.commands import start
from osiris.lab.processes import Process, gone
from osiris.lab.windows.control import ask
from osiris.lab.windows.record import Record, WindowsHost

STOP_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsLab:
    """Simulated Windows hosts that run; `folder` is theirs alone and goes with them."""

    folder: Path
    hosts: tuple[WindowsHost, ...]

    @classmethod
    def up(
        cls,
        hosts: Sequence[tuple[str, str]],
        folder: Path,
        *,
        ttl_s: float = 3600,
        parent: Process | None = None,
    ) -> WindowsLab:
        """Start hosts, each as (name, scenario), in a `folder` that must not exist yet.

        They outlive this process; they end after `ttl_s` seconds, with `parent`, or by `down`.
        Raises LabError.
        """
        folder = folder.absolute()
        try:
            folder.mkdir(mode=0o700, parents=True)
        except FileExistsError as error:
            raise LabError(f"{folder} exists", "take it down first, or name another") from error
        until = time.clock_gettime(time.CLOCK_BOOTTIME) + ttl_s
        wanted = tuple(WindowsHost(name=name, scenario=scenario) for name, scenario in hosts)
        Record(until=until, hosts=wanted, parent=parent).save(folder)
        try:
            _start(folder)
            return cls.open(folder)
        except BaseException:  # Ctrl-C too: half a clinic is of no use
            down(folder)
            raise

    @classmethod
    def open(cls, folder: Path) -> WindowsLab:
        """The hosts that run in `folder`. Raises LabError where none do."""
        record = Record.load(folder.absolute())
        if not (record.server and record.server.alive()):
            raise LabError(f"the simulated Windows hosts in {folder} have stopped")
        return cls(folder=folder.absolute(), hosts=record.hosts)

    def passwords(self, host: str) -> dict[str, str]:
        """The accounts of a host that the box signs in with, and their passwords."""
        found: dict[str, str] = self._ask("passwords", host)
        return found

    def break_(self, host: str, drift: str) -> None:
        """Make a drift happen on a host. Raises LabError."""
        self._ask("break", host, drift=drift)

    def cut(self, host: str) -> None:
        """Pull a host's network cable."""
        self._ask("cut", host)

    def restore(self, host: str) -> None:
        """Plug it in again."""
        self._ask("restore", host)

    def forward(self, host: str, seconds: float) -> None:
        """Let time pass on a host: what is due happens."""
        self._ask("forward", host, seconds=seconds)

    def snapshot(self, host: str) -> dict[str, Any]:
        """All settings of a host."""
        found: dict[str, Any] = self._ask("snapshot", host)
        return found

    def down(self) -> None:
        """Remove the hosts and every trace of them."""
        down(self.folder)

    def _ask(self, what: str, host: str, **more: object) -> Any:
        return ask(self.folder, do=what, host=host, **more)


def down(folder: Path) -> None:
    """Remove the simulated hosts of `folder`; nothing happens where it does not exist.

    Raises LabError when `folder` holds none, or when their process does not end.
    """
    folder = folder.absolute()
    if not folder.exists():
        return
    record = Record.load(folder)
    if record.server and record.server.alive():
        record.server.send(signal.SIGTERM)
        if not gone([record.server], within_s=STOP_S):
            record.server.send(signal.SIGKILL)
            gone([record.server], within_s=STOP_S)
    if folder.exists():
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()


def _start(folder: Path) -> None:
    """Start the process that the hosts live in, in a session of its own and nobody's child."""
    command = ["setsid", "--fork", sys.executable, "-m", "osiris.lab.windows", str(folder)]
    package = {"PYTHONPATH": str(Path(__file__).parents[3])}
    last = "failed: its process ended without a word"
    with (folder / "log").open("wb") as log:
        server: subprocess.Popen[str] = start(command, stderr=log, env=package, cwd="/")
    with server:
        for line in server.stdout or ():
            last = line.strip()
            if last == "ready":
                return
    why = last.removeprefix("failed: ")
    raise LabError(f"the simulated Windows hosts did not start: {why}", _log(folder))


def _log(folder: Path) -> str:
    try:
        lines = (folder / "log").read_text().splitlines()
    except OSError:
        return ""
    return "; ".join(lines[-3:])
