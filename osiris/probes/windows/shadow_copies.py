"""Shadow copies: earlier states of files that people can get back by themselves. They lie on the
same disk, so that they are no backup.

Sources: learn.microsoft.com previous-versions/windows/desktop/vsswmi/win32-shadowcopy;
windows/win32/cimwin32prov/win32-volume (servers only, as are shadow copies that are kept).
"""

from __future__ import annotations

import re
from datetime import datetime

from osiris.model.content import Value
from osiris.probes.psjson import document, items, number, text, when

_DRIVE = re.compile(r"[A-Z]:")
_STARTS = ("Automatic", "Manual", "Disabled", "")


def parse(stdout: str) -> dict[str, Value]:
    """`stale` are drives that have copies, and none of them newer than a day. It is None where no
    drive has one: then nobody asked for them. `errors` are those of a day."""
    read = document(stdout)
    now = when(read["now"])
    newest: dict[str, datetime] = {}
    for row in items(read["copies"]):
        drive, at = text(row, "drive"), when(row["at"])
        newest[drive] = max(newest.get(drive, at), at)
    if not all(_DRIVE.fullmatch(str(one)) for one in (*items(read["drives"]), *newest)):
        raise ValueError("not a drive")
    if text(read, "start") not in _STARTS:
        raise ValueError("no such start type")
    days = {drive: (now - at).total_seconds() / 86_400 for drive, at in newest.items()}
    return {
        "stale": tuple(sorted(drive for drive, age in days.items() if age > 1)) if days else None,
        "kept_on": tuple(sorted(newest)),
        "none_on": tuple(sorted({str(one) for one in items(read["drives"])} - newest.keys())),
        "service_off": text(read, "start") == "Disabled",
        "errors": number(read, "errors"),
    }
