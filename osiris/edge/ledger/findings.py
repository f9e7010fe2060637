"""The latest verdict of every Check on every Target, and since when it is what it is.

Thousands of rows at each sweep, so this table is read and written by the bare driver.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from osiris.edge.ledger.columns import json_text, json_value, utc_text, utc_time
from osiris.edge.ledger.store import Tx
from osiris.model.case import Finding
from osiris.model.content import Verdict

_PUT = """
INSERT INTO findings (target, "check", verdict, reason, observed, at, since)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET
    since = CASE WHEN verdict = excluded.verdict THEN since ELSE excluded.since END,
    verdict = excluded.verdict, reason = excluded.reason,
    observed = excluded.observed, at = excluded.at
"""
_SELECT = 'SELECT target, "check", verdict, reason, observed, at, since FROM findings'
_ALL = _SELECT + ' ORDER BY target, "check"'
_OF_TARGET = _SELECT + ' WHERE target = ? ORDER BY "check"'


def put(tx: Tx, findings: Sequence[Finding]) -> None:
    """Keep these as the latest. `since` stays where the verdict is the same as before."""
    tx.sql.executemany(_PUT, map(_row, findings))


def latest(tx: Tx, target: str | None = None) -> list[tuple[Finding, datetime]]:
    """The latest Finding of every Check, on one Target or on all, each with the time since when it
    has that verdict."""
    rows = tx.sql.execute(_ALL) if target is None else tx.sql.execute(_OF_TARGET, (target,))
    return [_found(*row) for row in rows]


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
    verdict = finding.verdict.value
    return (finding.target, finding.check, verdict, finding.reason, observed, at, at)


def _found(
    target: str, check: str, verdict: str, reason: str, observed: str, at: str, since: str
) -> tuple[Finding, datetime]:
    finding = Finding(
        target=target,
        check=check,
        verdict=Verdict(verdict),
        reason=reason,
        observed=json_value(observed),
        at=utc_time(at),
    )
    return finding, utc_time(since)
