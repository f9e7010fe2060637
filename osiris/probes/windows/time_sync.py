"""The clock: Get-Service W32Time, and Type of W32Time\\Parameters ([MS-W32T] names the types)."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import document, number, text, when
from osiris.probes.windows.services import works

_STANDALONE = (0, 2)  # Win32_ComputerSystem.DomainRole: a workstation, a server
_FIRST_CONTROLLER = 5  # whom the whole domain follows
_TYPES = ("NT5DS", "NTP", "AllSync", "NoSync")


def parse(stdout: str) -> dict[str, Value]:
    """`sourced`: the service is told to follow somebody who can know the time. NT5DS is the
    domain, which a machine without one lacks, and which follows its first controller itself.

    `clock` is the machine's own time. `minutes_off` is None until the box has held it against its
    own (osiris/edge/remote/look.py).
    """
    read = document(stdout)
    kind, servers = text(read, "type"), text(read, "servers").strip()
    role = number(read, "domain_role")
    if kind not in _TYPES or not 0 <= role <= _FIRST_CONTROLLER:
        raise ValueError("not a way to get the time")
    domain = role not in (*_STANDALONE, _FIRST_CONTROLLER)
    by_domain = kind in ("NT5DS", "AllSync") and domain
    return {
        "running": works(read),
        "sourced": by_domain or (kind in ("NTP", "AllSync") and servers != ""),
        "source": f"{kind} {servers}".strip() if kind != "NT5DS" else kind,
        "clock": when(read["clock"]).isoformat(),
        "minutes_off": None,
    }
