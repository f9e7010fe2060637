"""Shadow copies and volumes: {"copies": [{"id", "drive", "at"}], "fails": 0}.

`fails` is what Win32_ShadowCopy.Create returns instead of 0. Sources: learn.microsoft.com/
previous-versions/windows/desktop/vsswmi/{win32-shadowcopy,create-method-in-class-win32-shadowcopy},
windows/win32/cimwin32prov/win32-volume.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any

from osiris.lab.windows.cim import cim, cim_method, cim_remove
from osiris.lab.windows.cmdlets import events, services
from osiris.lab.windows.cmdlets.computer import free_bytes
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.moments import local
from osiris.lab.windows.ps.values import PSObject

_NAMESPACE = uuid.UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
_NO_SUCH_VOLUME, _VSS_FAILED = 3, 13


@stock("shadow_copies")
def _stock(machine: Machine) -> dict[str, Any]:
    """Nobody has asked for any."""
    return {"copies": [], "fails": 0}


def device(machine: Machine, drive: str) -> str:
    """The name by which Windows knows a volume."""
    return f"\\\\?\\Volume{{{uuid.uuid5(_NAMESPACE, machine.name + drive)}}}\\"


def add(machine: Machine, drive: str, at: str) -> str:
    """A copy of a drive, made at `at` (ISO 8601)."""
    copies = machine.area("shadow_copies")["copies"]
    number = uuid.uuid5(_NAMESPACE, f"{machine.name}/{drive}/{at}")
    copies.append({"id": f"{{{str(number).upper()}}}", "drive": drive, "at": at})
    return str(copies[-1]["id"])


@cim("root/cimv2", "Win32_Volume")
def volumes(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """win32-volume; the start-up partition has no letter."""
    boot = {"DeviceID": device(machine, "boot"), "DriveLetter": None, "Capacity": 100 * 2**20}
    yield {**boot, "DriveType": 3, "FreeSpace": 60 * 2**20, "FileSystem": "FAT32"}
    for drive, disk in machine.area("computer")["disks"].items():
        yield {
            "DeviceID": device(machine, drive),
            "DriveLetter": drive,
            "DriveType": 3,
            "Capacity": disk["size"],
            "FreeSpace": free_bytes(machine, drive),
            "FileSystem": "NTFS",
        }


@cim("root/cimv2", "Win32_ShadowCopy", admin=True)
def copies(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """win32-shadowcopy"""
    for one in machine.area("shadow_copies")["copies"]:
        yield {
            "ID": one["id"],
            "VolumeName": device(machine, one["drive"]),
            "InstallDate": local(one["at"]),
            "ClientAccessible": True,
            "State": 12,
            "Count": 1,
        }


@cim_method("root/cimv2", "Win32_ShadowCopy", "Create")
def create(
    machine: Machine, caller: Caller, instance: PSObject | None, arguments: Mapping[str, Any]
) -> Mapping[str, Any]:
    """create-method-in-class-win32-shadowcopy: how it ended is a number."""
    drive = str(arguments.get("Volume", "")).rstrip("\\").upper()
    if drive not in machine.area("computer")["disks"]:
        return {"ReturnValue": _NO_SUCH_VOLUME, "ShadowID": ""}
    off = services.start_type(machine, "VSS") == 4
    fails = machine.area("shadow_copies")["fails"] or (_VSS_FAILED if off else 0)
    if fails:
        events.add(machine, "Application", 8193, provider="VSS", level=2)
        return {"ReturnValue": fails, "ShadowID": ""}
    return {"ReturnValue": 0, "ShadowID": add(machine, drive, machine.now().isoformat())}


@cim_remove("root/cimv2", "Win32_ShadowCopy")
def remove(machine: Machine, caller: Caller, instance: PSObject) -> None:
    """Remove-CimInstance."""
    own = machine.area("shadow_copies")
    own["copies"] = [one for one in own["copies"] if one["id"] != instance["ID"]]
