"""The appliance's own verification: what it accepts, and what it says of the rest."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

import pytest

from osiris.core import canon, chain
from osiris.errors import BadSignature, ChainBroken, EvidenceError
from osiris.model.proof import Bundle, KeyCert, KeyPurpose, Kind
from tests.evidence.maker import Maker, signer

BOX = Maker().run(6)


def walk(bundles: Sequence[Bundle], box: Maker = BOX) -> chain.Walk:
    held = chain.Walk(box.ring())
    for bundle in bundles:
        held.entry(bundle)
    return held


def edited(bundle: Bundle, **changes: object) -> Bundle:
    """The entry with other words, its leaf made to fit, its signatures as they were."""
    statement = json.loads(bundle.payload)
    statement["predicate"].update(changes)
    payload = canon.dumps(statement)
    return replace(bundle, payload=payload, leaf=chain.leaf_hash(chain.pae(payload)))


def changed(seq: int, bundle: Bundle) -> list[Bundle]:
    return [*BOX.bundles[:seq], bundle, *BOX.bundles[seq + 1 :]]


def test_a_whole_chain_holds_and_every_checkpoint_with_it() -> None:
    held = chain.Walk(BOX.ring())
    notes = {made.size: made for made in BOX.checkpoints}
    for bundle in BOX.bundles:
        assert held.entry(bundle)["seq"] == bundle.seq
        if held.frontier.size in notes:
            made = notes[held.frontier.size]
            assert held.checkpoint(made.note) == made
    assert held.frontier.size == 7


def test_a_walk_may_begin_at_a_checkpoint() -> None:
    held = chain.Walk(BOX.ring(), BOX.frontiers[3], BOX.bundles[2].leaf)
    held.checkpoint(BOX.checkpoints[1].note)
    held.entry(BOX.bundles[3])
    assert held.checkpoint(BOX.checkpoints[2].note).size == 4


@pytest.mark.parametrize(
    ("bundles", "seq", "fault"),
    [
        (changed(3, edited(BOX.bundles[3], body={})), 3, "signature does not fit"),
        (changed(3, replace(BOX.bundles[3], payload=b"{}")), 3, "changed after"),
        (changed(3, replace(BOX.bundles[3], leaf=bytes(32))), 3, "changed after"),
        (changed(3, replace(BOX.bundles[3], signatures={})), 3, "keys in force"),
        (changed(3, replace(BOX.bundles[3], kind=Kind.INTENT)), 3, "kind sweep"),
        (changed(3, edited(BOX.bundles[3], v=2)), 3, "form"),
        (changed(3, Maker("other").run(4).bundles[3]), 3, "another chain"),
        ([*BOX.bundles[:3], *BOX.bundles[4:]], 3, "entry 4 stands"),
        ([*BOX.bundles[:4], *BOX.bundles[3:]], 4, "entry 3 stands"),
        (BOX.bundles[1:], 0, "keys in force"),
    ],
)
def test_what_does_not_fit_is_named(bundles: list[Bundle], seq: int, fault: str) -> None:
    with pytest.raises((ChainBroken, BadSignature), match=fault) as caught:
        walk(bundles)
    assert isinstance(caught.value, (ChainBroken, BadSignature))
    assert caught.value.seq == seq


def test_a_signature_beside_the_right_one_is_refused() -> None:
    """Nobody can hang a name of their own on an entry."""
    forger = signer("forger")
    bundle = BOX.bundles[3]
    both = {**bundle.signatures, forger.key_id: forger.sign(chain.pae(bundle.payload))}
    with pytest.raises(BadSignature, match="them alone"):
        walk(changed(3, replace(bundle, signatures=both)))


def test_a_genuine_entry_of_another_history_does_not_follow() -> None:
    other = Maker().run(1)
    other.append(Kind.SWEEP, {"nothing": "to see"})
    other.run(1)
    with pytest.raises(ChainBroken, match="does not follow") as caught:
        walk(changed(3, other.bundles[3]))
    assert caught.value.seq == 3


def test_a_checkpoint_of_other_entries_sizes_or_keys_is_refused() -> None:
    held = walk(BOX.bundles[:4])
    with pytest.raises(ChainBroken, match="covers 3 entries, here are 4"):
        held.checkpoint(BOX.checkpoints[1].note)
    with pytest.raises(EvidenceError, match="not of"):
        held.checkpoint(Maker("other").run(3).checkpoints[-1].note)
    forger = signer("forger")
    forged = chain.sign_checkpoint(BOX.origin, 4, held.frontier.root(), forger)
    with pytest.raises(BadSignature, match="key for checkpoints"):
        held.checkpoint(forged.note)
    other = chain.sign_checkpoint(BOX.origin, 4, bytes(32), BOX.keys[KeyPurpose.CHECKPOINTS])
    with pytest.raises(ChainBroken, match="other entries"):
        held.checkpoint(other.note)


# ---- Keys


def cert(box: Maker, purpose: KeyPurpose) -> KeyCert:
    return [held for held in box.certs if held.purpose is purpose][-1]


def rotated() -> Maker:
    box = Maker().run(2)
    for purpose in (KeyPurpose.BUNDLES, KeyPurpose.CHECKPOINTS):
        box.rotate(purpose)
        box.checkpoint()
    return box.run(2)


def test_a_key_is_in_force_from_its_entry_on() -> None:
    box = rotated()
    held = walk(box.bundles, box)
    assert held.checkpoint(box.checkpoints[-1].note).size == 7
    old, new = (
        box.ring().in_force(KeyPurpose.BUNDLES, 2),
        box.ring().in_force(KeyPurpose.BUNDLES, 3),
    )
    assert old[0] != new[0] == cert_id(cert(box, KeyPurpose.BUNDLES))


def cert_id(held: KeyCert) -> str:
    return chain.key_id(bytes.fromhex(held.public))


def test_the_old_key_signs_nothing_any_more() -> None:
    box = Maker().run(2)
    box.rotate(KeyPurpose.BUNDLES)
    box.keys[KeyPurpose.BUNDLES] = signer("box", KeyPurpose.BUNDLES, 0)
    box.sweep()
    with pytest.raises(BadSignature, match="keys in force"):
        walk(box.bundles, box)


def test_a_key_that_no_entry_names_is_refused() -> None:
    box = Maker().run(2)
    box.certify(KeyPurpose.BUNDLES)
    box.sweep()
    with pytest.raises(ChainBroken, match="keys that begin here"):
        walk(box.bundles, box)


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"signature": "00" * 64}, "not certified"),
        ({"signature": ""}, "not certified"),
        ({"countersigned": ""}, "did not countersign"),
        ({"countersigned": "xyz"}, "did not countersign"),
        ({"public": "00" * 32}, "not certified"),
        ({"since": 4}, "not certified"),
        ({"purpose": KeyPurpose.REQUESTS}, "not certified"),
    ],
)
def test_a_certificate_that_does_not_hold_is_refused(change: dict[str, object], fault: str) -> None:
    box = rotated()
    last = cert(box, KeyPurpose.BUNDLES)
    box.certs[box.certs.index(last)] = replace(last, **change)  # type: ignore[arg-type]
    with pytest.raises(BadSignature, match=fault):
        box.ring()


def test_a_certificate_is_read_back_as_it_was_written() -> None:
    for held in rotated().certs:
        assert chain.cert_from_json(json.loads(canon.dumps(chain.cert_json(held)))) == held
    for broken in ({}, {"purpose": "x"}, {**chain.cert_json(BOX.certs[0]), "since": True}):
        with pytest.raises(EvidenceError):
            chain.cert_from_json(broken)


def test_a_practice_chain_says_so_in_its_name() -> None:
    real, lab = Maker(), Maker(lab=True)
    assert lab.origin == real.origin.replace("osiris/", "osiris.lab/")
    walk(lab.run(2).bundles, lab)
    with pytest.raises(BadSignature, match="not certified"):
        chain.Ring(real.identity.public, real.certs, lab=True)
