"""Which policy sets a value: Group Policy by name as far as it can be told, or device management.

Sources: learn.microsoft.com previous-versions/windows/desktop/Policy (RSOP_GPO,
RSOP_RegistryPolicySetting, RSOP_RegistryValue, RSOP_SystemService, RSOP_SecuritySettingNumeric and
Boolean: precedence 1 is the one that counts); [MS-GPREG], [MS-GPSB] and [MS-GPAC] for the ids of
the extensions; windows-itpro-docs, Policy CSP, for PolicyManager. A value below a Policies key is
no proof of a policy: a person or a runbook of ours may have put it there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, text

_REGISTRY = "{35378eac-683f-11d2-a89a-00c04fbbcfa2}"
_SECURITY = "{827d319e-6eac-11d2-a4ea-00c04f79f83a}"
_AUDIT = "{f3ccc681-b74c-4060-9f26-cd84525dca2a}"
_NAMELESS = "Group Policy (name not readable)"
_TOLD = ("yes", "none", "denied")
_NOBODY = "00000000-0000-0000-0000-000000000000"
_PRODUCTS = {"MS DM Server": "Intune"}


@dataclass(frozen=True, slots=True)
class _Policies:
    """What was read of Group Policy. `rsop` is a word of _TOLD, `won` (kind, name) -> GPO,
    `history` extension -> names of the policies that it applied."""

    rsop: str
    won: Mapping[tuple[str, str], str]
    history: Mapping[str, list[str]]
    present: frozenset[str]

    def of_registry(self, path: str) -> str | None:
        """The owner of KEY|VALUE: empty for none, None where the reader may not know."""
        key = _path(path)
        if self.rsop != "denied":
            return self.won.get(("registry", key)) or self.won.get(("template", key), "")
        if key.startswith("software\\policies\\"):
            return None if key in self.present and _REGISTRY in self.history else ""
        return None if {_REGISTRY, _SECURITY} & self.history.keys() else ""

    def of_template(self, kind: str, name: str) -> str | None:
        """The owner of a setting or a service in the security template."""
        if self.rsop != "denied":
            return self.won.get((kind, name.lower()), "")
        return None if _SECURITY in self.history else ""


def parse(stdout: str) -> dict[str, Value]:
    """`owner`: who sets one of the values that were asked about; empty where no policy does, None
    where this account may not know (administrators alone read the resultant set of policy)."""
    read = document(stdout)
    policies = _policies(read)
    managers = _managers(read)
    found = [policies.of_registry(str(one)) for one in items(read["registry"])]
    for name in map(str, items(read["security"])):
        audit = name.startswith("{")
        own = _of_audit(read, policies, name) if audit else policies.of_template("security", name)
        found.append(own)
    found += [policies.of_template("service", str(one)) for one in items(read["services"])]
    found += [managers.get(str(one), "") for one in items(read["mdm"])]
    named = next((owner for owner in found if owner), "")
    return {"owner": None if not named and None in found else named}


def _policies(read: Mapping[str, Any]) -> _Policies:
    if text(read, "rsop") not in _TOLD:
        raise ValueError("neither told nor denied")
    names = {_guid(text(row, "id")): text(row, "name") for row in items(read["names"])}
    history: dict[str, list[str]] = {}
    for row in items(read["history"]):
        history.setdefault(text(row, "extension").lower(), []).append(text(row, "name"))
    return _Policies(
        rsop=text(read, "rsop"),
        won={
            _setting(row): _called(names.get(_guid(text(row, "gpo")), ""))
            for row in items(read["settings"])
        },
        history=history,
        present=frozenset(_path(str(one)) for one in items(read["present"])),
    )


def _setting(row: Mapping[str, Any]) -> tuple[str, str]:
    kind, name = text(row, "kind"), text(row, "name")
    if kind == "template":  # MACHINE\key\value: the last part is the value
        key, _, value = name.rpartition("\\")
        return kind, _path(f"{key}|{value}")
    return kind, _path(name) if kind == "registry" else name.lower()


def _of_audit(read: Mapping[str, Any], policies: _Policies, guid: str) -> str | None:
    """The file says which subcategories a policy sets, and not which policy: one may be the only
    one that brought an audit policy."""
    if read["audit"] is None:
        return None if _AUDIT in policies.history else ""
    if guid.lower() not in {str(one).lower() for one in items(read["audit"])}:
        return ""
    names = policies.history.get(_AUDIT, [])
    return _called(names[0] if len(names) == 1 else "")


def _managers(read: Mapping[str, Any]) -> dict[str, str]:
    """AREA/NAME -> the device management that won it."""
    enrolled = {
        text(row, "id").strip("{}").lower(): text(row, "provider")
        for row in items(read["enrolments"])
    }
    won = {
        text(row, "name"): text(row, "provider").strip("{}").lower()
        for row in items(read["managed"])
    }
    return {
        name: f"device management ({_product(enrolled.get(provider, ''))})"
        for name, provider in won.items()
        if provider != _NOBODY
    }


def _product(provider: str) -> str:
    return _PRODUCTS.get(provider, provider) or "name not readable"


def _called(name: str) -> str:
    return f"Group Policy '{name}'" if name else _NAMELESS


def _guid(distinguished_name: str) -> str:
    """CN={GUID},CN=Policies,... or LocalGPO: what tells one policy from another."""
    return distinguished_name.lower().removeprefix("cn=").partition(",")[0]


def _path(path: str) -> str:
    """A key or KEY|VALUE, the same however its hive is written."""
    lower = path.lower().replace("hklm:\\", "", 1)
    return lower.removeprefix("machine\\").removeprefix("hkey_local_machine\\")
