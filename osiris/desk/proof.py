"""What the chain proves: its head, its keys, its silences, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from osiris.core import chain
from osiris.core.chain import Frontier, pocket
from osiris.core.chain.pocket import Verdict
from osiris.desk.desk import Desk
from osiris.edge.ledger import Tx, entries, pages
from osiris.edge.ledger.verify import verify
from osiris.errors import EvidenceError, RequestError
from osiris.model.proof import Checkpoint, KeyCert, KeyPurpose

LOOK_BACK = timedelta(days=30)
"""How far back silences are looked for."""

LEAST = timedelta(minutes=10)
"""A shorter silence is none: between two looks there always is one."""

EVERY = 1_000
"""After how many entries progress is told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A certified key. `id` is the SHA-256 of the public key; `until` the entry from which another
    stands in its place, None while it is in force."""

    purpose: KeyPurpose
    id: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The chain as it stands. `newest`: the latest time that an entry records; `silent`: spans of
    the last 30 days in which nobody looked; `details` counts what was ever sealed."""

    origin: str
    lab: bool
    size: int
    root: str
    newest: datetime | None
    checkpoint: Checkpoint
    keys: tuple[Key, ...]
    silent: tuple[tuple[datetime, datetime], ...]
    details: int
    destroyed: int


def standing(desk: Desk) -> Standing:
    """The head of the chain and what stands around it; nothing is verified here."""
    now = datetime.now(UTC)
    longest = max(LEAST, timedelta(seconds=2 * desk.settings.interval_s))
    with desk.read() as tx:
        ring, (size, root, newest) = entries.ring(tx), entries.head(tx)
        (begun,) = pages.page(tx, 0, 1)
        first = datetime.fromisoformat(chain.predicate(begun.payload)["time"]["utc"])
        ever, gone = pages.destroyed(tx)
        return Standing(
            origin=ring.origin,
            lab=_lab(ring.origin),
            size=size,
            root=root.hex(),
            newest=newest,
            checkpoint=_newest(tx),
            keys=_keys(entries.certificates(tx)),
            silent=tuple(pages.silences(tx, max(first, now - LOOK_BACK), now, longest)),
            details=ever,
            destroyed=gone,
        )


def _lab(origin: str) -> bool:
    return origin.startswith("osiris.lab/")


def _newest(tx: Tx) -> Checkpoint:
    newest = pages.last_checkpoint(tx)
    if newest is None:
        raise EvidenceError("The chain has no checkpoint yet.", "Set the box up first.")
    return newest


def _keys(certs: list[KeyCert]) -> tuple[Key, ...]:
    found = []
    for cert in certs:
        later = [c.since for c in certs if c.purpose is cert.purpose and c.since > cert.since]
        found.append(
            Key(
                purpose=cert.purpose,
                id=chain.key_id(bytes.fromhex(cert.public)),
                since=cert.since,
                until=min(later, default=None),
            )
        )
    return tuple(sorted(found, key=lambda k: (k.until is not None, k.purpose, k.since)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Witness:
    """The newest checkpoint for a pocket: `text` goes into the QR code, `at` is the time of the
    newest entry."""

    origin: str
    size: int
    at: datetime | None
    text: str

    @property
    def readable(self) -> str:
        """The same for paper and shells, without spaces."""
        return pocket.readable(self.text)


def witness(desk: Desk) -> Witness:
    """What a person takes along of the chain as it stands now."""
    with desk.read() as tx:
        newest, (_, _, at) = _newest(tx), entries.head(tx)
    return Witness(origin=newest.origin, size=newest.size, at=at, text=pocket.write_pocket(newest))


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """What this chain is to a witness that left it. `note` is the C2SP checkpoint of the text, for
    verify.py --witness; empty where no key of this chain signed it."""

    verdict: Verdict
    size: int
    entries: int
    note: str
    text: str


def held(desk: Desk, text: str) -> Iterator[int | Held]:
    """Hold the chain against a pocket text: how many entries were read so far, and at the end what
    came of it. Every entry is hashed afresh from its bytes. Raises EvidenceError."""
    seen = pocket.read_pocket(text)
    with desk.read() as tx:
        ring, size = entries.ring(tx), entries.head(tx)[0]
        certs = [c for c in entries.certificates(tx) if c.purpose is KeyPurpose.CHECKPOINTS]
        note = pocket.note_of(seen, ring, [bytes.fromhex(c.public) for c in certs])
        root = None
        if note is not None and seen.size <= size:
            frontier = Frontier()
            for bundle in entries.walk(tx, 0, seen.size):
                frontier.append(chain.leaf_hash(chain.pae(bundle.payload)))
                if frontier.size % EVERY == 0:
                    yield frontier.size
            root = frontier.root()
    verdict = pocket.judge(seen, ring.origin, signed=note is not None, size=size, root=root)
    yield Held(
        verdict=verdict,
        size=seen.size,
        entries=size,
        note=note or "",
        text=_WORDS[verdict].format(seen=seen.size, size=size),
    )


_WORDS = {
    Verdict.CONSISTENT: "CONSISTENT: the first {seen} of {size} entries are the ones that the "
    "witness saw. Nothing of them was changed or taken out since.",
    Verdict.REWRITTEN: "REWRITTEN: a key of this box signed for other entries than the first "
    "{seen} that are here now. This chain is not the one that the witness saw. Keep the file as it "
    "is, and compare it with a backup.",
    Verdict.CUT_OFF: "ROLLED BACK: the witness saw {seen} entries, here are {size}. What came "
    "after was cut off, or an older copy was put back.",
    Verdict.ANOTHER: "ANOTHER BOX: this witness is of another chain, and says nothing of this one.",
    Verdict.NOT_SIGNED: "NOT SIGNED: no key that this chain certifies signed this text. It was "
    "misread or made up, or the keys of this chain were replaced.",
}


def verification(desk: Desk) -> Iterator[int]:
    """Check every hash, link, signature, root and detail: how many entries hold so far. Whoever
    stops asking calls it off. Raises EvidenceError with the first that does not hold."""
    with desk.read() as tx:
        yield from verify(tx)


def long(span: timedelta) -> str:
    """A length of time in two units at most."""
    minutes = int(span.total_seconds()) // 60
    parts = [(minutes // 1440, "d"), (minutes // 60 % 24, "h"), (minutes % 60, "min")]
    return " ".join([f"{count} {unit}" for count, unit in parts if count][:2]) or "0 min"


def carried(to: str, start: str, end: str) -> dict[str, str]:
    """The args of `evidence.carry` for the days `start` to `end`, both included. Raises
    RequestError."""
    try:
        first, last = date.fromisoformat(start.strip()), date.fromisoformat(end.strip())
    except ValueError:
        raise RequestError("That is no day.", "Write 2026-11-21.") from None
    return {
        "to": to,
        "start": datetime.combine(first, time(), UTC).isoformat(),
        "end": (datetime.combine(last, time(), UTC) + timedelta(days=1)).isoformat(),
    }
