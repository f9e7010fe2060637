"""How long Microsoft still repairs this version of Windows, against the baseline's dates.

Source: learn.microsoft.com windows/win32/cimwin32prov/win32-operatingsystem (ProductType 1 is a
client; OperatingSystemSKU), learn.microsoft.com/lifecycle for the dates in the baseline.
"""

from __future__ import annotations

import re
from datetime import date

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, when

_ENTERPRISE = {4, 27, 72, 121, 122, 188}  # with Education and IoT Enterprise: supported for longer
_LTSC = {125, 126, 129, 191}
_LINE = re.compile(r"(server|pro|enterprise|ltsc) ([0-9]{4,5}) ([0-9]{4}-[0-9]{2}-[0-9]{2})")


def parse(stdout: str) -> dict[str, Value]:
    """`days_left` is negative after the end, and None for a build that the table lacks.

    `edition` is server, pro (Home and Pro end on one day), enterprise or ltsc.
    """
    read = document(stdout)
    build, edition = number(read, "build"), _edition(number(read, "kind"), number(read, "sku"))
    today = when(read["now"]).date()
    end = _table(read["ends"]).get((edition, build))
    return {
        "edition": edition,
        "build": build,
        "ends": end.isoformat() if end else "",
        "days_left": (end - today).days if end else None,
    }


def _edition(kind: int, sku: int) -> str:
    if kind not in (1, 2, 3):
        raise ValueError("no such kind of Windows")
    if kind != 1:
        return "server"
    return "ltsc" if sku in _LTSC else "enterprise" if sku in _ENTERPRISE else "pro"


def _table(lines: object) -> dict[tuple[str, int], date]:
    found = {}
    for line in items(lines):
        row = _LINE.fullmatch(str(line))
        if row is None:
            raise ValueError("not a line of the table")
        found[row[1], int(row[2])] = date.fromisoformat(row[3])
    return found
