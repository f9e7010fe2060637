"""What people decide: the policy as it stands, what was learned, and the owner's page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from osiris.core.guard import cells, disruptive, parts_of_the_week
from osiris.core.score import TOLD, Standing, standing
from osiris.desk.desk import Desk
from osiris.edge.ledger import entries, facts, holds, policy, runs, targets, tickets, waivers
from osiris.model.case import REACH, Autonomy, Hold, Outcome, Waiver
from osiris.model.content import Check, Priority, Runbook
from osiris.model.learning import Autonomies, LearnedState, When
from osiris.model.site import TargetClass, Window
from osiris.report.owner import Letter, Wrong
from osiris.report.tickets import Asked, asked

CLASSES = (TargetClass.SERVER, TargetClass.WORKSTATION, TargetClass.APPLIANCE)
"""The classes for which there is something to decide: medical and unknown are never changed."""

LOOK_BACK = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """What holds for one runbook and class now. `origin`: a person, earned, default; or `each time`
    where a person says yes whatever the policy is."""

    level: Autonomy
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One runbook of the grid. `disruptive`: it waits for a maintenance window."""

    runbook: str
    title: str
    platform: str
    disruptive: bool
    words: Mapping[TargetClass, Word]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policies:
    """The policy as it stands at this moment, with all that can stop it. Windows are words."""

    now: tuple[When, ...]
    lines: tuple[Line, ...]
    holds: tuple[Hold, ...]
    waivers: tuple[tuple[Waiver, str], ...]
    earning: Mapping[str, bool]
    windows: tuple[str, ...]
    clinic_hours: tuple[str, ...]
    timezone: str
    do_not_touch: tuple[str, ...]
    do_not_probe: tuple[str, ...]
    rmm_owns: tuple[str, ...]


def policies(desk: Desk) -> Policies:
    """The grid of runbook x class as it holds now, and what stands beside it."""
    now, config = datetime.now(UTC), desk.settings
    with desk.read() as tx:
        words, earning = policy.autonomy(tx), policy.earning(tx)
        held, names = holds.live(tx, now), targets.names(tx)
        accepted = [(w, names.get(w.target, "")) for w in waivers.all(tx, live=now)]
    whens = parts_of_the_week(config, now)
    return Policies(
        now=whens,
        lines=tuple(
            _line(desk, runbook, words, whens)
            for _, runbook in sorted(desk.catalogue.runbooks.items())
            if runbook.steps
        ),
        holds=tuple(held),
        waivers=tuple(accepted),
        earning=earning,
        windows=tuple(map(_spoken, config.windows)),
        clinic_hours=tuple(map(_spoken, config.clinic_hours)),
        timezone=config.timezone,
        do_not_touch=config.do_not_touch,
        do_not_probe=config.do_not_probe,
        rmm_owns=config.rmm_owns,
    )


def _line(desk: Desk, runbook: Runbook, words: Autonomies, whens: tuple[When, ...]) -> Line:
    return Line(
        runbook=runbook.id,
        title=runbook.title,
        platform=runbook.platform.value,
        disruptive=disruptive(runbook, desk.catalogue),
        words={klass: _word(runbook, klass, words, whens) for klass in CLASSES},
    )


def _word(runbook: Runbook, klass: TargetClass, words: Autonomies, whens: tuple[When, ...]) -> Word:
    said = next((words.said[c] for c in cells(runbook.id, klass, whens) if c in words.said), None)
    earned = words.earned.get((runbook.id, klass.value))
    stands = earned is not None and earned.digest == runbook.digest
    if said is not None:
        word = Word(level=said, origin="a person")
    elif earned is not None and stands:
        word = Word(level=earned.level, origin="earned")
    else:
        word = Word(level=Autonomy.ASK, origin="default")
    if runbook.approval != "policy" and word.level in (Autonomy.ACT, Autonomy.ACT_AND_TELL):
        return Word(level=Autonomy.ASK, origin="each time")
    return word


def _spoken(window: Window) -> str:
    return f"{' '.join(window.days)}  {window.start} to {window.end}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning:
    """What was learned. `lab`: a practice clinic, where nothing counts as proof."""

    lessons: tuple[Taught, ...]
    counts: Mapping[LearnedState, int]
    counted: int
    earning: Mapping[str, bool]
    lab: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Taught:
    """One pattern: its fingerprint, what it is about, where it stands (`counted` before anything
    was decided), what the outcomes show, and why it last moved."""

    pattern: str
    of: str
    state: str
    proof: str
    why: str
    who: str
    entry: int | None


