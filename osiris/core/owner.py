"""Who owns a setting, and who puts it back: said as far as it is known, with what speaks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from osiris.core.judge import holds
from osiris.model.case import Observation, Refused
from osiris.model.content import Need, Runbook, Value

POLICY = "policy_owner"
"""The reading that tells which policy sets a value: field `owner`, empty where none does."""

SOMEBODY = "a person"
RMM = frozenset(
    {
        "Action1",
        "Atera",
        "ConnectWise Automate",
        "ConnectWise RMM",
        "ConnectWise ScreenConnect",
        "Configuration Manager",
        "Datto RMM",
        "Kaseya VSA",
        "ManageEngine",
        "N-able",
        "NinjaOne",
        "PDQ Connect",
        "Pulseway",
        "Syncro",
        "Tactical RMM",
        "device management (Intune)",
    }
)
"""Names, as config_managers gives them, of what fixes can be handed over to."""

_GROUP_POLICY = "Group Policy "
_REFRESH = (timedelta(minutes=90), timedelta(minutes=120))
_SLACK = timedelta(minutes=5)  # a policy takes its time to be applied, and clocks differ a little
_EVERY = {
    "puppet": timedelta(minutes=30),
    "Puppet": timedelta(minutes=30),
    "chef": timedelta(minutes=30),
    "Chef": timedelta(minutes=30),
    "cfengine": timedelta(minutes=5),
    "Desired State Configuration": timedelta(minutes=15),
}
"""How often an agent sets its values where nobody said otherwise: puppet.conf runinterval,
chef-client --interval, cf-execd's schedule, DSC's ConfigurationModeFrequencyMins."""
_NIGHTLY = timedelta(minutes=90)  # within which a job of each night begins
_NEAR = timedelta(hours=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revert:
    """A heal that did not last: when it ended, and when the Check was first seen to fail again."""

    healed: datetime
    seen: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Traces:
    """What is known of who may set values on one machine.

    `policy` is what `policy_owner` reads (None: not told); `running`, `installed` and `managers`
    (whether these two were read) are from `config_managers`; `refreshed`: when Group Policy was
    processed for the computer, None where that could not be read; `signed_in`: (from, until) of
    people's sessions; `listed`: RMMs whose export lists the machine. `every`: how often the Check
    is looked at, so that the true time of a revert lies within this before it was seen.
    """

    every: timedelta
    policy: Value = None
    managers: bool = False
    running: tuple[str, ...] = ()
    installed: tuple[str, ...] = ()
    refreshed: tuple[datetime, ...] | None = None
    signed_in: tuple[tuple[datetime, datetime], ...] = ()
    listed: tuple[str, ...] = ()
    zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who may put a setting back, how much speaks for it (0 to 100), and what, in sentences."""

    name: str
    weight: int
    evidence: tuple[str, ...]


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


def names(seen: Mapping[str, Value], field: str) -> tuple[str, ...]:
    """A list of names in what a probe read."""
    value = seen.get(field)
    return tuple(str(v) for v in value) if isinstance(value, list | tuple) else ()


def weigh(reverts: Sequence[Revert], traces: Traces) -> list[Owner]:
    """Who may be putting the setting back, the likeliest first. Nobody, where nothing was found."""
    found = [
        *_policies(reverts, traces),
        *(_agent(name, reverts, traces) for name in _agents(traces)),
        *_people(reverts, traces),
    ]
    return sorted(found, key=lambda o: -o.weight)


def told(owners: Sequence[Owner], traces: Traces) -> str:
    """The same in a few sentences for a Ticket: who, why, and who else could be."""
    if not owners:
        if traces.managers:
            return "No configuration management was found there: ask who works on this machine."
        return "What runs there could not be read."
    first, *others = owners
    lines = [f"Most likely {first.name}.", *first.evidence, _what_to_do(first)]
    if others:
        said = "; ".join(f"{o.name} ({' '.join(o.evidence).rstrip('.')})" for o in others[:3])
        lines.append(f"Less likely: {said}.")
    return " ".join(lines)


def _what_to_do(owner: Owner) -> str:
    if owner.name == SOMEBODY:
        return "Ask who worked there, or waive the check."
    return "Change the setting in it, or waive the check."


# Group Policy: refreshed every 90 minutes and up to 30 more (learn.microsoft.com/windows-server/
# identity/ad-ds/manage/group-policy), which the System log notes (events 1500 and 1502).


def _policies(reverts: Sequence[Revert], traces: Traces) -> list[Owner]:
    applied = [n for n in traces.running if n.startswith(_GROUP_POLICY)]
    sets = str(traces.policy or "")
    if not applied and not sets.startswith(_GROUP_POLICY):
        return [_set_by(sets)] if sets else []
    named = sets if sets.startswith(_GROUP_POLICY) else _and(applied)
    weight, evidence = _refreshes(reverts, traces)
    if sets.startswith(_GROUP_POLICY):
        return [_set_by(sets, evidence)]
    runs = "runs" if len(applied) == 1 else "run"
    return [Owner(name=named, weight=20 + weight, evidence=(f"{named} {runs} there.", *evidence))]


