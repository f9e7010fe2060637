"""The limit of this machine that a clinic meets first: inotify(7) instances per user."""

from __future__ import annotations

import os
from pathlib import Path

from osiris.errors import LabError

EACH = 6
"""Instances of one host: three of systemd, one each of dbus and logind, one to spare."""

LIMIT = Path("/proc/sys/fs/inotify/max_user_instances")


def check_room(hosts: int) -> None:
    """Raises LabError when systemd could not start in so many hosts: without its instances it
    ends at once, and says so to nobody."""
    left = int(LIMIT.read_text()) - _used()
    if hosts * EACH > left:
        raise LabError(
            f"{hosts} hosts need {hosts * EACH} inotify instances, and the kernel grants this user "
            f"{max(left, 0)} more",
            f"start {max(left, 0) // EACH} at most, take other labs down, or raise {LIMIT}",
        )


def _used() -> int:
    """How many this user holds. Processes that end while we look hold none."""
    return sum(_held(path) for path in Path("/proc").glob("[0-9]*/fd") if _mine(path))


def _mine(path: Path) -> bool:
    try:
        return path.stat().st_uid == os.geteuid()
    except OSError:
        return False


def _held(folder: Path) -> int:
    try:
        links = [os.readlink(folder / name) for name in os.listdir(folder)]
    except OSError:
        return 0
    return links.count("anon_inode:inotify")
