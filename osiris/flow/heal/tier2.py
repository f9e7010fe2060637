"""Tier 2: the planner is asked once for each state of a case, and is heard no further than an id.

A Decision names a runbook. All else of a Plan comes from the catalogue and from a fresh reading of
the runbook's own Checks: nothing that the planner read, or said, is ever a parameter.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from osiris.core import canon
from osiris.core.planning import never_acts, screened
from osiris.core.scrub import scrub_bytes, scrub_text
from osiris.core.verdict import FAULTS, checked
from osiris.edge.ledger import Tx, decisions, facts, incidents, runs, tickets
from osiris.flow import Box, detail, enrolled
from osiris.flow.heal import fresh, record, rest
from osiris.flow.heal.case import Case, load, numbers_of, shown
from osiris.model.case import Incident, Outcome, Refused, Run, TicketState, Tier
from osiris.model.content import Priority, Runbook, Value
from osiris.model.planner import ESCALATE, Decided, Decision, Question
from osiris.model.proof import Kind
from osiris.model.site import MachineRole, Platform, Target

NOT_THERE = "no_planner"
"""The code where tier 2 was not asked, because there is none."""

PROMPT = "prompt"
"""The name of the detail with the texts of a Decision."""

_LONGEST = 300
_AFTER_A_FAULT = timedelta(hours=1)
_IN_VAIN = frozenset({Outcome.UNDONE, Outcome.FAILED, Outcome.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A runbook for a Case, and the tier that proposes it. Nothing was judged yet."""

    case: Case
    runbook: Runbook
    tier: Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """Why a tier has no plan of its own: a code, and a sentence that is the same for all machines
    in the same case. `runbook`: what it suggests to a person."""

    code: str
    text: str = ""
    runbook: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What tier 2 is asked about: an Incident, its machine, and its Case where a Check fails."""

    incident: Incident
    target: Target
    case: Case | None
    tried: tuple[Run, ...]


def about(box: Box, tx: Tx, incident: Incident) -> About | Refused:
    """Gather it. Refused where the Check of the Incident was not read yet."""
    case = load(box, tx, incident.id, ()) if incident.check else None
    if isinstance(case, Refused):
        return case
    numbers = [n for n in (incident.id, incident.cause) if n is not None]
    return About(
        incident=incident,
        target=enrolled(tx, incident.target),
        case=case,
        tried=tuple(run for n in numbers for run in runs.all(tx, incident=n)),
    )


async def propose(box: Box, one: About) -> Proposal | Passed:
    """What tier 2 makes of it, unasked by a person."""
    if any(r.plan.tier is Tier.PLANNER and r.outcome in _IN_VAIN for r in one.tried):
        return Passed(code="tried", text="What tier 2 proposed did not help.")
    decided = await _decided(box, one)
    if isinstance(decided, Passed):
        return decided
    if decided.decision.runbook == ESCALATE or not decided.decision.acts:
        return _handed_on(box, decided.decision)
    return await follow(box, one, decided, ())


async def follow(
    box: Box, one: About, decided: Decided, approved: tuple[str, ...]
) -> Proposal | Passed:
    """From a Decision to a Plan: through the Check that fails now. The Plan is tier 2's where it
    was sure and only its ceiling kept it from acting; else it is the person's who chose it."""
    runbook = box.catalogue.runbooks.get(decided.decision.runbook)
    if runbook is None or runbook.platform is not one.target.system:
        return Passed(code="no_candidate", text=_UNSURE)
    if not approved and not _acts_still(box, decided.decision):
        return _suggested(runbook)
    sure = decided.decision.acts or decided.decision.code == "ceiling"
    tier = Tier.PLANNER if sure else Tier.PERSON
    return await through(box, one, runbook, tier, approved, decided.seq)


def _acts_still(box: Box, said: Decision) -> bool:
    """Whether what tier 2 said once may still be done unasked: its model did not lose its ceiling,
    and the runbook is not one that waits for a person by now."""
    state = box.planner.state()
    lost = state.ready and state.model == said.model and not state.may_act
    return said.acts and not lost and said.runbook not in never_acts(box.catalogue)


