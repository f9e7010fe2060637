"""Whatever is changed in the file is found, and the entry is named."""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from osiris.edge.ledger import Ledger, verify
from osiris.errors import BadSignature, ChainBroken, EvidenceError, OsirisError
from osiris.model.proof import Detail, Keys
from tests.ledger.maker import begin, checkpoint, grow, make_keys, proven

REWRITE = "UPDATE entries SET payload = CAST(replace(payload, 'sweep', 'swe3p') AS BLOB)"
DETAIL = Detail(name="seen", salt=b"", data=b'{"mode":"0600"}')


@pytest.fixture
def chain_of_twelve(ledger: Ledger, path: Path, keys: Keys) -> Path:
    """Entries 0 to 11, the fifth with a detail, checkpoints over 4, 8 and 10; closed."""
    grow(ledger, keys, 3)
    checkpoint(ledger, keys)
    grow(ledger, keys, 1)
    grow(ledger, keys, 1, DETAIL)
    grow(ledger, keys, 2)
    checkpoint(ledger, keys)
    grow(ledger, keys, 2)
    checkpoint(ledger, keys)
    grow(ledger, keys, 2)
    assert proven(ledger) == 12
    ledger.close()
    return path


def tamper(path: Path, *statements: str) -> None:
    """What root can do: drop the triggers, change, and put them back."""
    sql = sqlite3.connect(path)
    triggers = sql.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        sql.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        assert sql.execute(statement).rowcount != 0
    for _, text in triggers:
        sql.execute(text)
    sql.commit()
    sql.close()


def walk(path: Path) -> int:
    with Ledger.open(path, read_only=True) as ledger, ledger.read() as tx:
        return list(verify.verify(tx))[-1]


@pytest.mark.parametrize(
    ("statement", "kind", "seq"),
    [
        (REWRITE + " WHERE seq = 2", ChainBroken, 2),
        (REWRITE + " WHERE seq = 11", ChainBroken, 11),
        ("UPDATE entries SET leaf = randomblob(32) WHERE seq = 3", ChainBroken, 3),
        ("UPDATE entries SET kind = 'intent' WHERE seq = 6", ChainBroken, 6),
        ("UPDATE entries SET kind = 'x' WHERE seq = 6", ChainBroken, 6),
        ("UPDATE entries SET utc = '2026-11-21T09:00:09.000Z' WHERE seq = 6", ChainBroken, 6),
        ("UPDATE entries SET signatures = randomblob(96) WHERE seq = 7", BadSignature, 7),
        ("UPDATE entries SET signatures = x'' WHERE seq = 7", BadSignature, 7),
        ("UPDATE entries SET seq = 90 WHERE seq = 5", ChainBroken, 12),
        ("DELETE FROM entries WHERE seq = 5", ChainBroken, 5),
        ("DELETE FROM entries WHERE seq = 9", ChainBroken, 9),
        ("DELETE FROM entries WHERE seq >= 7", ChainBroken, 7),
        ("UPDATE checkpoints SET root = randomblob(32) WHERE size = 4", ChainBroken, 3),
        ("UPDATE checkpoints SET root = randomblob(32) WHERE size = 10", ChainBroken, 9),
        ("UPDATE checkpoints SET frontier = '[]' WHERE size = 10", ChainBroken, 9),
        ("UPDATE checkpoints SET frontier = '[]' WHERE size = 4", ChainBroken, 3),
        ("UPDATE checkpoints SET newest = '2030' WHERE size = 8", ChainBroken, 7),
        ("UPDATE checkpoints SET size = 7 WHERE size = 8", ChainBroken, 7),
        ("UPDATE checkpoints SET note = replace(note, '8', '9') WHERE size = 8", OsirisError, -1),
        ("UPDATE details SET salt = randomblob(32)", ChainBroken, 5),
        ("UPDATE details SET key = randomblob(32)", ChainBroken, 5),
        ("UPDATE details SET name = 'other'", ChainBroken, 5),
        ("UPDATE blobs SET sealed = randomblob(40)", ChainBroken, 5),
        ("DELETE FROM blobs", ChainBroken, 5),
    ],
)
def test_a_change_is_found_and_its_entry_named(
    chain_of_twelve: Path, statement: str, kind: type[EvidenceError], seq: int
) -> None:
    tamper(chain_of_twelve, statement)
    with pytest.raises(kind) as caught:
        walk(chain_of_twelve)
    assert seq in (-1, getattr(caught.value, "seq", -1))


def test_a_detail_that_vanished_with_its_row_is_missed(chain_of_twelve: Path) -> None:
    tamper(chain_of_twelve, "DELETE FROM blobs", "DELETE FROM details")
    with pytest.raises(ChainBroken, match="commits to 1 details, 0 are stored"):
        walk(chain_of_twelve)


def test_progress_is_told(chain_of_twelve: Path) -> None:
    with Ledger.open(chain_of_twelve, read_only=True) as ledger, ledger.read() as tx:
        assert list(verify.verify(tx, every=5)) == [5, 10, 12]


def test_an_empty_chain_is_not_verified(path: Path) -> None:
    with Ledger.create(path) as ledger, pytest.raises(EvidenceError, match="empty"):
        proven(ledger)


