"""One handler per Request kind, by subject. The only way in which anything is changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from osiris.core import canon
from osiris.core.permit import permit
from osiris.daemon.asks import (
    assets,
    decisions,
    enrol,
    escrow,
    evidence,
    frameworks,
    healing,
    holds,
    incidents,
    learning,
    notify,
    planner,
    policies,
    rmm,
    settings,
    sweeping,
    targets,
    tickets,
    waivers,
    words,
)
from osiris.daemon.house import House
from osiris.edge.ledger import Tx, entries
from osiris.errors import RequestError
from osiris.flow import Say, detail
from osiris.model.case import Reply, Request
from osiris.model.proof import Kind

Handler = Callable[[House, Request, Say], Awaitable[Reply]]

HANDLERS: Mapping[str, Handler] = {
    **sweeping.HANDLERS,
    **healing.HANDLERS,
    **holds.HANDLERS,
    **incidents.HANDLERS,
    **decisions.HANDLERS,
    **tickets.HANDLERS,
    **policies.HANDLERS,
    **learning.HANDLERS,
    **waivers.HANDLERS,
    **frameworks.HANDLERS,
    **enrol.HANDLERS,
    **targets.HANDLERS,
    **assets.HANDLERS,
    **evidence.HANDLERS,
    **escrow.HANDLERS,
    **planner.HANDLERS,
    **notify.HANDLERS,
    **rmm.HANDLERS,
    **settings.HANDLERS,
}

FREE_TEXT: Mapping[str, Callable[[House, Request], Request]] = {
    **incidents.FREE_TEXT,
    "hold": words.reason,
    "ticket.resolve": words.reason,
    "waiver.add": words.reason,
}
"""How the words of a Request are scrubbed, before anything of it is stored."""

NOT_APPENDED = frozenset({"replay", "target.scan", "target.prepare"})
"""Requests that change nothing and decide nothing."""

REFUSED = 5
"""Exit code: the request was understood and refused."""


async def ask(house: House, request: Request, say: Say) -> Reply:
    """Check the role, append who asked what, and carry the Request out.

    Raises OsirisError with what went wrong. The Request stands in the chain all the same, unless
    it holds what cannot be written there (RequestError).
    """
    refused = permit(request)
    _writable(request)
    if request.kind in FREE_TEXT:
        request = FREE_TEXT[request.kind](house, request)
    if request.kind not in NOT_APPENDED:
        with house.box.ledger.commit() as tx:
            _append(house, tx, request, refused.code if refused else "")
    if refused is not None:
        return Reply(code=REFUSED, data={"refused": refused.code}, text=refused.text)
    reply = await HANDLERS[request.kind](house, request, say)
    with house.box.ledger.commit() as tx:
        entries.checkpoint(tx, house.box.keys())
    return reply


def _writable(request: Request) -> None:
    try:
        canon.dumps(dict(request.args))
    except ValueError as error:
        raise RequestError(f"The request cannot be written down: {error}.") from None


def _append(house: House, tx: Tx, request: Request, refused: str) -> None:
    body = {
        "request": request.kind if request.kind in HANDLERS else "unknown",
        "role": request.role.value,
        "where": request.where,
        "args": canon.digest(canon.dumps(dict(request.args))),
        "refused": refused,
    }
    said = {"kind": request.kind, "who": request.who, "args": dict(request.args)}
    house.box.record(tx, Kind.REQUEST, body, (detail("request", said),))
