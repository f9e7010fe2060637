"""One Incident, one direction: propose -> guard -> intent -> act -> look again -> keep or undo."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from osiris.core.guard import ASKS, allow, people
from osiris.core.judge import judge
from osiris.core.match import RuleIndex
from osiris.core.owner import is_open, unmet
from osiris.edge.ledger import incidents, learned
from osiris.errors import RemoteError, RequestError
from osiris.flow import Box, Say, known
from osiris.flow.heal import arrival, carry, owners, record, rest, tier2
from osiris.flow.heal.case import Case, load
from osiris.flow.heal.propose import bind, outline
from osiris.flow.heal.tier2 import About, Passed, Proposal
from osiris.model.case import (
    REACH,
    Applied,
    Finding,
    Incident,
    IncidentState,
    Outcome,
    Plan,
    Refused,
    Run,
    Tier,
)
from osiris.model.content import Priority, Runbook, Verdict
from osiris.model.planner import Decided


@dataclass(frozen=True, slots=True, kw_only=True)
class Healed:
    """What came of one try at one Incident. `code` and `text` say why it went no further."""

    incident: int
    outcome: Outcome
    code: str = ""
    text: str = ""
    plan: Plan | None = None


async def heal_open(
    box: Box,
    index: RuleIndex,
    *,
    only: Sequence[int] = (),
    dry_run: bool = False,
    patient: bool = False,
    say: Say = lambda _: None,
    go_on: Callable[[], bool] = lambda: True,
) -> list[Healed]:
    """Try every open Incident once, the most urgent first and one at a time.

    `go_on` is asked before each: one that was begun is always brought to its end. `patient`: see
    `heal`.
    """
    with box.ledger.read() as tx:
        waiting = [i for i in incidents.all(tx, open_only=True) if i.check != REACH]
    urgency = list(Priority)
    results = []
    for incident in sorted(waiting, key=lambda i: (urgency.index(i.priority), i.id)):
        if go_on() and (not only or incident.id in only) and _is_open(box, incident.id):
            done = await heal(box, index, incident.id, dry_run=dry_run, patient=patient)
            results.append(done)
            say(f"incident {incident.id}: {done.outcome} {done.text}".rstrip())
    return results


def _is_open(box: Box, incident: int) -> bool:
    """It may have closed with its cause, since it was listed."""
    with box.ledger.read() as tx:
        return known(tx, incident).closed is None


async def heal(
    box: Box,
    index: RuleIndex,
    incident: int,
    *,
    approved: tuple[str, ...] = (),
    dry_run: bool = False,
    patient: bool = False,
) -> Healed:
    """Try to put one Incident right. `approved` names the people who said yes to the Plan that its
    Ticket shows; `patient`: not so soon after a look in vain.

    Raises RequestError for a case that no plan can settle.
    """
    with box.ledger.read() as tx:
        found = known(tx, incident)
        if found.check == REACH:
            raise RequestError(f"Incident {incident} has no plan; a person mends it.")
        one = tier2.about(box, tx, found)
        cause = known(tx, found.cause) if found.cause is not None else None
        agreed = tier2.waiting(tx, found) if approved else None
    if cause is not None and cause.closed is None:
        return await _with_its_cause(box, index, found, cause, approved, dry_run=dry_run)
    if isinstance(one, Refused):
        return Healed(incident=incident, outcome=Outcome.REFUSED, code=one.code, text=one.text)
    if patient and one.case is not None and rest.too_early(box, found, one.case.check):
        return Healed(incident=incident, outcome=Outcome.REFUSED, code="too_early")
    if approved and one.case is None and agreed is None:
        raise RequestError(f"Incident {incident} has no plan; a person mends it.")
    done = await _through_the_tiers(box, index, one, approved, agreed, dry_run=dry_run)
    return replace(done, incident=incident)


async def _with_its_cause(
    box: Box,
    index: RuleIndex,
    found: Incident,
    cause: Incident,
    approved: tuple[str, ...],
    *,
    dry_run: bool,
) -> Healed:
    """What has a cause is put right with it; a yes to the one is a yes to the other."""
    if not approved:
        text = f"It is put right with incident {cause.id}."
        return Healed(incident=found.id, outcome=Outcome.REFUSED, code="cause", text=text)
    done = await heal(box, index, cause.id, approved=approved, dry_run=dry_run)
    return replace(done, incident=found.id)


async def _through_the_tiers(
    box: Box,
    index: RuleIndex,
    one: About,
    approved: tuple[str, ...],
    agreed: Decided | None,
    *,
    dry_run: bool,
) -> Healed:
    """Rules, planner, person: what one could not settle goes to the next, and never back."""
    tried: Healed | None = None
    passed = Passed(code="", text="")
    for propose in (_by_rules, _by_planner):
        proposal = await propose(box, index, one, approved, agreed)
        if isinstance(proposal, Passed):
            passed = proposal
            continue
        tried = await _try(box, proposal, dry_run=dry_run)
        if tried.outcome not in _IN_VAIN:
            return tried
        with box.ledger.read() as tx:  # of the case that was tried, which the words only led to
            again = tier2.about(box, tx, known(tx, tried.plan.incident if tried.plan else 0))
        one, approved, agreed = one if isinstance(again, Refused) else again, (), None
    return _to_a_person(box, one, tried, passed, dry_run)


async def _by_rules(
    box: Box, index: RuleIndex, one: About, approved: tuple[str, ...], agreed: Decided | None
) -> Proposal | Passed:
    """Tier 1. What was taken back is not tried again unasked, nor where tier 2 has a plan."""
    with box.ledger.read() as tx:
        planned = agreed or tier2.standing(tx, one.incident)
        learnt = learned.learned_runbook(tx, one.target, one.incident)
    undone = bool(one.tried) and all(r.outcome is Outcome.UNDONE for r in one.tried)
    if planned is not None or (undone and not approved):
        return Passed(code="tried")
    if one.case is not None:
        case = replace(one.case, situation=replace(one.case.situation, approved=approved))
        found = index.match(case.check.platform, case.check.id, case.finding.observed)
        if found is not None:
            return Proposal(case=case, runbook=found.for_check(case.check.id), tier=Tier.RULES)
    book = box.catalogue.runbooks.get(learnt or "")
    if book is not None and one.incident.state is IncidentState.OPEN:
        return await tier2.through(box, one, book, Tier.RULES, approved, None)
    return Passed(code="no_rule")


async def _by_planner(
    box: Box, index: RuleIndex, one: About, approved: tuple[str, ...], agreed: Decided | None
) -> Proposal | Passed:
    """Tier 2: the plan that a person agreed to, the one that found this case, or one of its own."""
    with box.ledger.read() as tx:
        planned = agreed or tier2.standing(tx, one.incident)
    if planned is not None and (agreed is not None or not one.tried):
        return await tier2.follow(box, one, planned, approved)
    return await tier2.propose(box, one)


_IN_VAIN = frozenset({Outcome.UNDONE, Outcome.FAILED})


async def _try(box: Box, proposal: Proposal, *, dry_run: bool) -> Healed:
    """One proposal, on its way through the guard."""
    case, runbook = proposal.case, proposal.runbook
    plan = outline(case.incident, runbook, proposal.tier)
    if not runbook.steps:
        return _stop(box, case, plan, Refused(code="no_steps", text=runbook.advice), dry_run)
    # Before a packet is sent: would this be allowed at all, on what the last Sweep saw?
    refused = allow(plan, box.catalogue, case.situation)
    if refused is not None and refused.code == "flap":
        refused = replace(refused, text=f"{refused.text} {await owners.name(box, case)}")
    if refused is not None and refused.code in ASKS and not dry_run:
        refused = await owners.owned(box, case, runbook, refused) or refused
    if refused is None and not case.situation.approved:
        refused = rest.resting_healer(box, case.target)
    if refused is not None and not dry_run:
        return _stop(box, case, plan, refused)
    return await _with_fresh_eyes(box, case, runbook, plan, dry_run=dry_run)


async def _with_fresh_eyes(
    box: Box, case: Case, runbook: Runbook, plan: Plan, *, dry_run: bool
) -> Healed:
    """Read the Check and the runbook's needs again; act only where it fails now."""
    box.say(f"{case.target.name}: reading it again before anything is changed")
    probe = box.catalogue.probes[case.check.platform, case.check.probe]
    wanted = [(probe, case.check.params), *arrival.readings(box, case.target, runbook.needs)]
    seen = await box.observe(case.target, wanted)
    finding = judge(case.check, seen[0])
    if finding.verdict is not Verdict.FAIL:
        rest.looked_in_vain(box, case.incident)
        text = f"It now reads {finding.verdict} {finding.reason}".rstrip() + "."
        return Healed(
            incident=case.incident.id, outcome=Outcome.REFUSED, code="not_failing", text=text
        )
    refused = unmet(runbook, seen[1:], later=arrival.two_accounts(case.target))
    if refused is None:
        filled = {**seen[0].value, "observed": finding.observed}
        try:
            plan = bind(plan, runbook, filled, box.catalogue.verbs)
        except ValueError as fault:
            text = f"{runbook.id} does not fit what was seen: {fault}. {runbook.advice}"
            refused = Refused(code="need", text=text)
    if refused is not None:
        rest.looked_in_vain(box, case.incident)
        return _stop(box, case, plan, refused, dry_run)
    if dry_run:
        record.dry_run(box, plan)
        return Healed(incident=case.incident.id, outcome=Outcome.DRY_RUN, plan=plan)
    refused = _overtaken(box, case, plan)
    if refused is not None:
        return _stop(box, case, plan, refused)
    left = [n for n, o in zip(runbook.needs, seen[1:], strict=True) if is_open(n, o)]
    return await _carry_out(box, replace(case, left=tuple(left)), runbook, plan)


