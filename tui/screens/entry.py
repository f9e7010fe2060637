"""One entry of the chain whole: what was signed, what is sealed beside it, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk import events
from tui.text import block
from tui.view import View


class Entry(View[events.Entry]):
    """Read, and verified each time that it is opened."""

    TITLE = "Entry"
    HELP = (
        "One signed entry: its bytes, signature, place and details are checked afresh each time. "
        "Details that were destroyed leave their digest. Left is newer, right is older."
    )
    ACTIONS = ("entry.newer", "entry.older")
    AUTO_FOCUS = "#page"

    def __init__(self, seq: int) -> None:
        super().__init__()
        self.seq = seq

    def crumb(self) -> str:
        """Its number."""
        return f"Entry {self.seq}"

    def body(self) -> Iterable[Widget]:
        """The page."""
        with VerticalScroll(id="page"):
            yield Static("", id="entry", markup=False)

    def read(self) -> events.Entry:
        """The entry of this number."""
        return events.entry(self.desk, self.seq)

    def paint(self, data: events.Entry) -> None:
        """In words; what the filter does not fit is left out."""
        lines = events.page(data).splitlines()
        kept = [line for line in lines if self.filter_text in line.casefold()]
        self.query_one("#entry", Static).update(block("\n".join(kept)))

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The page, line by line."""
        lines = events.page(self.data).splitlines() if self.data else []
        return ("ENTRY",), [(line,) for line in lines]

    def act_entry_newer(self) -> None:
        """The entry after this one."""
        self._turn(1)

    def act_entry_older(self) -> None:
        """The entry before this one."""
        self._turn(-1)

    def _turn(self, by: int) -> None:
        if self.seq + by >= 0:
            self.seq += by
            self.query_one("#page", VerticalScroll).scroll_home(animate=False)
            self.refresh_data()
