"""Windows LAPS and Microsoft LAPS: policy keys of the registry, and Get-LocalUser's dates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, number, text, when

_PLACES = ("", "mdm", "policy", "local", "legacy")
_DIRECTORIES = {0: "none", 1: "entra", 2: "active_directory"}
_GRACE = timedelta(days=3)  # a machine that slept changes the password when it wakes


def parse(stdout: str) -> dict[str, Value]:
    """`managed`: a policy says that the password is changed and where it is kept. `overdue`: it was
    not changed in time; None where nothing manages it, the account is switched off, or the day of
    the last change is not told."""
    read = document(stdout)
    place, directory = text(read, "from"), number(read, "directory")
    if place not in _PLACES or directory not in _DIRECTORIES:
        raise ValueError("not a policy of LAPS")
    managed = bool(place) and directory > 0
    enabled = boolean(read, "found") and boolean(read, "enabled")
    told = managed and enabled and text(read, "set")
    return {
        "managed": managed,
        "by": place or "nothing",
        "directory": _DIRECTORIES[directory],
        "overdue": _overdue(read) if told else None,
        "administrator_enabled": enabled,
    }


def _overdue(read: Mapping[str, Any]) -> bool:
    return (
        when(read["now"]) - when(text(read, "set"))
        > timedelta(days=number(read, "age_days")) + _GRACE
    )
