"""Connection + due Probes -> Observations -> Findings -> Incidents, and one signed entry."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from osiris.core import canon, sweepbook
from osiris.core.judge import judge, waive
from osiris.core.machine import OTHER_ROLE, asks, left_out
from osiris.core.triage import Triage, line_down, triage
from osiris.edge.ledger import Tx, entries, facts, findings, incidents, runs, targets, waivers
from osiris.flow import Box, Say, ask_person, close, detail, retire
from osiris.flow.sweep.dark import reach, resting, unlooked_for
from osiris.flow.sweep.escrow import keep
from osiris.model.case import (
    REACH,
    Finding,
    Incident,
    IncidentState,
    Observation,
    ReadState,
)
from osiris.model.content import Check, Probe, Value, Verdict
from osiris.model.proof import Detail, Kind
from osiris.model.site import Platform, Target

CONFIRM_AFTER = timedelta(hours=24)
_FIRST_LOOK = "Found at the first look; nothing was tried yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class Swept:
    """What one Sweep found: its entry, its findings, and what changed."""

    seq: int
    findings: tuple[Finding, ...]
    blind: Mapping[str, str]
    onboarded: tuple[str, ...]
    opened: tuple[Incident, ...]
    closed: tuple[tuple[Incident, IncidentState], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """One machine in this Sweep: as it is known now, what was due, what was read by check, and any
    one reading (there always is one)."""

    target: Target
    due: Sequence[Check]
    seen: Mapping[str, Observation]
    first: Observation

    @property
    def blind(self) -> str:
        """Why it could not be read at all; empty where it could."""
        return self.first.reason if self.first.state is ReadState.BLIND else ""

    def findings(self) -> Iterator[tuple[Check, Finding]]:
        """Every due Check with its verdict. One that was not read and is for this machine, whose
        role has changed, has none: it stays due."""
        for check in self.due:
            settled = left_out(check, self.target, self.first)
            if settled is not None:
                yield check, settled
            elif check.id in self.seen:
                yield check, judge(check, self.seen[check.id])


async def sweep(
    box: Box, *, names: Sequence[str] = (), everything: bool = False, say: Say = lambda _: None
) -> Swept:
    """Look at every Target (or at `names`) with the Checks that are due, or with all of them."""
    with box.ledger.read() as tx:
        chosen = [t for t in targets.all(tx) if not names or t.name in names or t.id in names]
        last = _last_looks(box, tx, chosen)
        now = box.utc()
        alone = set() if everything else resting(box, tx, chosen, last, now)
    body = sign_schedule(box)
    started = time.monotonic()
    gate = asyncio.Semaphore(box.settings.workers)
    jobs = [
        _look_at(box, gate, t, due)
        for t in chosen
        if t.id not in alone and (due := due_checks(box, t, last, now, everything=everything))
    ]
    looked: list[Looked] = []
    for done in asyncio.as_completed(jobs):
        looked.append(await done)
        say(f"{looked[-1].target.name}: read ({len(looked)} of {len(jobs)})")
    places = {t.id: place for place, t in enumerate(chosen)}
    looked.sort(key=lambda one: places[one.target.id])
    return _settle(box, body, looked, round((time.monotonic() - started) * 1000))


def sign_schedule(box: Box) -> Mapping[str, Value]:
    """The Schedule in force; signed anew when it changed, and before each UTC day."""
    with box.ledger.commit() as tx:
        enrolled = targets.all(tx)
        used = {Platform.LINUX, Platform.APPLIANCE, *(t.platform for t in enrolled)}
        checks = {p: box.catalogue.checks(p) for p in Platform if p in used}
        body = sweepbook.schedule(checks, enrolled)
        digest = canon.digest(canon.dumps([body, box.catalogue.digest]))
        mark = {"digest": digest, "day": box.utc().date().isoformat()}
        stored = facts.get(tx, "schedule")
        if not isinstance(stored, Mapping) or {k: stored[k] for k in mark} != mark:
            bundle = box.record(
                tx, Kind.SCHEDULE, {**body, "catalogue": box.catalogue.digest, **mark}
            )
            facts.put(tx, "schedule", {**mark, "seq": bundle.seq})
    return body


def due_checks(
    box: Box,
    target: Target,
    last: Mapping[tuple[str, str], datetime],
    now: datetime,
    *,
    everything: bool,
) -> list[Check]:
    """The Checks of `target` whose cadence has passed; a tenth of it early counts as passed."""
    listed = list(box.catalogue.checks_of(target).values())
    if everything:
        return listed
    return [
        c
        for c in listed
        if (target.id, c.id) not in last
        or now - last[target.id, c.id] >= timedelta(seconds=0.9 * c.cadence)
        or now < last[target.id, c.id]  # the clock went back: look again rather than wait
    ]


def _last_looks(box: Box, tx: Tx, chosen: Sequence[Target]) -> dict[tuple[str, str], datetime]:
    """When each Check was judged last. One that was left out for the role that its machine had
    then, and is for the role that it has now, counts as never judged."""
    now_for = {
        (t.id, c.id) for t in chosen for c in box.catalogue.checks_of(t).values() if asks(c, t.role)
    }
    return {
        (f.target, f.check): f.at
        for f, _ in findings.latest(tx)
        if f.reason != OTHER_ROLE or (f.target, f.check) not in now_for
    }


async def _look_at(
    box: Box, gate: asyncio.Semaphore, target: Target, due: Sequence[Check]
) -> Looked:
    """Read what is due and is for the machine's role, as far as that is known."""
    wanted = {_key(c): (_probe(box, c), c.params) for c in due if asks(c, target.role)}
    async with gate:
        look = await box.look_at(target, list(wanted.values()))
        read = await keep(box, look.target, look.seen)
    by_key = dict(zip(wanted, read, strict=True))
    seen = {c.id: by_key[_key(c)] for c in due if _key(c) in by_key and asks(c, target.role)}
    first = look.itself or look.seen[0]
    return Looked(target=look.target, due=due, seen=seen, first=first)


