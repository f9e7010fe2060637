"""What the RMM said when its export was read last, and what was handed over to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlmodel import Field, col, delete, func, select

from osiris.edge.ledger import facts
from osiris.edge.ledger.columns import Row, time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.rmm import Patched, RmmMachine

EVERYWHERE = ""
_HANDED = "handed_over"


class RmmRow(Row, table=True):
    """One machine of one tool's newest export. `line` tells rows of one name apart."""

    __tablename__ = "rmm_machines"

    tool: str = Field(primary_key=True)
    line: int = Field(primary_key=True)
    name: str
    dns: str
    serial: str
    os: str
    patched: Patched = word(Patched)
    last_seen: datetime | None = time(optional=True)
    read_at: datetime = time()


def put(tx: Tx, tool: str, machines: Iterable[RmmMachine], now: datetime) -> None:
    """Keep an export in place of the tool's one before."""
    tx.rows.exec(delete(RmmRow).where(col(RmmRow.tool) == tool))
    for machine in machines:
        tx.rows.add(RmmRow(**values(machine), tool=tool, read_at=now))
    tx.rows.flush()


def all(tx: Tx) -> list[tuple[str, RmmMachine, datetime]]:
    """(tool, machine, when its export was read), by tool and place in the export."""
    query = select(RmmRow).order_by(col(RmmRow.tool), col(RmmRow.line))
    return [(r.tool, RmmMachine(**r.columns(RmmMachine)), r.read_at) for r in tx.rows.exec(query)]


def tools_of(tx: Tx, names: Iterable[str]) -> list[str]:
    """Which tools listed a machine of one of these names, without regard to case."""
    wanted = [n.lower() for n in names if n]
    query = select(RmmRow.tool).where(func.lower(col(RmmRow.name)).in_(wanted)).distinct()
    return sorted(tx.rows.exec(query))


def hand_over(tx: Tx, subject: str, target: str = EVERYWHERE) -> None:
    """Leave the fixes of this subject to the RMM, on one Target or on all."""
    over = handovers(tx)
    facts.put(tx, _HANDED, {**over, subject: tuple(sorted({*over.get(subject, ()), target}))})


def take_back(tx: Tx, subject: str, target: str = EVERYWHERE) -> bool:
    """The box makes these fixes again. False where they were not handed over just so."""
    over = handovers(tx)
    if target not in over.get(subject, ()):
        return False
    left = tuple(t for t in over[subject] if t != target)
    facts.put(tx, _HANDED, {k: v for k, v in {**over, subject: left}.items() if v})
    return True


def handovers(tx: Tx) -> dict[str, tuple[str, ...]]:
    """Subject -> ids of the Targets on which it was handed over; EVERYWHERE is all of them."""
    stored = facts.get(tx, _HANDED)
    found = stored if isinstance(stored, Mapping) else {}
    return {k: tuple(map(str, v)) for k, v in found.items() if isinstance(v, list | tuple)}


def handed(tx: Tx, target: str) -> frozenset[str]:
    """The subjects that were handed over on this Target."""
    over = handovers(tx)
    return frozenset(s for s, where in over.items() if {EVERYWHERE, target} & set(where))
