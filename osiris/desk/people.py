"""Who may sign in and who is signed in: what the screen of users and `osiris account` show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from osiris.desk.desk import Desk
from osiris.errors import RequestError
from osiris.model.case import Reply, Role
from osiris.model.person import Account, Session, Stage, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """The accounts by name, and the sessions, the newest last. No sessions: this role may not see
    them, or there are none."""

    accounts: tuple[Account, ...]
    sessions: tuple[Session, ...] = ()


def people(desk: Desk, role: Role = Role.ADMIN) -> People:
    """All accounts, and what `role` may see of the sessions. The vault is the daemon's alone: it is
    asked. Raises OsirisError."""
    accounts = _asked(desk, "account.list")["accounts"]
    signed_in = _asked(desk, "session.list")["sessions"] if desk.may("session.list", role) else ()
    return People(
        accounts=tuple(account_of(one) for one in accounts),
        sessions=tuple(session_of(one) for one in signed_in),
    )


def account_of(told: Mapping[str, Any]) -> Account:
    """An Account out of a Reply."""
    made = datetime.fromisoformat(str(told["made"]))
    return Account(**{**told, "role": Role(told["role"]), "made": made})


def session_of(told: Mapping[str, Any]) -> Session:
    """A Session out of a Reply, without its id."""
    return Session(
        account=str(told["account"]),
        role=Role(told["role"]),
        way=Way(told["way"]),
        stage=Stage(told["stage"]),
        since=datetime.fromisoformat(str(told["since"])),
        expires=datetime.fromisoformat(str(told["expires"])),
    )


def _asked(desk: Desk, kind: str) -> Mapping[str, Any]:
    reply: Reply = desk.ask(kind, {})
    if reply.code:
        raise RequestError(reply.text)
    return reply.data
