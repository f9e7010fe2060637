"""Computers that a domain knows: Get-ADComputer. Where they lie in its tree is not read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text, when

_GUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_SID = re.compile(r"S-1-5-21(-\d{1,10}){4}")
_NAME = re.compile(r"[^\x00-\x20/\\:*?\"<>|]{1,63}")  # [MS-ADTS] 3.1.1.1.3: no path, no wildcard
_DNS = re.compile(
    r"(?=.{1,253}\Z)[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\.[A-Za-z0-9][A-Za-z0-9-]{0,62})*"
)
_CONTROLLERS = (516, 521)  # Domain Controllers, Read-only Domain Controllers: [MS-DTYP] 2.4.2.4


def parse(stdout: str) -> dict[str, Value]:
    """`domain`, and `computers`: {guid, sid, name, dns, os, version, last, controller} each, in the
    order of their names. `last` is ISO 8601, empty for one that never signed in; it lags up to 14
    days. `dns` is empty for one that never registered a name."""
    read = document(stdout)
    found = sorted(
        (_computer(row) for row in items(read["computers"])), key=lambda c: str(c["name"])
    )
    return {"domain": text(read, "domain"), "computers": tuple(found)}


def _computer(row: Mapping[str, Any]) -> dict[str, Value]:
    guid, sid, name = text(row, "guid").lower(), text(row, "sid"), text(row, "name")
    dns, last = text(row, "dns"), text(row, "last")
    if not (_GUID.fullmatch(guid) and _SID.fullmatch(sid) and _NAME.fullmatch(name)):
        raise ValueError("not a computer of a domain")
    if dns and not _DNS.fullmatch(dns):
        raise ValueError("not a name in DNS")
    return {
        "guid": guid,
        "sid": sid,
        "name": name,
        "dns": dns.lower(),
        "os": text(row, "os"),
        "version": text(row, "version"),
        "last": when(last).isoformat() if last else "",
        "controller": number(row, "group") in _CONTROLLERS,
    }
