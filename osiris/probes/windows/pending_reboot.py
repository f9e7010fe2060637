"""Whether Windows waits for a restart, and for how long.

Files that are to be renamed at the next start are counted apart: many programs leave such a mark
for months, so that it alone is no proof.
"""

from __future__ import annotations

from math import ceil

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, when

_MARKS = {
    "components": "parts of Windows",
    "updates": "updates",
    "name": "a new name",
    "domain": "a new domain",
}


def parse(stdout: str) -> dict[str, Value]:
    """`days` is 0 where nothing waits, else 1 or more: since the first update after the last start.

    Where no event tells of one, it is 1: something waits, and nobody knows since when.
    """
    read = document(stdout)
    marks = [str(one) for one in items(read["marks"])]
    if not set(marks) <= _MARKS.keys():
        raise ValueError("no such mark")
    now = when(read["now"])
    if when(read["started"]) > now:
        raise ValueError("started after now")
    days = 0
    if marks:
        first = now if read["installed"] is None else when(read["installed"])
        days = max(1, ceil((now - first).total_seconds() / 86_400))
    return {
        "waiting": bool(marks),
        "days": days,
        "what": tuple(_MARKS[mark] for mark in sorted(marks)),
        "files": number(read, "files"),
    }
