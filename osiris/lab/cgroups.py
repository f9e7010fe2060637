"""Where a lab's control group lies. cgroups(7), version 2."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

from osiris.errors import LabError

BUSY_S = 10.0


def home(*, own: bool) -> Path | None:
    """The directory in which a lab makes its group; None where version 2 is not mounted.

    At the top, as container engines do; with `own` inside the group of this process, the only
    place where a user without rights may.
    """
    mounts = Path("/proc/self/mounts").read_text()
    found = re.search(r"^\S+ (\S+) cgroup2 ", mounts, re.MULTILINE)
    if not found:
        return None
    top = Path(found[1])
    groups = Path("/proc/self/cgroup").read_text()
    mine = re.search(r"^0::/(.*)$", groups, re.MULTILINE)
    return top / mine[1] if own and mine else top


def remove(group: Path) -> None:
    """Remove `group` and its namesakes in the version 1 hierarchies, as they become empty.

    Raises LabError when a process stays in one.
    """
    for tree in (group, *Path("/sys/fs/cgroup").glob(f"*/{group.name}")):
        deadline = time.monotonic() + BUSY_S
        while tree.exists() and not _removed(tree):
            if time.monotonic() > deadline:
                raise LabError(f"control group {tree} is still in use", "see its cgroup.procs")
            time.sleep(0.05)


def _removed(tree: Path) -> bool:
    try:
        for folder, _, _ in os.walk(tree, topdown=False):
            Path(folder).rmdir()
    except OSError:  # busy until the last process is reaped
        return False
    return True
