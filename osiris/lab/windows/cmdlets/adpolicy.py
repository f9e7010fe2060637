"""Password and lockout rules of a domain and of its groups.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/
{Get,Set}-ADDefaultDomainPasswordPolicy.md, Get-ADFineGrainedPasswordPolicy.md
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import directory
from osiris.lab.windows.ps.values import PSError, PSObject

_SETTABLE = {
    "minpasswordlength": "length",
    "passwordhistorycount": "history",
    "complexityenabled": "complexity",
    "reversibleencryptionenabled": "reversible",
    "lockoutthreshold": "threshold",
}


@cmdlet("Get-ADDefaultDomainPasswordPolicy")
def get_policy(call: Call) -> Iterator[PSObject]:
    """The rules that hold for everybody; times are TimeSpan objects."""
    rules = directory.need_service(call.machine)["policy"]
    root = directory.root(call.machine)
    shown = {"DistinguishedName": root, "Name": None, **_rules(rules)}
    yield PSObject(f"{directory.SPACE}ADDefaultDomainPasswordPolicy", shown, text=root)


@cmdlet("Set-ADDefaultDomainPasswordPolicy")
def set_policy(call: Call) -> None:
    """For administrators of the domain."""
    rules = directory.need_service(call.machine)["policy"]
    asked = str(call.get("identity"))
    if asked.lower() not in (directory.root(call.machine).lower(), call.machine.domain.lower()):
        raise directory.absent(call.machine, asked)
    if not call.caller.admin:
        raise directory.denied()
    if int(call.get("minpasswordlength", 0)) > 14:
        raise PSError("The modification was not permitted for security reasons", "ADException")
    rules |= {field: call.get(name) for name, field in _SETTABLE.items() if call.given(name)}


@cmdlet("Get-ADFineGrainedPasswordPolicy")
def get_fine(call: Call) -> Iterator[PSObject]:
    """The rules of groups; who may not read their container sees none."""
    if call.get("filter") != "*":
        raise PSError("Error parsing query", "ADFilterParsingException")
    found = directory.need_service(call.machine)["fine"] if call.caller.admin else {}
    kind = f"{directory.SPACE}ADFineGrainedPasswordPolicy"
    for name, rules in found.items():
        where = f"CN={name},CN=Password Settings Container,CN=System,{directory.root(call.machine)}"
        shown = {"DistinguishedName": where, "Name": name, "Precedence": 10, **_rules(rules)}
        yield PSObject(kind, shown, text=where)


def _rules(rules: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "MinPasswordLength": rules["length"],
        "PasswordHistoryCount": rules["history"],
        "ComplexityEnabled": rules["complexity"],
        "ReversibleEncryptionEnabled": rules["reversible"],
        "MaxPasswordAge": timedelta(minutes=rules["max_minutes"]),
        "LockoutThreshold": rules["threshold"],
        "LockoutDuration": timedelta(minutes=rules["lockout_minutes"]),
        "LockoutObservationWindow": timedelta(minutes=rules["lockout_minutes"]),
    }
