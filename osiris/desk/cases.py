"""What a person may see of one machine, one check, and everything that was changed there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from osiris.core.guard import UNTOUCHABLE
from osiris.core.score import standing
from osiris.desk.desk import Desk
from osiris.desk.trails import Trail, ended
from osiris.edge.ledger import Tx, findings, holds, incidents, rmm, runs, targets, waivers
from osiris.errors import RequestError
from osiris.model.case import Finding, Run
from osiris.model.content import Check
from osiris.model.site import Target
from osiris.report.cases import (
    ORDER,
    Change,
    Changes,
    CheckCase,
    Cited,
    HostCase,
    Line,
    lasting,
)
from osiris.report.text import title_of

MOST_CASES = 20
"""How many cases of one check are looked up in the chain, the newest of them."""


def host(desk: Desk, name: str) -> HostCase:
    """One machine, with every check, the worst first. Raises RequestError where there is none."""
    now = datetime.now(UTC)
    with desk.read() as tx:
        target = _known(tx, name)
        rows = lines(desk, tx, target, now)
        cases = incidents.all(tx, open_only=True, target=target.id)
        held = [h for h in holds.live(tx, now) if h.target in ("", target.id)]
        accepted = [w for w in waivers.all(tx, live=now) if w.target in ("", target.id)]
        done = len(runs.all(tx, target=target.id))
        handed = rmm.handed(tx, target.id)
    checks = {(target.id, line.check.id): line.check for line in rows}
    return HostCase(
        now=now,
        target=target,
        lines=rows,
        looked=max((line.finding.at for line in rows if line.finding), default=None),
        cases=tuple((i, title_of(i, checks)) for i in cases),
        holds=tuple(held),
        waivers=tuple(w for w in accepted if _covers(w.scope, rows)),
        handed=tuple(sorted({*handed, *desk.settings.rmm_owns})),
        uncovered=_uncovered(desk, target),
        untouched=_untouched(desk, target),
        changes=done,
    )


def check(desk: Desk, name: str, id: str) -> CheckCase:
    """One check of one machine. Raises RequestError where there is none."""
    now = datetime.now(UTC)
    with desk.read() as tx:
        target = _known(tx, name)
        line = next((x for x in lines(desk, tx, target, now) if x.check.id == id), None)
        if line is None:
            raise RequestError(
                f"There is no check {id!r} on {name}.", f"List them with: osiris host {name}"
            )
        cases = [i for i in incidents.all(tx, target=target.id) if i.check == id][-MOST_CASES:]
        done = [r for r in runs.all(tx, target=target.id) if r.plan.check == id]
        trail = Trail(tx, target, id, cases, done)
        past, proofs = trail.past(line), trail.proofs(line)
        runbook = _runbook(desk, tx, line)
    return CheckCase(
        now=now,
        target=target,
        line=line,
        cited=_cited(desk, line.check),
        past=past,
        proofs=proofs,
        incident=line.incident or (cases[-1].id if cases else None),
        runbook=runbook,
    )


def changes(desk: Desk, name: str) -> Changes:
    """All that the box changed on a machine that is or was enrolled, the newest first."""
    target = desk.id_of(name)
    checks = desk.checks()
    with desk.read() as tx:
        live = targets.get(tx, target)
        done = runs.all(tx, target=target)
        found = [
            Change(
                run=run,
                title=_title(checks, run),
                outcome=ended(tx, run),
                refused=_not_undone(run, live),
            )
            for run in reversed(done)
        ]
    return Changes(host=name, now=datetime.now(UTC), changes=tuple(found))


def _known(tx: Tx, name: str) -> Target:
    target = targets.get(tx, name)
    if target is None:
        raise RequestError(
            f"There is no machine {name!r}.", "List the machines with: osiris target list"
        )
    return target


def lines(desk: Desk, tx: Tx, target: Target, now: datetime) -> tuple[Line, ...]:
    """Every Check that is due there. One that is for another role of machine was never judged."""
    found = {f.check: (f, since) for f, since in findings.latest(tx, target.id)}
    cases = {i.check: i.id for i in incidents.all(tx, open_only=True, target=target.id) if i.check}
    due = [
        _line(one, found.get(one.id), cases.get(one.id), now)
        for one in desk.catalogue.checks_of(target).values()
        if one.is_for(target.role) or one.id in found
    ]
    return tuple(sorted(due, key=lambda x: (ORDER[x.standing], _urgency(x.check), x.check.id)))


def _line(
    one: Check, found: tuple[Finding, datetime] | None, case: int | None, now: datetime
) -> Line:
    finding, since = found or (None, None)
    stands = standing(finding, one.cadence, now)
    return Line(check=one, finding=finding, since=since, standing=stands, incident=case)


def _urgency(one: Check) -> int:
    return list(type(one.priority)).index(one.priority)


def _covers(scope: str, lines: Sequence[Line]) -> bool:
    return any(scope in (line.check.id, line.check.subject) for line in lines)


def _uncovered(desk: Desk, target: Target) -> tuple[tuple[str, str], ...]:
    """Subjects that the baselines name and no check looks at, with the reason that stands there."""
    named = {
        subject: why
        for baseline in desk.catalogue.baselines
        if baseline.platform in target.platforms
        for subject, why in baseline.not_covered.items()
    }
    looked_at = {c.subject for c in desk.catalogue.checks_of(target).values()}
    return tuple((s, why) for s, why in sorted(named.items()) if s not in looked_at)


def _untouched(desk: Desk, target: Target) -> str:
    """Why nothing at all is changed there; empty where something may be."""
    if target.observe_only:
        return "it is only watched"
    if target.name in desk.settings.do_not_touch:
        return "it is on the do-not-touch list"
    if target.klass in UNTOUCHABLE:
        return f"machines of class {target.klass} are never changed"
    return ""


def _runbook(desk: Desk, tx: Tx, line: Line) -> str:
    """What the rules would do about what is seen there now; empty where none speaks."""
    if line.finding is None or line.incident is None:
        return ""
    one = line.check
    book = desk.index(tx).match(one.platform, one.id, line.finding.observed)
    return f"{book.id}: {book.title}" if book else ""


def _cited(desk: Desk, one: Check) -> tuple[Cited, ...]:
    """The paragraphs of the selected frameworks that name its subject, by the control map."""
    frameworks, selected = desk.frameworks()
    return tuple(
        Cited(
            framework=f.title,
            proposed=f.proposed,
            control=control.id,
            title=control.title,
            level=control.level,
            strength=mapped.strength,
            why=mapped.why,
        )
        for f in frameworks
        if f.id in selected
        for control in f.controls
        for mapped in control.checks
        if mapped.subject == one.subject
    )


def _not_undone(run: Run, live: Target | None) -> str:
    """Why a change cannot be taken back by the box, as far as that is known before one asks."""
    if live is None:
        return "the machine is no longer watched"
    if run.undone_by_person:
        return "a person took it back already"
    return "" if lasting(run) else "it is no heal that stands"


def _title(checks: Mapping[tuple[str, str], Check], run: Run) -> str:
    known = checks.get((run.plan.target, run.plan.check))
    return known.title if known else run.plan.check
