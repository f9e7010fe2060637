"""Scripts run by the interpreter on one simulated member server."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any

from osiris.lab.windows import scenarios
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import Ran, run

ADMIN = Caller(name="CLINIC\\admin", sid="S-1-5-21-1-2-3-1104", admin=True)
NOW = datetime(2026, 11, 21, 14, 30, 5, 250000, tzinfo=UTC)


@cache
def machine() -> Machine:
    """A host whose clock stands still; the scripts of these tests only read it."""
    found = scenarios.machine("ws2022")
    found.clock = lambda: NOW
    return found


def ran(script: str, **more: Any) -> Ran:
    """A script to its end."""
    return run(script, machine(), ADMIN, **more)


def output(script: str, **more: Any) -> list[Any]:
    """What a script puts out; it must not end in an error."""
    done = ran(script, **more)
    assert not done.errors, done.errors
    return done.output


def error_id(script: str) -> str:
    """The FullyQualifiedErrorId of the error that ends a script."""
    done = ran("$ErrorActionPreference = 'Stop'\n" + script)
    assert done.code == 1, done.output
    return done.errors[-1].rpartition("FullyQualifiedErrorId : ")[2]
