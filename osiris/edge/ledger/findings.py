"""The latest verdict of every Check on every Target, and since when it is what it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Field, col, select

from osiris.edge.ledger.columns import Row, document, json_text, time, utc_text, word
from osiris.edge.ledger.store import Tx
from osiris.model.case import Finding
from osiris.model.content import Value, Verdict


class FindingRow(Row, table=True):
    """One Finding per Target and Check."""

    __tablename__ = "findings"

    target: str = Field(primary_key=True)
    check: str = Field(primary_key=True)
    verdict: Verdict = word(Verdict)
    reason: str
    observed: Value = document()
    at: datetime = time()
    since: datetime = time()


_PUT = """
INSERT INTO findings (target, "check", verdict, reason, observed, at, since)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
    since = CASE WHEN verdict = excluded.verdict THEN since ELSE excluded.since END,
    verdict = excluded.verdict, reason = excluded.reason,
    observed = excluded.observed, at = excluded.at
"""


def put(tx: Tx, findings: Sequence[Finding]) -> None:
    """Keep these as the latest. `since` stays where the verdict is the same as before."""
    tx.sql.executemany(_PUT, map(_row, findings))


def latest(tx: Tx, target: str | None = None) -> list[tuple[Finding, datetime]]:
    """The latest Finding of every Target and Check with the time since when it has that verdict."""
    query = select(FindingRow).order_by(col(FindingRow.target), col(FindingRow.check))
    if target is not None:
        query = query.where(FindingRow.target == target)
    # `put` writes past the session, which would otherwise show what it read before.
    rows = tx.rows.exec(query, execution_options={"populate_existing": True})
    return [(Finding(**row.columns(Finding)), row.since) for row in rows]


def forget(tx: Tx, target: str, checks: Sequence[str] | None = None) -> None:
    """Drop what was found on a Target: all of it, or where a Check left the baseline."""
    if checks is None:
        tx.sql.execute("DELETE FROM findings WHERE target = ?", (target,))
        return
    pairs = [(target, check) for check in checks]
    tx.sql.executemany('DELETE FROM findings WHERE target = ? AND "check" = ?', pairs)


def _row(finding: Finding) -> tuple[str, ...]:
    at = utc_text(finding.at)
    observed = json_text(finding.observed)
    return (finding.target, finding.check, finding.verdict, finding.reason, observed, at, at)
