"""Thirty days of a quiet clinic of 25 machines: nobody hears of it more than three times a day.

Quiet: at most one urgent question a day (a burst counts as one), taken up within its time; medium
and low ones as they come, some of them in bursts, some settled before anybody looked.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from osiris.core import route
from osiris.core.route import Scene, Telling
from osiris.model.case import LIVE_TICKETS, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.site import ChannelUse, Settings
from osiris.model.telling import News, Notice, NoticeKind, NoticeState
from tests.core.test_route import channel, ticket

ZONE = ZoneInfo("America/Chicago")
START = datetime(2026, 11, 2, tzinfo=ZONE)
DAYS, STEP, MACHINES = 30, timedelta(minutes=5), 25
SETTINGS = Settings(timezone="America/Chicago")
PEOPLE = tuple(channel(use.value) for use in route.PEOPLE)
CHECKS = 60


@dataclass
class Clinic:
    """Tickets as they come and go, and the outbox with every message taken at once."""

    dice: random.Random
    tickets: list[Ticket] = field(default_factory=list)
    past: list[Notice] = field(default_factory=list)
    digested: datetime | None = None
    cases: int = 1
    settles: dict[int, datetime] = field(default_factory=dict)

    def open(self, priority: Priority, now: datetime, stands: timedelta, count: int = 1) -> None:
        """Questions that a person, or the next sweep, settles after `stands`."""
        for _ in range(count):
            number = len(self.tickets) + 1
            check = f"check{self.dice.randrange(CHECKS)}"
            machines = self.dice.choice((1, 1, 2, 12, MACHINES))
            cases = tuple(range(self.cases, self.cases + machines))
            self.cases += machines
            asked = ticket(number, priority, now, check=check, incidents=cases)
            self.tickets.append(asked)
            self.settles[number] = now + stands

    def ask_anew(self, now: datetime) -> None:
        """The box tried what it was allowed to, in vain, and asks something else of one case."""
        live = [t for t in self.tickets if t.state is TicketState.OPEN]
        if live and self.dice.random() < 0.3:
            before = self.dice.choice(live)
            self.tickets[before.id - 1] = replace(before, state=TicketState.CLOSED, closed=now)
            number = len(self.tickets) + 1
            self.tickets.append(replace(before, id=number, code="tried", opened=now))
            self.settles[number] = self.settles[before.id]

    def settle(self, now: datetime) -> None:
        """Close what has stood long enough."""
        for place, asked in enumerate(self.tickets):
            if asked.state in LIVE_TICKETS and now >= self.settles[asked.id]:
                self.tickets[place] = replace(asked, state=TicketState.CLOSED, closed=now)

    def scene(self, now: datetime) -> Scene:
        """What the router sees."""
        recent = [t for t in self.tickets if t.closed is None or now - t.closed < route.SAME]
        return Scene(
            now=now,
            settings=SETTINGS,
            tickets=recent,
            past=self.past[-200:],
            channels=PEOPLE,
            digested=self.digested,
            acknowledged=True,
        )

    def say(self, tellings: tuple[Telling, ...], now: datetime) -> None:
        """Every receiver takes it."""
        for telling in tellings:
            self.past.append(
                Notice(
                    id=len(self.past) + 1,
                    channel=telling.channel.name,
                    kind=telling.kind,
                    tickets=telling.tickets,
                    late=telling.late,
                    priority=telling.priority,
                    title="",
                    text="",
                    mark="",
                    state=NoticeState.SENT,
                    made=now,
                )
            )

    def step(self, now: datetime) -> None:
        """Five minutes of the box: what `flow.tell` does, without a ledger."""
        scene = self.scene(now)
        if route.digest_due(scene):
            live = tuple(t.id for t in scene.tickets if t.state in LIVE_TICKETS)
            healed = (("The clock is right", 1),) if self.dice.random() < 0.5 else ()
            said = route.digest(scene, News(healed=healed, waits=live))
            if said:
                self.digested = now
                self.say(said, now)
                scene = self.scene(now)
        self.say(route.due(scene), now)


def day_of(clinic: Clinic, day: datetime) -> Iterator[datetime]:
    """One day in steps; what comes is opened as its time comes."""
    dice = clinic.dice
    coming: list[tuple[datetime, Priority, timedelta, int]] = []

    def plan(priority: Priority, stands: timedelta, count: int = 1) -> None:
        moment = day + timedelta(minutes=dice.randrange(24 * 60))
        coming.append((moment, priority, stands, count))

    for _ in range(dice.choice((0, 1, 1, 2, 3))):
        plan(Priority.MEDIUM, timedelta(minutes=dice.choice((5, 200, 1_500, 9_000))))
    for _ in range(dice.choice((0, 1, 2, 3))):
        plan(Priority.LOW, timedelta(days=dice.choice((1, 2, 5))))
    if dice.random() < 0.1:  # a day of patches: many questions in one moment
        plan(Priority.MEDIUM, timedelta(days=2), count=dice.randrange(5, 25))
    if dice.random() < 0.3:
        priority = dice.choice((Priority.HIGH, Priority.HIGH, Priority.CRITICAL))
        count = dice.choice((1, 1, 1, 8))
        plan(priority, timedelta(minutes=dice.choice((14, 50, 700))), count=count)
    now = day
    while now < day + timedelta(days=1):
        for moment, priority, stands, count in coming:
            if now <= moment < now + STEP:
                clinic.open(priority, now, stands, count)
        yield now
        now += STEP


def month(seed: int) -> Clinic:
    """Thirty days from one seed."""
    clinic = Clinic(random.Random(seed))
    for day in range(DAYS):
        for now in day_of(clinic, START + timedelta(days=day)):
            if now.minute == 0:
                clinic.ask_anew(now)
            clinic.settle(now)
            clinic.step(now)
    return clinic


def moments(clinic: Clinic) -> Counter[date]:
    """How often somebody was told, by day: one moment on several channels is once."""
    heard = {(n.made, n.kind is NoticeKind.DIGEST) for n in clinic.past}
    return Counter(made.astimezone(ZONE).date() for made, _ in heard)


def first_told(clinic: Clinic, past: list[Notice]) -> dict[int, datetime]:
    """When people first heard of each case."""
    cases = {t.id: t.incidents for t in clinic.tickets}
    told: dict[int, datetime] = {}
    for notice in past:
        for case in (c for number in notice.tickets for c in cases[number]):
            told.setdefault(case, notice.made)
    return told


@pytest.mark.parametrize("seed", range(10))
def test_a_quiet_clinic_hears_at_most_three_times_a_day(seed: int) -> None:
    clinic = month(seed)
    assert len(clinic.tickets) > 60, "this clinic has nothing to tell"
    by_day = moments(clinic)
    assert max(by_day.values()) <= route.BUDGET, by_day
    assert sum(by_day.values()) > DAYS / 2, "nobody was told anything"
    for use in ChannelUse:
        own = Counter(n.made.date() for n in clinic.past if n.channel == use)
        assert max(own.values(), default=0) <= route.BUDGET


@pytest.mark.parametrize("seed", range(10))
def test_and_nothing_is_kept_from_it(seed: int) -> None:
    """What stood long enough was told: critical within a step, the rest by the next digest."""
    clinic = month(seed)
    told = first_told(clinic, clinic.past)
    end = START + timedelta(days=DAYS)
    for asked in clinic.tickets:
        until = asked.closed or end
        for case in asked.incidents:
            if asked.priority is Priority.CRITICAL and until - asked.opened > STEP:
                assert told[case] - asked.opened <= STEP
            elif until - asked.opened > timedelta(days=4):  # longer than any weekend
                assert case in told, asked


@pytest.mark.parametrize("seed", range(3))
def test_a_bad_week_costs_more_and_what_is_urgent_is_told_in_time(seed: int) -> None:
    """Every quarter of an hour something urgent: nothing waits longer than its bunch."""
    clinic = Clinic(random.Random(seed))
    monday = START
    for minute in range(0, 5 * 24 * 60, 5):
        now = monday + timedelta(minutes=minute)
        if minute % 15 == 0:
            priority = clinic.dice.choice((Priority.CRITICAL, Priority.HIGH, Priority.MEDIUM))
            clinic.open(priority, now, timedelta(days=30))
        clinic.step(now)
    told = first_told(clinic, [n for n in clinic.past if n.kind is NoticeKind.TICKETS])
    for asked in clinic.tickets:
        if asked.opened > now - timedelta(hours=1):
            continue
        if asked.priority is Priority.CRITICAL:
            assert told[asked.incidents[0]] - asked.opened <= route.AT_ONCE + STEP
        local = asked.opened.astimezone(ZONE)
        if asked.priority is Priority.HIGH and 8 <= local.hour < 17:
            assert told[asked.incidents[0]] - asked.opened <= route.BUNCH + STEP
    assert max(moments(clinic).values()) > route.BUDGET
