"""What the catalogue holds: probes, checks, baselines, frameworks, verbs, runbooks, rules."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from osiris.model.site import MachineRole, Platform, Target

Value: TypeAlias = "str | int | float | bool | Sequence[Value] | Mapping[str, Value] | None"
"""What a probe reads: JSON without surprises."""

Params: TypeAlias = Mapping[str, str | int | bool | tuple[str, ...]]
"""Typed parameters of a script. Text has no line break: one parameter is one line on the wire."""


class Verdict(StrEnum):
    """The one status of the product. Only a fresh PASS closes an Incident; only FAIL is drift."""

    PASS = "pass"  # noqa: S105 a verdict, not a secret
    WARN = "warn"
    FAIL = "fail"
    ERROR = "error"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"


class Priority(StrEnum):
    """How soon a person wants to know. Ordered from the most urgent."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """A file that runs on a machine. `name` is its stem, `text` what a technician can read."""

    name: str
    text: str

    @property
    def digest(self) -> str:
        """SHA-256 of the text, lower-case hex."""
        return hashlib.sha256(self.text.encode()).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One run of one script: the Script and one document of parameters."""

    script: Script
    params: Params = field(default_factory=dict)


class Missing(Exception):
    """Raised by a probe's `parse`: the tool or the file that could tell is not there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """A read-only script and the pure function that turns its output into named values.

    `parse(stdout) -> {field: Value}` raises `Missing` where the host cannot tell and `ValueError`
    where the output makes no sense. The script exits 69 (EX_UNAVAILABLE, sysexits.h) when the tool
    that it needs is missing.
    """

    name: str
    platform: Platform
    script: Script
    parse: Callable[[str], Mapping[str, Value]]


class Op(StrEnum):
    """How an observed value is held against the expected one."""

    IS = "is"  # equal
    IS_NOT = "is_not"
    ONE_OF = "one_of"  # the value is in the expected list
    AT_LEAST = "at_least"  # number
    AT_MOST = "at_most"  # number
    WITHIN = "within"  # number between [low, high], both included
    EMPTY = "empty"  # a list without elements; expected value is true
    SUBSET_OF = "subset_of"  # every element of the list is in the expected list
    CONTAINS = "contains"  # the list has every expected element


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """An expected value, kept apart from the script that reads it."""

    op: Op
    value: Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A Check in plain English, for the clinic's owner. Limits: 30, 45, 45, 70, 45 words."""

    plain_english: str
    why_it_matters: str
    consequence: str
    what_we_check: str
    what_we_cannot_see: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Probe, parameters, expected value, cadence and priority: one line of a Baseline.

    `id` is `subject` or `subject.part`; frameworks name subjects. `field` names the value in what
    the probe reads. `warn`, where given, is a weaker expectation: outside `expect` but inside
    `warn` is WARN. `missing` is the verdict when the host cannot tell. `roles`, where given, are
    the only ones that it applies to.
    """

    id: str
    title: str
    platform: Platform
    probe: str
    params: Params
    field: str
    expect: Expect
    warn: Expect | None
    missing: Verdict
    cadence: int  # seconds
    priority: Priority
    text: Text
    roles: tuple[MachineRole, ...] = ()

    @property
    def subject(self) -> str:
        """The id in the control map: what frameworks and waivers for a group name."""
        return self.id.partition(".")[0]

    def is_for(self, role: MachineRole) -> bool:
        """Whether it applies to a machine of this role."""
        return not self.roles or role in self.roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """A versioned set of Checks. `not_covered` says why a subject has no Check here."""

    name: str
    version: str
    platform: Platform
    checks: tuple[Check, ...]
    not_covered: Mapping[str, str]


class Strength(StrEnum):
    """How far a Check carries a Control. Only primary ones enter the score."""

    PRIMARY = "primary"
    SUPPORTING = "supporting"
    CONDITIONAL = "conditional"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapped:
    """One subject that gives evidence for a Control, how strongly, and why."""

    subject: str
    strength: Strength
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """What a proposed rule would ask: never law, never scored.

    `cite` is the proposed paragraph, whose number may mean something else in today's text.
    `metric` says how readiness is measured, `how_sure` where the wording comes from.
    """

    cite: str
    asks: str
    metric: str
    how_sure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """A clause of a Framework.

    `level`: required, addressable, standard, general (a general rule, only ever supported),
    proposed or empty.
    """

    id: str
    title: str
    level: str
    evidence: str  # fully, partly, not or empty: what an appliance can show at all
    paper: str  # what a person must add
    checks: tuple[Mapped, ...]
    shows: str = ""  # what an appliance can show
    proposal: Proposal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """Maps Controls to Checks. `proposed` frameworks are readiness, never part of a score."""

    id: str
    title: str
    version: str
    proposed: bool
    note: str
    controls: tuple[Control, ...]


class Undo(StrEnum):
    """How far a change can be taken back."""

    EXACT = "exact"  # byte-equal
    PARTIAL = "partial"  # and the verb says what remains
    MANUAL = "manual"  # a person does it, and the verb says how
    NONE = "none"  # and the verb says why


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    """An allow-listed, typed change with its undo and its risk.

    `params` names every parameter with the regular expression that its whole text must match.
    `undo_note` is required unless `undo` is exact. `cuts` means that it can cut the connection, so
    its own undo is armed on the host first. `disruptive` waits for a maintenance window. `takes_s`:
    the seconds after which it is given up, where the usual deadline is too short.
    """

    name: str
    platform: Platform
    script: Script
    params: Mapping[str, str]
    undo: Undo
    undo_note: str = ""
    cuts: bool = False
    disruptive: bool = False
    takes_s: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A verb with its parameters.

    `slots` are filled from what the Check's probe read, by field; `observed` is what the Check
    itself saw. A list runs the step once per element. `only`: the Checks that it is for, where it
    is not for all that the runbook heals.
    """

    verb: str
    params: Params
    slots: Mapping[str, str]
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A precondition: what a fresh reading must show before anything is changed, and why.

    `only`: the Checks that it counts for, where that is not all that the runbook heals.
    """

    probe: str
    params: Params
    field: str
    expect: Expect
    why: str
    only: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """The fingerprint that groups like Incidents: the Check, and optionally what was observed."""

    check: str
    observed: Expect | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A drift that the runbook was written for, in words: `before`, `after`."""

    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Runbook:
    """Reviewed, versioned Actions with preconditions. No steps means: it only escalates.

    `approval` is "policy", "always" (a person says yes each time, whatever policy earns) or "two"
    (two people do, where the clinic has two who may).
    """

    id: str
    version: int
    title: str
    platform: Platform
    digest: str
    heals: tuple[Pattern, ...]
    needs: tuple[Need, ...]
    steps: tuple[Step, ...]
    approval: str
    settle_s: int  # seconds to wait before the Check is run again
    advice: str  # what a person should do where the runbook only escalates or did not help
    examples: tuple[Example, ...]

    def for_check(self, check: str) -> Runbook:
        """The same runbook with the needs and steps that are for this Check."""
        return replace(
            self,
            needs=tuple(n for n in self.needs if not n.only or check in n.only),
            steps=tuple(s for s in self.steps if not s.only or check in s.only),
        )


