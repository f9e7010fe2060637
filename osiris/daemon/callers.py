"""Who is at the other end of the socket, in the kernel's words and nobody else's."""

from __future__ import annotations

import ctypes
import os
import pwd
import socket
import struct
from dataclasses import dataclass
from pathlib import Path

from osiris.errors import OsirisError
from osiris.model.person import Way

_PROC = Path("/proc")
_TTY_NR = 4  # after pid and name: state, ppid, pgrp, session, tty_nr (proc(5))
_VT_MAJOR, _LAST_VT = 4, 63  # from 64 on they are serial lines (devices.txt)
_FIRST_PERSON = 1000  # useradd(8), UID_MIN
_PR_SET_DUMPABLE = 4

WEB_USER = "osiris-web"
"""The user of the web server (packaging/osiris-sysusers.conf). Any process can make itself a
pseudo-terminal, and who holds that server would come over SSH with it: no terminal counts there."""


@dataclass(frozen=True, slots=True)
class Caller:
    """A process that asks something: whose it is, and the way in of the person behind it."""

    uid: int
    way: Way

    @property
    def owner(self) -> bool:
        """Whether the box is theirs: the user that runs the daemon, or root."""
        return self.uid in (0, os.geteuid())

    @property
    def login(self) -> str:
        """The login name of the user, or the number where it has none."""
        return login(self.uid)


def caller(sock: socket.socket, proc: Path = _PROC) -> Caller:
    """The process that made this connection (SO_PEERCRED, unix(7)).

    Who is gone already, or whose number another user's process has by now, counts as come from
    the web, which may least; so does all that runs as the web server's user.
    """
    raw = sock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
    pid, uid, _ = struct.unpack("3i", raw)
    sure = login(uid) != WEB_USER and _is_of(proc / str(pid), uid)
    return Caller(uid, way_of(proc / str(pid)) if sure else Way.WEB)


def way_of(process: Path) -> Way:
    """The way in of a process: what its controlling terminal is. No terminal, no person at it."""
    try:
        stat = (process / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return Way.WEB
    device = int(stat.rpartition(")")[2].split()[_TTY_NR])
    if not device:
        return Way.WEB
    major, minor = os.major(device), os.minor(device)
    # A serial line may lead anywhere: whoever comes by it needs what a person from afar needs.
    return Way.TTY if major == _VT_MAJOR and 1 <= minor <= _LAST_VT else Way.SSH


def login(uid: int) -> str:
    """The login name of a user id, or the number where it has none."""
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid-{uid}"


def is_system_user(name: str) -> bool:
    """Whether this machine has a user of this name that is no person, such as root: an account
    with that name would be taken for it in the evidence."""
    try:
        return pwd.getpwnam(name).pw_uid < _FIRST_PERSON
    except (KeyError, ValueError):
        return False


def close_memory() -> None:
    """No other process of any user may look into this one, trace it, or find it in a core dump.

    Raises OsirisError where the kernel refuses (prctl(2), PR_SET_DUMPABLE).
    """
    if ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0):
        raise OsirisError("The daemon's memory cannot be closed to others.", "Check the kernel.")


def _is_of(process: Path, uid: int) -> bool:
    """Whether the process with this number is still of that user: by its real or effective id."""
    try:
        status = (process / "status").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    ids = next(line for line in status.splitlines() if line.startswith("Uid:")).split()[1:3]
    return str(uid) in ids
