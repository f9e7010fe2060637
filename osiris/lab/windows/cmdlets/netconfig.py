"""Network cards: {"cards": {guid: {...}}, "resolvers": {address: [zones]}}.

A card: `index`, `alias`, `status`, `category`, `network` (its name), `addresses` ([text, prefix]).
The name servers that were typed in, or came with the address, lie in the registry of Tcpip, where
Windows keeps them. `resolvers` are the name servers that answer, and for which zones.
Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/{NetAdapter/Get-NetAdapter,
NetTCPIP/Get-NetIPAddress,NetConnection/{Get,Set}-NetConnectionProfile,DnsClient/
{Get,Set}-DnsClientServerAddress,DnsClient/Clear-DnsClientCache}.md
"""

from __future__ import annotations

import ipaddress
import uuid
from collections.abc import Iterator
from typing import Any

from osiris.lab.windows import cdxml
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import registry, services
from osiris.lab.windows.machine import Machine, stock
from osiris.lab.windows.ps.values import Enum, PSError, PSObject
from osiris.model.site import MachineRole

TCPIP = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters"
IPV4 = f"{TCPIP}\\Interfaces\\"
IPV6 = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters\\Interfaces\\"
CONTROLLER = "192.0.2.10"
BOX = "192.0.2.5"
"""Where the box stands in a simulated clinic."""
_CATEGORIES = {0: "Public", 1: "Private", 2: "DomainAuthenticated"}
_SITE_LOCAL = ["fec0:0:0:ffff::1", "fec0:0:0:ffff::2", "fec0:0:0:ffff::3"]
_CIM = "Microsoft.Management.Infrastructure.CimInstance"


@stock("network")
def _stock(machine: Machine) -> dict[str, Any]:
    """One card that is up: servers with a fixed address, workstations with one from DHCP. A member
    of a domain asks its controller for names, others the router."""
    card = "{" + str(uuid.uuid5(uuid.NAMESPACE_DNS, machine.name)).upper() + "}"
    last = 20 + sum(machine.name.encode()) % 200
    controller = machine.role is MachineRole.DOMAIN_CONTROLLER
    own = CONTROLLER if controller else f"192.0.2.{last}"
    server = "127.0.0.1" if controller else CONTROLLER if machine.domain else "192.0.2.1"
    registry.write(machine, IPV4 + card, "EnableDHCP", "DWord", int(not machine.os.server))
    registry.write(machine, IPV4 + card, "NameServer", "String", "")
    registry.write(machine, IPV6 + card, "NameServer", "String", "")
    kept = "NameServer" if machine.os.server else "DhcpNameServer"
    registry.write(machine, IPV4 + card, kept, "String", server)
    registry.write(machine, TCPIP, "IPEnableRouter", "DWord", 0)
    return {
        "cards": {
            card: {
                "index": 12,
                "alias": "Ethernet",
                "status": "Up",
                "category": "DomainAuthenticated" if machine.domain else "Private",
                "network": machine.domain or "Network",
                "addresses": [[own, 24], ["fe80::5054:ff:fe12:3456", 64]],
            }
        },
        "resolvers": {CONTROLLER: [machine.domain] if machine.domain else [], "192.0.2.1": []},
    }


def cards(machine: Machine) -> dict[str, dict[str, Any]]:
    """Every card by its GUID."""
    found: dict[str, dict[str, Any]] = machine.area("network")["cards"]
    return found


def own_address(machine: Machine) -> str:
    """The first IPv4 address."""
    return next(
        str(address)
        for row in cards(machine).values()
        for address, _ in row["addresses"]
        if "." in address
    )


def name_servers(machine: Machine, card: str) -> list[str]:
    """The IPv4 servers that count: typed in, else those that came with the address."""
    typed = str(registry.read(machine, IPV4 + card, "NameServer", ""))
    offered = str(registry.read(machine, IPV4 + card, "DhcpNameServer", ""))
    return (typed or offered).replace(",", " ").split()


def _chosen(call: Call) -> list[tuple[str, dict[str, Any]]]:
    """The cards that -InterfaceIndex and -InterfaceAlias mean, all without. Raises PSError."""
    found = list(cards(call.machine).items())
    for index in call.each("interfaceindex"):
        if not any(row["index"] == int(index) for _, row in found):
            raise cdxml.absent("MSFT_NetAdapter", "InterfaceIndex", index)
    wanted = [int(one) for one in call.each("interfaceindex")]
    return [(card, row) for card, row in found if not wanted or row["index"] in wanted]


@cmdlet("Get-NetAdapter")
def get_adapter(call: Call) -> Iterator[PSObject]:
    """Get-NetAdapter.md: Status is text, Up or Disconnected."""
    for card, row in cards(call.machine).items():
        yield PSObject(
            _CIM,
            {
                "Name": row["alias"],
                "InterfaceAlias": row["alias"],
                "ifIndex": row["index"],
                "InterfaceIndex": row["index"],
                "InterfaceGuid": card,
                "Status": row["status"],
                "InterfaceDescription": "Simulated Network Adapter",
            },
            text="MSFT_NetAdapter",
        )


@cmdlet("Get-NetIPAddress")
def get_address(call: Call) -> Iterator[PSObject]:
    """Get-NetIPAddress.md: the loopback's, too."""
    rows = [(1, "127.0.0.1", 8), (1, "::1", 128)]
    for row in cards(call.machine).values():
        rows += [(row["index"], address, prefix) for address, prefix in row["addresses"]]
    for index, address, prefix in rows:
        four = "." in address
        zone = f"%{index}" if address.startswith("fe80") else ""
        yield PSObject(
            _CIM,
            {
                "IPAddress": address + zone,
                "InterfaceIndex": index,
                "PrefixLength": prefix,
                "AddressFamily": Enum(
                    "AddressFamily", 2 if four else 23, "IPv4" if four else "IPv6"
                ),
            },
            text="MSFT_NetIPAddress",
        )


