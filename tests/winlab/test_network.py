"""Modelled firewall, file sharing, name servers and sockets: what the manuals say of them."""

from __future__ import annotations

import pytest

from osiris.lab.windows.cmdlets import netconfig, registry, services, smb
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import Ran, run
from osiris.lab.windows.scenarios import machine

ADMIN = Caller(name="CLINIC\\kim", sid="S-1-5-21-1-2-3-1105", admin=True)
READER = Caller(name="CLINIC\\reader", sid="S-1-5-21-1-2-3-1106", admin=False)
POLICY = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\DomainProfile"


def told(host: Machine, script: str, caller: Caller = ADMIN) -> list[str]:
    """What a script puts out, as text. It must not fail."""
    ran = run(script, host, caller)
    assert not ran.errors, ran.errors
    return [str(line) for line in ran.output]


def refused(host: Machine, script: str, caller: Caller = ADMIN) -> Ran:
    """What came of a script that must fail."""
    ran = run(f"$ErrorActionPreference = 'Stop'; {script}", host, caller)
    assert ran.errors
    return ran


def inbound(host: Machine, store: str) -> list[str]:
    """What a profile of the domain does with callers, in a store."""
    script = f"[string](Get-NetFirewallProfile -Name Domain {store}).DefaultInboundAction"
    return told(host, script)


@pytest.mark.parametrize("kind", ["ws2016", "ws2019", "ws2022", "ws2025", "win10", "win11"])
def test_a_stock_firewall_is_shut_though_its_store_says_nothing(kind: str) -> None:
    host = machine(kind)
    assert inbound(host, "") == ["NotConfigured"]
    assert inbound(host, "-PolicyStore ActiveStore") == ["Block"]


def test_group_policy_counts_in_the_active_store_alone() -> None:
    host = machine("ws2022")
    registry.write(host, POLICY, "EnableFirewall", "DWord", 0)
    script = "[string](Get-NetFirewallProfile -Name Domain {}).Enabled"
    assert told(host, script.format("")) == ["True"]
    assert told(host, script.format("-PolicyStore ActiveStore")) == ["False"]
    told(host, "Set-NetFirewallProfile -Name Domain -Enabled True")
    assert told(host, script.format("-PolicyStore ActiveStore")) == ["False"]


def test_only_an_administrator_changes_the_firewall() -> None:
    host = machine("ws2022")
    before = host.snapshot()
    refused(host, "Set-NetFirewallProfile -Name Domain -Enabled False", READER)
    assert host.snapshot() == before


def test_a_firewall_whose_service_stands_still_tells_nothing() -> None:
    host = machine("ws2022")
    services.set_status(host, "MpsSvc", services.STOPPED)
    refused(host, "Get-NetFirewallProfile -PolicyStore ActiveStore")


def test_that_a_network_is_the_domains_cannot_be_set() -> None:
    host = machine("win11-alone")
    refused(
        host, "Set-NetConnectionProfile -InterfaceIndex 12 -NetworkCategory DomainAuthenticated"
    )
    member = machine("win11")
    refused(member, "Set-NetConnectionProfile -InterfaceIndex 12 -NetworkCategory Private")


@pytest.mark.parametrize(("away", "kind"), [(False, "DomainAuthenticated"), (True, "Public")])
def test_a_member_that_looks_again_finds_the_domain_where_it_is(away: bool, kind: str) -> None:
    host = machine("ws2022")
    for card in netconfig.cards(host).values():
        card.update({"category": "Public", "controller_unreachable": away})
    told(host, "Restart-Service -Name NlaSvc -Force")
    assert told(host, "[string](Get-NetConnectionProfile).NetworkCategory") == [kind]


def speaks_version_1(host: Machine) -> list[str]:
    """True or False."""
    return told(host, "[string](Get-SmbServerConfiguration).EnableSMB1Protocol")


def test_version_1_of_sharing_needs_its_feature_and_is_on_where_nobody_said_no() -> None:
    host = machine("ws2016")
    assert registry.read(host, smb.SERVER, "SMB1") is None
    assert speaks_version_1(host) == ["True"]
    told(host, "Set-SmbServerConfiguration -EnableSMB1Protocol $false -Force")
    assert registry.read(host, smb.SERVER, "SMB1") == 0
    assert speaks_version_1(host) == ["False"]
    newer = machine("ws2019")
    registry.write(newer, smb.SERVER, "SMB1", "DWord", 1)
    assert speaks_version_1(newer) == ["False"]


@pytest.mark.parametrize(
    ("kind", "server", "client"),
    [
        ("ws2022", "False", "False"),
        ("dc2022", "True", "False"),
        ("ws2025", "False", "True"),
        ("win10", "False", "False"),
    ],
)
def test_signing_as_each_version_is_shipped(kind: str, server: str, client: str) -> None:
    host = machine(kind)
    found = "[string](Get-Smb{}Configuration).RequireSecuritySignature"
    assert told(host, found.format("Server")) == [server]
    assert told(host, found.format("Client")) == [client]


def test_name_servers_are_set_by_kind_and_a_reset_forgets_both() -> None:
    host = machine("win11")
    (card,) = netconfig.cards(host)
    told(host, "Set-DnsClientServerAddress -InterfaceIndex 12 -ServerAddresses 2001:db8::1")
    told(host, "Set-DnsClientServerAddress -InterfaceIndex 12 -ServerAddresses 8.8.8.8, 8.8.4.4")
    assert registry.read(host, netconfig.IPV4 + card, "NameServer") == "8.8.8.8,8.8.4.4"
    assert registry.read(host, netconfig.IPV6 + card, "NameServer") == "2001:db8::1"
    told(host, "Set-DnsClientServerAddress -InterfaceIndex 12 -ResetServerAddresses")
    assert registry.read(host, netconfig.IPV4 + card, "NameServer") == ""
    assert registry.read(host, netconfig.IPV6 + card, "NameServer") == ""
    assert netconfig.name_servers(host, card) == [netconfig.CONTROLLER]


def test_a_name_server_answers_for_its_own_zones_while_it_runs() -> None:
    host = machine("dc2022")
    ask = "Resolve-DnsName -Name clinic.test -Server 127.0.0.1 -DnsOnly"
    assert len(told(host, ask)) == 1
    refused(host, "Resolve-DnsName -Name elsewhere.test -Server 127.0.0.1 -DnsOnly")
    refused(host, "Resolve-DnsName -Name clinic.test -Server 8.8.8.8 -DnsOnly")
    services.set_status(host, "DNS", services.STOPPED)
    refused(host, ask)


def test_a_port_is_open_while_its_service_runs() -> None:
    host = machine("dc2022")
    ports = "Get-NetTCPConnection -State Listen | ForEach-Object { [string]$_.LocalPort }"
    assert "53" in told(host, ports)
    services.set_status(host, "DNS", services.STOPPED)
    assert "53" not in told(host, ports)


def test_a_state_that_no_connection_is_in_is_an_error() -> None:
    host = machine("ws2022")
    host.area("connections")["established"].clear()
    refused(host, "Get-NetTCPConnection -State Established")
