"""Plain text for a screen: harmless, aligned, and the same without colour."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from osiris.model.case import REACH, Incident, Source
from osiris.model.content import Check

MARK = {
    "pass": "ok ",
    "warn": "~  ",
    "fail": "!! ",
    "error": "?! ",
    "unknown": "?  ",
    "not_applicable": "-  ",
    "waived": "w  ",
}
"""A mark beside every verdict, so that colour is never the only signal."""

_SPOKEN = {Source.UNIT: "Failed: {}", Source.EVENT: "Logged: {}"}
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def title_of(incident: Incident, checks: Mapping[tuple[str, str], Check]) -> str:
    """What a case is about, in words. `checks`: (target id, check id) -> Check."""
    if (incident.target, incident.check) in checks:
        return checks[incident.target, incident.check].title
    if incident.check:
        return "The machine cannot be read" if incident.check == REACH else incident.check
    return _SPOKEN.get(incident.source, "Opened by a person").format(incident.key)


def plain(text: str) -> str:
    """`text` without control, format and bidirectional characters; line breaks stay."""
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _HIDDEN)


def table(rows: Sequence[Sequence[str]], head: Sequence[str]) -> str:
    """Columns as wide as they need to be; one line per row."""
    cells = [[plain(str(c)).replace("\n", " ") for c in row] for row in (head, *rows)]
    widths = [max(len(row[n]) for row in cells) for n in range(len(head))]
    return "\n".join(
        "  ".join(c.ljust(w) for c, w in zip(row, widths, strict=True)).rstrip() for row in cells
    )


def when(at: datetime) -> str:
    """A time as people read it, in UTC."""
    return f"{at:%d %b %Y %H:%M} UTC"


def clock_words(quality: str, source: str) -> str:
    """What sets a clock, in words. `quality` and `source` are those of an Instant."""
    if quality == "synced":
        return f"set by {source}"
    if quality == "free":
        return "set by nothing" if source in ("none", "unknown") else f"not yet set by {source}"
    return f"{quality.upper()} ({source})"


def ago(span: timedelta) -> str:
    """How long ago, in the largest unit that fits."""
    seconds = int(span.total_seconds())
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds >= size:
            count = seconds // size
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    return "just now"


def brief(span: timedelta) -> str:
    """The same for a narrow column: `5 min`, `2 h`, `now`."""
    count, _, unit = ago(span).removesuffix(" ago").partition(" ")
    return f"{count} {_BRIEF[unit[0]]}" if count.isdigit() else "now"


_BRIEF = {"d": "d", "h": "h", "m": "min"}
