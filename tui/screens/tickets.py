"""Questions to a person: what runs out first is first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from osiris.model.case import TicketState
from osiris.report.tickets import Asked, clock
from tui.view import View
from tui.widgets.table import Cell, Column, ListSource, Table

_URGENT = {"critical": "fail", "high": "warn"}


@dataclass(frozen=True, slots=True)
class Data:
    """Every question, and when it was asked for: clocks are drawn as of then."""

    now: datetime
    rows: tuple[Asked, ...]


class Tickets(View[Data]):
    """`push_view("tickets")`."""

    TITLE = "Tickets"
    HELP = (
        "What the box asks a person. What runs out first stands first; RAN OUT means that nobody "
        "took it up in time. Enter opens one, with the procedure for it."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = (
        "open",
        "case.take",
        "case.resolve",
        "case.incident",
        "case.all",
    )

    def __init__(self) -> None:
        super().__init__()
        self.closed_too = False

    def body(self) -> ComposeResult:
        """The list."""
        yield Table(_COLUMNS, id="tickets", empty="Nobody is asked anything.")

    def read(self) -> Data:
        """The headless twin: `osiris tickets`."""
        from osiris.desk.asked import questions

        found = questions(self.desk, all_=self.closed_too)
        return Data(now=datetime.now(UTC), rows=tuple(found))

    def paint(self, data: Data) -> None:
        """Those that hold the filter."""
        kept = [a for a in data.rows if self.filter_text in _words(a)]
        rows = [_row(a, data.now) for a in kept]
        self.query_one(Table).show(ListSource(rows, [a.ticket.id for a in kept]))

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        if isinstance(event.key, int):
            self.console.push_view("ticket", number=event.key)

    def act_case_incident(self) -> None:
        """The case that it is about."""
        found = self._asked()
        if found is None or not found.ticket.incidents:
            self.tell("It is about no case.")
        else:
            self.console.push_view("incident", number=found.ticket.incidents[0])

    def act_case_take(self) -> None:
        """It is mine, and its clock stops."""
        self._asks("case.take")

    def act_case_resolve(self) -> None:
        """Close it, with a reason."""
        self._asks("case.resolve")

    def _asks(self, action_id: str) -> None:
        found = self._asked()
        if found is not None:
            number = found.ticket.id
            self.ask(action_id, {"ticket": number}, f"ticket {number}", more=found.title)

    def act_case_all(self) -> None:
        """The closed ones too, or not."""
        self.closed_too = not self.closed_too
        self.refresh_data()

    def _asked(self) -> Asked | None:
        key = self.query_one(Table).key
        found = self.data.rows if self.data else ()
        return next((a for a in found if a.ticket.id == key), None)


_COLUMNS = (
    Column("NO", 4, "right"),
    Column("PRIORITY", 8),
    Column("CLOCK", 15),
    Column("WHAT", 20, grow=True),
    Column("WHERE", 13),
    Column("OWNER", 8),
)


def _words(found: Asked) -> str:
    ticket = found.ticket
    words = (found.title, ticket.text, ticket.owner, ticket.priority, ticket.state, *found.hosts)
    return " ".join(words).casefold()


def _row(found: Asked, now: datetime) -> tuple[Cell, ...]:
    ticket = found.ticket
    where = found.hosts[0] if found.hosts else "-"
    more = f" +{len(found.hosts) - 1}" if len(found.hosts) > 1 else ""
    urgent = _URGENT.get(ticket.priority.value)
    priority: Cell = (ticket.priority.value, urgent) if urgent else ticket.priority.value
    return (
        str(ticket.id),
        priority,
        _clock(found, now),
        found.title,
        where + more,
        ticket.owner or "-",
    )


def _clock(found: Asked, now: datetime) -> Cell:
    """What its clock says: RAN OUT is told by the word, and coloured besides."""
    if found.ticket.state is TicketState.CLOSED:
        return "closed", "dim"
    words = clock(found.ticket, found.left, now).replace(" of clinic hours", "")
    if words.startswith("RAN OUT"):
        return words.removesuffix(" ago").replace("minute", "min").replace("mins", "min"), "fail"
    return words
