"""What the ledger shows of what worked, and how a lesson is written down."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

from osiris.core import learn, trust
from osiris.edge.ledger import Tx, entries, facts, incidents, learned, runs, targets, tickets
from osiris.flow import Box, detail
from osiris.model.case import Run, TicketState
from osiris.model.content import Catalogue, Priority, Value
from osiris.model.learning import Learned, LearnedState, Likeness, Proof, Trial
from osiris.model.proof import Kind
from osiris.report.learned import CODE

Earner: TypeAlias = tuple[str, str]
"""A runbook and a class of machine."""

_KNOWN = "learn/known"


@dataclass(frozen=True, slots=True, kw_only=True)
class Records:
    """All that counts. `bad_runs`: how many Runs of a runbook as it stands now ended badly.

    `known`: of a pattern or cell (see `_name`), how many bad ends the box has weighed, and the
    entry by which it knew the last of them.
    """

    trials: tuple[Trial, ...] = ()
    bad_runs: Mapping[str, int] = field(default_factory=dict)
    known: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    def by_pattern(self) -> dict[Likeness, Proof]:
        """What is shown of every pattern that was ever tried."""
        sorted_: dict[Likeness, list[Trial]] = defaultdict(list)
        for trial in self.trials:
            for of in trial.of:
                sorted_[of].append(trial)
        return {of: self._proof(of, trials) for of, trials in sorted_.items()}

    def by_cell(self) -> dict[Earner, Proof]:
        """What is shown of every runbook on every class of machine."""
        sorted_: dict[Earner, list[Trial]] = defaultdict(list)
        for trial in self.trials:
            sorted_[trial.runbook, trial.klass.value].append(trial)
        return {cell: self._proof(cell, trials) for cell, trials in sorted_.items()}

    def _proof(self, of: Likeness | Earner, trials: list[Trial]) -> Proof:
        return trust.proof(trials, self.known.get(_name(of), (0, -1))[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """One pattern as it stands. `ruled`: a reviewed rule says the same; `decided`: what was
    decided of it, None while it is only counted."""

    pattern: str
    of: Likeness
    proof: Proof
    ruled: bool
    decided: Learned | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that was earned, proposed, promoted or lost. `code` says why."""

    what: str
    to: str
    code: str
    runbook: str
    text: str


def gather(tx: Tx, catalogue: Catalogue) -> Records:
    """Every Trial in the ledger. A practice clinic has none: what it breaks, it breaks itself."""
    if facts.get(tx, "lab") is True:
        return Records()
    done = runs.all(tx)
    bad = Counter(r.plan.runbook for r in done if learn.ended_badly(r) and _current(catalogue, r))
    machines = {t.id: t for t in targets.ever(tx)}
    found = learn.trials(done, incidents.all(tx), machines, catalogue)
    return Records(
        trials=tuple(found),
        bad_runs=bad,
        known=_known(tx),
    )


def _known(tx: Tx) -> dict[str, tuple[int, int]]:
    stored: Any = facts.get(tx, _KNOWN)
    return {str(name): (int(bad), int(entry)) for name, (bad, entry) in (stored or {}).items()}


def weigh(tx: Tx, records: Records) -> Records:
    """Note by which entry each new bad end was known: the count begins anew there."""
    head = entries.head(tx)[0]
    shown = {_name(of): proof.bad for of, proof in records.by_pattern().items()}
    shown |= {_name(cell): proof.bad for cell, proof in records.by_cell().items()}
    known = dict(records.known)
    for name, bad in shown.items():
        before, since = known.get(name, (0, -1))
        if bad != before:
            known[name] = (bad, head if bad > before else since)
    if known != records.known:
        facts.put(tx, _KNOWN, known)
    return replace(records, known=known)


def _name(of: Likeness | Earner) -> str:
    return learn.pattern_id(of) if isinstance(of, Likeness) else "/".join(of)


def _current(catalogue: Catalogue, run: Run) -> bool:
    runbook = catalogue.runbooks.get(run.plan.runbook)
    return runbook is not None and runbook.digest == run.plan.digest


def lessons(tx: Tx, catalogue: Catalogue) -> list[Lesson]:
    """Every pattern that was tried or decided on, the best proved first."""
    shown = gather(tx, catalogue).by_pattern()
    decided = {rule.likeness: rule for rule in learned.all(tx)}
    found = [
        Lesson(
            pattern=learn.pattern_id(of),
            of=of,
            proof=shown.get(of, Proof()),
            ruled=learn.has_rule(catalogue, of),
            decided=decided.get(of),
        )
        for of in shown.keys() | decided.keys()
    ]
    return sorted(found, key=lambda one: (-one.proof.low_ppm, -one.proof.row, one.pattern))


def append(box: Box, tx: Tx, body: Mapping[str, Value], shown: Proof, key: str = "") -> int:
    """One signed entry of what was learned; returns its seq. `key` came from a machine, so it is a
    detail."""
    numbers: dict[str, Value] = {
        "good": shown.good,
        "bad": shown.bad,
        "row": shown.row,
        "hosts": shown.hosts,
        "days": shown.days,
        "low_ppm": shown.low_ppm,
        "high_ppm": shown.high_ppm,
    }
    details = (detail("pattern", {"key": key}),) if key else ()
    return box.record(tx, Kind.LEARNED, {**body, "proof": numbers}, details).seq


def move(
    box: Box,
    tx: Tx,
    rule: Learned,
    to: LearnedState,
    code: str,
    shown: Proof,
    *,
    who: str = "",
    asks: str = "",
) -> Learned:
    """Bring a rule to another state: append it, settle what was asked about it, store it.

    `asks`: what a person is asked or told about it now.
    """
    entry = append(box, tx, _body(rule, to.value, code), shown, rule.key)
    _answered(box, tx, rule)
    moved = replace(
        rule,
        state=to,
        why=code,
        who=who,
        entry=entry,
        ticket=tell(box, tx, asks, rule.runbook) if asks else None,
        bad=shown.bad,
        changed=box.utc(),
    )
    learned.put(tx, moved)
    return moved


def remove(box: Box, tx: Tx, rule: Learned, code: str, shown: Proof) -> None:
    """Forget a rule that came in a pack."""
    append(box, tx, _body(rule, "removed", code), shown, rule.key)
    _answered(box, tx, rule)
    learned.drop(tx, rule.pattern)


def _body(rule: Learned, to: str, code: str) -> dict[str, Value]:
    return {
        "what": "rule",
        "to": to,
        "why": code,
        "pattern": rule.pattern,
        "runbook": rule.runbook,
        "digest": rule.digest,
    }


def tell(box: Box, tx: Tx, text: str, runbook: str) -> int:
    """Open a Ticket that belongs to no Incident; returns its number."""
    ticket = tickets.open(
        tx,
        check="",
        incidents=(),
        code=CODE,
        text=text,
        runbook=runbook,
        opened=box.utc(),
        priority=Priority.LOW,
    )
    return ticket.id


def _answered(box: Box, tx: Tx, rule: Learned) -> None:
    """Close the Ticket about a rule, once no other rule is asked about in it."""
    if rule.ticket is None:
        return
    others = [r for r in learned.all(tx) if r.ticket == rule.ticket and r.pattern != rule.pattern]
    ticket = tickets.get(tx, rule.ticket)
    if ticket is not None and not others and ticket.closed is None:
        tickets.update(tx, replace(ticket, state=TicketState.CLOSED, closed=box.utc()))
