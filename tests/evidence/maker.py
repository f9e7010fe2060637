"""A box in memory: the same seed makes the same keys, entries, salts and packs."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from nacl.signing import SigningKey

from osiris.core import canon, chain
from osiris.core.chain import Frontier
from osiris.model.content import Value
from osiris.model.proof import (
    Bundle,
    Checkpoint,
    Detail,
    Instant,
    KeyCert,
    KeyPurpose,
    Kind,
    Signer,
    Statement,
)
from osiris.report import pack

START = datetime(2026, 11, 1, tzinfo=UTC)


def signer(*seed: object) -> Signer:
    key = SigningKey(hashlib.sha256(repr(seed).encode()).digest())
    public = bytes(key.verify_key)
    return Signer(
        key_id=chain.key_id(public), public=public, sign=lambda m: bytes(key.sign(m).signature)
    )


def sweep_body(seq: int) -> dict[str, Value]:
    """About 1.3 KB as a payload, laid out as core.sweepbook does: one sweep of ten machines."""
    letters = "pppp-ppwpp-fppnppppu" * 4
    return {
        "schedule": 1,
        "verdicts": {f"t{n}": letters[(seq + n) % 20 :][:60] for n in range(10)},
        "blind": {},
        "why": {"t3": {"time_sync.source": "missing"}},
    }


class Maker:
    """Appends entries `step` minutes apart. It keeps them, unless `keep` is false."""

    def __init__(
        self, seed: object = "box", *, lab: bool = False, keep: bool = True, step: int = 1
    ) -> None:
        self.seed, self.lab, self.keep, self.step = seed, lab, keep, step
        self.identity = signer(seed, "identity")
        self.origin = chain.origin_of(self.identity.public, lab=lab)
        self.keys: dict[KeyPurpose, Signer] = {}
        self.certs: list[KeyCert] = []
        self.frontier = Frontier()
        self.frontiers: dict[int, Frontier] = {}
        self.prev = chain.NO_LEAF
        self.bundles: list[Bundle] = []
        self.checkpoints: list[Checkpoint] = []
        self.details: dict[int, list[Detail | None]] = {}
        genesis = [self.certify(KeyPurpose.BUNDLES), self.certify(KeyPurpose.CHECKPOINTS)]
        body: dict[str, Value] = {"keys": [chain.cert_json(cert) for cert in genesis]}
        self.genesis = self.append(Kind.GENESIS, body)

    def certify(self, purpose: KeyPurpose) -> KeyCert:
        """A new key for `purpose`, in force from the next entry on."""
        since, old = self.frontier.size, self.keys.get(purpose)
        new = signer(self.seed, purpose, since)
        text = chain.cert_text(self.origin, purpose, since, new.public.hex())
        cert = KeyCert(
            purpose=purpose,
            public=new.public.hex(),
            since=since,
            signature=self.identity.sign(text).hex(),
            countersigned=old.sign(text).hex() if old and purpose != "sealing" else "",
        )
        self.keys[purpose] = new
        self.certs.append(cert)
        return cert

    def rotate(self, purpose: KeyPurpose) -> Bundle:
        return self.append(Kind.KEY, {"keys": [chain.cert_json(self.certify(purpose))]})

    def append(
        self, kind: Kind, body: dict[str, Value], details: Sequence[tuple[str, bytes]] = ()
    ) -> Bundle:
        seq = self.frontier.size
        salts = [hashlib.sha256(f"{self.seed} {seq} {n}".encode()).digest() for n in range(9)]
        blobs = [
            Detail(name=name, salt=salt, data=data)
            for (name, data), salt in zip(details, salts, strict=False)
        ]
        bundle = chain.seal(
            Statement(kind=kind, body=body, details=tuple(blobs)),
            seq=seq,
            prev=self.prev,
            origin=self.origin,
            now=self.now(seq),
            signers=[self.keys[KeyPurpose.BUNDLES], *([] if seq else [self.identity])],
        )
        if self.keep:
            self.details[seq] = list(blobs)
        return self.adopt(bundle)

    def adopt(self, bundle: Bundle) -> Bundle:
        """Let the chain go on with `bundle`, whatever it says."""
        self.frontier.append(bundle.leaf)
        self.prev = bundle.leaf
        if self.keep:
            self.bundles.append(bundle)
        return bundle

    def odd(self, change: Callable[[dict[str, Any]], object]) -> Bundle:
        """A sweep whose statement was changed before the box signed it: a box gone wrong."""
        seq, key = self.frontier.size, self.keys[KeyPurpose.BUNDLES]
        plain = Statement(kind=Kind.SWEEP, body=sweep_body(seq))
        now = self.now(seq)
        statement = json.loads(
            chain.build_statement(plain, seq=seq, prev=self.prev, origin=self.origin, now=now)
        )
        change(statement)
        payload = canon.dumps(statement)
        message = chain.pae(payload)
        self.details[seq] = []
        kind = statement["predicate"]["kind"]
        return self.adopt(
            Bundle(
                seq=seq,
                kind=Kind(kind) if kind in [*Kind] else Kind.SWEEP,
                payload=payload,
                leaf=chain.leaf_hash(message),
                signatures={key.key_id: key.sign(message)},
            )
        )

    def now(self, seq: int) -> Instant:
        return Instant(
            utc=START + timedelta(minutes=seq * self.step),
            boot="0b00" * 8,
            mono_ns=seq * 60 * 10**9,
            source="chrony",
            quality="synced",
            offset_ms=0.125,
        )

    def sweep(self, details: Sequence[tuple[str, bytes]] = ()) -> Bundle:
        return self.append(Kind.SWEEP, sweep_body(self.frontier.size), details)

    def checkpoint(self) -> Checkpoint:
        signer = self.keys[KeyPurpose.CHECKPOINTS]
        size, root = self.frontier.size, self.frontier.root()
        made = chain.sign_checkpoint(self.origin, size, root, signer)
        if self.keep:
            self.checkpoints.append(made)
            self.frontiers[size] = Frontier.from_json(size, self.frontier.to_json())
        return made

    def run(self, sweeps: int, every: int = 1) -> Maker:
        """`sweeps` more entries, with a checkpoint after each `every` of them and at the end."""
        for n in range(1, sweeps + 1):
            self.sweep()
            if n % every == 0 or n == sweeps:
                self.checkpoint()
        return self

    def ring(self) -> chain.Ring:
        return chain.Ring(self.identity.public, self.certs, lab=self.lab)

    def head(self, start: int, stop: int) -> pack.Head:
        return pack.Head(
            identity=self.identity.public,
            certs=[cert for cert in self.certs if cert.since < stop],
            lab=self.lab,
            frontier=self.frontiers[start] if start else Frontier(),
            stop=stop,
            made=START,
        )

    def pack(self, start: int = 0, stop: int | None = None, *, details: bool = True) -> list[bytes]:
        """The lines of the pack of [start, stop); both must be sizes of checkpoints, or 0."""
        stop = self.checkpoints[-1].size if stop is None else stop
        heads = [made for made in self.checkpoints if start <= made.size <= stop]
        items = pack.in_order(self.bundles[start:stop], heads)
        read = self.details.__getitem__ if details else None
        return list(pack.lines(self.head(start, stop), items, read))


def stream(entries: int, every: int) -> Iterator[bytes]:
    """The lines of a pack of `entries` entries from genesis on, in constant memory."""
    box = Maker("stream", keep=False)
    return pack.lines(box.head(0, entries), _items(box, entries, every))


def _items(box: Maker, entries: int, every: int) -> Iterator[Bundle | Checkpoint]:
    yield box.genesis
    for seq in range(1, entries):
        yield box.sweep()
        if (seq + 1) % every == 0 or seq + 1 == entries:
            yield box.checkpoint()
