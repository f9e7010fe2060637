"""Scripts on a simulated host, without a network in between."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from osiris.lab.windows import scenarios
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import run

ADMIN = Caller(name="CLINIC\\admin", sid="S-1-5-21-1-2-3-1104", admin=True)
NURSE = Caller(name="CLINIC\\nurse", sid="S-1-5-21-1-2-3-1105", admin=False)
START = datetime(2026, 11, 21, 9, tzinfo=UTC)


@dataclass
class Played:
    """A machine with a clock of its own, and who sits in front of it."""

    machine: Machine
    now: list[datetime]
    caller: Caller = field(default=ADMIN)

    def said(self, script: str, **variables: Any) -> list[str]:
        """The lines that a script writes; an error that ends it fails the test."""
        ran = run("$ErrorActionPreference = 'Stop'\n" + script, self.machine, self.caller)
        assert ran.code == 0, ran.errors
        return [str(line) for line in ran.output]

    def json(self, script: str) -> Any:
        """What a script prints as one JSON document."""
        return json.loads("\n".join(self.said(script)))

    def error(self, script: str) -> str:
        """The id and number of the error that a script ends in."""
        caught = (
            f"try {{ {script} }} catch {{ "
            "'{0} 0x{1:x8}' -f [string]$_.FullyQualifiedErrorId, $_.Exception.HResult }"
        )
        return self.said(caught)[-1]

    def later(self, **span: float) -> None:
        """Time passes, and what is due happens."""
        self.now[0] += timedelta(**span)
        self.machine.tick()


def played(scenario: str = "ws2022", caller: Caller = ADMIN) -> Played:
    """A fresh host."""
    now = [START]
    return Played(scenarios.machine(scenario, clock=lambda: now[0]), now, caller)
