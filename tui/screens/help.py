"""Help: what the screen under this one is for, and every key that works there now."""

from __future__ import annotations

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding
from textual.widgets import Static

from tui.keymap import display
from tui.view import View
from tui.widgets.marks import MARKS
from tui.widgets.table import Column, ListSource, Table


class Help(View[list[tuple[str, str]]]):
    """Made from the live bindings of the screen that it was opened over."""

    TITLE = "Help"
    HELP = "What the screen before this one is for, and the keys that work on it."
    ACTIONS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, about: View[Any]) -> None:
        super().__init__()
        self._about = about
        self._keys_of = keys_of(about)

    def body(self) -> ComposeResult:
        """What it is for, the marks, and the keys."""
        words = f"{self._about.TITLE}: {self._about.HELP}"
        yield Static(words, id="for", markup=False)
        yield Static("  ".join(m.text for m in MARKS.values()), classes="head", markup=False)
        yield Table((Column("KEYS", 18), Column("WHAT", 20, grow=True)), id="keys")

    def read(self) -> list[tuple[str, str]]:
        """Keys and meaning."""
        return self._keys_of

    def paint(self, data: list[tuple[str, str]]) -> None:
        """One row for each."""
        rows = [row for row in data if self.filter_text in " ".join(row).casefold()]
        self.query_one(Table).show(ListSource(rows, rows))


def keys_of(view: View[Any]) -> list[tuple[str, str]]:
    """(keys, meaning) of all that works on `view` now."""
    found: dict[str, tuple[list[str], str]] = {}
    for key, active in view.active_bindings.items():
        binding = active.binding
        if active.enabled and binding.description:
            shown = key_words(view, key, binding)
            found.setdefault(binding.action, ([], binding.description))[0].append(shown)
    # What the screen is for comes first, then how to move about on it.
    order = sorted(found, key=lambda action: not action.startswith(("do(", "pick")))
    return [(", ".join(dict.fromkeys(found[a][0])), found[a][1]) for a in order]


def key_words(view: View[Any], key: str, binding: Binding) -> str:
    """A key as people know it."""
    return display(binding.key if len(binding.key) == 1 else view.app.get_key_display(binding))
