"""The outbox when the box is killed, when receivers are slow, and what must stay in."""

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
from osiris.daemon.house import opened
from osiris.edge import channels as edge
from osiris.edge.ledger import channels
from osiris.flow.tell import Ways, deliver, put, tell, tidy, trial
from osiris.model.case import REACH
from osiris.model.content import Priority
from osiris.model.telling import Address, ChannelKind, Notice, Result
from tests.channels.servers import free_port, post, web
from tests.flow.outbox import KEY, TOKEN, Office, monday
from tests.flow.tree import TREE, Box

CHECKS = ("file_permissions.ssh_keys", "password_policy.ageing", "accounts_unique", REACH)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    box = Box(tmp_path)
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        yield Office(house)


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
            office.box = replace(house.box, clock=office.at)
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
