"""Plan + Policy + history -> allowed or Refused. Every tier passes here, and here alone.

The order of the rules is the order of certainty: first what must never run, then what must not run
now, last what must not run without a person's yes. A refusal that a person can lift has a code in
`ASKS`; the others stay refused whoever asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from osiris.core.learn import ended_badly
from osiris.model.case import (
    ACTING,
    Autonomy,
    Hold,
    Outcome,
    Plan,
    Refused,
    Run,
    Tier,
)
from osiris.model.content import Catalogue, Runbook, Verdict
from osiris.model.learning import ANY, Autonomies, Cell, Earned, When
from osiris.model.site import Platform, Settings, Target, TargetClass, Window

ASKS = frozenset({"ask", "always_ask", "suggest", "one_host_first", "tried"})
"""Codes that a person's approval of this very Plan answers."""

SECOND = "second_person"
"""The code of a Plan that one person said yes to, and another must."""

UNTOUCHABLE = frozenset({TargetClass.MEDICAL, TargetClass.UNKNOWN})
_IN_VAIN = frozenset({Outcome.FAILED, Outcome.UNDONE, Outcome.UNKNOWN})
_TIERS = list(Tier)
_CHANGED = frozenset({Outcome.HEALED, Outcome.FAILED, Outcome.UNDONE, Outcome.UNKNOWN})


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """All that the guard may look at.

    `verdict` is the Check's verdict as freshly read for this Plan; `runs` are the runs of the site
    so far, newest last (of those before `looks_back`: all of this Incident, all that ended badly,
    and one heal of each runbook that stood); `approved` holds the names of those who said yes to
    this Plan; `clock_trusted` is false after the clock went back; `drill`: on lab hosts, which have
    limits of their own. `stopped`: since when healing of this Check rests here because it was put
    back again and again; `settled`: when a person last decided about that. `handed`: subjects whose
    fixes were handed over to an RMM on this machine. `shown`: the runbooks that the open questions
    about this Incident show. `two`: the clinic has two people who may say yes; `earlier`: who said
    yes before to the Plan of the runbook with this digest.
    """

    now: datetime
    target: Target
    settings: Settings
    verdict: Verdict
    autonomy: Autonomies
    holds: Sequence[Hold]
    runs: Sequence[Run]
    approved: tuple[str, ...] = ()
    clock_trusted: bool = True
    drill: bool = False
    stopped: datetime | None = None
    settled: datetime | None = None
    handed: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()
    two: bool = False
    earlier: Mapping[str, frozenset[str]] = field(default_factory=dict)


def allow(plan: Plan, catalogue: Catalogue, situation: Situation) -> Refused | None:
    """None where `plan` may run now, else the first rule that refuses it."""
    runbook = catalogue.runbooks.get(plan.runbook)
    if runbook is None or runbook.digest != plan.digest or not runbook.steps:
        return Refused(
            code="not_in_catalogue",
            text=f"{plan.runbook} with this digest is not in the reviewed catalogue.",
        )
    for rule in _RULES:
        refused = rule(plan, runbook, catalogue, situation)
        if refused is not None:
            return refused
    return None


def looks_back(settings: Settings) -> timedelta:
    """How far back every Run counts."""
    return max(timedelta(hours=settings.flap_hours), timedelta(minutes=settings.rate_minutes))


def in_window(windows: Sequence[Window], zone: str, now: datetime) -> bool:
    """Whether a maintenance window is open at `now` (aware) in the Site's time zone."""
    local = now.astimezone(ZoneInfo(zone))
    return any(_open(window, local, back) for window in windows for back in (0, 1))


def _open(window: Window, local: datetime, back: int) -> bool:
    # Whether the window that started `back` days ago is open at `local`.
    start_day = local - timedelta(days=back)
    if start_day.strftime("%a").lower() not in window.days:
        return False
    begin = _at(start_day, window.start)
    end = _at(start_day, window.end)
    if end <= begin:
        end += timedelta(days=1)
    return begin <= local < end


def parts_of_the_week(settings: Settings, now: datetime) -> tuple[When, ...]:
    """Every When that `now` lies in, the most deliberate first."""
    inside = ((When.MAINTENANCE, settings.windows), (When.CLINIC, settings.clinic_hours))
    found = tuple(w for w, windows in inside if in_window(windows, settings.timezone, now))
    return found or (When.CLOSED,)


