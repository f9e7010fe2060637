"""The screen lock of GNOME: dconf(7), org.gnome.desktop.session, org.gnome.desktop.screensaver.

Each person keeps settings of their own; only a system database with a lock on the key binds all.
"""

from __future__ import annotations

from collections.abc import Mapping

from osiris.model.content import Value
from osiris.probes.lines import Lines, read_lines, words

_IDLE = "org/gnome/desktop/session/idle-delay"
_LOCK = "org/gnome/desktop/screensaver/lock-enabled"
_KEYS = (_IDLE, _LOCK)


def parse(stdout: str) -> dict[str, Value]:
    """`idle_seconds` until the screen locks for everyone, 0 where nothing makes it lock.

    Raises ValueError for a desktop whose setting we cannot read.
    """
    lines = read_lines(stdout, "session", "set", "locked")
    if not lines["session"]:
        raise ValueError("no desktop session named")
    strange = [name for name in lines["session"] if not name.startswith(("gnome", "ubuntu"))]
    if strange:
        raise ValueError(f"the screen lock of {', '.join(strange)} cannot be read: look by hand")
    settings = dict(words(line, 2) for line in lines["set"])
    return {
        "idle_seconds": _idle(settings),
        "binding": all("/" + key in lines["locked"] for key in _KEYS),
        "sessions": _sessions(lines),
    }


def _idle(settings: Mapping[str, str]) -> int:
    """GNOME's own default locks, so only an explicit `false` counts as off."""
    value = settings.get(_IDLE, "0").removeprefix("uint32").strip()
    return 0 if settings.get(_LOCK, "true") == "false" else int(value)


def _sessions(lines: Lines) -> tuple[str, ...]:
    return tuple(sorted(set(lines["session"])))
