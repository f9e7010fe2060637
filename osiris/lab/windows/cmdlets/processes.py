"""Running programs: {process id: {"name", "path", "company"}}.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/Get-Process.md;
learn.microsoft.com/windows/win32/cimwin32prov/win32-process
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import registry
from osiris.lab.windows.cmdlets.services import KEY, RUNNING
from osiris.lab.windows.drives import like, wild
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import PSError, PSObject

_MICROSOFT = "Microsoft Corporation"


@stock("processes")
def _stock(machine: Machine) -> dict[str, Any]:
    """The kernel's and the session's own; a service's process is there while it runs."""
    system = "C:\\Windows\\system32\\"
    return {
        "0": {"name": "Idle", "path": "", "company": ""},
        "4": {"name": "System", "path": "", "company": ""},
        "88": {"name": "Registry", "path": "", "company": ""},
        "300": {"name": "smss", "path": "", "company": ""},
        "312": {"name": "csrss", "path": "", "company": ""},
        "324": {"name": "wininit", "path": f"{system}wininit.exe", "company": _MICROSOFT},
        "336": {"name": "lsass", "path": f"{system}lsass.exe", "company": _MICROSOFT},
    }


def running(machine: Machine) -> dict[int, dict[str, Any]]:
    """Every process by its id: those of the area, and one per service that runs."""
    found = {int(pid): dict(row) for pid, row in machine.area("processes").items()}
    for name, row in machine.area("services").items():
        if row["status"] == RUNNING:
            command = str(registry.read(machine, f"{KEY}\\{name}", "ImagePath", ""))
            path = registry.expanded(machine, "ExpandString", _program(command))
            stem = path.rpartition("\\")[2].rpartition(".")[0] or path
            found[row["pid"]] = {"name": stem, "path": path, "company": _MICROSOFT}
    return found


def _program(command: str) -> str:
    if command.startswith('"'):
        return command[1:].partition('"')[0]
    return command[: command.lower().find(".exe") + 4] if ".exe" in command.lower() else command


@cmdlet("Get-Process")
def get_process(call: Call) -> Iterator[PSObject]:
    """Get-Process.md: by -Name or -Id; a plain one that is not there is an error afterwards."""
    table = running(call.machine)
    names = [str(n) for n in call.each("name")]
    numbers = [int(n) for n in call.each("id")]
    for pid, row in sorted(table.items(), key=lambda pair: (pair[1]["name"].lower(), pair[0])):
        named = not names or any(like(n, row["name"]) for n in names)
        if named and (not numbers or pid in numbers):
            yield _shown(call.machine, pid, row)
    for number in numbers:
        if number not in table:
            raise _absent(f"process identifier {number}", "NoProcessFoundForGivenId")
    for name in names:
        if not wild(name) and not any(
            row["name"].lower() == name.lower() for row in table.values()
        ):
            raise _absent(f'name "{name}"', "NoProcessFoundForGivenName")


def _shown(machine: Machine, pid: int, row: dict[str, Any]) -> PSObject:
    return PSObject(
        "System.Diagnostics.Process",
        {
            "Id": pid,
            "Name": row["name"],
            "ProcessName": row["name"],
            "Path": row["path"] or None,
            "Company": row["company"] or None,
            "SessionId": row.get("session", 0),
            "WorkingSet64": 20 * 2**20,
            "Responding": True,
            "HasExited": False,
        },
        text=f"System.Diagnostics.Process ({row['name']})",
    )


def _absent(what: str, error_id: str) -> PSError:
    return PSError(
        f"Cannot find a process with the {what}. "
        "Verify the process name and call the cmdlet again.",
        error_id,
        type_name="Microsoft.PowerShell.Commands.ProcessCommandException",
    )


@cim("root/cimv2", "Win32_Process")
def win32_process(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-process"""
    for pid, row in running(machine).items():
        yield {
            "ProcessId": pid,
            "Name": row["name"] + (".exe" if row["path"] else ""),
            "ExecutablePath": row["path"] or None,
            "CommandLine": row["path"] or None,
            "WorkingSetSize": 20 * 2**20,
        }
