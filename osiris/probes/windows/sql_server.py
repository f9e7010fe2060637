"""How the instances of SQL Server let people in.

Sources: learn.microsoft.com sql/database-engine/configure-windows/change-server-authentication-mode
(LoginMode), configure-sql-server-encryption (ForceEncryption),
configure-windows-service-accounts-and-permissions.
"""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.psjson import document, items, number, text

_MODES = (0, 1, 2)
_TOO_STRONG = ("localsystem", "nt authority\\system")


def parse(stdout: str) -> dict[str, Value]:
    """Names of instances: with passwords of their own (`mixed`), that take connections in the clear
    (`clear`), that run as the system itself (`as_system`). Missing where there is no SQL Server."""
    rows = items(document(stdout)["instances"])
    if not rows:
        raise Missing("no SQL Server")
    names = [text(row, "name") for row in rows]
    modes = {text(row, "name"): number(row, "mode") for row in rows if row["mode"] is not None}
    if any(mode not in _MODES for mode in modes.values()):
        raise ValueError("no such way to sign in")
    told = len(modes) == len(rows)
    clear = [text(row, "name") for row in rows if row["force"] is None or not number(row, "force")]
    strong = [text(row, "name") for row in rows if text(row, "account").lower() in _TOO_STRONG]
    return {
        "instances": tuple(sorted(names)),
        "mixed": tuple(sorted(n for n, mode in modes.items() if mode in (0, 2))) if told else None,
        "clear": tuple(sorted(clear)),
        "as_system": tuple(sorted(strong)),
    }
