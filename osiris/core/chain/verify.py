"""The appliance's own verification: every signature, every link, every root."""

from __future__ import annotations

import json
from typing import Any

from osiris.core.chain.entry import PREDICATE_TYPE, STATEMENT_TYPE, pae
from osiris.core.chain.keys import Ring, cert_from_json, signed_by
from osiris.core.chain.note import checkpoint_text, key_hash, note_format, note_parse
from osiris.core.chain.tree import NO_LEAF, Frontier, leaf_hash
from osiris.errors import BadSignature, ChainBroken, EvidenceError
from osiris.model.proof import Bundle, Checkpoint, KeyPurpose, Kind, Signer

_CERTIFYING = frozenset({Kind.GENESIS.value, Kind.KEY.value})


def sign_checkpoint(origin: str, size: int, root: bytes, signer: Signer) -> Checkpoint:
    """The signed head over the first `size` entries."""
    text = checkpoint_text(origin, size, root)
    note = note_format(text, origin, signer.public, signer.sign(text.encode()))
    return Checkpoint(origin=origin, size=size, root=root, note=note)


def verify_note(note: str, ring: Ring) -> Checkpoint:
    """Read a checkpoint and check that the key in force for its last entry signed it.

    Raises EvidenceError where the text is no checkpoint of this origin, BadSignature.
    """
    parsed = note_parse(note)
    if parsed.origin != ring.origin:
        raise EvidenceError(f"The checkpoint is of {parsed.origin}, not of {ring.origin}.")
    last = max(parsed.size - 1, 0)
    _, key = ring.in_force(KeyPurpose.CHECKPOINTS, last)
    wanted = (ring.origin, key_hash(ring.origin, bytes(key)))
    message = parsed.text.encode()
    if not any(
        (name, known) == wanted and signed_by(key, message, signature)
        for name, known, signature in parsed.signatures
    ):
        raise BadSignature(last, "its checkpoint is not signed by the key for checkpoints")
    return Checkpoint(origin=parsed.origin, size=parsed.size, root=parsed.root, note=note)


def verify_bundle(bundle: Bundle, *, seq: int, prev: bytes, ring: Ring) -> dict[str, Any]:
    """Check entry `seq` against the leaf before it and the keys; return its predicate.

    Raises ChainBroken where the bytes do not fit the chain, BadSignature where they are not signed
    by exactly the keys that must sign them: the bundles key, and for genesis the identity key too.
    """
    message = pae(bundle.payload)
    if leaf_hash(message) != bundle.leaf:
        raise ChainBroken(seq, "the entry was changed after it was appended")
    said = _statement(bundle.payload, seq)
    if said.get("origin") != ring.origin:
        raise ChainBroken(seq, f"the entry is of another chain: {said.get('origin')}")
    _check_signatures(bundle, seq, message, ring)
    _check_place(said, bundle, seq, prev)
    _check_keys(said, seq, ring)
    return said


class Walk:
    """Entries and checkpoints held against each other, one after the other, in constant memory.

    Start it at genesis, or at a checkpoint with the frontier and the leaf before it.
    """

    def __init__(self, ring: Ring, frontier: Frontier | None = None, prev: bytes = NO_LEAF) -> None:
        self.ring = ring
        self.frontier = frontier or Frontier()
        self.prev = prev

    def entry(self, bundle: Bundle) -> dict[str, Any]:
        """Check the next entry and return its predicate. Raises ChainBroken, BadSignature."""
        said = verify_bundle(bundle, seq=self.frontier.size, prev=self.prev, ring=self.ring)
        self.frontier.append(bundle.leaf)
        self.prev = bundle.leaf
        return said

    def checkpoint(self, note: str) -> Checkpoint:
        """Check a checkpoint over all entries so far. Raises ChainBroken, EvidenceError."""
        found = verify_note(note, self.ring)
        if found.size != self.frontier.size:
            raise ChainBroken(
                min(found.size, self.frontier.size),
                f"the checkpoint covers {found.size} entries, here are {self.frontier.size}",
            )
        if found.root != self.frontier.root():
            raise ChainBroken(max(found.size - 1, 0), "the checkpoint was made of other entries")
        return found


def _statement(payload: bytes, seq: int) -> dict[str, Any]:
    try:
        whole = json.loads(payload)
        said = whole["predicate"]
        ours = (whole["_type"], whole["predicateType"]) == (STATEMENT_TYPE, PREDICATE_TYPE)
    except (ValueError, TypeError, KeyError) as error:
        raise ChainBroken(seq, "the entry is not an in-toto statement") from error
    if not ours or not isinstance(said, dict) or said.get("v") != 1:
        raise ChainBroken(seq, "the entry is of a form that this version does not know")
    return said


def _check_signatures(bundle: Bundle, seq: int, message: bytes, ring: Ring) -> None:
    signers = [ring.in_force(KeyPurpose.BUNDLES, seq)]
    if seq == 0:
        signers.append((ring.identity_id, ring.identity))
    if bundle.signatures.keys() != {name for name, _ in signers}:
        raise BadSignature(seq, "it is not signed by the keys in force, and by them alone")
    for name, key in signers:
        if not signed_by(key, message, bundle.signatures[name]):
            raise BadSignature(seq, "its signature does not fit its bytes")


def _check_place(said: dict[str, Any], bundle: Bundle, seq: int, prev: bytes) -> None:
    """What the payload says of its own place must be the place where it stands."""
    if said.get("seq") != seq or bundle.seq != seq:
        raise ChainBroken(seq, f"entry {said.get('seq')} stands in its place")
    if said.get("prev") != prev.hex():
        raise ChainBroken(seq, "it does not follow the entry before it")
    kind = said.get("kind")
    if kind != bundle.kind or (kind == Kind.GENESIS) != (seq == 0):
        raise ChainBroken(seq, f"an entry of kind {kind} cannot stand here")


def _check_keys(said: dict[str, Any], seq: int, ring: Ring) -> None:
    """A key is in force from an entry on that carries its certificate, and from no other."""
    told = said["body"]["keys"] if said["kind"] in _CERTIFYING else []
    if {cert_from_json(cert) for cert in told} != ring.certs_at(seq):
        raise ChainBroken(seq, "the keys that begin here are not the ones that the entry names")
