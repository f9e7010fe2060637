"""Heal, say yes, take back."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from osiris.core.guard import SECOND
from osiris.daemon.asks import args, second
from osiris.daemon.asks.tickets import open_about, taken_up
from osiris.daemon.house import House
from osiris.edge.ledger import runs
from osiris.errors import RequestError
from osiris.flow import Say, enrolled, known
from osiris.flow.heal import Healed, Undone, heal, heal_open, undo, undoable
from osiris.model.case import OPEN_STATES, Outcome, Refused, Reply, Request, Run

NOT_DONE, REFUSED = 6, 5
"""Exit codes: it was tried, and something is left that a person must look at; it was refused."""

_GOOD = frozenset({Outcome.HEALED, Outcome.DRY_RUN})


async def _heal(house: House, request: Request, say: Say) -> Reply:
    """Try every open Incident (or those named) now; what needs a yes becomes a question."""
    only = args.numbers(request.args, "incidents")
    with house.box.ledger.read() as tx:
        for number in only:
            known(tx, number)  # raises for an incident that never was
    results = await heal_open(
        house.box,
        house.index,
        only=only,
        dry_run=args.flag(request.args, "dry_run"),
        say=say,
    )
    counts = Counter(r.outcome.value for r in results)
    words = [line(r) for r in results] or ["Nothing is open."]
    data = {"outcomes": dict(counts), "incidents": [as_json(r) for r in results]}
    code = 0 if all(r.outcome in _GOOD for r in results) else NOT_DONE
    return Reply(code=code, data=data, text="\n".join(words))


async def _approve(house: House, request: Request, say: Say) -> Reply:
    """A person's yes to the Plan of one Incident. It passes the guard afresh."""
    number = args.number(request.args, "incident")
    with house.box.ledger.read() as tx:
        incident = known(tx, number)
    if incident.state not in OPEN_STATES:
        raise RequestError(f"Incident {number} is closed ({incident.state}).")
    joins = second.one_browser(house, request, number)
    if isinstance(joins, Refused):
        return Reply(code=REFUSED, data={"refused": joins.code}, text=joins.text)
    asked = open_about(house, number)
    box = replace(house.box, say=say, joins=joins)
    result = await heal(box, house.index, number, approved=(request.who,))
    if result.code == SECOND and result.plan is not None:
        return second.keep(house, request, result.plan)
    taken_up(house, request, asked)
    code = 0 if result.outcome in _GOOD else NOT_DONE
    return Reply(code=code, data=as_json(result), text=line(result))


async def _undo(house: House, request: Request, say: Say) -> Reply:
    """Take back the heal of one Incident, or all on a host since some time, newest first."""
    chosen = _chosen(house, request)
    if not chosen:
        raise RequestError(
            "There is no heal to take back.", "See what was changed with: osiris history HOST"
        )
    box = replace(house.box, say=say)
    results = [await undo(box, run, who=request.who) for run in chosen]
    clean = all(r.refused is None and not r.left for r in results)
    data = {"undone": [_undo_json(r) for r in results]}
    text = "\n".join(_undo_line(r) for r in results)
    return Reply(code=0 if clean else NOT_DONE, data=data, text=text)


def _chosen(house: House, request: Request) -> list[Run]:
    with house.box.ledger.read() as tx:
        if "incident" in request.args:
            asked = known(tx, args.number(request.args, "incident"))
            number = asked.id if asked.check or asked.cause is None else asked.cause
            return undoable(runs.all(tx, incident=number))[:1]
        target = enrolled(tx, args.text(request.args, "host"))
        since = house.box.utc() - args.span(request.args, "since")
        return undoable(runs.all(tx, target=target.id, since=since))


def as_json(result: Healed) -> dict[str, object]:
    """One try at one Incident as a JSON object."""
    plan = result.plan
    return {
        "incident": result.incident,
        "cause": plan.incident if plan and plan.incident != result.incident else None,
        "tier": plan.tier.value if plan else None,
        "outcome": result.outcome.value,
        "code": result.code,
        "text": result.text,
        "runbook": plan.runbook if plan else None,
        "steps": [{"verb": s.verb, "with": dict(s.params)} for s in plan.steps] if plan else [],
    }


def line(result: Healed) -> str:
    """The same in words."""
    runbook = f" by {result.plan.runbook}" if result.plan else ""
    if result.outcome is Outcome.DRY_RUN and result.plan:
        steps = "; ".join(f"{s.verb} {dict(s.params)}" for s in result.plan.steps)
        return f"Incident {result.incident}: would be healed{runbook}: {steps}"
    text = f" {result.text}" if result.text else ""
    return f"Incident {result.incident}: {result.outcome}{runbook}.{text}"


def _undo_json(result: Undone) -> dict[str, object]:
    return {
        "incident": result.incident,
        "runbook": result.runbook,
        "undone": result.refused is None and not result.left,
        "refused": result.refused.code if result.refused else None,
        "left": list(result.left),
        "waived_until": result.waived_until.isoformat() if result.waived_until else None,
    }


def _undo_line(result: Undone) -> str:
    what = f"Incident {result.incident} ({result.runbook})"
    if result.refused is not None:
        return f"{what}: not undone. {result.refused.text}"
    if result.left:
        return f"{what}: undone as far as it goes; a person must look: {'; '.join(result.left)}"
    until = f"{result.waived_until:%d %b %H:%M} UTC" if result.waived_until else ""
    return f"{what}: undone and verified. The check is waived there until {until}."


HANDLERS = {"heal": _heal, "approve": _approve, "undo": _undo}
