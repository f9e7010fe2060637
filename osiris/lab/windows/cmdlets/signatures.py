"""Signatures of programs. A file whose area entry has `signed: false` is not signed; Windows' own
programs are, by a catalogue.

Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Security/
Get-AuthenticodeSignature.md (SignatureStatus: 0 Valid, 2 NotSigned, 3 HashMismatch)
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.drives import spots
from osiris.lab.windows.machine import Machine, stock
from osiris.lab.windows.ps.values import Enum, PSObject

SYSTEM = "C:\\Windows\\System32"
SIGN_IN = (
    "sethc.exe",
    "utilman.exe",
    "osk.exe",
    "magnify.exe",
    "narrator.exe",
    "displayswitch.exe",
)
OTHERS = ("cmd.exe", "taskmgr.exe", "lsass.exe", "winlogon.exe", "userinit.exe", "services.exe")
_STATUS = {0: "Valid", 2: "NotSigned"}


@stock("signatures")
def _stock(machine: Machine) -> dict[str, Any]:
    """Programs of Windows that the sign-in screen starts, or that are started instead of them."""
    for name in (*SIGN_IN, *OTHERS):
        files.put(machine, f"{SYSTEM}\\{name}", f"MZ {name} {machine.os.build}")
    shell = f"{SYSTEM}\\WindowsPowerShell\\v1.0\\powershell.exe"
    files.put(machine, shell, f"MZ powershell.exe {machine.os.build}")
    return {}


@cmdlet("Get-AuthenticodeSignature")
def get_signature(call: Call) -> Iterator[PSObject]:
    """Get-AuthenticodeSignature.md"""
    for at in spots(call):
        files.need_read(call.machine, at.path, call.caller)
        found = files.entry(call.machine, at.path) or {}
        number = 0 if found.get("signed", True) else 2
        row = {
            "Path": at.path,
            "Status": Enum("System.Management.Automation.SignatureStatus", number, _STATUS[number]),
            "SignatureType": Enum(
                "System.Management.Automation.SignatureType", 2 if not number else 0, "Catalog"
            ),
            "IsOSBinary": not number,
        }
        yield PSObject("System.Management.Automation.Signature", row)
