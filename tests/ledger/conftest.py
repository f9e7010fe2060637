"""A chain's keys from fixed seeds, and a ledger that begins with genesis."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from osiris.core import chain
from osiris.edge.ledger import Ledger, entries
from osiris.model.proof import (
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


def begin(ledger: Ledger, keys: Keys, identity: Signer) -> None:
    body = {
        "identity": keys.identity.hex(),
        "keys": [chain.cert_json(c) for c in keys.certs],
        "lab": False,
        "product": "test",
    }
    with ledger.commit() as tx:
        genesis = Statement(kind=Kind.GENESIS, body=body)
        entries.append(tx, genesis, now=at(), keys=keys, also=(identity,))


@pytest.fixture
def keys() -> Keys:
    return make_keys()[0]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.fixture
def ledger(path: Path) -> Iterator[Ledger]:
    keys, identity = make_keys()
    with Ledger.create(path) as made:
        begin(made, keys, identity)
        yield made


@pytest.fixture
def add(ledger: Ledger, keys: Keys) -> Callable[..., None]:
    """Append `count` entries, each in its own commit, and a checkpoint if asked for."""

    def grow(count: int = 1, *details: Detail, checkpoint: bool = False) -> None:
        for _ in range(count):
            with ledger.commit() as tx:
                n = tx.head.size
                entries.append(tx, note(n, *details), now=at(n), keys=keys)
        if checkpoint:
            with ledger.commit() as tx:
                entries.checkpoint(tx, keys)

    return grow
