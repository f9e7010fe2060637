"""What the box asks people: the questions by their clocks, and one with all that answers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from osiris.core.clocks import left
from osiris.core.sop import NAMES, path_of, sop_for, told
from osiris.desk.desk import Desk
from osiris.desk.incident import asking, others
from osiris.edge.catalogue import root
from osiris.model.case import Incident, Ticket
from osiris.report.ticket import ticket_page
from osiris.report.tickets import Asked, asked, hands


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketCase:
    """One question: its line in the list, its pages, the name and text of the procedure for it, and
    what can be done -> why not now (see desk.incident)."""

    line: Asked
    page: str
    sop: str
    procedure: str
    doors: Mapping[str, str]


def questions(desk: Desk, *, all_: bool = False) -> list[Asked]:
    """Every question, what runs out first is first; `all_`: the closed ones too."""
    found = desk.tickets(live_only=not all_)
    return asked(found, _cases(desk), desk.checks(), desk.settings, datetime.now(UTC))


def question(desk: Desk, number: int) -> TicketCase:
    """One question. Raises RequestError where there is none of this number."""
    found, now = desk.ticket(number), datetime.now(UTC)
    (line,) = asked([found], _cases(desk), desk.checks(), desk.settings, now)
    sop = sop_for(found.check, found.code, found.text)
    is_open, live = others(desk, found)
    return TicketCase(
        line=line,
        page=f"{hands(found, left(found, now, desk.settings), now)}\n\n{_words(desk, found, sop)}",
        sop=sop,
        procedure=procedure(sop),
        doors=asking(found, is_open, live),
    )


def procedure(name: str) -> str:
    """The page of docs/sop of this name."""
    return (root() / path_of(name)).read_text(encoding="utf-8").rstrip()


def procedures() -> dict[str, str]:
    """Every page of docs/sop by its name."""
    return {name: procedure(name) for name in sorted(NAMES)}


def _words(desk: Desk, found: Ticket, sop: str) -> str:
    stories = [desk.why(number) for number in found.incidents]
    return ticket_page(found, stories, desk.catalogue, sop=told(sop))


def _cases(desk: Desk) -> dict[int, tuple[Incident, str]]:
    return {i.id: (i, name) for i, name in desk.incidents(open_only=False)}
