"""The chain: signed entries, and the checkpoints over them. `append` is the only way in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from osiris.core import chain
from osiris.core.chain import Frontier, Ring
from osiris.edge.ledger import details
from osiris.edge.ledger import head as heads
from osiris.edge.ledger.columns import utc_time
from osiris.edge.ledger.store import Tx
from osiris.errors import ChainBroken, EvidenceError
from osiris.model.proof import (
    Bundle,
    Checkpoint,
    Instant,
    KeyCert,
    Keys,
    Kind,
    Signer,
    Statement,
)

SALT_SIZE = 32
_KEY_ID = 32
_SIGNED = _KEY_ID + 64  # an Ed25519 signature (RFC 8032)
_KINDS = frozenset(Kind)

_INSERT = (
    "INSERT INTO entries (seq, kind, utc, leaf, signatures, payload) VALUES (?, ?, ?, ?, ?, ?)"
)
_BUNDLES = (
    "SELECT seq, kind, leaf, signatures, payload FROM entries"
    " WHERE seq >= ? AND seq < ? ORDER BY seq"
)
_CHECKPOINTS = "SELECT size, root, note FROM checkpoints WHERE size >= ? AND size < ? ORDER BY size"

# The second term is what lets SQLite use the partial index.
_OF_KIND = "SELECT seq FROM entries WHERE kind = ? AND kind <> 'sweep'"


def append(
    tx: Tx, statement: Statement, *, now: Instant, keys: Keys, also: tuple[Signer, ...] = ()
) -> Bundle:
    """Sign `statement` as the next entry and store it with its details, scrubbed and sealed.

    A Detail whose salt is empty gets a fresh one, and the body says `scrub`: which version of the
    scrubber read the details, and how much it withheld in them. `also` signs beside the bundles
    key: the identity key signs genesis too.

    Raises:
        EvidenceError: `keys` are of another chain, or the first entry is not genesis.
        ValueError: the body holds what canonical JSON refuses.
    """
    head = tx.head
    _same_chain(head, statement, keys)
    clean = _clean(statement, tx) if statement.details else statement
    bundle = chain.seal(
        clean,
        seq=head.size,
        prev=head.prev,
        origin=keys.origin,
        now=now,
        signers=(keys.bundles, *also),
    )
    utc = chain.utc_text(now.utc)
    # `.value`: for a subclass of str the driver takes a long way round.
    kind, signatures = bundle.kind.value, _pack(bundle.signatures)
    row = (bundle.seq, kind, utc, bundle.leaf, signatures, bundle.payload)
    tx.sql.execute(_INSERT, row)
    details.store(tx, bundle.seq, utc, clean.details)
    head.add(bundle.leaf, utc, keys.origin)
    return bundle


def checkpoint(tx: Tx, keys: Keys) -> Checkpoint:
    """Sign the head and store it. At a head that has a checkpoint already, that one.

    Raises:
        EvidenceError: there is no entry yet, or `keys` are of another chain.
    """
    head = tx.head
    if keys.origin != head.origin:
        raise EvidenceError(f"The keys are of {keys.origin}, the chain is of {head.origin!r}.")
    for there in checkpoints(tx, head.size, head.size + 1):
        return there
    made = chain.sign_checkpoint(keys.origin, head.size, head.frontier.root(), keys.checkpoints)
    tx.sql.execute(
        "INSERT INTO checkpoints (size, root, note, frontier, newest) VALUES (?, ?, ?, ?, ?)",
        (made.size, made.root, made.note, json.dumps(head.frontier.to_json()), head.newest),
    )
    return made


def head(tx: Tx) -> tuple[int, bytes, datetime | None]:
    """How many entries, the root over them, and the latest time that any of them records.

    Raises:
        ChainBroken: the newest entries do not fit each other or the last checkpoint.
    """
    now = tx.head
    return now.size, now.frontier.root(), utc_time(now.newest) if now.newest else None


def frontier_at(tx: Tx, size: int) -> Frontier:
    """The compact range of the first `size` entries: where an export or a proof starts.

    Raises:
        EvidenceError: there are fewer entries. ChainBroken: the entries up to there do not fit.
    """
    return heads.load(tx.sql, size).frontier


def walk(tx: Tx, start: int = 0, stop: int | None = None) -> Iterator[Bundle]:
    """The entries [start, stop) in order, as they are stored: nothing is verified here.

    Raises:
        ChainBroken: what an entry records is no kind of entry.
    """
    last = tx.head.size if stop is None else stop
    for row in tx.sql.execute(_BUNDLES, (start, last)):
        yield _bundle(*row)


def checkpoints(tx: Tx, start: int = 0, stop: int | None = None) -> Iterator[Checkpoint]:
    """The checkpoints of sizes [start, stop) in order."""
    last = tx.head.size + 1 if stop is None else stop
    origin = tx.head.origin
    for size, root, note in tx.sql.execute(_CHECKPOINTS, (start, last)):
        yield Checkpoint(origin=origin, size=size, root=root, note=note)


def ring(tx: Tx) -> Ring:
    """The keys of this chain as genesis and the key entries certify them.

    Raises:
        EvidenceError: there is no genesis. BadSignature: a certificate does not hold.
    """
    genesis = next(iter(walk(tx, 0, 1)), None)
    if genesis is None:
        raise EvidenceError("The chain is empty.", "Set the box up first.")
    body = chain.predicate(genesis.payload)["body"]
    return Ring(bytes.fromhex(body["identity"]), certificates(tx), lab=bool(body["lab"]))


def certificates(tx: Tx) -> list[KeyCert]:
    """The key certificates that genesis and the key entries carry, in their order."""
    rotations = tx.sql.execute(_OF_KIND + " ORDER BY seq", (Kind.KEY.value,))
    seqs = [0, *(seq for (seq,) in rotations)]
    bodies = [chain.predicate(b.payload)["body"] for s in seqs for b in walk(tx, s, s + 1)]
    return [chain.cert_from_json(cert) for body in bodies for cert in body["keys"]]


def last_of(tx: Tx, kind: Kind, before: datetime) -> int | None:
    """The newest entry of `kind`, sweeps excepted, that says it was made at or before that time."""
    row = tx.sql.execute(
        _OF_KIND + " AND utc <= ? ORDER BY seq DESC LIMIT 1",
        (kind.value, chain.utc_text(before)),
    ).fetchone()
    return None if row is None else int(row[0])


def first_after(tx: Tx, at: datetime) -> int:
    """The first entry that says it was made after that time; the head's size where none does."""
    then = chain.utc_text(at)
    # Everything below a checkpoint that knows of nothing newer can be passed over.
    row = tx.sql.execute(
        "SELECT size FROM checkpoints WHERE newest <= ? ORDER BY newest DESC, size DESC LIMIT 1",
        (then,),
    ).fetchone()
    start = 0 if row is None else row[0]
    row = tx.sql.execute(
        "SELECT seq FROM entries WHERE seq >= ? AND utc > ? ORDER BY seq LIMIT 1", (start, then)
    ).fetchone()
    return tx.head.size if row is None else int(row[0])


