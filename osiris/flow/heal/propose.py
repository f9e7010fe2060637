"""Incident -> Plan. A loop over the tiers; today the rules are the only one that proposes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from osiris.core.reading.runbooks import spelled
from osiris.model.case import BoundStep, Incident, Plan, Tier
from osiris.model.content import Params, Runbook, Step, Value, Verb
from osiris.model.site import Platform


def outline(incident: Incident, runbook: Runbook, tier: Tier) -> Plan:
    """The Plan before its slots are filled: enough for the guard, not enough to run."""
    return Plan(
        incident=incident.id,
        target=incident.target,
        check=incident.check,
        runbook=runbook.id,
        version=runbook.version,
        digest=runbook.digest,
        steps=(),
        tier=tier,
        reason=f"{incident.check} fails and {runbook.id} heals it",
    )


def bind(
    plan: Plan,
    runbook: Runbook,
    seen: Mapping[str, Value],
    verbs: Mapping[tuple[Platform, str], Verb],
) -> Plan:
    """Fill the slots of the runbook's steps from what the Check's probe has just read.

    A slot that names a list runs its step once per element. Raises ValueError where a slot has
    nothing to fill it with (a plan with a hole is no plan), and where what a host said is nothing
    that the verb takes.
    """
    steps = tuple(bound for step in runbook.steps for bound in _bind(step, seen))
    for step in steps:
        _fits(step, verbs[runbook.platform, step.verb])
    return replace(plan, steps=steps)


def _fits(step: BoundStep, verb: Verb) -> None:
    """Raises ValueError. What came from a host is not shown: it may be anything."""
    for name, value in step.params.items():
        if not all(re.fullmatch(verb.params[name], text) for text in spelled(value)):
            raise ValueError(f"what was read is no '{name}' for {verb.name}")


def _bind(step: Step, seen: Mapping[str, Value]) -> list[BoundStep]:
    filled: list[Params] = [step.params]
    for param, field in step.slots.items():
        filled = [{**params, param: one} for params in filled for one in _values(seen, field)]
    return [BoundStep(verb=step.verb, params=params) for params in filled]


def _values(seen: Mapping[str, Value], field: str) -> list[str]:
    value = seen.get(field)
    if isinstance(value, str | int) and not isinstance(value, bool):
        return [str(value)]
    if isinstance(value, list | tuple) and value:
        return [str(v) for v in value]
    raise ValueError(f"nothing was read for '{field}'")
