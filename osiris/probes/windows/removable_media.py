"""Removable storage. Sources: windows-itpro-docs Policy CSP ADMX_RemovableStorage (Deny_All,
RemovableDisks_DenyRead, _DenyWrite), BitLocker CSP (RemovableDrivesRequireEncryption), Policy CSP
Autoplay (TurnOffAutoPlay: NoDriveTypeAutoRun, one bit per kind of drive).
"""

from __future__ import annotations

from collections.abc import Mapping

from osiris.model.content import Value
from osiris.probes.psjson import document, number_or_none

_DISABLED = 4
_EVERY_DRIVE = 0xFF
_KEYS = ("all", "read", "write", "encrypted", "driver")


def parse(stdout: str) -> dict[str, Value]:
    """`storage`: blocked, read_only, encrypted (only what BitLocker guards can be written to) or
    open; `autorun_off`: for every kind of drive."""
    read = document(stdout)
    drives = number_or_none(read, "drives") or 0
    return {
        "storage": _storage({key: number_or_none(read, key) for key in _KEYS}),
        "autorun_off": drives & _EVERY_DRIVE == _EVERY_DRIVE,
    }


def _storage(value: Mapping[str, int | None]) -> str:
    if value["all"] == 1 or value["driver"] == _DISABLED:
        return "blocked"
    if value["write"] == 1:
        return "blocked" if value["read"] == 1 else "read_only"
    return "encrypted" if value["encrypted"] == 1 else "open"
