"""The entries of the chain as people leaf through them, the newest first.

A million rows cost no more than those that are seen: without a filter there is no list of numbers,
and with one there are eight bytes an entry.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from osiris.core import chain
from osiris.desk.desk import Desk
from osiris.edge.ledger import Tx, details, entries, incidents, pages, targets
from osiris.errors import EvidenceError, OsirisError, RequestError
from osiris.model.proof import Bundle, Detail, Kind
from osiris.report.events import machines, mood, says
from osiris.report.text import clock_words

PAGE = 48
"""How many rows are read at once."""

MOST = 4_000
"""How many rows are kept."""

BLOCK = 20_000
"""How many entries are looked through before it is told what was found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One entry in a line. `host`: the name of its machine, or how many it is about; `mood`: pass,
    fail, warn, dim or nothing, which the words say too."""

    seq: int
    at: datetime
    kind: str
    host: str
    words: str
    mood: str


class Book:
    """The rows of one chain that were read, and the names in them. Not for more than one thread."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._rows: dict[int, Row] = {}

    def rows(self, seqs: Sequence[int]) -> list[Row]:
        """The rows of these entries, which must be there. What cannot be read says so."""
        wanted = [seq for seq in seqs if seq not in self._rows]
        if wanted:
            if len(self._rows) > MOST:
                self._rows.clear()
                wanted = list(seqs)
            self._rows.update((row.seq, row) for row in self._read(wanted))
        return [self._rows[seq] for seq in seqs]

    def _read(self, seqs: Sequence[int]) -> Iterator[Row]:
        left = set(seqs)
        try:
            with self.desk.read() as tx:
                names = targets.names(tx)
                for start, stop in _runs(seqs):
                    for bundle in pages.page(tx, start, stop):
                        yield _row(tx, bundle, names)
                        left.discard(bundle.seq)
        except OsirisError as error:
            for seq in left:
                at = datetime.fromtimestamp(0, UTC)
                yield Row(seq=seq, at=at, kind="?", host="", words=error.message, mood="fail")


class Listing:
    """Entries by place, the newest at 0: all `size` of them, or those of `seqs` (the newest
    first)."""

    def __init__(self, book: Book, size: int, seqs: array[int] | None = None) -> None:
        self.book, self.size, self.seqs = book, size, seqs

    def __len__(self) -> int:
        return self.size if self.seqs is None else len(self.seqs)

    def seq(self, place: int) -> int:
        """The number of the entry at `place`."""
        return self.size - 1 - place if self.seqs is None else self.seqs[place]

    def place(self, seq: int) -> int:
        """The place of entry `seq`, or of the next older one; of the oldest where none is."""
        if self.seqs is None:
            return max(0, min(self.size - 1 - seq, self.size - 1))
        return min(bisect_left(self.seqs, -seq, key=lambda s: -s), max(0, len(self.seqs) - 1))

    def row(self, place: int) -> Row:
        """The row at `place`; its neighbours are read with it."""
        start = place - place % PAGE
        seqs = [self.seq(n) for n in range(start, min(start + PAGE, len(self)))]
        return self.book.rows(seqs)[place - start]


def listing(book: Book) -> Listing:
    """All that is there now."""
    with book.desk.read() as tx:
        return Listing(book, entries.head(tx)[0])


def find(book: Book, text: str, before: Listing | None = None) -> Iterator[Listing]:
    """The entries that fit `text`, more with each step; whoever stops asking calls it off.

    Each word of it must occur in the kind, machine or words of an entry; `kind:intent` and
    `host:front` look there alone. A sweep is found by its kind and by each of its machines.
    `before`: what the same text found earlier, so that only what came since is looked through.
    """
    words = [_token(word) for word in text.casefold().split()]
    known = before.size if before else 0
    older: array[int] = before.seqs if before and before.seqs is not None else array("q")
    with book.desk.read() as tx:
        size, seeker = entries.head(tx)[0], _Seeker(tx, words)
        found: array[int] = array("q")
        for stop in range(size, known, -BLOCK):
            found.extend(seeker.within(max(known, stop - BLOCK), stop))
            yield Listing(book, size, found)
    yield Listing(book, size, found + older)


