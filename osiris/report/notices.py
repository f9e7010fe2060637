"""What leaves the site: titles and texts of notices, of numbers and words of ours alone.

A notice names tickets, Checks and how many machines, never what a person typed or a machine said.
Machines are named where the settings allow it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from osiris.model.case import REACH, Ticket
from osiris.model.telling import News

_MOST_LINES = 12
_MOST_NAMES = 5
_ALL_QUIET = "All quiet: nothing was put right, nothing waits, every machine could be read."
_ON_THE_BOX = "On the box: osiris tickets"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One Ticket and what it is about. `title` is its Check's, empty where words opened it;
    `names` are those of its machines, none where they may not leave the site."""

    ticket: Ticket
    title: str
    names: tuple[str, ...] = ()


def tickets_page(
    box: str, opened: Sequence[Line], late: Sequence[Line], zone: str
) -> tuple[str, str]:
    """Title and text about questions that were opened, and those whose clock ran out."""
    both = [*opened, *(line for line in late if line not in opened)]
    (first, *more) = both
    if more:
        title = f"Box {box}: {len(both)} questions wait for a person"
    else:
        over = "overdue: " if late else ""
        title = f"Box {box}: {over}{first.ticket.priority}: {_about(first)}"
    text = [_said(line, zone, overdue=line in late) for line in both[:_MOST_LINES]]
    return title, "\n".join([*text, *_rest(both), "", _ON_THE_BOX])


def digest_page(box: str, news: News, lines: Sequence[Line], zone: str) -> tuple[str, str]:
    """Title and text of a digest: healed, waiting, unseen, overdue; or that all is quiet. `lines`
    are the Tickets that wait."""
    if not news.anything:
        return f"Box {box}: all quiet", _ALL_QUIET
    parts = [_healed(news), _waiting(lines, news.late, zone), _unseen(news), _overdue(news)]
    parts.append("\n".join(f"Channel {name} takes no messages: {why}." for name, why in news.mute))
    return _digest_title(box, news), "\n\n".join(part for part in parts if part)


def _digest_title(box: str, news: News) -> str:
    healed = sum(count for _, count in news.healed)
    waits = len(news.waits)
    said = [f"{healed} put right" if healed else "", f"{waits} waiting" if waits else ""]
    said.append(f"{news.dark} not seen" if news.dark else "")
    said.append(f"{len(news.late)} overdue" if news.late else "")
    said.append("a channel is mute" if news.mute else "")
    return f"Box {box}: {', '.join(s for s in said if s)}"


def first_page(box: str, machines: int, waits: int) -> tuple[str, str]:
    """Title and text that the first report waits for a person."""
    title = f"Box {box}: the first report waits to be read"
    text = (
        f"The box has looked at {machines} {_s(machines, 'machine')} and has {waits} "
        f"{_s(waits, 'question')}. Until a person has read the report and said so, only what is "
        "critical is told, and no clock runs.\nOn the box: osiris onboarding show"
    )
    return title, text


def trial_page(box: str) -> tuple[str, str]:
    """Title and text of a test."""
    return (
        f"Box {box}: a test",
        "Somebody at the box asked for this test. If you can read it, this channel works.",
    )


def _about(line: Line) -> str:
    if line.title:
        return f"fails: {line.title}"
    if line.ticket.check == REACH:
        return "a machine cannot be read"
    return "a case in words"


def _said(line: Line, zone: str, *, overdue: bool) -> str:
    ticket = line.ticket
    count = len(ticket.incidents)
    where = ", ".join(line.names[:_MOST_NAMES]) or f"{count} {_s(count, 'machine')}"
    if len(line.names) > _MOST_NAMES:
        where += f" and {len(line.names) - _MOST_NAMES} more"
    over = ", overdue" if overdue else ""
    since = clock(ticket.opened, zone)
    return f"Ticket {ticket.id}, {ticket.priority}{over}, {where}, since {since}: {_about(line)}"


def clock(at: datetime, zone: str) -> str:
    """A time at the clinic."""
    return f"{at.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M}"


def _rest(lines: Sequence[Line]) -> list[str]:
    left = len(lines) - _MOST_LINES
    return [f"and {left} more"] if left > 0 else []


def _healed(news: News) -> str:
    if not news.healed:
        return ""
    said = [f"{count} x {title}" for title, count in news.healed[:_MOST_LINES]]
    left = len(news.healed) - _MOST_LINES
    more = [f"and {left} more"] if left > 0 else []
    return "\n".join(["Put right by itself:", *said, *more])


def _waiting(lines: Sequence[Line], late: Collection[int], zone: str) -> str:
    if not lines:
        return ""
    said = [_said(line, zone, overdue=line.ticket.id in late) for line in lines[:_MOST_LINES]]
    return "\n".join(["Waiting for a person:", *said, *_rest(lines)])


def _unseen(news: News) -> str:
    said = []
    if news.dark:
        said.append(f"{news.dark} {_s(news.dark, 'machine')} cannot be read.")
    if news.unseen:
        said.append(f"{news.unseen} {_s(news.unseen, 'check')} gave no answer.")
    return " ".join(said)


def _overdue(news: News) -> str:
    count = len(news.late)
    return f"The clock ran out on {count} {_s(count, 'question')} since." if count else ""


def _s(count: int, word: str) -> str:
    return word if count == 1 else f"{word}s"
