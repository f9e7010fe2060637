"""USB storage: modprobe.d(5), modules.dep(5), USBGuard; GNOME's media-handling settings.

A `blacklist` line is no block: the uas driver still brings usb-storage in as its dependency.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import Lines, only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`usb_storage`: absent, built_in, blocked, guarded (USBGuard decides per device) or allowed.

    `automount` is false without a desktop: then nothing opens a stick by itself.
    """
    lines = read_lines(stdout, "driver", "install", "loaded", "guard", "desktop", "set")
    settings = dict(words(line, 2) for line in lines["set"])
    off = settings.get("automount") == "false"
    return {
        "usb_storage": _state(lines),
        "loaded": bool(lines["loaded"]),
        "automount": bool(lines["desktop"]) and not off,
    }


def _state(lines: Lines) -> str:
    driver = only(lines, "driver")
    if driver not in ("absent", "built_in", "module"):
        raise ValueError(f"unknown driver state {driver!r}")
    if driver == "absent":
        return driver
    if lines["guard"]:
        return "guarded"
    if driver == "built_in":
        return driver
    return "blocked" if lines["install"] else "allowed"
