"""How long logs are kept: auditd.conf(5), logrotate(8), journald.conf(5) and systemd.time(7)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatch

from osiris.model.content import Value
from osiris.probes.lines import DAY, Lines, read_lines, words

_EVERY = {"hourly": 0, "daily": 1, "weekly": 7, "monthly": 30, "yearly": 365}
_UNITS = {
    "": 1, "s": 1, "sec": 1, "second": 1, "seconds": 1,
    "m": 60, "min": 60, "minute": 60, "minutes": 60,
    "h": 3600, "hr": 3600, "hour": 3600, "hours": 3600,
    "d": DAY, "day": DAY, "days": DAY, "w": 7 * DAY, "week": 7 * DAY, "weeks": 7 * DAY,
    "M": 2629800, "month": 2629800, "months": 2629800,
    "y": 31557600, "year": 31557600, "years": 31557600,
}  # fmt: skip
_SPAN = re.compile(r"(\d+)\s*([A-Za-z]*)\s*")
_SCRIPTS = ("postrotate", "prerotate", "firstaction", "lastaction", "preremove")


def parse(stdout: str) -> dict[str, Value]:
    """`audit_action` is what auditd does with a full file, None without auditd.

    `days` is the shortest time for which a system log is kept by a rule in days; None where no
    rule in days holds, as for a journal that is limited by size only.
    """
    lines = read_lines(stdout, "audit", "rotate", "log", "journal", "journald")
    audit = dict(words(line, 2) for line in lines["audit"])
    limits = [*_rotated(lines), *_journal(lines["journal"])]
    action = audit.get("max_log_file_action")
    return {
        "audit_action": action.lower() if action else None,
        "audit_space_left_action": audit.get("space_left_action", "").lower() or None,
        "days": None if None in limits else min((n for n in limits if n is not None), default=None),
    }


def _journal(values: Sequence[str]) -> Iterator[int]:
    """Nothing where the time does not limit, which 0 and `infinity` mean as well."""
    for value in values:
        if value and value != "infinity":
            spans = _SPAN.findall(value)
            whole = "".join(number + unit for number, unit in spans) == "".join(value.split())
            if not whole or any(unit not in _UNITS for _, unit in spans):
                raise ValueError(f"not a time span: {value!r}")
            seconds = sum(int(number) * _UNITS[unit] for number, unit in spans)
            if seconds:
                yield seconds // DAY


def _rotated(lines: Lines) -> Iterator[int | None]:
    """Days for each log file that is rotated, None where size decides and not time."""
    common: list[str] = []
    for names, settings in _stanzas(lines["rotate"], common):
        if any(fnmatch(log, name) for log in lines["log"] for name in names):
            yield _days([*common, *settings])


def _stanzas(rotate: Sequence[str], common: list[str]) -> Iterator[tuple[list[str], Sequence[str]]]:
    """(files, settings) of each stanza; what stands outside of them is put into `common`."""
    names: list[str] = []
    inside: list[str] | None = None
    script = False
    for line in rotate:
        kind, _, text = line.partition(" ")
        text = text.strip()
        if kind == "file":
            names, inside, script = [], None, False
        elif script or text in _SCRIPTS:
            script = text != "endscript"
        elif text == "}" and inside is not None:
            yield names, inside
            names, inside = [], None
        elif inside is not None:
            inside.append(text)
        elif text.endswith("{") or text.startswith(("/", '"')):
            names += text.rstrip("{").replace('"', " ").split()
            inside = [] if text.endswith("{") else None
        else:
            common.append(text)


def _days(settings: Sequence[str]) -> int | None:
    every, count, longest = 7, 0, None
    for setting in settings:
        key, _, value = setting.partition(" ")
        if key in _EVERY:
            every = _EVERY[key]
        elif key == "rotate":
            count = int(value)
        elif key == "maxage":
            longest = int(value)
        elif key in ("size", "maxsize"):
            return None
    days = every * count
    return days if longest is None else min(days, longest)
