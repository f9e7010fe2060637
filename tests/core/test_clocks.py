"""The clocks of tickets: what runs, when, over nights, weekends and both changes of the clocks.

Holidays are out of scope: the box does not know them, and a clinic that closes says so in its
clinic hours.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from osiris.core import clocks
from osiris.model.case import Incident, IncidentState, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.site import Settings, Window

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
NEW_YORK = Settings(timezone="America/New_York")  # Monday to Friday, 08:00 to 18:00
UTC_TIME = Settings()
NOW = datetime(2026, 11, 20, 16, 0, tzinfo=UTC)  # a Friday


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def hours(start: str, end: str, *days: str, zone: str = "America/New_York") -> Settings:
    return Settings(timezone=zone, clinic_hours=(Window(days=days or WEEK, start=start, end=end),))


def asked(**changes: object) -> Ticket:
    fields: dict[str, object] = {
        "id": 1,
        "check": "firewall",
        "incidents": (1,),
        "code": "no_rule",
        "text": "?",
        "state": TicketState.OPEN,
        "opened": NOW,
        "priority": Priority.HIGH,
    }
    return Ticket(**{**fields, **changes})  # type: ignore[arg-type]


def incident(**changes: object) -> Incident:
    fields: dict[str, object] = {
        "id": 1,
        "target": "t1",
        "check": "firewall",
        "state": IncidentState.WAITING,
        "priority": Priority.HIGH,
        "opened": NOW,
    }
    return Incident(**{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("priority", "start", "due"),
    [
        # In New York in winter 08:00 is 13:00 UTC, 18:00 is 23:00 UTC.
        (Priority.CRITICAL, "2026-11-21T03:00+00:00", "2026-11-21T03:15+00:00"),  # at night
        (Priority.HIGH, "2026-11-20T15:00+00:00", "2026-11-20T16:00+00:00"),
        (Priority.HIGH, "2026-11-20T22:45+00:00", "2026-11-23T13:45+00:00"),  # over the weekend
        (Priority.HIGH, "2026-11-20T22:00+00:00", "2026-11-20T23:00+00:00"),  # just before closing
        (Priority.HIGH, "2026-11-20T23:00+00:00", "2026-11-23T14:00+00:00"),  # just closed
        (Priority.HIGH, "2026-11-18T05:00+00:00", "2026-11-18T14:00+00:00"),  # before opening
        (Priority.MEDIUM, "2026-11-18T21:00+00:00", "2026-11-19T15:00+00:00"),
        (Priority.LOW, "2026-11-21T12:00+00:00", "2026-11-23T21:00+00:00"),  # asked on a Saturday
    ],
)
def test_when_a_clock_runs_out(priority: Priority, start: str, due: str):
    assert clocks.due(at(start), priority, NEW_YORK) == at(due)


def test_a_start_in_another_zone_is_the_same_moment():
    there = at("2026-11-20T17:45-05:00")
    assert clocks.due(there, Priority.HIGH, NEW_YORK) == at("2026-11-23T13:45+00:00")


def test_each_clock_has_its_own_length_and_the_clinic_may_say_another():
    lengths = [clocks.length(p, UTC_TIME) for p in Priority]
    assert lengths == [timedelta(minutes=m) for m in (15, 60, 240, 480)]
    own = replace(UTC_TIME, clock_high_minutes=20)
    assert clocks.due(NOW, Priority.HIGH, own) == NOW + timedelta(minutes=20)


# Where the clocks of the clinic change.


def test_the_weekend_of_the_spring_change():
    """Friday 17:30 EST; on Monday 08:00 is 12:00 UTC, an hour earlier than on Friday."""
    start = at("2026-03-06T22:30+00:00")
    assert clocks.due(start, Priority.HIGH, NEW_YORK) == at("2026-03-09T12:30+00:00")


def test_the_weekend_of_the_autumn_change():
    start = at("2026-10-30T21:30+00:00")  # Friday 17:30 EDT
    assert clocks.due(start, Priority.HIGH, NEW_YORK) == at("2026-11-02T13:30+00:00")


def test_the_night_that_is_an_hour_short_has_an_hour_less():
    night = hours("22:00", "06:00")
    start = at("2026-03-08T03:00+00:00")  # Saturday 22:00 EST; 8 March has 23 hours
    end = at("2026-03-08T10:00+00:00")  # Sunday 06:00 EDT
    assert clocks.running(start, end + timedelta(hours=3), Priority.LOW, night) == timedelta(
        hours=7
    )
    assert clocks.due(start, Priority.LOW, night) == at("2026-03-09T03:00+00:00")


def test_the_night_that_is_an_hour_long_has_an_hour_more():
    night = hours("22:00", "06:00")
    start, end = at("2026-11-01T02:00+00:00"), at("2026-11-01T11:00+00:00")
    assert clocks.running(start, end, Priority.LOW, night) == timedelta(hours=9)


def test_a_time_of_day_that_is_skipped_is_an_hour_later():
    gap = hours("02:15", "02:45")
    start, end = at("2026-03-08T05:00+00:00"), at("2026-03-08T12:00+00:00")
    assert clocks.running(start, end, Priority.LOW, gap) == timedelta(minutes=30)
    first = replace(gap, clock_low_minutes=30)
    assert clocks.due(start, Priority.LOW, first) == at("2026-03-08T07:45+00:00")  # 03:45 EDT


def test_opening_in_the_skipped_hour_and_closing_after_it_is_never_less_than_nothing():
    odd = hours("02:30", "03:00")
    start, end = at("2026-03-08T00:00+00:00"), at("2026-03-08T23:00+00:00")
    assert clocks.running(start, end, Priority.LOW, odd) == timedelta()


def test_a_time_of_day_that_comes_twice_counts_twice():
    twice = hours("01:00", "01:30")
    start, end = at("2026-11-01T00:00+00:00"), at("2026-11-01T12:00+00:00")
    assert clocks.running(start, end, Priority.LOW, twice) == timedelta(minutes=90)


# Odd clinic hours.


def test_hours_that_overlap_count_once():
    both = Settings(
        clinic_hours=(
            Window(days=WEEK, start="08:00", end="12:00"),
            Window(days=WEEK, start="10:00", end="14:00"),
            Window(days=WEEK, start="11:00", end="11:30"),
        )
    )
    day = at("2026-11-18T00:00+00:00")
    assert clocks.running(day, day + timedelta(days=1), Priority.LOW, both) == timedelta(hours=6)


def test_a_night_that_began_yesterday_counts_from_the_middle():
    night = hours("22:00", "06:00")
    start = at("2026-11-18T07:00+00:00")  # Wednesday 02:00
    assert clocks.due(start, Priority.HIGH, night) == start + timedelta(hours=1)
    assert clocks.due(start, Priority.LOW, night) == at("2026-11-19T07:00+00:00")


def test_always_open_is_every_hour_of_the_week():
    always = hours("00:00", "00:00", zone="UTC")
    assert clocks.running(NOW, NOW + timedelta(days=9), Priority.LOW, always) == timedelta(days=9)
    assert clocks.due(NOW, Priority.LOW, always) == NOW + timedelta(hours=8)


def test_with_no_clinic_hours_only_the_critical_clock_runs():
    never = Settings(clinic_hours=())
    assert clocks.due(NOW, Priority.HIGH, never) is None
    assert clocks.running(NOW, NOW + timedelta(days=3), Priority.HIGH, never) == timedelta()
    assert clocks.due(NOW, Priority.CRITICAL, never) == NOW + timedelta(minutes=15)


def test_due_and_running_agree():
    for minutes in range(0, 14 * 24 * 60, 97):
        start = at("2026-03-01T00:00+00:00") + timedelta(minutes=minutes)
        ends = clocks.due(start, Priority.MEDIUM, NEW_YORK)
        assert ends is not None
        assert clocks.running(start, ends, Priority.MEDIUM, NEW_YORK) == timedelta(hours=4)
        before = ends - timedelta(seconds=1)
        assert clocks.running(start, before, Priority.MEDIUM, NEW_YORK) < timedelta(hours=4)


# When a clock begins.


def test_no_clock_before_the_onboarding_report_is_acknowledged():
    assert clocks.begun(asked(), [incident()], None, UTC_TIME) == asked()


def test_a_clock_begins_with_the_question_or_with_the_acknowledgement():
    later = NOW + timedelta(minutes=30)
    early = clocks.begun(asked(), [incident()], NOW - timedelta(days=1), UTC_TIME)
    late = clocks.begun(asked(), [incident()], later, UTC_TIME)
    assert (early.started, early.due) == (NOW, NOW + timedelta(hours=1))
    assert (late.started, late.due) == (later, later + timedelta(hours=1))


def test_what_a_later_machines_first_look_found_waits_for_its_own_acknowledgement():
    found = [incident(onboarding=True)]
    before, after = NOW - timedelta(days=1), NOW + timedelta(minutes=1)
    assert clocks.begun(asked(), found, before, UTC_TIME).due is None
    assert clocks.begun(asked(), found, after, UTC_TIME).due is not None
    assert clocks.begun(asked(), [*found, incident()], before, UTC_TIME).due is not None


@pytest.mark.parametrize(
    "ticket",
    [
        asked(state=TicketState.ACKNOWLEDGED),
        asked(state=TicketState.CLOSED),
        asked(started=NOW, due=NOW + timedelta(minutes=3)),
    ],
)
def test_a_clock_begins_once_and_only_while_nobody_has_taken_it_up(ticket: Ticket):
    assert clocks.begun(ticket, [incident()], NOW - timedelta(days=1), UTC_TIME) == ticket


def test_a_wait_that_was_handed_on_goes_on():
    since = NOW - timedelta(minutes=50)
    found = clocks.begun(asked(started=since), [incident()], since, UTC_TIME)
    assert (found.started, found.due) == (since, NOW + timedelta(minutes=10))


# What ran out.


def test_a_breach_is_overdue_until_it_is_noted():
    ticket = asked(started=NOW, due=NOW + timedelta(hours=1))
    assert not clocks.overdue(ticket, NOW + timedelta(minutes=59))
    assert clocks.overdue(ticket, NOW + timedelta(hours=1))
    noted = replace(ticket, breached=NOW + timedelta(hours=1))
    assert not clocks.overdue(noted, NOW + timedelta(hours=2))
    assert clocks.late(noted)
    taken = replace(ticket, state=TicketState.ACKNOWLEDGED)
    assert not clocks.overdue(taken, NOW + timedelta(hours=2))


def test_a_clock_that_began_anew_can_run_out_anew():
    anew = asked(started=NOW, due=NOW + timedelta(hours=1), breached=NOW - timedelta(days=1))
    assert not clocks.late(anew)
    assert clocks.overdue(anew, NOW + timedelta(hours=1))


def test_what_runs_out_first_comes_first():
    soon = asked(id=4, due=NOW + timedelta(minutes=5), priority=Priority.LOW)
    over = asked(id=3, due=NOW - timedelta(minutes=5))
    none = asked(id=2)
    urgent = asked(id=6, priority=Priority.CRITICAL)
    taken = asked(id=1, due=NOW - timedelta(days=1), state=TicketState.ACKNOWLEDGED)
    closed = asked(id=5, state=TicketState.CLOSED)
    found = clocks.in_order([taken, closed, none, soon, over, urgent])
    assert [t.id for t in found] == [3, 4, 6, 2, 1, 5]


def test_breaches_of_this_month_by_the_calendar_of_the_site():
    last = asked(breached=at("2026-11-01T03:30+00:00"))  # 31 October in New York
    this = asked(breached=at("2026-11-01T05:30+00:00"))
    assert clocks.breached_this_month([last, this, asked()], NEW_YORK, NOW) == 1
    assert clocks.breached_this_month([last, this, asked()], UTC_TIME, NOW) == 2


def test_how_the_clocks_went():
    hour = timedelta(hours=1)
    began = {"opened": NOW - 4 * hour, "started": NOW - 4 * hour, "due": NOW - 3 * hour}
    met = asked(
        **began,
        state=TicketState.ACKNOWLEDGED,
        acknowledged=NOW - 3.5 * hour,
        offline_s=3600,
    )
    after = asked(
        **began,
        state=TicketState.CLOSED,
        acknowledged=NOW - 2 * hour,
        breached=NOW - 3 * hour,
        closed=NOW,
    )
    by_itself = asked(**began, state=TicketState.CLOSED, closed=NOW - 3.5 * hour)
    unseen = asked(**began)
    no_clock = asked(state=TicketState.ACKNOWLEDGED, acknowledged=NOW)
    found = clocks.promptness([met, after, by_itself, unseen, no_clock], UTC_TIME, NOW)
    assert [s.priority for s in found] == list(Priority)
    high = found[1]
    assert (high.count, high.met, high.breached) == (4, 2, 2)
    assert high.median_s == 1800
    assert high.offline == round(100 * 3600 / (3 * 4 * 3600 + 1800))
    assert (found[0].count, found[0].median_s, found[0].offline) == (0, None, 0)
