"""Settings that are values of the registry and nothing else: what set-up leaves, what is wanted.

Sources: windows-itpro-docs, security policy settings and Policy CSP of each; learn.microsoft.com/
windows-hardware/customize/desktop/unattend (TerminalServices-RDP-WinStationExtensions);
windowsserverdocs security/tls/tls-registry-settings.md.
"""

from __future__ import annotations

from typing import Any

from osiris.lab.windows.cmdlets import netconfig, registry
from osiris.lab.windows.machine import Machine, compliant, stock

LSA = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Lsa"
SYSTEM = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"
EXPLORER = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\Explorer"
DIGEST = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\WDigest"
TERMINAL = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server"
LISTENER = TERMINAL + "\\WinStations\\RDP-Tcp"
SCHANNEL = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols"
SCHANNEL_LOG = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL"
DNS_CLIENT = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\DNSClient"
WINHTTP = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp"
SCRIPTS = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\PowerShell\\ScriptBlockLogging"
REMOVABLE = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\RemovableStorageDevices"
NETBIOS = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\NetBT\\Parameters\\Interfaces\\Tcpip_"
CONTROL = "HKLM:\\SYSTEM\\CurrentControlSet\\Control"
SERVICES = "HKLM:\\SYSTEM\\CurrentControlSet\\Services"
OLD_TLS = ("SSL 2.0", "SSL 3.0", "TLS 1.0", "TLS 1.1")

_STOCK = (
    (LSA, "LimitBlankPasswordUse", 1),
    (LSA, "NoLMHash", 1),
    (SYSTEM, "EnableLUA", 1),
    (TERMINAL, "fDenyTSConnections", 1),
    (LISTENER, "UserAuthentication", 0),
    (LISTENER, "SecurityLayer", 1),
    (LISTENER, "MinEncryptionLevel", 2),
    (LISTENER, "MaxIdleTime", 0),
    (LISTENER, "fInheritMaxIdleTime", 1),
    (LISTENER, "MaxDisconnectionTime", 0),
    (LISTENER, "fInheritMaxDisconnectionTime", 1),
    (SCHANNEL_LOG, "EventLogging", 1),
    (SCHANNEL + "\\SSL 2.0\\Client", "DisabledByDefault", 1),
    (SERVICES + "\\USBSTOR", "Start", 3),
    (SERVICES + "\\WinHttpAutoProxySvc", "Start", 3),
    (CONTROL, "PEFirmwareType", 2),
    (CONTROL + "\\SecureBoot\\State", "UEFISecureBootEnabled", 1),
)
_READY = (
    (LSA, "SCENoApplyLegacyAuditPolicy", 1),
    (SYSTEM, "InactivityTimeoutSecs", 900),
    (SYSTEM + "\\Audit", "ProcessCreationIncludeCmdLine_Enabled", 1),
    (SCRIPTS, "EnableScriptBlockLogging", 1),
    (DNS_CLIENT, "EnableMulticast", 0),
    (WINHTTP, "DisableWpad", 1),
    (REMOVABLE, "Deny_All", 1),
    (EXPLORER, "NoDriveTypeAutoRun", 255),
    *((f"{SCHANNEL}\\{v}\\{side}", "Enabled", 0) for v in OLD_TLS for side in ("Server", "Client")),
)


@stock("policy_values")
def _stock(machine: Machine) -> dict[str, Any]:
    """Remote desktop off, and nothing else that a person would have had to switch on."""
    for key, name, number in _STOCK:
        registry.write(machine, key, name, "DWord", number)
    registry.make(machine, EXPLORER)
    for card in netconfig.cards(machine):
        registry.write(machine, NETBIOS + card, "NetbiosOptions", "DWord", 0)
    return {}


@compliant("policy_values")
def _ready(machine: Machine) -> None:
    """What the baseline wants, remote desktop off."""
    for key, name, number in _READY:
        registry.write(machine, key, name, "DWord", number)
    for card in netconfig.cards(machine):
        registry.write(machine, NETBIOS + card, "NetbiosOptions", "DWord", 2)