def cells(runbook: str, klass: TargetClass, whens: Sequence[When]) -> Iterator[Cell]:
    """Where a word of the Policy may stand, the most specific first: a runbook before a class, a
    class before a time, a maintenance window before clinic hours."""
    for one in (runbook, ANY):
        for kind in (klass.value, ANY):
            for when in (*whens, ANY):
                yield one, kind, when


def autonomy_of(plan: Plan, s: Situation) -> Autonomy:
    """The most specific word that a person said. Where nobody spoke: what was earned, else `ask`.

    Nothing that was earned ever stands against a person's word, and after a heal of this runbook
    that ended badly it does not count until flow.learn has weighed that.
    """
    said = s.autonomy.said
    whens = parts_of_the_week(s.settings, s.now)
    for cell in cells(plan.runbook, s.target.klass, whens):
        if cell in said:
            return said[cell]
    for earned in (
        s.autonomy.earned.get((plan.runbook, s.target.klass.value)),
        s.autonomy.rules.get((plan.incident, plan.runbook)),
    ):
        if earned is not None and _still_earned(earned, plan, s.runs):
            return earned.level
    return Autonomy.ASK


def _still_earned(earned: Earned, plan: Plan, runs: Sequence[Run]) -> bool:
    same = (r for r in runs if (r.plan.runbook, r.plan.digest) == (plan.runbook, plan.digest))
    return earned.digest == plan.digest and sum(map(ended_badly, same)) <= earned.bad_runs


def disruptive(runbook: Runbook, catalogue: Catalogue) -> bool:
    """A runbook is as disruptive as its worst verb."""
    return any(catalogue.verbs[runbook.platform, s.verb].disruptive for s in runbook.steps)


def _at(day: datetime, clock: str) -> datetime:
    hour, minute = clock.split(":")
    return day.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)


