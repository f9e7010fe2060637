"""Accounts of a domain as one of its controllers knows them: Get-ADUser, Get-ADGroupMember."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, text, when
from osiris.probes.windows._accounts import (
    ADMINISTRATOR,
    GUEST,
    OURS,
    Account,
    account,
    administrator_used,
    guests,
    listed,
    shared,
    sid,
    stale,
)

_UNUSED_DAYS = 90 + 14  # lastLogonTimestamp lags up to 14 days behind ([MS-ADA1] 2.352)
_DAY, _YEAR = timedelta(days=1), timedelta(days=365)


@dataclass(frozen=True, slots=True, kw_only=True)
class _User:
    """A domain account with what only the directory knows of it."""

    account: Account
    here: datetime | None
    password: datetime | None
    never: bool
    service: bool


def parse(stdout: str) -> dict[str, Value]:
    """Accounts are listed as `SID name`.

    `administrators` counts enabled accounts with all rights in the domain; `forest` are those with
    rights over all its domains besides the built-in one, None where this is not the first domain.
    Accounts with a service name, and those in the group of service accounts, are programs' own;
    this box's accounts are not counted.
    """
    read = document(stdout)
    now = when(read["now"])
    users = [_user(row) for row in items(read["users"])]
    accounts = [u.account for u in users]
    if not users:
        raise ValueError("no enabled account: somebody did sign in")
    admins = _sids(read["administrators"])
    services, gate = _named(read["services"]), _named(read["emergency"])
    ours = {a.sid for a in accounts if a.name in OURS}
    programs = (services or set()) | {u.account.sid for u in users if u.service}
    spared = programs | ours | (gate or set())
    return {
        "guest": guests(accounts),
        "administrator_used": administrator_used(accounts, now),
        "shared": shared(accounts),
        "no_password": listed(a for a in accounts if not a.required and a.rid != GUEST),
        "stale": stale(accounts, now, _UNUSED_DAYS, spared),
        "administrators": sum(a.sid in admins - ours for a in accounts),
        "forest": None if read["forest"] is None else _forest(accounts, _sids(read["forest"])),
        "service_admins": listed(a for a in accounts if a.sid in admins and a.sid in programs),
        "old_passwords": _old(users, now, spared),
        "emergency_ready": None if gate is None else _ready(accounts, gate),
        "emergency_used": None if gate is None else _used(users, gate, now),
    }


def _user(row: Mapping[str, Any]) -> _User:
    return _User(
        account=account(row),
        here=_date(row, "here"),
        password=_date(row, "password"),
        never=boolean(row, "never"),
        service=boolean(row, "service"),
    )


def _date(row: Mapping[str, Any], key: str) -> datetime | None:
    value = text(row, key)
    return when(value) if value else None


def _sids(value: Any) -> set[str]:
    return {sid(str(one)) for one in items(value)}


def _named(value: Any) -> set[str] | None:
    """The members of a group; None where there is no such group."""
    return None if value is None else _sids(value["sids"])


def _forest(accounts: Iterable[Account], sids: set[str]) -> tuple[str, ...]:
    return listed(a for a in accounts if a.sid in sids and a.rid != ADMINISTRATOR)


def _old(users: Iterable[_User], now: datetime, spared: set[str]) -> tuple[str, ...]:
    """People's passwords that never end and are older than a year, or of unknown age."""
    return listed(
        u.account
        for u in users
        if u.never
        and u.account.sid not in spared
        and (u.password is None or now - u.password > _YEAR)
    )


def _ready(accounts: Iterable[Account], gate: set[str]) -> bool:
    return any(a.required for a in accounts if a.sid in gate)


def _used(users: Iterable[_User], gate: set[str], now: datetime) -> tuple[str, ...]:
    return listed(
        u.account
        for u in users
        if u.account.sid in gate and u.here is not None and now - u.here < _DAY
    )
