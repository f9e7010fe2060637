"""As whom services run: Win32_Service, resolved to security identifiers, and event 4624."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, text
from osiris.probes.windows._accounts import sid


def parse(stdout: str) -> dict[str, Value]:
    """Services whose account is a person's kind of account, as `service (account)`.

    An account that ends with a dollar sign is managed by the domain (gMSA) and has no password that
    a person knows. `logins` is None where the log may not be read.
    """
    read = document(stdout)
    rows = [_row(row) for row in items(read["services"])]
    admins = {sid(str(one)) for one in items(read["administrators"])}
    named = [row for row in rows if not row["account"].endswith("$")]
    used = {sid(str(one)) for one in items(read["logins"])}
    return {
        "unmanaged": _shown(named),
        "administrators": _shown(r for r in named if r["sid"] in admins or _is_builtin(r["sid"])),
        "unresolved": _shown(row for row in rows if not row["sid"]),
        "logins": _accounts(named, used) if boolean(read, "logins_seen") else None,
    }


def _row(row: Mapping[str, Any]) -> dict[str, str]:
    found = {key: text(row, key) for key in ("service", "account", "sid")}
    if not found["service"] or not found["account"] or (found["sid"] and not sid(found["sid"])):
        raise ValueError("not a service and its account")
    return found


def _is_builtin(id: str) -> bool:
    return id.endswith("-500")


def _shown(rows: Any) -> tuple[str, ...]:
    return tuple(sorted(f"{row['service']} ({row['account']})" for row in rows))


def _accounts(rows: list[dict[str, str]], used: set[str]) -> tuple[str, ...]:
    return tuple(sorted({row["account"] for row in rows if row["sid"] in used}))
