"""What was learned: patterns, what their outcomes show, and a person's word on each."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk import deciding
from osiris.desk.deciding import Learning as Found
from osiris.desk.deciding import Taught
from tui.text import block
from tui.view import View
from tui.widgets.table import Cell, Column, ListSource, Table

_STYLE = {"proposed": "warn", "acting": "pass", "promoted": "pass", "demoted": "fail"}


class Learning(View[Found]):
    """Patterns, what waits for a person first."""

    TITLE = "Learning"
    HELP = (
        "Rules that come from what worked here. Five lasting successes propose one to a person; "
        "one failure takes it back. A rule only proposes: what is then done is the policy's."
    )
    ACTIONS = ("learn.promote", "learn.reject")

    def body(self) -> Iterable[Widget]:
        """The patterns, and all about the one under the cursor."""
        columns = (Column("STATE", 10), Column("PATTERN", 30, grow=True), Column("SHOWS", 30))
        yield Table(columns, empty="Nothing was learned yet.")
        yield Static("", id="beside", markup=False)

    def read(self) -> Found:
        """Every pattern."""
        return deciding.learning(self.desk)

    def paint(self, data: Found) -> None:
        """What the filter lets through."""
        kept = [t for t in data.lessons if self.filter_text in f"{t.state} {t.of}".casefold()]
        rows: list[tuple[Cell, ...]] = [(_state(t.state), t.of, t.proof) for t in kept]
        self.query_one(Table).show(ListSource(rows, [t.pattern for t in kept]))
        self._beside()

    @on(Table.Moved)
    def _beside(self) -> None:
        taught = self._here()
        lab = bool(self.data and self.data.lab)
        words = [_words(taught)] if taught else []
        words += ["A practice clinic: nothing that happens here counts as proof."] if lab else []
        self.query_one("#beside", Static).update(block("\n".join(words)))

    def _here(self) -> Taught | None:
        key = self.query_one(Table).key
        found = self.data.lessons if self.data else ()
        return next((t for t in found if t.pattern == key), None)

    def act_learn_promote(self) -> None:
        """Make a rule of it."""
        self._decide("learn.promote")

    def act_learn_reject(self) -> None:
        """Never again."""
        self._decide("learn.reject")

    def _decide(self, action_id: str) -> None:
        if (taught := self._here()) is not None:
            self.ask(action_id, {"pattern": taught.pattern}, taught.of, more=taught.proof)


def _state(state: str) -> Cell:
    return (state, _STYLE[state]) if state in _STYLE else state


def _words(taught: Taught) -> str:
    moved = f" by {taught.who}" if taught.who else ""
    last = f"Last moved{moved}: {taught.why} (entry {taught.entry})." if taught.entry else ""
    return f"{taught.pattern}: {taught.of}\n{taught.proof}\n{last}"
