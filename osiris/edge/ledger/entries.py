"""The chain: signed entries, and the checkpoints over them. `append` is the only way in."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime

from osiris.core import chain
from osiris.core.chain import Frontier, Ring
from osiris.core.scrub import scrub_bytes
from osiris.edge.ledger import details
from osiris.edge.ledger import head as heads
from osiris.edge.ledger.columns import utc_time
from osiris.edge.ledger.store import Tx
from osiris.errors import EvidenceError
from osiris.model.proof import Bundle, Checkpoint, Detail, Instant, Keys, Kind, Signer, Statement

SALT_SIZE = 32

_INSERT = (
    "INSERT INTO entries (seq, kind, utc, leaf, signatures, payload) VALUES (?, ?, ?, ?, ?, ?)"
)
_BUNDLES = (
    "SELECT seq, kind, leaf, signatures, payload FROM entries"
    " WHERE seq >= ? AND seq < ? ORDER BY seq"
)
_CHECKPOINTS = "SELECT size, root, note FROM checkpoints WHERE size >= ? AND size < ? ORDER BY size"


def append(
    tx: Tx, statement: Statement, *, now: Instant, keys: Keys, also: tuple[Signer, ...] = ()
) -> Bundle:
    """Sign `statement` as the next entry and store it with its details, scrubbed and sealed.

    A Detail whose salt is empty gets a fresh one. `also` signs beside the bundles key: the identity
    key signs genesis too.

    Raises:
        EvidenceError: `keys` are of another chain, or the first entry is not genesis.
        ValueError: the body holds what canonical JSON refuses.
    """
    head = tx.head
    _same_chain(head, statement, keys)
    clean = replace(statement, details=tuple(_clean(d, tx) for d in statement.details))
    bundle = chain.seal(
        clean,
        seq=head.size,
        prev=head.prev,
        origin=keys.origin,
        now=now,
        signers=(keys.bundles, *also),
    )
    utc = chain.utc_text(now.utc)
    row = (bundle.seq, bundle.kind, utc, bundle.leaf, _pack(bundle.signatures), bundle.payload)
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
    """The entries [start, stop) in order, as they are stored: nothing is verified here."""
    last = tx.head.size if stop is None else stop
    for seq, kind, leaf, signatures, payload in tx.sql.execute(_BUNDLES, (start, last)):
        yield Bundle(
            seq=seq, kind=Kind(kind), payload=payload, leaf=leaf, signatures=_unpack(signatures)
        )


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
    seqs = [0, *(seq for (seq,) in tx.sql.execute("SELECT seq FROM entries WHERE kind = 'key'"))]
    bodies = [chain.predicate(b.payload)["body"] for s in seqs for b in walk(tx, s, s + 1)]
    if not bodies:
        raise EvidenceError("The chain is empty.", "Set the box up first.")
    certs = [chain.cert_from_json(cert) for body in bodies for cert in body["keys"]]
    return Ring(bytes.fromhex(bodies[0]["identity"]), certs, lab=bool(bodies[0]["lab"]))


def _same_chain(head: heads.Head, statement: Statement, keys: Keys) -> None:
    first = head.size == 0
    if first != (statement.kind is Kind.GENESIS):
        raise EvidenceError("A chain begins with genesis, once.", "Set the box up in a new folder.")
    if not first and keys.origin != head.origin:
        raise EvidenceError(
            f"The keys are of {keys.origin}, the chain is of {head.origin}.",
            "The vault and the ledger do not belong together: restore both from the same box.",
        )


def _clean(detail: Detail, tx: Tx) -> Detail:
    data, _ = scrub_bytes(detail.data)
    return replace(detail, salt=detail.salt or tx.random(SALT_SIZE), data=data)


def _pack(signatures: Mapping[str, bytes]) -> str:
    return json.dumps({name: base64.b64encode(s).decode() for name, s in signatures.items()})


def _unpack(text: str) -> dict[str, bytes]:
    return {name: base64.b64decode(s) for name, s in json.loads(text).items()}
