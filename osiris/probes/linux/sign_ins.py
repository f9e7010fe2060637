"""When somebody was signed in at a Linux machine; never who. Sessions of logind, in the journal."""

from __future__ import annotations

from datetime import UTC, datetime

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`began` and `ended`: lists of times that belong together; an empty end is not over yet."""
    lines = read_lines(stdout, "looked", "began", "ended")
    only(lines, "looked")
    ended = {session: at for at, session in (words(line, 2) for line in lines["ended"])}
    spans = []
    for line in lines["began"]:
        at, session = words(line, 2)
        spans.append((_time(at), _time(ended[session]) if session in ended else ""))
    return {"began": tuple(a for a, _ in spans), "ended": tuple(b for _, b in spans)}


def _time(seconds: str) -> str:
    return datetime.fromtimestamp(int(seconds), UTC).isoformat()
