"""Services that must run: Get-Service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Missing, Value
from osiris.probes.psjson import document, items, text

_STATES = (
    "Running",
    "Stopped",
    "Paused",
    "StartPending",
    "StopPending",
    "ContinuePending",
    "PausePending",
)
_STARTS = ("Automatic", "Manual", "Disabled", "Boot", "System")


def parse(stdout: str) -> dict[str, Value]:
    """`broken`: stands still, or will not start with the machine. `absent`: not installed.

    Raises Missing where none of them is installed.
    """
    read = document(stdout)
    wanted = [str(one) for one in items(read["wanted"])]
    found = {text(row, "name"): works(row) for row in items(read["found"])}
    if not found:
        raise Missing("none of these services is installed")
    here = {name.lower() for name in found}
    return {
        "broken": tuple(sorted(name for name, right in found.items() if not right)),
        "absent": tuple(name for name in wanted if name.lower() not in here),
    }


def works(row: Mapping[str, Any]) -> bool:
    """Whether a service runs and starts with the machine. Raises ValueError: not a service."""
    return _said(row) == ("Running", "Automatic")


def offered(row: Mapping[str, Any]) -> bool:
    """Whether a service runs, or will with the machine. Raises ValueError: not a service."""
    status, start = _said(row)
    return status != "Stopped" or start == "Automatic"


def _said(row: Mapping[str, Any]) -> tuple[str, str]:
    status, start = text(row, "status"), text(row, "start")
    if status not in _STATES or start not in _STARTS:
        raise ValueError("not a service")
    return status, start
