"""Rules of the firewall and their filters, which share an InstanceID.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/NetSecurity/
{Get-NetFirewallRule,Get-NetFirewallPortFilter,Get-NetFirewallApplicationFilter,
Get-NetFirewallServiceFilter,Get-NetFirewallAddressFilter}.md; numbers of the enumerations from
learn.microsoft.com/windows/win32/fwp/wmi/wfascimprov/msft-netfirewallrule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from osiris.lab.windows import cdxml
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets.firewall import store
from osiris.lab.windows.ps.values import Enum, PSObject

_TYPES = "Microsoft.PowerShell.Cmdletization.GeneratedTypes.NetSecurity"
_ACTIONS = {"NotConfigured": 0, "Allow": 2, "Block": 4}
_PROFILES = {"Any": 0, "Domain": 1, "Private": 2, "Public": 4}


@cmdlet("Get-NetFirewallRule")
def get_rule(call: Call) -> list[PSObject]:
    """Get-NetFirewallRule.md."""
    store(call)
    rows = [_rule(name, row) for name, row in sorted(_rules(call).items())]
    wanted = ("Name", "DisplayName", "Direction", "Enabled", "Action")
    return cdxml.picked(call, "MSFT_NetFirewallRule", rows, wanted)


def _rules(call: Call) -> Mapping[str, dict[str, Any]]:
    rules: Mapping[str, dict[str, Any]] = call.machine.area("firewall")["rules"]
    return rules


def _rule(name: str, row: Mapping[str, Any]) -> PSObject:
    words = [word.strip() for word in row["profiles"].split(",")]
    number = sum(_PROFILES[word] for word in words)
    inbound = row["direction"] == "Inbound"
    return PSObject(
        "Microsoft.Management.Infrastructure.CimInstance",
        {
            "Name": name,
            "InstanceID": name,
            "DisplayName": row["display"],
            "Enabled": Enum(f"{_TYPES}.Enabled", 1 if row["enabled"] else 2, str(row["enabled"])),
            "Profile": Enum(f"{_TYPES}.Profile", number, ", ".join(words)),
            "Direction": Enum(f"{_TYPES}.Direction", 1 if inbound else 2, row["direction"]),
            "Action": Enum(f"{_TYPES}.Action", _ACTIONS[row["action"]], row["action"]),
            "PolicyStoreSource": "PersistentStore",
        },
        text="MSFT_NetFirewallRule",
    )


def _filters(call: Call, kind: str, values: Mapping[str, str]) -> Iterator[PSObject]:
    """One filter per rule; `values`: its properties, and where the rule keeps each."""
    store(call)
    for name, row in sorted(_rules(call).items()):
        shown = {key: _plain(row[kept]) for key, kept in values.items()}
        yield PSObject(
            "Microsoft.Management.Infrastructure.CimInstance",
            {"InstanceID": name, **shown},
            text=kind,
        )


def _plain(value: Any) -> Any:
    """A list of one is that one: the cmdlets' own habit."""
    return value[0] if isinstance(value, list) and len(value) == 1 else value


@cmdlet("Get-NetFirewallPortFilter")
def port_filter(call: Call) -> Iterator[PSObject]:
    """Get-NetFirewallPortFilter.md: LocalPort is text, Any, or a list of texts."""
    values = {"Protocol": "protocol", "LocalPort": "local_ports"}
    return _filters(call, "MSFT_NetProtocolPortFilter", values)


@cmdlet("Get-NetFirewallApplicationFilter")
def application_filter(call: Call) -> Iterator[PSObject]:
    """Get-NetFirewallApplicationFilter.md."""
    return _filters(call, "MSFT_NetApplicationFilter", {"Program": "program"})


@cmdlet("Get-NetFirewallServiceFilter")
def service_filter(call: Call) -> Iterator[PSObject]:
    """Get-NetFirewallServiceFilter.md."""
    return _filters(call, "MSFT_NetServiceFilter", {"Service": "service"})


@cmdlet("Get-NetFirewallAddressFilter")
def address_filter(call: Call) -> Iterator[PSObject]:
    """Get-NetFirewallAddressFilter.md."""
    return _filters(call, "MSFT_NetAddressFilter", {"RemoteAddress": "remote"})
