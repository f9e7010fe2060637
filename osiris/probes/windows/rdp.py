"""Remote desktop. Source: learn.microsoft.com/windows-hardware/customize/desktop/unattend
(TerminalServices-RDP-WinStationExtensions: UserAuthentication, SecurityLayer, MinEncryptionLevel),
windows-itpro-docs Policy CSP RemoteDesktopServices and ADMX_TerminalServer (MaxIdleTime,
MaxDisconnectionTime).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import document, number_or_none

_TLS = 2
_HIGH = 3
_MINUTE_MS = 60_000


def parse(stdout: str) -> dict[str, Value]:
    """`on`, and where it is: `nla` (who calls proves who it is before a session exists), `weak`
    (parts of the channel that may be weaker than TLS with strong keys), minutes until an idle
    session is cut off and until one that was cut off ends; 0 is never. `ends_idle`: an idle session
    is not cut off but ended. The others are None where remote desktop is off."""
    read = document(stdout)
    on = _value(read, "refused", 1) == 0
    return {
        "on": on,
        "nla": _value(read, "authentication", 0) == 1 if on else None,
        "weak": _weak(read) if on else None,
        "idle_minutes": _minutes(read, "idle") if on else None,
        "ends_idle": on and _value(read, "ends", 0) == 1,
        "away_minutes": _minutes(read, "away") if on else None,
    }


def _weak(read: Mapping[str, Any]) -> tuple[str, ...]:
    # Absent: the layer is negotiated (1), the keys are as long as the caller can (2).
    layer, level = _value(read, "layer", 1), _value(read, "level", 2)
    found = {"security layer": layer < _TLS, "key strength": level < _HIGH}
    return tuple(name for name, weak in found.items() if weak)


def _minutes(read: Mapping[str, Any], what: str) -> int:
    """Whole minutes, rounded up. What users' own accounts say is not seen, and binds nobody."""
    limit = number_or_none(read, f"{what}_policy")
    if limit is None:
        limit = 0 if _value(read, f"{what}_users", 1) else _value(read, what, 0)
    return -(-limit // _MINUTE_MS)


def _value(read: Mapping[str, Any], key: str, absent: int) -> int:
    found = number_or_none(read, key)
    return absent if found is None else found
