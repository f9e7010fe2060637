"""A scan of the box's own log for what may name a patient: 45 CFR 164.514(b)(2)(i), the kinds of
identifier that have a shape. Names and free text have none and are not found."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import only, read_lines

_KINDS = ("social_security", "record_number", "birth_date")


def parse(stdout: str) -> dict[str, Value]:
    """`suspect` lines in all. Raises Missing for an empty log: nothing scanned is nothing shown."""
    lines = read_lines(stdout, "lines", *_KINDS)
    if int(only(lines, "lines")) < 1:
        raise Missing("the log of the day is empty")
    return {
        "lines": int(only(lines, "lines")),
        "suspect": sum(int(only(lines, kind)) for kind in _KINDS),
    }
