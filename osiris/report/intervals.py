"""Sweep entries -> for one Check on one Target, the intervals of pass, fail and unknown.

A verdict stands from the look that gave it until the next look, but no longer than two cadences
(ten minutes at least): after that nobody looked, and the interval is `unknown` with the reason
`not_looked`. So a box that was off shows as a blind stretch, and never as a pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from osiris.core import sweepbook
from osiris.model.content import Verdict
from osiris.model.proof import Kind

LEAST = timedelta(minutes=10)
NOT_LOOKED = "not_looked"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interval:
    """From `start` until `end` (excluded) the verdict was this, for `reason`; `entry` proves it."""

    target: str
    check: str
    start: datetime
    end: datetime
    verdict: Verdict
    reason: str
    entry: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """What intervals need of a Bundle: its place, its kind, its time and its body."""

    seq: int
    kind: Kind
    at: datetime
    body: Mapping[str, Any]


@dataclass(slots=True)
class _Open:
    start: datetime
    last: datetime
    verdict: Verdict
    reason: str
    entry: int | None
    good_for: timedelta


def intervals(
    entries: Iterable[Entry], start: datetime, end: datetime, *, target: str = "", check: str = ""
) -> list[Interval]:
    """Every interval within [start, end), of one Target and Check or of all, in order of time.

    `entries` are in order and begin with the Schedule in force at `start`, or earlier.
    """
    running: dict[tuple[str, str], _Open] = {}
    done: list[Interval] = []
    schedule: Mapping[str, Any] = {"sets": {}, "targets": {}}
    for entry in entries:
        if entry.kind is Kind.SCHEDULE:
            schedule = entry.body
            _begin(running, schedule, max(start, entry.at), target, check)
        elif entry.kind is Kind.SWEEP:
            for seen in _looks(entry, schedule, target, check):
                done += _look(running, seen, entry, schedule)
    for key, open_ in running.items():
        done += _close(key, open_, end)
    inside = (_clip(i, start, end) for i in done)
    return sorted((i for i in inside if i), key=lambda i: (i.target, i.check, i.start))


def _begin(
    running: dict[tuple[str, str], _Open],
    schedule: Mapping[str, Any],
    at: datetime,
    target: str,
    check: str,
) -> None:
    # What is scheduled and was never looked at is unknown from the beginning on.
    for one in schedule["targets"]:
        for id_, cadence in sweepbook.scheduled(schedule, one):
            if target in ("", one) and check in ("", id_):
                running.setdefault((one, id_), _never(at, cadence))


def _never(at: datetime, cadence: int) -> _Open:
    good_for = max(LEAST, timedelta(seconds=2 * cadence))
    return _Open(at, at, Verdict.UNKNOWN, NOT_LOOKED, None, good_for)


def _looks(
    entry: Entry, schedule: Mapping[str, Any], target: str, check: str
) -> Iterator[tuple[str, str, Verdict, str]]:
    for row in sweepbook.decode(entry.body, schedule):
        if target in ("", row[0]) and check in ("", row[1]):
            yield row


def _look(
    running: dict[tuple[str, str], _Open],
    seen: tuple[str, str, Verdict, str],
    entry: Entry,
    schedule: Mapping[str, Any],
) -> list[Interval]:
    key, verdict, reason = seen[:2], seen[2], seen[3]
    open_ = running.get(key)
    same = open_ is not None and (open_.verdict, open_.reason) == (verdict, reason)
    if open_ is not None and same and entry.at - open_.last <= open_.good_for:
        open_.last = entry.at
        return []
    cadence = dict(sweepbook.scheduled(schedule, key[0]))[key[1]]
    good_for = max(LEAST, timedelta(seconds=2 * cadence))
    running[key] = _Open(entry.at, entry.at, verdict, reason, entry.seq, good_for)
    return _close(key, open_, entry.at) if open_ else []


def _close(key: tuple[str, str], open_: _Open, end: datetime) -> list[Interval]:
    """The interval, and the blind stretch behind it where nobody looked in time."""
    until = min(end, open_.last + open_.good_for) if open_.reason != NOT_LOOKED else end
    parts = [(open_.start, until, open_.verdict, open_.reason, open_.entry)]
    if until < end:
        parts.append((until, end, Verdict.UNKNOWN, NOT_LOOKED, None))
    return [
        Interval(target=key[0], check=key[1], start=a, end=b, verdict=v, reason=r, entry=e)
        for a, b, v, r, e in parts
        if a < b
    ]


def _clip(interval: Interval, start: datetime, end: datetime) -> Interval | None:
    a, b = max(interval.start, start), min(interval.end, end)
    if a >= b:
        return None
    return Interval(
        target=interval.target,
        check=interval.check,
        start=a,
        end=b,
        verdict=interval.verdict,
        reason=interval.reason,
        entry=interval.entry,
    )
