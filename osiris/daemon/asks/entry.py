"""A Request as it is appended: who asked what, from where, and whether it was refused."""

from __future__ import annotations

from osiris.core import canon
from osiris.daemon.house import House
from osiris.edge.ledger import Tx, entries
from osiris.flow import detail
from osiris.model.case import Request
from osiris.model.proof import Kind

OWN_WORDS = frozenset(
    {"session.open", "session.unlock", "account.first", "account.code", "account.recover"}
)
"""Requests that are written down by their handler, when it is known who asked and what came of it.
People type passwords where a name belongs: what is no account is never written."""


def append(house: House, tx: Tx, request: Request, refused: str, *, known: bool = True) -> None:
    """Append the entry. `known`: there is such a kind of Request."""
    body = {
        "request": request.kind if known else "unknown",
        "role": request.role.value,
        "where": request.where,
        "args": canon.digest(canon.dumps(dict(request.args))),
        "refused": refused,
    }
    said = {"kind": request.kind, "who": request.who, "args": dict(request.args)}
    house.box.record(tx, Kind.REQUEST, body, (detail("request", said),))


def write_down(house: House, request: Request, refused: str = "") -> None:
    """Append what a handler made of a Request, as an entry with a checkpoint."""
    with house.box.ledger.commit() as tx:
        append(house, tx, request, refused)
        entries.checkpoint(tx, house.box.keys())
