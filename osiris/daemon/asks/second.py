"""The yes of two people to one Plan: who said it, whether they are two, and the phone's signature.

Two sessions through one web server are not two people: who holds that server holds both. So where
everybody came by the web, the second signs with a phone key.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from osiris.core.chain.phone import SecondYes, asked_text, ends, signs
from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import approvals, targets
from osiris.errors import RequestError
from osiris.flow import Say, known
from osiris.model.case import Plan, Refused, Reply, Request
from osiris.model.person import Approval, Way

STANDS = timedelta(hours=1)
"""How long a first yes waits for the second."""

SIGN_WITHIN = timedelta(minutes=10)


def one_browser(
    house: House, request: Request, incident: int
) -> Callable[[Approval], bool] | Refused:
    """Which earlier yes makes two people with this one; Refused where none of them does.

    It is asked again of what the plan turns out to be about: another Incident may lead there.
    Raises RequestError for a signature that cannot be read, or of something else.
    """
    before = said_before(house, request, incident)
    signed = args.text(request.args, "signed", "")
    if before and signed:
        _check(house, request, before[0], signed)
        return lambda a: _elsewhere(a) or _plan(a) == _plan(before[0])
    if request.where != Way.WEB:
        return lambda a: True
    if not before or any(map(_elsewhere, before)):
        return _elsewhere
    return Refused(
        code="phone",
        text="Both came through the web server: the second yes is signed with a phone key, or "
        "said at the box itself or over SSH.",
    )


def _elsewhere(said: Approval) -> bool:
    """Whether it did not come through the web server."""
    return said.way is not Way.WEB


def _plan(said: Approval) -> tuple[int, str]:
    return said.incident, said.digest


def said_before(house: House, request: Request, incident: int) -> list[Approval]:
    """What others said yes to here, that still stands."""
    with house.box.ledger.read() as tx:
        found = known(tx, incident)
        said = approvals.live(tx, found.cause or found.id, house.box.utc())
    return [a for a in said if a.who != request.who]


def keep(house: House, request: Request, plan: Plan) -> Reply:
    """The first yes stands for an hour, and nothing is done yet."""
    now = house.box.utc()
    approval = Approval(
        id=0,
        incident=plan.incident,
        target=plan.target,
        runbook=plan.runbook,
        digest=plan.digest,
        who=request.who,
        way=_way(request),
        at=now,
        expires=now + STANDS,
    )
    with house.box.ledger.commit() as tx:
        said = [(a.who, a.digest, a.way) for a in approvals.live(tx, plan.incident, now)]
        if (approval.who, approval.digest, approval.way) not in said:
            approvals.add(tx, approval)
    data = {"refused": "second_person", "runbook": plan.runbook, "until": approval.expires}
    text = (
        f"{plan.runbook} needs two people. Your yes stands for an hour; nothing was changed. "
        "Another person who may approve must say yes, too."
    )
    return Reply(code=6, data=data, text=text)


async def _challenge(house: House, request: Request, say: Say) -> Reply:
    """The text that a phone signs, for who says yes second."""
    number = args.number(request.args, "incident")
    before = said_before(house, request, number)
    if not before:
        raise RequestError("Nobody else has said yes to it yet.", f"osiris approve {number}")
    until = min(house.box.utc() + SIGN_WITHIN, before[0].expires)
    asked = _asked(house, before[0], until)
    data = {"text": asked_text(asked), "host": asked.host, "runbook": asked.runbook}
    words = f"{asked.runbook} on {asked.host}, until {until:%H:%M} UTC:\n{data['text']}"
    return Reply(code=0, data={**data, "expires": until}, text=words)


def _asked(house: House, approval: Approval, until: datetime) -> SecondYes:
    with house.box.ledger.read() as tx:
        names = targets.names(tx)
    return SecondYes(
        origin=house.vault.origin,
        incident=approval.incident,
        runbook=approval.runbook,
        digest=approval.digest,
        host=names[approval.target],
        expires=until,
    )


def _check(house: House, request: Request, before: Approval, signed: str) -> None:
    """Raises RequestError where the phone of this account did not sign what the box asked."""
    now, until = house.box.utc(), ends(args.text(request.args, "asked"))
    # What was asked before this first yes was for an earlier one: its signature may be used up.
    first = before.at.replace(microsecond=0) + SIGN_WITHIN  # a text holds no less than seconds
    if not max(now, first) <= until <= now + SIGN_WITHIN:
        raise RequestError("The text has run out.", "Ask for a new one, and sign that.")
    if not signs(signed, _asked(house, before, until), house.reception.people.phone(request.who)):
        raise RequestError(
            "That is not the signature of your phone over this plan.",
            "Sign the text that is shown now, with the phone whose key is in your account.",
        )


def _way(request: Request) -> Way:
    """Where it came from; the owner of the box without a session is at the box."""
    return Way(request.where) if request.where in set(Way) else Way.CLI


HANDLERS = {"approve.challenge": _challenge}
