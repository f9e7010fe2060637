"""Locking after wrong passwords: pam_faillock(8), faillock.conf(5), pam_tally2(8) of old systems.

pam_faillock must stand in a stack twice: once to look (preauth), once to count (authfail).
"""

from __future__ import annotations

import re

from osiris.model.content import Value
from osiris.probes.lines import Lines, read_lines, words

_DENY = re.compile(r"\bdeny=(\d+)")
_DEFAULTS = {"deny": "3", "unlock_time": "600"}  # faillock.conf(5)


def parse(stdout: str) -> dict[str, Value]:
    """`deny` is the largest number of tries of all stacks, 0 where one of them never locks.

    `unlock_s` is 0 where an admin must unlock, None where the stacks set it themselves.
    """
    lines = read_lines(stdout, "stack", "pam", "deny", "unlock_time")
    if not lines["stack"]:
        raise ValueError("no stack named")
    tries = [_tries(stack, lines) for stack in lines["stack"]]
    own = any("unlock_time=" in line for line in lines["pam"])
    unlock = (lines["unlock_time"] or [_DEFAULTS["unlock_time"]])[-1]
    return {
        "deny": 0 if 0 in tries else max(tries),
        "unlock_s": None if own else int(unlock.replace("never", "0")),
        "module": bool(lines["pam"]),
    }


def _tries(stack: str, lines: Lines) -> int:
    """0: this stack does not lock."""
    options: dict[str, str] = {}
    for line in lines["pam"]:
        name, module, text = words(f"{line} -", 3)
        if name == stack:
            options[module] = f"{options.get(module, '')} {text}"
    for module, text in options.items():
        named = [int(number) for number in _DENY.findall(text)]
        if module == "pam_tally2":
            return max(named, default=0)
        if "preauth" in text and "authfail" in text:
            return max(named, default=int((lines["deny"] or [_DEFAULTS["deny"]])[-1]))
    return 0
