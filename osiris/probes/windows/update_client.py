"""Whether Windows Update can do its work, and what would set it right.

wuauserv that is stopped and set to Manual is healthy: Windows starts it when there is something to
do. Sources: learn.microsoft.com windows/deployment/update/waas-wu-settings and
windows-update-error-reference; events 25 (search failed) and 26 (search succeeded) of
Microsoft-Windows-WindowsUpdateClient/Operational.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text, when

_CODE = re.compile(r"0x[0-9a-f]{8}")
_STARTS = ("Boot", "System", "Automatic", "Manual", "Disabled")
_BROKEN_ROW = 3
"""So many failed searches in a row, and none between that went well, are no passing trouble."""

_SERVER = re.compile(r"0x80072[0-9a-f]{3}|0x8024[45][0-9a-f]{3}")
"""The way to the server, its certificate or its answer: a fresh store here would not help."""

_AGAIN_DAYS = 30
_STALE_HOURS = 72


def parse(stdout: str) -> dict[str, Value]:
    """`problems` are in words, `repairs` the parts of the verb update_client_on that end them.

    `failure` is empty, "client" or "server"; `search` is how the box learns what is missing:
    "windows" (it may ask), "task", or "refused"; `reset_lately` when the store was made afresh.
    """
    read = document(stdout)
    now = when(read["now"])
    off = [name for name, start in _services(read["services"]) if start == "Disabled"]
    switched = [key for key in ("no_auto", "no_access") if read[key] is not None]
    blocked = [key for key in switched if number(read, key) == 1]
    search = _search(boolean(read, "may_search"), read["task_hours"])
    parts = {"services": off, "policy": blocked}
    failure, error = _failure(items(read["searches"]))
    return {
        "problems": (
            *(f"{name} is disabled" for name in off),
            *("a policy value switches it off" for _ in blocked[:1]),
        ),
        "search": search,
        "failure": failure,
        "error": error,
        "repairs": ",".join(name for name, wrong in parts.items() if wrong) or None,
        "reset_lately": _lately(read["reset"], now),
    }


def _services(rows: object) -> list[tuple[str, str]]:
    found = [(text(row, "name"), text(row, "start")) for row in items(rows)]
    if "wuauserv" not in {name for name, _ in found}:
        raise ValueError("Windows without its update service")
    if any(start not in _STARTS for _, start in found):
        raise ValueError("no such start type")
    return found


def _search(may: bool, hours: object) -> str:
    if isinstance(hours, int) and not isinstance(hours, bool) and hours <= _STALE_HOURS:
        return "task"
    return "windows" if may else "refused"


def _failure(newest_first: Sequence[object]) -> tuple[str, str]:
    """What stands in the way of the searches, with the newest error."""
    codes: list[str] = []
    for row in newest_first:
        event, code = number(row, "id"), text(row, "code").lower()  # type: ignore[arg-type]
        if event not in (25, 26) or not _CODE.fullmatch(code):
            raise ValueError("not an event of a search")
        if event == 26:
            break
        codes.append(code)
    if len(codes) < _BROKEN_ROW:
        return "", ""
    return ("server" if _SERVER.fullmatch(codes[0]) else "client"), codes[0]


def _lately(mark: object, now: datetime) -> tuple[str, ...]:
    if mark is None:
        return ()
    days = (now - when(mark)).days
    return (f"{days} days ago",) if days < _AGAIN_DAYS else ()
