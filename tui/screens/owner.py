"""The page for the clinic's owner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk import deciding
from osiris.report.owner import Letter, letter_page
from tui.view import View


class Owner(View[Letter]):
    """One page in plain English; `X` writes it to a file, to be printed."""

    TITLE = "Owner"
    HELP = "One page in plain English for the clinic's owner. Export writes it out for printing."
    AUTO_FOCUS = "#page"

    def body(self) -> Iterable[Widget]:
        """The page."""
        with VerticalScroll(id="page"):
            yield Static("", id="letter", markup=False)

    def read(self) -> Letter:
        """From the last verdicts and the last 30 days."""
        return deciding.owner(self.desk)

    def paint(self, data: Letter) -> None:
        """The whole page."""
        self.query_one("#letter", Static).update(letter_page(data))

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The lines of the page."""
        page = letter_page(self.data) if self.data else ""
        return ("PAGE",), [(line,) for line in page.splitlines()]
