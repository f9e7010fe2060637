"""The outbox over a real ledger and real servers: outages, refusals, kill -9, and what stays in."""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from osiris.cli.practice import clinic
from osiris.daemon.house import House, opened
from osiris.edge import channels as edge
from osiris.edge.ledger import Tx, channels, facts, incidents, notices, targets, tickets
from osiris.edge.ledger.verify import verify
from osiris.flow import Box as Opened
from osiris.flow.tell import Ways, box_mark, deliver, put, tell, tidy, trial
from osiris.flow.tell.outbox import ACKNOWLEDGED
from osiris.model.case import REACH, Incident, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.proof import Instant
from osiris.model.site import ChannelUse
from osiris.model.telling import (
    Address,
    Channel,
    ChannelKind,
    Notice,
    NoticeKind,
    NoticeState,
    Result,
)
from tests.channels.servers import free_port, post, web
from tests.flow.tree import TREE, Box

KEY = "k3y-that-only-the-two-sides-know-0123456789"
TOKEN = "T0KEN-in-a-path-that-is-a-password"  # noqa: S105 it opens nothing
CHECKS = ("file_permissions.ssh_keys", "password_policy.ageing", "accounts_unique", REACH)
TALE = "Rose King, born 3/14/62, cannot print her referral"


def monday() -> datetime:
    """Next Monday, 10:00 UTC: clinic hours of the practice clinic."""
    now = datetime.now(UTC)
    day = now + timedelta(days=7 - now.weekday())
    return day.replace(hour=10, minute=0, second=0, microsecond=0)


