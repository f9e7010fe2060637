"""Machines that cannot be read: when that becomes a case, and whose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from osiris.core.machine import ANOTHER
from osiris.core.triage import back_off, line_down
from osiris.edge.ledger import Tx, facts, incidents
from osiris.flow import Box, ask_person, close
from osiris.model.case import REACH, Incident, IncidentState
from osiris.model.content import Priority
from osiris.model.site import Target, TargetClass
from osiris.report.text import when

PATIENCE = timedelta(minutes=5)
"""How long a machine may be away before anybody is asked: a restart is no case."""

HOLIDAY = timedelta(days=14)
"""How long a workstation may be: a laptop that is away is unknown, not an alarm."""

_WORDS = {ANOTHER: "another machine answers at its address"}
_AWAY = frozenset({"unreachable", "timeout", "remote_error"})
_FACT = "dark"


def resting(
    box: Box,
    tx: Tx,
    chosen: Sequence[Target],
    last: Mapping[tuple[str, str], datetime],
    now: datetime,
) -> set[str]:
    """The machines that could not be read, and are left alone a little longer."""
    dark = _stored(tx)
    newest: dict[str, datetime] = {}
    for (id_, _), at in last.items():
        newest[id_] = max(at, newest.get(id_, at))
    return {
        t.id
        for t in chosen
        if t.id in dark and t.id in newest and _waits(box, t, dark[t.id], newest[t.id], now)
    }


def _waits(box: Box, target: Target, since: datetime, newest: datetime, now: datetime) -> bool:
    cadences = [check.cadence for check in box.catalogue.checks_of(target).values()]
    in_vain = max(newest - since - PATIENCE, timedelta())
    wait = back_off(in_vain, timedelta(seconds=min(cadences, default=PATIENCE.seconds)))
    return newest <= now < newest + 0.9 * wait


def unlooked_for(looked: Sequence[Target], blind: Mapping[str, str]) -> tuple[dict[str, str], int]:
    """Of `blind`, the machines that ought to be there, and how many of those were looked at."""
    stay = {t.id for t in looked if t.klass is not TargetClass.WORKSTATION}
    return {t: reason for t, reason in blind.items() if t in stay}, len(stay)


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
        close(tx, incident, state, box.utc())
    late = [
        t
        for t in looked
        if t.id in blind
        and t.id not in cases
        and box.utc() - since[t.id] >= _patience(t, blind[t.id])
    ]
    one_cause = line_down(*unlooked_for(looked, blind))
    if one_cause:
        late = [] if cases.keys() & blind else late[:1]
    return [_open(box, tx, t, blind, since[t.id], one_cause=one_cause) for t in late], light


def _patience(target: Target, reason: str) -> timedelta:
    away = target.klass is TargetClass.WORKSTATION and reason in _AWAY
    return HOLIDAY if away else PATIENCE


def _dark_since(
    box: Box, tx: Tx, looked: Sequence[Target], blind: Mapping[str, str]
) -> dict[str, datetime]:
    """Since when each machine could not be read; kept until it is read again."""
    old = _stored(tx)
    seen = {t.id for t in looked}
    kept = {t: at for t, at in old.items() if t not in seen or t in blind}
    merged = {**dict.fromkeys(blind, box.utc()), **kept}
    if merged != old:
        facts.put(tx, _FACT, {t: at.isoformat() for t, at in merged.items()})
    return merged


def _stored(tx: Tx) -> dict[str, datetime]:
    stored = facts.get(tx, _FACT)
    known = stored if isinstance(stored, Mapping) else {}
    return {t: datetime.fromisoformat(str(at)) for t, at in known.items()}


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
        why = _WORDS.get(blind[target.id], blind[target.id])
        text = f"It cannot be read since {when(at)} ({why}). Try: osiris target test {target.name}"
    ask_person(tx, incident, f"{REACH}/{incident.id}", text, now=box.utc())
    waiting = replace(incident, state=IncidentState.WAITING)
    incidents.update(tx, waiting)
    return waiting
