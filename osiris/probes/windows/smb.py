"""File sharing: Get-SmbServerConfiguration, Get-SmbClientConfiguration, SMBServer/Audit event 3000.

What is wrong is named by the word that the verb `smb_settings` takes to mend it.
"""

from __future__ import annotations

from datetime import timedelta

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text, when

_WATCH = timedelta(days=7)
_DISABLED = 4  # Start of a driver, SERVICE_DISABLED


def parse(stdout: str) -> dict[str, Value]:
    """A file server that stands still offers nothing, so nothing of it is wrong.

    `smb1`: empty where the server does not speak it; `smb1_off` once its use was recorded for
    seven days, before that `smb1_on`. `unwatched` is None where there is nothing to watch.

    `clients` of the last seven days are None where their use is not recorded; `holdouts` are the
    same, empty where that is not known.
    """
    read = document(stdout)
    offers = boolean(read, "offers")
    speaks, recorded = boolean(read, "smb1_server"), boolean(read, "smb1_recorded")
    since = text(read, "smb1_since")
    watched = when(read["now"]) - when(since) if recorded and since else None
    clients = tuple(sorted({str(one).lstrip("\\") for one in items(read["smb1_clients"])}))
    due = "smb1_off" if watched is not None and watched >= _WATCH else "smb1_on"
    driver, signs = read["smb1_driver"], boolean(read, "server_signing")
    return {
        "smb1": (due,) if speaks else (),
        "smb1_client": driver is not None and number(read, "smb1_driver") != _DISABLED,
        "unwatched": (("smb1_watch",) if watched is None else ()) if speaks else None,
        "watched_days": None if watched is None else watched.days,
        "clients": clients if speaks and recorded else None,
        "holdouts": clients if speaks else (),
        "unsigned_server": () if signs or not offers else ("sign_server",),
        "unsigned_client": () if boolean(read, "client_signing") else ("sign_client",),
        "encryption": boolean(read, "encryption") or not offers,
    }
