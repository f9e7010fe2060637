"""Weak copies of passwords, and empty ones.

Sources: windows-itpro-docs, security policy settings "Do not store LAN Manager hash value", "LAN
Manager authentication level", "Limit local account use of blank passwords to console logon only";
Microsoft security advisory 2871997 (UseLogonCredential; absent is off since Windows 8.1).
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, number_or_none

_NTLM2_ONLY = 3


def parse(stdout: str) -> dict[str, Value]:
    """`weak`: plain text, LM hash, old answers; `blank_shut`: an account without a password works
    at the keyboard only. Absent is Windows' own way: nothing weak, and shut."""
    read = document(stdout)
    level = number_or_none(read, "level")
    found = {
        "plain text": number_or_none(read, "plain") == 1,
        "LM hash": number_or_none(read, "no_hash") == 0,
        "old answers": level is not None and level < _NTLM2_ONLY,
    }
    return {
        "weak": tuple(name for name, there in found.items() if there),
        "blank_shut": number_or_none(read, "blank") != 0,
    }
