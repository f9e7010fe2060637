"""Group Policy: {"policies": [{"id", "name", "registry": [[key, name, kind, data], ...],
"security": {name: number}, "audit": {guid: bits}, "starts": {service: number}}]}. What a policy
sets comes back when the machine refreshes it.

The date of the next refresh lies in the area clock. Sources: learn.microsoft.com/windows-server/
identity/ad-ds/manage/group-policy (background refresh: 90 minutes, 5 on a domain controller);
[MS-GPREG] 2.2; learn.microsoft.com/previous-versions/windows/desktop/policy (RSOP_* classes).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlet import NativeCall, NativeResult, native
from osiris.lab.windows.cmdlets import events, files, registry
from osiris.lab.windows.machine import Caller, Machine, stock, tick
from osiris.lab.windows.ps.values import Unsupported
from osiris.model.site import MachineRole

HISTORY = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Group Policy\\History"
REGISTRY_EXTENSION = "{35378EAC-683F-11D2-A89A-00C04FBBCFA2}"
SECURITY_EXTENSION = "{827D319E-6EAC-11D2-A4EA-00C04F79F83A}"
AUDIT_EXTENSION = "{F3CCC681-B74C-4060-9F26-CD84525DCA2A}"
AUDIT_FILE = "C:\\Windows\\security\\audit\\audit.csv"
_AUDIT_HEAD = (
    "Machine Name,Policy Target,Subcategory,Subcategory GUID,Inclusion Setting,"
    "Exclusion Setting,Setting Value"
)
REFRESH_S, REFRESH_DC_S = 5_400, 300
_SPACE = "root/rsop/computer"
_SERVICES = "HKLM:\\SYSTEM\\CurrentControlSet\\Services"

Setter = Callable[[Machine, str, int], None]
SECURITY: list[Setter] = []
"""What puts a security setting of a policy (MinimumPasswordLength = 14) into force."""
AUDIT: list[Setter] = []
"""What puts the auditing of a subcategory, by its GUID, into force."""


@stock("group_policy")
def _stock(machine: Machine) -> dict[str, Any]:
    """No policy sets anything."""
    return {"policies": []}


def add(
    machine: Machine,
    name: str,
    values: Sequence[tuple[str, str, str, Any]] = (),
    *,
    security: Mapping[str, int] | None = None,
    audit: Mapping[str, int] | None = None,
    starts: Mapping[str, int] | None = None,
) -> None:
    """Link a policy to the machine and apply it: registry values as (key, name, kind, data),
    `audit` as GUID of a subcategory -> 1 success, 2 failure, 3 both, `starts` as service -> how it
    starts (2 automatic, 3 manual, 4 disabled)."""
    own = machine.area("group_policy")["policies"]
    number = f"{{31B2F340-016D-11D2-945F-00C04FB984F{len(own)}}}"
    rows = [[registry.canonical(key), *rest] for key, *rest in values]
    own.append(
        {
            "id": number,
            "name": name,
            "registry": rows,
            "security": dict(security or {}),
            "audit": dict(audit or {}),
            "starts": dict(starts or {}),
        }
    )
    refresh(machine)


def refresh(machine: Machine) -> None:
    """Apply every policy again, the last one on top, and note when it happens next."""
    applied = machine.area("group_policy")["policies"]
    for place, policy in enumerate(applied):
        for key, name, kind, data in policy["registry"]:
            registry.write(machine, key, name, kind, data)
        for name, number in policy["security"].items():
            for put in SECURITY:
                put(machine, name, number)
        for service, start in policy["starts"].items():
            registry.write(machine, f"{_SERVICES}\\{service}", "Start", "DWord", start)
        for extension, there in (
            (REGISTRY_EXTENSION, policy["registry"]),
            (SECURITY_EXTENSION, policy["security"] or policy["starts"]),
            (AUDIT_EXTENSION, policy["audit"]),
        ):
            if there:
                key = f"{HISTORY}\\{extension}\\{place}"
                registry.write(machine, key, "DisplayName", "String", policy["name"])
                registry.write(machine, key, "GPOName", "String", policy["id"])
    _audit(machine, {k: v for policy in applied for k, v in policy["audit"].items()})
    events.add(machine, "System", 1502, provider="Microsoft-Windows-GroupPolicy")
    controller = machine.role is MachineRole.DOMAIN_CONTROLLER
    later = machine.now() + timedelta(seconds=REFRESH_DC_S if controller else REFRESH_S)
    machine.area("clock")["policy"] = later.isoformat()


def _audit(machine: Machine, wanted: Mapping[str, int]) -> None:
    """The audit policy arrives as a file, and from there comes into force ([MS-GPAC] 2.2.1)."""
    if not wanted:
        return
    lines = [_AUDIT_HEAD, *(f",System,,{guid},,,{bits}" for guid, bits in wanted.items())]
    files.put(machine, AUDIT_FILE, "".join(f"{line}\r\n" for line in lines).encode())
    for guid, bits in wanted.items():
        for put in AUDIT:
            put(machine, guid, bits)


@tick
def _due(machine: Machine) -> None:
    """The background refresh, where a policy applies to the machine at all."""
    due = machine.area("clock").get("policy")
    if due and machine.now() >= datetime.fromisoformat(due):
        refresh(machine)


@native("gpupdate.exe")
def gpupdate(call: NativeCall) -> NativeResult:
    """gpupdate.exe [/target:computer] [/force]; its text is in the language of the host."""
    for word in call.argv:
        if word.lower() not in ("/force", "/target:computer"):
            raise Unsupported(f"gpupdate.exe {word}")
    refresh(call.machine)
    return NativeResult(lines=["Updating policy...", "", "Computer Policy update has completed."])


def _policies(machine: Machine) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = machine.area("group_policy")["policies"]
    return found


def _rsop_id(policy: Mapping[str, Any]) -> str:
    return f"cn={policy['id']},cn=policies,cn=system,DC=clinic,DC=test"


@cim(_SPACE, "RSOP_GPO", admin=True)
def rsop_gpo(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../rsop-gpo"""
    for policy in _policies(machine):
        yield {
            "id": _rsop_id(policy),
            "guidName": policy["id"],
            "name": policy["name"],
            "enabled": True,
            "accessDenied": False,
        }


