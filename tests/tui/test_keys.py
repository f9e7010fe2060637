"""Who may what, and by which key: over the whole registry and every screen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from osiris.core.permit import MAY
from osiris.desk import Desk
from osiris.model.case import Role
from tests.tui.conftest import Opened, drive, session, settle
from tests.tui.views import DOORS, SHOWN, view_class
from tui.actions import ACTIONS, EVERYWHERE
from tui.actions import VIEWS as GO
from tui.app import VIEWS, Console
from tui.keymap import KEYS, remapped
from tui.palette import offered
from tui.screens import board
from tui.view import View

SCREENS = Path(board.__file__).parent


@pytest.mark.parametrize("role", list(Role))
def test_each_role_is_offered_its_own(role: Role, own: Desk):
    async def run() -> None:
        app = Console(own, session(role), hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            for action_id in ACTIONS:
                kind = ACTIONS[action_id].kind
                allowed = not kind or role in MAY[kind]
                assert app.view.check_action("do", (action_id,)) is allowed, action_id
            kinds = {ACTIONS[a].kind for a in offered(app.view)} - {""}
            assert all(role in MAY[kind] for kind in kinds)
            assert ("sweep" in kinds) is (role in MAY["sweep"])

    drive(run)


def test_every_kind_of_an_action_is_a_request():
    assert {action.kind for action in ACTIONS.values()} - {""} <= set(MAY)


def test_every_action_is_reached_by_keyboard():
    """It is offered by a screen, or everywhere; it has a key, or stands in the palette alone; and
    the screen that offers it does something."""
    by_view = {name: view_class(name).ACTIONS for name in SHOWN}
    offered_somewhere = {a for actions in by_view.values() for a in actions}
    steps = set(ACTIONS) - offered_somewhere - set(EVERYWHERE) - set(GO)
    source = "".join(p.read_text(encoding="utf-8") for p in SCREENS.glob("*.py"))
    assert not [a for a in steps if f'"{a}"' not in source]  # asked for on the way of another
    assert set(KEYS) <= set(ACTIONS)
    for name, actions in by_view.items():
        missing = [a for a in actions if not hasattr(view_class(name), _method(a))]
        assert not missing, name
    mains = {f"go.{name}" for name in VIEWS if f"go.{name}" in ACTIONS}
    assert mains == set(GO)


def _method(action_id: str) -> str:
    return "act_" + action_id.replace(".", "_").replace("-", "_")


@pytest.mark.parametrize("name", SHOWN)
def test_no_key_does_two_things(name: str):
    taken: dict[str, str] = {}
    everywhere = [a for a in (*EVERYWHERE, *GO) if a in KEYS]
    for action_id in (*everywhere, *(a for a in view_class(name).ACTIONS if a in KEYS)):
        for key in KEYS[action_id].split(","):
            assert taken.setdefault(key, action_id) == action_id, (key, action_id)
    moves = {"up", "down", "j", "k", "g", "G", "home", "end", "pageup", "pagedown", "tab"}
    if any(isinstance(binding, tuple) for binding in view_class(name).BINDINGS):
        raise AssertionError("a screen binds its keys through tui.keymap")
    clash = (moves & set(taken)) - {"k"}
    assert not clash


@pytest.mark.parametrize("name", SHOWN)
def test_every_screen_says_what_it_is_for(name: str):
    view = view_class(name)
    assert issubclass(view, View)
    assert view.TITLE
    assert len(view.HELP) > 20
    assert (view.__doc__ or "").strip()


def test_keys_of_the_clinic(console: Opened, own: Desk):
    config = own.folder / "config.yaml"
    config.write_text(config.read_text().replace("keys: {}", "keys: {pause: Z, hole: x, quit: z}"))

    async def run() -> None:
        async with console(desk=replace(own)) as pilot:
            await pilot.pause()
            told = [n.message for n in pilot.app._notifications]
            assert any("there is no action 'hole'" in word for word in told)
            assert any("'quit' stays as it is" in word for word in told)
            await pilot.press("p")
            assert not pilot.app.view.paused
            await pilot.press("Z")
            assert pilot.app.view.paused
            assert ("Z", "pause", "app.do('pause')") in pilot.app.view._keys()

    drive(run)


@pytest.mark.parametrize(
    ("wanted", "word"),
    [
        ({"hole": "x"}, "there is no action"),
        ({"back": "x"}, "stays as it is"),
        ({"pause": "ctrl+left"}, "is no key"),
        ({"pause": "q"}, "belongs to 'quit'"),
        ({"pause": "\x1b"}, "is no key"),
    ],
)
def test_keys_that_cannot_be_used_are_told(wanted: dict[str, str], word: str):
    good, faults = remapped(wanted)
    assert good == {}
    assert word in "".join(faults)


def test_doors_are_no_views():
    assert set(DOORS) <= set(VIEWS)
