"""Whether a practice clinic can be started here. It is tried, never guessed from the user id."""

from __future__ import annotations

import os
import platform
import subprocess
from collections.abc import Mapping
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.commands import find, run
from osiris.lab.debian import INSIDE, chosen_source, name
from osiris.lab.sources import mirror
from osiris.model.case import Refused

TOOLS = {
    "unshare": "util-linux",
    "nsenter": "util-linux",
    "mount": "mount",
    "ip": "iproute2",
    "ssh-keygen": "openssh-client",
}
BUILDERS = {"apt-get": "apt", "dpkg-deb": "dpkg", "wget": "wget"}
SPACES = ("--mount", "--net", "--pid", "--uts", "--ipc", "--cgroup")
ALONE = ("--fork", "--kill-child", "--propagation", "private")
MAPPED = ("unshare", "--user", "--map-auto", "--map-root-user", "--")


def can_start(cache: Path) -> Refused | None:
    """None when hosts can be started, with the tree below `cache` or one that can be built.

    Else one sentence: which part does not work, and why.
    """
    way = way_in()
    return way if isinstance(way, Refused) else _no_tree(cache)


def way_in() -> tuple[str, ...] | Refused:
    """The words before every command of the lab: none as root, else a user namespace."""
    if platform.system() != "Linux":
        return _refuse("this machine does not run Linux")
    if lacking := _lacking(TOOLS):
        return _refuse(lacking)
    direct = _try(())
    if not direct:
        return ()
    if os.geteuid() == 0:
        return _refuse(f"this root may not start hosts, as in a plain container: {direct}")
    mapped = _try(MAPPED)
    return MAPPED if not mapped else _refuse(f"{_why_unmapped()}: {mapped}")


def _no_tree(cache: Path) -> Refused | None:
    try:
        source = chosen_source()
    except (LabError, OSError) as error:
        return _refuse(str(error).partition("\n")[0])
    if (cache / name(source.suite)).exists():
        return None
    if lacking := _lacking(BUILDERS):
        return _refuse(lacking)
    address = f"{mirror(source).rstrip('/')}/dists/{source.suite}/Release"
    command = ["wget", "--quiet", "--tries=1", "--timeout=5", "--output-document=/dev/null"]
    if run([*command, address]).returncode:
        return _refuse(f"the package mirror does not answer: {address}")
    return None


def _try(way: tuple[str, ...]) -> str:
    """What did not work; empty when all did."""
    command = [*way, "unshare", *SPACES, *ALONE, str(INSIDE / "try.sh")]
    try:
        done = run(command, timeout_s=20)
    except subprocess.TimeoutExpired:
        return "no namespace within 20 s"
    if done.returncode == 0:
        return ""
    return (done.stdout + done.stderr).strip().splitlines()[0]


def _why_unmapped() -> str:
    """Why a user without rights cannot start hosts either."""
    if find("newuidmap") is None:
        return (
            "not root, and newuidmap (package uidmap), which maps a range of user ids, is missing"
        )
    return "not root, and a user namespace is not enough here"


def _lacking(tools: Mapping[str, str]) -> str:
    missing = [f"{tool} ({package})" for tool, package in tools.items() if not find(tool)]
    return f"the machine lacks {', '.join(missing)}" if missing else ""


def _refuse(why: str) -> Refused:
    return Refused(code="no_lab", text=f"The practice clinic cannot start here: {why}.")
