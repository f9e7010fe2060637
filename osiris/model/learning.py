"""What is learned from what worked: trials, proofs, learned rules, and what proof earns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from osiris.model.case import Autonomy, Source
from osiris.model.site import Platform, TargetClass

ANY = "*"
"""In a Cell: every runbook, every class of machine, at all times."""


class When(StrEnum):
    """A part of the week. MAINTENANCE and CLINIC may overlap; CLOSED is neither of them."""

    MAINTENANCE = "maintenance"  # inside Settings.windows
    CLINIC = "clinic"  # inside Settings.clinic_hours
    CLOSED = "closed"


Cell: TypeAlias = tuple[str, str, str]
"""Where a word of the Policy holds: runbook, target class, When; each may be ANY."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What the outcomes of a runbook show. Integers only, for it is signed.

    `good` heals still held a day later, `bad` ones did not (see core.learn.verdict). `row` counts
    the good ones since the last bad one, `hosts` the machines and `days` the time that they span.
    `low_ppm` and `high_ppm` are the Wilson bounds of good / (good + bad) in millionths.
    """

    good: int = 0
    bad: int = 0
    row: int = 0
    hosts: int = 0
    days: int = 0
    low_ppm: int = 0
    high_ppm: int = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Earned:
    """An autonomy that the box earned on proof, for a runbook with this digest and no other.

    `bad_runs` is how many bad ends of it, anywhere, the box has weighed: with one more it asks
    until it has looked what that one means. `entry` is the seq of the entry that says so.
    """

    level: Autonomy
    digest: str
    bad_runs: int
    entry: int = 0
    proof: Proof = field(default_factory=Proof)


@dataclass(frozen=True, slots=True, kw_only=True)
class Autonomies:
    """Every word of the Policy on what may be done without asking.

    `said` are the words of people. `earned` stands where none of them speaks: by runbook and
    class, or by open Incident and runbook where a learned rule has earned it.
    """

    said: Mapping[Cell, Autonomy] = field(default_factory=dict)
    earned: Mapping[tuple[str, str], Earned] = field(default_factory=dict)
    rules: Mapping[tuple[int, str], Earned] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What like Incidents have in common, and the runbook that was tried on them.

    Structured only: `key` is the id of a Check, the name of a unit, or provider/id of an event.
    What a person says never makes one.
    """

    platform: Platform
    source: Source
    key: str
    runbook: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """One Run of a runbook whose end is known for good: it helped and lasted, or it did not.

    `target` is the machine's identity, or where that was never read, its id.
    """

    intent: int
    runbook: str
    target: str
    klass: TargetClass
    at: datetime
    good: bool
    of: tuple[Likeness, ...] = ()


class LearnedState(StrEnum):
    """Where a learned rule stands."""

    PROPOSED = "proposed"  # a person is asked
    PROMOTED = "promoted"  # tier 1 proposes it; what then may be done is the Policy's
    ACTING = "acting"  # and it has earned to act where no person decided otherwise
    DEMOTED = "demoted"  # it failed once
    REJECTED = "rejected"  # a person does not want it


IN_FORCE = frozenset({LearnedState.PROMOTED, LearnedState.ACTING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Learned:
    """A rule that was learned here or came in a pack.

    `pattern` is the fingerprint of its Likeness (core.learn.pattern_id). `digest` is that of the
    runbook when it was last looked at; `bad` counts the bad ends of this pattern that were known
    then, `bad_runs` those of the runbook anywhere (see Earned). `pack` names where it came from,
    empty for this box; `who` is a person's login, empty where the box moved it. `ticket`: the
    question about it.
    """

    pattern: str
    platform: Platform
    source: Source
    key: str
    runbook: str
    state: LearnedState
    digest: str
    bad: int
    bad_runs: int
    pack: str = ""
    who: str = ""
    why: str = ""
    ticket: int | None = None
    entry: int = 0
    changed: datetime

    @property
    def likeness(self) -> Likeness:
        """What it answers, and with which runbook."""
        return Likeness(
            platform=self.platform, source=self.source, key=self.key, runbook=self.runbook
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PackRule:
    """One rule of a Pack: a Likeness and the digest of the runbook that it was proved with."""

    of: Likeness
    digest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Rules that somebody signed. A higher `version` takes the place of a lower one."""

    name: str
    version: int
    signer: str  # the fingerprint of the key that signed it
    made: datetime
    rules: tuple[PackRule, ...]