def _overtaken(box: Box, case: Case, plan: Plan) -> Refused | None:
    """What a person said while the machine was read: a hold never waits for what is running."""
    with box.ledger.read() as tx:
        now = load(box, tx, case.incident.id, case.situation.approved)
    if isinstance(now, Refused):
        return now
    return allow(plan, box.catalogue, replace(now.situation, verdict=Verdict.FAIL))


async def _carry_out(box: Box, case: Case, runbook: Runbook, plan: Plan) -> Healed:
    """Intent, actions, the same Check over a new connection; then keep, or undo and verify."""
    run = record.intent(box, plan, people(plan, case.situation))
    try:
        connection = await box.connect(case.target, healer=True)
    except RemoteError as error:
        return _not_let_in(box, case, run, error)
    rest.welcome_healer(box, case.target)
    try:
        try:
            refused = await arrival.look_round(
                box, connection, case.target, replace(runbook, needs=case.left)
            )
            if refused is not None:
                return _not_begun(box, case, run, refused)
            applied = await carry.apply(box, connection, case.target, plan.steps, run.intent)
        finally:
            await connection.close()
        box.say(f"{case.target.name}: the same check again, over a new connection")
        await asyncio.sleep(runbook.settle_s)
        finding = await _look_again(box, case)
        if all(a.ok for a in applied) and finding.verdict is Verdict.PASS:
            if await _disarmed(box, case, applied):
                record.outcome(box, run, Outcome.HEALED, applied, seen=finding)
                return Healed(incident=case.incident.id, outcome=Outcome.HEALED, plan=plan)
            reason = "took itself back on the host before it could be confirmed"
        else:
            reason = _why_not(applied, finding.verdict)
        return await _take_back(box, case, runbook, run, applied, reason)
    except RemoteError as error:
        return _lost(box, case, run, error)


