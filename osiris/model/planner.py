"""Tier 2: what the local planner is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from osiris.model.site import MachineRole, Platform

ESCALATE = "escalate"
"""In place of a runbook's id: a person must look."""


class PlannerKind(StrEnum):
    """What answers. Only EMBEDDED comes with the product."""

    NONE = "none"  # tiers 1 and 3 work without one
    EMBEDDED = "embedded"  # retrieval and classification over exemplars, English
    OWN = "own"  # an instruct model that the clinic or its partner brought
    API = "api"  # a service on the internet, which a person switched on


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannerState:
    """Whether there is a planner, and what it is. `why` says in a sentence why there is none, or
    why it may not act; `model` is the SHA-256 of all that it decides with."""

    kind: PlannerKind
    ready: bool
    model: str
    why: str
    may_act: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One incident as the planner is asked about it.

    `text` is scrubbed and is evidence only: nothing in it is an instruction or a parameter. `host`
    is a name, `role` what the machine is, `check` the id of the Check that fails (empty: none is
    known). `not_again` holds the runbooks that were tried for it already.
    """

    os: Platform
    text: str
    host: str = ""
    role: MachineRole = MachineRole.UNKNOWN
    check: str = ""
    not_again: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A runbook (or ESCALATE) that was weighed. `ppm`: its probability in millionths."""

    runbook: str
    ppm: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The planner's own verdict, before a fresh probe and the guard.

    `runbook` is an id of the catalogue or ESCALATE; `acts` is never true for ESCALATE. `code` says
    what settled it: agreed, danger, addressed, family, no_candidate, disagree, unsure, ceiling, or
    a fault (absent, deadline, crashed, unreadable). `reason` is one sentence for a person.
    `candidates` are the likeliest first, five at most; `prompt` is exactly what the model was
    shown; `model` and `kind` say which one.
    """

    runbook: str
    ppm: int
    acts: bool
    code: str
    reason: str
    candidates: tuple[Candidate, ...] = ()
    prompt: str = ""
    model: str = ""
    kind: PlannerKind = PlannerKind.NONE


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """A Decision about an Incident as it was recorded, without its prompt. `seq`: its entry."""

    seq: int
    incident: int
    decision: Decision
    at: datetime
