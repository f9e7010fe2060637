"""The clocks of tickets: how long a question may wait until a person has taken it up.

A clock measures one thing: the time from the asking to the acknowledgement, not to the cure. The
one of a critical ticket always runs; the others run in clinic hours only, in the time zone of the
Site. Holidays are not known here: a weekday is a weekday.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from osiris.model.case import Incident, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.site import Settings, Window

FARTHEST = timedelta(days=3_653)
"""A clock that would run longer than this does not run: there are no clinic hours to speak of."""

_DAY = timedelta(days=1)
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Promptness:
    """How the clocks of one priority went. `count`: those that ever began. One that is neither met
    nor breached still runs. `median_s` is on the clock, `offline` the percentage of the tickets'
    life in which nobody could be told."""

    priority: Priority
    count: int
    met: int
    breached: int
    median_s: int | None
    offline: int


def length(priority: Priority, settings: Settings) -> timedelta:
    """How long a ticket of `priority` may wait."""
    minutes = {
        Priority.CRITICAL: settings.clock_critical_minutes,
        Priority.HIGH: settings.clock_high_minutes,
        Priority.MEDIUM: settings.clock_medium_minutes,
        Priority.LOW: settings.clock_low_minutes,
    }
    return timedelta(minutes=minutes[priority])


def due(start: datetime, priority: Priority, settings: Settings) -> datetime | None:
    """When a clock that begins at `start` (aware) runs out, in UTC; None where it never does."""
    left = length(priority, settings)
    if priority is Priority.CRITICAL:
        return start.astimezone(UTC) + left
    for begin, end in _hours(start.astimezone(UTC), settings):
        if end - begin >= left:
            return begin + left
        left -= end - begin
    return None


def running(start: datetime, end: datetime, priority: Priority, settings: Settings) -> timedelta:
    """How long the clock ran between `start` and `end` (aware)."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    if priority is Priority.CRITICAL:
        return max(end - start, timedelta())
    total = timedelta()
    for begin, close in _hours(start, settings):
        if begin >= end:
            break
        total += min(close, end) - begin
    return total


def begun(
    ticket: Ticket, about: Sequence[Incident], acknowledged: datetime | None, settings: Settings
) -> Ticket:
    """`ticket` with its clock begun, where it may run and has not begun yet.

    `about` are its Incidents, `acknowledged` is when the onboarding report last was. No clock runs
    before that, and none for what only a later machine's first look found.
    """
    waits = ticket.state is TicketState.OPEN and ticket.due is None
    if not waits or acknowledged is None or reported(about, acknowledged):
        return ticket
    start = max(ticket.started or ticket.opened, acknowledged)
    return replace(ticket, started=start, due=due(start, ticket.priority, settings))


def reported(about: Sequence[Incident], acknowledged: datetime | None) -> bool:
    """Whether all of it stands in an onboarding report that nobody has acknowledged yet."""
    return bool(about) and all(
        i.onboarding and (acknowledged is None or i.opened > acknowledged) for i in about
    )


def overdue(ticket: Ticket, now: datetime) -> bool:
    """Whether its clock ran out at or before `now` and nobody has noted it."""
    return ticket.state is TicketState.OPEN and not late(ticket) and _over(ticket, now)


def late(ticket: Ticket) -> bool:
    """Whether it was noted that this clock ran out: the one that runs now, not one before it."""
    since = ticket.started or ticket.opened
    return ticket.breached is not None and ticket.breached >= since


def _over(ticket: Ticket, now: datetime) -> bool:
    return ticket.due is not None and now >= ticket.due


def left(ticket: Ticket, now: datetime, settings: Settings) -> timedelta | None:
    """What its clock has left: in clinic hours, except for a critical one. None: none runs."""
    if ticket.state is not TicketState.OPEN or ticket.due is None or now >= ticket.due:
        return None
    return running(now, ticket.due, ticket.priority, settings)


def in_order(tickets: Sequence[Ticket]) -> list[Ticket]:
    """What runs out first is first; then what has no clock, what is taken up, what is closed."""
    states, urgency = list(TicketState), list(Priority)
    never = datetime.max.replace(tzinfo=UTC)

    def place(t: Ticket) -> tuple[int, datetime, int, int]:
        ends = t.due if t.state is TicketState.OPEN else None
        return states.index(t.state), ends or never, urgency.index(t.priority), t.id

    return sorted(tickets, key=place)


def breached_this_month(tickets: Sequence[Ticket], settings: Settings, now: datetime) -> int:
    """How many clocks ran out in this month, by the calendar of the Site."""
    zone = ZoneInfo(settings.timezone)
    today = now.astimezone(zone)
    months = [t.breached.astimezone(zone) for t in tickets if t.breached]
    return sum((m.year, m.month) == (today.year, today.month) for m in months)


def promptness(tickets: Sequence[Ticket], settings: Settings, now: datetime) -> list[Promptness]:
    """How the clocks of each priority went, the most urgent first."""
    return [
        _promptness(p, [t for t in tickets if t.priority is p and t.due], settings, now)
        for p in Priority
    ]


def _promptness(
    priority: Priority, tickets: Sequence[Ticket], settings: Settings, now: datetime
) -> Promptness:
    breached = [t for t in tickets if late(t) or overdue(t, now)]
    met = [t for t in tickets if t not in breached and t.state is not TicketState.OPEN]
    taken = sorted(
        running(t.started, t.acknowledged, priority, settings)
        for t in tickets
        if t.started and t.acknowledged
    )
    life = sum(((t.closed or now) - t.opened).total_seconds() for t in tickets)
    offline = sum(t.offline_s for t in tickets)
    return Promptness(
        priority=priority,
        count=len(tickets),
        met=len(met),
        breached=len(breached),
        median_s=int(taken[(len(taken) - 1) // 2].total_seconds()) if taken else None,
        offline=round(100 * offline / life) if life > 0 else 0,
    )


def _hours(start: datetime, settings: Settings) -> Iterator[Span]:
    """The stretches of clinic hours from `start` (UTC) on, in order, none overlapping another."""
    until = start
    day = start.astimezone(ZoneInfo(settings.timezone)).date() - _DAY
    for _ in range(FARTHEST.days):
        # What opens tomorrow cannot begin before what opens today.
        for opens, end in sorted(_opening(w, day, settings) for w in _on(day, settings)):
            begin = max(opens, until)
            if end > begin:
                yield begin, end
                until = end
        day += _DAY


def _on(day: date, settings: Settings) -> list[Window]:
    return [w for w in settings.clinic_hours if _DAYS[day.weekday()] in w.days]


def _opening(window: Window, day: date, settings: Settings) -> Span:
    """The stretch of `window` that begins on `day`, in UTC.

    Where the clocks change, an hour that comes twice counts twice, and a time of day that is
    skipped is taken an hour later.
    """
    begin, end = time.fromisoformat(window.start), time.fromisoformat(window.end)
    last = day if begin < end else day + _DAY
    zone = ZoneInfo(settings.timezone)
    opens = datetime.combine(day, begin, zone).astimezone(UTC)
    closes = datetime.combine(last, end, zone)
    return opens, max(closes.replace(fold=f).astimezone(UTC) for f in (0, 1))
