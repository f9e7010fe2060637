"""Small things to remember: one JSON value per key."""

from __future__ import annotations

from osiris.edge.ledger.columns import json_text, json_value
from osiris.edge.ledger.store import Tx
from osiris.model.content import Value

FRAMEWORKS = "frameworks"
"""The key under which the selected frameworks are remembered."""
DEFAULT_FRAMEWORKS = ("hipaa",)


def get(tx: Tx, key: str) -> Value:
    """The value of `key`, or None. Lists come back as tuples."""
    row = tx.sql.execute("SELECT value FROM facts WHERE key = ?", (key,)).fetchone()
    value: Value = None if row is None else json_value(row[0])
    return value


def put(tx: Tx, key: str, value: Value) -> None:
    """Remember `value`; None forgets the key."""
    if value is None:
        tx.sql.execute("DELETE FROM facts WHERE key = ?", (key,))
        return
    tx.sql.execute(
        "INSERT INTO facts (key, value) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET value = excluded.value",
        (key, json_text(value)),
    )
