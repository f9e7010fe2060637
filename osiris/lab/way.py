"""The way into namespaces: as root, or through a user namespace. Tried, never guessed from ids."""

from __future__ import annotations

import os
import platform
import secrets
import subprocess
from collections.abc import Mapping

from osiris.errors import LabError
from osiris.lab.cgroups import home
from osiris.lab.commands import INSIDE, find, run
from osiris.model.case import Refused

Way = tuple[str, ...]
"""The words before every command of a lab."""

DIRECT: Way = ()
MAPPED: Way = ("unshare", "--user", "--map-auto", "--map-root-user", "--")
SPACES = ("--mount", "--net", "--pid", "--uts", "--ipc")
ALONE = ("--fork", "--kill-child", "--propagation", "private")
TOOLS = {
    "unshare": "util-linux",
    "nsenter": "util-linux",
    "setpriv": "util-linux",
    "setsid": "util-linux",
    "mount": "mount",
    "ip": "iproute2",
    "hostname": "hostname",
    "ssh-keygen": "openssh-client",
}


def find_way() -> Way | Refused:
    """How hosts can be started here; else one sentence: which part does not work, and why."""
    if platform.system() != "Linux":
        return refuse("this machine does not run Linux")
    if without := lacking(TOOLS):
        return refuse(without)
    if not (obstacle := _try(DIRECT)):
        return DIRECT
    if os.geteuid() == 0:
        return refuse(f"root may not do it here, as in a plain container: {obstacle}")
    if not (obstacle := _try(MAPPED)):
        return MAPPED
    return refuse(f"{_no_rights()}: {obstacle}")


def need_way() -> Way:
    """As `find_way`, but raises LabError."""
    found = find_way()
    if isinstance(found, Refused):
        raise LabError(found.text, "run it as root on a Linux machine of its own")
    return found


def lacking(tools: Mapping[str, str]) -> str:
    """Which of `tools` (program to package) are not on this machine, in words; empty if none."""
    missing = [f"{tool} ({package})" for tool, package in tools.items() if not find(tool)]
    return f"the machine lacks {', '.join(missing)}" if missing else ""


def refuse(why: str) -> Refused:
    """The refusal as one sentence."""
    return Refused(code="no_lab", text=f"The practice clinic cannot start here: {why}.")


def _try(way: Way) -> str:
    """What did not work; empty when all did."""
    groups = home(own=bool(way))
    if groups is None:
        return "control groups version 2 are not mounted"
    group = groups / f"osiris-lab-try-{secrets.token_hex(4)}"
    command = [*way, "unshare", *SPACES, *ALONE, str(INSIDE / "try.sh"), str(group)]
    try:
        done = run(command, timeout_s=20)
    except subprocess.TimeoutExpired:
        return "no namespace within 20 s"
    said = (done.stdout + done.stderr).strip().splitlines() or [f"exit code {done.returncode}"]
    return said[0] if done.returncode else ""


def _no_rights() -> str:
    """Why a user without rights cannot start hosts either."""
    if find("newuidmap") is None:
        return "not root, and without newuidmap (uidmap) a user gets one user id, which is too few"
    return (
        "not root, and a user namespace does not help (where control groups are what is missing: "
        "systemd-run --user --scope -p Delegate=yes)"
    )
