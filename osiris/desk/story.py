"""All that is known of one Incident."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from osiris.core.guard import Situation, allow
from osiris.edge.ledger import (
    Tx,
    decisions,
    facts,
    findings,
    holds,
    incidents,
    learned,
    policy,
    rmm,
    runs,
    targets,
    tickets,
)
from osiris.errors import RequestError
from osiris.flow import known
from osiris.flow.heal import outline, stops
from osiris.model.case import Finding, Incident, Run, Tier
from osiris.model.planner import Decided
from osiris.model.site import Target
from osiris.report.why import Story

if TYPE_CHECKING:
    from osiris.desk.desk import Desk


def situation(desk: Desk, tx: Tx, target: Target, finding: Finding, now: datetime) -> Situation:
    """What the guard would look at now, as far as it can be told without a fresh look."""
    stopped, settled = stops.state(tx, target.id, finding.check)
    return Situation(
        now=now,
        target=target,
        settings=desk.settings,
        verdict=finding.verdict,
        autonomy=policy.autonomy(tx),
        holds=holds.live(tx, now),
        runs=runs.all(tx),
        drill=facts.get(tx, "lab") is True,
        stopped=stopped,
        settled=settled,
        handed=rmm.handed(tx, target.id),
    )


def why(desk: Desk, number: int) -> Story:
    """What, since when, what was tried, and what would happen next. Raises RequestError."""
    now = datetime.now(UTC)
    with desk.read() as tx:
        incident = known(tx, number)
        target = targets.get(tx, incident.target)
        if target is None:
            name = targets.names(tx)[incident.target]
            raise RequestError(
                f"Incident {number} is of {name}, which is no longer watched.",
                f"See what was changed there with: osiris history {name}",
            )
        found = {f.check: (f, since) for f, since in findings.latest(tx, target.id)}
        finding, since = found.get(incident.check, (None, None))
        check = desk.catalogue.checks_of(target).get(incident.check)
        runbook = (
            desk.index(tx).match(check.platform, check.id, finding.observed)
            if finding and check
            else None
        )
        learnt = None if runbook else learned.learned_runbook(tx, target, incident)
        state = situation(desk, tx, target, finding, now) if finding and runbook else None
        cause, words, past, said = _around(tx, incident)
        asked = [t for t in tickets.all(tx, live_only=True) if number in t.incidents]
    next_ = None
    if state and runbook and runbook.steps:
        next_ = allow(outline(incident, runbook, Tier.RULES), desk.catalogue, state)
    return Story(
        now=now,
        incident=incident,
        target=target,
        check=check,
        finding=finding,
        since=since,
        runs=past,
        tickets=asked,
        runbook=runbook,
        next_=next_,
        planner=desk.planner(),
        decisions=said,
        cause=cause,
        words=words,
        learned=desk.catalogue.runbooks.get(learnt or ""),
    )


def _around(
    tx: Tx, incident: Incident
) -> tuple[Incident | None, list[Incident], list[Run], list[Decided]]:
    """An Incident's cause, the words that it is the cause of, what was tried, what tier 2 said."""
    cause = known(tx, incident.cause) if incident.cause is not None else None
    same = incidents.all(tx, target=incident.target)
    words = [i for i in same if i.cause == incident.id and not i.check]
    check = incident.check or (cause.check if cause else "")
    past = [r for r in runs.all(tx, target=incident.target) if check and r.plan.check == check]
    said = [d for i in (incident, *words) for d in decisions.all(tx, incident=i.id)]
    return cause, words, past, sorted(said, key=lambda d: d.seq)
