"""Who asked what of the box."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk import audit
from osiris.desk.audit import Asked
from tui.text import block
from tui.view import View
from tui.widgets.table import Cell, Column, ListSource, Table

_COLUMNS = (
    Column("TIME", 15),
    Column("WHO", 12),
    Column("ROLE", 10),
    Column("FROM", 6),
    Column("ASKED", 18, grow=True),
    Column("", 8),
)


class Audit(View[list[Asked]]):
    """The requests of the chain, the newest first."""

    TITLE = "Audit"
    HELP = (
        "Every request: who asked what, in which role, from where, and whether it was refused. "
        "Each is a signed entry; Enter opens it. Passwords and codes are never written down."
    )
    ACTIONS = ("open",)

    def body(self) -> Iterable[Widget]:
        """The requests, and the one under the cursor whole."""
        yield Table(_COLUMNS, empty="Nobody asked for anything.")
        yield Static("", id="beside", markup=False)

    def read(self) -> list[Asked]:
        """The newest requests."""
        return audit.requests(self.desk)

    def paint(self, data: list[Asked]) -> None:
        """Those that fit the filter."""
        kept = [x for x in data if self.filter_text in audit.whole(x).casefold()]
        zone = self.console.here.zone
        rows: list[tuple[Cell, ...]] = [
            (
                f"{x.at.astimezone(zone):%d %b %H:%M:%S}",
                _who(x),
                x.role,
                x.where,
                x.kind,
                ("REFUSED", "fail") if x.refused else ("allowed", "dim"),
            )
            for x in kept
        ]
        self.query_one(Table).show(ListSource(rows, [x.seq for x in kept]))
        self._beside()

    @on(Table.Moved)
    def _beside(self) -> None:
        key = self.query_one(Table).key
        found = next((x for x in self.data or () if x.seq == key), None)
        self.query_one("#beside", Static).update(block(audit.whole(found) if found else ""))

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        self.console.push_view("entry", seq=event.key)


def _who(asked: Asked) -> str:
    return "(destroyed)" if asked.destroyed else asked.who
