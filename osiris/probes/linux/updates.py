"""Security updates that wait: apt-get(8) -s, dnf(8) updateinfo.

apt tells a security update by the archive that it comes from, dnf by its advisories. Neither tells
on an old list, so what is read from one that is older than a week is None.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from osiris.model.content import Missing, Value
from osiris.probes.lines import DAY, Lines, only, read_lines

_FRESH_DAYS = 7
# libssl3 [3.0.11-1] (3.0.17-1 Debian-Security:12/oldstable-security [amd64]) []
_INST = re.compile(r"(\S+) (?:\[\S+\] )?\((\S+) ([^\[)]*?)(?: \[[\w-]+\])?\)")
_SECURITY = re.compile(r"security|esm", re.IGNORECASE)
# RHSA-2024:0310 Important/Sec. openssl-libs-1:3.0.7-25.el9_3.x86_64; dnf5 has columns instead.
_DNF = re.compile(r"(\S+) +(?:(\w+)/Sec\.|security +(\w+)) +(\S+)-[^-]+-[^-]+\.\w+(?: .*)?")
_URGENT = ("critical", "important")


def parse(stdout: str) -> dict[str, Value]:
    """Counts of packages; `packages` are those that the tool may install, without held ones.

    `security` and what belongs to it are None where no security archive is known or its list is
    older than a week. `urgent` is None with apt, which knows no severity.
    """
    lines = read_lines(stdout, "now", "list", "security", "held", "inst", "advisory", "tool")
    tool = only(lines, "tool")
    age = _age(lines)
    waiting = _apt(lines["inst"]) if tool == "apt" else _dnf(lines["advisory"])
    told = bool(lines["security"]) and age <= _FRESH_DAYS
    held = [name for name in waiting if name in lines["held"]]
    urgent = [name for name, severity in waiting.items() if severity in _URGENT]
    return {
        "tool": tool,
        "lists_age_days": age,
        "security": len(waiting) if told else None,
        "packages": tuple(sorted(waiting.keys() - set(held))) if told else None,
        "held": tuple(sorted(held)),
        "urgent": len(urgent) if told and tool == "dnf" else None,
    }


def _age(lines: Lines) -> int:
    """Days since the list that was longest not asked for. Raises Missing without any list."""
    if not lines["list"]:
        raise Missing("this machine has never asked for updates")
    return max(0, int(only(lines, "now")) - min(map(int, lines["list"]))) // DAY


def _apt(lines: Sequence[str]) -> dict[str, str]:
    """Package -> severity, which apt does not tell."""
    found = {}
    for line in lines:
        match = _INST.match(line)
        if match is None:
            raise ValueError(f"not a line of apt-get -s: {line[:80]!r}")
        if _SECURITY.search(match[3]):
            found[match[1]] = ""
    return found


def _dnf(lines: Sequence[str]) -> dict[str, str]:
    """Package -> the most urgent severity of its advisories."""
    found: dict[str, str] = {}
    for line in lines:
        match = _DNF.fullmatch(" ".join(line.split()))
        if match is None:
            raise ValueError(f"not a line of dnf updateinfo: {line[:80]!r}")
        severity = (match[2] or match[3]).lower()
        if found.get(match[4]) not in _URGENT:
            found[match[4]] = severity
    return found
