"""How long the maker still repairs this release: os-release(5) against the baseline's dates."""

from __future__ import annotations

from datetime import date

from osiris.model.content import Missing, Value
from osiris.probes.lines import Lines, only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`days_left` is negative after the end, and None for a release that the table lacks.

    A release is looked up as it is (`ubuntu 24.04`), then by its first number (`rhel 9`).
    """
    lines = read_lines(stdout, "ID", "VERSION_ID", "today", "ends")
    if not lines["ID"]:
        raise Missing("no os-release")
    system = only(lines, "ID").strip("\"'")
    version = (lines["VERSION_ID"] or [""])[0].strip("\"'")
    end = _end(lines, system, version)
    today = date.fromisoformat(only(lines, "today"))
    return {
        "os": system,
        "version": version,
        "ends": end.isoformat() if end else "",
        "days_left": (end - today).days if end else None,
    }


def _end(lines: Lines, system: str, version: str) -> date | None:
    table = {
        (name, release): date.fromisoformat(day)
        for name, release, day in (words(line, 3) for line in lines["ends"])
    }
    return table.get((system, version)) or table.get((system, version.partition(".")[0]))
