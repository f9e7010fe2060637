"""Which services a fresh Windows has, and how they start.

Source: learn.microsoft.com/windows-server/security/windows-services/
security-guidelines-for-disabling-system-services-in-windows-server (names, start types), and the
service pages of each role. Only the services that a check, a runbook or an admin looks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from osiris.lab.windows.machine import Machine
from osiris.model.site import MachineRole

AUTOMATIC, MANUAL, DISABLED = 2, 3, 4
_HOST = "%SystemRoot%\\system32\\svchost.exe -k "


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One service as set-up leaves it."""

    name: str
    display: str
    start: int = AUTOMATIC
    runs: bool = True
    delayed: bool = False
    triggered: bool = False
    needs: tuple[str, ...] = ()
    account: str = "LocalSystem"
    path: str = _HOST + "netsvcs -p"


def _on(name: str, display: str, *needs: str, path: str = "", account: str = "") -> Row:
    return Row(
        name=name,
        display=display,
        needs=needs,
        path=path or _HOST + "netsvcs -p",
        account=account or "LocalSystem",
    )


def _idle(name: str, display: str, *needs: str, triggered: bool = False) -> Row:
    return Row(
        name=name, display=display, start=MANUAL, runs=False, needs=needs, triggered=triggered
    )


_NETWORK = "NT AUTHORITY\\NetworkService"
_LOCAL = "NT AUTHORITY\\LocalService"
_COMMON = (
    _on("BFE", "Base Filtering Engine", "RpcSs", account=_LOCAL),
    _on("CryptSvc", "Cryptographic Services", "RpcSs", account=_NETWORK),
    _on("DcomLaunch", "DCOM Server Process Launcher"),
    _on("Dhcp", "DHCP Client", account=_LOCAL),
    _on("Dnscache", "DNS Client", account=_NETWORK),
    _on("EventLog", "Windows Event Log", account=_LOCAL),
    _on("gpsvc", "Group Policy Client", "RpcSs"),
    _on("iphlpsvc", "IP Helper", "RpcSs"),
    _on("LanmanServer", "Server", "SamSs"),
    _on("LanmanWorkstation", "Workstation", account=_NETWORK),
    _on("lmhosts", "TCP/IP NetBIOS Helper", account=_LOCAL),
    _on("LSM", "Local Session Manager", "RpcSs"),
    _on("MpsSvc", "Windows Defender Firewall", "BFE", account=_LOCAL),
    _on("NlaSvc", "Network Location Awareness", "RpcSs", "Dhcp", "EventLog", account=_NETWORK),
    _on("nsi", "Network Store Interface Service", account=_LOCAL),
    _on("ProfSvc", "User Profile Service", "RpcSs"),
    _on("RpcEptMapper", "RPC Endpoint Mapper", account=_NETWORK),
    _on("RpcSs", "Remote Procedure Call (RPC)", "RpcEptMapper", "DcomLaunch", account=_NETWORK),
    _on("SamSs", "Security Accounts Manager", "RpcSs", path="%SystemRoot%\\system32\\lsass.exe"),
    _on("Schedule", "Task Scheduler", "RpcSs"),
    _on("Spooler", "Print Spooler", "RpcSs", path="%SystemRoot%\\System32\\spoolsv.exe"),
    _on("WinRM", "Windows Remote Management (WS-Management)", "RpcSs", account=_NETWORK),
    _on("Winmgmt", "Windows Management Instrumentation", "RpcSs"),
    _idle("BITS", "Background Intelligent Transfer Service", "RpcSs"),
    _idle("EFS", "Encrypting File System (EFS)", "RpcSs", triggered=True),
    _idle("fdPHost", "Function Discovery Provider Host", "RpcSs"),
    _idle("FDResPub", "Function Discovery Resource Publication", "RpcSs", triggered=True),
    _idle("msiserver", "Windows Installer", "RpcSs"),
    _idle("SessionEnv", "Remote Desktop Configuration", "RpcSs"),
    _idle("SSDPSRV", "SSDP Discovery"),
    _idle("swprv", "Microsoft Software Shadow Copy Provider", "RpcSs"),
    _idle("TermService", "Remote Desktop Services", "RpcSs"),
    _idle("TrustedInstaller", "Windows Modules Installer"),
    _idle("UmRdpService", "Remote Desktop Services UserMode Port Redirector", "TermService"),
    _idle("upnphost", "UPnP Device Host", "SSDPSRV"),
    _idle("VSS", "Volume Shadow Copy", "RpcSs"),
    _idle("wbengine", "Block Level Backup Engine Service"),
    _idle("wuauserv", "Windows Update", "RpcSs", triggered=True),
)
_DEFENDER = (
    _on("WinDefend", "Microsoft Defender Antivirus Service", "RpcSs"),
    Row(
        name="WdNisSvc",
        display="Microsoft Defender Antivirus Network Inspection Service",
        start=MANUAL,
        account=_LOCAL,
    ),
)
_CLIENT = (
    Row(name="wscsvc", display="Security Center", delayed=True, needs=("RpcSs",), account=_LOCAL),
    Row(name="WSearch", display="Windows Search", delayed=True, needs=("RpcSs",)),
    Row(name="DoSvc", display="Delivery Optimization", delayed=True, triggered=True),
)
_CONTROLLER = (
    _on("ADWS", "Active Directory Web Services"),
    _on("Dfs", "DFS Namespace", "LanmanServer", "SamSs"),
    _on("DFSR", "DFS Replication", "RpcSs", "EventLog"),
    _on("IsmServ", "Intersite Messaging", "SamSs"),
    _on("Kdc", "Kerberos Key Distribution Center", "RpcSs"),
    _on("NTDS", "Active Directory Domain Services", "RpcSs"),
)