@cmdlet("Get-NetConnectionProfile")
def get_connection(call: Call) -> Iterator[PSObject]:
    """Get-NetConnectionProfile.md: one per card that is connected."""
    for _, row in _chosen(call):
        if row["status"] != "Up":
            continue
        number = {word: n for n, word in _CATEGORIES.items()}[row["category"]]
        yield PSObject(
            _CIM,
            {
                "Name": row["network"],
                "InterfaceAlias": row["alias"],
                "InterfaceIndex": row["index"],
                "NetworkCategory": Enum("NetworkCategory", number, row["category"]),
            },
            text="MSFT_NetConnectionProfile",
        )


@cmdlet("Set-NetConnectionProfile")
def set_connection(call: Call) -> None:
    """Set-NetConnectionProfile.md: nobody sets a network to be, or not to be, the domain's."""
    cdxml.need_admin(call)
    wanted = cdxml.word(call.get("networkcategory"), _CATEGORIES, "NetworkCategory")
    for _, row in _chosen(call):
        if "DomainAuthenticated" in (wanted, row["category"]):
            raise PSError(
                "Unable to set NetworkCategory to 'DomainAuthenticated'. This NetworkCategory type "
                "will be set automatically when authenticated to a domain network.",
                "MiResult_InvalidParameter"
                if wanted == "DomainAuthenticated"
                else "Windows System Error 1",
                type_name="Microsoft.PowerShell.Cmdletization.Cim.CimJobException",
            )
        row["category"] = wanted


def located(machine: Machine) -> None:
    """What NlaSvc finds out as it starts: a card that reaches the controller is in its domain."""
    for row in cards(machine).values():
        if machine.domain and row["status"] == "Up" and not row.get("controller_unreachable"):
            row["category"] = "DomainAuthenticated"


services.ON_START["NlaSvc"] = located


@cmdlet("Get-DnsClientServerAddress")
def get_servers(call: Call) -> Iterator[PSObject]:
    """Get-DnsClientServerAddress.md: one object per card and kind of address."""
    for card, row in _chosen(call):
        six = str(registry.read(call.machine, IPV6 + card, "NameServer", "")).replace(",", " ")
        for number, name, servers in (
            (2, "IPv4", name_servers(call.machine, card)),
            (23, "IPv6", six.split() or list(_SITE_LOCAL)),
        ):
            yield PSObject(
                _CIM,
                {
                    "InterfaceAlias": row["alias"],
                    "InterfaceIndex": row["index"],
                    "AddressFamily": number,
                    "ServerAddresses": servers,
                },
                text=f"MSFT_DNSClientServerAddress ({name})",
            )


@cmdlet("Set-DnsClientServerAddress")
def set_servers(call: Call) -> None:
    """Set-DnsClientServerAddress.md: each kind of address is set where one of it was given; a reset
    forgets what was typed in for both."""
    cdxml.need_admin(call)
    for card, _ in _chosen(call):
        if call.flag("resetserveraddresses"):
            for key in (IPV4, IPV6):
                registry.write(call.machine, key + card, "NameServer", "String", "")
        wanted = [ipaddress.ip_address(str(one)) for one in call.each("serveraddresses")]
        for version, key in ((4, IPV4), (6, IPV6)):
            mine = ",".join(str(one) for one in wanted if one.version == version)
            if mine:
                registry.write(call.machine, key + card, "NameServer", "String", mine)


@cmdlet("Clear-DnsClientCache")
def clear_cache(call: Call) -> None:
    """Clear-DnsClientCache.md: nothing of it is modelled."""
    cdxml.need_admin(call)


@cmdlet("Resolve-DnsName")
def resolve(call: Call) -> Iterator[PSObject]:
    """Resolve-DnsName.md: what a server that answers knows of its own zones. Others time out."""
    machine, name = call.machine, str(call.get("name")).lower().rstrip(".")
    for asked in call.each("server") or _all_servers(machine):
        address = str(asked)
        zones = machine.area("network")["resolvers"].get(address)
        if address in ("127.0.0.1", "::1", own_address(machine)):
            zones = _own_zones(machine)
        if zones is None:
            raise _no_answer(name, 1460, "This operation returned because the timeout expired")
        if any(name == zone.lower() or name.endswith("." + zone.lower()) for zone in zones):
            yield PSObject(
                "Microsoft.DnsClient.Commands.DnsRecord_A",
                {"Name": name, "Type": Enum("RecordType", 1, "A"), "IPAddress": CONTROLLER},
            )
            return
    raise _no_answer(name, 9003, "DNS name does not exist")


def _all_servers(machine: Machine) -> list[str]:
    return [one for card in cards(machine) for one in name_servers(machine, card)]


def _own_zones(machine: Machine) -> list[str] | None:
    """None where no DNS server runs here."""
    if services.find(machine, "DNS") is None or services.status(machine, "DNS") != services.RUNNING:
        return None
    return [machine.domain] if machine.domain else []


def _no_answer(name: str, number: int, what: str) -> PSError:
    names = {1460: "ERROR_TIMEOUT", 9003: "DNS_ERROR_RCODE_NAME_ERROR"}
    return PSError(
        f"{name} : {what}",
        names[number],
        hresult=-2147467259,
        type_name="System.ComponentModel.Win32Exception",
    )
