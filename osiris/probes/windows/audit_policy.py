"""The audit policy by subcategory: auditpol /backup; numbers and GUIDs as in [MS-GPAC] 2.2.1.2."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number_or_none

LOGON = "{0cce9215-69ae-11d9-bed3-505054503030}"
_FAILURE = 2
_NONE = 4  # "no auditing", said aloud


def parse(stdout: str) -> dict[str, Value]:
    """`weak`: names of what should be audited and is not, or not wholly; `order` the same for the
    verb audit_policy, "{GUID}=bits ..."; `failures`: log-ons that fail are audited; `fine`: the
    subcategories count, not the nine old categories (absent means so, too)."""
    read = document(stdout)
    audited = dict(_audited(str(row)) for row in items(read["rows"]))
    if not audited:
        raise ValueError("no subcategory at all")
    wanted = [_wanted(str(one)) for one in items(read["need"])]
    if unknown := {guid for guid, _, _ in wanted} - audited.keys():
        raise ValueError(f"no such subcategory: {sorted(unknown)}")
    weak = [(guid, bits, name) for guid, bits, name in wanted if bits & ~audited[guid]]
    return {
        "weak": tuple(name for _, _, name in weak),
        "order": " ".join(f"{guid}={bits}" for guid, bits, _ in weak),
        "failures": bool(audited.get(LOGON, 0) & _FAILURE),
        "fine": number_or_none(read, "legacy") != 0,
    }


def _audited(row: str) -> tuple[str, int]:
    guid, _, bits = row.partition("|")
    return guid.lower(), 0 if int(bits) == _NONE else int(bits)


def _wanted(row: str) -> tuple[str, int, str]:
    guid, bits, name = row.split("|")
    return guid.lower(), int(bits), name
