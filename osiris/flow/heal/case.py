"""An Incident with all that the tiers and the guard look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from osiris.core.clockwork import BACKWARDS
from osiris.core.guard import Situation, looks_back
from osiris.edge.ledger import Tx, approvals, findings, holds, policy, rmm, runs, tickets
from osiris.flow import Box, caused, enrolled, known
from osiris.flow.heal import stops
from osiris.model.case import Finding, Incident, Refused
from osiris.model.content import Check, Need
from osiris.model.site import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An Incident with all that the tiers and the guard look at."""

    incident: Incident
    target: Target
    check: Check
    finding: Finding
    situation: Situation
    left: tuple[Need, ...] = ()  # needs that only the healer's account can look at


def load(box: Box, tx: Tx, number: int, approved: tuple[str, ...]) -> Case | Refused:
    """Gather a Case from the ledger. Raises RequestError for an Incident that is not there."""
    incident = known(tx, number)
    target = enrolled(tx, incident.target)
    seen = {f.check: f for f, _ in findings.latest(tx, target.id)}
    checks = box.catalogue.checks_of(target)
    if incident.check not in seen or incident.check not in checks:
        return Refused(code="not_looked", text="Nothing was read for it yet: osiris sweep")
    stopped, settled = stops.state(tx, target.id, incident.check)
    now = box.utc()
    situation = Situation(
        now=now,
        target=target,
        settings=box.settings,
        verdict=seen[incident.check].verdict,
        autonomy=policy.autonomy(tx),
        holds=holds.live(tx, now),
        runs=runs.weighed(tx, incident=number, since=now - looks_back(box.settings)),
        approved=approved,
        clock_trusted=box.now(tx).quality != BACKWARDS,
        drill=box.drill,
        stopped=stopped,
        settled=settled,
        handed=rmm.handed(tx, target.id),
        shown=shown(tx, incident),
        two=box.approvers() > 1,
        earlier=_earlier(box, tx, number, now),
    )
    return Case(
        incident=incident,
        target=target,
        check=checks[incident.check],
        finding=seen[incident.check],
        situation=situation,
    )


def _earlier(box: Box, tx: Tx, incident: int, now: datetime) -> dict[str, frozenset[str]]:
    said = [a for a in approvals.live(tx, incident, now) if box.joins(a)]
    return {a.digest: frozenset(b.who for b in said if b.digest == a.digest) for a in said}


def shown(tx: Tx, incident: Incident) -> frozenset[str]:
    """The runbooks that live Tickets show, about an Incident or the words that it is the cause of:
    what a person can have said yes to."""
    numbers = numbers_of(tx, incident)
    live = tickets.all(tx, live_only=True)
    return frozenset(t.runbook for t in live if not numbers.isdisjoint(t.incidents)) - {""}


def numbers_of(tx: Tx, incident: Incident) -> set[int]:
    """An Incident and the words that it is the cause of."""
    return {incident.id, *(i.id for i in caused(tx, incident))}