def _held(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    for hold in s.holds:
        if hold.until > s.now and hold.target in ("", s.target.id):
            where = "this machine" if hold.target else "the whole site"
            return Refused(
                code="hold",
                text=f"Healing is on hold for {where} until {hold.until:%d %b %H:%M} UTC: "
                f"{hold.reason} ({hold.by}).",
            )
    return None


def _hands_off(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    if s.target.observe_only:
        how = "--healer-user USER" if s.target.platform is Platform.WINDOWS else "--may-change"
        return Refused(
            code="observe_only",
            text="This machine is only watched. To let the box change it: osiris target change "
            f"{s.target.name} {how}",
        )
    if s.target.name in s.settings.do_not_touch:
        return Refused(code="do_not_touch", text="This machine is on the do-not-touch list.")
    if s.target.klass in UNTOUCHABLE:
        text = f"Machines of class {s.target.klass} are never changed."
        if s.target.klass is TargetClass.UNKNOWN:
            text += f" To say what it is: osiris target change {s.target.name} --class CLASS"
        return Refused(code="class", text=text)
    return None


def _handed_over(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    subject = plan.check.partition(".")[0]
    if subject not in s.handed and subject not in s.settings.rmm_owns:
        return None
    return Refused(
        code="handed_over",
        text=f"Fixes of '{subject}' are handed over to the RMM here. The box goes on looking and "
        "changes nothing.",
    )


def _fresh_fail(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    if s.verdict is Verdict.FAIL:
        return None
    return Refused(code="not_failing", text=f"The check now says {s.verdict}; only fail is healed.")


def _calm(plan: Plan, runbook: Runbook, catalogue: Catalogue, s: Situation) -> Refused | None:
    if not disruptive(runbook, catalogue):
        return None
    if not s.clock_trusted:
        return Refused(
            code="clock", text="The clock went back: disruptive work waits until time is trusted."
        )
    if not in_window(s.settings.windows, s.settings.timezone, s.now):
        return Refused(
            code="window", text="This would disturb people; it waits for a maintenance window."
        )
    return None


def _flapping(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    # It fails now, so each heal of it within the period was put back by somebody: not by the
    # box, where a person asked it to. Time alone does not end the stop, or the tug would begin
    # anew each week.
    since = s.now - timedelta(hours=s.settings.flap_hours)
    reverts = sum(
        _healed(r)
        and r.started > max(since, s.settled or since)
        and (r.plan.target, r.plan.check) == (plan.target, plan.check)
        for r in s.runs
    )
    if s.stopped is None and reverts < s.settings.flap_reverts:
        return None
    return Refused(
        code="flap",
        text=f"Healed {s.settings.flap_reverts} times within {s.settings.flap_hours} h and put "
        "back each time: something else owns this setting. The box leaves it alone until a person "
        "decides.",
    )


def _healed(run: Run) -> bool:
    """A heal that a person took back was none."""
    return run.outcome is Outcome.HEALED and not run.undone_by_person


def _rates(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    since = s.now - timedelta(minutes=s.settings.rate_minutes)
    recent = [r for r in s.runs if r.started > since and r.outcome in _CHANGED | {None}]
    counts = {
        "host": sum(r.plan.target == plan.target for r in recent),
        "runbook": sum(r.plan.runbook == plan.runbook for r in recent),
        "site": len(recent),
    }
    for scope, count in counts.items():
        if count >= s.settings.max_actions:
            return Refused(
                code=f"rate_{scope}",
                text=f"{count} actions in {s.settings.rate_minutes} minutes on this {scope}: "
                "enough for now.",
            )
    return None


def _one_first(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    """Blast radius: a runbook in this version must have healed one host before it meets more."""
    same = [r for r in s.runs if r.plan.runbook == plan.runbook and r.plan.digest == plan.digest]
    if any(map(_healed, same)):
        return None
    elsewhere = [r for r in same if r.plan.target != plan.target and r.outcome in _CHANGED | {None}]
    if not elsewhere or s.drill or s.approved:
        return None
    return Refused(
        code="one_host_first",
        text=f"{plan.runbook} was tried on one machine and has not healed it; it goes no further.",
    )


def _tried(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    """Never back to an earlier tier: what did not help this Incident is not tried again unasked. A
    later tier may try something else, where all that was done was taken back."""
    vain = [r for r in s.runs if r.plan.incident == plan.incident and r.outcome in _IN_VAIN]
    goes_on = all(
        r.outcome is Outcome.UNDONE
        and _TIERS.index(r.plan.tier) < _TIERS.index(plan.tier)
        and r.plan.runbook != plan.runbook
        for r in vain
    )
    if s.approved or goes_on:
        return None
    return Refused(
        code="tried",
        text=f"{vain[-1].plan.runbook} was tried for this incident; a person must look.",
    )


def _as_shown(plan: Plan, _r: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    """A yes is to the Plan that was shown, and to no other that came in its place meanwhile."""
    if not s.approved or not s.shown or plan.runbook in s.shown:
        return None
    return Refused(
        code="changed",
        text=f"The question shows {' and '.join(sorted(s.shown))}; what would be done now is "
        f"{plan.runbook}. Read the question again after the next pass.",
    )


def _may(plan: Plan, runbook: Runbook, _c: Catalogue, s: Situation) -> Refused | None:
    autonomy = autonomy_of(plan, s)
    if autonomy is Autonomy.OBSERVE:
        return Refused(code="observe", text="The policy for this runbook is: observe.")
    if s.approved:
        return _one_more(plan, runbook, s)
    if runbook.approval != "policy":
        whose = "the yes of two people" if runbook.approval == "two" and s.two else "a person's yes"
        return Refused(code="always_ask", text=f"{plan.runbook} needs {whose} each time.")
    if autonomy in ACTING:
        return None
    return Refused(code=autonomy.value, text=f"The policy for this runbook is: {autonomy}.")


def people(plan: Plan, s: Situation) -> tuple[str, ...]:
    """Everybody who said yes to `plan`, in the order of their names."""
    earlier = s.earlier.get(plan.digest, ()) if s.approved else ()
    return tuple(sorted({*s.approved, *earlier}))


def _one_more(plan: Plan, runbook: Runbook, s: Situation) -> Refused | None:
    """Two people, where the runbook asks for that: nobody is both."""
    if runbook.approval != "two" or not s.two or len(people(plan, s)) > 1:
        return None
    return Refused(code=SECOND, text=f"{plan.runbook} needs the yes of a second person.")


_Rule = Callable[[Plan, Runbook, Catalogue, Situation], Refused | None]
_RULES: tuple[_Rule, ...] = (
    _held,
    _hands_off,
    _handed_over,
    _fresh_fail,
    _calm,
    _flapping,
    _rates,
    _one_first,
    _tried,
    _as_shown,
    _may,
)
