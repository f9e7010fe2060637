"""Names to identifiers and back (LSA), who a script runs as, and groups as ADSI shows them.

Sources: learn.microsoft.com/dotnet/api/system.security.principal.{ntaccount.translate,
securityidentifier,windowsidentity.getcurrent}; learn.microsoft.com/windows/win32/adsi/winnt-schema
(IADsGroup.Members: an account that is gone shows with its identifier as its name).
"""

from __future__ import annotations

from typing import Any

from osiris.lab.windows import sids
from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.cmdlets import localaccounts
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.ps.statics import constructor, static
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported
from osiris.model.site import MachineRole

_PRINCIPAL = "System.Security.Principal."
_GROUPS = {"512": "Domain Admins", "513": "Domain Users", "515": "Domain Computers"}
_GROUPS_DE = {"512": "Domänen-Admins", "513": "Domänen-Benutzer", "515": "Domänencomputer"}


def name_of(machine: Machine, sid: str) -> str | None:
    """The name of an account, DOMAIN\\name; None for one that nobody knows (any more)."""
    if known := sids.well_known(machine, sid):
        return known
    prefix, _, rid = sid.rpartition("-")
    if machine.role is not MachineRole.DOMAIN_CONTROLLER and prefix == sids.of_machine(machine):
        row = localaccounts.users(machine).get(sid) or localaccounts.groups(machine).get(sid)
        return f"{machine.name.upper()}\\{row['name']}" if row else None
    if machine.domain and prefix == sids.of_domain(machine.domain):
        found = _in_domain(machine, sid, rid)
        return f"{sids.netbios(machine.domain)}\\{found}" if found else None
    return None


def _in_domain(machine: Machine, sid: str, rid: str) -> str | None:
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        row = localaccounts.users(machine).get(sid) or localaccounts.groups(machine).get(sid)
        return row["name"] if row else None
    fixed = _GROUPS_DE if machine.culture == "de-DE" else _GROUPS
    found: str | None = fixed.get(rid) or machine.area("membership")["names"].get(sid)
    return found


def sid_of(machine: Machine, name: str) -> str | None:
    """The identifier behind a name; None where there is none. The domain may be written by its
    NetBIOS or by its DNS name (LookupAccountName)."""
    folded = name.lower()
    if machine.domain:
        dns, short = machine.domain.lower(), sids.netbios(machine.domain).lower()
        folded = folded.replace(f"{dns}\\", f"{short}\\", 1)
    if found := sids.SPELLINGS.get(folded):
        return found
    for sid in _known(machine):
        full = (name_of(machine, sid) or "").lower()
        if folded in (full, full.rpartition("\\")[2]):
            return sid
    return None


def _known(machine: Machine) -> list[str]:
    domain = sids.of_domain(machine.domain) if machine.domain else ""
    return [
        *sids.NAMES,
        *localaccounts.users(machine),
        *localaccounts.groups(machine),
        *machine.area("membership")["names"],
        *(f"{domain}-{rid}" for rid in _GROUPS if domain),
    ]


@constructor("security.principal.securityidentifier")
def security_identifier(call: Call, value: Any, offset: Any = 0) -> PSObject:
    """From text, or from bytes and an offset."""
    try:
        sid = sids.unpacked(value) if isinstance(value, list) else _checked(str(value))
    except ValueError:
        raise _wrong("Value was invalid.", "ArgumentException", "ArgumentException") from None
    return PSObject(
        _PRINCIPAL + "SecurityIdentifier",
        {"Value": sid, "BinaryLength": len(sids.packed(sid))},
        methods={"Translate": lambda kind: _named(call.machine, sid, str(kind))},
        text=sid,
    )


@constructor("security.principal.ntaccount")
def nt_account(call: Call, name: Any, more: Any = None) -> PSObject:
    """From DOMAIN\\name, or from both apart."""
    full = f"{name}\\{more}" if more is not None else str(name)
    return PSObject(
        _PRINCIPAL + "NTAccount",
        {"Value": full},
        methods={"Translate": lambda kind: _numbered(call, full, str(kind))},
        text=full,
    )


