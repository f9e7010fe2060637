"""Which machine this is: what SMBIOS and Windows say of it (CIMWin32 provider)."""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.probes.psjson import document, text

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SAME = re.compile(r"([0f])\1{7}(-\1{4}){3}-\1{12}|03000200-0400-0500-0006-000700080009")
_FILLER = re.compile(
    r"|none|not (specified|available|applicable|present)|default string|to be filled.*|system .*"
    r"|n/a|unknown|0+|x+|123456789|empty",
    re.IGNORECASE,
)


def parse(stdout: str) -> dict[str, Value]:
    """`known`: there is an id that survives renaming, and Windows has a name and a build.

    Text that makers leave in place of a value is None.
    """
    read = document(stdout)
    uuid = text(read, "uuid").lower()
    if uuid and not _UUID.fullmatch(uuid):
        raise ValueError("not an SMBIOS UUID")
    found = {key: _told(text(read, key)) for key in ("vendor", "model", "serial", "os", "build")}
    told = None if not uuid or _SAME.fullmatch(uuid) else uuid
    return {
        **found,
        "uuid": told,
        "name": text(read, "name"),
        "known": None not in (told, found["os"], found["build"]),
    }


def _told(words: str) -> str | None:
    stripped = words.strip()
    return None if _FILLER.fullmatch(stripped) else stripped
