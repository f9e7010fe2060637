"""Reading the directory: users, computers, groups, the domain itself; switching accounts.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory, the page of
each cmdlet. A property that was not asked for is $null, one that the schema lacks is an error.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from osiris.lab.windows import adfilter, moments, sids
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import directory
from osiris.lab.windows.cmdlets.localaccounts import sid_object
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported

_FILETIME_1601 = datetime(1601, 1, 1, tzinfo=UTC)


@cmdlet("Get-ADUser")
def get_ad_user(call: Call) -> Iterator[PSObject]:
    """Get-ADUser.md"""
    found = directory.need_service(call.machine)["users"]
    yield from _asked(call, found, "ADUser", _user)


@cmdlet("Get-ADComputer")
def get_ad_computer(call: Call) -> Iterator[PSObject]:
    """Get-ADComputer.md"""
    found = directory.need_service(call.machine)["computers"]
    yield from _asked(call, found, "ADComputer", _computer)


@cmdlet("Get-ADGroup")
def get_ad_group(call: Call) -> Iterator[PSObject]:
    """Get-ADGroup.md"""
    found = directory.need_service(call.machine)["groups"]
    yield from _asked(call, found, "ADGroup", lambda *_: ({}, {}))


@cmdlet("Get-ADGroupMember")
def get_ad_group_member(call: Call) -> Iterator[PSObject]:
    """Get-ADGroupMember.md: with -Recursive only what is no group, each once."""
    own = directory.need_service(call.machine)
    group = directory.known_as(own["groups"], call.get("identity"))
    if group is None:
        raise directory.absent(call.machine, str(call.get("identity")))
    for sid in _members(own, group, deep=call.flag("recursive"), seen=set()):
        row = own["users"].get(sid) or own["groups"].get(sid) or own["computers"].get(sid)
        if row is None:
            raise PSError("An unspecified error has occurred", "ActiveDirectoryServer:0")
        shown = {"name": row["name"], "SamAccountName": row["name"], "SID": sid_object(sid)}
        yield PSObject(f"{directory.SPACE}ADPrincipal", shown, text=row["name"])


def _members(own: Mapping[str, Any], group: str, *, deep: bool, seen: set[str]) -> Iterator[str]:
    for sid in own["groups"][group]["members"]:
        if sid in seen:
            continue
        seen.add(sid)
        if deep and sid in own["groups"]:
            yield from _members(own, sid, deep=True, seen=seen)
        else:
            yield sid


@cmdlet("Enable-ADAccount")
def enable_ad_account(call: Call) -> None:
    """Enable-ADAccount.md"""
    _switch(call, on=True)


@cmdlet("Disable-ADAccount")
def disable_ad_account(call: Call) -> None:
    """Disable-ADAccount.md"""
    _switch(call, on=False)


def _switch(call: Call, *, on: bool) -> None:
    found = directory.need_service(call.machine)["users"]
    sid = directory.known_as(found, call.get("identity"))
    if sid is None:
        raise directory.absent(call.machine, str(call.get("identity")))
    if not call.caller.admin:
        raise directory.denied()
    found[sid]["enabled"] = on


@cmdlet("Get-ADDomain")
def get_ad_domain(call: Call) -> Iterator[PSObject]:
    """Get-ADDomain.md"""
    own, machine = directory.need_service(call.machine), call.machine
    shown = {
        "DistinguishedName": directory.root(machine),
        "DNSRoot": machine.domain,
        "Forest": machine.domain,
        "NetBIOSName": sids.netbios(machine.domain),
        "DomainSID": sid_object(sids.of_domain(machine.domain)),
        "PDCEmulator": own["owners"]["pdc"],
        "RIDMaster": own["owners"]["rid"],
        "InfrastructureMaster": own["owners"]["infrastructure"],
    }
    yield PSObject(f"{directory.SPACE}ADDomain", shown, text=directory.root(machine))


@cmdlet("Get-ADForest")
def get_ad_forest(call: Call) -> Iterator[PSObject]:
    """Get-ADForest.md"""
    own = directory.need_service(call.machine)["owners"]
    domain = call.machine.domain
    shown = {
        "Name": domain,
        "RootDomain": domain,
        "Domains": [domain],
        "SchemaMaster": own["schema"],
        "DomainNamingMaster": own["naming"],
    }
    yield PSObject(f"{directory.SPACE}ADForest", shown, text=domain)


@cmdlet("Get-ADRootDSE")
def get_ad_root_dse(call: Call) -> Iterator[PSObject]:
    """Get-ADRootDSE.md"""
    directory.need_service(call.machine)
    root = directory.root(call.machine)
    shown = {
        "defaultNamingContext": root,
        "configurationNamingContext": f"CN=Configuration,{root}",
        "schemaNamingContext": f"CN=Schema,CN=Configuration,{root}",
    }
    yield PSObject(f"{directory.SPACE}ADRootDSE", shown)


@cmdlet("Get-ADObject")
def get_ad_object(call: Call) -> Iterator[PSObject]:
    """Get-ADObject.md: the settings of the whole directory, and attributes of its schema."""
    own, root = directory.need_service(call.machine), directory.root(call.machine)
    kind = f"{directory.SPACE}ADObject"
    settings = f"CN=Directory Service,CN=Windows NT,CN=Services,CN=Configuration,{root}"
    if call.given("identity"):
        if str(call.get("identity")).lower() != settings.lower():
            raise directory.absent(call.machine, str(call.get("identity")))
        asked = "tombstonelifetime" in [str(p).lower() for p in call.each("properties")]
        shown = {
            "DistinguishedName": settings,
            "Name": "Directory Service",
            "tombstoneLifetime": own["tombstone"] if asked else None,
        }
        yield PSObject(kind, shown, text=settings)
        return
    filter_, base = str(call.get("ldapfilter")), str(call.get("searchbase"))
    name = filter_.removeprefix("(lDAPDisplayName=").removesuffix(")")
    if not base.lower().startswith("cn=schema,") or f"(lDAPDisplayName={name})" != filter_:
        raise Unsupported(f"Get-ADObject -SearchBase {base} -LDAPFilter {filter_}")
    if name.lower() in [known.lower() for known in own["schema"]]:
        where = f"CN={name},CN=Schema,CN=Configuration,{root}"
        yield PSObject(kind, {"DistinguishedName": where, "Name": name}, text=where)


def _asked(
    call: Call, table: dict[str, dict[str, Any]], kind: str, more: Any
) -> Iterator[PSObject]:
    """What -Identity or -Filter names, in the order of the directory."""
    chosen = list(table)
    if call.given("identity"):
        one = directory.known_as(table, call.get("identity"))
        if one is None:
            raise directory.absent(call.machine, str(call.get("identity")))
        chosen = [one]
    wanted = adfilter.test(str(call.get("filter", "*")))
    for sid in chosen:
        row = _object(call, sid, table[sid], kind, *more(call, sid, table[sid]))
        if wanted(row):
            yield row


def _object(
    call: Call,
    sid: str,
    row: Mapping[str, Any],
    kind: str,
    always: Mapping[str, Any],
    extra: Mapping[str, Any],
) -> PSObject:
    """An object with its usual properties, and of `extra` those that were asked for."""
    place = {"ADComputer": "Computers", "ADUser": "Users", "ADGroup": "Users"}[kind]
    name = f"CN={row['name']},CN={place},{directory.root(call.machine)}"
    shown = {
        "DistinguishedName": name,
        "Name": row["name"],
        "ObjectClass": kind[2:].lower(),
        "SamAccountName": f"{row['name']}$" if kind == "ADComputer" else row["name"],
        "SID": sid_object(sid),
        **always,
    }
    asked = [str(p).lower() for p in call.each("properties")]
    known = {p.lower() for p in (*extra, *shown)}
    for lacking in [p for p in asked if p != "*" and p not in known]:
        raise PSError(
            f"One or more properties are invalid. Parameter name: {lacking}",
            "ActiveDirectoryServer:0",
            type_name="System.ArgumentException",
        )
    shown |= {p: v if "*" in asked or p.lower() in asked else None for p, v in extra.items()}
    return PSObject(f"{directory.SPACE}{kind}", shown, text=name)


def _user(call: Call, sid: str, row: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    always = {
        "Enabled": row["enabled"],
        "UserPrincipalName": f"{row['name']}@{call.machine.domain}",
    }
    return always, {
        "LastLogonDate": _local(row["last"]),
        "lastLogon": _filetime(row["here"]),
        "PasswordLastSet": _local(row["set"]),
        "PasswordNeverExpires": row["never"],
        "PasswordNotRequired": not row["required"],
        "ServicePrincipalNames": list(row["spn"]),
        "whenCreated": _local(row["created"]),
    }


def _computer(
    call: Call, sid: str, row: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any]]:
    always = {"Enabled": row["enabled"], "DNSHostName": row["dns"], "ObjectGUID": row["guid"]}
    extra = {
        "OperatingSystem": row["os"],
        "OperatingSystemVersion": row["version"],
        "LastLogonDate": _local(row["last"]),
        "PrimaryGroupID": row["group"],
    }
    for name in directory.need_service(call.machine)["schema"]:
        extra[name] = _filetime(row[name])
    return always, extra


def _local(text: str | None) -> datetime | None:
    return moments.local(text) if text else None


def _filetime(text: str | None) -> int | None:
    """100 ns since 1601; the directory leaves out what was never set."""
    if not text:
        return None
    passed = datetime.fromisoformat(text) - _FILETIME_1601
    return (passed.days * 86_400 + passed.seconds) * 10**7 + passed.microseconds * 10
