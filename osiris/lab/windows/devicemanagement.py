"""Device management (Intune and others) on a machine: its enrolment and the values that it set.

Sources: MicrosoftDocs/windows-itpro-docs client-management/mdm/policy-configuration-service-
provider.md; client-management/mdm-diagnose-enrollment.md (Enrollments, ProviderID). Beside each
value of PolicyManager\\current stands NAME_WinningProvider, the id of the enrolment that set it.
"""

from __future__ import annotations

from collections.abc import Mapping

from osiris.lab.windows.cmdlets import registry
from osiris.lab.windows.machine import Machine

ENROLMENTS = "HKLM:\\SOFTWARE\\Microsoft\\Enrollments"
CURRENT = "HKLM:\\SOFTWARE\\Microsoft\\PolicyManager\\current\\device"
_OURS = "5A1C6E0B-3F44-4B7E-9E0D-2C8B2F6D9A11"


def enrol(machine: Machine, values: Mapping[str, int], *, provider: str = "MS DM Server") -> None:
    """Enrol the machine with `provider` (MS DM Server is Intune), which sets AREA/NAME values."""
    registry.write(machine, f"{ENROLMENTS}\\{_OURS}", "ProviderID", "String", provider)
    for path, number in values.items():
        area, _, name = path.partition("/")
        registry.write(machine, f"{CURRENT}\\{area}", name, "DWord", number)
        winner = f"{name}_WinningProvider"
        registry.write(machine, f"{CURRENT}\\{area}", winner, "String", _OURS)
