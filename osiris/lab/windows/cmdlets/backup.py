"""Windows Server Backup: {"policy": {...} or None, "copies": [ISO 8601], "last", "result",
"fails"}.

A policy: {"volumes": ["C:"], "system_state": bool}. `fails` is the HRESULT with which the next run
ends. Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/WindowsServerBackup/
{Get-WBSummary,Get-WBPolicy,Get-WBVolume,Get-WBSystemState,Start-WBBackup}.md; LastBackupResultHR
as numbers without a sign, as seen in public reports.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import events
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.moments import local
from osiris.lab.windows.ps.values import AccessDenied, Enum, PSError, PSObject

LOG = "Microsoft-Windows-Backup"
NEVER = "0001-01-01T00:00:00+00:00"


@stock("backup")
def _stock(machine: Machine) -> dict[str, Any]:
    """The feature may be installed, and nothing was set up."""
    return {"policy": None, "copies": [], "last": "", "result": 0, "fails": 0}


@compliant("backup")
def _compliant(machine: Machine) -> None:
    """Where the feature is: all drives each night, the last time five hours ago."""
    if "wsb" in machine.features:
        own = machine.area("backup")
        drives = list(machine.area("computer")["disks"])
        own["policy"] = {"volumes": drives, "system_state": True}
        at = (machine.now() - timedelta(hours=5)).isoformat()
        own.update(copies=[at], last=at, result=0)


@cmdlet("Get-WBSummary")
def get_summary(call: Call) -> Iterator[PSObject]:
    """Get-WBSummary.md"""
    _need_admin(call)
    own = call.machine.area("backup")
    german = call.machine.culture == "de-DE"
    good = local(own["copies"][-1]) if own["copies"] else local(NEVER)
    text = "Der Vorgang ist beendet." if german else "The operation ended."
    row = {
        "NextBackupTime": None,
        "NumberOfVersions": len(own["copies"]),
        "LastSuccessfulBackupTime": good,
        "LastSuccessfulBackupTargetPath": "\\\\?\\Volume{0}",
        "LastBackupTime": local(own["last"]) if own["last"] else local(NEVER),
        "LastBackupResultHR": own["result"],
        "LastBackupResultDetailedHR": 0,
        "DetailedMessage": text if own["result"] else "",
        "CurrentOperationStatus": Enum(
            "Microsoft.Windows.ServerBackup.Commands.WBOperationStatus", 0, "NoOperationInProgress"
        ),
    }
    yield PSObject("Microsoft.Windows.ServerBackup.Commands.WBSummary", row)


@cmdlet("Get-WBPolicy")
def get_policy(call: Call) -> Iterator[PSObject]:
    """Get-WBPolicy.md: nothing where none was set."""
    _need_admin(call)
    if call.machine.area("backup")["policy"] is not None:
        yield PSObject("Microsoft.Windows.ServerBackup.Commands.WBPolicy", {"Schedule": []})


@cmdlet("Get-WBVolume")
def get_volumes(call: Call) -> Iterator[PSObject]:
    """Get-WBVolume.md: with -Policy those that it copies, with -AllVolumes all."""
    _need_admin(call)
    policy = call.machine.area("backup")["policy"] or {"volumes": []}
    every = list(call.machine.area("computer")["disks"])
    for drive in every if call.flag("allvolumes") else policy["volumes"]:
        row = {"VolumeLabel": "", "MountPath": f"{drive}\\", "FileSystem": "NTFS"}
        yield PSObject("Microsoft.Windows.ServerBackup.Commands.WBVolume", row)


@cmdlet("Get-WBSystemState")
def get_system_state(call: Call) -> Iterator[bool]:
    """Get-WBSystemState.md"""
    _need_admin(call)
    yield bool((call.machine.area("backup")["policy"] or {}).get("system_state", False))


@cmdlet("Start-WBBackup")
def start_backup(call: Call) -> Iterator[PSObject]:
    """Start-WBBackup.md; here it has ended when this returns. Events 4 and 5 say how."""
    _need_admin(call)
    own = call.machine.area("backup")
    if own["policy"] is None:
        raise PSError("The backup policy is not valid.", "InvalidPolicy")
    now = call.machine.now().isoformat()
    own.update(last=now, result=int(own["fails"]))
    if not own["fails"]:
        own["copies"].append(now)
    failed = bool(own["fails"])
    events.add(call.machine, LOG, 5 if failed else 4, provider=LOG, level=2 if failed else 4)
    yield PSObject("Microsoft.Windows.ServerBackup.Commands.WBJob", {"JobType": "Backup"})


def _need_admin(call: Call) -> None:
    if not call.caller.admin:
        raise AccessDenied("You must be a member of Administrators or Backup Operators.")
