"""Runbooks, their aliases, and the rules that name them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field, ValidationInfo, model_validator

from osiris.core import canon
from osiris.core.reading.kinds import (
    CheckId,
    Name,
    Prose,
    RunbookId,
    WireExpect,
    WireParams,
    params,
)
from osiris.core.reading.wire import Wire, read
from osiris.model.content import (
    Example,
    Need,
    Pattern,
    Rule,
    RuleOrigin,
    Runbook,
    Step,
    Verb,
)
from osiris.model.site import Platform

AliasName = Annotated[str, Field(pattern=r"^[A-Za-z][A-Za-z0-9_-]*$")]


class WirePattern(Wire):
    """A Check, and optionally what was observed."""

    check: CheckId
    observed: WireExpect | None = None

    def noun(self) -> Pattern:
        """The noun."""
        return Pattern(check=self.check, observed=self.observed.noun() if self.observed else None)


class WireNeed(Wire):
    """One precondition."""

    probe: Name
    params: WireParams = Field(default_factory=dict)
    field: Name
    expect: WireExpect
    why: Prose
    only: list[CheckId] = Field(default_factory=list)


class WireStep(Wire):
    """A verb with its parameters; `slots` are filled from what the Check observed."""

    verb: Name
    with_: WireParams = Field(alias="with", default_factory=dict)
    slots: dict[Name, Name] = Field(default_factory=dict)
    only: list[CheckId] = Field(default_factory=list)

    @model_validator(mode="after")
    def _fits_its_verb(self, info: ValidationInfo) -> WireStep:
        verbs: Mapping[str, Verb] = (info.context or {}).get("verbs", {})
        faults = _misuse(self, verbs.get(self.verb))
        if faults:
            raise ValueError("; ".join(faults))
        return self


class WireExample(Wire):
    """A drift in words."""

    before: Prose
    after: Prose


class WireRunbook(Wire):
    """One file below runbooks/<platform>/."""

    id: RunbookId
    version: Annotated[int, Field(ge=1)]
    title: Prose
    platform: Annotated[Platform, Field(strict=False)]
    heals: Annotated[list[WirePattern], Field(min_length=1)]
    approval: Literal["policy", "always", "two"]
    settle: Annotated[int, Field(ge=0, le=600)]
    needs: list[WireNeed] = Field(default_factory=list)
    steps: list[WireStep]
    advice: Prose
    examples: Annotated[list[WireExample], Field(min_length=1)]


def _misuse(step: WireStep, verb: Verb | None) -> list[str]:
    """Why `step` is not a use of `verb`. A parameter may be left out where "" would match."""
    if verb is None:
        return [f"there is no verb '{step.verb}' on this platform"]
    given = {*step.with_, *step.slots}
    faults = [f"{name} is not a parameter of the verb" for name in sorted(given - {*verb.params})]
    faults += [f"{name} is given twice" for name in sorted({*step.with_} & {*step.slots})]
    for name, pattern in verb.params.items():
        if name not in given and not re.fullmatch(pattern, ""):
            faults.append(f"{name} is missing")
        for text in spelled(step.with_.get(name, ())):
            if not re.fullmatch(pattern, text):
                faults.append(f"{name} is {text!r}, which does not match {pattern}")
    return faults


def spelled(value: object) -> tuple[str, ...]:
    """A parameter as the lines that a script reads."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, bool):
        return ("true" if value else "false",)
    return (str(value),)


class WireRule(WirePattern):
    """One rule of a pack: which runbook answers the pattern."""

    runbook: AliasName


def read_runbook(data: bytes, source: str, verbs: Mapping[str, Verb]) -> Runbook:
    """A Runbook whose steps fit `verbs`, those of its platform by name.

    Raises CatalogueError(source, every fault).

    The digest is that of the canonical JSON of the parsed content: layout and comments are free.
    """
    wire, tree = read(WireRunbook, data, source, {"verbs": verbs})
    return Runbook(
        id=wire.id,
        version=wire.version,
        title=wire.title,
        platform=wire.platform,
        digest=canon.digest(canon.dumps(tree.value)),
        heals=tuple(pattern.noun() for pattern in wire.heals),
        needs=tuple(_need(need) for need in wire.needs),
        steps=tuple(
            Step(verb=s.verb, params=params(s.with_), slots=dict(s.slots), only=tuple(s.only))
            for s in wire.steps
        ),
        approval=wire.approval,
        settle_s=wire.settle,
        advice=wire.advice,
        examples=tuple(Example(before=e.before, after=e.after) for e in wire.examples),
    )


def read_aliases(data: bytes, source: str) -> dict[str, str]:
    """Old names of runbooks -> ids. Raises CatalogueError(source, every fault)."""
    aliases, _ = read(dict[AliasName, RunbookId], data, source)
    return aliases


def read_rules(data: bytes, source: str, origin: RuleOrigin) -> tuple[Rule, ...]:
    """A rule pack: a list of {check, observed?, runbook}. Raises CatalogueError."""
    wires, _ = read(list[WireRule], data, source)
    return tuple(Rule(pattern=w.noun(), runbook=w.runbook, origin=origin) for w in wires)


def _need(wire: WireNeed) -> Need:
    return Need(
        probe=wire.probe,
        params=params(wire.params),
        field=wire.field,
        expect=wire.expect.noun(),
        why=wire.why,
        only=tuple(wire.only),
    )
