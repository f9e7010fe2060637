"""The audit service: auditctl(8), audit.rules(7).

A file counts as watched by `-w FILE -p wa`, by a watch on a folder above it, or by the same written
as `-a always,exit -F path= (or dir=) -F perm=wa`. A rule with further conditions does not count.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from osiris.model.content import Value
from osiris.probes.lines import read_lines, words

_FIELDS = frozenset({"path", "dir", "perm", "key", "arch"})


def parse(stdout: str) -> dict[str, Value]:
    """`locked`: the rules stay as they are until the next start (enabled 2).

    `unwatched` are the paths of the parameter `watch` without a rule, None where it is empty.
    """
    lines = read_lines(stdout, "watch", "auditctl", "status", "rule")
    status = {key: int(value) for key, value in (words(line, 2) for line in lines["status"])}
    if lines["auditctl"] == ["absent"]:
        status = {"enabled": 0, "pid": 0, "lost": 0}
    rules = [line.split() for line in lines["rule"] if line.startswith("-")]
    if not {"enabled", "pid", "lost"} <= status.keys() or not (lines["rule"] or lines["auditctl"]):
        raise ValueError("not an answer of auditctl")
    wanted = lines["watch"]
    unwatched = tuple(path for path in wanted if not any(_watches(rule, path) for rule in rules))
    return {
        "installed": not lines["auditctl"],
        "running": status["enabled"] > 0 and status["pid"] > 0,
        "locked": status["enabled"] == 2,
        "lost": status["lost"],
        "rules": len(rules),
        "unwatched": unwatched if wanted else None,
    }


def _watches(rule: Sequence[str], path: str) -> bool:
    place, access, below = _watch(rule)
    found = path == place or (below and path.startswith(place + "/"))
    return bool(place) and found and {"w", "a"} <= set(access)


def _watch(rule: Sequence[str]) -> tuple[str, str, bool]:
    """What a rule of `auditctl -l` watches: the place, the kinds of access, and whether all below
    the place is watched too. The place is empty for every other kind of rule."""
    options = list(pairwise(rule))
    if rule[0] == "-w" and len(rule) > 1:
        access = next((value for option, value in options if option == "-p"), "rwxa")
        return rule[1].rstrip("/"), access, True
    fields = dict(value.partition("=")[::2] for option, value in options if option == "-F")
    always = "always,exit" in rule or "exit,always" in rule
    if not always or not fields.keys() <= _FIELDS:
        return "", "", False
    place = fields.get("path") or fields.get("dir", "")
    return place.rstrip("/"), fields.get("perm", ""), "dir" in fields
