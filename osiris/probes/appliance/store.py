"""The box's own data folder: df(1), stat(1), find(1), and `detail_days` of its settings."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.model.site import Settings
from osiris.probes.lines import only, percent, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`open_files`: what others than the owner may read, write or enter.

    Raises Missing for a folder without a ledger.
    """
    lines = read_lines(stdout, "now", "room", "open", "written", "detail_days")
    used, avail = (int(number) for number in words(only(lines, "room"), 2))
    written = [int(value) for value in lines["written"]]
    if not written:
        raise Missing("no ledger in the data folder")
    days = lines["detail_days"]
    return {
        "free_percent": percent(avail, used + avail),
        "free_mib": avail // 1024,
        "open_files": int(only(lines, "open")),
        "minutes_since_write": max(0, int(only(lines, "now")) - max(written)) // 60,
        "detail_days": int(days[-1]) if days else Settings().detail_days,
    }
