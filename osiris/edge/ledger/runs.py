"""Plans that were carried out, each named by the seq of its intent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import literal_column
from sqlmodel import Field, col, func, or_, select

from osiris.edge.ledger.columns import Row, document, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Applied, BoundStep, Outcome, Plan, Run, Tier


class RunRow(Row, table=True):
    """One Run. `incident` and `target` repeat what the plan says, to be searched for."""

    __tablename__ = "runs"

    intent: int = Field(primary_key=True)
    incident: int
    target: str
    plan: Any = document()
    outcome: Outcome | None = word(Outcome, optional=True)
    applied: Any = document()
    started: datetime = time()
    ended: datetime | None = time(optional=True)
    reason: str
    undone_by_person: bool
    confirmed: bool


_BAD = (Outcome.FAILED, Outcome.UNDONE, Outcome.UNKNOWN)
_STOOD = (col(RunRow.outcome) == Outcome.HEALED, col(RunRow.undone_by_person).is_(False))
_BOOK: list[Any] = [
    literal_column(f"json_extract(plan, '$.{part}')") for part in ("runbook", "digest")
]


def start(tx: Tx, run: Run) -> None:
    """Store a Run in the same transaction as its intent."""
    _stored(tx, RunRow(**values(run), incident=run.plan.incident, target=run.plan.target))


def finish(
    tx: Tx,
    intent: int,
    *,
    outcome: Outcome,
    applied: Sequence[Applied],
    ended: datetime,
    reason: str = "",
) -> Run:
    """Store how a Run ended, in the same transaction as its outcome entry.

    Raises:
        KeyError: there is no Run of this intent.
    """
    row = _row(tx, intent)
    row.outcome, row.ended, row.reason = outcome, ended, reason
    row.applied = applied
    return _run(_stored(tx, row))


def update(tx: Tx, run: Run) -> None:
    """Store all fields of a Run anew: what was applied so far, or what became of it later.

    Raises:
        KeyError: there is no Run of this intent.
    """
    row = _row(tx, run.intent)
    row.sqlmodel_update(values(run))
    _stored(tx, row)


def get(tx: Tx, intent: int) -> Run | None:
    """The Run of this intent."""
    row = tx.rows.get(RunRow, intent)
    return None if row is None else _run(row)


def all(
    tx: Tx,
    *,
    incident: int | None = None,
    target: str | None = None,
    since: datetime | None = None,
) -> list[Run]:
    """Runs in the order of their intents, narrowed by all that is given; `since` is included."""
    query = select(RunRow).order_by(col(RunRow.intent))
    if incident is not None:
        query = query.where(RunRow.incident == incident)
    if target is not None:
        query = query.where(RunRow.target == target)
    if since is not None:
        query = query.where(col(RunRow.started) >= since)
    return [_run(row) for row in tx.rows.exec(query)]


def weighed(tx: Tx, *, incident: int, since: datetime) -> list[Run]:
    """What a guard must know of the past, in the order of intents: all from `since` on, all of this
    Incident, all that ended badly or not at all, all that a person took back, and of each runbook
    in each version the first heal that stood. Years of further heals say nothing more to it."""
    first = select(func.min(col(RunRow.intent))).where(*_STOOD).group_by(*_BOOK)
    query = select(RunRow).where(
        or_(
            col(RunRow.started) >= since,
            col(RunRow.incident) == incident,
            col(RunRow.outcome).in_(_BAD),
            col(RunRow.outcome).is_(None),
            col(RunRow.undone_by_person).is_(True),
            col(RunRow.intent).in_(first),
        )
    )
    return [_run(row) for row in tx.rows.exec(query.order_by(col(RunRow.intent)))]


def unconfirmed(tx: Tx) -> list[Run]:
    """Heals that stood so far, and that no later pass has confirmed, in the order of intents."""
    query = select(RunRow).where(*_STOOD, col(RunRow.confirmed).is_(False))
    return [_run(row) for row in tx.rows.exec(query.order_by(col(RunRow.intent)))]


def unfinished(tx: Tx) -> list[Run]:
    """Runs with an intent and no outcome: the box stopped in between."""
    query = select(RunRow).where(col(RunRow.outcome).is_(None)).order_by(col(RunRow.intent))
    return [_run(row) for row in tx.rows.exec(query)]


def _row(tx: Tx, intent: int) -> RunRow:
    row = tx.rows.get(RunRow, intent)
    if row is None:
        raise KeyError(intent)
    return row


def _stored(tx: Tx, row: RunRow) -> RunRow:
    """Read back after writing: nouns went into the JSON columns, plain values come out."""
    tx.rows.add(row)
    tx.rows.flush()
    tx.rows.refresh(row)
    return row


def _run(row: RunRow) -> Run:
    plan = dict(row.plan)
    steps = tuple(BoundStep(**step) for step in plan.pop("steps"))
    tier = Tier(plan.pop("tier"))
    return Run(
        intent=row.intent,
        plan=Plan(**plan, tier=tier, steps=steps),
        outcome=row.outcome,
        applied=tuple(Applied(**applied) for applied in row.applied),
        started=row.started,
        ended=row.ended,
        reason=row.reason,
        undone_by_person=row.undone_by_person,
        confirmed=row.confirmed,
    )
