"""One reading of the clocks of the box, and how far it may be believed."""

from __future__ import annotations

import ctypes
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from osiris.model.proof import Instant

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_STA_UNSYNC = 0x0040
_STA_NANO = 0x2000

# What each daemon leaves in /run while it runs (chrony.conf(5), systemd-timesyncd(8), ntpd(8)).
_TRACES = (
    ("chrony", "/run/chrony/chronyd.pid"),
    ("chrony", "/run/chronyd.pid"),
    ("timesyncd", "/run/systemd/timesync/synchronized"),
    ("ntp", "/run/ntpd.pid"),
)


class _Timex(ctypes.Structure):
    """struct timex of adjtimex(2), as glibc and musl lay it out."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("esterror", ctypes.c_long),
        ("status", ctypes.c_int),
        ("rest", ctypes.c_byte * 256),  # nothing else is read; longer than the kernel writes
    )


def now() -> Instant:
    """The real clocks of this moment.

    `synced` means that the kernel was told so by whatever disciplines it; going back is judged by
    core.clockwork, which knows the newest entry.
    """
    state = _kernel()
    synced = state is not None and not state.status & _STA_UNSYNC
    return Instant(
        utc=datetime.now(UTC),
        boot=_boot_id(),
        mono_ns=time.clock_gettime_ns(time.CLOCK_BOOTTIME),
        source=_source(known=state is not None, synced=synced),
        quality="synced" if synced else "free",
        offset_ms=_offset_ms(state) if state is not None and synced else None,
    )


@cache
def _boot_id() -> str:
    return _BOOT_ID.read_text().strip()


def _kernel() -> _Timex | None:
    """What the kernel knows of its clock, read and never set; None where it may not be asked."""
    state = _Timex(modes=0)
    libc = ctypes.CDLL(None, use_errno=True)
    return state if libc.adjtimex(ctypes.byref(state)) >= 0 else None


def _offset_ms(state: _Timex) -> float:
    return float(state.offset / (1e6 if state.status & _STA_NANO else 1e3))


def _source(*, known: bool, synced: bool) -> str:
    """Who disciplines the clock. `none`: nobody, and the kernel agrees."""
    for name, trace in _TRACES:
        if _left(Path(trace)):
            return name
    return "none" if known and not synced else "unknown"


def _left(trace: Path) -> bool:
    """Whether it is there. chronyd lets no other user into its folder, which it made when it
    started: to be kept out says the same."""
    try:
        trace.stat()
    except PermissionError:
        return True
    except OSError:
        return False
    return True
