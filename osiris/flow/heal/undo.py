"""A person takes a verified heal back. That waives the Check there for 72 hours."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from osiris.edge.ledger import entries, incidents, runs, waivers
from osiris.errors import RemoteError
from osiris.flow import Box, enrolled, known
from osiris.flow.heal import carry, record
from osiris.model.case import Applied, IncidentState, Outcome, Refused, Run
from osiris.model.site import Target

WAIVED_FOR = timedelta(hours=72)


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What came of one undo. `refused`: why nothing was touched; `left`: what remains changed."""

    intent: int
    incident: int
    target: str
    runbook: str
    refused: Refused | None = None
    left: tuple[str, ...] = ()
    waived_until: datetime | None = None


def undoable(all_runs: list[Run]) -> list[Run]:
    """The heals that still stand, newest first: the order in which they can be taken back."""
    standing = [r for r in all_runs if r.outcome is Outcome.HEALED and not r.undone_by_person]
    return sorted(standing, key=lambda r: r.intent, reverse=True)


async def undo(box: Box, run: Run, *, who: str) -> Undone:
    """Take one heal back, unless the value was changed since by somebody else.

    Nothing is touched where one of its Actions finds another state than the one it left: what a
    person did later is theirs.
    """
    with box.ledger.read() as tx:
        target = enrolled(tx, run.plan.target)
    started = record.intent(box, run.plan, (who,), purpose="undo")
    try:
        connection = await box.connect(target, healer=True)
    except RemoteError as error:
        return _refused(box, run, started, Refused(code=error.reason, text=error.message))
    try:
        box.say(f"{target.name}: does it still stand as it was left?")
        changed = await carry.changed_since(box, connection, target, run.applied)
        if changed:
            return _refused(box, run, started, _changed(changed))
        box.say(f"{target.name}: taking {run.plan.runbook} back")
        taken = await carry.undo(box, connection, target, run.applied)
    finally:
        await connection.close()
    return _settle(box, target, run, started, taken, who)


def _settle(
    box: Box, target: Target, run: Run, started: Run, taken: list[Applied], who: str
) -> Undone:
    """Append the outcome, close the Incident as undone, and waive the Check for 72 hours."""
    left = tuple(f"{a.verb}: {a.reason}" for a in taken if not a.ok)
    now = box.utc()
    with box.ledger.commit() as tx:
        record.undone(box, tx, started, taken, Outcome.FAILED if left else Outcome.UNDONE)
        runs.update(tx, replace(run, undone_by_person=True))
        incident = known(tx, run.plan.incident)
        words = [
            i for i in incidents.all(tx, target=target.id) if i.cause == incident.id and not i.check
        ]
        for one in (incident, *(w for w in words if w.state is IncidentState.HEALED)):
            incidents.update(tx, replace(one, state=IncidentState.UNDONE))
        waivers.add(
            tx,
            scope=run.plan.check,
            target=target.id,
            owner=who,
            reason=f"{run.plan.runbook} was undone by {who}",
            created=now,
            expires=now + WAIVED_FOR,
        )
        entries.checkpoint(tx, box.keys())
    return _result(run, left=left, waived_until=now + WAIVED_FOR)


def _refused(box: Box, run: Run, started: Run, refused: Refused) -> Undone:
    """Nothing was touched, and the chain says why."""
    with box.ledger.commit() as tx:
        record.undone(box, tx, started, (), Outcome.REFUSED, refused.code)
        entries.checkpoint(tx, box.keys())
    return _result(run, refused=refused)


def _changed(changed: list[Applied]) -> Refused:
    verbs = ", ".join(sorted({a.verb for a in changed}))
    return Refused(
        code="changed_since",
        text=f"The value was changed again since ({verbs}), or its undo is no longer on the host. "
        "Nothing was touched.",
    )


def _result(
    run: Run,
    *,
    refused: Refused | None = None,
    left: tuple[str, ...] = (),
    waived_until: datetime | None = None,
) -> Undone:
    return Undone(
        intent=run.intent,
        incident=run.plan.incident,
        target=run.plan.target,
        runbook=run.plan.runbook,
        refused=refused,
        left=left,
        waived_until=waived_until,
    )
