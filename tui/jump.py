"""Jump mode: a letter over everything that can be gone to, for people without a mouse."""

from __future__ import annotations

import string
from typing import Any, ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Offset
from textual.widget import Widget
from textual.widgets import Static

from tui.view import View
from tui.widgets.table import Table

LETTERS = "asdfghjklqwertyuiopzxcvbnm" + string.ascii_uppercase

Place = tuple[Widget, int]
"""A widget, and the row in it where it is a Table (-1: the widget itself)."""


def places(view: View[Any]) -> list[tuple[Place, Offset]]:
    """Where one can go on `view`, and where that is on the screen: rows that are seen, fields."""
    found: list[tuple[Place, Offset]] = []
    for widget in view.focus_chain:
        region = widget.region
        if isinstance(widget, Table) and len(widget.source):
            top = widget.scroll_offset.y
            seen = min(len(widget.source) - top, region.height - 1)
            found += [((widget, top + n), Offset(region.x, region.y + 1 + n)) for n in range(seen)]
        elif not isinstance(widget, Jump):
            found.append(((widget, -1), region.offset))
    return found


class Letter(Static):
    """One letter over one place."""


class Jump(Static, can_focus=True):
    """Lies over a screen for one key: a letter goes there, anything else goes away."""

    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, view: View[Any]) -> None:
        super().__init__("Jump: press a letter; any other key: stay here", markup=False)
        self._before = view.focused
        self._to = dict(zip(LETTERS, places(view), strict=False))

    def on_mount(self) -> None:
        """Show the letters, and take the keys."""
        for letter, (_, at) in self._to.items():
            shown = Letter(letter, markup=False)
            shown.styles.offset = (at.x, at.y)
            self.screen.mount(shown)
        self.focus()

    def on_key(self, event: events.Key) -> None:
        """Go there, or stay."""
        event.stop()
        event.prevent_default()
        self.screen.query(Letter).remove()
        place, _ = self._to.get(event.character or "", ((self._before, -1), Offset()))
        self.remove()
        widget, row = place
        if isinstance(widget, Table) and row >= 0:
            widget.go(row)
        self.screen.set_focus(widget)
