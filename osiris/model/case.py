"""What happens at the clinic: observations, findings, incidents, plans, outcomes, tickets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from osiris.model.content import Check, Params, Priority, Value, Verdict
from osiris.model.site import Target


class ReadState(StrEnum):
    """How a reading went."""

    OK = "ok"
    MISSING = "missing"  # the tool or file that could tell is not there
    FAILED = "failed"  # the probe broke: a finding of its own
    BLIND = "blind"  # the machine could not be read at all


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation:
    """What one Probe read on one Target, and when. `reason` is a code where nothing was read."""

    target: str
    probe: str
    params: Params
    state: ReadState
    value: Mapping[str, Value]
    reason: str = ""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One Check's verdict on one Target in one Sweep. `reason` is a code for unknown and error."""

    target: str
    check: str
    verdict: Verdict
    reason: str = ""
    observed: Value = None
    at: datetime


class IncidentState(StrEnum):
    """Where an Incident stands."""

    OPEN = "open"
    WAITING = "waiting"  # a person is asked
    HEALED = "healed"  # closed: the box put it right
    PASSED = "passed"  # closed: a fresh pass, by somebody else's hand
    UNDONE = "undone"  # closed: a person took the heal back, which waives the Check
    WAIVED = "waived"  # closed: an accepted fail
    RETIRED = "retired"  # closed: the machine or the Check is no longer watched


class Source(StrEnum):
    """What made the box open an Incident."""

    CHECK = "check"  # a Check fails, or a machine cannot be read (REACH)
    PERSON = "person"  # somebody's words
    UNIT = "unit"  # a unit or service that failed
    EVENT = "event"  # an entry of a log that the watch list names


REACH = "reach"
"""In place of a Check's id: the case of a machine that cannot be read. No baseline holds it."""

OPEN_STATES = frozenset({IncidentState.OPEN, IncidentState.WAITING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """The open case for one (Target, Check). Not HIPAA's "security incident" (45 CFR 164.304).

    `check` is empty for a case that a person opened in words, REACH for a machine gone dark.
    `onboarding`: found by the first
    sweep of its Target. `cause` names the Incident whose cure will also cure this one. `key` is
    the structured name of what a UNIT or EVENT is about (a unit's name; provider/id), `text` what
    was said or logged, scrubbed.
    """

    id: int
    target: str
    check: str
    state: IncidentState
    priority: Priority
    opened: datetime
    closed: datetime | None = None
    onboarding: bool = False
    cause: int | None = None
    source: Source = Source.CHECK
    key: str = ""
    text: str = ""


class Tier(StrEnum):
    """Who proposed a Plan."""

    RULES = "rules"
    PLANNER = "planner"
    PERSON = "person"


@dataclass(frozen=True, slots=True, kw_only=True)
class BoundStep:
    """One Step with every slot filled."""

    verb: str
    params: Params


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A runbook with its digest and bound parameters, who proposed it, and why."""

    incident: int
    target: str
    check: str
    runbook: str
    version: int
    digest: str
    steps: tuple[BoundStep, ...]
    tier: Tier
    reason: str


class Outcome(StrEnum):
    """How a Plan ended."""

    HEALED = "healed"
    FAILED = "failed"  # neither healed nor cleanly undone: a person must look
    UNDONE = "undone"
    REFUSED = "refused"
    ESCALATED = "escalated"
    UNKNOWN = "unknown"  # the box stopped between intent and outcome
    DRY_RUN = "dry_run"


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """One Action that ran: what it found, what it left, and how its undo went.

    `before` and `after` are the state lines of the verb, `key value`. Content of files stays on the
    host, in the undo folder that `action` names.
    """

    action: str
    verb: str
    params: Params
    ok: bool
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A Plan that was carried out: the intent's seq names it for ever."""

    intent: int
    plan: Plan
    outcome: Outcome | None
    applied: tuple[Applied, ...]
    started: datetime
    ended: datetime | None = None
    reason: str = ""
    undone_by_person: bool = False
    confirmed: bool = False  # still passing 24 hours later


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Why something may not be done: a code, and a sentence for a person. Never an exception."""

    code: str
    text: str


class Autonomy(StrEnum):
    """What may be done without asking, from least to most."""

    OBSERVE = "observe"
    SUGGEST = "suggest"
    ASK = "ask"
    ACT_AND_TELL = "act_and_tell"
    ACT = "act"


ACTING = frozenset({Autonomy.ACT, Autonomy.ACT_AND_TELL})


class TicketState(StrEnum):
    """Where a question to a person stands."""

    OPEN = "open"  # nobody has taken it up
    ACKNOWLEDGED = "acknowledged"  # somebody has: `owner`
    CLOSED = "closed"


LIVE_TICKETS = frozenset({TicketState.OPEN, TicketState.ACKNOWLEDGED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """A question to a person, about one Incident or about one Check on many Targets.

    `code` says why the box asks (see core.guard); `runbook` is the one that waits for a yes, empty
    where there is none.
    """

    id: int
    check: str
    incidents: tuple[int, ...]
    code: str
    text: str
    runbook: str = ""
    state: TicketState
    opened: datetime
    priority: Priority = Priority.MEDIUM
    owner: str = ""  # the login of whoever took it up, or was given it
    started: datetime | None = None  # when its clock began (core.clocks); None: it has not
    acknowledged: datetime | None = None
    closed: datetime | None = None
    resolution: str = ""  # why a person closed it; empty where the cause went away
    due: datetime | None = None  # when its clock runs out; None: no clock runs yet
    breached: datetime | None = None  # when the box saw that it had run out
    offline_s: int = 0  # seconds of its life in which no channel could be reached


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """An accepted fail with owner, reason and expiry. `scope` is a check id or a subject.

    `target` is empty for every Target.
    """

    id: int
    scope: str
    target: str
    owner: str
    reason: str
    created: datetime
    expires: datetime
    ended: datetime | None = None

    def covers(self, check: Check, target: Target, now: datetime) -> bool:
        """Whether this waiver stands for `check` on `target` at `now`."""
        live = self.ended is None and self.created <= now < self.expires
        return live and self.scope in (check.id, check.subject) and self.target in ("", target.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Healing is stopped, on one Target or on the whole Site (target empty), until a time."""

    target: str
    until: datetime
    reason: str
    by: str


class Role(StrEnum):
    """What a person may ask for. See core.permit."""

    VIEWER = "viewer"
    TECHNICIAN = "technician"
    APPROVER = "approver"
    AUDITOR = "auditor"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Something a person asks of the box: the only write interface.

    `who` is an account or a login name, `where` the way it came: a Way's word, or "socket" for the
    owner of the box. `args` is JSON of typed values. Secrets travel in `secrets` and `session` (the
    id of a signed-in person's Session), which are never appended, logged or printed.
    """

    kind: str
    args: Mapping[str, Value]
    who: str
    role: Role
    where: str
    secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    session: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What came of a Request: an exit code, one JSON object, and the same in words."""

    code: int
    data: Mapping[str, Any]
    text: str