async def through(
    box: Box,
    one: About,
    runbook: Runbook,
    tier: Tier,
    approved: tuple[str, ...],
    decision: int | None,
) -> Proposal | Passed:
    """From a runbook to a Plan: for the Check of this Incident, or for one of the runbook's own
    that fails now. `decision`: the entry that named it; None: a learned rule did."""
    own = one.case
    if own is not None and fresh.heals(runbook, own.check.id, own.finding.observed):
        case = replace(own, situation=replace(own.situation, approved=approved))
        return Proposal(case=case, runbook=runbook.for_check(own.check.id), tier=tier)
    if not approved and (said := _looked_already(box, one.incident, runbook)):
        return said
    read = await fresh.read(box, one.target, runbook)
    number = fresh.settle(box, one.target, one.incident, runbook, read, decision)
    if number is None:
        rest.looked_in_vain(box, one.incident)
        return _not_confirmed(runbook, "unread" if read.blind else "not_confirmed")
    with box.ledger.read() as tx:
        found = load(box, tx, number, approved)
    if isinstance(found, Refused):
        return Passed(code=found.code, text=found.text)
    return Proposal(case=found, runbook=runbook.for_check(found.check.id), tier=tier)


def asked_again(
    said: Decision, body: Mapping[str, Any], host: str, shown: bytes
) -> tuple[Decision, Question]:
    """A Decision with its prompt, and the Question that it answered, out of its entry: the body,
    and the bytes of the detail PROMPT."""
    texts = json.loads(shown)
    question = Question(
        os=Platform(body["os"]),
        text=texts["text"],
        host=host,
        role=MachineRole(body["role"]),
        check=body["check"],
        not_again=tuple(body["not_again"]),
    )
    return replace(said, prompt=texts["prompt"]), question


def kept(shown: bytes) -> dict[str, str]:
    """The texts of a Decision as the ledger keeps them."""
    texts: dict[str, str] = json.loads(scrub_bytes(shown)[0])
    return texts


def waiting(tx: Tx, incident: Incident) -> Decided | None:
    """The Decision that a person says yes to: the newest about this Incident, or about words that
    it is the cause of, if its runbook is the one that the Ticket shows."""
    asked, said = shown(tx, incident), _all(tx, incident)
    return said[-1] if said and said[-1].decision.runbook in asked else None


def standing(tx: Tx, incident: Incident) -> Decided | None:
    """The Decision about somebody's words by which this Incident was found: it goes first here."""
    words = [d for d in _all(tx, incident) if d.incident != incident.id and d.decision.acts]
    return words[-1] if words else None


def _all(tx: Tx, incident: Incident) -> list[Decided]:
    said = [d for n in numbers_of(tx, incident) for d in decisions.all(tx, incident=n)]
    return sorted(said, key=lambda d: d.seq)


async def _decided(box: Box, one: About) -> Decided | Passed:
    """What was said of this state of the case before, or what is said now."""
    with box.ledger.read() as tx:
        question = _question(one)
        mark = _state(one, question)
        heard = _heard(box, tx, one.incident, mark)
        busy = _taken_up(tx, one.incident)
    if heard is not None:
        return heard
    if busy:
        return Passed(code="taken_up", text="Somebody has taken it up.")
    state = box.planner.state()
    forced = None if state.ready else screened(question)
    if forced is not None:  # what is danger by rule is danger without a model, too
        return _record(box, one, question, replace(forced, kind=state.kind), mark)
    if not state.ready:
        return Passed(code=NOT_THERE, text=f"Tier 2 is not there: {state.why}")
    decision = checked(
        await box.planner.decide(question), question, box.catalogue, may_act=state.may_act
    )
    return _record(box, one, question, decision, mark)


def _question(one: About) -> Question:
    """No name stays in the text, not even a machine's: what is shown must be fit to be kept."""
    text = one.incident.text if one.case is None else _account(one.case, one.tried)
    return Question(
        os=one.target.system,
        text=scrub_text(text).text,
        host=one.target.name,
        role=one.target.role,
        check=one.incident.check,
        not_again=tuple(sorted({run.plan.runbook for run in one.tried})),
    )


def _account(case: Case, tried: Sequence[Run]) -> str:
    """A failing Check in words. What was observed came from the host and is scrubbed after this."""
    lines = [
        f"{case.check.title}: this check fails.",
        case.check.text.plain_english,
        f"Seen: {_value(case.finding.observed)}",
    ]
    lines += [f"A fix was tried and {r.outcome or 'is under way'}: {r.reason}." for r in tried]
    return "\n".join(lines)


