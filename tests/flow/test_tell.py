"""The outbox over a real ledger and real servers: told once, outages, refusals, digests."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.daemon.house import opened
from osiris.edge.ledger import channels, facts, notices, tickets
from osiris.flow.tell import box_mark
from osiris.flow.tell.outbox import ACKNOWLEDGED
from osiris.model.case import Ticket
from osiris.model.content import Priority
from tests.channels.servers import free_port, post, web
from tests.flow.outbox import TOKEN, Office, monday
from tests.flow.tree import Box


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    box = Box(tmp_path)
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        yield Office(house)


def test_a_ticket_is_told_once_and_the_chain_says_so(office: Office) -> None:
    with web() as receiver:
        office.channel("chat", f"http://127.0.0.1:{receiver.port}/{TOKEN}")
        ticket = office.ask(check="file_permissions.ssh_keys")
        office.tell()
        office.tell(60)
    (asked,) = receiver.asked
    said = json.loads(asked.body)
    assert said["tickets"] == [ticket.id]
    assert said["box"] == box_mark(office.box)
    assert said["title"].endswith("fails: Keys and home folders are closed to others")
    assert "high, 1 machine, since " in said["text"]
    assert office.states == [("sent", "ok", 1)]
    assert office.chained() == [
        {
            "notice": office.log[0].id,
            "what": "tickets",
            "channel": "webhook",
            "use": "chat",
            "tickets": [ticket.id],
            "late": [],
            "priority": "high",
            "state": "sent",
            "result": "ok",
            "tries": 1,
        }
    ]


def test_while_the_line_is_down_one_message_gathers_and_goes_when_it_is_back(
    office: Office,
) -> None:
    port = free_port()
    office.channel("chat", f"http://127.0.0.1:{port}/")
    first, settled = office.ask(), office.ask()
    office.tell()
    assert office.states == [("waiting", "offline", 1)]
    away_since = office.now
    third = office.ask()
    office.settle(settled)
    for _ in range(40):
        office.tell(1)
    assert [s for s, _, _ in office.states] == ["replaced", "waiting"]
    assert 3 <= office.states[1][2] <= 7, "it waits longer each time"
    with web(port) as receiver:
        for _ in range(16):
            office.tell(1)
    (asked,) = receiver.asked
    assert json.loads(asked.body)["tickets"] == [first.id, third.id]
    with office.box.ledger.read() as tx:
        assert notices.offline_since(tx) is None
        long = notices.offline_s(tx, away_since - timedelta(hours=1), office.now)
        half = notices.offline_s(tx, away_since + timedelta(minutes=20), office.now)
    assert 40 * 60 <= long <= 57 * 60
    assert half == long - 20 * 60
    # Each change of result is one entry, not each try.
    assert [(b["state"], b["result"]) for b in office.chained()] == [
        ("waiting", "offline"),
        ("replaced", "offline"),
        ("waiting", "offline"),
        ("sent", "ok"),
    ]


def test_offline_is_told_while_it_lasts_and_a_refusal_is_not_offline(office: Office) -> None:
    office.channel("chat", f"http://127.0.0.1:{free_port()}/")
    office.ask()
    office.tell()
    with office.box.ledger.read() as tx:
        assert notices.offline_since(tx) == office.now
        later = office.now + timedelta(minutes=5)
        assert notices.offline_s(tx, office.now, later) == 300
    with web() as receiver:
        receiver.answers = [503]
        office.channel("mail", f"http://127.0.0.1:{receiver.port}/", use="mail")
        office.ask(Priority.CRITICAL)
        office.tell(1)
    with office.box.ledger.read() as tx:
        assert notices.offline_since(tx) is None


def test_a_receiver_that_cannot_now_is_asked_later(office: Office) -> None:
    with web() as receiver:
        receiver.answers = [503, 429, 200]
        receiver.headers = {"Retry-After": "1200"}
        office.channel("chat", f"http://127.0.0.1:{receiver.port}/")
        office.ask()
        office.tell()
        assert office.states == [("waiting", "http-503", 1)]
        office.tell(19)
        assert len(receiver.asked) == 1
        office.tell(1)
        assert office.states == [("waiting", "http-429", 2)]
        office.tell(20)
    assert office.states == [("sent", "ok", 3)]
    marks = {json.loads(asked.body)["id"] for asked in receiver.asked}
    assert len(marks) == 1, "a repetition cannot be told"


def test_where_one_channel_refuses_another_hears_of_it(office: Office) -> None:
    with web() as gone, post() as server:
        gone.answers = [410]
        office.channel("chat", f"http://127.0.0.1:{gone.port}/")
        url = f"mailto://127.0.0.1:{server.port}/?from=box@example.org&to=tech@example.org"
        office.channel("mail", url, kind="email", use="mail")
        office.ask()
        office.tell()
        office.tell(31)
    assert len(gone.asked) == 1
    assert len(server.mails) == 1
    assert office.states == [("failed", "http-410", 1), ("sent", "ok", 1)]


def test_an_address_that_is_lost_is_a_refusal_not_a_crash(office: Office) -> None:
    office.channel("chat", "http://127.0.0.1:9/")
    office.house.vault.forget_address("chat")
    office.ask()
    office.tell()
    assert office.states == [("failed", "address", 1)]


def test_what_was_settled_is_not_sent(office: Office) -> None:
    office.channel("chat", f"http://127.0.0.1:{free_port()}/")
    ticket = office.ask()
    office.tell()
    office.settle(ticket)
    office.tell(1)
    assert office.states == [("stale", "offline", 1)]


def test_a_removed_channel_is_not_waited_for(office: Office) -> None:
    office.channel("chat", f"http://127.0.0.1:{free_port()}/")
    office.ask()
    office.tell()
    with office.box.ledger.commit() as tx:
        channels.remove(tx, "chat")
    office.tell(1)
    assert office.states == [("stale", "offline", 1)]
    assert office.chained()[-1]["channel"] == "removed"


def test_the_digest_tells_what_was_done_and_what_waits(office: Office) -> None:
    with web() as receiver:
        office.channel("mail", f"http://127.0.0.1:{receiver.port}/", use="mail")
        office.ask(Priority.LOW, check="file_permissions.ssh_keys")
        office.tell()
        assert not receiver.asked
        office.now = monday() + timedelta(hours=21.5)  # Tuesday, 07:30
        office.tell()
        office.tell(1)
        (asked,) = receiver.asked
        said = json.loads(asked.body)
        assert said["kind"] == "digest"
        assert said["title"].endswith(": 1 waiting")
        assert "Waiting for a person:\nTicket 1, low, 1 machine" in said["text"]
        office.settle(office_ticket(office, 1))
        office.now = monday() + timedelta(days=2, hours=-2)  # Wednesday: nothing to say
        office.tell()
        assert len(receiver.asked) == 1
        office.now = monday() + timedelta(days=8, hours=-2)  # a week after the last one
        office.tell()
    assert json.loads(receiver.asked[-1].body)["title"].endswith(": all quiet")
    assert len(receiver.asked) == 2


def test_what_stands_in_a_digest_is_not_told_again_in_the_same_minute(office: Office) -> None:
    """The box was off in the morning: at ten the digest and a question are due together."""
    with web() as receiver:
        office.channel("mail", f"http://127.0.0.1:{receiver.port}/", use="mail")
        office.now += timedelta(days=1)
        office.ask(Priority.MEDIUM)
        office.tell()
        office.tell(60)
    assert [json.loads(a.body)["kind"] for a in receiver.asked] == ["digest"]


def test_a_channel_that_refuses_is_named_in_the_digest(office: Office) -> None:
    with web() as gone, web() as receiver:
        gone.answers = [404]
        office.channel("night-pager", f"http://127.0.0.1:{gone.port}/{TOKEN}", use="pager")
        office.channel("mail", f"http://127.0.0.1:{receiver.port}/", use="mail")
        ticket = office.ask()
        office.tell()
        office.settle(ticket)
        office.now = monday() + timedelta(hours=21.5)
        office.tell()
    said = json.loads(receiver.asked[-1].body)
    assert said["title"].endswith(": a channel is mute")
    assert "night-pager takes no messages: there is no such receiver (HTTP 404)." in said["text"]


def office_ticket(office: Office, number: int) -> Ticket:
    with office.box.ledger.read() as tx:
        found = tickets.get(tx, number)
    assert found is not None
    return found


def test_before_the_report_is_read_it_says_that_the_report_waits(office: Office) -> None:
    with office.box.ledger.commit() as tx:
        facts.put(tx, ACKNOWLEDGED, None)
        tx.sql.execute("DELETE FROM notices")
    with web() as receiver:
        office.channel("mail", f"http://127.0.0.1:{receiver.port}/", use="mail")
        office.ask(Priority.HIGH)
        office.tell()
        office.tell(60)
        assert [json.loads(a.body)["kind"] for a in receiver.asked] == ["first"]
        office.ask(Priority.CRITICAL)
        office.tell(1)
    assert json.loads(receiver.asked[-1].body)["priority"] == "critical"