def _key(check: Check) -> tuple[Platform, str, str]:
    return check.platform, check.probe, json.dumps(check.params, sort_keys=True)


def _probe(box: Box, check: Check) -> Probe:
    return box.catalogue.probes[check.platform, check.probe]


def _settle(
    box: Box,
    body: Mapping[str, Value],
    looked: Sequence[Looked],
    took_ms: int,
) -> Swept:
    """Judge, sort, store and sign what was read, in one commit."""
    now = box.utc()
    with box.ledger.commit() as tx:
        accepted = waivers.all(tx, live=now)
        found = [
            waive(finding, check, one.target, accepted, now)
            for one in looked
            for check, finding in one.findings()
        ]
        blind = {one.target.id: one.blind for one in looked if one.blind}
        new = [one.target for one in looked if not one.target.onboarded and not one.blind]
        _learn(tx, looked)
        findings.put(tx, found)
        retired = _retired(box, tx, now)
        sorted_ = triage(found, incidents.all(tx, open_only=True))
        opened = _open(box, tx, sorted_, now)
        closed = [
            (one, state)
            for incident, state in sorted_.closed
            for one in close(tx, incident, state, now)
        ]
        machines = [one.target for one in looked]
        dark, light = reach(box, tx, machines, blind)
        for target in new:
            targets.update(tx, replace(target, onboarded=True))
        entry = {
            "schedule": _schedule_seq(tx),
            **sweepbook.encode(body, found, blind),
            "onboarded": tuple(t.id for t in new),
            "opened": tuple(i.id for i in (*opened, *dark)),
            "closed": tuple((i.id, state.value) for i, state in (*closed, *light)),
            "retired": tuple(i.id for i in retired),
            "confirmed": _confirm(tx, found, now),
            "line_down": line_down(*unlooked_for(machines, blind)),
            "took_ms": took_ms,
        }
        bundle = box.record(tx, Kind.SWEEP, entry, _observed(found, opened))
        entries.checkpoint(tx, box.keys())
    return Swept(
        seq=bundle.seq,
        findings=tuple(found),
        blind=blind,
        onboarded=tuple(t.id for t in new),
        opened=(*opened, *dark),
        closed=(*closed, *light),
    )


def _schedule_seq(tx: Tx) -> Value:
    stored = facts.get(tx, "schedule")
    return stored["seq"] if isinstance(stored, Mapping) else None


def _learn(tx: Tx, looked: Sequence[Looked]) -> None:
    """Keep what machines said of themselves."""
    before = {t.id: t for t in targets.all(tx)}
    for one in looked:
        if one.target != before[one.target.id]:
            targets.update(tx, one.target)


def _retired(box: Box, tx: Tx, now: datetime) -> list[Incident]:
    """Incidents of Checks that left the baselines, or are no longer for the machine's role."""
    known = {
        (t.id, c.id)
        for t in targets.all(tx)
        for c in box.catalogue.checks_of(t).values()
        if asks(c, t.role)
    }
    gone = (
        i
        for i in incidents.all(tx, open_only=True)
        if i.check not in ("", REACH) and (i.target, i.check) not in known
    )
    return retire(tx, gone, now)


def _open(box: Box, tx: Tx, sorted_: Triage, now: datetime) -> list[Incident]:
    """Open an Incident per new fail. A Target's first Sweep asks one question per Check."""
    known = {t.id: t for t in targets.all(tx)}
    opened = []
    for finding in sorted_.opened:
        target = known[finding.target]
        incident = incidents.open(
            tx,
            target=finding.target,
            check=finding.check,
            priority=box.catalogue.checks_of(target)[finding.check].priority,
            opened=now,
            onboarding=not target.onboarded,
        )
        if incident.onboarding:
            ask_person(tx, incident, "onboarding", _FIRST_LOOK, now=now)
        opened.append(incident)
    return opened


def _confirm(tx: Tx, found: Sequence[Finding], now: datetime) -> tuple[int, ...]:
    """Heals that a fresh pass, a day later, shows to have lasted. One that was put back in between
    has not, whoever healed it again."""
    passing = {(f.target, f.check) for f in found if f.verdict is Verdict.PASS}
    lasted = [
        run
        for run in runs.unconfirmed(tx)
        if now - run.started >= CONFIRM_AFTER and (run.plan.target, run.plan.check) in passing
    ]
    if lasted:
        newest = {(i.target, i.check): i.opened for i in incidents.all(tx)}
        lasted = [
            r for r in lasted if newest.get((r.plan.target, r.plan.check), r.started) <= r.started
        ]
    for run in lasted:
        runs.update(tx, replace(run, confirmed=True))
    return tuple(run.intent for run in lasted)


def _observed(found: Sequence[Finding], opened: Sequence[Incident]) -> tuple[Detail, ...]:
    """What was seen where an Incident opens. It came from a host, so it stays out of the chain."""
    new = {(i.target, i.check): i.id for i in opened}
    seen = {str(new[f.target, f.check]): f.observed for f in found if (f.target, f.check) in new}
    return (detail("observed", seen),) if seen else ()
