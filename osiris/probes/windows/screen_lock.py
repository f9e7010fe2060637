"""The machine's limit of inactivity. Source: windows-itpro-docs, security policy setting
"Interactive logon: Machine inactivity limit"."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, number_or_none


def parse(stdout: str) -> dict[str, Value]:
    """`idle_seconds` until the screen locks; 0 is never."""
    read = document(stdout)
    return {"idle_seconds": number_or_none(read, "seconds") or 0}