def _not_let_in(box: Box, case: Case, run: Run, error: RemoteError) -> Healed:
    """The healer could not sign in. Nothing was touched; a refused account is left to rest."""
    if error.retry:
        return _not_begun(box, case, run, Refused(code=error.reason, text=error.message))
    return _not_begun(box, case, run, rest.refuse_healer(box, case.target, error.message))


def _not_begun(box: Box, case: Case, run: Run, refused: Refused) -> Healed:
    """An intent that came to nothing: the outcome says so, and a person is asked where need be."""
    record.outcome(box, run, Outcome.REFUSED, (), reason=f"was not begun ({refused.code})")
    rest.looked_in_vain(box, case.incident)
    return _stop(box, case, run.plan, refused)


async def _look_again(box: Box, case: Case) -> Finding:
    probe = box.catalogue.probes[case.check.platform, case.check.probe]
    seen = await box.observe(case.target, [(probe, case.check.params)])
    return judge(case.check, seen[0])


async def _disarmed(box: Box, case: Case, applied: Sequence[Applied]) -> bool:
    """Call the self-undo off only now, over the new connection that proves the way in."""
    if not carry.armed(box, case.target, applied):
        return True
    connection = await box.connect(case.target, healer=True)
    try:
        return await carry.disarm(box, connection, case.target, applied)
    finally:
        await connection.close()


