"""File sharing. What it is set to lies in the registry, where Windows keeps it: a value that is
not there means the default of that version. {"smb1_feature": bool} says whether version 1 is
installed at all.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/SmbShare/
{Get,Set}-Smb{Server,Client}Configuration.md; learn.microsoft.com, How to detect, enable and disable
SMBv1, SMBv2 and SMBv3 in Windows (value names and what their absence means); SMB signing required
by default in Windows 11 24H2 and Windows Server 2025.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.lab.windows import cdxml
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import registry
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.ps.values import PSObject
from osiris.model.site import MachineRole

SERVER = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanmanServer\\Parameters"
CLIENT = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\LanmanWorkstation\\Parameters"
OLD_CLIENT = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\mrxsmb10"
_SERVER_VALUES = {
    "AuditSmb1Access": "AuditSmb1Access",
    "EnableSMB1Protocol": "SMB1",
    "EnableSMB2Protocol": "SMB2",
    "EnableSecuritySignature": "EnableSecuritySignature",
    "EncryptData": "EncryptData",
    "RejectUnencryptedAccess": "RejectUnencryptedAccess",
    "RequireSecuritySignature": "RequireSecuritySignature",
}
_CLIENT_VALUES = {
    "EnableInsecureGuestLogons": "AllowInsecureGuestAuth",
    "EnableSecuritySignature": "EnableSecuritySignature",
    "RequireSecuritySignature": "RequireSecuritySignature",
}


@stock("smb")
def _stock(machine: Machine) -> dict[str, Any]:
    """Server 2016 still has version 1; a domain controller insists on signing."""
    installed = machine.os.key == "2016"
    signs = int(machine.role is MachineRole.DOMAIN_CONTROLLER)
    registry.write(machine, SERVER, "EnableSecuritySignature", "DWord", signs)
    registry.write(machine, SERVER, "RequireSecuritySignature", "DWord", signs)
    registry.write(machine, CLIENT, "EnableSecuritySignature", "DWord", 1)
    if installed:
        registry.write(machine, OLD_CLIENT, "Start", "DWord", 2)
    return {"smb1_feature": installed}


@compliant("smb")
def _ready(machine: Machine) -> None:
    """Nothing of version 1; signed on both sides, and a server encrypts."""
    machine.area("smb")["smb1_feature"] = False
    registry.drop(machine, OLD_CLIENT)
    registry.write(machine, SERVER, "RequireSecuritySignature", "DWord", 1)
    registry.write(machine, CLIENT, "RequireSecuritySignature", "DWord", 1)
    if machine.os.server:
        registry.write(machine, SERVER, "EncryptData", "DWord", 1)


def _defaults(machine: Machine, key: str) -> dict[str, bool]:
    newer = machine.os.build >= 26100
    installed = bool(machine.area("smb")["smb1_feature"])
    if key == SERVER:
        return {
            "SMB1": installed,
            "SMB2": True,
            "RejectUnencryptedAccess": True,
            "RequireSecuritySignature": newer and not machine.os.server,
        }
    return {"EnableSecuritySignature": True, "RequireSecuritySignature": newer}


def _settings(machine: Machine, key: str, values: Mapping[str, str]) -> dict[str, bool]:
    """What counts. Without its feature version 1 is off, whatever the registry says."""
    defaults = _defaults(machine, key)
    found = {
        name: bool(registry.read(machine, key, kept, defaults.get(kept, False)))
        for name, kept in values.items()
    }
    if "EnableSMB1Protocol" in found:
        found["EnableSMB1Protocol"] &= bool(machine.area("smb")["smb1_feature"])
    return found


@cmdlet("Get-SmbServerConfiguration")
def get_server(call: Call) -> PSObject:
    """Get-SmbServerConfiguration.md; administrators only."""
    return _get(call, "MSFT_SmbServerConfiguration", SERVER, _SERVER_VALUES)


@cmdlet("Get-SmbClientConfiguration")
def get_client(call: Call) -> PSObject:
    """Get-SmbClientConfiguration.md; administrators only."""
    return _get(call, "MSFT_SmbClientConfiguration", CLIENT, _CLIENT_VALUES)


@cmdlet("Set-SmbServerConfiguration")
def set_server(call: Call) -> None:
    """Set-SmbServerConfiguration.md."""
    _set(call, SERVER, _SERVER_VALUES)


@cmdlet("Set-SmbClientConfiguration")
def set_client(call: Call) -> None:
    """Set-SmbClientConfiguration.md."""
    _set(call, CLIENT, _CLIENT_VALUES)


def _get(call: Call, kind: str, key: str, values: Mapping[str, str]) -> PSObject:
    cdxml.need_admin(call)
    shown = _settings(call.machine, key, values)
    return PSObject("Microsoft.Management.Infrastructure.CimInstance", shown, text=kind)


def _set(call: Call, key: str, values: Mapping[str, str]) -> None:
    cdxml.need_admin(call)
    for name, kept in values.items():
        if call.given(name):
            registry.write(call.machine, key, kept, "DWord", int(bool(call.get(name))))
