"""What the kernel is asked to hold the web server and its consoles to."""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import resource
import signal
import sys
import termios

_SET_PDEATHSIG, _SET_DUMPABLE = 1, 4  # linux/prctl.h
MEMORY = 1 << 30
"""Bytes of address space for one console; it uses about 50 MB."""


def hide() -> None:
    """Nobody but root reads this process's memory, files or environment any more, not even a
    process of the same user; and there is no core dump of it: PR_SET_DUMPABLE of prctl(2).

    Called after exec, which would undo it.
    """
    _prctl(_SET_DUMPABLE, 0)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def end_with(parent: int) -> None:
    """Be killed when `parent`, which started this process, is gone, however it ends."""
    _prctl(_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:  # it went before we could ask
        sys.exit(1)


def bound() -> None:
    """A console that loses its way takes no more than `MEMORY`."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def leave_terminal() -> None:
    """Have no controlling terminal: the daemon takes who has one for a person at that terminal.

    Ctrl+C there still ends this process: that goes by process group. See tty_ioctl(4), TIOCNOTTY.
    """
    with contextlib.suppress(OSError):  # there was none
        handle = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY | os.O_CLOEXEC)
        try:
            before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # a leader's own group gets one
            fcntl.ioctl(handle, termios.TIOCNOTTY)
            signal.signal(signal.SIGHUP, before)
        finally:
            os.close(handle)


def _prctl(option: int, value: int) -> None:
    if ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0):
        raise OSError(ctypes.get_errno(), f"prctl({option})")
