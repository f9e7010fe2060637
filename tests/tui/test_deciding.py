"""The screens on which people decide: policy, waivers, lists, learning, owner, drill."""

from __future__ import annotations

import sys
import time
from typing import Any

import pytest
from textual.widgets import Input

from osiris.desk import Desk, deciding
from osiris.desk import drill as drills
from osiris.errors import RequestError
from osiris.model.case import Autonomy, Role
from osiris.model.site import TargetClass, Window
from tests.tui.conftest import Opened, drive, settle, shown
from tui.export import drawn
from tui.screens.lists import value_of, words
from tui.widgets.choice import Choice
from tui.widgets.confirm import Confirm, Form
from tui.widgets.table import Table

BOOK = "RB-LIN-SSH-001"


async def until(pilot: Any, words: str) -> None:
    """Wait for these words on the screen."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        await settle(pilot)
        if words in shown(pilot.app):
            return
        await pilot.pause(0.05)
    raise AssertionError(f"{words!r} is not in\n{shown(pilot.app)}")


async def pick(pilot: Any, value: str) -> None:
    """Enter on this line of a choice."""
    assert isinstance(pilot.app.screen, Choice)
    pilot.app.screen.query_one(Table).select(value)
    await pilot.press("enter")
    await pilot.pause()


async def yes(pilot: Any) -> None:
    """Yes to the question on top."""
    assert isinstance(pilot.app.screen, Confirm)
    pilot.app.screen.query_one("#yes").press()
    await settle(pilot)


def test_a_level_is_set_by_keys_alone(console: Opened, own: Desk) -> None:
    async def play() -> None:
        async with console(desk=own) as pilot:
            await pilot.press("6")
            await settle(pilot)
            pilot.app.screen.query_one(Table).select(BOOK)
            await pilot.press("enter")
            await pilot.pause()
            await pick(pilot, "server")
            await pick(pilot, "observe")
            await pick(pilot, "*")
            await yes(pilot)
            await until(pilot, "observe (said)")

    drive(play)
    line = next(x for x in deciding.policies(own).lines if x.runbook == BOOK)
    assert line.words[TargetClass.SERVER].level is Autonomy.OBSERVE
    assert line.words[TargetClass.WORKSTATION].level is Autonomy.ASK


def test_going_back_decides_nothing(console: Opened, own: Desk) -> None:
    before = deciding.policies(own).lines

    async def play() -> None:
        async with console(desk=own) as pilot:
            pilot.app.push_view("policy")
            await settle(pilot)
            pilot.app.screen.act_policy_set()
            await pilot.pause()
            await pick(pilot, "server")
            await pilot.press("escape")
            await settle(pilot)

    drive(play)
    assert deciding.policies(own).lines == before


def test_who_may_not_decide_is_not_asked(console: Opened) -> None:
    async def play() -> None:
        async with console(role=Role.TECHNICIAN) as pilot:
            pilot.app.push_view("policy")
            await settle(pilot)
            pilot.app.screen.act_policy_set()
            await pilot.pause()
            assert not isinstance(pilot.app.screen, Choice)
            assert "set level" not in shown(pilot.app)

    drive(play)


def test_a_window_is_written_and_in_force(console: Opened, own: Desk) -> None:
    async def play() -> None:
        async with console(desk=own, size=(120, 36)) as pilot:
            pilot.app.push_view("lists")
            await settle(pilot)
            pilot.app.screen.query_one(Table).select("windows")
            pilot.app.screen.act_lists_change()
            await pilot.pause()
            assert isinstance(pilot.app.screen, Form)
            pilot.app.screen.query_one("#value").value = "sat sun 22:00-04:00"
            await pilot.press("enter")
            await pilot.pause()
            await yes(pilot)
            await until(pilot, "sat sun 22:00-04:00")

    drive(play)
    assert own.settings.windows == (Window(days=("sat", "sun"), start="22:00", end="04:00"),)


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("windows", "", []),
        ("windows", "sat 22:00 to 04:00", [{"days": ["sat"], "start": "22:00", "end": "04:00"}]),
        ("do_not_touch", "xray, ct  lab", ["xray", "ct", "lab"]),
        ("idle_minutes", "15", 15),
        ("timezone", "Europe/Berlin", "Europe/Berlin"),
    ],
)
def test_what_a_person_writes_is_read(key: str, text: str, value: object) -> None:
    assert value_of(key, text) == value


@pytest.mark.parametrize(
    ("key", "text"),
    [("windows", "every night"), ("clinic_hours", "mon 8-5"), ("idle_minutes", "x")],
)
def test_what_cannot_be_read_is_told(key: str, text: str) -> None:
    with pytest.raises(RequestError):
        value_of(key, text)


def test_windows_are_shown_as_they_are_written() -> None:
    window = Window(days=("mon", "tue"), start="08:00", end="18:00")
    text = words((window, window))
    assert [Window(**{**w, "days": tuple(w["days"])}) for w in value_of("windows", text)] == [
        window,
        window,
    ]


def test_a_waiver_is_made_and_ended(console: Opened, own: Desk) -> None:
    async def play() -> None:
        async with console(desk=own, size=(120, 36)) as pilot:
            pilot.app.push_view("waivers")
            await settle(pilot)
            await until(pilot, "No waiver stands.")
            pilot.app.screen.act_waiver_add()
            await pilot.pause()
            form = pilot.app.screen
            form.query_one("#scope").value = "ssh_hardening"
            form.query_one("#why").value = "the vendor comes on Monday"
            form.query_one("#yes").press()
            await pilot.pause()
            await yes(pilot)
            await until(pilot, "Esc: close")
            await pilot.press("escape")
            await until(pilot, "the vendor comes on Monday")
            pilot.app.screen.act_waiver_expire()
            await pilot.pause()
            await yes(pilot)
            await until(pilot, "No waiver stands.")

    drive(play)


def test_nothing_learned_says_so(console: Opened) -> None:
    async def play() -> None:
        async with console() as pilot:
            await pilot.press("5")
            await settle(pilot)
            await until(pilot, "A practice clinic: nothing that happens here counts as proof.")

    drive(play)


def test_the_owners_page_is_plain_and_can_be_taken_away(console: Opened) -> None:
    async def play() -> None:
        async with console() as pilot:
            await pilot.press("7")
            await settle(pilot)
            await until(pilot, "how our machines stand")
            _, rows = pilot.app.screen.rows()
            assert ("What this page cannot say",) in rows

    drive(play)


PROGRAM = """
import json, sys, time
print("pc1: broke the clock", file=sys.stderr, flush=True)
words = "hosts broken detected missed healed undone escalated by_rules by_planner by_person"
counted = dict.fromkeys(words.split(), 7)
print(json.dumps({**counted, "detect_s": 0.5, "heal_s": 1.5, "chain": "verified"}))
"""


def test_a_drill_is_followed_and_counted(console: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drills.Drill.__init__, "__defaults__", ((sys.executable, "-c", PROGRAM),))

    async def play() -> None:
        async with console() as pilot:
            pilot.app.push_view("drill")
            await settle(pilot)
            await until(pilot, "nothing of it is counted as proof")
            pilot.app.screen.act_drill_start()
            await settle(pilot)
            await until(pilot, "put right and verified")

    drive(play)


def test_a_viewer_starts_no_drill(console: Opened) -> None:
    async def play() -> None:
        async with console(role=Role.VIEWER) as pilot:
            pilot.app.push_view("drill")
            await settle(pilot)
            pilot.app.screen.act_drill_start()
            await settle(pilot)
            assert pilot.app.screen._drill is None

    drive(play)


def test_a_picture_asks_the_network_for_nothing(console: Opened) -> None:
    async def play() -> None:
        async with console() as pilot:
            assert 'url("http' in pilot.app.export_screenshot()  # else there is nothing to take out
            assert 'url("http' not in drawn(pilot.app, "board")

    drive(play)


def test_the_letter_after_the_slash_is_the_filters(console: Opened) -> None:
    async def play() -> None:
        async with console() as pilot:
            pilot.app.push_view("policy")
            await settle(pilot)
            pilot.app.screen.begin_filter()
            assert isinstance(pilot.app.focused, Input)  # at once: `e` would set a level

    drive(play)
