"""Write the table of docs/enrol-a-windows-machine.md: which checks a reader without rights loses.

Every Windows reading runs on simulated hosts of each role, as an administrator and as an account
that is none; the manuals say the rest (docs/adr/0010-simulated-windows.md).
"""

from __future__ import annotations

import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path
from textwrap import fill

from osiris.edge.catalogue import load
from osiris.lab.windows import scenarios
from osiris.lab.windows.machine import Caller, Machine, clinic_ready
from osiris.lab.windows.ps import Ran, run
from osiris.lab.windows.ps.values import PSObject
from osiris.model.content import Catalogue, Check, Missing
from osiris.model.site import Platform

OUT = Path(__file__).parents[1] / "docs" / "enrol-a-windows-machine.md"
BEGIN, END = "<!-- made by tools/make_rights.py -->", "<!-- end -->"
_ADMIN = Caller(name="HOST\\healer", sid="S-1-5-21-1-2-3-1104", admin=True)
_READER = Caller(name="HOST\\reader", sid="S-1-5-21-1-2-3-1105", admin=False)
_HOSTS = ("win11", "fs2022", "dc2022")
_LOGS = "Event Log Readers (the prepared reader has it)"
_ALL = "Administrators (the prepared reader has not)"
_NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


def section() -> str:
    """What stands between the two marks."""
    parts = []
    found = lost(load())
    for right in (_LOGS, _ALL):
        ids = ", ".join(f"`{check}`" for check in sorted(found[right]))
        words = f"**{right}**: {len(found[right])} checks. {ids}"
        parts.append(fill(words, 100, break_on_hyphens=False))
    return "\n\n".join([BEGIN, *parts, END])


def lost(catalogue: Catalogue) -> dict[str, set[str]]:
    """The right that a reading asks for -> the checks that need it, on any of the hosts."""
    found: dict[str, set[str]] = defaultdict(set)
    for scenario in _HOSTS:
        machine = clinic_ready(scenarios.machine(scenario, clock=lambda: _NOW))
        for check in catalogue.checks(Platform.WINDOWS):
            if not check.is_for(machine.role) or not _told(catalogue, check, machine, _ADMIN):
                continue  # nobody can tell: there is no such thing on this host
            said = _error(catalogue, check, machine, _READER)
            if said or not _told(catalogue, check, machine, _READER):
                found[_LOGS if "Get-WinEvent" in said else _ALL].add(check.id)
    return found


def _told(catalogue: Catalogue, check: Check, machine: Machine, caller: Caller) -> bool:
    """Whether the check's value was read."""
    ran = _run(catalogue, check, machine, caller)
    if ran.errors:
        return False
    try:
        value = catalogue.probes[check.platform, check.probe].parse("\n".join(map(str, ran.output)))
    except Missing:
        return False
    return value.get(check.field) is not None


def _error(catalogue: Catalogue, check: Check, machine: Machine, caller: Caller) -> str:
    return " ".join(_run(catalogue, check, machine, caller).errors)


def _run(catalogue: Catalogue, check: Check, machine: Machine, caller: Caller) -> Ran:
    given = {k: list(v) if isinstance(v, tuple) else v for k, v in check.params.items()}
    params = PSObject("System.Management.Automation.PSCustomObject", given)
    script = catalogue.probes[check.platform, check.probe].script.text
    return run(script, machine, caller, arguments=[params])


def page(text: str) -> str:
    """The page with the table as it is now."""
    head, _, rest = text.partition(BEGIN)
    return head + section() + rest.partition(END)[2]


def main() -> int:
    """Write the page."""
    OUT.write_text(page(OUT.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
