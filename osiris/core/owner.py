"""Who owns a setting, and who puts it back: said as far as it is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from osiris.core.judge import holds
from osiris.model.case import Observation, Refused
from osiris.model.content import Need, Runbook, Value

POLICY = "policy_owner"
"""The reading that tells which policy sets a value: field `owner`, empty where none does."""


def unmet(runbook: Runbook, seen: Sequence[Observation], *, later: bool) -> Refused | None:
    """The first need that a fresh reading does not show. What cannot be read is not met.

    `later`: an account that may see more reads again what this one could not.
    """
    for need, observation in zip(runbook.needs, seen, strict=True):
        value = observation.value.get(need.field)
        if _met(need, value) or (later and is_open(need, observation)):
            continue
        if need.probe == POLICY and value:
            return Refused(code="owned", text=f"{value} sets this. {need.why}")
        return Refused(code="need", text=f"{runbook.id} was not tried. {need.why}")
    return None


def is_open(need: Need, seen: Observation) -> bool:
    """Whether this account could not tell: administrators alone may see some things."""
    return seen.value.get(need.field) is None


def _met(need: Need, value: Value) -> bool:
    try:
        return value is not None and holds(need.expect, value)
    except TypeError:
        return False


def likely(seen: Mapping[str, Value]) -> str:
    """One sentence from what the probe `config_managers` read; empty `seen`: it was not read."""
    running, installed = _names(seen, "running"), _names(seen, "installed")
    if running:
        return f"{' and '.join(running)} runs there: change the setting in it, or waive the check."
    if installed:
        return f"{' and '.join(installed)} is installed there and may be what puts it back."
    if seen:
        return "No configuration management was found there: ask who works on this machine."
    return "What runs there could not be read."


def _names(seen: Mapping[str, Value], field: str) -> list[str]:
    value = seen.get(field)
    return [str(v) for v in value] if isinstance(value, list | tuple) else []
