"""What may be done without asking: the words of people, and what was earned. No row means: ask."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlmodel import Field, col, select

from osiris.edge.ledger import facts, learned
from osiris.edge.ledger.columns import Row, document, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Autonomy
from osiris.model.learning import ANY, Autonomies, Cell, Earned, Proof

_EARNING = "earning"


class AutonomyRow(Row, table=True):
    """One word, for a runbook, a target class and a part of the week; `*` is every one.

    `entry` is the entry in which the box says that it earned this; None: a person said it.
    """

    __tablename__ = "autonomy"

    runbook: str = Field(primary_key=True)
    klass: str = Field(primary_key=True)
    when_: str = Field(primary_key=True)
    level: Autonomy = word(Autonomy)
    entry: int | None = None
    digest: str
    bad_runs: int
    proof: Any = document()


def set_autonomy(tx: Tx, runbook: str, klass: str, level: Autonomy, when: str = ANY) -> None:
    """A person's word for a runbook id, a TargetClass and a When, each of which may be ANY."""
    _put(tx, (runbook, str(klass), str(when)), level)


def forget(tx: Tx, cell: Cell) -> bool:
    """Take a word back, whoever said it. False where there was none."""
    row = tx.rows.get(AutonomyRow, cell)
    if row is None:
        return False
    tx.rows.delete(row)
    tx.rows.flush()
    return True


def earn(tx: Tx, runbook: str, klass: str, earned: Earned) -> None:
    """Store what was earned. No person's word may stand at this very place."""
    _put(tx, (runbook, klass, ANY), earned.level, earned)


def autonomy(tx: Tx) -> Autonomies:
    """All of it, as the guard reads it."""
    rows = list(tx.rows.exec(select(AutonomyRow).order_by(col(AutonomyRow.runbook))))
    return Autonomies(
        said={(r.runbook, r.klass, r.when_): r.level for r in rows if r.entry is None},
        earned={
            (r.runbook, r.klass): Earned(
                level=r.level,
                digest=r.digest,
                bad_runs=r.bad_runs,
                entry=r.entry,
                proof=Proof(**r.proof),
            )
            for r in rows
            if r.entry is not None
        },
        rules=learned.acting(tx),
    )


def set_earning(tx: Tx, runbook: str, on: bool) -> None:
    """A person lets a runbook (or ANY) earn autonomy, or lets it no longer."""
    facts.put(tx, _EARNING, {**earning(tx), runbook: on})


def earning(tx: Tx) -> dict[str, bool]:
    """What people decided: runbook id or ANY -> whether it may earn. Nothing: no."""
    stored = facts.get(tx, _EARNING)
    return {k: bool(v) for k, v in stored.items()} if isinstance(stored, Mapping) else {}


def may_earn(tx: Tx, runbook: str) -> bool:
    """Whether a person lets this runbook earn autonomy; its own word outweighs the site's."""
    said = earning(tx)
    return said.get(runbook, said.get(ANY, False))


def _put(tx: Tx, cell: Cell, level: Autonomy, earned: Earned | None = None) -> None:
    runbook, klass, when = cell
    row = AutonomyRow(
        runbook=runbook,
        klass=klass,
        when_=when,
        level=level,
        entry=earned.entry if earned else None,
        digest=earned.digest if earned else "",
        bad_runs=earned.bad_runs if earned else 0,
        proof=values(earned.proof) if earned else {},
    )
    tx.rows.merge(row)
    tx.rows.flush()
