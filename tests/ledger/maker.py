"""A chain's keys from fixed seeds, and what to append with them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from nacl.signing import SigningKey

from osiris.core import chain
from osiris.edge.ledger import Ledger, entries, verify
from osiris.model.content import Value
from osiris.model.proof import (
    Checkpoint,
    Detail,
    Instant,
    KeyCert,
    KeyPurpose,
    Keys,
    Kind,
    Signer,
    Statement,
)

START = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def signer(seed: int) -> Signer:
    key = SigningKey(bytes([seed]) * 32)
    public = bytes(key.verify_key)
    return Signer(
        key_id=chain.key_id(public), public=public, sign=lambda m: bytes(key.sign(m).signature)
    )


def make_keys(seed: int = 1) -> tuple[Keys, Signer]:
    """The keys of a chain, and the signer of its identity."""
    identity, bundles, checkpoints = (signer(seed + n) for n in range(3))
    origin = chain.origin_of(identity.public, lab=False)
    certs = []
    for purpose, key in ((KeyPurpose.BUNDLES, bundles), (KeyPurpose.CHECKPOINTS, checkpoints)):
        text = chain.cert_text(origin, purpose, 0, key.public.hex())
        signature = identity.sign(text).hex()
        certs.append(
            KeyCert(purpose=purpose, public=key.public.hex(), since=0, signature=signature)
        )
    keys = Keys(
        origin=origin,
        identity=identity.public,
        certs=tuple(certs),
        bundles=bundles,
        checkpoints=checkpoints,
    )
    return keys, identity


def at(seconds: float = 0) -> Instant:
    return Instant(
        utc=START + timedelta(seconds=seconds),
        boot="b" * 32,
        mono_ns=int(seconds * 1e9),
        source="chrony",
        quality="synced",
        offset_ms=0.5,
    )


def note(n: int, *details: Detail) -> Statement:
    return Statement(kind=Kind.SWEEP, body={"n": n}, details=details)


def genesis(keys: Keys) -> Statement:
    body: dict[str, Value] = {
        "identity": keys.identity.hex(),
        "keys": tuple(chain.cert_json(c) for c in keys.certs),
        "lab": False,
        "product": "test",
    }
    return Statement(kind=Kind.GENESIS, body=body)


def begin(ledger: Ledger, keys: Keys, identity: Signer) -> None:
    with ledger.commit() as tx:
        entries.append(tx, genesis(keys), now=at(), keys=keys, also=(identity,))


def grow(ledger: Ledger, keys: Keys, count: int = 1, *details: Detail) -> None:
    """Append `count` entries, each in a commit of its own; the body of each repeats its seq."""
    for _ in range(count):
        with ledger.commit() as tx:
            n = tx.head.size
            entries.append(tx, note(n, *details), now=at(n), keys=keys)


def checkpoint(ledger: Ledger, keys: Keys) -> Checkpoint:
    with ledger.commit() as tx:
        return entries.checkpoint(tx, keys)


def proven(ledger: Ledger) -> int:
    """How many entries there are, every one verified and in the place that its body names."""
    with ledger.read() as tx:
        count = list(verify.verify(tx))[-1]
        bodies = [chain.predicate(b.payload)["body"] for b in entries.walk(tx, 1)]
    assert [body["n"] for body in bodies] == list(range(1, count))
    return count