def _value(value: Value) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return text[:_LONGEST]


def _state(one: About, question: Question) -> str:
    """What makes it another question. Not what a Check reads: that may move with every look."""
    words = "" if one.case else question.text
    return canon.digest(canon.dumps([question.check, words, list(question.not_again)]))


def _heard(box: Box, tx: Tx, incident: Incident, mark: str) -> Decided | None:
    """What the planner said of just this. After a fault it is asked again, an hour later."""
    said = decisions.all(tx, incident=incident.id)
    if not said or facts.get(tx, _asked(incident)) != mark:
        return None
    stale = box.utc() - said[-1].at >= _AFTER_A_FAULT
    return None if stale and said[-1].decision.code in FAULTS else said[-1]


def _record(box: Box, one: About, question: Question, decision: Decision, mark: str) -> Decided:
    """Append what was said and on what; the texts are a detail, which can be destroyed. `whole`:
    nothing more was withheld of the text when it was stored, so it can be asked again."""
    shown = detail(PROMPT, {"prompt": decision.prompt, "text": question.text})
    body = {
        "incident": one.incident.id,
        "target": one.incident.target,
        "check": question.check,
        "whole": kept(shown.data)["text"] == question.text,
        "os": question.os.value,
        "role": question.role.value,
        "not_again": question.not_again,
        "runbook": decision.runbook,
        "ppm": decision.ppm,
        "acts": decision.acts,
        "code": decision.code,
        "model": decision.model,
        "kind": decision.kind.value,
        "candidates": tuple((c.runbook, c.ppm) for c in decision.candidates),
    }
    with box.ledger.commit() as tx:
        bundle = box.record(tx, Kind.DECISION, body, (shown,))
        decided = Decided(seq=bundle.seq, incident=one.incident.id, decision=decision, at=box.utc())
        decisions.put(tx, decided)
        facts.put(tx, _asked(one.incident), mark)
        if decision.code == "danger" and not one.incident.check:
            incidents.update(tx, replace(one.incident, priority=Priority.HIGH))
    return decided


def _taken_up(tx: Tx, incident: Incident) -> bool:
    """Whether a person is at it: then no earlier tier begins anything. Whoever acknowledged what a
    first look found has read it, no more."""
    return any(
        t.state is TicketState.ACKNOWLEDGED and t.code != "onboarding"
        for t in tickets.all(tx, live_only=True)
        if incident.id in t.incidents
    )


def _looked_already(box: Box, incident: Incident, runbook: Runbook) -> Passed | None:
    """A look that found nothing is not repeated; one that could not see is, a while later."""
    last = record.last_refusal(box, incident)
    if last == "not_confirmed" or (last == "unread" and rest.resting(box, incident)):
        return _not_confirmed(runbook, last)
    return None


def _not_confirmed(runbook: Runbook, code: str) -> Passed:
    seen = "cannot be read now" if code == "unread" else "fails now"
    none = "its checks" if code == "unread" else "none of its checks"
    text = f"Tier 2 thought of '{runbook.title}', but {none} {seen}."
    return Passed(code=code, text=text, runbook=runbook.id)


_UNSURE = "Tier 2 has no runbook that it is sure of."
_WHY = {
    "danger": "Tier 2 saw signs of danger: a person must look, before anything is changed.",
    "addressed": "It is more than a report of a fault, or none that tier 2 can read: a person must "
    "look.",
    **dict.fromkeys(FAULTS, "Tier 2 was asked and gave no answer."),
}


def _handed_on(box: Box, decision: Decision) -> Passed:
    """Tier 2 leaves it to a person, with a suggestion or without one."""
    if decision.runbook == ESCALATE:
        return Passed(code=decision.code, text=_WHY.get(decision.code, _UNSURE))
    runbook = box.catalogue.runbooks.get(decision.runbook)
    if runbook is None:
        return Passed(code="no_candidate", text=_UNSURE)
    return _suggested(runbook)


def _suggested(runbook: Runbook) -> Passed:
    text = f"Tier 2 suggests {runbook.id} ({runbook.title}), which needs a person's yes."
    return Passed(code="suggest", text=text, runbook=runbook.id)


def _asked(incident: Incident) -> str:
    return f"asked/{incident.id}"
