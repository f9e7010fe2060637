"""LDAP signing and channel binding: registry values of NTDS and of the client, and who lags behind.

What is due is named by the word that the verb `ldap_settings` takes. An absent value is the
default: none for the server's signing and channel binding up to Server 2022, negotiated for the
client. From Server 2025 on new domains insist by default and old ones do not, and the registry does
not tell the two apart: an absent value says nothing there.
Sources: [MS-ADTS] 5.1.1.1.2; support.microsoft.com KB4520412; MicrosoftDocs/windowsserverdocs
WindowsServerDocs/identity/ad-ds/ldap-signing.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text, when

_WATCH = timedelta(days=7)
_NEWER = 26100  # Server 2025
_LEVEL = 2  # "16 LDAP Interface Events": each client is recorded
_UNSIGNED, _UNBOUND = "2889", "3039"


def parse(stdout: str) -> dict[str, Value]:
    """`unsigned` and `unbound` are empty where the directory insists; once clients were recorded
    for seven days they hold the verb's word, before that `too_soon`. `unwatched` is None where
    there is nothing to watch, `clients` where nobody watched; `holdouts` is empty then."""
    read = document(stdout)
    controller = boolean(read, "controller")
    server, binding, client = (_setting(read, key) for key in ("server", "binding", "client"))
    if number(read, "build") < _NEWER:
        server, binding = server or 0, binding or 0
    lax = controller and (server in (0, 1) or binding == 0)
    watched, ripe = _watched(read)
    clients = _clients(read)
    return {
        "unsigned": _due(server, 2, "require_signing", ripe) if controller else None,
        "unbound": _due(binding, 1, "bind_channels", ripe) if controller else None,
        "unwatched": (() if watched else ("watch",)) if lax else None,
        "clients": clients if lax and watched else None,
        "holdouts": clients if lax else (),
        "client": 1 if client is None else client,
    }


def _setting(read: Mapping[str, Any], key: str) -> int | None:
    if read[key] is None:
        return None
    value = number(read, key)
    if value not in (0, 1, 2):
        raise ValueError(f"{key} is none of its three values")
    return value


def _watched(read: Mapping[str, Any]) -> tuple[bool, bool]:
    """Whether clients are recorded, and whether they were for long enough."""
    since = text(read, "since")
    on = number(read, "level") >= _LEVEL and bool(since)
    return on, on and when(read["now"]) - when(since) >= _WATCH


def _due(value: int | None, least: int, word: str, ripe: bool) -> Value:
    if value is None:
        return None
    if value >= least:
        return ()
    return (word,) if ripe else ("too_soon",)


def _clients(read: Mapping[str, Any]) -> tuple[str, ...]:
    """Addresses without their ports; a client that is behind in both ways is listed once."""
    found = set()
    for line in items(read["seen"]):
        number_, _, place = str(line).partition(" ")
        if number_ not in (_UNSIGNED, _UNBOUND) or not place:
            raise ValueError("not an event and its client")
        found.add(place.rpartition(":")[0].strip("[]") or place)
    return tuple(sorted(found))
