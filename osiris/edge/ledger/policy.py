"""What a person decided that the box may do without asking. No row means: ask."""

from __future__ import annotations

from sqlmodel import Field, select

from osiris.edge.ledger.columns import Row, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Autonomy


class AutonomyRow(Row, table=True):
    """One decision, for a runbook and a target class; `*` is every one."""

    __tablename__ = "autonomy"

    runbook: str = Field(primary_key=True)
    klass: str = Field(primary_key=True)
    when_: str = Field(primary_key=True)
    level: Autonomy = word(Autonomy)
    earned: bool


def set_autonomy(tx: Tx, runbook: str, klass: str, level: Autonomy) -> None:
    """Decide for a runbook id and a TargetClass, either of which may be `*`."""
    tx.rows.merge(
        AutonomyRow(runbook=runbook, klass=str(klass), when_="*", level=level, earned=False)
    )
    tx.rows.flush()


def autonomy(tx: Tx) -> dict[tuple[str, str], Autonomy]:
    """Every decision: (runbook or `*`, class or `*`) -> level."""
    return {(row.runbook, row.klass): row.level for row in tx.rows.exec(select(AutonomyRow))}
