"""Replication between domain controllers: Get-ADReplicationPartnerMetadata and -Failure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text, when

_PARTNER = re.compile(
    r"CN=NTDS Settings(?:\\0A\w+:[\w-]+)?,CN=([^,]{1,64}),CN=Servers,.+", re.IGNORECASE
)


def parse(stdout: str) -> dict[str, Value]:
    """`failing`: partners from which the last try failed, or with a failed link, and that may be
    asked again. `cut_off`: those that were not heard of for longer than deletions are remembered,
    or never. Both, and `oldest_hours`, are None for the only controller of a domain."""
    read = document(stdout)
    limit = timedelta(days=number(read, "tombstone_days"))
    ages: dict[str, list[timedelta | None]] = {}
    failing = {_name(str(one)) for one in items(read["broken"])}
    for row in items(read["partners"]):
        name = _name(text(row, "partner"))
        ages.setdefault(name, []).append(_age(read, row))
        if number(row, "failures") > 0:
            failing.add(name)
    if not ages and not failing:
        return {"failing": None, "cut_off": None, "oldest_hours": None}
    gone = {n for n, seen in ages.items() if any(age is None or age > limit for age in seen)}
    known = [age for seen in ages.values() for age in seen if age is not None]
    return {
        "failing": tuple(sorted(failing - gone)),
        "cut_off": tuple(sorted(gone)),
        "oldest_hours": max(known) // timedelta(hours=1) if known else None,
    }


def _age(read: Mapping[str, Any], row: Mapping[str, Any]) -> timedelta | None:
    """None where the partner never replicated; 5.1 shows the year 1601 for that."""
    said = text(row, "last")
    at = when(said) if said else None
    return None if at is None or at.year <= 1601 else when(read["now"]) - at


def _name(partner: str) -> str:
    """The controller's name out of the distinguished name of its settings, or the text as it is
    where it is a name already."""
    found = _PARTNER.fullmatch(partner)
    return found[1] if found else partner
