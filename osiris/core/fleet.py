"""What an RMM says of the clinic's machines against what the box sees: two lists held together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from osiris.model.content import Verdict
from osiris.model.rmm import Patched, RmmMachine

STALE = timedelta(days=7)
"""Longer than this without a sign of life, and a list is about the past."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """A machine as the box knows it: a Target, or an Asset that is not enrolled.

    `names` are all that it goes by; `identity` is its serial or UUID. `patching` is the verdict of
    the Check (None: it was never judged), `since` when it has it, `seen` when the box last read
    the machine or, for an Asset, when its directory last saw it.
    """

    name: str
    names: tuple[str, ...]
    identity: str = ""
    enrolled: bool = True
    patching: Verdict | None = None
    since: datetime | None = None
    seen: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Two answers to one question: are this machine's updates installed?"""

    here: Here
    there: RmmMachine


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """What came of the comparison. Machines that agree are only counted (`both`)."""

    both: int
    only_there: tuple[RmmMachine, ...]
    only_here: tuple[Here, ...]
    conflicts: tuple[Conflict, ...]
    stale_there: tuple[RmmMachine, ...]
    stale_here: tuple[Here, ...]
    twice: tuple[RmmMachine, ...]


def hold_together(
    there: Sequence[RmmMachine], here: Sequence[Here], *, read_at: datetime, now: datetime
) -> Fleet:
    """Match by identity, then by name in DNS, then by short name; without regard to case.

    `read_at`: when the export was read. A short name that two machines here share finds neither.
    """
    index = _index(here)
    pairs = [(row, _find(row, index)) for row in there]
    found = [(row, one) for row, one in pairs if one is not None]
    rows = Counter(one.name for _, one in found)
    return Fleet(
        both=len(rows),
        only_there=tuple(row for row, one in pairs if one is None),
        only_here=tuple(one for one in here if one.name not in rows),
        conflicts=tuple(Conflict(here=one, there=row) for row, one in found if _differ(row, one)),
        stale_there=tuple(row for row, _ in pairs if _old(row.last_seen, read_at)),
        stale_here=tuple(one for one in here if _old(one.seen, now)),
        twice=tuple(row for row, one in found if rows[one.name] > 1),
    )


def _old(at: datetime | None, now: datetime) -> bool:
    return at is None or now - at > STALE


def _differ(there: RmmMachine, here: Here) -> bool:
    if here.patching is Verdict.FAIL:
        return there.patched is Patched.YES
    return here.patching is Verdict.PASS and there.patched is Patched.NO


_Index = Mapping[str, list[Here]]


def _index(here: Sequence[Here]) -> _Index:
    found: dict[str, list[Here]] = {}
    for one in here:
        for key in dict.fromkeys(_keys(one)):
            found.setdefault(key, []).append(one)
    return found


def _keys(here: Here) -> Iterator[str]:
    if here.identity:
        yield f"id {here.identity.lower()}"
    for name in filter(None, here.names):
        yield f"name {name.lower()}"
        if not name.replace(".", "").isdigit():
            yield f"short {name.lower().partition('.')[0]}"


def _find(row: RmmMachine, index: _Index) -> Here | None:
    for kind, value in (
        ("id", row.serial),
        ("name", row.dns),
        ("name", row.name),
        ("short", row.name),
    ):
        hits = index.get(f"{kind} {value.lower()}", []) if value else []
        fit = [one for one in hits if kind == "id" or not _other_domain(row, one)]
        if len(fit) == 1:
            return fit[0]
    return None


def _other_domain(row: RmmMachine, here: Here) -> bool:
    """Both sides say their whole name, and it is not the same."""
    whole = [n.lower() for n in here.names if "." in n and not n.replace(".", "").isdigit()]
    return bool(row.dns and whole) and row.dns.lower() not in whole
