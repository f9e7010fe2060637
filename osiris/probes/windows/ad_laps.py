"""LAPS as the directory sees it: the day on which each computer's password is due to change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, text, when

_GRACE = timedelta(days=3)
_AWAY = timedelta(days=30)
"""A computer that was not heard of for so long could not change its password: not counted."""


def parse(stdout: str) -> dict[str, Value]:
    """`uncovered`: computers of the domain whose password nobody changes; `overdue`: those that
    missed the day. Both are None where the directory does not know LAPS at all."""
    read = document(stdout)
    if read["computers"] is None:
        return {"known": False, "uncovered": None, "overdue": None}
    now = when(read["now"])
    rows = [row for row in items(read["computers"]) if _seen(row, now)]
    return {
        "known": True,
        "uncovered": tuple(sorted(text(row, "name") for row in rows if not text(row, "due"))),
        "overdue": tuple(
            sorted(
                text(row, "name")
                for row in rows
                if text(row, "due") and now - when(text(row, "due")) > _GRACE
            )
        ),
    }


def _seen(row: Mapping[str, Any], now: Any) -> bool:
    last = text(row, "last")
    return bool(last) and now - when(last) <= _AWAY