def learning(desk: Desk) -> Learning:
    """Every pattern: what waits for a person first, then what is in force, then the rest."""
    from osiris.flow.learn import lessons  # flows bring half the program with them
    from osiris.report.learned import likeness_line, proof_line

    with desk.read() as tx:
        found = [one for one in lessons(tx, desk.catalogue) if not one.ruled]
        earning, lab = policy.earning(tx), facts.get(tx, "lab") is True
    decided = [one.decided.state for one in found if one.decided]
    order = [LearnedState.PROPOSED, LearnedState.ACTING, LearnedState.PROMOTED]
    rank = {state.value: place for place, state in enumerate(order)}
    taught = [
        Taught(
            pattern=one.pattern,
            of=likeness_line(one.of),
            state=one.decided.state.value if one.decided else "counted",
            proof=proof_line(one.proof),
            why=one.decided.why if one.decided else "",
            who=one.decided.who if one.decided else "",
            entry=one.decided.entry if one.decided else None,
        )
        for one in found
    ]
    return Learning(
        lessons=tuple(sorted(taught, key=lambda t: (rank.get(t.state, len(order)), t.pattern))),
        counts={state: decided.count(state) for state in LearnedState},
        counted=len(found) - len(decided),
        earning=earning,
        lab=lab,
    )


def owner(desk: Desk) -> Letter:
    """The page for the clinic's owner, from the last verdicts and the last 30 days."""
    now = datetime.now(UTC)
    found = {(f.target, f.check): f for f, _ in desk.findings()}
    watched, checks = desk.targets(), desk.checks()
    due = [(t, c) for t in watched for c in desk.catalogue.checks_of(t).values()]
    stood = {(t.id, c.id): standing(found.get((t.id, c.id)), c.cadence, now) for t, c in due}
    with desk.read() as tx:
        done = [r for r in runs.all(tx) if r.started >= now - LOOK_BACK]
        waiting = tickets.all(tx, live_only=True)
        size, _, _ = entries.head(tx)
    names = {t.id: t.name for t in watched}
    cases = {i.id: (i, name) for i, name in desk.incidents(open_only=False)}
    return Letter(
        site=desk.settings.site,
        at=now,
        machines=len(watched),
        dark=tuple(
            t.name for t in watched if not any(stood[t.id, c.id] in TOLD for u, c in due if u == t)
        ),
        due=sum(s is not Standing.NOT_APPLICABLE for s in stood.values()),
        told=sum(s in TOLD for s in stood.values()),
        passed=sum(s is Standing.PASSED for s in stood.values()),
        wrong=_wrong({k: checks[k] for k, s in stood.items() if s is Standing.FAILED}, names),
        waiting=tuple(_question(a) for a in asked(waiting, cases, checks, desk.settings, now)),
        healed=sum(r.outcome is Outcome.HEALED for r in done),
        undone=sum(r.outcome is Outcome.UNDONE for r in done),
        waived=sum(s is Standing.WAIVED for s in stood.values()),
        entries=size,
    )


def _wrong(failed: Mapping[tuple[str, str], Check], names: Mapping[str, str]) -> tuple[Wrong, ...]:
    """Each failing Check once, with its machines; the most urgent first."""
    urgency = list(Priority)
    by_check: dict[str, tuple[Check, list[str]]] = {}
    for (target, _), check in failed.items():
        by_check.setdefault(check.id, (check, []))[1].append(names[target])
    rows = sorted(by_check.values(), key=lambda row: (urgency.index(row[0].priority), row[0].id))
    return tuple(
        Wrong(
            title=check.title,
            why=check.text.why_it_matters,
            consequence=check.text.consequence,
            hosts=tuple(sorted(hosts)),
        )
        for check, hosts in rows
    )


def _question(found: Asked) -> str:
    """Titles of Checks say how it should be, those of other cases what happened."""
    ticket, hosts = found.ticket, ", ".join(found.hosts)
    number = f"(ticket {ticket.id}, {ticket.priority})"
    if ticket.check and ticket.check != REACH:
        return f"Should be: {found.title}. Somebody must look at {hosts} {number}"
    return f"{found.title}{f' on {hosts}' if hosts else ''} {number}"
