"""Database servers: ss(8); PostgreSQL's pg_hba.conf; MySQL's option files (skip-grant-tables)."""

from __future__ import annotations

import ipaddress

from osiris.model.content import Value
from osiris.probes.lines import read_lines, words


def parse(stdout: str) -> dict[str, Value]:
    """`everywhere` names the servers that listen on all addresses of the host.

    Counts are None where no server of that kind is installed.
    """
    lines = read_lines(stdout, "server", "listen", "hba", "skip_grants")
    if not lines["server"]:
        raise ValueError("no server named")
    rules = [[int(number) for number in words(line, 3)] for line in lines["hba"]]
    listens = [words(line, 2) for line in lines["listen"]]
    return {
        "servers": tuple(lines["server"]),
        "everywhere": tuple(sorted({name for name, at in listens if _everywhere(at)})),
        "trust_lines": sum(trust for _, trust, _ in rules) if rules else None,
        "cleartext_lines": sum(clear for _, _, clear in rules) if rules else None,
        "skip_grants": sum(map(int, lines["skip_grants"])) if lines["skip_grants"] else None,
    }


def _everywhere(at: str) -> bool:
    host = at.rpartition(":")[0].partition("%")[0].strip("[]")
    return host == "*" or ipaddress.ip_address(host).is_unspecified
