"""Shared folders: {name: {"path", "special", "sddl"}}.

Source: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/SmbShare/{Get-SmbShare,
Get-SmbShareAccess}.md. Names of accounts are in the machine's language; SecurityDescriptor is not.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import acl, files
from osiris.lab.windows.drives import like
from osiris.lab.windows.machine import Machine, stock
from osiris.lab.windows.ps.values import AccessDenied, Enum, PSError, PSObject
from osiris.model.site import MachineRole

ADMINISTRATORS = "O:SYG:SYD:(A;;GA;;;BA)"
EVERYONE_FULL = "O:SYG:SYD:(A;;FA;;;WD)"
_RIGHTS = {"FA": "Full", "GA": "Full", "0x1301bf": "Change", "0x1200a9": "Read"}
_GENERATED = "Microsoft.PowerShell.Cmdletization.GeneratedTypes.SmbShare."


@stock("shares")
def _stock(machine: Machine) -> dict[str, Any]:
    """What every host shares with administrators; a domain controller its two folders, too."""
    found = {
        "ADMIN$": {"path": "C:\\Windows", "special": True, "sddl": ADMINISTRATORS},
        "C$": {"path": "C:\\", "special": True, "sddl": ADMINISTRATORS},
        "IPC$": {"path": "", "special": True, "sddl": ADMINISTRATORS},
    }
    hives = files.folder(machine, "C:\\Windows\\System32\\config")
    acl.put(machine, hives, acl.parse(f"O:SY{files.PRIVATE}"))
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        root = "C:\\Windows\\SYSVOL\\sysvol"
        policies = files.folder(machine, f"{root}\\{machine.domain}\\SCRIPTS")
        sddl = "O:BAG:SYD:(A;;0x1200a9;;;WD)(A;;FA;;;BA)(A;;FA;;;AU)"
        found["NETLOGON"] = {"path": policies, "special": False, "sddl": sddl}
        found["SYSVOL"] = {"path": root, "special": False, "sddl": sddl}
    return found


def add(machine: Machine, name: str, path: str, sddl: str = EVERYONE_FULL) -> None:
    """Share a folder, which is made where it does not exist."""
    own = files.folder(machine, path)
    machine.area("shares")[name] = {"path": own, "special": False, "sddl": sddl}


@cmdlet("Get-SmbShare")
def get_share(call: Call) -> Iterator[PSObject]:
    """Get-SmbShare.md"""
    _need_admin(call)
    for name, own in _meant(call):
        row = {
            "Name": name,
            "ScopeName": "*",
            "Path": own["path"],
            "Description": "",
            "Special": own["special"],
            "Temporary": False,
            "EncryptData": False,
            "SecurityDescriptor": own["sddl"],
            "ShareType": Enum(
                _GENERATED + "ShareType", int(name == "IPC$") * 3, "FileSystemDirectory"
            ),
        }
        yield PSObject(_kind("MSFT_SmbShare"), row, text=name)


@cmdlet("Get-SmbShareAccess")
def get_access(call: Call) -> Iterator[PSObject]:
    """Get-SmbShareAccess.md"""
    _need_admin(call)
    for name, own in _meant(call):
        for kind, _, rights, who in acl.parse(own["sddl"]).entries:
            row = {
                "Name": name,
                "AccountName": acl.name_of(call.machine, who),
                "AccessControlType": Enum(
                    _GENERATED + "AccessControlType", int(kind == "D"), "Allow"
                ),
                "AccessRight": Enum(_GENERATED + "ShareAccessRight", 0, _RIGHTS[rights]),
            }
            yield PSObject(_kind("MSFT_SmbShareAccessControlEntry"), row)


def _meant(call: Call) -> list[tuple[str, dict[str, Any]]]:
    asked = [str(n) for n in call.each("name")]
    table = call.machine.area("shares")
    for name in asked:
        if not any(like(name, have) for have in table):
            raise PSError(
                f"No MSFT_SmbShare objects found with property 'Name' equal to '{name}'.",
                "CmdletizationQuery_NotFound_Name",
            )
    return [(n, table[n]) for n in sorted(table) if not asked or any(like(a, n) for a in asked)]


def _kind(name: str) -> str:
    return f"Microsoft.Management.Infrastructure.CimInstance#ROOT/Microsoft/Windows/SMB/{name}"


def _need_admin(call: Call) -> None:
    if not call.caller.admin:
        raise AccessDenied("Access is denied.")
