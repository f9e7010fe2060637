"""Who is told, and when: cases at fixed times of one week. Monday is 23 November 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from osiris.core import route
from osiris.core.route import Scene, Telling
from osiris.model.case import Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.site import ChannelUse, Routes, Settings
from osiris.model.telling import (
    Channel,
    ChannelKind,
    News,
    Notice,
    NoticeKind,
    NoticeState,
    Result,
    Sent,
)

MON = datetime(2026, 11, 23, tzinfo=UTC)
NOON = MON + timedelta(hours=12)
NIGHT = MON + timedelta(hours=22)
CRITICAL, HIGH, MEDIUM, LOW = Priority


def at(hours: float) -> datetime:
    return MON + timedelta(hours=hours)


def channel(name: str, use: ChannelUse | None = None) -> Channel:
    use = use or ChannelUse(name)
    return Channel(name=name, kind=ChannelKind.WEBHOOK, use=use, added=MON - timedelta(days=30))


ALL = tuple(channel(use.value) for use in ChannelUse if use is not ChannelUse.LOG)


def ticket(number: int, priority: Priority, opened: datetime, **more: object) -> Ticket:
    said: dict[str, object] = {
        "id": number,
        "check": f"check{number}",
        "incidents": (number,),
        "code": "ask",
        "text": "",
        "state": TicketState.OPEN,
        "opened": opened,
        "priority": priority,
        **more,
    }
    return Ticket(**said)  # type: ignore[arg-type]


def told(number: int, channel: str, made: datetime, *tickets: int, **more: object) -> Notice:
    said: dict[str, object] = {
        "id": number,
        "channel": channel,
        "kind": NoticeKind.TICKETS,
        "tickets": tickets,
        "title": "",
        "text": "",
        "mark": str(number),
        "state": NoticeState.SENT,
        "made": made,
        **more,
    }
    return Notice(**said)  # type: ignore[arg-type]


def scene(now: datetime, *tickets: Ticket, **more: object) -> Scene:
    said: dict[str, object] = {
        "now": now,
        "settings": Settings(),
        "tickets": tickets,
        "past": (),
        "channels": ALL,
        "digested": None,
        "acknowledged": True,
        **more,
    }
    return Scene(**said)  # type: ignore[arg-type]


def heard(tellings: tuple[Telling, ...]) -> dict[str, tuple[int, ...]]:
    return {t.channel.name: t.tickets for t in tellings}


@pytest.mark.parametrize(
    ("priority", "uses"),
    [
        (CRITICAL, {"pager", "chat", "mail"}),
        (HIGH, {"pager", "chat"}),
        (MEDIUM, {"chat", "mail"}),
        (LOW, set()),
    ],
)
def test_who_hears_of_what(priority: Priority, uses: set[str]) -> None:
    found = route.due(scene(NOON, ticket(1, priority, at(9))))
    assert heard(found) == dict.fromkeys(uses, (1,))
    assert all(t.priority is priority for t in found)


def test_a_site_may_route_otherwise() -> None:
    routes = Routes(medium=(ChannelUse.PAGER,), high=())
    decided = replace(Settings(), routes=routes)
    found = route.due(scene(NOON, ticket(1, MEDIUM, at(9)), settings=decided))
    assert heard(found) == {"pager": (1,)}
    assert route.due(scene(NOON, ticket(1, HIGH, at(9)), settings=decided)) == ()


@pytest.mark.parametrize(
    ("there", "hears"), [(("mail",), "mail"), (("pager",), "pager"), (("mail", "pager"), "pager")]
)
def test_where_no_channel_fits_the_gentlest_hears(there: tuple[str, ...], hears: str) -> None:
    channels = tuple(channel(name) for name in there)
    assert set(heard(route.due(scene(NOON, ticket(1, HIGH, at(9)), channels=channels)))) == {hears}
    (low, *_) = route.digest(scene(at(7.6), channels=channels), News())
    assert low.channel.name == there[0]


@pytest.mark.parametrize(
    ("now", "told"),
    [
        (at(7.99), {CRITICAL}),
        (at(8), {CRITICAL, HIGH, MEDIUM}),
        (at(17.99), {CRITICAL, HIGH, MEDIUM}),
        (at(18), {CRITICAL}),
        (at(5 * 24 + 12), {CRITICAL}),  # Saturday
        (at(7 * 24 + 12), {CRITICAL, HIGH, MEDIUM}),
    ],
)
def test_quiet_hours(now: datetime, told: set[Priority]) -> None:
    opened = now - timedelta(hours=1)
    for priority in Priority:
        assert bool(route.due(scene(now, ticket(1, priority, opened)))) is (priority in told)


def test_quiet_hours_are_those_of_the_clinic_s_zone() -> None:
    west = replace(Settings(), timezone="America/Los_Angeles")
    high = ticket(1, HIGH, at(9))
    assert route.due(scene(at(15.9), high, settings=west)) == ()
    assert route.due(scene(at(16.1), high, settings=west))


def test_a_clinic_without_hours_is_always_open() -> None:
    always = replace(Settings(), clinic_hours=())
    assert route.due(scene(NIGHT, ticket(1, HIGH, at(9)), settings=always))
    assert route.digest_due(scene(at(5 * 24 + 7.5), settings=always))


def test_a_ticket_is_told_once_and_only_while_nobody_has_it() -> None:
    one = ticket(1, HIGH, at(9))
    assert route.due(scene(NOON, one, past=(told(1, "chat", at(9.1), 1),))) == ()
    assert route.due(scene(NOON, replace(one, state=TicketState.ACKNOWLEDGED))) == ()
    assert route.due(scene(NOON, replace(one, state=TicketState.CLOSED, closed=NOON))) == ()


def test_what_just_came_may_settle_itself() -> None:
    for priority, minutes in ((CRITICAL, 0), (HIGH, 2), (MEDIUM, 15)):
        one = ticket(1, priority, NOON)
        assert route.due(scene(NOON + timedelta(minutes=minutes), one))
        if minutes:
            assert not route.due(scene(NOON + timedelta(minutes=minutes, seconds=-1), one))


def test_a_burst_is_one_message_and_its_rest_another() -> None:
    burst = tuple(ticket(n, CRITICAL, NIGHT) for n in range(1, 21))
    found = route.due(scene(NIGHT, *burst))
    assert heard(found) == dict.fromkeys(("pager", "chat", "mail"), tuple(range(1, 21)))
    past = tuple(
        told(n, t.channel.name, NIGHT, *t.tickets, priority=CRITICAL) for n, t in enumerate(found)
    )
    more = (*burst, ticket(21, CRITICAL, NIGHT + timedelta(minutes=1)))
    assert route.due(scene(NIGHT + timedelta(minutes=4.9), *more, past=past)) == ()
    rest = route.due(scene(NIGHT + timedelta(minutes=5), *more, past=past))
    assert heard(rest) == dict.fromkeys(("pager", "chat", "mail"), (21,))


def test_what_is_critical_does_not_wait_for_what_is_not() -> None:
    past = (told(1, "chat", NOON - timedelta(minutes=1), 1, priority=HIGH),)
    both = (ticket(1, HIGH, at(11)), ticket(2, CRITICAL, NOON), ticket(3, HIGH, at(11.5)))
    assert set(heard(route.due(scene(NOON, *both, past=past))).values()) == {(2, 3), (2,)}
    assert route.due(scene(NOON, *both[::2], past=past)) == ()
    assert route.due(scene(NOON + timedelta(minutes=29), *both[::2], past=past))


def test_the_same_question_is_no_news_unless_it_is_urgent() -> None:
    before = ticket(1, MEDIUM, at(9), check="x", state=TicketState.CLOSED, closed=at(10))
    again = ticket(2, MEDIUM, at(10.5), check="x")
    past = (told(1, "chat", at(9.5), 1),)
    assert route.due(scene(NOON, before, again, past=past)) == ()
    assert route.due(scene(NOON, before, replace(again, code="tried"), past=past))
    assert route.due(scene(NOON, before, replace(again, priority=HIGH), past=past))
    day_after = at(9.6 + 24)
    assert route.due(scene(day_after, before, again, past=past))


def test_two_cases_in_words_are_two_questions() -> None:
    first = ticket(1, MEDIUM, at(9), check="", code="unsure")
    second = ticket(2, MEDIUM, at(11), check="", code="unsure")
    before = (told(1, "mail", at(9.5), 1),)
    assert heard(route.due(scene(NOON, first, second, past=before)))["mail"] == (2,)


def test_a_case_that_people_know_is_no_news_under_another_number() -> None:
    """The box asked for a yes, tried, failed, and asks for something else now."""
    for priority in (CRITICAL, HIGH, MEDIUM):
        before = ticket(1, priority, at(9), state=TicketState.CLOSED, closed=at(10))
        now = ticket(2, priority, at(10), code="tried", check="x", incidents=(1,))
        past = (told(1, "chat", at(9.5), 1, priority=priority),)
        assert route.due(scene(NOON, before, now, past=past)) == ()
        assert route.due(scene(NOON, before, replace(now, incidents=(1, 2)), past=past))
        assert route.due(scene(NOON, before, now))
    worse = ticket(2, HIGH, at(10), check="x", incidents=(1,))
    mild = ticket(1, MEDIUM, at(9), state=TicketState.CLOSED, closed=at(10))
    assert route.due(scene(NOON, mild, worse, past=past))
    digest = (told(1, "mail", at(9.5), 1, kind=NoticeKind.DIGEST),)
    assert route.due(scene(NOON, replace(mild, priority=HIGH), worse, past=digest))


def test_the_budget_holds_back_what_is_medium_and_nothing_else() -> None:
    past = tuple(told(n, "mail", at(8 + n), 90 + n, priority=MEDIUM) for n in range(2))
    medium, high = ticket(1, MEDIUM, at(10)), ticket(2, HIGH, at(10))
    assert route.due(scene(NOON, medium, past=past[:1]))
    assert route.due(scene(NOON, medium, past=past)) == ()
    assert route.due(scene(at(36), medium, past=past)), "yesterday does not count"
    # Who hears of the high one hears of the medium one in the same message.
    found = heard(route.due(scene(NOON, medium, high, past=past)))
    assert found == {"pager": (2,), "chat": (1, 2), "mail": (1,)}


def test_messages_that_were_replaced_or_refused_were_not_heard() -> None:
    for state in (NoticeState.REPLACED, NoticeState.STALE, NoticeState.FAILED):
        past = tuple(told(n, "log", at(8 + n), 90, state=state) for n in range(4))
        assert route.due(scene(NOON, ticket(1, MEDIUM, at(10)), past=past))


def test_a_clock_that_ran_out_is_told_once() -> None:
    late = ticket(1, HIGH, at(9), breached=at(10), state=TicketState.ACKNOWLEDGED)
    past = (told(1, "chat", at(9.1), 1, priority=HIGH),)
    found = route.due(scene(NOON, late, past=past))
    assert {(t.channel.name, t.tickets, t.late) for t in found} == {
        ("pager", (), (1,)),
        ("chat", (), (1,)),
    }
    said = (*past, told(2, "chat", at(10.1), late=(1,), priority=HIGH))
    assert route.due(scene(NOON, late, past=said)) == ()
    assert route.due(scene(NOON, replace(late, priority=MEDIUM), past=past)) == ()


def test_before_the_first_report_is_read_only_what_is_critical_is_told() -> None:
    for priority in Priority:
        found = route.due(scene(NOON, ticket(1, priority, at(9)), acknowledged=False))
        assert bool(found) is (priority is CRITICAL)


def test_a_log_hears_everything_at_once_and_once() -> None:
    log = channel("log")
    both = (ticket(1, LOW, NIGHT), ticket(2, HIGH, NIGHT, breached=NIGHT))
    (found,) = route.due(scene(NIGHT, *both, channels=(log,)))
    assert (found.tickets, found.late, found.priority) == ((1, 2), (2,), HIGH)
    past = (told(1, "log", NIGHT, 1, 2, late=(2,)),)
    assert route.due(scene(NIGHT, *both, channels=(log,), past=past)) == ()
    young = replace(log, added=NIGHT + timedelta(minutes=1))
    assert route.due(scene(NIGHT, *both, channels=(young,))) == ()


def test_what_a_log_heard_was_not_heard_by_people() -> None:
    past = tuple(told(n, "log", NOON - timedelta(minutes=n + 1), 1) for n in range(9))
    channels = (*ALL, channel("log"))
    found = route.due(scene(NOON, ticket(1, MEDIUM, at(9)), channels=channels, past=past))
    assert set(heard(found)) == {"chat", "mail"}


def test_a_channel_that_refuses_is_passed_by_for_a_day() -> None:
    one = ticket(1, MEDIUM, at(9))
    past = (
        told(1, "chat", at(9.5), 1, state=NoticeState.FAILED),
        told(2, "mail", at(9.5), 1, state=NoticeState.FAILED),
    )
    assert heard(route.due(scene(NOON, one, past=past))) == {"pager": (1,)}
    assert route.due(scene(NOON, one, past=past, channels=ALL[1:])) == ()
    assert set(heard(route.due(scene(at(9.6 + 24), one, past=past)))) == {"chat", "mail"}
    test = told(3, "chat", at(10), kind=NoticeKind.TEST)
    assert set(heard(route.due(scene(NOON, one, past=(*past, test))))) == {"chat"}


@pytest.mark.parametrize(
    ("now", "last", "due"),
    [
        (at(7.49), None, False),
        (at(7.5), None, True),
        (at(7.5), at(7.4), True),
        (at(7.6), at(7.5), False),
        (at(7.5 + 24), at(7.5), True),
        (at(15), at(7.5 - 72), True),  # the box was off in the morning
        (at(8.5), None, True),
        (at(20), None, False),  # off all day: tomorrow
        (at(5 * 24 + 7.5), None, False),  # Saturday
    ],
)
def test_when_a_digest_is_due(now: datetime, last: datetime | None, due: bool) -> None:
    assert route.digest_due(scene(now, digested=last)) is due


def test_a_digest_comes_when_there_is_something_to_say_or_once_a_week() -> None:
    news = News(healed=(("The firewall is on", 2),), waits=(4,), late=(4,))
    now, yesterday = at(7 * 24 + 7.5), at(6 * 24 + 7.5)
    (said,) = route.digest(scene(now, digested=yesterday), news)
    assert (said.channel.name, said.kind, said.tickets, said.late) == (
        "mail",
        NoticeKind.DIGEST,
        (4,),
        (4,),
    )
    assert route.digest(scene(now, digested=yesterday), News()) == ()
    assert route.digest(scene(now, digested=at(24 + 7.5)), News()) == ()
    assert route.digest(scene(now, digested=at(7.5)), News())
    first = scene(now, digested=yesterday, acknowledged=False)
    assert route.digest(first, news) == ()
    (waits,) = route.digest(replace(first, digested=None), news)
    assert waits.kind is NoticeKind.FIRST


def test_a_channel_that_takes_nothing_is_named() -> None:
    waiting = NoticeState.WAITING
    tried = {"state": waiting, "tries": 3, "result": "http-503"}
    past = (
        told(1, "pager", at(9), state=NoticeState.FAILED, result="http-404"),
        told(2, "chat", at(9), result="ok"),
        told(3, "chat", at(11.5), **tried),
        told(4, "mail", at(9), state=NoticeState.FAILED, result="http-404"),
        told(5, "mail", at(10), result="ok"),
        told(6, "gone", at(9), state=NoticeState.FAILED, result="http-404"),
    )
    assert route.mute(scene(NOON, past=past)) == (("pager", "http-404"),)
    assert route.mute(scene(at(12.5), past=past)) == (
        ("pager", "http-404"),
        ("chat", "http-503"),
    )
    assert News(mute=route.mute(scene(NOON, past=past))).anything


def test_when_to_try_again() -> None:
    away = Result(sent=Sent.TEMPORARY, code="offline")
    busy = Result(sent=Sent.TEMPORARY, code="http-503")

    def waits(result: Result) -> list[float]:
        tries = (1, 2, 3, 4, 5, 6, 99)
        return [(route.retry_at(result, n, NOON) - NOON).total_seconds() / 60 for n in tries]

    assert waits(away) == [1, 2, 4, 8, 15, 15, 15]
    assert waits(busy) == [1, 5, 15, 60, 60, 60, 60]
    assert waits(replace(busy, retry_after_s=600)) == [10, 10, 15, 60, 60, 60, 60]
    assert waits(replace(busy, retry_after_s=10**9))[0] == 60


def test_what_could_not_be_sent_by_day_is_not_sent_at_night() -> None:
    decided = Settings()
    medium = told(1, "chat", NOON, 1, priority=MEDIUM)
    assert route.held(medium, ChannelUse.CHAT, decided, NIGHT)
    assert not route.held(medium, ChannelUse.CHAT, decided, NOON)
    assert not route.held(medium, ChannelUse.LOG, decided, NIGHT)
    assert not route.held(replace(medium, priority=CRITICAL), ChannelUse.PAGER, decided, NIGHT)
    digest = told(1, "mail", at(7.5), kind=NoticeKind.DIGEST)
    assert not route.held(digest, ChannelUse.MAIL, decided, at(7.6))
    assert route.held(digest, ChannelUse.MAIL, decided, NIGHT)


def test_what_has_nothing_left_to_tell_is_not_sent() -> None:
    notice = told(1, "chat", NOON, 1, late=(2,))
    assert not route.outlived(notice, [1], NIGHT)
    assert not route.outlived(notice, [2], NIGHT)
    assert route.outlived(notice, [3], NIGHT)
    digest = told(1, "mail", at(7.5), kind=NoticeKind.DIGEST)
    assert not route.outlived(digest, [], at(40))
    assert route.outlived(digest, [], at(44))
