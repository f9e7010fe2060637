"""The firewall in force: Get-NetFirewallProfile -PolicyStore ActiveStore; INetFwProducts (netfw.h).

A profile says Block where nobody said anything, and so does one that reads NotConfigured here.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, number, text

_PROFILES = ("Domain", "Private", "Public")
_ENABLED = ("True", "False")
_CLOSED = ("Block", "NotConfigured")


def parse(stdout: str) -> dict[str, Value]:
    """Profiles that are `down`, that are `open` to whom no rule names, that are `unlogged` (what is
    turned away is not written down, or in too small a file), and `drifted` in any way.

    All four are None where another product in `others` owns the firewall: its rules are not seen.
    `others` is None where that cannot be told. A service that stands still is every profile off.
    """
    read = document(stdout)
    others = None if read["others"] is None else tuple(sorted(map(str, items(read["others"]))))
    running = boolean(read, "running")
    least = number(read, "least_kilobytes")
    rows = [_row(row) for row in items(read["profiles"])]
    if sorted(row[0] for row in rows) != (list(_PROFILES) if running else []):
        raise ValueError("not the three profiles")
    down = [name for name, on, _, _, _ in rows if not on] if running else list(_PROFILES)
    wide = [name for name, _, inbound, _, _ in rows if inbound not in _CLOSED]
    silent = [name for name, _, _, logged, size in rows if not logged or size < least]
    found = {"down": down, "open": wide, "unlogged": silent, "drifted": {*down, *wide, *silent}}
    return {
        "running": running,
        "others": others,
        **{key: None if others else tuple(sorted(value)) for key, value in found.items()},
    }


def _row(row: Mapping[str, Any]) -> tuple[str, bool, str, bool, int]:
    """Name, whether it is on, what happens to callers, whether that is logged, the log's size."""
    if text(row, "enabled") not in _ENABLED:
        raise ValueError("neither on nor off")
    return (
        text(row, "name"),
        text(row, "enabled") == "True",
        text(row, "inbound"),
        text(row, "log_blocked") == "True",
        number(row, "log_kilobytes"),
    )
