"""Everything that can be done here, found by typing a part of its name."""

from __future__ import annotations

from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from tui.actions import ACTIONS, EVERYWHERE, VIEWS
from tui.keymap import KEYS, display
from tui.view import View
from tui.widgets.table import Column, ListSource, Table


def offered(view: View[Any]) -> list[str]:
    """The ids of what this person may do on `view` now: its own actions first."""
    every = dict.fromkeys((*view.ACTIONS, *VIEWS, *EVERYWHERE))
    return [a for a in every if a != "palette" and _works(view, a)]


def _works(view: View[Any], action_id: str) -> bool:
    asks = view if action_id in view.ACTIONS else view.console
    return asks.check_action("do", (action_id,)) is True


class Palette(ModalScreen[str | None]):
    """The id of what was chosen, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "away", "Back"),
        Binding("up", "move(-1)", show=False),
        Binding("down", "move(1)", show=False),
        Binding("pageup", "move(-8)", show=False),
        Binding("pagedown", "move(8)", show=False),
    ]

    def __init__(self, view: View[Any]) -> None:
        super().__init__()
        self._ids = offered(view)
        self._keymap = view.console.keymap

    def compose(self) -> ComposeResult:
        """A line to write in, and what fits."""
        with Vertical(id="box"):
            yield Static("Commands", classes="title", markup=False)
            yield Input(placeholder="a part of its name", id="find")
            yield Table((Column("WHAT", 30, grow=True), Column("KEY", 10)), id="found")
            yield Static("Enter: do it   Esc: back", id="hint", markup=False)

    def on_mount(self) -> None:
        """All of it."""
        self._show("")
        self.query_one("#find", Input).focus()

    @on(Input.Changed)
    def _changed(self, event: Input.Changed) -> None:
        self._show(event.value.strip().casefold())

    def _show(self, part: str) -> None:
        ids = [a for a in self._ids if part in ACTIONS[a].title.casefold()]
        rows = [(ACTIONS[a].title, self._key(a)) for a in ids]
        self.query_one("#found", Table).show(ListSource(rows, ids))

    def _key(self, action_id: str) -> str:
        keys = self._keymap.get(action_id, KEYS.get(action_id, ""))
        return display(keys.partition(",")[0])

    @on(Input.Submitted)
    def _chosen(self) -> None:
        key = self.query_one("#found", Table).key
        self.dismiss(None if key is None else str(key))

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        self.dismiss(str(event.key))

    def action_move(self, by: int) -> None:
        """Through what fits, while writing."""
        self.query_one("#found", Table).action_move(by)

    def action_away(self) -> None:
        """Nothing was chosen."""
        self.dismiss(None)
