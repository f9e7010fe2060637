"""Pictures of the main screens at three sizes, over data that never changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from osiris.model.person import Way
from tests.tui import frozen, frozen_cases, frozen_proof
from tests.tui.conftest import SIZES, Opened, drive, settle
from tests.tui.frozen import AT, BOARD, GLANCE
from tests.tui.snapshots import compare
from tests.tui.views import view_class
from tui.app import Console
from tui.here import Here
from tui.screens.board import Board
from tui.screens.login import First

Shot = tuple[str, str, dict[str, Any], Callable[[], object]]
SHOTS: tuple[Shot, ...] = (
    ("host", "host", {"host": "front-desk"}, frozen.host),
    ("check", "check", {"host": "front-desk", "check": frozen.FAILS}, frozen.one_check),
    ("incident", "incident", {"number": 12}, frozen_cases.waiting),
    ("healed", "incident", {"number": 11}, frozen_cases.healed),
    ("tickets", "tickets", {}, frozen_cases.listed),
    ("ticket", "ticket", {"number": 9}, frozen_cases.question),
    ("events", "events", {}, frozen_proof.events),
    ("entry", "entry", {"seq": frozen_proof.HEALED}, frozen_proof.entry),
    ("evidence", "evidence", {}, frozen_proof.evidence),
    ("policy", "policy", {}, frozen_proof.policy),
    ("waivers", "waivers", {}, frozen_proof.waivers),
    ("lists", "lists", {}, frozen_proof.lists),
    ("learning", "learning", {}, frozen_proof.learning),
    ("owner", "owner", {}, frozen_proof.owner),
    ("users", "users", {}, frozen_proof.users),
    ("logs", "logs", {}, frozen_proof.logs),
    ("audit", "audit", {}, frozen_proof.audit),
    ("about", "about", {}, frozen_proof.about),
)
"""The name of the picture, the screen, what it is given, and what it reads."""
MOST_USED = ("host", "incident", "tickets")
"""With the board, what is drawn at 80x25 too."""


def _still(app: Console) -> None:
    """The same clinic and the same time, whatever this machine has."""
    app.here.glance, app.here._daemon = GLANCE, True
    view = app.view
    assert view is not None
    view.data, view.seen_at = BOARD, AT
    view.paint(BOARD)
    view._tell()


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("look", ["standard", "vt"])
def test_the_board(console: Opened, size: tuple[int, int], look: str, pytestconfig: pytest.Config):
    async def run() -> None:
        async with console(size=size, vt=look == "vt") as pilot:
            _still(pilot.app)
            await pilot.pause()
            name = f"board-{look}-{size[0]}x{size[1]}"
            compare(pilot.app, name, update=pytestconfig.getoption("--update-pictures"))

    drive(run)


@pytest.fixture
def nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the board below nor the lines around a screen say anything of this machine."""
    monkeypatch.setattr(Here, "look", lambda self, mark: setattr(self, "glance", GLANCE))
    monkeypatch.setattr(Board, "read", lambda self: BOARD)


@pytest.mark.usefixtures("nothing_else")
@pytest.mark.parametrize(
    ("look", "size"), [*(("standard", size) for size in SIZES), ("vt", SIZES[0])]
)
def test_the_screens(
    console: Opened,
    monkeypatch: pytest.MonkeyPatch,
    look: str,
    size: tuple[int, int],
    pytestconfig: pytest.Config,
):
    async def run() -> None:
        async with console(size=size, vt=look == "vt") as pilot:
            for name, screen, given, read in SHOTS:
                if size[1] == 25 and name not in MOST_USED:
                    continue
                data = read()
                monkeypatch.setattr(view_class(screen), "read", lambda self, data=data: data)
                pilot.app.push_view(screen, **given)
                await settle(pilot)
                view = pilot.app.view
                assert view is not None
                assert view.data is data, view.error
                view.seen_at = AT
                view._tell()
                await pilot.pause()
                told = f"{name}-{look}-{size[0]}x{size[1]}"
                compare(pilot.app, told, update=pytestconfig.getoption("--update-pictures"))
                pilot.app.pop_screen()
                await settle(pilot)

    drive(run)


@pytest.mark.parametrize("what", ["palette", "jump", "hold", "contrast", "help"])
def test_over_the_board(console: Opened, what: str, pytestconfig: pytest.Config):
    async def run() -> None:
        async with console(theme="contrast" if what == "contrast" else "") as pilot:
            app = pilot.app
            _still(app)
            await pilot.pause()
            key = {"palette": ":", "jump": "f", "hold": "H", "help": "?"}.get(what)
            if what == "hold":
                app.view.ask("hold", {}, "the whole site", more="Healing stops at once.")
            elif key:
                await pilot.press(key)
            await settle(pilot)
            if what == "help":
                app.view.seen_at = AT
                app.here.glance = GLANCE
                app.view._tell()
            for field in app.screen.query("Input"):
                field.cursor_blink = False
            await pilot.pause()
            compare(app, what, update=pytestconfig.getoption("--update-pictures"))

    drive(run)


def test_a_new_box(console: Opened, pytestconfig: pytest.Config):
    async def run() -> None:
        async with console() as pilot:
            app = pilot.app
            app.signed_in, app.way = None, Way.TTY
            app.instead(First("QX7R-4KMT-9WPC"))
            await settle(pilot)
            for field in app.screen.query("Input"):
                field.cursor_blink = False
            await pilot.pause()
            compare(app, "welcome", update=pytestconfig.getoption("--update-pictures"))

    drive(run)
