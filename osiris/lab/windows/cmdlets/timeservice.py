"""Where the Windows time service takes the time from: values of its key, nothing else.

Source: learn.microsoft.com, Windows Time service tools and settings (W32Time\\Parameters: Type and
NtpServer with their defaults).
"""

from __future__ import annotations

from typing import Any

from osiris.lab.windows.cmdlets import registry, services
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.services_stock import AUTOMATIC
from osiris.model.site import MachineRole

PARAMETERS = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\W32Time\\Parameters"


@stock("time")
def _stock(machine: Machine) -> dict[str, Any]:
    """Members follow the domain, whose first controller was told a server by whoever set it up."""
    first = machine.role is MachineRole.DOMAIN_CONTROLLER
    kind = "NT5DS" if machine.domain and not first else "NTP"
    server = "pool.ntp.org,0x8" if first else "time.windows.com,0x9"
    registry.write(machine, PARAMETERS, "Type", "String", kind)
    registry.write(machine, PARAMETERS, "NtpServer", "String", server)
    return {}


@compliant("time")
def _ready(machine: Machine) -> None:
    """The service runs and starts by itself, outside of a domain too."""
    services.set_start_type(machine, "W32Time", AUTOMATIC)
    services.set_status(machine, "W32Time", services.RUNNING)
