"""The DNS server role: Get-Service DNS, Resolve-DnsName."""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.psjson import boolean, document, items
from osiris.probes.windows.services import works


def parse(stdout: str) -> dict[str, Value]:
    """`stopped`: the service, where it stands still or will not start with the machine.

    `answers` is None where it does not run, or there is no domain to ask about. Raises Missing
    where the role is not installed.
    """
    read = document(stdout)
    services = items(read["service"])
    if not services:
        raise Missing("no DNS server")
    return {
        "stopped": () if works(services[0]) else ("DNS",),
        "answers": None if read["answers"] is None else boolean(read, "answers"),
    }