@cim(_SPACE, "RSOP_RegistryPolicySetting", admin=True)
def rsop_registry(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../rsop-registrypolicysetting: keys without the hive; values of the Policies keys"""
    for policy, key, name in _values(machine):
        if "\\policies\\" in key.lower():
            yield {
                "registryKey": key.partition("\\")[2],
                "valueName": name,
                "precedence": 1,
                "deleted": False,
                "GPOID": _rsop_id(policy),
            }


@cim(_SPACE, "RSOP_RegistryValue", admin=True)
def rsop_value(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../rsop-registryvalue: values that a security template sets, MACHINE\\Key\\Name"""
    for policy, key, name in _values(machine):
        if "\\policies\\" not in key.lower():
            path = f"MACHINE\\{key.partition(chr(92))[2]}\\{name}"
            yield {"Path": path, "precedence": 1, "GPOID": _rsop_id(policy)}


@cim(_SPACE, "RSOP_SystemService", admin=True)
def rsop_service(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../rsop-systemservice"""
    for policy in _policies(machine):
        for service, start in policy["starts"].items():
            row = {"Service": service, "StartupMode": start, "precedence": 1}
            yield {**row, "GPOID": _rsop_id(policy)}


@cim(_SPACE, "RSOP_SecuritySettingNumeric", admin=True)
def rsop_number(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../rsop-securitysettingnumeric"""
    for policy in _policies(machine):
        for name, number in policy["security"].items():
            if name not in _BOOLEANS:
                row = {"KeyName": name, "Setting": number, "precedence": 1}
                yield {**row, "GPOID": _rsop_id(policy)}


@cim(_SPACE, "RSOP_SecuritySettingBoolean", admin=True)
def rsop_switch(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """.../rsop-securitysettingboolean"""
    for policy in _policies(machine):
        for name, number in policy["security"].items():
            if name in _BOOLEANS:
                row = {"KeyName": name, "Setting": bool(number), "precedence": 1}
                yield {**row, "GPOID": _rsop_id(policy)}


_BOOLEANS = ("PasswordComplexity", "ClearTextPassword", "RequireLogonToChangePassword")


def _values(machine: Machine) -> Iterator[tuple[dict[str, Any], str, str]]:
    for policy in _policies(machine):
        for key, name, _, _ in policy["registry"]:
            yield policy, key, name
