"""The box's own log: journalctl(1), journald.conf(5) Storage=."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import DAY, only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`days`: how far back the log reaches, rounded down."""
    lines = read_lines(stdout, "now", "oldest", "persistent")
    return {
        "persistent": bool(lines["persistent"]),
        "days": max(0, int(only(lines, "now")) - int(only(lines, "oldest"))) // DAY,
    }
