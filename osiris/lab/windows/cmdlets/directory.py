"""A domain as its controller holds it: users, groups, computers, password rules, controllers.

Dates are ISO 8601 or None. Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/
ActiveDirectory (one page for each cmdlet); built-in accounts and groups from learn.microsoft.com/
windows-server/identity/ad-ds/manage/understand-security-groups; the rules of a new domain from
learn.microsoft.com/windows/security/threat-protection/security-policy-settings.
"""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from osiris.lab.windows import sids
from osiris.lab.windows.cmdlets import group_policy, services
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.ps.exceptions import PARENTS
from osiris.lab.windows.ps.values import PSError, PSObject

LAPS, LEGACY_LAPS = "msLAPS-PasswordExpirationTime", "ms-Mcs-AdmPwdExpirationTime"
SPACE = "Microsoft.ActiveDirectory.Management."
_KIND = SPACE.lower()
PARENTS |= {
    f"{_KIND}adexception": "exception",
    f"{_KIND}adidentityresolutionexception": f"{_KIND}adexception",
    f"{_KIND}adidentitynotfoundexception": f"{_KIND}adidentityresolutionexception",
    f"{_KIND}adserverdownexception": f"{_KIND}adexception",
    f"{_KIND}adfilterparsingexception": f"{_KIND}adexception",
}
_NAMESPACE = uuid.UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
_POLICY = {
    "MinimumPasswordLength": "length",
    "PasswordHistorySize": "history",
    "LockoutBadCount": "threshold",
}


@stock("directory")
def _stock(machine: Machine) -> dict[str, Any]:
    """A domain with its built-in accounts, this controller, and nobody else."""
    if "ad" not in machine.features:
        return {}
    own, created = sids.of_domain(machine.domain), _ago(machine, 400)
    users = {
        f"{own}-500": user("Administrator", created=created, last=_ago(machine, 1)),
        f"{own}-501": user("Guest", created=created, enabled=False, required=False),
        f"{own}-502": user("krbtgt", created=created, enabled=False),
    }
    host = f"{machine.name}.{machine.domain}".lower()
    return {
        "users": users,
        "groups": {
            sids.ADMINISTRATORS: _group("Administrators", f"{own}-500", f"{own}-512", f"{own}-519"),
            f"{own}-512": _group("Domain Admins", f"{own}-500"),
            f"{own}-518": _group("Schema Admins", f"{own}-500"),
            f"{own}-519": _group("Enterprise Admins", f"{own}-500"),
            f"{own}-513": _group("Domain Users"),
        },
        "computers": {
            f"{own}-1000": computer(
                machine.name,
                machine.domain,
                os=machine.os.caption.removeprefix("Microsoft "),
                build=machine.os.build,
                group=516,
                last=_ago(machine, 1),
            )
        },
        "controllers": {host: True},
        "owners": dict.fromkeys(("pdc", "rid", "infrastructure", "schema", "naming"), host),
        "policy": {
            "length": 7,
            "history": 24,
            "complexity": True,
            "reversible": False,
            "max_minutes": 42 * 1440,
            "threshold": 10 if machine.os.key == "2025" else 0,
            "lockout_minutes": 10 if machine.os.key == "2025" else 30,
        },
        "fine": {},
        "schema": [LAPS] if machine.os.key == "2025" else [],
        "tombstone": 180,
        "sysvol_state": 4,
    }


@compliant("directory")
def _compliant(machine: Machine) -> None:
    """Named administrators, an emergency account, a service account, LAPS, and strict rules."""
    found = machine.area("directory")
    if not found:
        return
    now, own = _ago(machine, 0), sids.of_domain(machine.domain)
    found["users"][f"{own}-500"] |= {"last": _ago(machine, 200), "here": None}
    add_user(machine, 1110, "adm.weber", f"{own}-512", last=_ago(machine, 2))
    add_user(machine, 1111, "anna.meyer", last=_ago(machine, 1))
    add_user(machine, 1112, "ben.ortiz", last=_ago(machine, 3))
    program = add_user(machine, 1113, "svc.records", spn=["MSSQLSvc/fs01:1433"])
    gate = add_user(machine, 1114, "notfall", f"{own}-512")
    found["users"][program]["never"] = True
    found["groups"][f"{own}-1120"] = _group("Osiris Service Accounts", program)
    found["groups"][f"{own}-1121"] = _group("Osiris Emergency", gate)
    found["schema"] = [LAPS]
    found["policy"] |= {"length": 14, "threshold": 10}
    add_computer(machine, 1130, "FS1", os="Windows Server 2022 Standard", build=20348, last=now)
    for number in range(1, 5):  # the fourth is in the directory, and nobody enrolled it
        add_computer(machine, 1130 + number, f"PC{number}", last=now)


