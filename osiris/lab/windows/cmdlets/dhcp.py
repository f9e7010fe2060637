"""The DHCP server: {"scopes": {network: {"used": n, "free": n}}}.

Source: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/DhcpServer/
Get-DhcpServerv4ScopeStatistics.md
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows import cdxml
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import services
from osiris.lab.windows.machine import Machine, stock
from osiris.lab.windows.ps.values import PSError, PSObject


@stock("dhcp")
def _stock(machine: Machine) -> dict[str, Any]:
    """One range of a hundred addresses, a fifth of them given out."""
    has = "dhcp_server" in machine.features
    return {"scopes": {"192.0.2.0": {"used": 20, "free": 80}} if has else {}}


@cmdlet("Get-DhcpServerv4ScopeStatistics")
def statistics(call: Call) -> Iterator[PSObject]:
    """Get-DhcpServerv4ScopeStatistics.md: PercentageInUse is a Single; ScopeId an IPAddress."""
    cdxml.need_admin(call)
    if services.status(call.machine, "DHCPServer") != services.RUNNING:
        raise PSError(
            "Failed to get version of the DHCP server.",
            "WIN32 1753",
            hresult=-2146233088,
            type_name="Microsoft.Management.Infrastructure.CimException",
        )
    for network, row in sorted(call.machine.area("dhcp")["scopes"].items()):
        total = row["used"] + row["free"]
        yield PSObject(
            "Microsoft.Management.Infrastructure.CimInstance",
            {
                "ScopeId": PSObject("System.Net.IPAddress", {"Address": 0}, text=network),
                "AddressesFree": row["free"],
                "AddressesInUse": row["used"],
                "PercentageInUse": 100.0 * row["used"] / total if total else 0.0,
                "ReservedAddress": 0,
            },
            text="DhcpServerv4ScopeStatistics",
        )
