"""Guest log-ins: passwd(5), shadow(5), LightDM's allow-guest."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines, words

_CLOSED_SHELLS = ("nologin", "false")


def parse(stdout: str) -> dict[str, Value]:
    """`usable` guest accounts have a shell and no locked password. `session` is LightDM's guest
    button, None where that log-in screen is not installed. Later lines win, as in LightDM."""
    lines = read_lines(stdout, "account", "accounts", "lightdm", "allow_guest")
    if int(only(lines, "accounts")) < 1:
        raise ValueError("no account at all")
    rows = [words(line, 2) for line in lines["account"]]
    usable = [how == "open" and not shell.endswith(_CLOSED_SHELLS) for how, shell in rows]
    allowed = (lines["allow_guest"] or ["false"])[-1].lower() == "true"
    return {
        "accounts": len(rows),
        "usable": sum(usable),
        "session": allowed if lines["lightdm"] else None,
    }
