"""What the planner's own process gives up before it reads a word: Linux only, best effort.

Each step may be refused by the machine (an old kernel, a container) or was taken by systemd
already; none is a reason not to answer. What always holds: the process was started with no
environment and no file but its line to the daemon, and it ends with that line.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import signal
from pathlib import Path

_NEW_USER, _NEW_NET = 0x10000000, 0x40000000  # unshare(2)
_PDEATHSIG, _DUMPABLE, _NO_NEW_PRIVS, _MDWE = 1, 4, 38, 65  # prctl(2)
_NICE = 10
_MIB = 1 << 20


def confine() -> None:
    """Die with the daemon, first in line when memory is short; no core, no new rights, no
    network."""
    with contextlib.suppress(OSError):  # before it is no longer dumpable: /proc/self is root's then
        Path("/proc/self/oom_score_adj").write_text("1000", encoding="ascii")
    libc = ctypes.CDLL(None, use_errno=True)
    for option, value in (
        (_PDEATHSIG, signal.SIGKILL),
        (_DUMPABLE, 0),
        (_NO_NEW_PRIVS, 1),
        (_MDWE, 1),  # no page becomes code that was data
    ):
        libc.prctl(option, value, 0, 0, 0)
    for which in (resource.RLIMIT_CORE, resource.RLIMIT_MEMLOCK):
        _limit(which, 0)
    with contextlib.suppress(OSError):
        os.nice(_NICE)
    if libc.unshare(_NEW_NET) != 0:
        libc.unshare(_NEW_USER | _NEW_NET)


def bound_memory(mib: int) -> None:
    """No more than `mib` MiB of its own (RLIMIT_DATA of setrlimit(2): a mapped model file that is
    only read does not count). What asks for more gets an error, and ends."""
    _limit(resource.RLIMIT_DATA, mib * _MIB)


def no_more_files() -> None:
    """Nothing is opened or written from here on: all that it needs is in memory.

    Not before it is loaded: libffi makes a file in memory for its callbacks.
    """
    for which in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE):
        _limit(which, 0)


def deadline(seconds: float) -> None:
    """The kernel ends this process after `seconds`, whatever it does then; 0: it does not."""
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)


def _limit(which: int, most: int) -> None:
    """Never up: what systemd or an administrator set lower stays."""
    hard = resource.getrlimit(which)[1]
    if hard == resource.RLIM_INFINITY or hard > most:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(which, (most, most))
