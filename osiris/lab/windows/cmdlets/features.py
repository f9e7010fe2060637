"""Roles and features of a server: {"installed": [names]}, on top of those that follow from what
the machine is.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ServerManager/
Get-WindowsFeature.md; names and states as mondoohq/cnquery recorded them (features-2022.json).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import services
from osiris.lab.windows.drives import like
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.ps.values import Enum, PSError, PSObject
from osiris.lab.windows.services_stock import DISABLED
from osiris.model.site import MachineRole

_KNOWN = {
    "AD-Domain-Services": "Active Directory Domain Services",
    "BitLocker": "BitLocker Drive Encryption",
    "DHCP": "DHCP Server",
    "DNS": "DNS Server",
    "FS-FileServer": "File Server",
    "FS-SMB1": "SMB 1.0/CIFS File Sharing Support",
    "Print-Server": "Print Server",
    "SNMP-Service": "SNMP Service",
    "Telnet-Client": "Telnet Client",
    "TFTP-Client": "TFTP Client",
    "Web-Ftp-Server": "FTP Server",
    "Windows-Server-Backup": "Windows Server Backup",
}
_BY_FEATURE = {
    "bitlocker": "BitLocker",
    "dhcp_server": "DHCP",
    "dns_server": "DNS",
    "wsb": "Windows-Server-Backup",
}


@stock("features")
def _stock(machine: Machine) -> dict[str, Any]:
    """Nothing but what the machine is for."""
    return {"installed": []}


@compliant("features")
def _ready(machine: Machine) -> None:
    """A server that is no print server runs no spooler."""
    if machine.os.server and "Print-Server" not in installed(machine):
        services.set_start_type(machine, "Spooler", DISABLED)
        services.set_status(machine, "Spooler", services.STOPPED)


def installed(machine: Machine) -> set[str]:
    """The names of all that is installed."""
    found = {name for feature, name in _BY_FEATURE.items() if feature in machine.features}
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        found.add("AD-Domain-Services")
    if machine.area("smb")["smb1_feature"]:
        found.add("FS-SMB1")
    return found | set(machine.area("features")["installed"])


@cmdlet("Get-WindowsFeature")
def get_feature(call: Call) -> Iterator[PSObject]:
    """Get-WindowsFeature.md: servers only, administrators only; a name that no feature has gives
    nothing."""
    if not call.caller.admin:
        raise PSError(
            "You do not have adequate user rights to perform this operation.",
            "UnauthorizedAccess",
            hresult=-2147024891,
            type_name="System.UnauthorizedAccessException",
        )
    have, asked = installed(call.machine), [str(name) for name in call.each("name")]
    for name, display in _KNOWN.items():
        if not asked or any(like(pattern, name) for pattern in asked):
            on = name in have
            yield PSObject(
                "Microsoft.Windows.ServerManager.Commands.Feature",
                {
                    "Name": name,
                    "DisplayName": display,
                    "Installed": on,
                    "InstallState": Enum("InstallState", 1 if on else 0, _STATES[on]),
                },
                text=name,
            )


_STATES = {True: "Installed", False: "Available"}
