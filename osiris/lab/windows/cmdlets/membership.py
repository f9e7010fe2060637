"""What a machine knows of its domain: {"secure_channel": bool, "names": {sid: name}}.

`names` are the domain's accounts that this machine can look up. Sources: MicrosoftDocs/
PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/Test-ComputerSecureChannel.md;
windows-powershell-docs docset/winserver2022-ps/NetTCPIP/Test-NetConnection.md; Netlogon's values
from learn.microsoft.com/troubleshoot/windows-server/active-directory and LAPS's from
MicrosoftDocs/windowsserverdocs WindowsServerDocs/identity/laps/laps-management-policy-settings.md
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import localaccounts, registry
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.ps.values import PSError, Unsupported
from osiris.model.site import MachineRole

NETLOGON = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Netlogon\\Parameters"
LAPS_POLICY = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\LAPS"
NTDS = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\NTDS"
LDAP_EVENTS = "16 LDAP Interface Events"


@stock("membership")
def _stock(machine: Machine) -> dict[str, Any]:
    """A member is in step with its domain; a controller shares SYSVOL and requires no signing."""
    registry.write(machine, NETLOGON, "DisablePasswordChange", "DWord", 0)
    client = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\ldap"
    registry.write(machine, client, "LDAPClientIntegrity", "DWord", 1)
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        registry.write(machine, NETLOGON, "SysvolReady", "DWord", 1)
        registry.write(machine, f"{NTDS}\\Diagnostics", LDAP_EVENTS, "DWord", 0)
        registry.write(machine, f"{NTDS}\\Parameters", "Machine DN Name", "String", "CN=NTDS")
        if machine.os.key != "2025":
            registry.write(machine, f"{NTDS}\\Parameters", "LDAPServerIntegrity", "DWord", 1)
    return {"secure_channel": True, "names": {}}


@compliant("membership")
def _compliant(machine: Machine) -> None:
    """LAPS on members; signed and bound sign-ins on controllers."""
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        registry.write(machine, f"{NTDS}\\Parameters", "LDAPServerIntegrity", "DWord", 2)
        registry.write(machine, f"{NTDS}\\Parameters", "LdapEnforceChannelBinding", "DWord", 1)
        return
    registry.write(machine, LAPS_POLICY, "BackupDirectory", "DWord", 2 if machine.domain else 1)
    registry.write(machine, LAPS_POLICY, "PasswordAgeDays", "DWord", 30)
    changed = (machine.now() - timedelta(days=4)).isoformat()
    for sid, row in localaccounts.users(machine).items():
        if sid.endswith("-500"):
            row["set"] = changed


@cmdlet("Test-ComputerSecureChannel")
def test_secure_channel(call: Call) -> Iterator[bool]:
    """Test-ComputerSecureChannel.md: administrators only; a machine in no domain is an error."""
    call.need_admin()
    if call.given("credential") or call.given("repair"):
        raise Unsupported("Test-ComputerSecureChannel -Repair")
    if not call.machine.domain or call.machine.role is MachineRole.DOMAIN_CONTROLLER:
        raise PSError(
            "Cannot verify the secure channel: the local computer is not joined to a domain.",
            "ComputerNotInDomain",
            type_name="System.InvalidOperationException",
        )
    yield bool(call.machine.area("membership")["secure_channel"])


@cmdlet("Test-NetConnection")
def test_net_connection(call: Call) -> Iterator[bool]:
    """Test-NetConnection.md with -InformationLevel Quiet: whether the port took a connection.

    In here only controllers answer, those of the machine's own domain that are up."""
    if str(call.get("informationlevel", "")).lower() != "quiet":
        raise Unsupported("Test-NetConnection without -InformationLevel Quiet")
    name = str(call.get("computername")).lower()
    up = call.machine.area("directory")["controllers"] if "ad" in call.machine.features else {}
    yield any(name in (host, host.partition(".")[0]) and runs for host, runs in up.items())