class _Seeker:
    """Looks for words in stretches of the chain."""

    def __init__(self, tx: Tx, words: Sequence[tuple[str, str]]) -> None:
        self._tx, self._words = tx, words
        self._names = targets.names(tx)
        self._apart = pages.others(tx)
        self._others = pages.others(tx, _kinds(words))
        self._groups = _groups(words, self._names)
        self._by_kind = all(field == "kind" for field, _ in words)

    def within(self, start: int, stop: int) -> list[int]:
        """The entries of [start, stop) that fit, the newest first."""
        seqs = list(_within(self._others, start, stop))
        if not self._by_kind:
            seqs = [s for s in seqs if _fits(_read_row(self._tx, s, self._names), self._words)]
        if self._groups:
            seqs += pages.sweeps_of(self._tx, self._groups, start, stop)
        elif self._groups is not None:
            seqs += set(range(start, stop)) - set(_within(self._apart, start, stop))
        return sorted(seqs, reverse=True)


def _token(word: str) -> tuple[str, str]:
    field, colon, rest = word.partition(":")
    return (field, rest) if colon and field in ("kind", "host") else ("", word)


def _kinds(words: Sequence[tuple[str, str]]) -> list[str]:
    """The kinds that an entry must be of, as far as words name them."""
    named = [value for field, value in words if field == "kind"]
    return [kind.value for kind in Kind if all(value in kind.value for value in named)]


def _groups(words: Sequence[tuple[str, str]], names: dict[str, str]) -> list[list[str]] | None:
    """For each word that a sweep does not fit by its kind, the machines by which it may; None where
    no sweep fits. An empty list: all do."""
    groups = []
    for field, value in words:
        if field != "host" and value in Kind.SWEEP.value:
            continue
        hosts = [id_ for id_, name in names.items() if value in name.casefold()]
        if field == "kind" or not hosts:
            return None
        groups.append(hosts)
    return groups


def _within(seqs: array[int], start: int, stop: int) -> array[int]:
    return seqs[bisect_left(seqs, start) : bisect_left(seqs, stop)]


def _fits(row: Row, words: Sequence[tuple[str, str]]) -> bool:
    said = {"kind": row.kind, "host": row.host.casefold()}
    whole = f"{row.kind} {row.host} {row.words}".casefold()
    return all(value in said.get(field, whole) for field, value in words)


