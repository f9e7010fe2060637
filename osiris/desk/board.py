"""The board: what needs a person now, every machine worst first, and the scores."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from osiris.core.score import (
    GRACE,
    STANDING,
    Score,
    Stand,
    Standing,
    oldest_fresh,
    scored,
    titled,
)
from osiris.model.case import REACH, Incident, Source, Ticket
from osiris.model.content import Check, Framework, Priority, Verdict
from osiris.model.site import Target
from osiris.report.text import title_of

if TYPE_CHECKING:
    from osiris.desk.desk import Desk
    from osiris.edge.ledger import Tx

MARKED: Mapping[Standing, str] = {
    Standing.FAILED: "fail",
    Standing.ERROR: "error",
    Standing.STALE: "stale",
    Standing.UNKNOWN: "unknown",
    Standing.NEVER: "unknown",
    Standing.WARNED: "warn",
    Standing.PASSED: "pass",
    Standing.WAIVED: "waived",
    Standing.NOT_APPLICABLE: "not_applicable",
}
"""Under which word each standing is counted; the worst first."""
WORDS = tuple(dict.fromkeys(MARKED.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that waits for a person. `kind` is ticket, incident or dark; `number` that of the
    Ticket or Incident. `check`: `title` says how it should be, and it is not. `overdue`: its clock
    has run out."""

    kind: str
    number: int
    incident: int | None
    priority: Priority
    title: str
    hosts: tuple[str, ...]
    check: bool = False
    overdue: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """`counts`: how many Checks stand under each of WORDS; `worst` is one of them. `seen`: the
    newest look. `dark`: it cannot be read at all."""

    id: str
    name: str
    platform: str
    worst: str
    counts: Mapping[str, int]
    open: int
    dark: bool
    seen: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """One selected framework. Whole percents, or None where nothing was told or due; a score never
    stands without its coverage, and `oldest` and `newest` say how fresh it is."""

    framework: str
    title: str
    score: int | None
    coverage: int | None
    oldest: datetime | None
    newest: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All of it at `at`. `trend`: open cases at the end of each of the last days, the oldest
    first; empty where the box is younger than two days."""

    at: datetime
    counts: Mapping[str, int]
    needs: Sequence[Need]
    machines: Sequence[Machine]
    scores: Sequence[Graded]
    trend: Sequence[int]


def board(desk: Desk, now: datetime | None = None) -> Board:
    """Read it. Raises OsirisError."""
    from osiris.edge.ledger import incidents, targets

    now = now or datetime.now(UTC)
    with desk.read() as tx:
        enrolled, names, every = targets.all(tx), targets.names(tx), incidents.all(tx)
        scheduled = {t.platform.value: desk.catalogue.checks_of(t) for t in _kinds(enrolled)}
        seen, stands = _counted(tx, enrolled, scheduled, now)
    cases = [(i, names.get(i.target, i.target)) for i in every if i.closed is None]
    checks = _checks(enrolled, scheduled, [i for i, _ in cases])
    machines = _machines(enrolled, seen, [i for i, _ in cases])
    total: Counter[str] = Counter()
    for machine in machines:
        total.update(machine.counts)
    frameworks, selected = desk.frameworks()
    return Board(
        at=now,
        counts={word: total[word] for word in WORDS},
        needs=_needs(desk.tickets(), cases, checks, now),
        machines=machines,
        scores=[_graded(scored(f, stands, now), f) for f in frameworks if f.id in selected],
        trend=_trend(every, now),
    )


@dataclass(slots=True)
class _Seen:
    """What stands on one machine: how many Checks under each word, and the newest look."""

    counts: Counter[str] = field(default_factory=Counter)
    newest: datetime | None = None


def _kinds(enrolled: Sequence[Target]) -> Iterable[Target]:
    """One machine of each platform: the Checks of all others are the same."""
    return {t.platform: t for t in enrolled}.values()


def _checks(
    enrolled: Sequence[Target],
    scheduled: Mapping[str, Mapping[str, Check]],
    cases: Sequence[Incident],
) -> Mapping[tuple[str, str], Check]:
    """(target id, check id) -> Check, for what is open."""
    of = {t.id: scheduled[t.platform.value] for t in enrolled}
    return {
        (i.target, i.check): of[i.target][i.check] for i in cases if i.check in of.get(i.target, ())
    }


def _counted(
    tx: Tx,
    enrolled: Sequence[Target],
    scheduled: Mapping[str, Mapping[str, Check]],
    now: datetime,
) -> tuple[Mapping[str, _Seen], Mapping[str, Stand]]:
    """What stands on each machine, and how each Check stands; what was never looked at, too."""
    from osiris.edge.ledger import findings

    kinds = {t.id: t.platform.value for t in enrolled}
    due = {
        (kind, check.id): oldest_fresh(check.cadence, now)
        for kind, checks in scheduled.items()
        for check in checks.values()
    }
    by_target, by_check = findings.tallies(tx, kinds, due, now + GRACE)
    seen: defaultdict[str, _Seen] = defaultdict(_Seen)
    for (target_id, word), one in by_target.items():
        machine = seen[target_id]
        machine.counts[MARKED[_standing(word)]] += one.count
        machine.newest = max(one.newest, machine.newest or one.newest)
    stands: defaultdict[str, Stand] = defaultdict(Stand)
    for (check_id, word), one in by_check.items():
        stands[check_id].add(_standing(word), one.count, one.oldest, one.newest)
    for target in enrolled:
        told = seen[target.id].counts
        told[MARKED[Standing.NEVER]] += len(scheduled[kinds[target.id]]) - told.total()
    machines = Counter(kinds.values())
    expected: Counter[str] = Counter()
    for kind, check in due:
        expected[check] += machines[kind]
    for check, count in expected.items():
        never = count - stands[check].counts.total()
        stands[check].add(Standing.NEVER, never, now, now)
    return seen, stands


def _standing(word: str) -> Standing:
    return Standing.STALE if word == Standing.STALE.value else STANDING[Verdict(word)]


def _machines(
    enrolled: Sequence[Target], seen: Mapping[str, _Seen], cases: Sequence[Incident]
) -> list[Machine]:
    opened = Counter(i.target for i in cases)
    dark = {i.target for i in cases if i.check == REACH}
    found = [
        Machine(
            id=target.id,
            name=target.name,
            platform=target.platform.value,
            worst=next((w for w in WORDS if seen[target.id].counts[w]), "unknown"),
            counts=seen[target.id].counts,
            open=opened[target.id],
            dark=target.id in dark,
            seen=seen[target.id].newest,
        )
        for target in enrolled
    ]
    return sorted(found, key=_worst_first)


def _worst_first(machine: Machine) -> tuple[object, ...]:
    worse = tuple(-machine.counts[word] for word in WORDS[:-2])
    return (not machine.dark, WORDS.index(machine.worst), worse, machine.name)


def _needs(
    tickets: Sequence[Ticket],
    cases: Sequence[tuple[Incident, str]],
    checks: Mapping[tuple[str, str], Check],
    now: datetime,
) -> list[Need]:
    """Questions first, then machines gone dark, then open cases about which nobody is asked."""
    known = {i.id: (i, name) for i, name in cases}
    found = [need for t in tickets if (need := _question(t, known, checks, now))]
    asked = {number for t in tickets for number in t.incidents}
    for incident, name in cases:
        if incident.id in asked or incident.cause is not None:
            continue
        found.append(
            Need(
                kind="dark" if incident.check == REACH else "incident",
                number=incident.id,
                incident=incident.id,
                priority=incident.priority,
                title=_title(incident, checks),
                hosts=(name,),
                check=_of_a_check(incident),
            )
        )
    urgency, kinds = list(Priority), ("ticket", "dark", "incident")
    return sorted(
        found,
        key=lambda n: (kinds.index(n.kind), not n.overdue, urgency.index(n.priority), n.number),
    )


def _question(
    ticket: Ticket,
    known: Mapping[int, tuple[Incident, str]],
    checks: Mapping[tuple[str, str], Check],
    now: datetime,
) -> Need | None:
    about = [known[n] for n in ticket.incidents if n in known]
    if ticket.incidents and not about:
        return None
    urgency = list(Priority)
    own = [i.priority for i, _ in about] or [ticket.priority]
    return Need(
        kind="ticket",
        number=ticket.id,
        incident=about[0][0].id if about else None,
        priority=min(own, key=urgency.index),
        title=_title(about[0][0], checks) if about else ticket.text.partition("\n")[0],
        hosts=tuple(dict.fromkeys(name for _, name in about)),
        check=bool(about) and _of_a_check(about[0][0]),
        overdue=ticket.due is not None and ticket.due < now,
    )


def _title(incident: Incident, checks: Mapping[tuple[str, str], Check]) -> str:
    """What a person said, in those words: on this box, and nowhere off it."""
    said = incident.text.partition("\n")[0] if incident.source is Source.PERSON else ""
    return f'"{said}"' if said else title_of(incident, checks)


def _of_a_check(incident: Incident) -> bool:
    return bool(incident.check) and incident.check != REACH


def _graded(score: Score, framework: Framework) -> Graded:
    return Graded(
        framework=score.framework,
        title=titled(framework),
        score=score.score,
        coverage=score.coverage,
        oldest=score.oldest,
        newest=score.newest,
    )


DAYS = 14


def _trend(cases: Sequence[Incident], now: datetime) -> list[int]:
    """Open cases at this time of each of the last days."""
    first = min((i.opened for i in cases), default=now)
    days = min(DAYS, (now - first).days + 1)
    change: defaultdict[int, int] = defaultdict(int)
    for incident in cases:
        change[_days_ago(incident.opened, now, days)] += 1
        if incident.closed is not None:
            change[_days_ago(incident.closed, now, days)] -= 1
    running, trend = 0, []
    for day in range(days, -1, -1):
        running += change[day]
        trend.append(running)
    return trend[1:] if days > 1 else []


def _days_ago(at: datetime, now: datetime, most: int) -> int:
    return max(0, min((now - at).days, most))
