"""What the script that prepares a machine uses: accounts, a certificate, a listener, a rule, and
who may read WMI: {"root/cimv2": SDDL} in the area wmi_security.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/{NetSecurity,PKI}/NAME.md;
MicrosoftDocs/PowerShell-Docs reference/5.1/{Microsoft.PowerShell.LocalAccounts,
Microsoft.PowerShell.Utility,Microsoft.WSMan.Management}/NAME.md; learn.microsoft.com/windows/win32/
wmisdk/--systemsecurity and .../secrcw32prov/win32-securitydescriptorhelper.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from osiris.lab.windows.cim import cim_method
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import files, localaccounts, principals
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported

_STOCK_SDDL = (
    "O:BAG:BAD:(A;CI;CCDCLCSWRPWPRCWD;;;BA)(A;CI;CCDCRP;;;NS)(A;CI;CCDCRP;;;LS)(A;CI;CCDCRP;;;AU)"
)
_FIRST_RID = 1003


@stock("wmi_security")
def _stock(machine: Machine) -> dict[str, Any]:
    """Everybody who is signed in may read; from afar only administrators."""
    return {"root/cimv2": _STOCK_SDDL}


@cim_method("root/cimv2", "__SystemSecurity", "GetSD")
def get_sd(
    machine: Machine, caller: Caller, instance: PSObject | None, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """__SystemSecurity::GetSD: the descriptor as bytes (here those of its SDDL)"""
    return {"ReturnValue": 0, "SD": list(machine.area("wmi_security")["root/cimv2"].encode())}


@cim_method("root/cimv2", "__SystemSecurity", "SetSD")
def set_sd(
    machine: Machine, caller: Caller, instance: PSObject | None, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """__SystemSecurity::SetSD"""
    machine.area("wmi_security")["root/cimv2"] = bytes(arguments["SD"]).decode()
    return {"ReturnValue": 0}


@cim_method("root/cimv2", "Win32_SecurityDescriptorHelper", "BinarySDToSDDL")
def to_sddl(
    machine: Machine, caller: Caller, instance: PSObject | None, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """Win32_SecurityDescriptorHelper::BinarySDToSDDL"""
    return {"ReturnValue": 0, "SDDL": bytes(arguments["BinarySD"]).decode()}


@cim_method("root/cimv2", "Win32_SecurityDescriptorHelper", "SDDLToBinarySD")
def from_sddl(
    machine: Machine, caller: Caller, instance: PSObject | None, arguments: Mapping[str, Any]
) -> dict[str, Any]:
    """Win32_SecurityDescriptorHelper::SDDLToBinarySD"""
    return {"ReturnValue": 0, "BinarySD": list(str(arguments["SDDL"]).encode())}


@cmdlet("Read-Host")
def read_host(call: Call) -> Iterator[PSObject]:
    """Read-Host.md: somebody sits there and types; here always the same synthetic password."""
    if not call.flag("assecurestring"):
        raise Unsupported("Read-Host in clear")
    yield PSObject(
        "System.Security.SecureString", {"Length": 24}, text="System.Security.SecureString"
    )


@cmdlet("New-LocalUser")
def new_local_user(call: Call) -> Iterator[PSObject]:
    """New-LocalUser.md: enabled, a member of no group"""
    call.need_admin()
    known = localaccounts.users(call.machine)
    rids = [int(sid.rpartition("-")[2]) for sid in known]
    rid = max([_FIRST_RID - 1, *(r for r in rids if r >= 1000)]) + 1
    sid = localaccounts.add(call.machine, rid, str(call.get("name")), set=_now(call))
    yield PSObject(
        "Microsoft.PowerShell.Commands.LocalUser",
        {"Name": known[sid]["name"], "SID": localaccounts.sid_object(sid), "Enabled": True},
        text=known[sid]["name"],
    )


@cmdlet("Remove-LocalUser")
def remove_local_user(call: Call) -> None:
    """Remove-LocalUser.md; its membership in groups goes with it"""
    call.need_admin()
    area = call.machine.area("accounts")
    for name in call.each("name"):
        sid = _account(call.machine, str(name))
        del area["users"][sid]
        for group in area["groups"].values():
            group["members"][:] = [m for m in group["members"] if m != sid]


@cmdlet("Add-LocalGroupMember")
def add_local_group_member(call: Call) -> None:
    """Add-LocalGroupMember.md"""
    call.need_admin()
    members = _members(call)
    for name in call.each("member"):
        sid = _account(call.machine, str(name))
        if sid in members:
            raise PSError(f"{name} is already a member of group {call.get('sid')}.", "MemberExists")
        members.append(sid)


@cmdlet("Remove-LocalGroupMember")
def remove_local_group_member(call: Call) -> None:
    """Remove-LocalGroupMember.md"""
    call.need_admin()
    members = _members(call)
    for name in call.each("member"):
        sid = _account(call.machine, str(name))
        if sid not in members:
            raise PSError(f"Member {name} was not found in group.", "MemberNotFound")
        members.remove(sid)


def _members(call: Call) -> list[str]:
    found: list[str] = localaccounts.groups(call.machine)[str(call.get("sid"))]["members"]
    return found


def _account(machine: Machine, name: str) -> str:
    found = principals.sid_of(machine, name)
    if found is None:
        raise PSError(f"Principal {name} was not found.", "PrincipalNotFound")
    return found


@cmdlet("New-SelfSignedCertificate")
def new_certificate(call: Call) -> Iterator[PSObject]:
    """New-SelfSignedCertificate.md: RSA, 2048 bits, SHA-256, in the store that is named"""
    call.need_admin()
    if str(call.get("certstorelocation")).lower() != "cert:\\localmachine\\my":
        raise Unsupported("another store than Cert:\\LocalMachine\\My")
    ends: datetime = call.get("notafter")
    name = f"CN={call.get('dnsname')}"
    print_ = (
        hashlib.sha1(f"{name} {_now(call)}".encode(), usedforsecurity=False).hexdigest().upper()
    )
    call.machine.area("certificates")["My"][print_] = {
        "subject": name,
        "issuer": name,
        "ends": ends.isoformat(),
        "key": "1.2.840.113549.1.1.1",
        "signature": "1.2.840.113549.1.1.11",
        "bits": 2048,
        "private": True,
    }
    yield PSObject(
        "System.Security.Cryptography.X509Certificates.X509Certificate2",
        {"Thumbprint": print_, "Subject": name},
        text=name,
    )


@cmdlet("Export-Certificate")
def export_certificate(call: Call) -> None:
    """Export-Certificate.md: the DER of the certificate (here: its thumbprint stands for it)"""
    shown = call.get("cert")
    files.put(call.machine, str(call.get("filepath")), str(shown.get("Thumbprint")).encode())


@cmdlet("New-WSManInstance")
def new_wsman_instance(call: Call) -> Iterator[PSObject]:
    """New-WSManInstance.md: a listener for HTTPS"""
    call.need_admin()
    values = dict(call.get("valueset"))
    call.machine.area("winrm")["listeners"].append(
        {
            "transport": _listener(call),
            "port": 5986,
            "enabled": True,
            "thumbprint": values["CertificateThumbprint"],
        }
    )
    yield PSObject("System.Xml.XmlElement", {"Selectors": ""}, text="System.Xml.XmlElement")


@cmdlet("Remove-WSManInstance")
def remove_wsman_instance(call: Call) -> None:
    """Remove-WSManInstance.md"""
    call.need_admin()
    area, transport = call.machine.area("winrm"), _listener(call)
    area["listeners"] = [one for one in area["listeners"] if one["transport"] != transport]


def _listener(call: Call) -> str:
    selectors = dict(call.get("selectorset"))
    if str(call.get("resourceuri")).lower() != "winrm/config/listener":
        raise Unsupported(f"{call.name} {call.get('resourceuri')}")
    if selectors.get("Address") != "*" or selectors.get("Transport") != "HTTPS":
        raise Unsupported("another listener than HTTPS for every address")
    return "HTTPS"


@cmdlet("New-NetFirewallRule")
def new_rule(call: Call) -> None:
    """New-NetFirewallRule.md: enabled, for every profile"""
    call.need_admin()
    call.machine.area("firewall")["rules"][str(call.get("name"))] = {
        "display": str(call.get("displayname")),
        "enabled": True,
        "profiles": "Any",
        "direction": str(call.get("direction")),
        "action": str(call.get("action")),
        "protocol": str(call.get("protocol")),
        "local_ports": [str(one) for one in call.each("localport")],
        "program": "Any",
        "service": "Any",
        "remote": [str(one) for one in call.each("remoteaddress")],
    }


@cmdlet("Remove-NetFirewallRule")
def remove_rule(call: Call) -> None:
    """Remove-NetFirewallRule.md"""
    call.need_admin()
    for name in call.each("name"):
        del call.machine.area("firewall")["rules"][str(name)]


def _now(call: Call) -> str:
    return call.machine.now().isoformat()
