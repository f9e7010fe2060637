"""Accounts of people that nobody uses: lslogins(1), lastlog(8), shadow(5)."""

from __future__ import annotations

from collections.abc import Sequence

from osiris.model.content import Value
from osiris.probes.lines import DAY, only, read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`stale`: names that can still sign in, but neither did so nor got a password for `days`.

    `usable` counts the accounts that can sign in, by password or key.
    """
    lines = read_lines(stdout, "now", "days", "account")
    now, days = int(only(lines, "now")), int(only(lines, "days"))
    usable = [row for row in (words(line, 5) for line in lines["account"]) if _usable(row, now)]
    return {
        "people": len(lines["account"]),
        "usable": len(usable),
        "stale": tuple(sorted(row[0] for row in usable if _last_sign(row) < now - days * DAY)),
    }


def _usable(row: Sequence[str], now: int) -> bool:
    """Not locked, and the day on which the account ends is not over (shadow(5))."""
    _, way, _, ends, _ = row
    if way not in ("open", "none"):
        raise ValueError(f"neither open nor none: {way!r}")
    return way == "open" and (ends == "-" or int(ends) * DAY > now)


def _last_sign(row: Sequence[str]) -> int:
    """When somebody last signed in or set the password; 0 where neither is known."""
    _, _, changed, _, last = row
    return max(0 if changed == "-" else int(changed) * DAY, 0 if last == "-" else int(last))