def place_of(listed: Listing, text: str) -> int:
    """Where to jump: to an entry's number, a date or time (UTC), or HH:MM today. Raises
    RequestError."""
    text = text.strip().removeprefix("#")
    if text.isdecimal():
        return listed.place(int(text))
    try:
        if ":" in text and len(text) <= len("12:34:56"):
            at = datetime.combine(datetime.now(UTC).date(), time.fromisoformat(text), UTC)
        else:
            at = datetime.fromisoformat(text)
    except ValueError:
        raise RequestError(
            f"'{text}' is no entry and no time.", "Write 1234, 14:30 or 2026-11-21T14:30."
        ) from None
    at = at if at.tzinfo else at.replace(tzinfo=UTC)
    with listed.book.desk.read() as tx:
        return listed.place(entries.first_after(tx, at))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """A detail of an entry: what was sealed beside the chain, scrubbed, as JSON text; None where it
    was destroyed. `fits`: it has the digest that the entry committed to."""

    name: str
    digest: str
    text: str | None
    fits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry whole. `leaf` is its hash in the tree; `signers` the ids of the keys that signed;
    `fault` says what does not hold, empty where all of it does; `covered` is the size of the first
    checkpoint over it, None while there is none; `size` how many entries there are."""

    row: Row
    leaf: str
    prev: str
    signers: tuple[str, ...]
    time: dict[str, Any]
    body: str
    details: tuple[Sealed, ...]
    fault: str
    covered: int | None
    size: int


def entry(desk: Desk, seq: int) -> Entry:
    """Entry `seq`, verified by itself: its hash, signature, place and details. Raises RequestError
    where there is none."""
    with desk.read() as tx:
        found = pages.page(tx, seq, seq + 1)
        if not found:
            raise RequestError(f"There is no entry {seq}.", "See: osiris evidence entries")
        (bundle,) = found
        said = chain.predicate(bundle.payload)
        sealed = _sealed(tx, bundle)
        return Entry(
            row=_row(tx, bundle, targets.names(tx)),
            leaf=bundle.leaf.hex(),
            prev=said["prev"],
            signers=tuple(bundle.signatures),
            time=said["time"],
            body=json.dumps(said["body"], indent=2, sort_keys=True, ensure_ascii=False),
            details=sealed,
            fault=_fault(tx, bundle, sealed),
            covered=pages.covered(tx, seq),
            size=entries.head(tx)[0],
        )


def page(found: Entry) -> str:
    """An entry in words, for a screen or a printer."""
    holds = (
        f"DOES NOT HOLD: {found.fault}"
        if found.fault
        else (
            "HOLDS: its bytes are the ones that were signed, it follows the entry before it"
            f"{', and its details are whole' if found.details else ''}."
        )
    )
    under = f"checkpoint {found.covered}" if found.covered else "no checkpoint yet"
    clock = clock_words(found.time["quality"], found.time["source"])
    parts = [
        f"Entry {found.row.seq}, {found.row.kind}, {found.time['utc']}, clock {clock}",
        *([f"Machine: {found.row.host}"] if found.row.host else []),
        found.row.words,
        f"\n{holds}",
        f"Under {under}. The chain as a whole: osiris evidence verify",
        f"\nleaf      {found.leaf}\nprev      {found.prev}",
        *(f"signed by {key}" for key in found.signers),
        f"\nWhat was signed\n{found.body}",
        *(_detail_page(one) for one in found.details),
    ]
    return "\n".join(parts)


def _detail_page(one: Sealed) -> str:
    text = "DESTROYED: only its digest is left." if one.text is None else one.text
    fits = "" if one.fits else "\nIT IS NOT WHAT WAS SIGNED FOR"
    head = f"\nSealed beside the chain: {one.name}\nSHA-256 {one.digest}{fits}"
    return f"{head}\n{_spread(one.text) or text}"


def _spread(text: str | None) -> str:
    """JSON over several lines; empty where it is none."""
    try:
        return json.dumps(json.loads(text or ""), indent=2, ensure_ascii=False)
    except ValueError:
        return ""


def _fault(tx: Tx, bundle: Bundle, sealed: Sequence[Sealed]) -> str:
    before = pages.page(tx, bundle.seq - 1, bundle.seq) if bundle.seq else []
    prev = before[0].leaf if before else chain.NO_LEAF
    try:
        chain.verify_bundle(bundle, seq=bundle.seq, prev=prev, ring=entries.ring(tx))
    except EvidenceError as error:
        return error.message
    odd = [s.name for s in sealed if not s.fits]
    return f"the detail {odd[0]} is not the one that was signed for" if odd else ""


def _sealed(tx: Tx, bundle: Bundle) -> tuple[Sealed, ...]:
    subjects = json.loads(bundle.payload)["subject"]
    named = [s for s in subjects if s["name"].startswith("detail/")]
    kept = details.read(tx, bundle.seq)
    made = []
    for i, subject in enumerate(named):
        held, digest = kept[i] if i < len(kept) else None, subject["digest"]["sha256"]
        there = held if isinstance(held, Detail) else None
        made.append(
            Sealed(
                name=subject["name"],
                digest=digest,
                text=there.data.decode("utf-8", "replace") if there else None,
                fits=held is not None
                and (there is None or chain.commitment(there.salt, there.data) == digest),
            )
        )
    return tuple(made)


def _runs(seqs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Stretches [start, stop) of consecutive numbers."""
    start = stop = None
    for seq in sorted(seqs):
        if seq != stop:
            if start is not None and stop is not None:
                yield start, stop
            start = seq
        stop = seq + 1
    if start is not None and stop is not None:
        yield start, stop


def _read_row(tx: Tx, seq: int, names: dict[str, str]) -> Row:
    (bundle,) = pages.page(tx, seq, seq + 1)
    return _row(tx, bundle, names)


def _row(tx: Tx, bundle: Bundle, names: dict[str, str]) -> Row:
    said = chain.predicate(bundle.payload)
    body = said["body"]
    about = machines(body) or _of_incident(tx, body.get("incident"))
    return Row(
        seq=bundle.seq,
        at=datetime.fromisoformat(said["time"]["utc"]),
        kind=bundle.kind.value,
        host=f"{len(about)} machines"
        if len(about) > 1
        else "".join(names.get(t, t) for t in about),
        words=says(bundle.kind, body),
        mood=mood(bundle.kind, body),
    )


def _of_incident(tx: Tx, number: object) -> tuple[str, ...]:
    found = incidents.get(tx, number) if isinstance(number, int) else None
    return (found.target,) if found else ()
