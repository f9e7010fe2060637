"""Dates that cmdlets give out: the state keeps ISO 8601 with a zone, scripts see local time."""

from __future__ import annotations

from datetime import UTC, datetime

from osiris.lab.windows.ps.dates import LOCAL, moved


def local(text: str) -> datetime:
    """A date of the state, of the kind Local."""
    return moved(datetime.fromisoformat(text), LOCAL)


def utc(text: str) -> datetime:
    """A date of the state, of the kind Utc."""
    return datetime.fromisoformat(text).astimezone(UTC)
