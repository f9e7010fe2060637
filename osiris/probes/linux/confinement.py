"""Mandatory access control: selinux(8), semodule(8); apparmor(7) and its list of profiles, each as
`name (mode)`, which is what aa-status(8) reads."""

from __future__ import annotations

from collections.abc import Sequence

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`system` is selinux, apparmor or none. `enforcing`: SELinux is, or AppArmor has at least one
    profile that does. `permissive` names profiles and domains that only note.

    `booted` is False where SELinux is installed, but was off when the machine started.
    """
    lines = read_lines(
        stdout, "configured", "selinux", "permissive", "apparmor", "profile", "asked"
    )
    only(lines, "asked")
    selinux, apparmor = lines["selinux"], bool(lines["apparmor"])
    modes = [_mode(line) for line in lines["profile"]]
    stopped = [name for name, mode in modes if mode in ("enforce", "kill")]
    if selinux and selinux[0] not in ("0", "1"):
        raise ValueError("SELinux is neither on nor off")
    return {
        "system": _system(selinux, lines["configured"], apparmor),
        "enforcing": selinux == ["1"] or (not selinux and apparmor and bool(stopped)),
        "permissive": (*lines["permissive"], *_complaining(modes)),
        "profiles": len(modes),
        "booted": bool(selinux) or apparmor,
        "configured": lines["configured"][-1] if lines["configured"] else None,
    }


def _system(selinux: Sequence[str], configured: Sequence[str], apparmor: bool) -> str:
    if selinux or (configured and not apparmor):
        return "selinux"
    return "apparmor" if apparmor else "none"


def _mode(line: str) -> tuple[str, str]:
    name, bracket, mode = line.rpartition(" (")
    if not bracket or not mode.endswith(")"):
        raise ValueError(f"not a profile: {line[:80]!r}")
    return name, mode[:-1]


def _complaining(modes: Sequence[tuple[str, str]]) -> list[str]:
    """Without the parts of a profile (`name//part`), which follow it."""
    return sorted({name.partition("//")[0] for name, mode in modes if mode == "complain"})
