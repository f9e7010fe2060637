"""Old versions of TLS. Source: windowsserverdocs security/tls/tls-registry-settings.md.

A version is off for every program only with Enabled 0; DisabledByDefault leaves it to the programs.

SSL is off by itself since Windows 10 1607 and Server 2016. TLS 1.0 and 1.1 are on by themselves;
that later releases ship them off is announced, and nobody should rely on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, number_or_none, text, when


def parse(stdout: str) -> dict[str, Value]:
    """`offered`: old versions that are not switched off; `side` whose they are; `modern`: TLS 1.2,
    which everybody needs once they are gone, is not off; `waits`: what our verb wrote is not in
    force before the next restart; `turned_away` how often within a day somebody called who knows
    no way that is left, None as long as an old one is."""
    read = document(stdout)
    rows = items(read["rows"])
    if not rows or text(read, "side") not in ("Server", "Client"):
        raise ValueError("no version, or of neither side")
    offered = tuple(text(row, "version") for row in rows if _offered(row))
    changed, started = text(read, "changed"), when(text(read, "started"))
    return {
        "offered": offered,
        "side": text(read, "side"),
        "modern": number_or_none(read, "tls12") != 0,
        "waits": bool(changed) and when(changed) > started,
        "turned_away": None if offered else number(read, "refused"),
    }


def _offered(row: Mapping[str, Any]) -> bool:
    enabled = number_or_none(row, "enabled")
    return not text(row, "version").startswith("SSL") if enabled is None else enabled != 0
