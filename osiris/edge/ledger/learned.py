"""Rules that were learned here or came in a pack, and the packs. Tier 1 asks `learned_runbook`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlmodel import Field, col, select

from osiris.core.learn import answers, asked_by
from osiris.edge.ledger import incidents, targets
from osiris.edge.ledger.columns import Row, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Autonomy, Incident, Source
from osiris.model.content import Rule, RuleOrigin, Runbook
from osiris.model.learning import IN_FORCE, Earned, Learned, LearnedState
from osiris.model.site import Platform, Target


class LearnedRow(Row, table=True):
    """One Learned."""

    __tablename__ = "learned"

    pattern: str = Field(primary_key=True)
    platform: Platform = word(Platform)
    source: Source = word(Source)
    key: str
    runbook: str
    state: LearnedState = word(LearnedState)
    digest: str
    bad: int
    bad_runs: int
    pack: str
    who: str
    why: str
    ticket: int | None = None
    entry: int
    changed: datetime = time()


def put(tx: Tx, learned: Learned) -> None:
    """Store it, in place of what was stored of this pattern."""
    tx.rows.merge(LearnedRow(**values(learned)))
    tx.rows.flush()


def drop(tx: Tx, pattern: str) -> None:
    """Forget what was decided of this pattern."""
    row = tx.rows.get(LearnedRow, pattern)
    if row is not None:
        tx.rows.delete(row)
        tx.rows.flush()


def get(tx: Tx, pattern: str) -> Learned | None:
    """What was decided of this pattern."""
    row = tx.rows.get(LearnedRow, pattern)
    return None if row is None else Learned(**row.columns(Learned))


def all(tx: Tx) -> list[Learned]:
    """Every one, by runbook and what it answers."""
    order = (col(LearnedRow.runbook), col(LearnedRow.key), col(LearnedRow.pattern))
    rows = tx.rows.exec(select(LearnedRow).order_by(*order))
    return [Learned(**row.columns(Learned)) for row in rows]


def learned_runbook(tx: Tx, target: Target, incident: Incident) -> str | None:
    """The runbook that a promoted rule proposes for `incident`: tier 1, before the planner is
    asked. None for a person's words, for a machine gone dark, and where no rule answers."""
    asked = asked_by(incident)
    if asked is None:
        return None
    found = (r for r in all(tx) if r.state in IN_FORCE and answers(r, target.platforms, asked))
    return next((rule.runbook for rule in found), None)


def pack_rules(tx: Tx, runbooks: Iterable[Runbook]) -> tuple[Rule, ...]:
    """The promoted rules of packs for Checks; those for words are found by `learned_runbook`. They
    answer what their runbook heals, and no other observation of the same Check."""
    known = {(runbook.id, runbook.platform): runbook for runbook in runbooks}
    return tuple(
        Rule(pattern=pattern, runbook=one.runbook, origin=RuleOrigin.PACK)
        for one in all(tx)
        if one.pack and one.state in IN_FORCE and one.source is Source.CHECK
        if (book := known.get((one.runbook, one.platform))) is not None
        for pattern in book.heals
        if pattern.check == one.key
    )


def acting(tx: Tx) -> dict[tuple[int, str], Earned]:
    """The open Incidents for which a rule has earned to act: (Incident, runbook) -> on what.

    One in words acts through the Incident of a Check that it names as its cause.
    """
    rules = [rule for rule in all(tx) if rule.state is LearnedState.ACTING]
    if not rules:
        return {}
    machines = {t.id: t for t in targets.all(tx)}
    found = {}
    for incident in incidents.all(tx, open_only=True):
        asked, target = asked_by(incident), machines.get(incident.target)
        for rule in rules:
            if asked and target and answers(rule, target.platforms, asked):
                number = incident.id if rule.source is Source.CHECK else incident.cause
                if number is not None:
                    found[number, rule.runbook] = Earned(
                        level=Autonomy.ACT_AND_TELL,
                        digest=rule.digest,
                        bad_runs=rule.bad_runs,
                        entry=rule.entry,
                    )
    return found
