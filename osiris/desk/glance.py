"""What stands on every screen of the console: whose box this is, and how to reach it."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING

from osiris.desk.web import fingerprint

if TYPE_CHECKING:
    from osiris.desk.desk import Desk

SHORT = 17
"""Characters of a fingerprint that are shown: six bytes with their colons."""
NOT_SET_UP = "no endpoint"
_NOWHERE = ("192.0.2.1", 9)  # RFC 5737; nothing is sent there


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """`url` and `fingerprint` (the beginning of the SHA-256 of the certificate) are empty
    where no web server was set up. `held`: until when healing is stopped on the whole site.
    `synced` says in words when the endpoint was last reached. `newest`: the newest entry's time.
    `keys`: the clinic's own keys of the console."""

    site: str
    timezone: str
    address: str
    url: str
    fingerprint: str
    version: str
    synced: str
    daemon: bool
    held: datetime | None
    held_hosts: int
    newest: datetime | None
    keys: Mapping[str, str]


def glance(desk: Desk) -> Glance:
    """Read it now. Raises OsirisError."""
    from osiris.edge.ledger import entries, holds

    settings = desk.settings
    now = datetime.now(UTC)
    with desk.read() as tx:
        live = holds.live(tx, now)
        newest = entries.head(tx)[2]
    address = here()
    whole = fingerprint(desk.folder)
    return Glance(
        site=settings.site,
        timezone=settings.timezone,
        address=address,
        url=_url(settings.web_address, settings.web_port, address) if whole else "",
        fingerprint=whole[:SHORT],
        version=version("osiris"),
        synced=NOT_SET_UP,
        daemon=desk.daemon_runs(),
        held=max((h.until for h in live if not h.target), default=None),
        held_hosts=len({h.target for h in live if h.target}),
        newest=newest,
        keys=settings.keys,
    )


def here() -> str:
    """The address of this box on its network; empty where it has none. No packet is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        try:
            sock.connect(_NOWHERE)
        except OSError:
            return ""
        return str(sock.getsockname()[0])


def _url(listens: str, port: int, address: str) -> str:
    host = address if listens in ("0.0.0.0", "::") and address else listens  # noqa: S104 compared
    return f"https://{host}:{port}/"
