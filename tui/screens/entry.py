"""One entry of the chain whole: what was signed, what is sealed beside it, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.widget import Widget

from osiris.desk import events
from tui.view import View
from tui.widgets.page import Fact, Page, Section


class Entry(View[events.Entry]):
    """Read, and verified each time that it is opened."""

    TITLE = "Entry"
    HELP = (
        "One signed entry: its bytes, signature, place and details are checked afresh each time. "
        "Details that were destroyed leave their digest. Left is newer, right is older."
    )
    ACTIONS = ("entry.newer", "entry.older")
    AUTO_FOCUS = "Page"

    def __init__(self, seq: int) -> None:
        super().__init__()
        self.seq = seq

    def crumb(self) -> str:
        """Its number."""
        return f"Entry {self.seq}"

    def body(self) -> Iterable[Widget]:
        """The page."""
        yield Page()

    def read(self) -> events.Entry:
        """The entry of this number."""
        return events.entry(self.desk, self.seq)

    def paint(self, data: events.Entry) -> None:
        """In words, line by line; those that the filter does not fit are left out."""
        verdict = "fail" if data.fault else "pass"
        facts = [
            Fact("", line, verdict if line.startswith(("HOLDS", "DOES NOT HOLD")) else "")
            for line in events.page(data).splitlines()
        ]
        self.query_one(Page).show([Section("", tuple(facts))], self.filter_text)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The page, line by line."""
        return ("ENTRY",), [(words,) for _, _, words in self.query_one(Page).rows()]

    def act_entry_newer(self) -> None:
        """The entry after this one."""
        if self.data is not None and self.seq + 1 < self.data.size:
            self._turn(1)

    def act_entry_older(self) -> None:
        """The entry before this one."""
        if self.seq:
            self._turn(-1)

    def _turn(self, by: int) -> None:
        self.seq += by
        self.query_one(Page).scroll_home(animate=False)
        self.refresh_data()
