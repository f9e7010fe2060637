"""SQLite itself refuses to change what was appended."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from osiris.edge.ledger import Ledger
from osiris.model.proof import Keys
from tests.ledger.maker import checkpoint, grow, proven

COPY = "SELECT seq + {}, kind, utc, leaf, signatures, payload FROM entries WHERE seq = 2"
HEAD = "SELECT size {}, root, note, frontier, newest FROM checkpoints WHERE size = 4"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entries SET payload = x'00' WHERE seq = 1",
        "UPDATE entries SET seq = 99 WHERE seq = 3",
        "UPDATE entries SET utc = utc",
        "DELETE FROM entries WHERE seq = 3",
        "DELETE FROM entries",
        "INSERT OR REPLACE INTO entries " + COPY.format(0),
        "INSERT OR REPLACE INTO entries " + COPY.format(5),
        "INSERT INTO entries " + COPY.format(-4),
        "REPLACE INTO entries " + COPY.format(1),
        "UPDATE OR REPLACE entries SET seq = 1 WHERE seq = 3",
        "UPDATE checkpoints SET root = x'00'",
        "DELETE FROM checkpoints",
        "INSERT OR REPLACE INTO checkpoints " + HEAD.format(""),
        "INSERT INTO checkpoints " + HEAD.format("- 2"),
    ],
)
def test_history_is_only_appended(ledger: Ledger, path: Path, keys: Keys, statement: str) -> None:
    grow(ledger, keys, 3)
    checkpoint(ledger, keys)
    with sqlite3.connect(path) as stranger:
        before = list(stranger.iterdump())
        with pytest.raises(sqlite3.IntegrityError, match=r"only appended|never (changed|deleted)"):
            stranger.execute(statement)
        assert list(stranger.iterdump()) == before
    stranger.close()
    assert proven(ledger) == 4
