"""Who else keeps settings on a Windows machine: Group Policy, device management, DSC, agents.

A tool that reaches in from outside leaves no trace here. Names of services from the makers' manuals
and public lists of agents; they may change with a release.
"""

from __future__ import annotations

from osiris.model.content import Value
from osiris.probes.psjson import boolean, document, items, text

_PRODUCTS = {"MS DM Server": "Intune"}


def parse(stdout: str) -> dict[str, Value]:
    """`installed`, and of those `running`. A policy that was applied is refreshed every 90 to 120
    minutes, so it runs; so do device management and a configuration that DSC was given."""
    read = document(stdout)
    agents = [(text(row, "name"), boolean(row, "running")) for row in items(read["agents"])]
    steady = [f"Group Policy '{name}'" for name in map(str, items(read["policies"])) if name]
    for provider in map(str, items(read["enrolments"])):
        steady.append(f"device management ({_PRODUCTS.get(provider, provider)})")
    if boolean(read, "dsc"):
        steady.append("Desired State Configuration")
    return {
        "installed": (*steady, *(name for name, _ in agents)),
        "running": (*steady, *(name for name, runs in agents if runs)),
    }
