"""What waits for a hash or a sweep, and the account that is changed meanwhile."""

from __future__ import annotations

import asyncio
import json

import pytest

from osiris.daemon import asks
from osiris.daemon.callers import Caller
from osiris.daemon.socket import heard
from osiris.model.case import Reply, Request, Role
from osiris.model.person import Way
from tests.people.reception import CONSOLE, OTHER, PASSWORD, Door, refused


def _harm(door: Door, how: str) -> None:
    people = door.house.reception.people
    if how == "removed":
        people.remove("bob")
    elif how == "password":
        people.set_password("bob", people.hashed(OTHER))
    else:
        role = Role.VIEWER if how == "viewer" else Role.APPROVER
        people.change("bob", role=role, disabled=how == "closed")
    door.house.reception.sessions.end("bob")


@pytest.mark.parametrize("how", ["removed", "password", "viewer", "closed"])
def test_who_is_let_in_is_who_it_is_after_the_hash(door: Door, how: str):
    """Passwords wait in a queue: an account may be changed meanwhile, and its sessions ended."""
    door.admin()
    door.add("bob", Role.APPROVER)
    secrets = {"password": PASSWORD}

    async def run() -> Reply:
        async with door.house.reception._one_at_a_time:
            coming = asyncio.create_task(
                asks.ask(
                    door.house,
                    Request(
                        kind="session.open",
                        args={"account": "bob"},
                        who="osiris-console",
                        role=Role.VIEWER,
                        where="tty",
                        secrets=secrets,
                    ),
                    lambda _: None,
                )
            )
            await asyncio.sleep(0)
            _harm(door, how)
        return await coming

    assert refused(asyncio.run(run())) == "wrong"
    assert not door.house.reception.sessions.all()


@pytest.mark.parametrize("how", ["removed", "viewer", "closed"])
def test_what_waited_is_not_done_for_who_may_no_more(door: Door, how: str):
    """A Request waits for the sweep that runs."""
    door.admin()
    door.add("bob", Role.APPROVER)
    asked = {"kind": "account.phone_remove", "args": {}, "session": door.session("bob")}
    caller = Caller(CONSOLE, Way.TTY)
    request = heard(json.dumps(asked).encode(), caller, door.house.reception.sessions)
    assert isinstance(request, Request)
    assert asyncio.run(asks.ask(door.house, request, lambda _: None)).code == 0
    _harm(door, how)
    since = door.size()
    assert refused(asyncio.run(asks.ask(door.house, request, lambda _: None))) == "expired"
    assert [entry["refused"] for entry in door.written(since)] == ["expired"]
