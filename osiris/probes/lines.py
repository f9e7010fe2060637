"""Lines of `key value`: what our own scripts print, and one strict way to read it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

Lines = Mapping[str, Sequence[str]]


def read_lines(stdout: str, *keys: str) -> Lines:
    """The values of every key, in the order printed; a key that was not printed has none.

    Raises ValueError for no line at all and for a line with another key: silence and noise are
    never an answer.
    """
    found: dict[str, list[str]] = {key: [] for key in keys}
    for line in stdout.splitlines():
        if line.strip():
            key, _, value = line.strip().partition(" ")
            if key not in found:
                raise ValueError(f"unexpected line: {line[:80]!r}")
            found[key].append(value.strip())
    if not any(found.values()):
        raise ValueError("no output")
    return found


def only(lines: Lines, key: str) -> str:
    """The one value of `key`. Raises ValueError where there is none or more than one."""
    values = lines[key]
    if len(values) != 1:
        raise ValueError(f"{len(values)} lines of {key}, expected one")
    return values[0]


def words(text: str, count: int) -> list[str]:
    """Exactly `count` words; the last one may hold spaces. Raises ValueError for fewer."""
    parts = text.split(None, count - 1)
    if len(parts) != count:
        raise ValueError(f"expected {count} words: {text[:80]!r}")
    return parts


def percent(part: int, whole: int) -> int:
    """How much of `whole` is `part`, rounded down. Raises ValueError for an impossible pair."""
    if not 0 <= part <= whole or whole == 0:
        raise ValueError(f"{part} of {whole} makes no sense")
    return 100 * part // whole


DAY = 86400
"""Seconds."""
