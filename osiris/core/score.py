"""Findings -> a score that never stands without its coverage and its age.

What counts is every scheduled (Target, Check) whose subject a Control names as primary. A verdict
counts while it is fresh: not older than two cadences, and ten minutes at least. What is unknown,
broken, stale or never collected lowers the coverage, never the score; waivers and checks that do
not apply are counted apart. No condition of a conditional mapping is proved by a Check today, so
those are listed with the supporting ones, which never score. A proposed framework has no score.

No number here says that a paragraph is met: that also takes the paper that a person must add.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from osiris.model.case import Finding
from osiris.model.content import Control, Framework, Strength, Verdict

Scheduled: TypeAlias = tuple[str, str, int]
"""Target id, Check id, cadence in seconds: one line of the Schedule."""

GRACE = timedelta(minutes=10)


class Standing(StrEnum):
    """What one scheduled (Target, Check) says now."""

    PASSED = "passed"
    WARNED = "warned"
    FAILED = "failed"
    UNKNOWN = "unknown"  # looked at, and could not be told
    ERROR = "error"  # the reading itself broke
    STALE = "stale"  # the last verdict is too old
    NEVER = "never"  # scheduled, and not collected yet
    WAIVED = "waived"
    NOT_APPLICABLE = "not_applicable"


STANDING: Mapping[Verdict, Standing] = {
    Verdict.PASS: Standing.PASSED,
    Verdict.WARN: Standing.WARNED,
    Verdict.FAIL: Standing.FAILED,
    Verdict.UNKNOWN: Standing.UNKNOWN,
    Verdict.ERROR: Standing.ERROR,
    Verdict.WAIVED: Standing.WAIVED,
    Verdict.NOT_APPLICABLE: Standing.NOT_APPLICABLE,
}
TOLD = (Standing.PASSED, Standing.WARNED, Standing.FAILED)
BLIND = (Standing.UNKNOWN, Standing.ERROR, Standing.STALE, Standing.NEVER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many (Target, Check) stand how."""

    counts: Mapping[Standing, int]

    def of(self, *standings: Standing) -> int:
        """How many stand in one of `standings`."""
        return sum(self.counts.get(standing, 0) for standing in standings)

    @property
    def score(self) -> int | None:
        """Whole percent that passed of what could be told, rounded down; None for nothing told."""
        return _percent(self.of(Standing.PASSED), self.of(*TOLD))

    @property
    def coverage(self) -> int | None:
        """Whole percent that could be told of what was to be told; None for nothing due."""
        return _percent(self.of(*TOLD), self.of(*TOLD, *BLIND))


