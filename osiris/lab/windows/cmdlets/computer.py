"""The computer itself: {"installed", "booted": ISO 8601, "uuid", "serial", "disks": {...}, ...}.

Memory in MiB, disks in bytes: {"C:": {"size", "used"}}; what lies in modelled files comes on top.
Sources: learn.microsoft.com/windows/win32/cimwin32prov (each class's page); Win32_OperatingSystem's
SKU numbers from its page's OperatingSystemSKU table.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlets import files, registry
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.moments import local
from osiris.model.site import MachineRole

GIB = 2**30
_SKU = {
    "Enterprise": 4,
    "Standard": 7,
    "Datacenter": 8,
    "Professional": 48,
    "Core": 101,
}
_LANGUAGE = {"en-US": 1033, "de-DE": 1031}
_CURRENT = "HKLM:\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"
_NAMESPACE = uuid.UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")


@stock("computer")
def _stock(machine: Machine) -> dict[str, Any]:
    """Set up 400 days ago, started nine days ago, a drive of 128 GiB with room."""
    now = machine.now()
    installed = now - timedelta(days=400)
    number = uuid.uuid5(_NAMESPACE, machine.name)
    registry.write(machine, _CURRENT, "CurrentBuildNumber", "String", str(machine.os.build))
    registry.write(machine, _CURRENT, "EditionID", "String", _edition_id(machine))
    registry.write(machine, _CURRENT, "ProductName", "String", _product_name(machine))
    registry.write(machine, _CURRENT, "InstallDate", "DWord", int(installed.timestamp()))
    guid = "HKLM:\\SOFTWARE\\Microsoft\\Cryptography"
    registry.write(machine, guid, "MachineGuid", "String", str(uuid.uuid5(number, "guid")))
    named = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"
    registry.write(machine, named, "ComputerName", "String", machine.name.upper())
    address = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"
    registry.write(machine, address, "Domain", "String", machine.domain)
    registry.write(machine, address, "Hostname", "String", machine.name)
    return {
        "installed": installed.isoformat(),
        "booted": (now - timedelta(days=9)).isoformat(),
        "uuid": str(number).upper(),
        "serial": f"SIM-{number.hex[:10].upper()}",
        "manufacturer": "OsirisCare",
        "model": "Simulated Windows host",
        "memory_mb": 16384 if machine.os.server else 8192,
        "free_memory_mb": 9000 if machine.os.server else 4300,
        "load_percent": 4,
        "disks": {"C:": {"size": 128 * GIB, "used": 52 * GIB}},
    }


def _edition_id(machine: Machine) -> str:
    edition = machine.os.edition
    return f"Server{edition}" if machine.os.server else edition


def _product_name(machine: Machine) -> str:
    """Windows 11 still says Windows 10 here, which is why nobody should read it."""
    return machine.os.caption.replace("Microsoft ", "").replace("Windows 11", "Windows 10")


def free_bytes(machine: Machine, drive: str) -> int:
    """The room that is left on a drive: what files are made of and set-up used is gone."""
    disk = machine.area("computer")["disks"][drive]
    start = drive.lower() + "\\"
    held = sum(
        files.size_of(found)
        for path, found in machine.area("files").items()
        if path.lower().startswith(start)
    )
    return max(0, int(disk["size"]) - int(disk["used"]) - held)


def product_type(machine: Machine) -> int:
    """1 a client, 2 a domain controller, 3 a server."""
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        return 2
    return 3 if machine.os.server else 1


def domain_role(machine: Machine) -> int:
    """Win32_ComputerSystem.DomainRole, 0 to 5."""
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        return 5
    return (2 if machine.os.server else 0) + bool(machine.domain)


def _when(machine: Machine, name: str) -> datetime:
    return local(machine.area("computer")[name])


@cim("root/cimv2", "Win32_OperatingSystem")
def operating_system(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-operatingsystem"""
    own = machine.area("computer")
    language = _LANGUAGE[machine.culture]
    yield {
        "Caption": machine.os.caption,
        "Version": f"10.0.{machine.os.build}",
        "BuildNumber": str(machine.os.build),
        "ProductType": product_type(machine),
        "OperatingSystemSKU": _SKU[machine.os.edition],
        "OSArchitecture": "64-Bit" if machine.culture == "de-DE" else "64-bit",
        "OSLanguage": language,
        "MUILanguages": [machine.culture],
        "CSName": machine.name.upper(),
        "SystemDrive": "C:",
        "WindowsDirectory": "C:\\Windows",
        "SystemDirectory": "C:\\Windows\\system32",
        "InstallDate": _when(machine, "installed"),
        "LastBootUpTime": _when(machine, "booted"),
        "LocalDateTime": local(machine.now().isoformat()),
        "TotalVisibleMemorySize": own["memory_mb"] * 1024,
        "FreePhysicalMemory": own["free_memory_mb"] * 1024,
        "TotalVirtualMemorySize": own["memory_mb"] * 1024 * 5 // 4,
        "FreeVirtualMemory": own["free_memory_mb"] * 1024 * 5 // 4,
        "Status": "OK",
    }


