"""What happened to one check on one machine, and the signed entries that prove it.

Nothing here walks the whole chain: a look is found by its time, a case by what entries name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from osiris.core import chain, sweepbook
from osiris.edge.ledger import Tx, entries, trail
from osiris.model.case import Incident, IncidentState, Run
from osiris.model.proof import Bundle, Kind
from osiris.model.site import Target
from osiris.report.cases import Line, Past, Proof
from osiris.report.events import says

MOST = 40
"""How many entries are shown."""

_AHEAD = 50
"""How many entries behind a look its own may stand: a sweep appends when it ends."""

_MOMENT = timedelta(microseconds=1)
_CLOSED = {
    IncidentState.PASSED: "passed at a fresh look",
    IncidentState.WAIVED: "accepted by a waiver",
    IncidentState.RETIRED: "no longer watched",
}


@dataclass(frozen=True)
class Trail:
    """The cases of one Check on one Target, and what was done about them, the oldest first."""

    tx: Tx
    target: Target
    check: str
    cases: Sequence[Incident]
    runs: Sequence[Run]

    def past(self, line: Line) -> tuple[Past, ...]:
        """When it failed, what was done, how that ended, what it reads since; newest first."""
        found = [p for case in self.cases for p in self._of_case(case)]
        found += [
            Past(at=p.at, what=p.what, entry=p.seq)
            for p in self._named
            if p.kind in (Kind.INTENT, Kind.OUTCOME)
        ]
        if line.finding is not None and line.since is not None:
            what = f"reads {line.finding.verdict.replace('_', ' ')} since then"
            found.append(Past(at=line.since, what=what, entry=self._look(line.since)))
        return tuple(sorted(found, key=lambda p: (p.at, p.entry or 0), reverse=True))

    def proofs(self, line: Line) -> tuple[Proof, ...]:
        """The looks that gave its verdict and began its cases, and all that name one of these."""
        looks = {self._look(i.opened) for i in self.cases[-5:]}
        if line.finding is not None:
            looks.add(self._look(line.finding.at))
        known = {p.seq for p in self._named}
        fresh = [_proof(b) for seq in looks - known - {None} for b in self._walk(seq)]
        found = sorted((*self._named, *fresh), key=lambda p: p.seq, reverse=True)
        return tuple(found[:MOST])

    @cached_property
    def _named(self) -> tuple[Proof, ...]:
        if not self.cases:
            return ()
        first = entries.first_after(self.tx, self.cases[0].opened - _MOMENT)
        seqs = trail.about(self.tx, [i.id for i in self.cases], first=first, most=MOST)
        return tuple(_proof(b) for seq in seqs for b in self._walk(seq))

    def _walk(self, seq: int | None) -> Iterator[Bundle]:
        return entries.walk(self.tx, seq, seq + 1) if seq is not None else iter(())

    def _of_case(self, case: Incident) -> Iterator[Past]:
        what = f"began to fail: incident {case.id}"
        yield Past(at=case.opened, what=what, entry=self._look(case.opened))
        if case.closed is not None and case.state in _CLOSED:
            what = f"incident {case.id} closed: {_CLOSED[case.state]}"
            yield Past(at=case.closed, what=what, entry=self._closing(case))

    def _look(self, at: datetime) -> int | None:
        """The entry of the look at `at`: the first Sweep since then with a letter for this Check,
        or the outcome of a heal, which looks again by itself."""
        ours = {run.intent for run in self.runs}
        for seq, kind, body in _behind(self.tx, at):
            if kind is Kind.OUTCOME and body.get("intent") in ours:
                return seq
            if kind is Kind.SWEEP and self._judged(body):
                return seq
        return None

    def _judged(self, body: Mapping[str, Any]) -> bool:
        letters = body["verdicts"].get(self.target.id)
        if letters is None:
            return False
        (bundle,) = self._walk(body["schedule"])
        schedule = chain.predicate(bundle.payload)["body"]
        due = sweepbook.scheduled(schedule, self.target.id)
        return any(
            id_ == self.check and letter != sweepbook.NOT_DUE
            for (id_, _), letter in zip(due, letters, strict=True)
        )

    def _closing(self, case: Incident) -> int | None:
        for seq, _, body in _behind(self.tx, case.closed or case.opened):
            if case.id in body.get("closed", ()) or case.id in body.get("retired", ()):
                return seq
        return None


def ended(tx: Tx, run: Run) -> int | None:
    """The entry of a Run's outcome: one Plan runs at a time, so it stands close behind."""
    stop = min(run.intent + _AHEAD, tx.head.size)
    for seq, kind, body in _read(tx, run.intent + 1, stop):
        if kind is Kind.OUTCOME and body.get("intent") == run.intent:
            return seq
    return None


def _behind(tx: Tx, at: datetime) -> Iterator[tuple[int, Kind, Mapping[str, Any]]]:
    start = entries.first_after(tx, at - _MOMENT)
    return _read(tx, start, min(start + _AHEAD, tx.head.size))


def _read(tx: Tx, start: int, stop: int) -> Iterator[tuple[int, Kind, Mapping[str, Any]]]:
    for bundle in entries.walk(tx, start, stop):
        if bundle.kind in (Kind.SWEEP, Kind.OUTCOME):
            yield bundle.seq, bundle.kind, chain.predicate(bundle.payload)["body"]


def _proof(bundle: Bundle) -> Proof:
    said = chain.predicate(bundle.payload)
    return Proof(
        seq=bundle.seq,
        kind=bundle.kind,
        at=datetime.fromisoformat(said["time"]["utc"]),
        leaf=bundle.leaf.hex(),
        what=says(bundle.kind, said["body"]),
    )
