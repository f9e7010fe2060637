"""The outbox: what people are told, by which channel, how far it got. And the line itself."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlmodel import Field, col, or_, select

from osiris.edge.ledger import facts
from osiris.edge.ledger.columns import Row, document, time, utc_text, utc_time, values, word
from osiris.edge.ledger.store import Tx
from osiris.model.content import Priority
from osiris.model.telling import Notice, NoticeKind, NoticeState

_SINCE, _SPANS = "tell.offline_since", "tell.offline"
_SPANS_KEPT = 500
KEPT = timedelta(days=400)
"""How long a notice that is done stays here. Its entry in the chain stays for ever."""


class NoticeRow(Row, table=True):
    """One Notice."""

    __tablename__ = "notices"

    id: int | None = Field(default=None, primary_key=True)
    channel: str
    kind: NoticeKind = word(NoticeKind)
    tickets: tuple[int, ...] = document()
    late: tuple[int, ...] = document()
    priority: Priority | None = word(Priority, optional=True)
    title: str
    text: str
    mark: str
    state: NoticeState = word(NoticeState)
    tries: int
    result: str
    made: datetime = time()
    next: datetime | None = time(optional=True)
    sent: datetime | None = time(optional=True)


def put(tx: Tx, notice: Notice) -> Notice | None:
    """Store a Notice (its id is ignored) and give it its number; None where the channel has one of
    this mark already."""
    query = select(NoticeRow).where(
        NoticeRow.channel == notice.channel, NoticeRow.mark == notice.mark
    )
    if tx.rows.exec(query).first() is not None:
        return None
    row = NoticeRow(**{**values(notice), "id": None})
    tx.rows.add(row)
    tx.rows.flush()
    return Notice(**row.columns(Notice))


def update(tx: Tx, notice: Notice) -> None:
    """Store all fields of a Notice anew. Raises KeyError where there is none of this number."""
    row = tx.rows.get(NoticeRow, notice.id)
    if row is None:
        raise KeyError(notice.id)
    row.sqlmodel_update(values(notice))
    tx.rows.add(row)
    tx.rows.flush()


def get(tx: Tx, id: int) -> Notice | None:
    """The Notice of this number."""
    row = tx.rows.get(NoticeRow, id)
    return None if row is None else Notice(**row.columns(Notice))


def since(tx: Tx, at: datetime) -> list[Notice]:
    """Those that were made at `at` or later, and all that wait; by number."""
    query = (
        select(NoticeRow)
        .where(or_(col(NoticeRow.made) >= at, col(NoticeRow.next).is_not(None)))
        .order_by(col(NoticeRow.id))
    )
    return [Notice(**row.columns(Notice)) for row in tx.rows.exec(query)]


def waiting(tx: Tx) -> list[Notice]:
    """Those that are not done, by number."""
    query = select(NoticeRow).where(col(NoticeRow.next).is_not(None)).order_by(col(NoticeRow.id))
    return [Notice(**row.columns(Notice)) for row in tx.rows.exec(query)]


def latest(tx: Tx, count: int) -> list[Notice]:
    """The newest `count`, oldest of them first."""
    query = select(NoticeRow).order_by(col(NoticeRow.id).desc()).limit(count)
    return [Notice(**row.columns(Notice)) for row in tx.rows.exec(query)][::-1]


def newest(tx: Tx, kinds: tuple[NoticeKind, ...]) -> datetime | None:
    """When the latest of these kinds was made."""
    query = (
        select(NoticeRow).where(col(NoticeRow.kind).in_(kinds)).order_by(col(NoticeRow.made).desc())
    )
    row = tx.rows.exec(query.limit(1)).first()
    return None if row is None else row.made


def forget(tx: Tx, now: datetime) -> None:
    """Drop those that are done and older than KEPT."""
    tx.sql.execute("DELETE FROM notices WHERE next IS NULL AND made < ?", (utc_text(now - KEPT),))


def line(tx: Tx, *, up: bool, at: datetime) -> None:
    """Remember whether people could be reached at `at`: the time between is told apart."""
    began = offline_since(tx)
    if up and began is not None:
        spans = [*_spans(tx), (began, at)][-_SPANS_KEPT:]
        facts.put(tx, _SPANS, [[utc_text(a), utc_text(b)] for a, b in spans])
        facts.put(tx, _SINCE, None)
    elif not up and began is None:
        facts.put(tx, _SINCE, utc_text(at))


def offline_since(tx: Tx) -> datetime | None:
    """Since when no channel to people could be reached; None where one could, or none was tried."""
    value = facts.get(tx, _SINCE)
    return utc_time(value) if isinstance(value, str) else None


def offline_s(tx: Tx, start: datetime, end: datetime) -> int:
    """Whole seconds between `start` and `end` in which no channel to people could be reached.

    It is known from the tries: where nothing had to be told, nothing was tried.
    """
    began = offline_since(tx)
    spans = [*_spans(tx), *([(began, end)] if began is not None else [])]
    length = sum((max(timedelta(), min(b, end) - max(a, start)) for a, b in spans), timedelta())
    return int(length.total_seconds())


def _spans(tx: Tx) -> list[tuple[datetime, datetime]]:
    found = facts.get(tx, _SPANS)
    spans = found if isinstance(found, tuple | list) else ()
    return [
        (utc_time(str(s[0])), utc_time(str(s[1]))) for s in spans if isinstance(s, tuple | list)
    ]
