"""Processes by id and start time, so that a number used again is never mistaken for ours."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

CLONE_NEWNET = 0x40000000  # sched.h

# What only harms the machine: its clock, its kernel, its disks and memory. Hosts do without.
DROPPED = ("sys_time", "sys_module", "sys_boot", "sys_rawio", "mknod", "syslog")


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A process of this machine. `start` is field 22 of proc_pid_stat(5), in clock ticks."""

    pid: int
    start: int

    @classmethod
    def find(cls, pid: int) -> Process | None:
        """The process that has `pid` now; None when there is none, or only its zombie."""
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            return None
        return None if fields[0] in "ZX" else cls(pid=pid, start=int(fields[19]))

    def alive(self) -> bool:
        """Whether this very process still runs."""
        return Process.find(self.pid) == self

    def send(self, number: int) -> None:
        """Send signal `number`, to this process or to none."""
        with contextlib.suppress(ProcessLookupError):
            handle = os.pidfd_open(self.pid)
            try:
                if self.alive():  # the handle holds it, so it cannot change after this look
                    signal.pidfd_send_signal(handle, number)
            finally:
                os.close(handle)


def gone(processes: Iterable[Process], *, within_s: float) -> bool:
    """Wait until none of `processes` runs. False when one outlives `within_s`."""
    left, deadline = list(processes), time.monotonic() + within_s
    while left := [process for process in left if process.alive()]:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def enter_network(pid: int) -> None:
    """Move the calling thread into the network namespace of `pid`, setns(2).

    Sockets made before stay where they were made. Raises OSError.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    handle = os.open(f"/proc/{pid}/ns/net", os.O_RDONLY | os.O_CLOEXEC)
    try:
        if libc.setns(handle, CLONE_NEWNET):
            number = ctypes.get_errno()
            raise OSError(number, f"setns: {os.strerror(number)}")
    finally:
        os.close(handle)


def bounding() -> str:
    """The value of setpriv(1) --bounding-set for everything that runs inside a host."""
    return ",".join(f"-{name}" for name in DROPPED)