@pytest.mark.parametrize("seq", [2, 9, 10, 11])
def test_one_flipped_bit_in_a_body_is_found_and_named(chain_of_twelve: Path, seq: int) -> None:
    raw = bytearray(chain_of_twelve.read_bytes())
    (place,) = (m.start() for m in re.finditer(rb'"body":\{"n":%d\}' % seq, raw))
    raw[place + 9] ^= 1
    chain_of_twelve.write_bytes(raw)
    with pytest.raises(ChainBroken) as caught:
        walk(chain_of_twelve)
    assert caught.value.seq == seq


@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        (REWRITE + " WHERE seq = 11", 11),
        (REWRITE + " WHERE seq = 9", 9),
        ("UPDATE entries SET leaf = randomblob(32) WHERE seq = 10", 10),
        ("UPDATE checkpoints SET root = randomblob(32) WHERE size = 10", 9),
        ("UPDATE checkpoints SET frontier = '[]' WHERE size = 10", 9),
        ("UPDATE checkpoints SET frontier = 'x' WHERE size = 10", 9),
        ("DELETE FROM entries WHERE seq = 10", 10),
        ("DELETE FROM entries WHERE seq = 9", 9),
    ],
)
def test_the_newest_entries_are_checked_before_anything_is_appended(
    chain_of_twelve: Path, statement: str, seq: int
) -> None:
    tamper(chain_of_twelve, statement)
    before = chain_of_twelve.read_bytes()
    with pytest.raises(ChainBroken) as caught:
        Ledger.open(chain_of_twelve)
    assert caught.value.seq == seq
    assert chain_of_twelve.read_bytes() == before


def test_an_entry_of_another_history_is_found_at_once(
    chain_of_twelve: Path, keys: Keys, tmp_path: Path
) -> None:
    """Signed by the same keys, and its leaf is right: only `prev` tells."""
    _, identity = make_keys()
    with Ledger.create(tmp_path / "other.db") as other:
        begin(other, keys, identity)
        grow(other, keys, 11)
    tamper(
        chain_of_twelve,
        f"ATTACH '{tmp_path / 'other.db'}' AS other",
        "DELETE FROM main.entries WHERE seq = 11",
        "INSERT INTO main.entries SELECT * FROM other.entries WHERE seq = 11",
    )
    with pytest.raises(ChainBroken, match="entry 11: it does not follow"):
        Ledger.open(chain_of_twelve)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda raw: b"not a database\n" * 400, "not a database"),
        (lambda raw: b"\0" * 100 + raw[100:], "not a database"),
        (lambda raw: raw[:100] + b"\xff" * 3996 + raw[4096:], "damaged"),
        (lambda raw: raw[: len(raw) // 2], "damaged"),
        (lambda raw: b"", "not an OsirisCare ledger"),
        (lambda raw: raw[:68] + b"\0\0\0\0" + raw[72:], "not an OsirisCare ledger"),
    ],
)
@pytest.mark.parametrize("read_only", [True, False])
def test_a_damaged_file_is_one_clear_error(
    chain_of_twelve: Path, spoil: Callable[[bytes], bytes], words: str, read_only: bool
) -> None:
    spoiled = spoil(chain_of_twelve.read_bytes())
    chain_of_twelve.write_bytes(spoiled)
    with (
        pytest.raises(EvidenceError, match=words) as caught,
        Ledger.open(chain_of_twelve, read_only=read_only) as ledger,
    ):
        proven(ledger)
    assert caught.value.hint
    assert chain_of_twelve.read_bytes() == spoiled


def test_an_older_copy_behind_a_witness_never_appends(
    ledger: Ledger, path: Path, keys: Keys, tmp_path: Path
) -> None:
    grow(ledger, keys, 5)
    ledger.close()
    older = tmp_path / "older.db"
    shutil.copy(path, older)
    with Ledger.open(path) as newer:
        grow(newer, keys, 5)
        witnessed = checkpoint(newer, keys)
        grow(newer, keys, 5)
    before = older.read_bytes()
    with pytest.raises(EvidenceError, match="holds 6 entries, but a witness saw 11"):
        Ledger.open(older, witnessed=witnessed)
    assert older.read_bytes() == before
    with Ledger.open(older, read_only=True, witnessed=witnessed) as behind:
        assert proven(behind) == 6
    with Ledger.open(path, witnessed=witnessed) as whole:
        grow(whole, keys)
        assert proven(whole) == 17


def test_a_rewritten_chain_of_the_same_length_never_appends(
    ledger: Ledger, path: Path, keys: Keys, tmp_path: Path
) -> None:
    grow(ledger, keys, 4)
    witnessed = checkpoint(ledger, keys)
    _, identity = make_keys()
    with Ledger.create(tmp_path / "forged.db") as forged:
        begin(forged, keys, identity)
        grow(forged, keys, 3, DETAIL)
        grow(forged, keys, 9)
        assert proven(forged) == 13
    with pytest.raises(EvidenceError, match="first 5 entries are not the ones"):
        Ledger.open(tmp_path / "forged.db", witnessed=witnessed)
