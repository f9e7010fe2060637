"""Files that everybody may change: find(1), chmod(1) on the sticky bit."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`count` is how many were found, at least; None where nothing was and a walk took too long.

    `files` and `folders` lie in the system's own trees, `elsewhere` counts those in others.
    """
    lines = read_lines(stdout, "walked", "unfinished", "file", "folder", "elsewhere")
    if not lines["walked"]:
        raise Missing("nothing was walked")
    count = len(lines["file"]) + len(lines["folder"]) + len(lines["elsewhere"])
    return {
        "count": count if count or not lines["unfinished"] else None,
        "files": tuple(sorted(lines["file"])),
        "folders": tuple(sorted(lines["folder"])),
        "elsewhere": len(lines["elsewhere"]),
        "unfinished": tuple(lines["unfinished"]),
    }
