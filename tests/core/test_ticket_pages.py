"""What a person reads of tickets: whose, how long still, what ran out, how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from osiris.core.clocks import left, promptness
from osiris.model.case import Incident, IncidentState, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.site import Settings, Window
from osiris.report.tickets import (
    Onboarding,
    asked,
    clock,
    hands,
    onboarding_page,
    overview,
    span,
    stats_page,
    tickets_page,
)
from tests.core.makers import NOW, check, target

MINUTE = timedelta(minutes=1)
WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
OPEN = Settings(clinic_hours=(Window(days=WEEK, start="00:00", end="00:00"),))
SHUT = Settings(clinic_hours=(Window(days=("mon",), start="08:00", end="18:00"),))  # NOW: Saturday
CHECKS = {("t1", "firewall"): check("firewall", title="The firewall is on")}
TICKET = Ticket(
    id=7,
    check="firewall",
    incidents=(1,),
    code="ask",
    text="May I?",
    state=TicketState.OPEN,
    opened=NOW,
    priority=Priority.HIGH,
    started=NOW,
    due=NOW + 60 * MINUTE,
)


def incident(number: int = 1, **changes: object) -> Incident:
    fields: dict[str, object] = {
        "id": number,
        "target": "t1",
        "check": "firewall",
        "state": IncidentState.WAITING,
        "priority": Priority.HIGH,
        "opened": NOW,
    }
    return Incident(**{**fields, **changes})  # type: ignore[arg-type]


CASES = {n: (incident(n), f"host{n}") for n in range(1, 5)}


def row(ticket: Ticket, settings: Settings = OPEN, minutes: int = 18) -> str:
    now = NOW + minutes * MINUTE
    return tickets_page(asked([ticket], CASES, CHECKS, settings, now), now).splitlines()[1]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0.5, "under 1 min"), (59.9, "59 min"), (60, "1 h"), (95, "1 h 35 min"), (1500, "25 h")],
)
def test_a_length_of_time_is_never_said_longer_than_it_is(minutes: float, words: str):
    assert span(minutes * MINUTE) == words


def test_a_line_says_what_is_left_in_words():
    assert "42 min of clinic hours left" in row(TICKET)
    assert "RAN OUT 5 minutes ago" in row(TICKET, minutes=65)
    assert "has not begun" in row(replace(TICKET, started=None, due=None))
    critical = replace(TICKET, priority=Priority.CRITICAL, due=NOW + 20 * MINUTE)
    assert "2 min left" in row(critical, SHUT)
    assert "of clinic hours" not in row(critical, SHUT)
    assert row(TICKET).endswith("host1  The firewall is on")


def test_what_is_left_is_counted_in_clinic_hours_not_by_the_wall():
    monday = replace(TICKET, due=NOW + timedelta(days=2, hours=1, minutes=30))  # Monday 08:30
    assert left(monday, NOW, SHUT) == 30 * MINUTE
    assert "30 min of clinic hours left" in row(monday, SHUT)


def test_a_breach_that_was_noted_stays_in_the_words():
    noted = replace(TICKET, breached=NOW + 60 * MINUTE)
    taken = replace(noted, state=TicketState.ACKNOWLEDGED, owner="kim", acknowledged=NOW)
    assert clock(taken, None, NOW + 90 * MINUTE) == "ran out before"
    assert clock(replace(taken, breached=None), None, NOW) == "stopped"
    assert clock(replace(taken, breached=None, due=None), None, NOW) == "never began"


def test_many_hosts_are_two_and_a_number():
    many = replace(TICKET, incidents=(1, 2, 3, 4))
    assert "host1, host2 and 2 more" in row(many)
    assert "host1, host2  " in row(replace(TICKET, incidents=(1, 2)))


def test_a_ticket_says_who_has_it_and_how_it_ended():
    taken = replace(
        TICKET, state=TicketState.ACKNOWLEDGED, owner="kim", acknowledged=NOW, offline_s=600
    )
    shown = hands(taken, None, NOW)
    assert "Owner: kim, who took it up 21 Nov 2026 07:00 UTC." in shown
    assert "Offline: for 10 min of its life" in shown
    assert "took it up" not in hands(replace(TICKET, owner="lee"), MINUTE, NOW)
    closed = replace(taken, state=TicketState.CLOSED, closed=NOW)
    assert "the cause went away" in hands(closed, None, NOW)
    assert "Closed 21 Nov 2026 07:00 UTC: a fan." in hands(
        replace(closed, resolution="a fan"), None, NOW
    )


def test_the_overview_names_what_is_due_next():
    later = replace(TICKET, id=8, due=NOW + 90 * MINUTE)
    over = replace(TICKET, id=9, due=NOW - MINUTE, breached=NOW)
    taken = replace(TICKET, id=10, state=TicketState.ACKNOWLEDGED, acknowledged=NOW)
    closed = replace(TICKET, id=11, state=TicketState.CLOSED)
    seen = overview([later, closed, TICKET, over, taken], OPEN, NOW)
    assert seen == {
        "open": 4,
        "acknowledged": 1,
        "next": 7,
        "next_due": TICKET.due,
        "breached_this_month": 1,
    }
    assert overview([], OPEN, NOW)["next"] is None


def test_the_statistics_have_a_line_for_every_priority():
    met = replace(TICKET, state=TicketState.ACKNOWLEDGED, acknowledged=NOW + 20 * MINUTE)
    lines = stats_page(promptness([met], OPEN, NOW + 60 * MINUTE)).splitlines()
    assert [line.split()[0] for line in lines[1:5]] == list(Priority)
    assert lines[2].split() == ["high", "1", "1", "0", "20", "min", "0", "%"]
    assert lines[1].split()[-3:] == ["-", "0", "%"]


def test_the_onboarding_report_counts_and_says_that_it_waits():
    low = incident(2, priority=Priority.LOW, state=IncidentState.PASSED, onboarding=True)
    report = Onboarding(
        machines=(target(),), found=(low, incident(onboarding=True)), acknowledged=None
    )
    shown = onboarding_page(report, {"t1": "files"}, CHECKS)
    assert "The first looks at 1 machines found: 1 high, 1 low. Still open: 1." in shown
    assert "osiris onboarding ack" in shown
    assert [line.split()[1] for line in shown.splitlines()[4:]] == ["high", "low"]
    after = onboarding_page(replace(report, acknowledged=NOW), {}, CHECKS)
    assert "Acknowledged 21 Nov 2026 07:00 UTC." in after
    nothing = onboarding_page(replace(report, found=()), {}, CHECKS)
    assert "found: nothing. Still open: 0." in nothing
