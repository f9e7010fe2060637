"""Rules for passwords and lock-out of local accounts: secedit /export, [MS-GPSB] 2.2.1.1, 2.2.1.2.

MaximumPasswordAge -1 is "never", LockoutDuration -1 "until an administrator unlocks".
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, number

_FOREVER = -1


def parse(stdout: str) -> dict[str, Value]:
    """Lengths in characters, `max_days` 0 for passwords that never end, `lockout_after` wrong
    passwords (0: never) for `lockout_minutes` (one that only a person lifts is a day)."""
    read = document(stdout)
    access = read["access"]
    after = number(access, "LockoutBadCount")
    days = number(access, "MaximumPasswordAge")
    minutes = number(access, "LockoutDuration") if after else 0
    return {
        "min_length": number(access, "MinimumPasswordLength"),
        "complex": number(access, "PasswordComplexity") == 1,
        "remembered": number(access, "PasswordHistorySize"),
        "max_days": 0 if days == _FOREVER else days,
        "readable": number(access, "ClearTextPassword") != 0,
        "lockout_after": after,
        "lockout_minutes": 1440 if minutes == _FOREVER else minutes,
    }
