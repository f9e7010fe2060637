"""Questions to a person, what runs out first on top; how their clocks went; the first looks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from osiris.core.clocks import Promptness, breached_this_month, in_order, late, left, overdue
from osiris.model.case import LIVE_TICKETS, OPEN_STATES, Incident, Ticket, TicketState
from osiris.model.content import Check, Priority
from osiris.model.site import Settings, Target
from osiris.report.learned import TITLE
from osiris.report.text import ago, table, title_of, when


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A Ticket with what a person calls things, and what its clock has left."""

    ticket: Ticket
    title: str
    hosts: tuple[str, ...]
    left: timedelta | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Onboarding:
    """What the first looks at the machines found, and when a person last acknowledged it."""

    machines: tuple[Target, ...]
    found: tuple[Incident, ...]
    acknowledged: datetime | None


def asked(
    tickets: Sequence[Ticket],
    cases: Mapping[int, tuple[Incident, str]],
    checks: Mapping[tuple[str, str], Check],
    settings: Settings,
    now: datetime,
) -> list[Asked]:
    """What runs out first is first. `cases`: number -> Incident and the name of its machine."""
    found = []
    for ticket in in_order(tickets):
        about = [cases[n] for n in ticket.incidents if n in cases]
        found.append(
            Asked(
                ticket=ticket,
                title=title_of(about[0][0], checks) if about else TITLE,
                hosts=tuple(name for _, name in about),
                left=left(ticket, now, settings),
            )
        )
    return found


def tickets_page(found: Sequence[Asked], now: datetime) -> str:
    """One line a ticket."""
    rows = [
        (
            str(a.ticket.id),
            a.ticket.priority.value,
            a.ticket.state.value,
            clock(a.ticket, a.left, now),
            a.ticket.owner or "-",
            _hosts(a.hosts),
            a.title,
        )
        for a in found
    ]
    head = ("NO", "PRIORITY", "STATE", "CLOCK", "OWNER", "HOSTS", "WHAT")
    return table(rows, head) if rows else "Nobody is asked anything."


def clock(ticket: Ticket, remains: timedelta | None, now: datetime) -> str:
    """What its clock says, in words."""
    over = late(ticket) or overdue(ticket, now)
    if ticket.state is TicketState.OPEN:
        if over and ticket.due is not None:
            return f"RAN OUT {ago(now - ticket.due)}"
        if remains is None:
            return "has not begun"
        hours = "" if ticket.priority is Priority.CRITICAL else " of clinic hours"
        return f"{span(remains)}{hours} left"
    return "ran out before" if over else "stopped" if ticket.due else "never began"


def hands(ticket: Ticket, remains: timedelta | None, now: datetime) -> str:
    """Who has it, what its clock says, how it ended: one line each."""
    due = f" (due {when(ticket.due)})" if ticket.due else ""
    lines = [f"Clock: {clock(ticket, remains, now)}{due}."]
    if ticket.state is TicketState.OPEN and remains is None:
        lines.append("It begins once the first report is acknowledged: osiris onboarding ack")
    if ticket.owner:
        since = f", who took it up {when(ticket.acknowledged)}" if ticket.acknowledged else ""
        lines.append(f"Owner: {ticket.owner}{since}.")
    if ticket.offline_s:
        away = span(timedelta(seconds=ticket.offline_s))
        lines.append(f"Offline: for {away} of its life no channel could be reached.")
    if ticket.closed:
        why = ticket.resolution or "the cause went away, or something else was asked"
        lines.append(f"Closed {when(ticket.closed)}: {why}.")
    return "\n".join(lines)


def span(length: timedelta) -> str:
    """A length of time as people say it, to the minute, never shorter than it is said."""
    minutes = int(length.total_seconds()) // 60
    if minutes < 1:
        return "under 1 min"
    hours, rest = divmod(minutes, 60)
    return " ".join([f"{hours} h"] * bool(hours) + [f"{rest} min"] * bool(rest))


def overview(tickets: Sequence[Ticket], settings: Settings, now: datetime) -> dict[str, Any]:
    """How many are open, which runs out next, how many ran out this month."""
    live = [t for t in in_order(tickets) if t.state in LIVE_TICKETS]
    running = [t for t in live if left(t, now, settings) is not None]
    return {
        "open": len(live),
        "acknowledged": sum(t.state is TicketState.ACKNOWLEDGED for t in live),
        "next": running[0].id if running else None,
        "next_due": running[0].due if running else None,
        "breached_this_month": breached_this_month(tickets, settings, now),
    }


def tickets_line(seen: Mapping[str, Any]) -> str:
    """The same in one line."""
    next_ = (
        f"ticket {seen['next']} is due next, {when(seen['next_due'])}"
        if seen["next"] is not None
        else "no clock runs"
    )
    return (
        f"Tickets: {seen['open']} open, {seen['acknowledged']} of them taken up; {next_}; "
        f"{seen['breached_this_month']} ran out this month (osiris tickets)."
    )


def stats_page(found: Sequence[Promptness]) -> str:
    """How the clocks of each priority went."""
    rows = [
        (
            s.priority.value,
            str(s.count),
            str(s.met),
            str(s.breached),
            span(timedelta(seconds=s.median_s)) if s.median_s is not None else "-",
            f"{s.offline} %",
        )
        for s in found
    ]
    head = ("PRIORITY", "CLOCKS", "MET", "RAN OUT", "MEDIAN TO TAKE UP", "OFFLINE")
    return (
        f"{table(rows, head)}\n\n"
        "A clock measures how long a question waited until somebody took it up, not until it was\n"
        "mended; below critical in clinic hours. What is neither met nor ran out still runs."
    )


def onboarding_page(
    report: Onboarding, names: Mapping[str, str], checks: Mapping[tuple[str, str], Check]
) -> str:
    """The report of the first looks: every finding by machine, the most urgent first."""
    urgency = list(Priority)
    counts = Counter(i.priority for i in report.found)
    told = ", ".join(f"{counts[p]} {p}" for p in urgency if counts[p]) or "nothing"
    still = sum(i.state in OPEN_STATES for i in report.found)
    ordered = sorted(
        report.found,
        key=lambda i: (names.get(i.target, ""), urgency.index(i.priority), i.check),
    )
    rows = [
        (
            names.get(i.target, i.target),
            i.priority.value,
            str(i.id),
            i.state.value,
            title_of(i, checks),
        )
        for i in ordered
    ]
    acknowledged = (
        f"Acknowledged {when(report.acknowledged)}."
        if report.acknowledged
        else "Not acknowledged yet: until then no clock of a ticket runs (osiris onboarding ack)."
    )
    head = (
        f"The first looks at {len(report.machines)} machines found: {told}. Still open: {still}."
        f"\n{acknowledged}"
    )
    return f"{head}\n\n{table(rows, ('HOST', 'PRIORITY', 'INCIDENT', 'STATE', 'WHAT'))}"


def _hosts(names: Sequence[str]) -> str:
    few = ", ".join(names[:2])
    return f"{few} and {len(names) - 2} more" if len(names) > 2 else few or "-"