class RuleOrigin(StrEnum):
    """Where a Rule comes from, in order of precedence."""

    LOCAL = "local"
    PACK = "pack"
    BUILTIN = "builtin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Pattern -> Runbook, tier 1."""

    pattern: Pattern
    runbook: str
    origin: RuleOrigin


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """What the box listens for in the logs of machines of one platform.

    `param` is the line that tells the probe `trouble` what to look for; `provider` who writes it.
    `about`: what an entry is about makes a case of its own. `lapses`: the case closes when it was
    not heard for a day; otherwise a person closes it.
    """

    id: str
    platform: Platform
    param: str
    provider: str
    about: bool
    priority: Priority
    lapses: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything reviewed that the box may read, expect and do. `digest` covers all of it.

    `aliases` are old names of runbooks; `rules` already name the new ones.
    """

    digest: str
    baselines: tuple[Baseline, ...]
    probes: Mapping[tuple[Platform, str], Probe]
    verbs: Mapping[tuple[Platform, str], Verb]
    runbooks: Mapping[str, Runbook]
    rules: tuple[Rule, ...]
    frameworks: Mapping[str, Framework]
    aliases: Mapping[str, str] = field(default_factory=dict)
    watch: tuple[Watch, ...] = ()

    def checks(self, platform: Platform) -> tuple[Check, ...]:
        """Every Check for `platform`, in the order of the baselines."""
        return tuple(c for b in self.baselines if b.platform is platform for c in b.checks)

    def checks_of(self, target: Target) -> Mapping[str, Check]:
        """The Checks of one Target by id. An id may mean another Check on another platform."""
        return {c.id: c for platform in target.platforms for c in self.checks(platform)}
