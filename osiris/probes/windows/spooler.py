"""The print spooler on a server: Get-Service, Get-WindowsFeature Print-Server."""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items
from osiris.probes.windows.services import offered


def parse(stdout: str) -> dict[str, Value]:
    """`needless`: the service, where it runs or will and the machine is no print server."""
    read = document(stdout)
    role = boolean(read, "print_server")
    on = any([offered(row) for row in items(read["service"])])
    return {"print_server": role, "needless": ("Spooler",) if on and not role else ()}
