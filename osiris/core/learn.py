"""Runs + Incidents -> Trials: what was tried on which pattern, and whether it helped and lasted.

Only structure makes a pattern: the id of a Check, the name of a unit, the number of an event.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import timedelta

from osiris.core import canon
from osiris.model.case import REACH, Incident, Outcome, Run, Source
from osiris.model.content import Catalogue
from osiris.model.learning import Learned, Likeness, Trial
from osiris.model.site import Platform, Target

LASTS = timedelta(hours=24)
"""A heal that is put back sooner was none; one that holds as long is confirmed by a fresh pass."""

_BAD = frozenset({Outcome.FAILED, Outcome.UNDONE, Outcome.UNKNOWN})
_WORDS = frozenset({Source.UNIT, Source.EVENT})


def pattern_id(of: Likeness) -> str:
    """The fingerprint of a pattern: 16 hex digits of SHA-256 over its canonical JSON."""
    parts = [of.platform.value, of.source.value, of.key, of.runbook]
    return canon.digest(canon.dumps(parts))[:16]


def ended_badly(run: Run) -> bool:
    """Whether a Run is known to have been no help: undone, failed, cut short, or taken back."""
    return run.outcome in _BAD or run.undone_by_person


def verdict(run: Run, opened: Iterable[Incident]) -> bool | None:
    """True: it helped and lasted. False: it did not. None: nobody can say yet.

    `opened` are the Incidents of the same Target and Check. One that was opened within a day after
    the Run shows that the heal was put back, whatever a later look says.
    """
    if ended_badly(run):
        return False
    if run.outcome is not Outcome.HEALED:
        return None
    if any(run.started < i.opened <= run.started + LASTS for i in opened):
        return False
    return True if run.confirmed else None


def trials(
    runs: Iterable[Run],
    incidents: Iterable[Incident],
    targets: Mapping[str, Target],
    catalogue: Catalogue,
) -> list[Trial]:
    """Every Run whose end is known, of runbooks as they stand in the catalogue now: what another
    version of a runbook did shows nothing of this one."""
    by_check: dict[tuple[str, str], list[Incident]] = defaultdict(list)
    by_cause: dict[int, list[Incident]] = defaultdict(list)
    for incident in incidents:
        by_check[incident.target, incident.check].append(incident)
        if incident.cause is not None and incident.source in _WORDS and incident.key:
            by_cause[incident.cause].append(incident)
    found = []
    for run in runs:
        runbook = catalogue.runbooks.get(run.plan.runbook)
        good = verdict(run, by_check[run.plan.target, run.plan.check])
        target = targets.get(run.plan.target)
        if good is None or target is None or runbook is None:
            continue
        if runbook.digest == run.plan.digest:
            of = tuple(_likenesses(run, runbook.platform, by_cause[run.plan.incident]))
            found.append(_trial(run, target, good, of))
    return found


def _trial(run: Run, target: Target, good: bool, of: tuple[Likeness, ...]) -> Trial:
    return Trial(
        intent=run.intent,
        runbook=run.plan.runbook,
        target=target.identity or target.id,  # enrolled anew, it is the same machine
        klass=target.klass,
        at=run.started,
        good=good,
        of=of,
    )


def _likenesses(run: Run, on: Platform, caused: Iterable[Incident]) -> Iterator[Likeness]:
    """The Check that was healed, and every unit or event that was waiting for it by then."""
    yield Likeness(platform=on, source=Source.CHECK, key=run.plan.check, runbook=run.plan.runbook)
    seen = {(i.source, i.key) for i in caused if i.opened <= run.started}
    for source, key in sorted(seen):
        yield Likeness(platform=on, source=source, key=key, runbook=run.plan.runbook)


def asked_by(incident: Incident) -> tuple[Source, str] | None:
    """What a learned rule for this Incident would have to answer; None: no rule ever does."""
    if incident.source is Source.CHECK:
        return (Source.CHECK, incident.check) if incident.check not in ("", REACH) else None
    return (incident.source, incident.key) if incident.source in _WORDS and incident.key else None


def has_rule(catalogue: Catalogue, of: Likeness) -> bool:
    """Whether a reviewed rule says the same already."""
    return of.source is Source.CHECK and any(
        rule.pattern.check == of.key
        and rule.runbook == of.runbook
        and catalogue.runbooks[rule.runbook].platform is of.platform
        for rule in catalogue.rules
    )


def answers(learned: Learned, on: Collection[Platform], asked: tuple[Source, str]) -> bool:
    """Whether a learned rule speaks of this, on a machine of these platforms."""
    return learned.platform in on and (learned.source, learned.key) == asked


def unfit(catalogue: Catalogue, of: Likeness, digest: str = "") -> list[str]:
    """Why this box can hold no such rule; `digest`, where given, is what its runbook must have."""
    runbook = catalogue.runbooks.get(of.runbook)
    what = f"{of.source} {of.key} -> {of.runbook}"
    if runbook is None:
        return [f"{what}: there is no runbook {of.runbook} here"]
    faults = []
    if runbook.platform is not of.platform:
        faults.append(f"{what}: the runbook is for {runbook.platform}, the rule for {of.platform}")
    if digest and runbook.digest != digest:
        faults.append(f"{what}: the runbook has another digest here")
    if not runbook.steps:
        faults.append(f"{what}: the runbook only asks a person")
    if of.source is Source.PERSON:
        faults.append(f"{what}: what a person says makes no rule")
    if of.source is Source.CHECK and of.key not in {p.check for p in runbook.heals}:
        faults.append(f"{what}: the runbook does not heal this check")
    return faults
