"""Files of packages that differ from what was delivered: dpkg(1) --verify, rpm(8) -V.

Settings files are meant to be changed and are left out; so are documentation and translations,
which small images drop. Only places that hold programs and libraries count.
"""

from __future__ import annotations

import re

from osiris.model.content import Missing, Value
from osiris.probes.lines import read_lines

_LINE = re.compile(r"(missing|[.?SM5DLUGTPC]{8,9})\s+(?:([cdglmr])\s+)?(/.*)")
_PROGRAMS = re.compile(r"/(usr/)?(local/)?(s?bin|lib(32|64|exec)?)/")


def parse(stdout: str) -> dict[str, Value]:
    """`altered` paths. Raises Missing where none of the packages is installed."""
    if not stdout.strip():
        raise Missing("none of the packages is installed")
    lines = read_lines(stdout, "package", "differs")
    return {
        "packages": len(lines["package"]),
        "altered": tuple(sorted(path for line in lines["differs"] if (path := _altered(line)))),
    }


def _altered(line: str) -> str:
    match = _LINE.fullmatch(line)
    if match is None:
        raise ValueError(f"not a line of a verification: {line[:80]!r}")
    flags, kind, path = match.groups()
    changed = flags == "missing" or set(flags) & set("S5LMUGDP")
    return path if changed and kind not in ("c", "d", "g") and _PROGRAMS.match(path) else ""
