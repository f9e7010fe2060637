"""Machines that cannot be read: when that becomes a case, and whose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from osiris.core.triage import line_down
from osiris.edge.ledger import Tx, facts, incidents
from osiris.flow import Box, ask_person, settle_tickets
from osiris.model.case import REACH, Incident, IncidentState
from osiris.model.content import Priority
from osiris.model.site import Target, TargetClass
from osiris.report.text import when

PATIENCE = timedelta(minutes=5)
"""How long a machine may be away before anybody is asked: a restart is no case."""

AWAY_IS_NORMAL = frozenset({TargetClass.WORKSTATION})
"""A laptop that is away is unknown, not an alarm."""

_FACT = "dark"


def reach(
    box: Box, tx: Tx, looked: Sequence[Target], blind: Mapping[str, str]
) -> tuple[list[Incident], list[tuple[Incident, IncidentState]]]:
    """Open a case for what has been dark for too long, close the case of what is read again.

    Where most machines went dark at once the line is the likely cause: that is one case, about the
    first of them, and not sixty.
    """
    since = _dark_since(box, tx, looked, blind)
    cases = {i.target: i for i in incidents.all(tx, open_only=True) if i.check == REACH}
    light = [(cases[t.id], IncidentState.PASSED) for t in looked if t.id in cases.keys() - blind]
    for incident, state in light:
        incidents.update(tx, replace(incident, state=state, closed=box.utc()))
    settle_tickets(tx, {i.id for i, _ in light})
    late = [
        t
        for t in looked
        if t.id in blind
        and t.id not in cases
        and t.klass not in AWAY_IS_NORMAL
        and box.utc() - since[t.id] >= PATIENCE
    ]
    one_cause = line_down(blind, len(looked))
    if one_cause:
        late = [] if cases.keys() & blind else late[:1]
    return [_open(box, tx, t, blind, since[t.id], one_cause=one_cause) for t in late], light


def _dark_since(
    box: Box, tx: Tx, looked: Sequence[Target], blind: Mapping[str, str]
) -> dict[str, datetime]:
    """Since when each machine could not be read; kept until it is read again."""
    stored = facts.get(tx, _FACT)
    old = stored if isinstance(stored, Mapping) else {}
    seen = {t.id for t in looked}
    now = box.utc().isoformat()
    kept = {t: at for t, at in old.items() if t not in seen or t in blind}
    merged = {**dict.fromkeys(blind, now), **kept}
    if merged != old:
        facts.put(tx, _FACT, merged)
    return {t: datetime.fromisoformat(str(at)) for t, at in merged.items()}


def _open(
    box: Box, tx: Tx, target: Target, blind: Mapping[str, str], at: datetime, *, one_cause: bool
) -> Incident:
    incident = incidents.open(
        tx, target=target.id, check=REACH, priority=Priority.HIGH, opened=box.utc()
    )
    if one_cause:
        text = (
            f"{len(blind)} machines went dark at once, this one first: look at the line, the "
            "switch and the power before you look at the machines."
        )
    else:
        text = (
            f"It cannot be read since {when(at)} ({blind[target.id]}). Try: osiris target test "
            f"{target.name}"
        )
    ask_person(tx, incident, f"{REACH}/{incident.id}", text, now=box.utc())
    waiting = replace(incident, state=IncidentState.WAITING)
    incidents.update(tx, waiting)
    return waiting
