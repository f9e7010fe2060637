"""The scripts, the row classes and the pragmas agree; other versions are met with a clear word."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from osiris.edge.ledger import (
    Ledger,
    approvals,
    assets,
    channels,
    decisions,
    escrow,
    holds,
    incidents,
    learned,
    notices,
    packs,
    policy,
    rmm,
    runs,
    schema,
    targets,
    tickets,
    waivers,
)
from osiris.edge.ledger.columns import Row
from osiris.errors import EvidenceError
from osiris.model.proof import Keys
from tests.ledger.maker import grow, proven

MAPPED = (
    approvals,
    assets,
    channels,
    decisions,
    escrow,
    holds,
    incidents,
    learned,
    notices,
    packs,
    policy,
    rmm,
    runs,
    targets,
    tickets,
    waivers,
)
# Tables that only plain SQL touches.
BARE = {"entries", "checkpoints", "details", "blobs", "facts", "findings"}
INFO = 'SELECT name, type, pk, "notnull" FROM pragma_table_info(?)'
KINDS = {"INTEGER": "INTEGER", "BOOLEAN": "INTEGER", "VARCHAR": "TEXT", "TEXT": "TEXT"}


def test_the_row_classes_are_the_tables(ledger: Ledger, path: Path) -> None:
    sql = sqlite3.connect(path)
    names = {name for (name,) in sql.execute("SELECT name FROM pragma_table_list")}
    ours = {name for name in names if not name.startswith("sqlite_")}
    assert ours == BARE | set(Row.metadata.tables)
    assert len(Row.metadata.tables) == len(MAPPED)
    for name, table in Row.metadata.tables.items():
        info = sql.execute(INFO, (name,))
        stored = {n: (kind, bool(pk), bool(pk or must)) for n, kind, pk, must in info}
        mapped = {
            c.name: (KINDS[c.type.compile()], c.primary_key, not c.nullable) for c in table.columns
        }
        assert stored == mapped
    sql.close()


def test_a_writer_keeps_its_promises(ledger: Ledger) -> None:
    def pragma(name: str) -> object:
        with ledger.commit() as tx:
            return tx.sql.execute(f"PRAGMA {name}").fetchone()[0]

    promised = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "foreign_keys": 1}
    assert {name: pragma(name) for name in promised} == promised


def test_a_ledger_of_a_newer_program_is_left_alone(ledger: Ledger, path: Path, keys: Keys) -> None:
    grow(ledger, keys)
    ledger.close()
    with sqlite3.connect(path) as sql:
        sql.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    sql.close()
    before = path.read_bytes()
    for read_only in (True, False):
        with pytest.raises(EvidenceError, match="newer version"):
            Ledger.open(path, read_only=read_only)
    assert path.read_bytes() == before


def test_a_ledger_of_an_older_program_is_brought_forward(path: Path, tmp_path: Path) -> None:
    """Version 0 is a ledger without tables: every later script has to run, and does."""
    with sqlite3.connect(path) as sql:
        sql.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    sql.close()
    with pytest.raises(EvidenceError, match="older version"):
        Ledger.open(path, read_only=True)
    with Ledger.open(path) as ledger, ledger.commit() as tx:
        assert schema.version(tx.sql) == len(schema.MIGRATIONS)


def test_a_migration_that_fails_changes_nothing(ledger: Ledger, path: Path, keys: Keys) -> None:
    grow(ledger, keys, 2)
    with sqlite3.connect(path) as sql, pytest.raises(sqlite3.OperationalError, match="exists"):
        schema.migrate(sql, 0)
    sql.close()
    assert proven(ledger) == 3


def test_another_program_s_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as sql:
        sql.execute("CREATE TABLE theirs (x)")
    sql.close()
    before = path.read_bytes()
    with pytest.raises(EvidenceError, match="not an OsirisCare ledger"):
        Ledger.open(path)
    assert path.read_bytes() == before
