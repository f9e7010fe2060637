"""What tier 2 said of an Incident, each by the seq of its entry."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, document, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.planner import Candidate, Decided, Decision, PlannerKind


class DecisionRow(Row, table=True):
    """One Decision. Its prompt is a detail of its entry."""

    __tablename__ = "decisions"

    seq: int = Field(primary_key=True)
    incident: int
    runbook: str
    ppm: int
    acts: bool
    code: str
    reason: str
    candidates: Any = document()
    model: str
    kind: PlannerKind = word(PlannerKind)
    at: datetime = time()


def put(tx: Tx, decided: Decided) -> None:
    """Store it in the same transaction as its entry."""
    said = values(decided.decision)
    del said["prompt"]
    tx.rows.add(DecisionRow(**said, seq=decided.seq, incident=decided.incident, at=decided.at))
    tx.rows.flush()


def all(tx: Tx, *, incident: int | None = None) -> list[Decided]:
    """Every one in the order of the chain, or those of one Incident."""
    query = select(DecisionRow).order_by(col(DecisionRow.seq))
    if incident is not None:
        query = query.where(DecisionRow.incident == incident)
    return [_decided(row) for row in tx.rows.exec(query)]


def get(tx: Tx, seq: int) -> Decided | None:
    """The Decision of this entry."""
    row = tx.rows.get(DecisionRow, seq)
    return None if row is None else _decided(row)


def _decided(row: DecisionRow) -> Decided:
    decision = Decision(
        runbook=row.runbook,
        ppm=row.ppm,
        acts=row.acts,
        code=row.code,
        reason=row.reason,
        candidates=tuple(Candidate(**_plain(one)) for one in row.candidates),
        model=row.model,
        kind=row.kind,
    )
    return Decided(seq=row.seq, incident=row.incident, decision=decision, at=row.at)


def _plain(one: Any) -> dict[str, Any]:
    return one if isinstance(one, dict) else values(one)
