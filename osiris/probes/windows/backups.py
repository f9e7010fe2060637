"""Backups that run on a Windows machine, and how the last ones ended.

LastBackupResultHR is an HRESULT shown without its sign: 0 is well. Sources:
MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/WindowsServerBackup/Get-WBSummary.md,
Get-WBPolicy.md, Get-WBVolume.md; winmeta.xml for the levels of events.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text, when

_OWN = "Windows Server Backup"
_NEVER_HOURS = 9999
_DRIVE = re.compile(r"([A-Za-z]:)\\?")


def parse(stdout: str) -> dict[str, Value]:
    """`jobs` counts what makes backups: 0 where a product is there and does nothing, None where
    none is, since a backup may be made from outside.

    `age_hours` is that of the newest good one (9999: a job that never ended well), None where no
    source tells. `uncovered` are drives that the plan of Windows Server Backup leaves out, None
    without one.
    """
    read = document(stdout)
    now = when(read["now"])
    own = _own(read["own"])
    agents = items(read["agents"])
    names = [text(row, "name") for row in agents if boolean(row, "running")]
    jobs = [_OWN] * bool(own and own["policy"]) + sorted(set(names))
    told = [one for row in agents if (one := _agent(row)) is not None]
    told += [own["run"]] if own and own["policy"] else []
    return {
        "jobs": len(jobs) if own or agents else None,
        "tools": tuple(jobs),
        "age_hours": min(map(lambda one: _hours(one["well"], now), told)) if told else None,
        "failed": tuple(one["failed"] for one in told if one["failed"]) if told else None,
        "uncovered": _uncovered(own, read["disks"]),
        "own_policy": bool(own and own["policy"]),
        "idle": not (own and own["running"]),
    }


def _own(row: Any) -> dict[str, Any] | None:
    if row is None:
        return None
    result = number(row, "result") & 0xFFFFFFFF
    failed = f"{_OWN} (0x{result:08x})" if result and row["last"] is not None else ""
    well = None if row["well"] is None else when(row["well"])
    return {
        "policy": boolean(row, "policy"),
        "running": boolean(row, "running"),
        "covered": {_drive(one) for one in items(row["covered"])},
        "run": {"well": well, "failed": failed},
    }


def _agent(row: Mapping[str, Any]) -> dict[str, Any] | None:
    """How a product's last run ended; None where it does not tell."""
    if row["runs"] is None:
        return None
    runs = sorted((when(run["at"]), number(run, "level")) for run in items(row["runs"]))
    well = [at for at, level in runs if level in (3, 4)]
    failed = text(row, "name") if runs and runs[-1][1] not in (3, 4) else ""
    return {"well": well[-1] if well else None, "failed": failed}


def _hours(well: datetime | None, now: datetime) -> int:
    return _NEVER_HOURS if well is None else max(0, int((now - well).total_seconds() // 3600))


def _uncovered(own: Mapping[str, Any] | None, disks: object) -> tuple[str, ...] | None:
    if not own or not own["policy"]:
        return None
    return tuple(sorted({_drive(one) for one in items(disks)} - own["covered"]))


def _drive(path: object) -> str:
    """C: of C:\\; a volume without a letter stands for itself."""
    found = _DRIVE.fullmatch(str(path))
    return found[1].upper() if found else str(path)
