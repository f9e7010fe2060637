"""The emergency account that the clinic named: passwd(5), shadow(5), last(1)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`ready`: the account is there, has a password, a shell and no end date in the past.

    `uses_24h` is None where the host keeps no record of log-ins.
    """
    lines = read_lines(stdout, "asked", "shell", "password", "expired", "uses")
    only(lines, "asked")
    usable = bool(lines["shell"]) and not lines["shell"][0].endswith(("nologin", "false"))
    return {
        "ready": usable and lines["password"] == ["set"] and lines["expired"] == ["no"],
        "uses_24h": int(only(lines, "uses")) if lines["uses"] else None,
    }