def _set_by(name: str, evidence: tuple[str, ...] = ()) -> Owner:
    return Owner(name=name, weight=100, evidence=("Windows says that it sets this.", *evidence))


def _refreshes(reverts: Sequence[Revert], traces: Traces) -> tuple[int, tuple[str, ...]]:
    if not reverts:
        return 0, ()
    fits = [_before(r, traces) for r in reverts]
    if traces.refreshed and any(fits):
        times = _and([_clock(t, traces.zone) for t in fits if t])
        share = f"{sum(map(bool, fits))} of {len(fits)}"
        text = (
            f"Group Policy was processed at {times}, just before {share} of the reverts were seen."
        )
        return (60 if all(fits) else 25), (text,)
    gaps = [r.seen - r.healed for r in reverts]
    shown = f"Put back {_and([_minutes(g) for g in gaps])} minutes after the heals"
    rhythm = f"Group Policy is refreshed every {_span(_REFRESH)} minutes"
    if all(g <= _REFRESH[1] + traces.every + _SLACK for g in gaps):
        return 40, (f"{shown}, and {rhythm}.",)
    return -10, (f"{shown}, while {rhythm}: that does not fit.",)


def _before(revert: Revert, traces: Traces) -> datetime | None:
    """The refresh that may have done it: after the last look that passed, before the first fail."""
    begin = max(revert.healed, revert.seen - traces.every - _SLACK)
    return next((t for t in traces.refreshed or () if begin <= t <= revert.seen), None)


# Agents: for remote management (RMM), of configuration management, of device management.


def _agents(traces: Traces) -> list[str]:
    seen = [*traces.running, *traces.installed, *traces.listed]
    return [
        n for n in dict.fromkeys(seen) if not n.startswith(_GROUP_POLICY) and n != traces.policy
    ]


def _agent(name: str, reverts: Sequence[Revert], traces: Traces) -> Owner:
    if name in traces.running:
        weight, evidence = 30, [f"{name} runs there."]
    elif name in traces.installed:
        weight, evidence = 10, [f"{name} is installed there."]
    else:
        weight, evidence = 15, []
    if name in traces.listed:
        weight, evidence = weight + 5, [*evidence, f"An export of {name} lists this machine."]
    more, why = _rhythm(name, reverts, traces)
    return Owner(name=name, weight=max(weight + more, 1), evidence=(*evidence, *why))


def _rhythm(name: str, reverts: Sequence[Revert], traces: Traces) -> tuple[int, tuple[str, ...]]:
    every = _EVERY.get(name)
    gaps = [r.seen - r.healed for r in reverts]
    if every and gaps and all(g <= every + traces.every + _SLACK for g in gaps):
        shown = f"Put back {_and([_minutes(g) for g in gaps])} minutes after the heals"
        return 40, (f"{shown}, and {name} works every {_minutes(every)} minutes.",)
    at = _nightly([r.seen for r in reverts], traces.zone)
    if at and name in RMM:
        return 40, (f"Put back each day at about {at}, as a job does that is planned.",)
    return 0, ()


def _nightly(times: Sequence[datetime], zone: str) -> str:
    """The time of day near which all of `times` lie, on days of their own; empty: they do not."""
    local = [t.astimezone(ZoneInfo(zone)) for t in times]
    if len(local) < 2 or len({t.date() for t in local}) < len(local):
        return ""
    seconds = [t.hour * 3600 + t.minute * 60 + t.second for t in local]
    day = int(_DAY.total_seconds())
    off = [(s - seconds[0] + day // 2) % day - day // 2 for s in seconds]  # around midnight too
    if max(off) - min(off) > _NIGHTLY.total_seconds():
        return ""
    return f"{(seconds[0] + min(off)) % day // 3600:02}:{(seconds[0] + min(off)) % 3600 // 60:02}"


# People: only that somebody was signed in; who it was is nobody's business here.


def _people(reverts: Sequence[Revert], traces: Traces) -> list[Owner]:
    near = [r for r in reverts if any(_overlaps(r, traces, *span) for span in traces.signed_in)]
    if not near:
        return []
    share = f"{len(near)} of {len(reverts)} reverts"
    text = f"Somebody was signed in on the machine within an hour of {share}."
    if _nightly([r.seen for r in reverts], traces.zone):
        return [Owner(name=SOMEBODY, weight=10, evidence=(text,))]
    return [Owner(name=SOMEBODY, weight=45 * len(near) // len(reverts), evidence=(text,))]


def _overlaps(revert: Revert, traces: Traces, begin: datetime, end: datetime) -> bool:
    earliest = max(revert.healed, revert.seen - traces.every) - _NEAR
    return begin <= revert.seen and end >= earliest


def _and(parts: Iterable[str]) -> str:
    """a, b and c"""
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def _clock(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).strftime("%d %b %H:%M")


def _minutes(span: timedelta) -> str:
    return str(round(span.total_seconds() / 60))


def _span(span: tuple[timedelta, timedelta]) -> str:
    return f"{_minutes(span[0])} to {_minutes(span[1])}"