@dataclass(frozen=True, slots=True, kw_only=True)
class Support:
    """What the findings say about one Control. A subject without a Check counts nothing."""

    control: Control
    primary: Tally
    supporting: Tally

    @property
    def text(self) -> str:
        """One line for a person: evidence and the paper that is still needed, never a verdict."""
        paper = f" Paper needed: {self.control.paper}." if self.control.paper else ""
        return f"{_words(self.primary, self.supporting)}{paper}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """The standing of one Framework at `at`.

    `score` and `coverage` are whole percents, or None where nothing primary was told or due.
    `oldest` and `newest` are the times of the verdicts that count. `seen` of the Controls have at
    least one verdict.
    """

    framework: str
    at: datetime
    score: int | None
    coverage: int | None
    oldest: datetime | None
    newest: datetime | None
    tally: Tally
    seen: int
    controls: tuple[Support, ...]


@dataclass(slots=True)
class Stand:
    """How one Check stands on all Targets. `oldest` and `newest`: the times of what was told."""

    counts: Counter[Standing] = field(default_factory=Counter)
    oldest: datetime | None = None
    newest: datetime | None = None

    def add(self, standing: Standing, count: int, oldest: datetime, newest: datetime) -> None:
        """`count` more that stand so, seen between these times."""
        self.counts[standing] += count
        if standing in TOLD:
            self.oldest = min(oldest, self.oldest or oldest)
            self.newest = max(newest, self.newest or newest)


def score(
    framework: Framework,
    findings: Iterable[Finding],
    scheduled: Iterable[Scheduled],
    now: datetime,
) -> Score:
    """How `framework` stands at `now`. Findings that the Schedule does not name are ignored."""
    latest = {(f.target, f.check): f for f in findings}
    stands: defaultdict[str, Stand] = defaultdict(Stand)
    for target, check, cadence in scheduled:
        finding = latest.get((target, check))
        at = finding.at if finding else now
        stands[check].add(standing(finding, cadence, now), 1, at, at)
    return scored(framework, stands, now)


def scored(framework: Framework, stands: Mapping[str, Stand], now: datetime) -> Score:
    """The same, of what was counted already. `stands`: Check id -> how it stands."""
    by_subject: dict[str, list[Stand]] = {}
    for check, stand in stands.items():
        by_subject.setdefault(check.partition(".")[0], []).append(stand)
    controls = tuple(_support(control, by_subject) for control in framework.controls)
    primary = _subjects(framework.controls, primary=True)
    counted = [stand for subject in primary for stand in by_subject.get(subject, ())]
    tally = _tally(counted)
    return Score(
        framework=framework.id,
        at=now,
        score=None if framework.proposed else tally.score,
        coverage=tally.coverage,
        oldest=min((s.oldest for s in counted if s.oldest), default=None),
        newest=max((s.newest for s in counted if s.newest), default=None),
        tally=tally,
        seen=sum(bool(s.primary.of(*TOLD) or s.supporting.of(*TOLD)) for s in controls),
        controls=controls,
    )


def _tally(stands: Iterable[Stand]) -> Tally:
    counts: Counter[Standing] = Counter()
    for stand in stands:
        counts.update(stand.counts)
    return Tally(counts=counts)


def titled(framework: Framework) -> str:
    """Its name and version; one that is only proposed says so."""
    return f"{framework.title} {framework.version}{' (proposed, not law)' * framework.proposed}"


def oldest_fresh(cadence: int, now: datetime) -> datetime:
    """How old a verdict of a Check with this cadence (seconds) may be."""
    return now - max(timedelta(seconds=2 * cadence), GRACE)


def standing(finding: Finding | None, cadence: int, now: datetime) -> Standing:
    """What one scheduled Check says now; `cadence` in seconds."""
    if finding is None:
        return Standing.NEVER
    oldest = oldest_fresh(cadence, now)
    # A verdict from the future is as little worth as an old one: the clock went back.
    if not oldest <= finding.at <= now + GRACE:
        return Standing.STALE
    return STANDING[finding.verdict]


def _support(control: Control, by_subject: Mapping[str, Sequence[Stand]]) -> Support:
    def tally(*, primary: bool) -> Tally:
        subjects = _subjects([control], primary=primary)
        return _tally(stand for name in subjects for stand in by_subject.get(name, ()))

    return Support(control=control, primary=tally(primary=True), supporting=tally(primary=False))


def _subjects(controls: Iterable[Control], *, primary: bool) -> list[str]:
    """Each subject once, in one order: a Check that serves ten paragraphs still counts once."""
    named = {
        mapped.subject
        for control in controls
        for mapped in control.checks
        if (mapped.strength is Strength.PRIMARY) is primary
    }
    return sorted(named)


def _words(primary: Tally, supporting: Tally) -> str:
    both = Tally(counts=Counter(primary.counts) + Counter(supporting.counts))
    if not both.counts:
        return "No check of this box gives evidence here."
    passed, warned, failed = (both.of(standing) for standing in TOLD)
    parts = [f"{passed} pass", f"{warned} warn" if warned else "", f"{failed} fail"]
    waived, absent = both.of(Standing.WAIVED), both.of(Standing.NOT_APPLICABLE)
    parts += [f"{both.of(*BLIND)} not known", f"{waived} waived" if waived else ""]
    parts += [f"{absent} do not apply" if absent else ""]
    return f"Evidence supports: {', '.join(filter(None, parts))}."


def _percent(part: int, whole: int) -> int | None:
    return 100 * part // whole if whole else None
