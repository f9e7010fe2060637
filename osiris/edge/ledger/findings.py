"""The latest verdict of every Check on every Target, and since when it is what it is.

Thousands of rows at each sweep, so this table is read and written by the bare driver.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

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
_BARE = 'SELECT target, "check", verdict, at FROM findings'
STALE = "stale"
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


@dataclass(slots=True)
class Tallied:
    """How many verdicts are a word (a Verdict's value, or STALE), and when they were found."""

    count: int
    oldest: datetime
    newest: datetime


Tallies: TypeAlias = Mapping[tuple[str, str], Tallied]
"""(id of a Target or Check, word) -> how many."""


def tallies(
    tx: Tx,
    kinds: Mapping[str, str],
    due: Mapping[tuple[str, str], datetime],
    latest: datetime,
) -> tuple[Tallies, Tallies]:
    """What stands by Target and by Check, for thousands of verdicts each second: no nouns are made.

    `kinds` maps the Targets that count to a word for what they are; `due` has, for (kind, Check
    id), the oldest time that is fresh; what is later than `latest` is as stale as what is too old.
    """
    oldest = {of: utc_text(at) for of, at in due.items()}
    end = utc_text(latest)
    targets: dict[tuple[str, str], list[Any]] = {}
    checks: dict[tuple[str, str], list[Any]] = {}
    for target, check, verdict, at in tx.sql.execute(_BARE):
        fresh = oldest.get((kinds.get(target, ""), check))
        if fresh is None:
            continue
        word = verdict if fresh <= at <= end else STALE
        for into, key in ((targets, (target, word)), (checks, (check, word))):
            row = into.get(key)
            if row is None:
                into[key] = [1, at, at]
                continue
            row[0] += 1
            if at < row[1]:
                row[1] = at
            elif at > row[2]:
                row[2] = at
    return _tallied(targets), _tallied(checks)


def _tallied(rows: Mapping[tuple[str, str], Sequence[Any]]) -> Tallies:
    return {
        key: Tallied(count, utc_time(first), utc_time(last))
        for key, (count, first, last) in rows.items()
    }


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
