"""One machine, one check, one change: what a person is shown of them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from osiris.core.score import BLIND, TOLD, Standing
from osiris.model.case import Finding, Hold, Incident, Outcome, Run, Waiver
from osiris.model.content import Check, Strength, Value
from osiris.model.proof import Kind
from osiris.model.site import Target

_ORDER = (
    Standing.FAILED,
    Standing.ERROR,
    Standing.STALE,
    Standing.UNKNOWN,
    Standing.NEVER,
    Standing.WARNED,
    Standing.WAIVED,
    Standing.PASSED,
    Standing.NOT_APPLICABLE,
)
ORDER = {standing: place for place, standing in enumerate(_ORDER)}
"""Worst first."""

WORD = {
    Standing.PASSED: "PASS",
    Standing.WARNED: "WARN",
    Standing.FAILED: "FAIL",
    Standing.UNKNOWN: "UNKNOWN",
    Standing.ERROR: "ERROR",
    Standing.STALE: "STALE",
    Standing.NEVER: "UNKNOWN",
    Standing.WAIVED: "WAIVED",
    Standing.NOT_APPLICABLE: "N/A",
}
"""What a person calls how a check stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One Check of one Target. `since`: since when its verdict stands; `incident`: its case."""

    check: Check
    finding: Finding | None
    since: datetime | None
    standing: Standing
    incident: int | None

    @property
    def seen(self) -> str:
        """What was seen, or why nothing was, on one line."""
        if self.finding is None:
            return "not looked at yet"
        reason = self.finding.reason
        return REASON.get(reason, reason.replace("_", " ")) or value(self.finding.observed)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostCase:
    """One machine as it stands at `now`: every check, the worst first.

    `uncovered` are subjects of the baselines that no check looks at here, each with why; `handed`
    subjects whose fixes an RMM makes; `cases` its open Incidents with their titles; `changes` how
    often the box changed something there.
    """

    now: datetime
    target: Target
    lines: tuple[Line, ...]
    looked: datetime | None
    cases: tuple[tuple[Incident, str], ...]
    holds: tuple[Hold, ...]
    waivers: tuple[Waiver, ...]
    handed: tuple[str, ...]
    uncovered: tuple[tuple[str, str], ...]
    untouched: str
    changes: int

    @property
    def counts(self) -> Counter[str]:
        """How many checks stand how, by the word for it."""
        return Counter(WORD[line.standing] for line in self.lines)

    @property
    def coverage(self) -> int | None:
        """Whole percent that could be told of what was to be told; None where nothing was due."""
        told = sum(line.standing in TOLD for line in self.lines)
        due = told + sum(line.standing in BLIND for line in self.lines)
        return told * 100 // due if due else None

    @property
    def blind(self) -> tuple[tuple[str, int], ...]:
        """Why checks cannot be told, the commonest first."""
        why = Counter(_blind(line) for line in self.lines if line.standing in BLIND)
        return tuple(why.most_common())


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A paragraph of a selected framework that this check gives evidence for, and how strongly."""

    framework: str
    proposed: bool
    control: str
    title: str
    level: str
    strength: Strength
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """Something that happened to a check, and the entry that proves it (None: none does)."""

    at: datetime
    what: str
    entry: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A signed entry: its place, its kind, when, and its leaf hash in hex. `what` it says."""

    seq: int
    kind: Kind
    at: datetime
    leaf: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckCase:
    """One check on one machine: what is expected, seen, at stake, what happened and what proves it.

    `past` and `proofs` have the newest first; `runbook` is what a rule would do about it.
    """

    now: datetime
    target: Target
    line: Line
    cited: tuple[Cited, ...]
    past: tuple[Past, ...]
    proofs: tuple[Proof, ...]
    incident: int | None
    runbook: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Something that the box changed, with the entry of its outcome. `refused`: why it cannot be
    taken back, empty where it can."""

    run: Run
    title: str
    outcome: int | None
    refused: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """All that the box changed on one machine, the newest first."""

    host: str
    now: datetime
    changes: tuple[Change, ...]


REASON = {
    "unreachable": "not reachable",
    "no_listener": "nothing answers at its port",
    "auth_refused": "it refused our sign-in",
    "access_denied": "our account may not read this",
    "certificate": "its certificate is not the one we know",
    "weak_offer": "it offers weak encryption only",
    "clock_skew": "its clock and ours are too far apart",
    "kerberos_missing": "Kerberos is not there",
    "shell_quota": "it takes no more sessions",
    "script_blocked": "it blocks our readings",
    "host_key_changed": "its host key is not the one we know",
    "sudo_refused": "sudo refuses our account",
    "timeout": "no answer in time",
    "output_flood": "it answered far too much",
    "do_not_probe": "on the do-not-probe list",
    "no_address": "it has no address",
    "another_machine": "another machine answers there",
    "role_unknown": "what the machine is for is not known yet",
    "missing": "the tool or file that could tell is not there",
    "tool_missing": "the tool that could tell is not there",
    "not_told": "the machine could not tell",
    "field_absent": "the reading did not hold it",
    "wrong_kind": "the reading makes no sense",
    "waiver": "accepted by a waiver",
}
"""Reasons of findings as people say them; one that is not here is shown as it is."""


def value(seen: Value) -> str:
    """A value that was read, as people say it."""
    if isinstance(seen, bool):
        return "on (true)" if seen else "off (false)"
    if isinstance(seen, list | tuple):
        return ", ".join(str(v) for v in seen) or "nothing"
    return "nothing" if seen is None else str(seen)


def changed(run: Run) -> str:
    """How a change ended, in a word or two."""
    if run.outcome is None:
        return "under way"
    return "taken back" if run.undone_by_person else run.outcome.value


def lasting(run: Run) -> bool:
    """Whether it is a heal that stands: the only thing that a person can take back."""
    return run.outcome is Outcome.HEALED and not run.undone_by_person


def _blind(line: Line) -> str:
    if line.standing is Standing.STALE and line.finding is not None:
        return "the last look is too old"
    return line.seen
