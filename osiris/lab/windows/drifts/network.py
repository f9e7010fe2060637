"""What happens to firewalls, file sharing, name servers, clocks and services."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from osiris.lab.windows.cmdlets import (
    events,
    firewall,
    group_policy,
    netconfig,
    registry,
    services,
    smb,
    timeservice,
)
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.services_stock import AUTOMATIC, DISABLED, MANUAL
from osiris.model.case import Outcome

_OURS = "HKLM:\\SOFTWARE\\OsirisCare"
_AUDIT = "Microsoft-Windows-SMBServer/Audit"


def _firewall_off(machine: Machine) -> None:
    machine.area("firewall")["profiles"]["Private"]["Enabled"] = "False"


def _live_firewall_off(machine: Machine) -> None:
    machine.area("firewall")["profiles"]["Domain"]["Enabled"] = "False"


def _firewall_off_no_way_in(machine: Machine) -> None:
    _live_firewall_off(machine)
    for rule in firewall.winrm_rules(machine):
        rule["enabled"] = False


def _firewall_open(machine: Machine) -> None:
    machine.area("firewall")["profiles"]["Domain"]["DefaultInboundAction"] = "Allow"


def _firewall_silent(machine: Machine) -> None:
    for profile in machine.area("firewall")["profiles"].values():
        profile["LogBlocked"] = "False"


def _firewall_off_by_policy(machine: Machine) -> None:
    key = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\DomainProfile"
    group_policy.add(machine, "Old print server", [(key, "EnableFirewall", "DWord", 0)])


def _smb1(machine: Machine) -> None:
    machine.area("smb")["smb1_feature"] = True


def _smb1_watched(machine: Machine) -> None:
    _smb1(machine)
    since = machine.now() - timedelta(days=8)
    registry.write(machine, smb.SERVER, "AuditSmb1Access", "DWord", 1)
    registry.write(machine, _OURS, "Smb1WatchedSince", "String", since.isoformat())


def _smb1_used(machine: Machine) -> None:
    _smb1_watched(machine)
    events.add(
        machine,
        _AUDIT,
        3000,
        provider="Microsoft-Windows-SMBServer",
        time=machine.now() - timedelta(days=2),
        data={"ClientNameLength": 12, "ClientName": "\\\\192.0.2.77"},
    )


def _server_unsigned(machine: Machine) -> None:
    registry.write(machine, smb.SERVER, "RequireSecuritySignature", "DWord", 0)


def _unsigned_by_policy(machine: Machine) -> None:
    row = (smb.SERVER, "RequireSecuritySignature", "DWord", 0)
    group_policy.add(machine, "Old scanners", [row])


def _client_unsigned(machine: Machine) -> None:
    registry.remove(machine, smb.CLIENT, "RequireSecuritySignature")


def _stop(name: str, start: int) -> Callable[[Machine], None]:
    """A service that stands still and starts as `start` says."""

    def break_(machine: Machine) -> None:
        services.set_status(machine, name, services.STOPPED)
        services.set_start_type(machine, name, start)

    return break_


def _spooler(machine: Machine) -> None:
    services.set_start_type(machine, "Spooler", AUTOMATIC)
    services.set_status(machine, "Spooler", services.RUNNING)


def _public_names(machine: Machine) -> None:
    for card in netconfig.cards(machine):
        registry.write(machine, netconfig.IPV4 + card, "NameServer", "String", "8.8.8.8,8.8.4.4")


def _public_place(machine: Machine) -> None:
    for row in netconfig.cards(machine).values():
        row["category"] = "Public"


def _controller_away(machine: Machine) -> None:
    for row in netconfig.cards(machine).values():
        row.update({"category": "Public", "controller_unreachable": True})


def _ftp(machine: Machine) -> None:
    services.add(machine, "FTPSVC", display="Microsoft FTP Service")
    pid = machine.area("services")["FTPSVC"]["pid"]
    machine.area("connections")["tcp"].append(["0.0.0.0", 21, pid])  # noqa: S104 what is shown


def _remote_tool(machine: Machine) -> None:
    path = "C:\\Program Files (x86)\\AnyDesk\\AnyDesk.exe"
    services.add(machine, "AnyDesk", display="AnyDesk Service", path=f'"{path}" --service')


def _scope_full(machine: Machine) -> None:
    machine.area("dhcp")["scopes"]["192.0.2.0"] = {"used": 99, "free": 1}


def _clock_unsourced(machine: Machine) -> None:
    registry.write(machine, timeservice.PARAMETERS, "Type", "String", "NoSync")


def _certificate(machine: Machine) -> None:
    ends = machine.now() + timedelta(days=3)
    machine.area("certificates")["My"]["AA" * 20] = {
        "subject": "CN=portal.clinic.test",
        "issuer": "CN=Clinic CA",
        "ends": ends.isoformat(),
        "key": "1.2.840.113549.1.1.1",
        "signature": "1.2.840.113549.1.1.11",
        "bits": 2048,
        "private": True,
    }


_HEALED = (
    Drift(
        id="firewall-off",
        check="firewall",
        runbook="RB-WIN-FIREWALL-001",
        scenario="ws2022",
        break_=_firewall_off,
        why="Somebody switched the firewall of private networks off and forgot it.",
    ),
    Drift(
        id="firewall-off-live",
        check="firewall",
        runbook="RB-WIN-FIREWALL-001",
        scenario="fs2022",
        break_=_live_firewall_off,
        why="A vendor switched the firewall of the domain off during an installation.",
    ),
    Drift(
        id="firewall-open",
        check="firewall.inbound",
        runbook="RB-WIN-SEC-001",
        scenario="fs2022",
        break_=_firewall_open,
        why="A vendor let every caller in, so that his program works.",
    ),
    Drift(
        id="firewall-silent",
        check="firewall.logging",
        runbook="RB-WIN-SEC-001",
        scenario="win11",
        break_=_firewall_silent,
        why="A tuning tool switched the log of the firewall off.",
    ),
    Drift(
        id="smb1-unwatched",
        check="smb_v1_off.watched",
        runbook="RB-WIN-SEC-004",
        scenario="ws2016",
        break_=_smb1,
        why="SMB 1 was installed for an old scanner, and nobody records who uses it.",
    ),
    Drift(
        id="smb1-unused",
        check="smb_v1_off.server",
        runbook="RB-WIN-SEC-004",
        scenario="ws2016",
        break_=_smb1_watched,
        why="SMB 1 is on, was watched for eight days, and nobody came.",
    ),
    Drift(
        id="smb-server-unsigned",
        check="smb_signing.server",
        runbook="RB-WIN-SEC-004",
        scenario="fs2022",
        break_=_server_unsigned,
        why="Signing was switched off to make file sharing faster.",
    ),
    Drift(
        id="smb-client-unsigned",
        check="smb_signing.client",
        runbook="RB-WIN-SEC-004",
        scenario="win10",
        break_=_client_unsigned,
        why="A reset of the network settings took the signing of the client with it.",
    ),
    Drift(
        id="dns-server-stopped",
        check="services_critical.dns_server",
        runbook="RB-WIN-SVC-001",
        scenario="dc2022",
        break_=_stop("DNS", MANUAL),
        why="The DNS server was stopped for a repair and set to manual.",
    ),
    Drift(
        id="dhcp-server-stopped",
        check="services_critical.dhcp_server",
        runbook="RB-WIN-SVC-002",
        scenario="dc2022",
        break_=_stop("DHCPServer", DISABLED),
        why="The DHCP server was disabled while another was tried out.",
    ),
    Drift(
        id="spooler-on-controller",
        check="prohibited_services.spooler",
        runbook="RB-WIN-SVC-003",
        scenario="dc2022",
        break_=_spooler,
        why="An update of the printer driver started the spooler on a domain controller.",
    ),
    Drift(
        id="time-stopped",
        check="time_sync",
        runbook="RB-WIN-SVC-004",
        scenario="ws2022",
        break_=_stop("W32Time", DISABLED),
        why="Somebody stopped the time service while looking for a fault.",
    ),
    Drift(
        id="names-from-outside",
        check="dns.outside",
        runbook="RB-WIN-NET-001",
        scenario="win11",
        break_=_public_names,
        why="To mend the internet somebody typed public name servers in.",
    ),
    Drift(
        id="public-place",
        check="network_posture.profile",
        runbook="RB-WIN-NET-002",
        scenario="win11-alone",
        break_=_public_place,
        why="Somebody said no when Windows asked whether this is a private network.",
    ),
    Drift(
        id="public-place-member",
        check="network_posture.profile",
        runbook="RB-WIN-NET-002",
        scenario="fs2022",
        break_=_public_place,
        why="The server started before its controller and took the clinic for a public place.",
    ),
)
_LEFT_TO_A_PERSON = (
    Drift(
        id="firewall-off-no-way-in",
        check="firewall",
        runbook="RB-WIN-FIREWALL-001",
        scenario="ws2022",
        break_=_firewall_off_no_way_in,
        ends=Outcome.ESCALATED,
        why="The firewall is off, and no rule would let the box in: it must not be switched on.",
    ),
    Drift(
        id="firewall-off-by-policy",
        check="firewall",
        runbook="RB-WIN-FIREWALL-001",
        scenario="ws2022",
        break_=_firewall_off_by_policy,
        ends=Outcome.ESCALATED,
        why="A policy of the domain switches the firewall off: it would come back.",
    ),
    Drift(
        id="smb-unsigned-by-policy",
        check="smb_signing.server",
        runbook="RB-WIN-SEC-004",
        scenario="fs2022",
        break_=_unsigned_by_policy,
        ends=Outcome.ESCALATED,
        why="A policy of the domain allows unsigned file sharing, for scanners of long ago.",
    ),
    Drift(
        id="smb1-used",
        check="smb_v1_off.server",
        runbook="RB-WIN-SEC-004",
        scenario="ws2016",
        break_=_smb1_used,
        ends=Outcome.ESCALATED,
        why="SMB 1 was watched for eight days, and a scanner came: nobody may cut it off.",
    ),
    Drift(
        id="names-from-outside-typed",
        check="dns.outside",
        runbook="RB-WIN-NET-001",
        scenario="fs2022",
        break_=_public_names,
        ends=Outcome.ESCALATED,
        why="A server with a fixed address asks strangers, and nobody said whom it should ask.",
    ),
    Drift(
        id="controller-away",
        check="network_posture.profile",
        runbook="RB-WIN-NET-002",
        scenario="ws2022",
        break_=_controller_away,
        ends=Outcome.UNDONE,
        why="The server cannot reach its controller: to look again does not help.",
    ),
    Drift(
        id="ftp-server",
        check="prohibited_services",
        runbook="",
        scenario="fs2022",
        break_=_ftp,
        ends=Outcome.ESCALATED,
        why="A vendor installed an FTP server for an old device.",
    ),
    Drift(
        id="remote-tool",
        check="remote_access_vendor",
        runbook="",
        scenario="win10",
        break_=_remote_tool,
        ends=Outcome.ESCALATED,
        why="A caller talked somebody into installing a tool for remote control.",
    ),
    Drift(
        id="addresses-used-up",
        check="services_critical.dhcp_scopes",
        runbook="",
        scenario="dc2022",
        break_=_scope_full,
        ends=Outcome.ESCALATED,
        why="Visitors' telephones took the last addresses.",
    ),
    Drift(
        id="clock-follows-nobody",
        check="time_sync.source",
        runbook="",
        scenario="ws2022",
        break_=_clock_unsourced,
        ends=Outcome.ESCALATED,
        why="The time service was told to follow nobody.",
    ),
    Drift(
        id="certificate-ends",
        check="certificates.expiry",
        runbook="",
        scenario="fs2022",
        break_=_certificate,
        ends=Outcome.ESCALATED,
        why="The certificate of the portal ends on Monday.",
    ),
)
DRIFTS = _HEALED + _LEFT_TO_A_PERSON