class Office:
    """A box whose clock is moved by hand."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.now = monday()
        self._clock = house.box.clock()
        with house.box.ledger.commit() as tx:
            facts.put(tx, ACKNOWLEDGED, self.now.isoformat())
            # A digest was sent this morning: the tests about tickets hear of tickets alone.
            notices.put(tx, self._digest())
        self.box: Opened = replace(house.box, clock=self._at)
        self.ways = Ways(address=house.vault.address, send=edge.send)

    def _at(self) -> Instant:
        return replace(self._clock, utc=self.now)

    def _digest(self) -> Notice:
        return Notice(
            id=0,
            channel="gone",
            kind=NoticeKind.DIGEST,
            title="",
            text="",
            mark="morning",
            state=NoticeState.REPLACED,
            made=self.now - timedelta(hours=2),
        )

    def channel(self, name: str, url: str, kind: str = "webhook", use: str = "chat") -> None:
        key = KEY if kind == "webhook" else ""
        self.house.vault.put_address(name, Address(url=url, key=key))
        with self.box.ledger.commit() as tx:
            added = self.now - timedelta(days=1)
            channels.put(
                tx, Channel(name=name, kind=ChannelKind(kind), use=ChannelUse(use), added=added)
            )

    def ask(self, priority: Priority = Priority.HIGH, check: str = "", text: str = TALE) -> Ticket:
        """A ticket that was opened an hour ago."""
        opened = self.now - timedelta(hours=1)
        with self.box.ledger.commit() as tx:
            incident = self._incident(tx, check, opened, text)
            return tickets.open(
                tx,
                check=check,
                incidents=(incident.id,),
                code=f"code{incident.id}",
                text=text,
                opened=opened,
                priority=priority,
            )

    def _incident(self, tx: Tx, check: str, opened: datetime, text: str) -> Incident:
        (target,) = [t.id for t in targets.all(tx) if t.name == TREE]
        return incidents.open(
            tx, target=target, check=check, priority=Priority.HIGH, opened=opened, text=text
        )

    def tell(self, minutes: float = 0) -> None:
        self.now += timedelta(minutes=minutes)
        asyncio.run(tell(self.box, self.ways))

    def settle(self, ticket: Ticket) -> None:
        with self.box.ledger.commit() as tx:
            done = replace(ticket, state=TicketState.CLOSED, closed=self.now)
            tickets.update(tx, done)

    @property
    def log(self) -> list[Notice]:
        with self.box.ledger.read() as tx:
            return [n for n in notices.latest(tx, 1_000) if n.channel != "gone"]

    @property
    def states(self) -> list[tuple[str, str, int]]:
        return [(n.state.value, n.result, n.tries) for n in self.log]

    def chained(self) -> list[dict[str, object]]:
        """What the chain, which verifies, says of notices."""
        with self.box.ledger.read() as tx:
            assert list(verify(tx))
            found = tx.sql.execute(
                "SELECT payload FROM entries WHERE kind = 'notice' ORDER BY seq"
            ).fetchall()
        said = [json.loads(raw)["predicate"]["body"] for (raw,) in found]
        return [{k: v for k, v in body.items() if k not in ("drill", "scrub")} for body in said]


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


class Gate:
    """A way that sends for real, and stops the process dead before anybody can write it down."""

    def __init__(self, say: int) -> None:
        self.say = say

    async def send(self, kind: ChannelKind, address: Address, notice: Notice, box: str) -> Result:
        result = await edge.send(kind, address, notice, box)
        os.write(self.say, b"sent")
        os.kill(os.getpid(), signal.SIGKILL)
        return result


def killed_after_sending(folder: Path, at: datetime, say: int) -> None:
    desk = clinic.desk_at(folder)
    with opened(folder, "test", unlock=desk.unlock) as house:
        clock = replace(house.box.clock(), utc=at)
        moved = replace(house.box, clock=lambda: clock)
        ways = Ways(address=house.vault.address, send=Gate(say).send)
        asyncio.run(tell(moved, ways))


def test_killed_between_sending_and_writing_it_goes_again_under_the_same_mark(
    tmp_path: Path,
) -> None:
    box = Box(tmp_path)
    with web() as receiver:
        with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
            office = Office(house)
            office.channel("chat", f"http://127.0.0.1:{receiver.port}/")
            office.ask()
        told, say = os.pipe()
        child = multiprocessing.get_context("fork").Process(
            target=killed_after_sending, args=(box.desk.folder, monday(), say)
        )
        child.start()
        child.join(30)
        assert child.exitcode == -signal.SIGKILL
        assert os.read(told, 4) == b"sent"
        os.close(told)
        os.close(say)
        assert len(receiver.asked) == 1
        with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
            office.box = replace(house.box, clock=office._at)
            office.ways = Ways(address=house.vault.address, send=edge.send)
            assert office.states == [("waiting", "", 1)]
            office.tell(1)
            assert len(receiver.asked) == 1, "a box that dies again and again floods nobody"
            office.tell(1)
            assert office.states == [("sent", "ok", 2)]
            office.tell(31)
            assert [b["tries"] for b in office.chained()] == [2]
    first, again = (json.loads(asked.body) for asked in receiver.asked)
    assert first == again


def test_killed_before_sending_nothing_is_lost(office: Office) -> None:
    """What is due is in the outbox, or in the tickets themselves: each alone is enough."""
    with web() as receiver:
        office.channel("chat", f"http://127.0.0.1:{receiver.port}/")
        office.ask()
        assert put(office.box) == 1
        assert put(office.box) == 0
        asyncio.run(deliver(office.box, office.ways))
    assert len(receiver.asked) == 1


def test_slow_receivers_wait_beside_each_other(office: Office) -> None:
    with web() as receiver:
        receiver.slow_s = 3
        for n in range(3):
            office.channel(f"chat{n}", f"http://127.0.0.1:{receiver.port}/{n}")
        office.ask()
        began = datetime.now(UTC)
        office.tell()
        took = datetime.now(UTC) - began
    assert office.states == [("sent", "ok", 1)] * 3
    assert took < timedelta(seconds=8)


@pytest.mark.parametrize("named", [False, True])
def test_nothing_of_a_person_or_a_machine_leaves(office: Office, named: bool) -> None:
    office.box = replace(
        office.box, settings=replace(office.box.settings, notices_name_machines=named)
    )
    with web() as receiver:
        office.channel("log", f"http://127.0.0.1:{receiver.port}/", use="log")
        office.channel("mail", f"http://127.0.0.1:{receiver.port}/", use="mail")
        for priority, check in zip(Priority, CHECKS, strict=True):
            office.ask(priority)
            office.ask(priority, check=check)
        office.tell()
        office.now = monday() + timedelta(hours=21.5)
        office.tell()
    assert len(receiver.asked) == 4
    left = b" ".join(asked.body for asked in receiver.asked)
    for word in ("Rose", "King", "1962", "3/14", "referral"):
        assert word.encode() not in left
    assert (TREE.encode() in left) is named


def test_secrets_lie_in_the_vault_alone(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    with web() as receiver, post() as server:
        receiver.answers = [404]
        office.channel("hook", f"http://127.0.0.1:{receiver.port}/{TOKEN}")
        office.channel("json", f"json://127.0.0.1:{receiver.port}/{TOKEN}", kind="apprise")
        server.refuse["tech@example.org"] = f"550 no {TOKEN}"
        url = f"mailto://{TOKEN}:{TOKEN}@127.0.0.1:{server.port}/?from=a@b.org&to=tech@example.org"
        office.channel("mail", url, kind="email", use="mail")
        office.channel("gone", f"http://127.0.0.1:{free_port()}/{TOKEN}", use="pager")
        office.ask(Priority.CRITICAL)
        office.tell()
        with office.box.ledger.read() as tx:
            asked = channels.all(tx)
        tried = asyncio.run(trial(office.box, office.ways, asked))
    assert {t.result.code for t in tried} >= {"http-404", "offline"}
    assert TOKEN not in repr((tried, office.log, caplog.records))
    folder = office.house.folder
    for path in (p for p in folder.rglob("*") if p.is_file()):
        for secret in (TOKEN, KEY):
            assert secret.encode() not in path.read_bytes(), path
    assert office.house.vault.address("hook") == Address(
        url=f"http://127.0.0.1:{receiver.port}/{TOKEN}", key=KEY
    )


def test_old_notices_go_and_the_chain_stays(office: Office) -> None:
    with web() as receiver:
        office.channel("chat", f"http://127.0.0.1:{receiver.port}/")
        office.ask()
        office.tell()
    office.now += timedelta(days=399)
    tidy(office.box)
    assert office.log
    office.now += timedelta(days=2)
    tidy(office.box)
    assert not office.log
    assert len(office.chained()) == 1
