"""How event logs are kept: EventLogConfiguration, as Get-WinEvent -ListLog gives it.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Diagnostics/
Get-WinEvent.md; windows-itpro-docs, Policy CSP EventLogService (SpecifyMaximumFileSize).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, number_or_none, text

_MODES = ("Circular", "AutoBackup", "Retain")
_STARTS = ("Automatic", "Manual", "Disabled", "Boot", "System")
_KIB = 1024


def parse(stdout: str) -> dict[str, Value]:
    """`written`: the service runs and starts by itself. Logs that are `off`, that are `small`, and
    that stand `full` one day because nothing may be overwritten. The three lists are None while the
    service stands still, as nobody can ask it."""
    read = document(stdout)
    if text(read, "start") not in _STARTS:
        raise ValueError("no way of starting")
    running = boolean(read, "running")
    least = {name: int(size) for name, _, size in map(_parts, items(read["least"]))}
    logs = [_log(row, least[text(row, "name")]) for row in items(read["logs"])]
    if bool(logs) is not running:
        raise ValueError("logs without their service, or a service without logs")
    return {
        "written": running and text(read, "start") == "Automatic",
        "off": _names(running, [name for name, on, _, _ in logs if not on]),
        "small": _names(running, [name for name, _, small, _ in logs if small]),
        "full": _names(running, [name for name, _, _, full in logs if full]),
    }


def _parts(line: Any) -> tuple[str, str, str]:
    return str(line).partition("|")


def _log(row: Mapping[str, Any], least: int) -> tuple[str, bool, bool, bool]:
    """Name, whether it is on, smaller than `least` KiB, and full one day."""
    if text(row, "mode") not in _MODES:
        raise ValueError("no such mode of a log")
    policy = number_or_none(row, "policy")
    size = number(row, "bytes") if policy is None else policy * _KIB
    # A size of 2 GiB and more does not fit a signed DWORD, which is how .NET gives it out.
    small = 0 <= size < least * _KIB
    return text(row, "name"), boolean(row, "enabled"), small, text(row, "mode") == "Retain"


def _names(running: bool, names: list[str]) -> tuple[str, ...] | None:
    return tuple(sorted(names)) if running else None
