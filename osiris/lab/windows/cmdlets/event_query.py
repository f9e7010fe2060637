"""The XPath of event queries, as far as our scripts use it: a provider, an id, an age, and one
element of an event's own data with the texts that it may have.

Source: learn.microsoft.com/windows/win32/wes/consuming-events, "XPath 1.0 limitations"; events of
Schannel carry their data as UserData/EventXML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.ps.values import Unsupported

USER_DATA = {"Schannel", "Microsoft-Windows-TerminalServices-LocalSessionManager"}
"""Providers whose data are elements of their own, not EventData/Data."""
_QUERY = re.compile(
    r"\*\[System\[Provider\[@Name='([^']+)'\] and \(EventID=(\d+)\)"
    r"(?: and TimeCreated\[timediff\(@SystemTime\) <= (\d+)\])?\]\]"
    r"(?: and \*\[UserData/EventXML\[([^\]]+)\]\])?"
)
_EQUAL = re.compile(r"(\w+)='([^']*)'")


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What an event must be: `among` are (element, text), any of which will do."""

    provider: str
    id: int
    within: timedelta | None
    among: tuple[tuple[str, str], ...]

    def fits(self, row: Mapping[str, Any], now: datetime) -> bool:
        """Whether an event of the journal is meant."""
        if row["provider"] != self.provider or row["id"] != self.id:
            return False
        if self.within is not None and now - datetime.fromisoformat(row["time"]) > self.within:
            return False
        if not self.among:
            return True
        known = self.provider in USER_DATA
        return known and any(str(row["data"].get(name)) == text for name, text in self.among)


def read(query: str) -> Query:
    """Read a query. Raises Unsupported for any other form."""
    found = _QUERY.fullmatch(query)
    if found is None:
        raise Unsupported(f"Get-WinEvent -FilterXPath {query}")
    words = found[4].split(" or ") if found[4] else []
    pairs = [_EQUAL.fullmatch(word) for word in words]
    if None in pairs:
        raise Unsupported(f"Get-WinEvent -FilterXPath {query}")
    return Query(
        provider=found[1],
        id=int(found[2]),
        within=timedelta(milliseconds=int(found[3])) if found[3] else None,
        among=tuple((pair[1], pair[2]) for pair in pairs if pair),
    )
