"""Enrolled machines. A removed one keeps its row, because evidence names it by its id."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, col, func, or_, select

from osiris.edge.ledger.columns import Row, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.errors import RequestError
from osiris.model.site import MachineRole, Platform, SignIn, Target, TargetClass, TransportKind


class TargetRow(Row, table=True):
    """One Target, live or removed."""

    __tablename__ = "targets"

    n: int | None = Field(default=None, primary_key=True)
    removed: datetime | None = time(optional=True)
    id: str
    name: str
    platform: Platform = word(Platform)
    klass: TargetClass = word(TargetClass)
    transport: TransportKind = word(TransportKind)
    address: str
    port: int
    user: str
    host_key: str
    identity: str
    root: str
    observe_only: bool
    onboarded: bool
    sign_in: SignIn = word(SignIn)
    role: MachineRole = word(MachineRole)
    added: datetime = time()


def add(tx: Tx, target: Target) -> None:
    """Enrol `target` under its id (see `next_id`).

    Raises:
        RequestError: the name is taken by another live Target.
    """
    _name_is_free(tx, target)
    tx.rows.add(TargetRow(**values(target)))
    tx.rows.flush()


def update(tx: Tx, target: Target) -> None:
    """Store all fields of a live Target anew.

    Raises:
        RequestError: no live Target has this id, or the name is taken.
    """
    row = _live(tx, target.id)
    _name_is_free(tx, target)
    row.sqlmodel_update(values(target))
    tx.rows.add(row)
    tx.rows.flush()


def remove(tx: Tx, id: str, at: datetime) -> None:
    """Watch this Target no longer. Its id is never given again.

    Raises:
        RequestError: no live Target has this id.
    """
    row = _live(tx, id)
    row.removed = at
    tx.rows.add(row)
    tx.rows.flush()


def get(tx: Tx, id_or_name: str) -> Target | None:
    """The live Target of this id or name."""
    query = select(TargetRow).where(
        col(TargetRow.removed).is_(None),
        or_(col(TargetRow.id) == id_or_name, col(TargetRow.name) == id_or_name),
    )
    row = tx.rows.exec(query).first()
    return None if row is None else Target(**row.columns(Target))


def all(tx: Tx) -> list[Target]:
    """Every live Target, in the order of enrolment."""
    query = select(TargetRow).where(col(TargetRow.removed).is_(None)).order_by(col(TargetRow.n))
    return [Target(**row.columns(Target)) for row in tx.rows.exec(query)]


def ever(tx: Tx) -> list[Target]:
    """Every Target that was enrolled at any time, as it is or last was."""
    return [Target(**row.columns(Target)) for row in tx.rows.exec(select(TargetRow))]


def names(tx: Tx) -> dict[str, str]:
    """Id -> name of every Target that ever was: pages about the past need the removed ones too."""
    return dict(tx.rows.exec(select(TargetRow.id, TargetRow.name)).all())


def next_id(tx: Tx) -> str:
    """The id for the next Target: t1, t2, ... in the order of enrolment."""
    last = tx.rows.exec(select(func.max(TargetRow.n))).one()
    return f"t{(last or 0) + 1}"


def _live(tx: Tx, id: str) -> TargetRow:
    query = select(TargetRow).where(TargetRow.id == id, col(TargetRow.removed).is_(None))
    row = tx.rows.exec(query).first()
    if row is None:
        raise RequestError(f"There is no target {id!r}.", "List the targets.")
    return row


def _name_is_free(tx: Tx, target: Target) -> None:
    holder = get(tx, target.name)
    if holder is not None and holder.id != target.id:
        raise RequestError(
            f"The name {target.name!r} is taken by {holder.id}.", "Choose another name."
        )
