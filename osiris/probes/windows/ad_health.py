"""The health of one domain controller: services, SYSVOL, and the holders of the five roles."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.psjson import boolean, document, items, number, text

_DATABASE = "NTDS"
_NORMAL = 4  # DfsrReplicatedFolderInfo.State


def parse(stdout: str) -> dict[str, Value]:
    """`stopped`: services that stand still, without the directory's own (`database_runs`), which
    nobody but a person restarts. `sysvol`: shared, and replicating where that can be told. Raises
    Missing where this is no domain controller."""
    read = document(stdout)
    services = {text(row, "name"): boolean(row, "running") for row in items(read["services"])}
    if _DATABASE not in services:
        raise Missing("no domain controller")
    far = read["roles_unreachable"]
    state = None if read["sysvol_state"] is None else number(read, "sysvol_state")
    return {
        "stopped": tuple(sorted(n for n, runs in services.items() if not runs and n != _DATABASE)),
        "database_runs": services[_DATABASE],
        "sysvol": boolean(read, "sysvol_ready") and state in (None, _NORMAL),
        "roles_unreachable": None if far is None else tuple(sorted(str(one) for one in items(far))),
    }
