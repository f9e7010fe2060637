"""Failed log-ins of the last 24 hours: journalctl(1), lastb(1). Counts only."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import DAY, Lines, only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`covers_day`: the record reaches back 24 hours; otherwise the count may be too low."""
    lines = read_lines(stdout, "source", "failed", "oldest", "now")
    failed = int(only(lines, "failed"))
    if failed < 0:
        raise ValueError("a negative count")
    return {"source": only(lines, "source"), "failed_24h": failed, "covers_day": _covers(lines)}


def _covers(lines: Lines) -> bool:
    """A btmp file is turned over by the month, so it covers the day unless it is new."""
    if not lines["oldest"]:
        return True
    return int(only(lines, "now")) - int(only(lines, "oldest")) >= DAY
