"""What more than one screen can do about a machine, a case or a question."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from osiris.model.case import Reply
from tui.actions import ACTIONS
from tui.everywhere import HOLD_S
from tui.keymap import KEYS, display
from tui.view import View
from tui.widgets.confirm import Field, Form
from tui.widgets.page import Fact


def hold(view: View[Any], host: str) -> None:
    """Stop all healing on one machine."""
    more = "Healing on this machine stops at once, for 4 hours. Watching goes on."
    view.ask("case.hold", {"host": host, "for_s": HOLD_S}, host, more=more)


def release(view: View[Any], host: str) -> None:
    """Let healing on one machine go on."""
    view.ask("case.release", {"host": host}, host)


def named(
    view: View[Any],
    action_id: str,
    args: Mapping[str, Any],
    host: str,
    more: str,
    done: Callable[[Reply], None] | None = None,
) -> None:
    """For what is dangerous: a person writes out the name of the machine first."""

    def answered(said: Mapping[str, str] | None) -> None:
        if said is None:
            return
        if said["host"].strip() == host:
            view.ask(action_id, args, host, done=done)
        else:
            view.tell(f"Nothing was done: '{said['host']}' is not {host}.")

    field = Field("host", f"Write the name of the machine to go on: {host}")
    view.app.push_screen(Form(f"{ACTIONS[action_id].title}: {host}", (field,), more=more), answered)


def assign(view: View[Any], ticket: int) -> None:
    """Hand a question to somebody."""

    def answered(said: Mapping[str, str] | None) -> None:
        if said is not None:
            args = {"ticket": ticket, "login": said["login"].strip()}
            view.ask("case.assign", args, f"ticket {ticket}")

    field = Field("login", "The login of whoever is to see to it")
    view.app.push_screen(Form(f"Hand over: ticket {ticket}", (field,)), answered)


def door(view: View[Any], action_id: str, why_not: str, ready: str) -> Fact:
    """One line of what can be done: its key, its name, and why it cannot be done now or what it
    would do. Said before anybody presses."""
    action = ACTIONS[action_id]
    keys = view.console.keymap.get(action_id, KEYS[action_id])
    label = f"{display(keys.partition(',')[0])}  {action.title}"
    if not view.may(action.kind):
        refused = f"not for the role {view.session.role}"
    elif view.console.here.read_only:
        refused = "no daemon runs: nothing can be asked"
    else:
        refused = why_not
    words = f"NOT NOW: {refused}" if refused else f"READY. {ready}".rstrip()
    return Fact(label, words, "dim" if refused else "bold")
