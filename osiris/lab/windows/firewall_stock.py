"""The firewall rules that set-up makes, as far as a script of ours looks at them.

Names, ports and profiles as Windows ships them: mondoohq/cnquery firewall-rules-*.json and
firewall-rule-filters-*.json (Server 2016 to 2025); on clients the rule for remote management of
public networks covers the local subnet only, and all of them are off until somebody turns remoting
on, which the enrolment does (MicrosoftDocs/PowerShell-Docs Enable-PSRemoting.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from osiris.lab.windows.machine import Machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One inbound rule; `profiles` is Any or words with commas."""

    id: str
    display: str
    port: str
    protocol: str = "TCP"
    profiles: str = "Any"
    program: str = "System"
    service: str = "Any"
    remote: str = "Any"
    enabled: bool = True
    feature: str = ""  # on machines that have it
    where: str = ""  # server, client

    def here(self, machine: Machine) -> bool:
        """Whether a fresh machine like this has the rule."""
        wanted = {"": True, "server": machine.os.server, "client": not machine.os.server}
        return wanted[self.where] and (not self.feature or self.feature in machine.features)

    def state(self) -> dict[str, Any]:
        """The rule as the area keeps it."""
        return {
            "display": self.display,
            "enabled": self.enabled,
            "direction": "Inbound",
            "action": "Allow",
            "profiles": self.profiles,
            "protocol": self.protocol,
            "local_ports": [self.port],
            "program": self.program,
            "service": self.service,
            "remote": [self.remote],
        }


_HOST = "%SystemRoot%\\system32\\svchost.exe"

RULES = (
    Row(
        id="WINRM-HTTP-In-TCP",
        display="Windows Remote Management (HTTP-In)",
        port="5985",
        profiles="Domain, Private",
    ),
    Row(
        id="WINRM-HTTP-In-TCP-PUBLIC",
        display="Windows Remote Management (HTTP-In)",
        port="5985",
        profiles="Public",
        where="server",
    ),
    Row(
        id="WINRM-HTTP-In-TCP-PUBLIC",
        display="Windows Remote Management (HTTP-In)",
        port="5985",
        profiles="Public",
        remote="LocalSubnet",
        where="client",
    ),
    Row(
        id="CoreNet-DHCP-In",
        display="Core Networking - Dynamic Host Configuration Protocol (DHCP-In)",
        protocol="UDP",
        port="68",
        program=_HOST,
        service="dhcp",
    ),
    Row(
        id="RemoteDesktop-UserMode-In-TCP",
        display="Remote Desktop - User Mode (TCP-In)",
        port="3389",
        program=_HOST,
        service="termservice",
        enabled=False,
    ),
    Row(
        id="FPS-SMB-In-TCP",
        display="File and Printer Sharing (SMB-In)",
        port="445",
        profiles="Domain, Private",
    ),
    Row(
        id="DNSSrv-DNS-TCP-In",
        display="DNS (TCP, Incoming)",
        port="53",
        program="%systemroot%\\System32\\dns.exe",
        service="dns",
        feature="dns_server",
    ),
    Row(
        id="Microsoft-Windows-DHCP-Server-v4-In",
        display="DHCP Server v4 (UDP-In)",
        protocol="UDP",
        port="67",
        program=_HOST,
        service="dhcpserver",
        feature="dhcp_server",
    ),
)
