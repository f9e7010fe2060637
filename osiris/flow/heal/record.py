"""What a heal writes: the intent before, the outcome after, and the question to a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from osiris.core import canon
from osiris.edge.ledger import Tx, approvals, entries, facts, findings, incidents, runs
from osiris.flow import Box, ask_person, caused, close, detail, known, settle_tickets
from osiris.model.case import (
    Applied,
    Finding,
    Incident,
    IncidentState,
    Outcome,
    Plan,
    Refused,
    Run,
)
from osiris.model.content import Value
from osiris.model.proof import Kind

QUESTIONS = frozenset(
    {
        "ask",
        "always_ask",
        "suggest",
        "one_host_first",
        "flap",
        "need",
        "owned",
        "healer",
        "no_rule",
        "no_steps",
    }
)
"""Refusals that a person must look at. The others lapse by themselves, or a person set them."""


def intent(box: Box, plan: Plan, approved: Sequence[str], *, purpose: str = "heal") -> Run:
    """Append the intent. From here on the chain knows that something may have been changed."""
    with box.ledger.commit() as tx:
        body = {
            **_plan_body(plan),
            "purpose": purpose,
            "approved": len(approved),
            "steps": tuple(step.verb for step in plan.steps),
        }
        steps = [{"verb": s.verb, "with": dict(s.params)} for s in plan.steps]
        people = list(approved)
        bundle = box.record(
            tx, Kind.INTENT, body, (detail("plan", {"steps": steps, "approved": people}),)
        )
        run = Run(intent=bundle.seq, plan=plan, outcome=None, applied=(), started=box.utc())
        if purpose == "heal":
            runs.start(tx, run)
            approvals.use(tx, plan.incident, run.intent)
    return run


def outcome(
    box: Box,
    run: Run,
    ended: Outcome,
    applied: Sequence[Applied],
    *,
    undone: Sequence[Applied] = (),
    seen: Finding | None = None,
    reason: str = "",
) -> None:
    """Append the outcome and settle the Incident in the same commit. `seen`: the look after it."""
    now = box.utc()
    with box.ledger.commit() as tx:
        healed = [known(tx, run.plan.incident)] if ended is Outcome.HEALED else []
        closed = [one for i in healed for one in close(tx, i, IncidentState.HEALED, now)]
        body = {
            "intent": run.intent,
            "incident": run.plan.incident,
            "outcome": ended.value,
            "reason": reason,
            "closed": tuple(i.id for i in closed),
            "actions": tuple(_action_body(a) for a in applied),
            "undone": tuple(_action_body(a) for a in undone),
        }
        states = {
            a.action: {"before": list(a.before), "after": list(a.after), "reason": a.reason}
            for a in (*applied, *undone)
        }
        box.record(tx, Kind.OUTCOME, body, (detail("states", states),) if states else ())
        runs.finish(tx, run.intent, outcome=ended, applied=tuple(applied), ended=now, reason=reason)
        if seen is not None:
            findings.put(tx, [seen])
        entries.checkpoint(tx, box.keys())


def undone(
    box: Box,
    tx: Tx,
    run: Run,
    taken: Sequence[Applied],
    ended: Outcome,
    reason: str = "by_person",
) -> None:
    """Append how a person's undo ended."""
    states = {a.action: {"before": list(a.before), "after": list(a.after)} for a in taken}
    body = {
        "intent": run.intent,
        "incident": run.plan.incident,
        "outcome": ended.value,
        "reason": reason,
        "undone": tuple(_action_body(a) for a in taken),
    }
    box.record(tx, Kind.OUTCOME, body, (detail("states", states),))


def dry_run(box: Box, plan: Plan) -> None:
    """Append what would have been done. Nothing was."""
    with box.ledger.commit() as tx:
        steps = [{"verb": s.verb, "with": dict(s.params)} for s in plan.steps]
        box.record(
            tx,
            Kind.OUTCOME,
            {**_plan_body(plan), "outcome": Outcome.DRY_RUN.value},
            (detail("plan", {"steps": steps}),),
        )


def refusal(
    box: Box, incident: Incident, plan: Plan | None, refused: Refused, *, dry: bool = False
) -> Outcome:
    """Append a refusal once, until its code changes, and ask a person where one must look. `dry`:
    append that it would be so, and ask nobody."""
    asks = refused.code in QUESTIONS
    ended = Outcome.ESCALATED if asks else Outcome.REFUSED
    if dry:
        _would(box, incident, refused, plan.runbook if plan else "")
        return ended
    with box.ledger.commit() as tx:
        mark = _mark(incident)
        if facts.get(tx, mark) != refused.code:
            facts.put(tx, mark, refused.code)
            body: dict[str, Value] = {
                "incident": incident.id,
                "target": incident.target,
                "check": incident.check,
                "outcome": ended.value,
                "reason": refused.code,
            }
            if plan is not None:
                body |= _plan_body(plan)
            box.record(tx, Kind.OUTCOME, body)
        if asks:
            escalate(box, tx, incident, refused, plan.runbook if plan else "")
    return ended


def question(
    box: Box, incident: Incident, why: Refused, runbook: str, *, appended: bool, dry: bool
) -> None:
    """Ask a person what no tier settled, and append that once. `appended`: the outcome of what was
    tried says so already; `dry`: append that one would be asked, and ask nobody."""
    if dry:
        _would(box, incident, why, runbook)
        return
    with box.ledger.commit() as tx:
        if facts.get(tx, _mark(incident)) != why.code:
            facts.put(tx, _mark(incident), why.code)
            body = {
                "incident": incident.id,
                "target": incident.target,
                "check": incident.check,
                "outcome": Outcome.ESCALATED.value,
                "reason": why.code,
                "runbook": runbook,
            }
            if not appended:
                box.record(tx, Kind.OUTCOME, body)
        escalate(box, tx, known(tx, incident.id), why, runbook)


def _would(box: Box, incident: Incident, why: Refused, runbook: str) -> None:
    """Append how a dry run ended where no plan would run."""
    with box.ledger.commit() as tx:
        body = {
            "incident": incident.id,
            "target": incident.target,
            "check": incident.check,
            "outcome": Outcome.DRY_RUN.value,
            "reason": why.code,
            "runbook": runbook,
        }
        box.record(tx, Kind.OUTCOME, body)


def last_refusal(box: Box, incident: Incident) -> str:
    """The code with which the last Plan for this Incident was refused; empty where none was."""
    with box.ledger.read() as tx:
        return str(facts.get(tx, _mark(incident)) or "")


def _mark(incident: Incident) -> str:
    return f"refused/{incident.id}"


def escalate(box: Box, tx: Tx, incident: Incident, why: Refused, runbook: str = "") -> None:
    """Put the question to a person; the Incident waits for the answer."""
    ask_person(tx, incident, why.code, why.text, runbook=runbook, now=box.utc())
    settle_tickets(tx, {i.id for i in caused(tx, incident)}, box.utc())  # one cause, one question
    incidents.update(tx, replace(incident, state=IncidentState.WAITING))


def _plan_body(plan: Plan) -> dict[str, Value]:
    return {
        "incident": plan.incident,
        "target": plan.target,
        "check": plan.check,
        "runbook": plan.runbook,
        "version": plan.version,
        "digest": plan.digest,
        "tier": plan.tier.value,
    }


def _action_body(applied: Applied) -> dict[str, Value]:
    return {
        "action": applied.action,
        "verb": applied.verb,
        "ok": applied.ok,
        "before": _digest(applied.before),
        "after": _digest(applied.after),
    }


def _digest(lines: Sequence[str]) -> str:
    return canon.digest(canon.dumps(list(lines)))
