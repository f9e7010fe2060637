"""Sockets: {"tcp": [...], "udp": [...], "established": [...]} on top of those that Windows' own
services have while they run.

A row of tcp and udp: [address, port, process id]; of established: [local port, address of the
other side, its port]. Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/
NetTCPIP/{Get-NetTCPConnection,Get-NetUDPEndpoint}.md; ports from learn.microsoft.com, Service
overview and network port requirements for Windows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows import cdxml
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import netconfig, services
from osiris.lab.windows.machine import Machine, stock
from osiris.lab.windows.ps.values import Enum, PSObject

_STATES = {2: "Listen", 5: "Established"}
_CIM = "Microsoft.Management.Infrastructure.CimInstance"
_SYSTEM, _LSASS, _WININIT = 4, 336, 324
_TCP = {
    "DNS": (53,),
    "Kdc": (88, 464),
    "RpcSs": (135,),
    "NTDS": (389, 636, 3268, 3269),
    "TermService": (3389,),
    "ADWS": (9389,),
    "EventLog": (49665,),
    "Schedule": (49666,),
    "Spooler": (49668,),
}
_UDP = {
    "DNS": (53, 49700),
    "DHCPServer": (67,),
    "Dhcp": (68,),
    "Kdc": (88, 464),
    "W32Time": (123,),
    "NTDS": (389,),
    "Dnscache": (5353, 5355),
}


@stock("connections")
def _stock(machine: Machine) -> dict[str, Any]:
    """The box is signed in over WinRM."""
    return {"tcp": [], "udp": [], "established": [[5985, netconfig.BOX, 50111]]}


def _listening(machine: Machine) -> Iterator[tuple[str, int, int]]:
    """Address, port, process id."""
    for port, pid in ((49664, _LSASS), (49667, _WININIT)):
        yield "0.0.0.0", port, pid  # noqa: S104 what is shown, nothing is bound
    if _runs(machine, "LanmanServer"):
        yield "::", 445, _SYSTEM
        yield netconfig.own_address(machine), 139, _SYSTEM
    if _runs(machine, "WinRM"):
        for port in sorted({*_winrm_ports(machine), 47001}):
            yield "::", port, _SYSTEM
    yield from _of_services(machine, _TCP)
    yield from (tuple(row) for row in machine.area("connections")["tcp"])


def _winrm_ports(machine: Machine) -> set[int]:
    return {int(row["port"]) for row in machine.area("winrm")["listeners"]}


def _of_services(
    machine: Machine, ports: dict[str, tuple[int, ...]]
) -> Iterator[tuple[str, int, int]]:
    for name, numbers in ports.items():
        if _runs(machine, name):
            for port in numbers:
                yield "0.0.0.0", port, machine.area("services")[name]["pid"]  # noqa: S104 as above


def _runs(machine: Machine, name: str) -> bool:
    found = services.find(machine, name)
    return found is not None and services.status(machine, found) == services.RUNNING


@cmdlet("Get-NetTCPConnection")
def tcp(call: Call) -> list[PSObject]:
    """Get-NetTCPConnection.md; a -State that no connection is in is an error."""
    machine = call.machine
    rows = [_tcp(2, host, port, "0.0.0.0", 0, pid) for host, port, pid in _listening(machine)]  # noqa: S104 as above
    own = netconfig.own_address(machine)
    for port, other, far in machine.area("connections")["established"]:
        rows.append(_tcp(5, own, port, other, far, _SYSTEM))
    return cdxml.picked(call, "MSFT_NetTCPConnection", rows, ("State", "LocalPort"))


def _tcp(state: int, local: str, port: int, remote: str, far: int, pid: int) -> PSObject:
    return PSObject(
        _CIM,
        {
            "LocalAddress": local,
            "LocalPort": port,
            "RemoteAddress": remote,
            "RemotePort": far,
            "State": Enum("State", state, _STATES[state]),
            "OwningProcess": pid,
        },
        text="MSFT_NetTCPConnection",
    )


@cmdlet("Get-NetUDPEndpoint")
def udp(call: Call) -> Iterator[PSObject]:
    """Get-NetUDPEndpoint.md."""
    machine = call.machine
    rows = [*_of_services(machine, _UDP), *(tuple(r) for r in machine.area("connections")["udp"])]
    for host, port, pid in [*rows, (netconfig.own_address(machine), 137, _SYSTEM)]:
        yield PSObject(
            _CIM,
            {"LocalAddress": host, "LocalPort": port, "OwningProcess": pid},
            text="MSFT_NetUDPEndpoint",
        )
