"""One of a few, each with what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.text import safe
from tui.widgets.table import Column, ListSource, Table

_AROUND = 1


class Choice(ModalScreen[str | None]):
    """The value that was picked with Enter, or None. `options`: values with what they mean."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", "Back")]

    def __init__(self, title: str, options: Sequence[tuple[str, str]], *, now: str = "") -> None:
        """`now` is the value that the cursor begins on."""
        super().__init__()
        self._title, self._options, self._now = title, options, now

    def compose(self) -> ComposeResult:
        """The question and the list."""
        width = max(len(value) for value, _ in self._options)
        with Vertical(id="box"):
            yield Static(safe(self._title), classes="title", markup=False)
            table = Table((Column("", width), Column("", 20, grow=True)), id="options")
            table.styles.height = len(self._options) + _AROUND
            yield table
            yield Static("Enter: this one   Esc: back", id="hint", markup=False)

    def on_mount(self) -> None:
        """Begin on what holds now."""
        table = self.query_one(Table)
        table.show(ListSource([tuple(o) for o in self._options], [o[0] for o in self._options]))
        table.select(self._now)
        table.focus()

    def action_back(self) -> None:
        """None of them."""
        self.dismiss(None)

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        event.stop()
        self.dismiss(str(event.key))
