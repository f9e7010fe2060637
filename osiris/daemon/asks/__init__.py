"""One handler per Request kind, by subject. The only way in which anything is changed."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

from osiris.core import canon
from osiris.core.permit import permit
from osiris.daemon.asks import (
    accounts,
    assets,
    carry,
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
    second,
    sessions,
    settings,
    sweeping,
    targets,
    tickets,
    waivers,
    web,
    words,
)
from osiris.daemon.asks.entry import OWN_WORDS, append
from osiris.daemon.house import House
from osiris.daemon.sessions import EXPIRED
from osiris.edge.ledger import entries
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Refused, Reply, Request

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
    **carry.HANDLERS,
    **escrow.HANDLERS,
    **planner.HANDLERS,
    **notify.HANDLERS,
    **rmm.HANDLERS,
    **second.HANDLERS,
    **settings.HANDLERS,
    **sessions.HANDLERS,
    **accounts.HANDLERS,
    **web.HANDLERS,
}

FREE_TEXT: Mapping[str, Callable[[House, Request], Request]] = {
    **incidents.FREE_TEXT,
    "hold": words.reason,
    "ticket.resolve": words.reason,
    "waiver.add": words.reason,
}
"""How the words of a Request are scrubbed, before anything of it is stored."""

PEOPLE = frozenset({*sessions.HANDLERS, *accounts.HANDLERS})
"""Requests about who is signed in, and who may."""
QUIET = sessions.QUIET | accounts.QUIET
"""Requests that a console sends by itself. They leave no trace."""
NOT_APPENDED = (
    frozenset({"replay", "approve.challenge", "target.scan", "target.prepare", "evidence.sticks"})
    | QUIET
    | OWN_WORDS
)
"""Requests that change nothing and decide nothing, and those whose handler appends."""

REFUSED = 5
"""Exit code: the request was understood and refused."""


async def ask(house: House, request: Request, say: Say) -> Reply:
    """Check the role, append who asked what, and carry the Request out.

    Raises OsirisError with what went wrong. The Request stands in the chain all the same, unless
    it holds what cannot be written there (RequestError).
    """
    refused = permit(request) or _nobody_now(house, request)
    _writable(request)
    if request.kind in FREE_TEXT:
        request = FREE_TEXT[request.kind](house, request)
    if request.kind not in NOT_APPENDED:
        with house.box.ledger.commit() as tx:
            append(
                house, tx, request, refused.code if refused else "", known=request.kind in HANDLERS
            )
    if refused is not None:
        return Reply(code=REFUSED, data={"refused": refused.code}, text=refused.text)
    reply = await HANDLERS[request.kind](house, request, say)
    if request.kind in QUIET:
        return reply
    with house.box.ledger.commit() as tx:
        entries.checkpoint(tx, house.box.keys())
    return reply


def _nobody_now(house: House, request: Request) -> Refused | None:
    """A Request waits for what is running: who asked may have lost the role meanwhile."""
    if not request.session:
        return None
    account = house.reception.people.get(request.who)
    if account is None or account.disabled or account.role is not request.role:
        return EXPIRED
    return None


def _writable(request: Request) -> None:
    try:
        canon.dumps(dict(request.args))
    except ValueError as error:
        raise RequestError(f"The request cannot be written down: {error}.") from None