@static("security.principal.windowsidentity", "GetCurrent")
def current(call: Call) -> PSObject:
    """Who the script runs as."""
    user = security_identifier(call, call.caller.sid)
    shown = {"Name": call.caller.name, "User": user}
    return PSObject(_PRINCIPAL + "WindowsIdentity", shown, text=_PRINCIPAL + "WindowsIdentity")


def _checked(sid: str) -> str:
    sids.packed(sid)
    return sid


def _named(machine: Machine, sid: str, kind: str) -> PSObject:
    if not kind.lower().endswith("ntaccount"):
        raise Unsupported(f"SecurityIdentifier.Translate to {kind}")
    found = name_of(machine, sid)
    if found is None:
        raise _unmapped()
    return PSObject(_PRINCIPAL + "NTAccount", {"Value": found}, text=found)


def _numbered(call: Call, name: str, kind: str) -> PSObject:
    if not kind.lower().endswith("securityidentifier"):
        raise Unsupported(f"NTAccount.Translate to {kind}")
    found = sid_of(call.machine, name)
    if found is None:
        raise _unmapped()
    made: PSObject = security_identifier(call, found)
    return made


def _unmapped() -> PSError:
    return _wrong(
        "Some or all identity references could not be translated.",
        "IdentityNotMappedException",
        _PRINCIPAL + "IdentityNotMappedException",
    )


def _wrong(message: str, error_id: str, kind: str) -> PSError:
    return PSError(message, error_id, type_name=kind)


@constructor("directoryservices.directoryentry")
def directory_entry(call: Call, path: Any) -> PSObject:
    """A local group by WinNT://COMPUTER/NAME,group; nothing else is modelled."""
    text = str(path)
    head, _, kind = text.rpartition(",")
    name = head.rpartition("/")[2]
    if not text.startswith("WinNT://") or kind.lower() != "group":
        raise Unsupported(f"DirectoryEntry of {text}")
    entry = PSObject(
        "System.DirectoryServices.DirectoryEntry",
        {"Path": text, "Name": name},
        methods={"Invoke": lambda called: _members(call, name, str(called))},
        text="System.DirectoryServices.DirectoryEntry",
    )
    entry["psbase"] = entry
    return entry


def _members(call: Call, name: str, called: str) -> list[PSObject]:
    if called.lower() != "members":
        raise Unsupported(f"DirectoryEntry.Invoke {called}")
    for row in localaccounts.groups(call.machine).values():
        if row["name"].lower() == name.lower():
            return [_member(call.machine, sid) for sid in row["members"]]
    raise PSError(
        "The group name could not be found.",
        "COMException",
        hresult=-2147022676,  # 0x800708AC, NERR_GroupNotFound
        type_name="System.Runtime.InteropServices.COMException",
    )


def _member(machine: Machine, sid: str) -> PSObject:
    """A member as COM shows it: its properties are asked for by InvokeMember."""
    name = name_of(machine, sid)
    group = sid in localaccounts.groups(machine) or sid.rpartition("-")[2] in _GROUPS
    shown: dict[str, Any] = {
        "adspath": f"WinNT://{(name or sid).replace(chr(92), '/')}",
        "class": "Group" if name and (group or sid.startswith(("S-1-5-1", "S-1-1"))) else "User",
        "objectsid": sids.packed(sid),
        "name": (name or sid).rpartition("\\")[2],
    }

    def invoke(asked: Any, how: Any, binder: Any, target: Any, args: Any) -> Any:
        if str(how).lower() != "getproperty" or str(asked).lower() not in shown:
            raise Unsupported(f"InvokeMember {asked} {how}")
        return shown[str(asked).lower()]

    kind = PSObject("System.RuntimeType", {}, methods={"InvokeMember": invoke}, text="__ComObject")
    return PSObject("System.__ComObject", {}, methods={"GetType": lambda: kind})
