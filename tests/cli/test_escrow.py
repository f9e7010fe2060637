"""Escrowed recovery keys at a terminal: make a key file, list, open with a reason."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.core import canon
from osiris.daemon.house import opened
from osiris.edge.ledger import escrow, targets
from osiris.edge.vault.escrow import seal
from osiris.model.site import EscrowedKey
from tests.cli.keyboard import Keyboard, keyboard
from tests.cli.terminal import osiris
from tests.flow.tree import TREE, Box

WORDS = "four words that differ much"
KEY = "-".join(["000011"] * 8)
GUID = "{0F3C1D2E-7A44-4F0B-9C1E-6E5B8A9D1122}"
NOW = datetime(2026, 11, 21, tzinfo=UTC)


def hold(box: Box, public: str, *, volume: str, sealed_as: str) -> None:
    """Put a sealed key into the escrow of the practice machine."""
    with (
        opened(box.desk.folder, "test", unlock=box.desk.unlock) as house,
        house.box.ledger.commit() as tx,
    ):
        (target,) = [t.id for t in targets.all(tx) if t.name == TREE]
        clear = {"target": target, "volume": sealed_as, "protector": GUID, "key": KEY}
        kept = EscrowedKey(
            target=target,
            volume=volume,
            protector=GUID,
            sealed=seal(canon.dumps(clear), {"clinic": public}),
            taken=NOW,
            verified=NOW,
        )
        escrow.put(tx, kept)


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


@pytest.fixture
def key(tmp_path: Path, box: Box) -> tuple[Path, str]:
    path = tmp_path / "clinic.key"
    with keyboard(box.desk.folder, "escrow", "new-key", str(path)) as keys:
        for prompt in ("Passphrase of the key file: ", "Repeat for confirmation: "):
            keys.wait_for(prompt)
            keys.type(WORDS)
        assert keys.end() == 0
    assert WORDS not in keys.shown
    return path, keys.shown.split('escrow_clinic: "')[1].split('"')[0]


def asked(box: Box, path: Path, words: str = WORDS) -> tuple[int, Keyboard]:
    """`escrow open` for the practice machine; its exit code and what was shown."""
    order = ("escrow", "open", TREE, "--key", str(path), "--reason", "disk asks for it")
    with keyboard(box.desk.folder, *order) as keys:
        keys.wait_for("Passphrase of the key file: ")
        keys.type(words)
        return keys.end(), keys


def test_an_approver_opens_a_key_and_the_chain_says_so(box: Box, key: tuple[Path, str]) -> None:
    hold(box, key[1], volume="C:", sealed_as="C:")
    listed = osiris(box.desk.folder, "escrow", "list")
    assert GUID in listed.out
    assert KEY not in listed.out
    code, keys = asked(box, key[0])
    assert code == 0
    assert KEY in keys.shown
    with box.desk.read() as tx:
        told = tx.sql.execute("SELECT payload FROM entries WHERE kind = 'request'").fetchall()
    assert b'"escrow.open"' in told[-1][0]
    assert not [
        p for p in box.desk.folder.rglob("*") if p.is_file() and KEY.encode() in p.read_bytes()
    ]


def test_a_key_of_another_volume_is_not_taken_for_it(box: Box, key: tuple[Path, str]) -> None:
    hold(box, key[1], volume="C:", sealed_as="D:")
    code, keys = asked(box, key[0])
    assert code == 2
    assert "another one" in keys.shown
    assert KEY not in keys.shown


def test_wrong_words_open_nothing(box: Box, key: tuple[Path, str]) -> None:
    hold(box, key[1], volume="C:", sealed_as="C:")
    code, keys = asked(box, key[0], "not the words that were set")
    assert code == 2
    assert "does not open" in keys.shown
    assert KEY not in keys.shown


def test_where_none_is_held_it_says_so(box: Box, key: tuple[Path, str]) -> None:
    order = ("escrow", "open", TREE, "--key", str(key[0]), "--reason", "x")
    with keyboard(box.desk.folder, *order) as keys:
        code = keys.end()
        assert code == 2, keys.shown
    assert "No recovery key" in keys.shown
