"""Which page of docs/sop helps with a question. A pure table: subject of the Check, or code."""

from __future__ import annotations

from collections.abc import Mapping

from osiris.model.case import REACH

GENERAL = "general"
"""The page for what has none of its own."""

FOLDER = "docs/sop"

_DANGER = "danger-signal"

CODES: Mapping[str, str] = {
    "flap": "flap",
    "owned": "owned-by-group-policy",
    "undone": "heal-undone",
    "failed": "heal-undone",
    "interrupted": "heal-undone",
    "healer": "machine-not-reachable",
    "danger": _DANGER,
    "addressed": _DANGER,
}
"""What the box asks about decides the page before the subject does."""

WORDS: Mapping[str, str] = {"the hardware fails": "failing-disk"}
"""Signs of danger (core.danger) that have a page of their own, by the sentence that names them."""

SUBJECTS: Mapping[str, str] = {
    "account_lockout": "accounts",
    "accounts_privileged": "accounts",
    "accounts_stale": "accounts",
    "accounts_unique": "accounts",
    "ad_health": "domain-trust",
    "appliance_integrity": _DANGER,
    "av_edr": "antivirus",
    "backup": "backup",
    "break_glass": "accounts",
    "certificates": "certificate",
    "disk_space": "disk-full",
    "failed_logons": _DANGER,
    "file_integrity": _DANGER,
    "guest_account": "accounts",
    "patching": "updates",
    "pending_reboot": "updates",
    "privileged_local_admin_password": "accounts",
    "service_accounts": "accounts",
    "time_sync": "time",
    REACH: "machine-not-reachable",
}

NAMES = frozenset({GENERAL, *CODES.values(), *WORDS.values(), *SUBJECTS.values()})
"""Every page, by its name: docs/sop/<name>.md."""


def sop_for(check: str, code: str, text: str = "") -> str:
    """The name of the page for a question: its Check, its code, and the words of a danger sign."""
    if code in CODES:
        own = (name for words, name in WORDS.items() if words in text)
        return next(own, CODES[code]) if code == "danger" else CODES[code]
    return SUBJECTS.get(check.partition(".")[0], GENERAL)


def told(name: str) -> str:
    """Where a person finds the page: on the box, and as a file."""
    return f"osiris sop {name} ({path_of(name)})"


def path_of(name: str) -> str:
    """Where the page lies in the source tree, and below share/osiris where it is installed."""
    return f"{FOLDER}/{name}.md"
