"""The services of the box: systemctl(1), systemd(1) on unit states."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words

_UP = ("active", "reloading", "activating")


def parse(stdout: str) -> dict[str, Value]:
    """`not_running`: of the units that the baseline lists; None where it lists none."""
    lines = read_lines(stdout, "unit", "asked", "failed")
    only(lines, "asked")
    rows = [words(line, 2) for line in lines["unit"]]
    return {
        "not_running": tuple(name for state, name in rows if state not in _UP) if rows else None,
        "failed": tuple(sorted(lines["failed"])),
    }
