"""What the daemon says of itself."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk import logs
from osiris.desk.logs import Line
from tui.text import block
from tui.view import View
from tui.widgets.table import Column as Col
from tui.widgets.table import ListSource, Table


class Logs(View[list[Line]]):
    """The daemon's log, which is kept short and was scrubbed."""

    TITLE = "Logs"
    HELP = (
        "What the daemon says of itself: starts, stops, faults, answered requests. What was found "
        "and done is not here but in the events. Space stays where you are, or follows the end."
    )
    ACTIONS = ("logs.follow",)

    def __init__(self) -> None:
        super().__init__()
        self.following = True
        self._mark_read = -1

    def body(self) -> Iterable[Widget]:
        """The lines, and the one under the cursor whole."""
        yield Table((Col("TIME", 15), Col("WHAT", 30, grow=True)), empty="Nothing was said yet.")
        yield Static("", id="beside", markup=False)

    def on_mount(self) -> None:
        """Lines come without anything being written to the ledger."""
        if self.console.hz:
            self.set_interval(1 / self.console.hz, self._follow)

    def _follow(self) -> None:
        if not self.paused and self.app.screen is self and logs.mark(self.desk) != self._mark_read:
            self.refresh_data()

    def read(self) -> list[Line]:
        """All that is kept."""
        self._mark_read = logs.mark(self.desk)
        return logs.lines(self.desk)

    def paint(self, data: list[Line]) -> None:
        """Those that fit the filter; at their end, while it is followed."""
        zone = self.console.here.zone
        kept = [(n, x) for n, x in enumerate(data) if self.filter_text in x.words.casefold()]
        rows = [(f"{x.at.astimezone(zone):%d %b %H:%M:%S}", x.words) for _, x in kept]
        table = self.query_one(Table)
        table.show(ListSource(rows, [(x.at, n) for n, x in kept]))
        if self.following:
            table.action_edge(1)
        self._beside()

    @on(Table.Moved)
    def _beside(self) -> None:
        table = self.query_one(Table)
        mode = "following the end" if self.following else "staying here (space follows)"
        line = table.source.row(table.cursor)[1] if len(table.source) else ""
        self.query_one("#beside", Static).update(block(f"{line}\n{mode}"))

    def act_logs_follow(self) -> None:
        """Stay, or follow."""
        self.following = not self.following
        if self.data is not None:
            self.paint(self.data)