async def _take_back(
    box: Box, case: Case, runbook: Runbook, run: Run, applied: Sequence[Applied], reason: str
) -> Healed:
    """It did not help: undo, and verify the undo."""
    box.say(f"{case.target.name}: it {reason}; taking it back")
    connection = await box.connect(case.target, healer=True)
    try:
        undone = await carry.undo(box, connection, case.target, applied)
        await carry.disarm(box, connection, case.target, applied)
    finally:
        await connection.close()
    clean = all(a.ok for a in undone)
    ended = Outcome.UNDONE if clean else Outcome.FAILED
    record.outcome(box, run, ended, applied, undone=undone, reason=reason)
    state = "was taken back" if clean else "could NOT be taken back completely"
    text = f"{runbook.id} {reason}. It {state}. {runbook.advice}"
    return Healed(incident=case.incident.id, outcome=ended, code=reason, text=text, plan=run.plan)


def _to_a_person(box: Box, one: About, tried: Healed | None, passed: Passed, dry: bool) -> Healed:
    """Tier 3: what no tier settled is a question, with what was tried and what tier 2 said."""
    vain = one.tried[-1] if one.tried else None
    if tried is None and (vain or passed.code == "taken_up") and not passed.runbook:
        code = passed.code if passed.code == "taken_up" else "tried"
        text = "It was tried, or somebody is at it: it waits for a person."
        return Healed(incident=one.incident.id, outcome=Outcome.REFUSED, code=code, text=text)
    why = _question(one, tried, passed)
    runbook = passed.runbook or (vain.plan.runbook if vain else "")
    record.question(box, one.incident, why, runbook, appended=tried is not None, dry=dry)
    return tried or Healed(
        incident=one.incident.id, outcome=Outcome.ESCALATED, code=why.code, text=why.text
    )


def _question(one: About, tried: Healed | None, passed: Passed) -> Refused:
    """What the Ticket says: short, and the same for all machines in the same case."""
    if one.case is None:
        return Refused(code=passed.code, text=f'"{one.incident.text}" {passed.text}')
    if tried is not None:
        code = passed.code if passed.runbook else tried.outcome.value
        return Refused(code=code, text=f"{tried.text} {passed.text}".rstrip())
    code = passed.code if passed.runbook else "no_rule"
    told = f"No rule puts '{one.case.check.title}' right by itself."
    return Refused(code=code, text=f"{told} {passed.text}")


def _lost(box: Box, case: Case, run: Run, error: RemoteError) -> Healed:
    """The connection went away in between: nobody knows, so nothing is repeated."""
    record.outcome(box, run, Outcome.UNKNOWN, (), reason=error.reason)
    text = (
        f"The connection was lost during {run.plan.runbook} ({error.message}). A change that can "
        f"cut the connection takes itself back within {carry.ARM_S // 60} minutes. Look at the "
        "host, then heal or undo by hand."
    )
    with box.ledger.commit() as tx:
        record.escalate(
            box, tx, case.incident, Refused(code="interrupted", text=text), run.plan.runbook
        )
    return Healed(
        incident=case.incident.id,
        outcome=Outcome.UNKNOWN,
        code=error.reason,
        text=text,
        plan=run.plan,
    )


def _stop(box: Box, case: Case, plan: Plan | None, refused: Refused, dry: bool = False) -> Healed:
    ended = record.refusal(box, case.incident, plan, refused, dry=dry)
    code, text = refused.code, refused.text
    return Healed(incident=case.incident.id, outcome=ended, code=code, text=text, plan=plan)


def _why_not(applied: Sequence[Applied], verdict: Verdict) -> str:
    failed = next((a for a in applied if not a.ok), None)
    if failed is not None:
        return f"stopped at {failed.verb}: {failed.reason}"
    return f"did not help, the check still reads {verdict}"
