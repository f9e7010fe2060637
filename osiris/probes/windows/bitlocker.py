"""How the volumes of a Windows machine are encrypted.

A volume is safe where it is encrypted as a whole and its protection is on. Protection that is off
leaves the key on the disk in the clear: it is suspended (protectors are there) or was never made
sharp (there are none, as new machines come). Sources: MicrosoftDocs/windows-powershell-docs
docset/winserver2022-ps/BitLocker/Get-BitLockerVolume.md; learn.microsoft.com
windows/win32/secprov/win32-encryptablevolume (kinds of protectors, states).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from osiris.model.content import Missing, Value
from osiris.probes.psjson import boolean, document, items, number, text

_ENCRYPTED = (1, 5)  # FullyEncrypted, FullyEncryptedWipeInProgress
_STATUSES = range(7)
_ON, _UNKNOWN = 1, 2
_RECOVERY, _DIRECTORY = 3, 10  # a password of 48 digits; an account of the directory
_TPM = (1, 4, 5, 6)  # the chip alone, with a PIN, with a key on a stick, with both
_DRIVE = re.compile(r"[A-Z]:")


def parse(stdout: str) -> dict[str, Value]:
    """Volumes by their drive letter: `plain`, `suspended`, without recovery protector
    (`unrecoverable`). `repairable` are those whose protection can
    be switched on or completed. `locked` ones tell nothing, so that they are in no other list."""
    read = document(stdout)
    rows = {
        text(row, "volume"): _Volume(row)
        for row in items(read["volumes"])
        if _DRIVE.fullmatch(text(row, "volume"))
    }
    drives = {str(one) for one in items(read["drives"])}
    if not drives:
        raise ValueError("a machine without a drive")
    if not rows:
        raise Missing("no volume tells how it is encrypted")
    known = {name: one for name, one in rows.items() if not one.locked}
    plain = {name for name, one in known.items() if not one.encrypted} | (drives - rows.keys())
    covered = {name: one for name, one in known.items() if one.encrypted}
    suspended = [name for name, one in covered.items() if not one.on]
    bare = [name for name, one in covered.items() if not one.recoverable]
    return {
        "plain": tuple(sorted(plain)),
        "suspended": tuple(sorted(suspended)),
        "unrecoverable": tuple(sorted(bare)),
        "locked": tuple(sorted(name for name, one in rows.items() if one.locked)),
        "repairable": tuple(sorted({*suspended, *bare})),
        "tpm": _chip(read["tpm"], known),
    }


class _Volume:
    """One volume, checked."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        status, protection = number(row, "status"), number(row, "protection")
        if status not in _STATUSES or protection not in range(3):
            raise ValueError("no such state of a volume")
        kinds = {number({"kind": kind}, "kind") for kind in items(row["protectors"])}
        self.system = boolean(row, "system")
        self.locked = protection == _UNKNOWN
        self.encrypted = status in _ENCRYPTED
        self.on = protection == _ON
        self.recoverable = bool(kinds & {_RECOVERY, _DIRECTORY})
        self.chip = bool(kinds & set(_TPM))


def _chip(row: Any, volumes: Mapping[str, _Volume]) -> str | None:
    """`used`, `unused` (there, ready, and not what opens the disk), `not ready`; None: no chip."""
    if row is None or not boolean(row, "present"):
        return None
    if not boolean(row, "ready"):
        return "not ready"
    return "used" if any(one.system and one.chip for one in volumes.values()) else "unused"
