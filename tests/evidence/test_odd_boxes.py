"""What a box may not do although it has the keys, and what else an auditor may come across."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from osiris.core import chain
from osiris.errors import BadSignature, ChainBroken
from osiris.model.proof import KeyPurpose
from tests.evidence.forgeries import BOX, PACK, make
from tests.evidence.maker import Maker, signer
from tests.evidence.packs import VERIFY, Line, check, forge

ODD: dict[str, Callable[[dict[str, Any]], object]] = {
    "another version": lambda said: said["predicate"].update(v=2),
    "another predicate": lambda said: said.update(predicateType="urn:other"),
    "another statement": lambda said: said.update(_type="urn:other"),
    "another kind": lambda said: said["predicate"].update(kind="other"),
    "a second genesis": lambda said: said["predicate"].update(kind="genesis", body={"keys": []}),
    "another chain": lambda said: said["predicate"].update(origin="osiris/" + "0" * 64),
}


@pytest.mark.parametrize("name", ODD)
def test_what_no_box_writes_is_refused_although_it_is_signed(name: str, tmp_path: Path) -> None:
    box = make(sweeps=3)
    box.odd(ODD[name])
    box.checkpoint()
    run = check(tmp_path, box.pack())
    assert (run.code, run.result["entry"]) == (1, 4)
    walk = chain.Walk(box.ring())
    for bundle in box.bundles[:4]:
        walk.entry(bundle)
    with pytest.raises(ChainBroken) as caught:
        walk.entry(box.bundles[4])
    assert caught.value.seq == 4


def test_one_checkpoint_a_day_is_checked_and_the_first_and_the_last(tmp_path: Path) -> None:
    """Ten entries in two and a half days: 2 keys, 2 of genesis, 3 days, and the last."""
    box = Maker(step=360).run(9)
    run = check(tmp_path, box.pack())
    assert run.result["checkpoints"].endswith("; 8 signatures checked, of keys too")
    later = check(tmp_path, box.pack(3))  # 2 keys, at 3, on days 1, 2 and 3, and the last
    assert later.result["checkpoints"].endswith("; 7 signatures checked, of keys too")


def note(size: int, name: str, hint: bytes) -> str:
    """The checkpoint over `size` entries under another name or another hint."""
    made = next(c for c in BOX.checkpoints if c.size == size)
    text, _, _ = made.note.partition("\n\n")
    key = BOX.keys[KeyPurpose.CHECKPOINTS]
    blob = hint + key.sign(f"{text}\n".encode())
    return f"{text}\n\n\u2014 {name} {base64.b64encode(blob).decode()}\n"


def test_a_signature_under_another_name_or_hint_is_not_ours(tmp_path: Path) -> None:
    key = BOX.keys[KeyPurpose.CHECKPOINTS]
    right = chain.key_hash(BOX.origin, key.public)
    assert note(13, BOX.origin, right) == BOX.checkpoints[-1].note
    for wrong in (note(13, "other", right), note(13, BOX.origin, bytes(4))):
        last = json.dumps({"type": "checkpoint", "note": wrong}).encode()
        run = check(tmp_path, [*PACK[:-1], last])
        assert (run.code, run.result["entry"]) == (1, 12)
        with pytest.raises(BadSignature):
            chain.verify_note(wrong, BOX.ring())


def test_signatures_of_witnesses_on_our_checkpoints_do_not_matter(tmp_path: Path) -> None:
    phone = signer("phone")

    def sign_too(items: list[Line]) -> None:
        for item in items:
            if item["type"] == "checkpoint":
                blob = base64.b64encode(bytes(12) + phone.sign(b"x")).decode()
                text, _, ours = item["note"].partition("\n\n")
                item["note"] = f"{text}\n\n\u2014 phone {blob}\n{ours}\u2014 phone {blob}\n"

    assert check(tmp_path, forge(PACK, sign_too)).code == 3


def test_a_sealing_key_rotates_without_a_signature_of_the_old_one(tmp_path: Path) -> None:
    """X25519 cannot sign."""
    box = make(sweeps=3)
    for _ in range(2):
        box.rotate(KeyPurpose.SEALING)
    box.checkpoint()
    assert check(tmp_path, box.pack()).code == 3
    walk = chain.Walk(box.ring())
    for bundle in box.bundles:
        walk.entry(bundle)


def test_the_order_of_certificates_does_not_matter_but_two_cannot_begin_at_once() -> None:
    box = make(sweeps=3)
    box.rotate(KeyPurpose.BUNDLES)
    ring = chain.Ring(box.identity.public, box.certs[::-1], lab=False)
    assert ring.in_force(KeyPurpose.BUNDLES, 4) == box.ring().in_force(KeyPurpose.BUNDLES, 4)
    again = replace(box.certs[0], countersigned=box.certs[0].signature)
    with pytest.raises(BadSignature, match="same entry"):
        chain.Ring(box.identity.public, [*box.certs[:2], again], lab=False)


def test_checkpoints_before_a_rotation_are_of_the_old_key() -> None:
    box = make(sweeps=3)
    box.rotate(KeyPurpose.CHECKPOINTS)
    box.checkpoint()
    walk = chain.Walk(box.ring())
    notes = {made.size: made.note for made in box.checkpoints}
    for bundle in box.bundles:
        walk.entry(bundle)
        if walk.frontier.size in notes:
            walk.checkpoint(notes[walk.frontier.size])
    assert walk.frontier.size == 5


def test_a_genesis_without_the_identity_key_s_signature_is_refused(tmp_path: Path) -> None:
    def strip(items: list[Line]) -> None:
        signatures = items[1]["envelope"]["signatures"]
        signatures[:] = [s for s in signatures if s["keyid"] != BOX.identity.key_id]

    run = check(tmp_path, forge(PACK, strip))
    assert (run.code, run.result["entry"]) == (1, 0)


def test_what_a_pack_says_cannot_write_on_the_terminal(tmp_path: Path) -> None:
    """A broken pack, and one that is whole but whose box wrote an odd time."""
    box = make(sweeps=1)
    box.odd(lambda said: said["predicate"]["time"].update(utc="\u001b[2J\u202eVERIFIED"))
    box.checkpoint()
    odd = "\u001b[2J\u202e\n1\nAA==\n\n- x eA=="
    broken = forge(PACK, lambda items: items[-1].update(note=odd))
    texts = [shown(tmp_path, lines) for lines in (box.pack(), broken)]
    assert [text.split("\n")[0].split()[1] for text in texts] == ["INTACT,", "BROKEN"]
    assert "[2J" in texts[0]
    assert "[2J" in texts[1]
    assert all(line.isprintable() for text in texts for line in text.splitlines())


def shown(folder: Path, lines: list[bytes]) -> str:
    """What a person reads."""
    path = folder / "pack.jsonl"
    path.write_bytes(b"".join(lines))
    command = [sys.executable, "-I", "-S", str(VERIFY), str(path)]
    return subprocess.run(command, capture_output=True, check=False).stdout.decode("ascii")
