"""A data folder of 250 machines, and a console on a real pseudo-terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from osiris.cli.practice import clinic
from osiris.desk import Desk
from osiris.edge.folder import LEDGER
from osiris.edge.ledger import Ledger, findings, incidents, targets
from osiris.model.case import Finding
from osiris.model.content import Priority, Verdict
from osiris.model.site import Platform, Target, TargetClass, TransportKind

MACHINES = 250
COLUMNS, LINES = 80, 24
PATIENCE_S = 20.0


def fill(folder: Path) -> Desk:
    """A box with MACHINES Linux machines that were looked at just now; every tenth has a case."""
    desk = clinic.make(folder, "bench")
    now = datetime.now(UTC)
    with Ledger.open(folder / LEDGER) as ledger, ledger.commit() as tx:
        for n in range(MACHINES):
            target = _target(n, now)
            targets.add(tx, target)
            checks = list(desk.catalogue.checks_of(target).values())
            found = [_finding(target, c.id, n + i, now) for i, c in enumerate(checks)]
            findings.put(tx, found)
            if n % 10 == 0:
                incidents.open(
                    tx,
                    target=target.id,
                    check=checks[n % len(checks)].id,
                    priority=Priority.HIGH,
                    opened=now - timedelta(days=n % 14),
                )
    return desk


def touch(desk: Desk, n: int) -> None:
    """What a sweep writes for one machine."""
    now = datetime.now(UTC)
    with Ledger.open(desk.folder / LEDGER) as ledger, ledger.commit() as tx:
        target = targets.all(tx)[n % MACHINES]
        checks = desk.catalogue.checks_of(target).values()
        findings.put(tx, [_finding(target, c.id, n + i, now) for i, c in enumerate(checks)])


def _target(n: int, now: datetime) -> Target:
    return Target(
        id=f"t{n + 1}",
        name=f"machine-{n:03}",
        platform=Platform.LINUX,
        klass=TargetClass.WORKSTATION,
        transport=TransportKind.SSH,
        address=f"192.0.2.{n % 250}",
        onboarded=True,
        added=now,
    )


def _finding(target: Target, check: str, n: int, now: datetime) -> Finding:
    verdict = Verdict.FAIL if n % 41 == 0 else Verdict.WARN if n % 17 == 0 else Verdict.PASS
    return Finding(target=target.id, check=check, verdict=verdict, at=now)


@dataclass
class Screen:
    """A program on a pseudo-terminal, and when what it drew came."""

    pid: int
    fd: int
    began: float

    def until(self, wanted: bytes, *, seconds: float = PATIENCE_S) -> float:
        """Seconds from now until `wanted` was drawn."""
        start, seen = time.monotonic(), b""
        while wanted not in seen:
            left = start + seconds - time.monotonic()
            assert left > 0, f"{wanted!r} never came; the end of what did: {seen[-2000:]!r}"
            if select.select([self.fd], [], [], left)[0]:
                seen = seen[-len(wanted) - 65_536 :] + os.read(self.fd, 65_536)
        return time.monotonic() - start

    def drain(self, quiet_s: float, most_s: float = 3.0) -> int:
        """Read until nothing came for so long, but no longer than `most_s`, for a clock draws each
        second; how many bytes that were."""
        count, end = 0, time.monotonic() + most_s
        while time.monotonic() < end and select.select([self.fd], [], [], quiet_s)[0]:
            count += len(os.read(self.fd, 65_536))
        return count

    def press(self, keys: bytes) -> float:
        """Seconds from a key to the first byte that it drew."""
        start = time.monotonic()
        os.write(self.fd, keys)
        assert select.select([self.fd], [], [], PATIENCE_S)[0], f"{keys!r} drew nothing"
        return time.monotonic() - start

    def rss_mb(self) -> float:
        """Memory that it holds now."""
        status = Path(f"/proc/{self.pid}/status").read_text()
        (line,) = (x for x in status.splitlines() if x.startswith("VmRSS:"))
        return int(line.split()[1]) / 1024

    def cpu_s(self) -> float:
        """Seconds of a core that it used so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def started(args: Sequence[str]) -> Iterator[Screen]:
    """Run `python ARGS` on a terminal of 80x24; end it with the block."""
    began = time.monotonic()
    pid, fd = pty.fork()
    if pid == 0:
        env = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        os.execvpe(sys.executable, [sys.executable, *args], env)  # noqa: S606
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", LINES, COLUMNS, 0, 0))
    try:
        yield Screen(pid, fd, began)
    finally:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        os.close(fd)


def warm(args: Sequence[str]) -> None:
    """Compile what will be imported."""
    subprocess.run([sys.executable, *args], capture_output=True, check=True)
