"""The pocket witness: what fits into a code, and what a chain is to it later."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from osiris.core import base45, chain
from osiris.core.chain import pocket
from osiris.core.chain.pocket import Verdict
from osiris.daemon.house import LEDGER
from osiris.desk import Desk
from osiris.desk.proof import Held, held
from osiris.edge.ledger import Ledger, entries
from osiris.errors import EvidenceError
from osiris.model.proof import Checkpoint, KeyPurpose
from osiris.report.qr import half_blocks, symbol
from tests.evidence.maker import Maker
from tests.ledger.maker import at as moment
from tests.ledger.maker import begin, checkpoint, grow, make_keys, note

LONGEST = 10**16 - 1
"""The longest size that a checkpoint's text can name."""


def at(folder: Path, keys: int = 1, grown: int = 0) -> Path:
    """A data folder with a chain of 1 + `grown` entries."""
    folder.mkdir()
    made, identity = make_keys(keys)
    with Ledger.create(folder / LEDGER) as ledger:
        begin(ledger, made, identity)
        grow(ledger, made, grown)
        checkpoint(ledger, made)
    return folder


def newest(folder: Path) -> Checkpoint:
    with Ledger.open(folder / LEDGER, read_only=True) as ledger, ledger.read() as tx:
        return list(entries.checkpoints(tx))[-1]


def verdict(folder: Path, text: str) -> Verdict:
    found = list(held(Desk(folder), text))[-1]
    assert isinstance(found, Held)
    return found.verdict


@pytest.mark.parametrize("size", [1, 2**31, LONGEST])
@pytest.mark.parametrize("lab", [False, True])
def test_it_fits_version_6_at_border_2(size: int, lab: bool):
    box = Maker("pocket", lab=lab)
    signer = box.keys[KeyPurpose.CHECKPOINTS]
    made = chain.sign_checkpoint(box.origin, size, b"\xff" * 32, signer)
    text = pocket.write_pocket(made)
    drawn = symbol(text, 2)
    assert (drawn.version, drawn.side, len(half_blocks(drawn))) == (6, 45, 23)
    said = pocket.read_pocket(text)
    assert (said.size, said.lab, said.root) == (size, lab, made.root)
    assert pocket.note_of(said, box.ring(), [signer.public]) == made.note


def test_the_text_survives_paper_and_messages():
    made = Maker().run(3).checkpoints[-1]
    text = pocket.write_pocket(made)
    readable = pocket.readable(text)
    assert " " not in readable
    for changed in (readable, readable.lower(), f" {text}\n", f"{text[:60]}\r\n{text[60:]}"):
        assert pocket.read_pocket(changed) == pocket.read_pocket(text)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda t: t.removeprefix("OSW1:"),
        lambda t: t[:-3],
        lambda t: t + "000",
        lambda t: t[:9] + "é" + t[10:],
        lambda t: "OSW1:" + base45.encode(b"\x02" + base45.decode(t[5:])[1:]),
        lambda t: "",
    ],
    ids=["prefix", "short", "long", "letter", "form", "nothing"],
)
def test_what_is_no_pocket_witness(spoil):
    text = pocket.write_pocket(Maker().run(3).checkpoints[-1])
    with pytest.raises(EvidenceError):
        pocket.read_pocket(spoil(text))


def test_a_chain_that_grew_is_consistent(tmp_path: Path):
    box = at(tmp_path / "box", grown=3)
    text = pocket.write_pocket(newest(box))
    keys, _ = make_keys()
    with Ledger.open(box / LEDGER) as ledger:
        grow(ledger, keys, 5)
        checkpoint(ledger, keys)
    found = list(held(Desk(box), text))[-1]
    assert isinstance(found, Held)
    assert (found.verdict, found.size, found.entries) == (Verdict.CONSISTENT, 4, 9)


def test_an_older_copy_that_was_put_back_is_found_out(tmp_path: Path):
    box = at(tmp_path / "box", grown=3)
    shutil.copytree(box, tmp_path / "older")
    keys, _ = make_keys()
    with Ledger.open(box / LEDGER) as ledger:
        grow(ledger, keys, 2)
        checkpoint(ledger, keys)
    text = pocket.write_pocket(newest(box))
    assert verdict(box, text) is Verdict.CONSISTENT
    assert verdict(tmp_path / "older", text) is Verdict.CUT_OFF


def test_a_chain_that_was_written_anew_is_found_out(tmp_path: Path):
    """Whoever has the keys puts an older copy back and lets other things have happened."""
    box = at(tmp_path / "box", grown=3)
    forked = Path(shutil.copytree(box, tmp_path / "forked"))
    keys, _ = make_keys()
    with Ledger.open(box / LEDGER) as ledger:
        grow(ledger, keys, 2)
        checkpoint(ledger, keys)
    with Ledger.open(forked / LEDGER) as ledger, ledger.commit() as tx:
        for n in (4, 5, 6):
            entries.append(tx, note(77), now=moment(n), keys=keys)
        entries.checkpoint(tx, keys)
    text = pocket.write_pocket(newest(box))
    assert verdict(box, text) is Verdict.CONSISTENT
    assert verdict(forked, text) is Verdict.REWRITTEN


def test_an_entry_that_was_changed_under_its_checkpoint_is_found_out(tmp_path: Path):
    """The hashes that are stored beside a checkpoint are not believed: bytes are."""
    box = at(tmp_path / "box", grown=5)
    text = pocket.write_pocket(newest(box))
    with closing(sqlite3.connect(box / LEDGER, isolation_level=None)) as sql:
        sql.execute("DROP TRIGGER entries_stay")
        sql.execute("UPDATE entries SET payload = CAST(payload || ' ' AS BLOB) WHERE seq = 2")
    assert verdict(box, text) is Verdict.REWRITTEN


def test_a_key_that_was_rotated_still_counts_for_what_it_signed():
    box = Maker().run(3)
    text = pocket.write_pocket(box.checkpoints[-1])
    old = box.keys[KeyPurpose.CHECKPOINTS].public
    box.rotate(KeyPurpose.CHECKPOINTS)
    new = box.keys[KeyPurpose.CHECKPOINTS].public
    said = pocket.read_pocket(text)
    assert pocket.note_of(said, box.ring(), [old, new]) == box.checkpoints[-1].note
    assert pocket.note_of(said, box.ring(), [new]) is None


def test_another_box_and_a_text_that_nobody_signed(tmp_path: Path):
    box = at(tmp_path / "box", grown=1)
    text = pocket.write_pocket(newest(box))
    assert verdict(at(tmp_path / "stranger", keys=50, grown=3), text) is Verdict.ANOTHER
    packed = base45.decode(text.removeprefix("OSW1:"))
    forged = "OSW1:" + base45.encode(packed[:30] + bytes([packed[30] ^ 1]) + packed[31:])
    assert verdict(box, forged) is Verdict.NOT_SIGNED
