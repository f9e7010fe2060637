"""Accounts of this machine: passwd(5), shadow(5)."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """Names of accounts. `extra_root`: number 0, not called root and not
    expired; `duplicate_ids`: a number or
    a name that is there twice. Raises Missing for a machine without accounts or secrets."""
    lines = read_lines(stdout, "extra_root", "duplicate", "empty", "accounts", "secrets")
    accounts = int(only(lines, "accounts"))
    if not accounts or not int(only(lines, "secrets")):
        raise Missing("no account to look at")
    return {
        "accounts": accounts,
        "extra_root": tuple(lines["extra_root"]),
        "duplicate_ids": tuple(sorted(set(lines["duplicate"]))),
        "empty_password": tuple(sorted(set(lines["empty"]))),
    }
