"""Whether files that guard a Windows machine are unchanged.

Sources: attack.mitre.org T1546.008 (the programs of the sign-in screen) and T1546.012 (debuggers);
MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Security/
Get-AuthenticodeSignature.md (Status 0 is Valid).
"""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text

_DIGEST = re.compile(r"[0-9A-F]{64}")


def parse(stdout: str) -> dict[str, Value]:
    """`replaced` says what is wrong with which program; `changed` are watched files that are gone
    or differ, None where the baseline watches none; `hosts` counts lines that steer names."""
    read = document(stdout)
    tools = items(read["tools"])
    if not tools:
        raise ValueError("no program of the sign-in screen")
    wrong = [(text(row, "name"), _fault(row)) for row in tools]
    watched = [
        (text(row, "path"), text(row, "wanted").upper(), text(row, "now").upper())
        for row in items(read["watched"])
    ]
    for _, wanted, now in watched:
        if not _DIGEST.fullmatch(wanted) or (now and not _DIGEST.fullmatch(now)):
            raise ValueError("not a digest")
    return {
        "replaced": tuple(f"{name} {fault}" for name, fault in sorted(wrong) if fault),
        "hosts": number(read, "hosts"),
        "changed": tuple(path for path, wanted, now in watched if wanted != now)
        if watched
        else None,
    }


def _fault(row: dict[str, object]) -> str:
    shell, debugger = boolean(row, "shell"), boolean(row, "debugger")
    signature = number(row, "signature")
    if shell:
        return "is a copy of a command line"
    if debugger:
        return "starts another program"
    return "" if signature == 0 else "is not signed as it should be"
