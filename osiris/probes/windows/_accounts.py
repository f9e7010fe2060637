"""Accounts as the readings of members and of domain controllers see them alike.

An account is named by its security identifier and, for people, its name: `S-1-5-21-...-1005 anna`.
Well-known ends of identifiers: [MS-DTYP] 2.4.2.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from osiris.probes.psjson import boolean, text, when

ADMINISTRATOR, GUEST = 500, 501
USED = timedelta(days=30)
"""How long ago the built-in administrator may have been used before it counts as in use."""

SHARED = frozenset(
    (
        "admin",
        "clinic",
        "desk",
        "doctor",
        "exam",
        "frontdesk",
        "front",
        "kiosk",
        "lab",
        "labor",
        "nurse",
        "nurses",
        "office",
        "praxis",
        "reception",
        "rezeption",
        "room",
        "scan",
        "scanner",
        "shared",
        "staff",
        "temp",
        "test",
        "user",
        "xray",
    )
)
"""Names of rooms and jobs, not of people."""

OURS = frozenset(
    (
        "osiris-reader",
        "osiris-healer",
        *(f"osiris-{kind}-{who}" for kind in ("ws", "srv", "dc") for who in ("reader", "healer")),
    )
)
"""The accounts that `osiris target prepare windows` makes for this box, by exact name."""

_SID = re.compile(r"S-1-\d{1,14}(-\d{1,10}){1,15}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """One account. `last` is its last log-on, `known` the latest sign of life of any kind."""

    sid: str
    name: str
    enabled: bool
    required: bool
    last: datetime | None
    known: datetime | None

    @property
    def rid(self) -> int:
        """The last part of the identifier, which tells built-in accounts in every language."""
        return int(self.sid.rpartition("-")[2])

    def __str__(self) -> str:
        return f"{self.sid} {self.name}"


def account(row: Mapping[str, Any]) -> Account:
    """One row. Raises ValueError. Empty dates are: never, or not known."""
    last, known = _date(row, "last"), [d for d in (_date(row, "last"), _date(row, "set")) if d]
    return Account(
        sid=sid(text(row, "sid")),
        name=text(row, "name"),
        enabled=boolean(row, "enabled"),
        required=boolean(row, "required"),
        last=last,
        known=max(known, default=None),
    )


def sid(value: str) -> str:
    """A security identifier. Raises ValueError where it is none."""
    if not _SID.fullmatch(value):
        raise ValueError("not a security identifier")
    return value


def listed(found: Iterable[Account]) -> tuple[str, ...]:
    """Identifier and name of each, in the order of the names."""
    return tuple(str(one) for one in sorted(found, key=lambda a: (a.name.lower(), a.sid)))


def guests(found: Iterable[Account]) -> tuple[str, ...]:
    """The Guest account, where it is enabled."""
    return listed(a for a in found if a.rid == GUEST and a.enabled)


def administrator_used(found: Iterable[Account], now: datetime) -> tuple[str, ...]:
    """The built-in administrator, where somebody signed in with it of late."""
    return listed(
        a
        for a in found
        if a.rid == ADMINISTRATOR and a.enabled and a.last is not None and now - a.last < USED
    )


def shared(found: Iterable[Account]) -> tuple[str, ...]:
    """Enabled accounts whose name is a place or a job; digits at its end do not matter."""
    return listed(a for a in found if a.enabled and a.name.lower().rstrip("0123456789-_") in SHARED)


def stale(
    found: Iterable[Account], now: datetime, days: int, spared: Iterable[str]
) -> tuple[str, ...]:
    """Enabled accounts without a sign of life for `days`. Never the two built-in ones, which other
    readings are about, and none of `spared`."""
    kept, limit = set(spared), timedelta(days=days)
    return listed(
        a
        for a in found
        if a.enabled
        and a.rid not in (ADMINISTRATOR, GUEST)
        and a.sid not in kept
        and (a.known is None or now - a.known > limit)
    )


def _date(row: Mapping[str, Any], key: str) -> datetime | None:
    value = text(row, key)
    return when(value) if value else None
