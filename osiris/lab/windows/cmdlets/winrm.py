"""WinRM as it is set up on the host: {"listeners": [{transport, port, enabled, thumbprint}]}.

Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.WSMan.Management/Get-WSManInstance.md;
learn.microsoft.com/windows/win32/winrm/installation-and-configuration-for-windows-remote-management
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.machine import Machine, stock
from osiris.lab.windows.ps.values import AccessDenied, PSObject, Unsupported


@stock("winrm")
def _stock(machine: Machine) -> dict[str, Any]:
    """One listener over HTTP, as Enable-PSRemoting makes it."""
    listener = {"transport": "HTTP", "port": 5985, "enabled": True, "thumbprint": ""}
    return {"listeners": [listener]}


@cmdlet("Get-WSManInstance")
def instances(call: Call) -> Iterator[PSObject]:
    """Get-WSManInstance.md: an XmlElement, whose every property is text."""
    asked = str(call.get("resourceuri")).lower()
    if asked != "winrm/config/listener" or not call.flag("enumerate"):
        raise Unsupported(f"Get-WSManInstance {asked}")
    if not call.caller.admin:
        raise AccessDenied()
    for row in call.machine.area("winrm")["listeners"]:
        yield PSObject(
            "System.Xml.XmlElement",
            {
                "Address": "*",
                "Transport": row["transport"],
                "Port": str(row["port"]),
                "Hostname": "",
                "Enabled": str(row["enabled"]).lower(),
                "URLPrefix": "wsman",
                "CertificateThumbprint": row["thumbprint"],
            },
            text="System.Xml.XmlElement",
        )
