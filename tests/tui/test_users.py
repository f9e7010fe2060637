"""The people of the box on the screen, and the second yes by phone."""

from __future__ import annotations

import base64
import os
from datetime import UTC, datetime
from typing import Any

import pytest

from osiris.core import base45
from osiris.desk import Desk
from osiris.desk.people import people
from osiris.model.case import Role
from tests.tui.conftest import Opened, drive, settle, shown
from tests.tui.test_deciding import pick, until, yes
from tui.screens.second import Second
from tui.widgets.choice import Choice
from tui.widgets.confirm import Form
from tui.widgets.table import Table


async def fill(pilot: Any, **fields: str) -> None:
    """Fill the form on top and send it."""
    form = pilot.app.screen
    assert isinstance(form, Form)
    for name, value in fields.items():
        form.query_one(f"#{name}").value = value
    form.query_one("#yes").press()
    await pilot.pause()
    await settle(pilot)


PASSWORD = base64.b32encode(os.urandom(15)).decode().lower()


def test_people_come_and_go_by_keys_alone(console: Opened, own: Desk) -> None:
    async def play() -> None:
        async with console(desk=own, size=(120, 36)) as pilot:
            await pilot.press("0")
            await until(pilot, "Nobody.")
            pilot.app.screen.act_users_add()
            await pilot.pause()
            await fill(pilot, name="ada", new=PASSWORD, again=PASSWORD)
            await until(pilot, "Esc: close")  # the recovery code stays until it is read
            await pilot.press("escape")
            await until(pilot, "admin")
            pilot.app.screen.act_users_add()
            await pilot.pause()
            await fill(pilot, name="ben", new=PASSWORD, again=PASSWORD)
            await pick(pilot, "technician")
            await yes(pilot)
            await until(pilot, "technician")
            pilot.app.screen.query_one(Table).select("ben")
            pilot.app.screen.act_users_close()
            await pilot.pause()
            await yes(pilot)
            await until(pilot, "closed")

    drive(play)
    found = {a.name: a for a in people(own).accounts}
    assert (found["ada"].role, found["ben"].role) == (Role.ADMIN, Role.TECHNICIAN)
    assert found["ben"].disabled


def test_two_passwords_that_differ_make_no_account(console: Opened, own: Desk) -> None:
    async def play() -> None:
        async with console(desk=own, size=(120, 36)) as pilot:
            pilot.app.push_view("users")
            await until(pilot, "Nobody.")
            pilot.app.screen.act_users_add()
            await pilot.pause()
            await fill(pilot, name="ada", new=PASSWORD, again=PASSWORD + "x")
            assert not isinstance(pilot.app.screen, Form | Choice)

    drive(play)
    assert people(own).accounts == ()


def test_a_viewer_is_offered_nothing_but_the_own_password(console: Opened) -> None:
    async def play() -> None:
        async with console(role=Role.VIEWER, size=(120, 36)) as pilot:
            pilot.app.push_view("users")
            await settle(pilot)
            offered = {a for a in pilot.app.screen.ACTIONS if pilot.app.screen.offers(a)}
            assert offered == {"users.password", "users.phone"}

    drive(play)


ASKED = {
    "text": "OSA1:" + base45.encode(bytes(range(80))),
    "host": "front-desk",
    "runbook": "RB-LIN-ACCT-001",
    "expires": datetime(2026, 11, 21, 7, 30, tzinfo=UTC).isoformat(),
}


@pytest.mark.parametrize("draws", [True, False])
def test_the_second_yes_says_what_is_signed_and_takes_the_answer(
    console: Opened, draws: bool
) -> None:
    got: list[str | None] = []

    async def play() -> None:
        async with console(size=(80, 24)) as pilot:
            pilot.app.push_screen(Second(ASKED, draws=draws), got.append)
            await pilot.pause()
            page = shown(pilot.app)
            assert "RB-LIN-ACCT-001 on front-desk" in page
            assert "until 07:30 UTC" in page
            assert ("█" in page) is draws
            await pilot.press(*"OSS1:AB", "enter")
            await pilot.pause()

    drive(play)
    assert got == ["OSS1:AB"]
