"""Samba: testparm(1), smb.conf(5), mount.cifs(8).

`server min protocol` below SMB2 means that version 1 is spoken. Signing is required only by
`mandatory` (smb.conf(5), server signing); other settings leave it to the client.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines

_VERSION_1 = frozenset({"CORE", "COREPLUS", "LANMAN1", "LANMAN2", "NT1"})
_REQUIRED = frozenset({"mandatory", "required", "force", "forced", "enforced"})


def parse(stdout: str) -> dict[str, Value]:
    """`old_mounts` counts mounts that speak SMB 1. The others are None without a Samba server."""
    lines = read_lines(stdout, "old_mounts", "smbd", "protocol", "signing")
    server = bool(lines["smbd"])
    return {
        "old_mounts": int(only(lines, "old_mounts")),
        "smb1": only(lines, "protocol").upper() in _VERSION_1 if server else None,
        "signing_required": only(lines, "signing").lower() in _REQUIRED if server else None,
    }