def _same_chain(head: heads.Head, statement: Statement, keys: Keys) -> None:
    first = head.size == 0
    if first != (statement.kind is Kind.GENESIS):
        raise EvidenceError("A chain begins with genesis, once.", "Set the box up in a new folder.")
    if not first and keys.origin != head.origin:
        raise EvidenceError(
            f"The keys are of {keys.origin}, the chain is of {head.origin}.",
            "The vault and the ledger do not belong together: restore both from the same box.",
        )


def _clean(statement: Statement, tx: Tx) -> Statement:
    """With its details scrubbed, and by what, and how much was withheld in them."""
    from osiris.core.scrub import SCRUB_VERSION, scrub_bytes  # its lists are 15 MB: writers only

    done = [scrub_bytes(detail.data) for detail in statement.details]
    said = {"version": SCRUB_VERSION, "withheld": sum(n["withheld"] for _, n in done)}
    cleaned = tuple(
        replace(detail, salt=detail.salt or tx.random(SALT_SIZE), data=data)
        for detail, (data, _) in zip(statement.details, done, strict=True)
    )
    return replace(statement, body={**statement.body, "scrub": said}, details=cleaned)


def _pack(signatures: Mapping[str, bytes]) -> bytes:
    return b"".join(bytes.fromhex(key) + signature for key, signature in signatures.items())


def _unpack(packed: bytes) -> dict[str, bytes]:
    parts = [packed[at : at + _SIGNED] for at in range(0, len(packed), _SIGNED)]
    return {part[:_KEY_ID].hex(): part[_KEY_ID:] for part in parts}


def _bundle(seq: int, kind: str, leaf: bytes, signatures: bytes, payload: bytes) -> Bundle:
    if kind not in _KINDS:
        raise ChainBroken(seq, "its kind was overwritten")
    held = _unpack(signatures)
    return Bundle(seq=seq, kind=Kind(kind), payload=payload, leaf=leaf, signatures=held)
