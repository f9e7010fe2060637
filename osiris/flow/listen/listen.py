"""Ask every machine what went wrong since it was asked last, and open a case for what is new."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from osiris.core.hearing import PROBE, Heard, asked, heard, lapses, over
from osiris.core.scrub import scrub_text
from osiris.edge.ledger import Tx, entries, facts, incidents, targets, tickets
from osiris.flow import Box, Say, close, detail
from osiris.model.case import Incident, IncidentState, Observation, Source
from osiris.model.content import Value
from osiris.model.proof import Kind
from osiris.model.site import Target

_SOURCES = frozenset({Source.UNIT, Source.EVENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listened:
    """What one round heard: how many machines answered, why the others did not, what changed."""

    machines: int
    blind: Mapping[str, str]
    opened: tuple[Incident, ...]
    closed: tuple[Incident, ...]


async def listen(box: Box, *, names: Sequence[str] = (), say: Say = lambda _: None) -> Listened:
    """Listen to every machine that can tell, or to `names`. Reading is all that happens there."""
    now = box.utc()
    with box.ledger.read() as tx:
        chosen = [t for t in targets.all(tx) if not names or t.name in names or t.id in names]
        last = {t.id: _last(tx, t) for t in chosen}
    able = [t for t in chosen if (t.system, PROBE) in box.catalogue.probes]
    gate = asyncio.Semaphore(box.settings.workers)
    seen = await asyncio.gather(*(_ask(box, gate, t, last[t.id], now, say) for t in able))
    return _settle(box, dict(zip((t.id for t in able), seen, strict=True)), able, now)


async def _ask(
    box: Box,
    gate: asyncio.Semaphore,
    target: Target,
    last: datetime | None,
    now: datetime,
    say: Say,
) -> Observation:
    probe = box.catalogue.probes[target.system, PROBE]
    params = asked(box.catalogue.watch, target.system, last, now)
    async with gate:
        (seen,) = await box.observe(target, [(probe, params)])
    say(f"{target.name}: heard")
    return seen


def _settle(
    box: Box, seen: Mapping[str, Observation], able: Sequence[Target], now: datetime
) -> Listened:
    """Open what is new, close what is over, and append one entry where anything changed."""
    opened: list[Incident] = []
    closed: list[Incident] = []
    blind: dict[str, str] = {}
    with box.ledger.commit() as tx:
        names = [t.name for t in targets.all(tx)]
        for target in able:
            said = heard(seen[target.id], box.catalogue.watch, target.system)
            if said is None:
                blind[target.id] = seen[target.id].reason or seen[target.id].state.value
                continue
            said = [_kept(one, names) for one in said]
            before = _remembered(tx, target)
            answered = _answered(tx, target, said, before)
            opened += _open(tx, target, [h for h in said if h not in answered], now)
            closed += _close(box, tx, target, said, before, now)
            _remember(tx, target, said, before, now, answered)
        if opened or closed:
            _record(box, tx, opened, closed)
    return Listened(
        machines=len(able) - len(blind), blind=blind, opened=tuple(opened), closed=tuple(closed)
    )


def _kept(one: Heard, machines: Sequence[str]) -> Heard:
    """What was heard, as it may be kept: the key, too, was written by a machine."""
    known = [*machines, *([one.name] if one.name else [])]
    return replace(one, key=scrub_text(one.key, known).text, text=scrub_text(one.text, known).text)


def _answered(
    tx: Tx, target: Target, said: Sequence[Heard], before: Mapping[str, datetime]
) -> list[Heard]:
    """Units that failed when a person closed the question about them with a reason, and that have
    not stood since: nobody is asked the same again. An entry of a log is a new one each time."""
    stored = facts.get(tx, _mark(target))
    known = stored.get("answered", ()) if isinstance(stored, Mapping) else ()
    keys = {str(key) for key in known} if isinstance(known, list | tuple) else set()
    for number in before:
        incident, ticket = incidents.get(tx, int(number)), tickets.newest_about(tx, int(number))
        if incident and incident.closed and ticket and ticket.resolution:
            keys.add(incident.key)
    return [h for h in said if h.source is Source.UNIT and h.key in keys]


def _open(tx: Tx, target: Target, said: Sequence[Heard], now: datetime) -> list[Incident]:
    standing = {(i.source, i.key) for i in _standing(tx, target)}
    new = {(h.source, h.key): h for h in said if (h.source, h.key) not in standing}
    return [
        incidents.open(
            tx,
            target=target.id,
            check="",
            priority=one.priority,
            opened=now,
            source=one.source,
            key=one.key,
            text=one.text,
        )
        for one in new.values()
    ]


def _close(
    box: Box,
    tx: Tx,
    target: Target,
    said: Sequence[Heard],
    before: Mapping[str, datetime],
    now: datetime,
) -> list[Incident]:
    gone = [
        i
        for i in _standing(tx, target)
        if lapses(i, box.catalogue.watch, target.system)
        and over(i, said, before.get(str(i.id), i.opened), now)
    ]
    return [one for i in gone for one in close(tx, i, IncidentState.PASSED, now)]


def _record(box: Box, tx: Tx, opened: Sequence[Incident], closed: Sequence[Incident]) -> None:
    """What was said came from machines, so it stays out of the chain itself."""
    body: dict[str, Value] = {
        "opened": tuple((i.id, i.target, i.source.value) for i in opened),
        "closed": tuple(i.id for i in closed),
    }
    words = {str(i.id): {"key": i.key, "text": i.text} for i in opened}
    box.record(tx, Kind.HEARD, body, (detail("heard", words),) if words else ())
    entries.checkpoint(tx, box.keys())


def _standing(tx: Tx, target: Target) -> list[Incident]:
    found = incidents.all(tx, open_only=True, target=target.id)
    return [i for i in found if i.source in _SOURCES]


def _remember(
    tx: Tx,
    target: Target,
    said: Sequence[Heard],
    before: Mapping[str, datetime],
    now: datetime,
    answered: Sequence[Heard],
) -> None:
    """When the machine was asked, when each open case was heard last, and what was answered."""
    again = {(h.source, h.key) for h in said}
    last = {
        str(i.id): (now if (i.source, i.key) in again else before.get(str(i.id), i.opened))
        for i in _standing(tx, target)
    }
    heard_at = {number: at.isoformat() for number, at in last.items()}
    keys = tuple(h.key for h in answered)
    kept: dict[str, Value] = {"at": now.isoformat(), "heard": heard_at, "answered": keys}
    facts.put(tx, _mark(target), kept)


def _remembered(tx: Tx, target: Target) -> dict[str, datetime]:
    stored = facts.get(tx, _mark(target))
    last = stored["heard"] if isinstance(stored, Mapping) else {}
    rows = last.items() if isinstance(last, Mapping) else ()
    return {number: datetime.fromisoformat(str(at)) for number, at in rows}


def _last(tx: Tx, target: Target) -> datetime | None:
    stored = facts.get(tx, _mark(target))
    return datetime.fromisoformat(str(stored["at"])) if isinstance(stored, Mapping) else None


def _mark(target: Target) -> str:
    return f"listened/{target.id}"
