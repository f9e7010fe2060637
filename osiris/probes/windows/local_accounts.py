"""Accounts of one machine: Get-LocalUser, and the members of its Administrators group (ADSI)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, text, when
from osiris.probes.windows._accounts import (
    ADMINISTRATOR,
    OURS,
    Account,
    account,
    administrator_used,
    guests,
    shared,
    sid,
    stale,
)

_DAY = timedelta(days=1)
_UNUSED_DAYS = 60
_DOMAIN_ADMINS = "512"
_EVERYBODY = {"S-1-1-0", "S-1-5-4", "S-1-5-7", "S-1-5-11", "S-1-5-32-545", "S-1-5-32-546"}
"""Everyone, interactive, anonymous, authenticated users, Users, Guests: [MS-DTYP] 2.4.2.4."""
_DOMAIN_WIDE = {"513", "514", "515"}  # Domain Users, Domain Guests, Domain Computers


def parse(stdout: str) -> dict[str, Value]:
    """Accounts are listed as `SID name`.

    `administrators` are all members but the built-in account, the domain's administrators and our
    own account; `everybody` those among them that are whole populations; `orphaned` those without
    a name. `emergency_ready` and `emergency_used` are None where there is no such group, and what
    needs dates of log-ons is None where the host tells none of anybody.
    """
    read = document(stdout)
    now = when(read["now"])
    users = [account(row) for row in items(read["users"])]
    members = [_member(row) for row in items(read["administrators"])]
    if not users or not members:
        raise ValueError("no account, or no administrator: every Windows has both")
    gate = None if read["emergency"] is None else {_member(r)[0] for r in items(read["emergency"])}
    others = [f"{id} {name}".rstrip() for id, name in members if not _expected(id, name)]
    # A sign-in with few rights may be told no date at all: then nobody is called unused.
    told = any(u.last for u in users)
    unused = stale(users, now, _UNUSED_DAYS, gate or ())
    return {
        "guest": guests(users),
        "administrator_used": administrator_used(users, now) if told or _rests(users) else None,
        "shared": shared(users),
        "no_password": tuple(sorted(str(u) for u in users if u.enabled and not u.required)),
        "stale": unused if told or not unused else None,
        "administrators": tuple(sorted(others)),
        "administrator_count": len(others),
        "everybody": tuple(sorted(f"{id} {name}" for id, name in members if _wide(id))),
        "orphaned": tuple(
            sorted(id for id, name in members if not name and id.startswith("S-1-5-21-"))
        ),
        "emergency_ready": None if gate is None else _ready(users, gate),
        "emergency_used": _used(users, gate, now) if gate is not None and told else None,
    }


def _rests(users: Iterable[Account]) -> bool:
    """Whether the built-in administrator is switched off."""
    return not any(u.rid == ADMINISTRATOR and u.enabled for u in users)


def _member(row: Mapping[str, Any]) -> tuple[str, str]:
    boolean(row, "group")
    return sid(text(row, "sid")), text(row, "name")


def _expected(id: str, name: str) -> bool:
    """The built-in administrator, the domain's administrators, and this box's own account."""
    last = id.rpartition("-")[2]
    expected = last in (str(ADMINISTRATOR), _DOMAIN_ADMINS) or name in OURS
    return id.startswith("S-1-5-21-") and expected


def _wide(id: str) -> bool:
    last = id.rpartition("-")[2]
    return id in _EVERYBODY or (id.startswith("S-1-5-21-") and last in _DOMAIN_WIDE)


def _ready(users: Iterable[Account], gate: set[str]) -> bool:
    return any(u.enabled and u.required for u in users if u.sid in gate)


def _used(users: Iterable[Account], gate: set[str], now: datetime) -> tuple[str, ...]:
    return tuple(
        sorted(
            str(u) for u in users if u.sid in gate and u.last is not None and now - u.last < _DAY
        )
    )