@cim("root/cimv2", "Win32_ComputerSystem")
def computer_system(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-computersystem"""
    own = machine.area("computer")
    yield {
        "Name": machine.name.upper(),
        "DNSHostName": machine.name,
        "Domain": machine.domain or "WORKGROUP",
        "Workgroup": None if machine.domain else "WORKGROUP",
        "PartOfDomain": bool(machine.domain),
        "DomainRole": domain_role(machine),
        "Manufacturer": own["manufacturer"],
        "Model": own["model"],
        "SystemType": "x64-based PC",
        "TotalPhysicalMemory": own["memory_mb"] * 2**20,
        "NumberOfProcessors": 1,
        "NumberOfLogicalProcessors": 4,
        "AutomaticManagedPagefile": True,
        "HypervisorPresent": True,
        "UserName": None,
    }


@cim("root/cimv2", "Win32_ComputerSystemProduct")
def computer_system_product(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-computersystemproduct"""
    own = machine.area("computer")
    yield {
        "Name": own["model"],
        "Vendor": own["manufacturer"],
        "UUID": own["uuid"],
        "IdentifyingNumber": own["serial"],
        "Version": "1",
    }


@cim("root/cimv2", "Win32_BIOS")
def bios(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-bios"""
    own = machine.area("computer")
    yield {
        "Manufacturer": own["manufacturer"],
        "SerialNumber": own["serial"],
        "SMBIOSBIOSVersion": "1.0",
        "ReleaseDate": _when(machine, "installed") - timedelta(days=200),
    }


@cim("root/cimv2", "Win32_SystemEnclosure")
def enclosure(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-systemenclosure: 3 a desktop, 23 a rack mount"""
    yield {
        "ChassisTypes": [23 if machine.os.server else 3],
        "SerialNumber": machine.area("computer")["serial"],
    }


@cim("root/cimv2", "Win32_LogicalDisk")
def logical_disk(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-logicaldisk"""
    for drive, disk in machine.area("computer")["disks"].items():
        yield {
            "DeviceID": drive,
            "DriveType": 3,
            "FileSystem": "NTFS",
            "Size": disk["size"],
            "FreeSpace": free_bytes(machine, drive),
            "VolumeName": disk.get("label", ""),
            "SystemName": machine.name.upper(),
        }


@cim("root/cimv2", "Win32_Processor")
def processor(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-processor"""
    yield {
        "DeviceID": "CPU0",
        "Name": "Simulated processor",
        "NumberOfCores": 2,
        "NumberOfLogicalProcessors": 4,
        "AddressWidth": 64,
        "Architecture": 9,
        "LoadPercentage": machine.area("computer")["load_percent"],
    }


@cim("root/cimv2", "Win32_PageFileUsage")
def page_file(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-pagefileusage; sizes in MiB"""
    size = machine.area("computer")["memory_mb"] // 4
    yield {
        "Name": "C:\\pagefile.sys",
        "AllocatedBaseSize": size,
        "CurrentUsage": size // 20,
        "PeakUsage": size // 10,
    }


@cim("root/cimv2", "Win32_TimeZone")
def time_zone(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../cimwin32prov/win32-timezone"""
    yield {
        "Bias": -300,
        "StandardName": "SA Pacific Standard Time",
        "Caption": "(UTC-05:00) Bogota, Lima, Quito, Rio Branco",
    }
