"""Accounts of services: passwd(5), shadow(5), login.defs(5) UID_MIN, last(1). Counts only."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """Accounts with a number between root and the first person.

    `with_shell` leaves out those that the baseline approves. `logins_30d` is None where the host
    keeps no record of log-ins.
    """
    lines = read_lines(stdout, "accounts", "shells", "passwords", "logins")
    accounts = int(only(lines, "accounts"))
    if accounts < 1:
        raise ValueError("a system without one service account")
    return {
        "accounts": accounts,
        "with_shell": int(only(lines, "shells")),
        "with_password": int(only(lines, "passwords")),
        "logins_30d": int(only(lines, "logins")) if lines["logins"] else None,
    }
