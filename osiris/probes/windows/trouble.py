"""Services that ended with a fault, and watched entries of the event logs.

Sources: learn.microsoft.com/windows/win32/cimwin32prov/win32-service (ExitCode);
MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Diagnostics/Get-WinEvent.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text

LONGEST = 400


def parse(stdout: str) -> dict[str, Value]:
    """`units`: rows of service and exit code. `entries`: rows of the watch list's id with the
    event's number, what the event is about (its first value), how many there were, and the newest.
    `denied`: ids of the watch list that this account may not read."""
    read = document(stdout)
    return {
        "units": tuple(
            (text(row, "name"), str(number(row, "code"))) for row in items(read["units"])
        ),
        "entries": tuple(_entry(row) for row in items(read["entries"])),
        "denied": tuple(str(one) for one in items(read["denied"])),
    }


def _entry(row: Mapping[str, Any]) -> tuple[str, str, int, str]:
    name = f"{text(row, 'watch')}/{number(row, 'event')}"
    return name, text(row, "about"), number(row, "count"), text(row, "text")[:LONGEST]
