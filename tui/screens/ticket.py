"""One question, with all that is needed to answer it, and the procedure for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult

from tui.screens.doing import assign, door
from tui.view import View
from tui.widgets.page import Fact, Page, Section

if TYPE_CHECKING:
    from osiris.desk.asked import TicketCase

DOORS = {
    "case.take": ("acknowledge", "It is yours then, and its clock stops."),
    "case.assign": ("assign", "Somebody else is to see to it."),
    "case.resolve": ("resolve", "Closes it, with a reason."),
    "case.reopen": ("reopen", "Asks it again, with a new clock."),
}
"""Action -> what the desk calls it, and what it does."""


class Ticket(View["TicketCase"]):
    """`push_view("ticket", number=N)`."""

    TITLE = "Ticket"
    HELP = (
        "One question: what is asked, about which machines, what was tried, and the procedure for "
        "whoever stands at the machine. i opens its case: there the plan can be approved."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = (
        "case.incident",
        "case.sop",
        "case.take",
        "case.resolve",
        "case.assign",
        "case.reopen",
    )
    AUTO_FOCUS = "Page"

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.procedure_only = False

    def crumb(self) -> str:
        """Its number."""
        return f"Ticket {self.number}"

    def body(self) -> ComposeResult:
        """One page."""
        yield Page(id="ticket")

    def read(self) -> TicketCase:
        """The headless twin: `osiris ticket show N`, `osiris sop NAME`."""
        from osiris.desk.asked import question

        return question(self.desk, self.number)

    def paint(self, data: TicketCase) -> None:
        """What can be pressed, the question, the procedure."""
        procedure = Section(f"PROCEDURE: {data.sop}", (Fact("", flowing(data.procedure)),))
        question = (
            Section("WHAT YOU CAN PRESS", tuple(self._doors(data))),
            Section("THE QUESTION", (Fact("", data.page.replace("\n  ", " ")),)),
        )
        shown = (procedure,) if self.procedure_only else (*question, procedure)
        self.query_one(Page).show(shown, self.filter_text)

    def _doors(self, data: TicketCase) -> Iterator[Fact]:
        if data.line.ticket.incidents:
            numbers = ", ".join(str(n) for n in data.line.ticket.incidents)
            yield door(self, "case.incident", "", f"Incident {numbers}: approve or undo there.")
        yield door(self, "case.sop", "", "The procedure alone, and back.")
        for action_id, (name, ready) in DOORS.items():
            yield door(self, action_id, data.doors[name], ready)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The facts."""
        return ("SECTION", "WHAT", "WORDS"), self.query_one(Page).rows()

    def act_case_incident(self) -> None:
        """The first case that it is about."""
        numbers = self.data.line.ticket.incidents if self.data else ()
        if numbers:
            self.console.push_view("incident", number=numbers[0])
        else:
            self.tell("It is about no case.")

    def act_case_sop(self) -> None:
        """The procedure alone, or all."""
        self.procedure_only = not self.procedure_only
        if self.data:
            self.paint(self.data)
            self.query_one(Page).scroll_home(animate=False)

    def act_case_take(self) -> None:
        """It is mine, and its clock stops."""
        self._asks("case.take")

    def act_case_resolve(self) -> None:
        """Close it, with a reason."""
        self._asks("case.resolve")

    def act_case_reopen(self) -> None:
        """Ask it again."""
        self._asks("case.reopen")

    def act_case_assign(self) -> None:
        """Hand it to somebody."""
        if self._open("case.assign"):
            assign(self, self.number)

    def _asks(self, action_id: str) -> None:
        if self._open(action_id):
            self.ask(action_id, {"ticket": self.number}, f"ticket {self.number}")

    def _open(self, action_id: str) -> bool:
        """Whether it can be done; otherwise the reason is told, and nothing is sent."""
        if self.data is None:
            self.tell("Still reading: press again in a moment.")
            return False
        why_not = self.data.doors[DOORS[action_id][0]]
        if why_not:
            self.tell(f"Not now: {why_not}")
        return not why_not


def flowing(markdown: str) -> str:
    """A page of docs/sop for any width: each paragraph and point on one line, heads in capitals."""
    lines: list[str] = []
    for line in markdown.splitlines():
        text = line.strip()
        begins = not text or text.startswith(("#", "- ", "|")) or text[:2] in _NUMBERED
        if begins or not lines or not lines[-1] or lines[-1].isupper():
            lines.append(text.lstrip("# ").upper() if text.startswith("#") else text)
        else:
            lines[-1] += f" {text}"
    return "\n".join(lines)


_NUMBERED = tuple(f"{n}." for n in range(1, 10))