def user(name: str, *, created: str, **more: Any) -> dict[str, Any]:
    """One account. `set`: when the password was; `here`: the last log-on at this controller."""
    made = {
        "name": name,
        "enabled": True,
        "required": True,
        "last": None,
        "here": None,
        "set": created,
        "created": created,
        "never": False,
        "spn": [],
    }
    return made | more


def computer(
    name: str,
    domain: str,
    *,
    os: str = "Windows 11 Pro",
    build: int = 26100,
    group: int = 515,
    last: str | None = None,
    laps: str | None = None,
) -> dict[str, Any]:
    """One computer. `group` is its primary one (515, a controller 516); `laps` the day on which
    its administrator's password is due."""
    return {
        "name": name.upper(),
        "dns": f"{name}.{domain}".lower(),
        "guid": str(uuid.uuid5(_NAMESPACE, f"{domain} {name}".lower())),
        "os": os,
        "version": f"10.0 ({build})",
        "enabled": True,
        "last": last,
        "group": group,
        LAPS: laps,
        LEGACY_LAPS: None,
    }


def add_user(machine: Machine, rid: int, name: str, *groups: str, **more: Any) -> str:
    """Make an account of the domain, 300 days ago; returns its identifier."""
    sid = f"{sids.of_domain(machine.domain)}-{rid}"
    found = machine.area("directory")
    found["users"][sid] = user(name, created=_ago(machine, 300), **more)
    for group in groups:
        found["groups"][group]["members"].append(sid)
    return sid


def add_computer(machine: Machine, rid: int, name: str, **more: Any) -> str:
    """Join a computer to the domain; LAPS will change its password in 20 days."""
    sid = f"{sids.of_domain(machine.domain)}-{rid}"
    made = computer(name, machine.domain, **({"laps": _ago(machine, -20)} | more))
    machine.area("directory")["computers"][sid] = made
    return sid


def _group(name: str, *members: str) -> dict[str, Any]:
    return {"name": name, "members": list(members)}


def _ago(machine: Machine, days: int) -> str:
    return (machine.now() - timedelta(days=days)).isoformat()


def _by_policy(machine: Machine, name: str, number: int) -> None:
    """What Group Policy says of passwords holds for the whole domain, on its controllers."""
    found = machine.area("directory")
    if found and name in _POLICY:
        found["policy"][_POLICY[name]] = number
    if found and name in ("PasswordComplexity", "ClearTextPassword"):
        found["policy"]["complexity" if name[0] == "P" else "reversible"] = bool(number)


group_policy.SECURITY.append(_by_policy)


def root(machine: Machine) -> str:
    """The distinguished name of the domain."""
    return ",".join(f"DC={part}" for part in machine.domain.split("."))


def need_service(machine: Machine) -> dict[str, Any]:
    """The directory. Raises PSError where its web service does not answer."""
    for name in ("NTDS", "ADWS"):
        if services.status(machine, name) != services.RUNNING:
            raise PSError(
                "Unable to find a default server with Active Directory Web Services running.",
                "ActiveDirectoryServer:0",
                type_name=f"{SPACE}ADServerDownException",
            )
    return machine.area("directory")


def absent(machine: Machine, what: str) -> PSError:
    """ADIdentityNotFoundException."""
    kind = f"{SPACE}ADIdentityNotFoundException"
    return PSError(
        f"Cannot find an object with identity: '{what}' under: '{root(machine)}'.",
        f"ActiveDirectoryCmdlet:{kind}",
        type_name=kind,
    )


def denied() -> PSError:
    """The directory's own kind of refusal, ERROR_DS_INSUFF_ACCESS_RIGHTS."""
    return PSError(
        "Insufficient access rights to perform the operation",
        "ActiveDirectoryServer:8344",
        type_name=f"{SPACE}ADException",
    )


def known_as(table: dict[str, dict[str, Any]], what: object) -> str | None:
    """The identifier of what is meant by an object, an identifier, a GUID or an account's name."""
    text = str(what["SID"]["Value"]) if isinstance(what, PSObject) and "SID" in what else str(what)
    for sid, row in table.items():
        if text.lower() in (sid.lower(), row["name"].lower(), str(row.get("guid")).lower()):
            return sid
    return None
