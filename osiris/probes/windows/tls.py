"""Old versions of TLS, and whether anybody still speaks them.

Sources: windowsserverdocs security/tls/tls-registry-settings.md (a version is off for every program
only with Enabled 0; DisabledByDefault leaves it to the programs); Microsoft support, "enable
Schannel event logging" (EventLogging, from the next start on); events 36874 and 36880 of Schannel.

SSL is off by itself since Windows 10 1607 and Server 2016. TLS 1.0 and 1.1 are on by themselves;
that later releases ship them off is announced, and nobody should rely on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, number_or_none, text, when

_WEEK = timedelta(days=7)
_EARLY = ", no week on record"
_NOTES_SUCCESS = 4


def parse(stdout: str) -> dict[str, Value]:
    """`server`, `client`: old versions that are not switched off, each as the verb tls_versions
    takes it ("TLS 1.0 Server") once the handshakes of a week are on record.

    `unwatched`: the word for the verb where they are not recorded; None where there is nothing to
    record. `used`: who spoke an old version within the week, as far as Windows says, None where it
    is not recorded; `holdouts` the same, empty where that is not known. `modern`: TLS 1.2 is off on
    neither side. `waits`: what our verb wrote is not in force before the next restart.
    `turned_away`: callers within a day who knew no way that is left, None while an old one is.
    """
    read = document(stdout)
    rows = items(read["rows"])
    if not rows:
        raise ValueError("no version at all")
    watched = bool((number_or_none(read, "logging") or 0) & _NOTES_SUCCESS)
    since = text(read, "since")
    due = watched and bool(since) and when(read["now"]) - when(since) >= _WEEK
    server, client = _offered(rows, "Server", due), _offered(rows, "Client", due)
    used = tuple(_user(str(one)) for one in items(read["used"]))
    started = when(text(read, "started"))
    return {
        "server": server,
        "client": client,
        "unwatched": (() if watched else ("watch",)) if server or client else None,
        "used": used if watched and (server or client) else None,
        "holdouts": used if server or client else (),
        "modern": 0 not in (number_or_none(read, f"tls12_{s}") for s in ("server", "client")),
        "waits": any(when(str(mark)) > started for mark in items(read["marks"])),
        "turned_away": None if server else number(read, "refused"),
    }


def _offered(rows: list[Any], side: str, due: bool) -> tuple[str, ...]:
    end = "" if due else _EARLY
    return tuple(
        f"{text(row, 'version')} {side}{end}"
        for row in rows
        if text(row, "side") == side and _on(row)
    )


def _on(row: Mapping[str, Any]) -> bool:
    enabled = number_or_none(row, "enabled")
    return not text(row, "version").startswith("SSL") if enabled is None else enabled != 0


def _user(line: str) -> str:
    """A handshake names the server that this machine called; of a caller it says nothing."""
    protocol, _, target = line.partition("|")
    return f"{protocol} to {target}" if target else f"{protocol} from a caller"