def rows(machine: Machine) -> Iterator[Row]:
    """Every service that a fresh host like `machine` has."""
    yield from _COMMON
    yield from _by_membership(machine)
    yield _orchestrator(machine)
    if "defender" in machine.features:
        yield from _DEFENDER
    if not machine.os.server:
        yield from _CLIENT
        yield Row(name="RemoteRegistry", display="Remote Registry", start=DISABLED, runs=False)
        yield _idle("BDESVC", "BitLocker Drive Encryption Service", triggered=True)
    else:
        yield Row(name="RemoteRegistry", display="Remote Registry", runs=False, triggered=True)
        if "bitlocker" in machine.features:
            yield _idle("BDESVC", "BitLocker Drive Encryption Service", triggered=True)
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        yield from _CONTROLLER
    if "dns_server" in machine.features:
        path = "%systemroot%\\system32\\dns.exe"
        yield _on("DNS", "DNS Server", "RpcSs", path=path)
    if "dhcp_server" in machine.features:
        yield _on("DHCPServer", "DHCP Server", "RpcSs", account=_NETWORK)


def _by_membership(machine: Machine) -> Iterator[Row]:
    """Outside a domain nobody needs Netlogon, and the clock is set by a trigger."""
    joined = bool(machine.domain)
    start = AUTOMATIC if joined else MANUAL
    yield Row(
        name="Netlogon",
        display="Netlogon",
        start=start,
        runs=joined,
        needs=("LanmanWorkstation",),
        path="%systemroot%\\system32\\lsass.exe",
    )
    yield Row(
        name="W32Time",
        display="Windows Time",
        start=start,
        runs=joined,
        triggered=True,
        account=_LOCAL,
    )


def _orchestrator(machine: Machine) -> Row:
    newer = machine.os.build >= 17763
    return Row(
        name="UsoSvc",
        display="Update Orchestrator Service",
        start=AUTOMATIC if newer else MANUAL,
        runs=newer,
        delayed=newer,
        needs=("RpcSs",),
    )
