"""Installed programs, by the names under which Windows lists them for removal.

Source: learn.microsoft.com windows/win32/msi/uninstall-registry-key. Programs of one person, from
the Store, and those that were only copied are not seen.
"""

from __future__ import annotations

from datetime import date
from fnmatch import fnmatchcase

from osiris.model.content import Value
from osiris.probes.psjson import document, items, when


def parse(stdout: str) -> dict[str, Value]:
    """Lists of patterns (* and ?) are held against the names, without regard to case.

    `unapproved` is None where the baseline approves no list. `ended` names the programs whose maker
    has stopped repairing them, with the day; its patterns come as PATTERN|DATE.
    """
    read = document(stdout)
    names = sorted({str(one) for one in items(read["names"])}, key=str.lower)
    if not names:
        raise ValueError("no program at all")
    approved = [str(one) for one in items(read["approved"])]
    today = when(read["now"]).date()
    ends = [_end(str(one)) for one in items(read["ended"])]
    return {
        "installed": len(names),
        "unwanted": _matching(names, [str(one) for one in items(read["unwanted"])]),
        "unapproved": tuple(n for n in names if not _any(n, approved)) if approved else None,
        "ended": tuple(
            f"{name} (since {min(found)})"
            for name in names
            if (found := [day for pattern, day in ends if day < today and _like(name, pattern)])
        ),
    }


def _matching(names: list[str], patterns: list[str]) -> tuple[str, ...]:
    return tuple(name for name in names if _any(name, patterns))


def _any(name: str, patterns: list[str]) -> bool:
    return any(_like(name, pattern) for pattern in patterns)


def _like(name: str, pattern: str) -> bool:
    return fnmatchcase(name.lower(), pattern.lower())


def _end(line: str) -> tuple[str, date]:
    pattern, mark, day = line.rpartition("|")
    if not mark or not pattern:
        raise ValueError("not PATTERN|DATE")
    return pattern, date.fromisoformat(day)
