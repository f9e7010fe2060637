"""Installed packages: dpkg-query(1), rpm(8). What was installed without them is not seen."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`unapproved` is None where the baseline approves no list."""
    lines = read_lines(stdout, "installed", "unwanted", "list", "unapproved")
    count = int(only(lines, "installed"))
    if count < 1:
        raise ValueError("no package at all")
    return {
        "installed": count,
        "unwanted": tuple(lines["unwanted"]),
        "unapproved": tuple(lines["unapproved"]) if lines["list"] else None,
    }
