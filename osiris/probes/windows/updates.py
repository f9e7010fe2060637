"""Updates that wait, by what the Windows Update Agent says of them.

Sources: learn.microsoft.com windows/win32/wua_sdk (IUpdate, IUpdateSearcher::Search, MsrcSeverity);
[MS-WUSP] and [MS-WSUSSS] for the classification ids; windows/win32/cimwin32prov/
win32-quickfixengineering (InstalledOn: month, day, year).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text, when

_SECURITY = "0fa1201d-4330-4fa8-8ae9-b877473b6441"
_DEFINITIONS = "e0789628-ce08-4437-be74-2495b842f43b"
_SOURCES = ("task", "windows", "refused")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ON = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_MOST = 100  # more than one run could install


def parse(stdout: str) -> dict[str, Value]:
    """`overdue` names the security updates that are out for more than `days`, hidden ones too.

    `ids` are those that may be installed, as one text; None where there are none. All that hangs on
    a search is None where Windows refused it, and where the last one that succeeded is older than
    `fresh_days`. An update that only waits for a restart is not among them: pending_reboot tells.
    """
    read = document(stdout)
    if text(read, "source") not in _SOURCES:
        raise ValueError("no such source")
    now = when(read["now"])
    searched = None if read["at"] is None else max(0, (now - when(read["at"])).days)
    told = searched is not None and searched <= number(read, "fresh_days")
    rows = [_row(row, now) for row in items(read["rows"])] if told else []
    security = [row for row in rows if row["security"]]
    found: dict[str, Value] = {
        "searched_days": searched,
        "installed_days": _last_installed(read["fixes"], now),
    }
    if not told or read["rows"] is None:
        return {**found, "overdue": None, "security": None, "ids": None, "hidden": None}
    overdue = [row for row in security if row["days"] > number(read, "days")]
    ready = sorted(row["id"] for row in security if not row["hidden"])
    return {
        **found,
        "overdue": tuple(row["named"] for row in sorted(overdue, key=lambda row: -row["days"])),
        "security": len(security),
        "ids": ",".join(ready[:_MOST]) or None,
        "hidden": tuple(row["named"] for row in security if row["hidden"]),
    }


def _row(row: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    update = text(row, "id").lower()
    if not _ID.fullmatch(update):
        raise ValueError("not the id of an update")
    categories = {str(one).lower() for one in items(row["categories"])}
    severity = text(row, "severity")
    known = _SECURITY in categories or (bool(severity) and _DEFINITIONS not in categories)
    days = max(0, (now - when(row["changed"])).days)
    articles = ", ".join(f"KB{one}" for one in items(row["kb"]))
    return {
        "id": update,
        "named": f"{articles or update} ({severity.lower() or 'not rated'}, out for {days} days)",
        "security": known and not boolean(row, "restart"),
        "hidden": boolean(row, "hidden"),
        "days": days,
    }


def _last_installed(fixes: object, now: datetime) -> int | None:
    """Days since the newest update; None where no date can be read. Some hosts write the day
    before the month: what cannot be a date, or lies ahead, does not count."""
    known = []
    for fix in items(fixes):
        found = _ON.fullmatch(text(fix, "on"))
        try:
            on = date(int(found[3]), int(found[1]), int(found[2])) if found else None
        except ValueError:
            on = None
        if on is not None and on <= now.date():
            known.append(on)
    return (now.date() - max(known)).days if known else None
