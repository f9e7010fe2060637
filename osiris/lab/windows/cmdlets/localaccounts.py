"""Local accounts: {"users": {sid: {...}}, "groups": {sid: {"name", "description", "members"}}}.

A user: name, enabled, required (a password), last (log-on) and set (password) as ISO 8601 or None.
On a domain controller there are none of its own: the same cmdlets show the directory's.
Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.LocalAccounts; built-in
accounts from learn.microsoft.com/windows/security/identity-protection/access-control/local-accounts
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from osiris.lab.windows import moments, sids
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.ps.values import AccessDenied, Enum, PSError, PSObject
from osiris.model.site import MachineRole

_SPACE = "Microsoft.PowerShell.Commands."
_GERMAN = {"Guest": "Gast"}
_MEMBERS = {
    sids.USERS: ["S-1-5-4", "S-1-5-11"],
    sids.REMOTE_DESKTOP: [],
    sids.EVENT_READERS: [],
    sids.REMOTE_MANAGEMENT: [],
    sids.PERFORMANCE_MONITOR: [],
}


@stock("accounts")
def _stock(machine: Machine) -> dict[str, Any]:
    """As set-up leaves them: the built-in administrator is on where there is a server; whoever set
    up a workstation outside a domain is an administrator."""
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        return {"users": {}, "groups": {}}
    own, installed = sids.of_machine(machine), machine.now() - timedelta(days=400)
    built_in = {
        "500": ("Administrator", machine.os.server, True, installed.isoformat()),
        "501": ("Guest", False, False, None),
        "503": ("DefaultAccount", False, False, None),
    }
    if machine.os.build >= 16299:
        built_in["504"] = ("WDAGUtilityAccount", False, True, installed.isoformat())
    users = {
        f"{own}-{rid}": user(
            _called(machine, name), enabled=on, required=required, last=at if on else None, set=at
        )
        for rid, (name, on, required, at) in built_in.items()
    }
    admins = [f"{own}-500"]
    if machine.domain:
        admins.append(f"{sids.of_domain(machine.domain)}-512")
    groups = {sids.ADMINISTRATORS: admins, sids.GUESTS: [f"{own}-501"], **_MEMBERS}
    if machine.domain:
        groups[sids.USERS] = [*groups[sids.USERS], f"{sids.of_domain(machine.domain)}-513"]
    elif not machine.os.server:
        at = (machine.now() - timedelta(days=2)).isoformat()
        users[f"{own}-1001"] = user("anna", last=at, set=installed.isoformat())
        admins.append(f"{own}-1001")
        groups[sids.USERS] = [*groups[sids.USERS], f"{own}-1001"]
    return {"users": users, "groups": {k: _group(machine, k, v) for k, v in groups.items()}}


def _called(machine: Machine, name: str) -> str:
    return _GERMAN.get(name, name) if machine.culture == "de-DE" else name


def _group(machine: Machine, sid: str, members: list[str]) -> dict[str, Any]:
    name = (sids.well_known(machine, sid) or sid).rpartition("\\")[2]
    return {"name": name, "members": list(members)}


@compliant("accounts")
def _compliant(machine: Machine) -> None:
    """Daily work without admin rights, and a built-in administrator that waits."""
    found = machine.area("accounts")
    if found["groups"]:
        own = sids.of_machine(machine)
        admins = found["groups"][sids.ADMINISTRATORS]["members"]
        admins[:] = [m for m in admins if m != f"{own}-1001"]


def user(
    name: str,
    *,
    enabled: bool = True,
    required: bool = True,
    last: str | None = None,
    set: str | None = None,
) -> dict[str, Any]:
    """One account of the state."""
    return {"name": name, "enabled": enabled, "required": required, "last": last, "set": set}


def add(machine: Machine, rid: int, name: str, *groups: str, **more: Any) -> str:
    """Make a local account, a member of `groups` (SIDs); returns its identifier."""
    sid = f"{sids.of_machine(machine)}-{rid}"
    machine.area("accounts")["users"][sid] = user(name, **more)
    for group in groups:
        machine.area("accounts")["groups"][group]["members"].append(sid)
    return sid


def users(machine: Machine) -> Mapping[str, dict[str, Any]]:
    """The accounts that the machine's own database holds; a controller's is the directory."""
    area = "directory" if machine.role is MachineRole.DOMAIN_CONTROLLER else "accounts"
    found: dict[str, dict[str, Any]] = machine.area(area)["users"]
    return found


def groups(machine: Machine) -> Mapping[str, dict[str, Any]]:
    """The groups likewise."""
    area = "directory" if machine.role is MachineRole.DOMAIN_CONTROLLER else "accounts"
    found: dict[str, dict[str, Any]] = machine.area(area)["groups"]
    return found


@cmdlet("Get-LocalUser")
def get_local_user(call: Call) -> Iterator[PSObject]:
    """Get-LocalUser.md"""
    for sid in _asked(call, users(call.machine), "User"):
        yield _user_object(sid, users(call.machine)[sid])


@cmdlet("Enable-LocalUser")
def enable_local_user(call: Call) -> None:
    """Enable-LocalUser.md"""
    _switch(call, on=True)


@cmdlet("Disable-LocalUser")
def disable_local_user(call: Call) -> None:
    """Disable-LocalUser.md"""
    _switch(call, on=False)


@cmdlet("Get-LocalGroup")
def get_local_group(call: Call) -> Iterator[PSObject]:
    """Get-LocalGroup.md"""
    for sid in _asked(call, groups(call.machine), "Group"):
        found = groups(call.machine)[sid]
        shown = {"Name": found["name"], "SID": sid_object(sid), "Description": ""}
        yield PSObject(_SPACE + "LocalGroup", shown, text=found["name"])


def _switch(call: Call, *, on: bool) -> None:
    asked = list(_asked(call, users(call.machine), "User"))
    if not call.caller.admin:
        raise AccessDenied()
    for sid in asked:
        users(call.machine)[sid]["enabled"] = on


def _asked(call: Call, known: Mapping[str, dict[str, Any]], kind: str) -> list[str]:
    """The identifiers that are meant, in the order of the names. Raises PSError for an unknown."""
    order = sorted(known, key=lambda sid: known[sid]["name"].lower())
    wanted = [str(getattr(w, "text", None) or w) for w in call.each("sid")]
    for sid in wanted:
        if sid not in known:
            raise _absent(kind, sid)
    names = [str(name).lower() for name in call.each("name")]
    for name in names:
        if not any(row["name"].lower() == name for row in known.values()):
            raise _absent(kind, name)
    if not wanted and not names:
        return order
    return [s for s in order if s in wanted or known[s]["name"].lower() in names]


def _absent(kind: str, what: str) -> PSError:
    return PSError(
        f"{kind} {what} was not found.",
        f"{kind}NotFound",
        type_name=f"{_SPACE}{kind}NotFoundException",
    )


def _user_object(sid: str, row: Mapping[str, Any]) -> PSObject:
    shown = {
        "Name": row["name"],
        "SID": sid_object(sid),
        "Enabled": row["enabled"],
        "PasswordRequired": row["required"],
        "LastLogon": moments.local(row["last"]) if row["last"] else None,
        "PasswordLastSet": moments.local(row["set"]) if row["set"] else None,
        "PrincipalSource": Enum(_SPACE + "PrincipalSource", 1, "Local"),
        "ObjectClass": "User",
    }
    return PSObject(_SPACE + "LocalUser", shown, text=row["name"])


def sid_object(sid: str) -> PSObject:
    """A SecurityIdentifier as a property."""
    return PSObject("System.Security.Principal.SecurityIdentifier", {"Value": sid}, text=sid)
