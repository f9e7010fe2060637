"""Machines that cannot be read: asked about once, in time, and once for one cause."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.daemon.house import House, opened
from osiris.edge.ledger import incidents, tickets
from osiris.flow.sweep import sweep
from osiris.model.case import REACH, IncidentState
from tests.flow.tree import Box

HOST_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGtPYLIuEJFrxYJhlKYS7rW0AaUfpmPZ8jR3zZsDH4rV"


def away(box: Box, name: str, klass: str = "server") -> Path:
    """A machine that can be made unreadable: its root folder is taken away."""
    root = box.desk.folder.parent / name
    root.mkdir()
    box.ask("target.add", name=name, transport="local", root=str(root), klass=klass, lab=True)
    return root


def look(house: House, minutes: int) -> None:
    now = house.box.clock()
    later = replace(now, utc=now.utc + timedelta(minutes=minutes))
    asyncio.run(sweep(replace(house.box, clock=lambda: later), everything=True))


def cases(house: House) -> list[str]:
    with house.box.ledger.read() as tx:
        return [i.target for i in incidents.all(tx, open_only=True) if i.check == REACH]


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


def test_a_machine_gone_dark_is_asked_about_in_time_and_closed_when_it_is_back(box: Box):
    root = away(box, "files")
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        look(house, 0)
        root.rmdir()
        look(house, 1)
        assert cases(house) == []
        look(house, 7)
        look(house, 8)
        assert cases(house) == ["t2"]
        with house.box.ledger.read() as tx:
            asked = [t for t in tickets.all(tx, live_only=True) if t.check == REACH]
        assert len(asked) == 1
        root.mkdir()
        look(house, 9)
        assert cases(house) == []
        with house.box.ledger.read() as tx:
            closed = [i for i in incidents.all(tx) if i.check == REACH]
            assert [i.state for i in closed] == [IncidentState.PASSED]
            assert not [t for t in tickets.all(tx, live_only=True) if t.check == REACH]


def test_a_laptop_that_is_away_is_no_alarm(box: Box):
    away(box, "laptop", klass="workstation").rmdir()
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        for minutes in (0, 10, 20):
            look(house, minutes)
        assert cases(house) == []


def test_machines_with_causes_of_their_own_are_cases_of_their_own(box: Box):
    for name in ("a", "b", "c"):
        away(box, name).rmdir()  # a folder that is gone is no broken line
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        for minutes in (0, 10, 20):
            look(house, minutes)
        assert cases(house) == ["t2", "t3", "t4"]


def test_one_cause_is_one_case(box: Box):
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))  # and does not listen: refused at once
        for name in ("a", "b", "c"):
            box.ask(
                "target.add",
                name=name,
                address="127.0.0.1",
                port=nobody.getsockname()[1],
                user="osiris",
                host_key=HOST_KEY,
                lab=True,
            )
        with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
            for minutes in (0, 10, 20):
                look(house, minutes)
            assert cases(house) == ["t2"]
            with house.box.ledger.read() as tx:
                asked = [t.text for t in tickets.all(tx, live_only=True)]
    assert any("3 machines went dark at once" in text for text in asked)
