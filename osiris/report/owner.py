"""One page for the clinic's owner: plain English, printable, and nothing that it does not know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from textwrap import fill

from osiris.report.text import plain, when

WIDTH = 76
MOST = 5
_NAMED = 3

_LIMITS = (
    "This page says what the box saw, and when. It is not a verdict on the law: that also takes "
    "your policies, training and contracts, which no box can see. What the machines above could "
    "not show is not counted as good."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrong:
    """One thing that is not in order: its Check in plain English, and the machines."""

    title: str
    why: str
    consequence: str
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """What the owner's page tells.

    `told` of `due` checks could be told, and `passed` of those passed. `dark` names the machines
    with no fresh verdict at all. `healed` and `undone` count what was done in the last 30 days:
    put right, and taken back because it did not help. `entries` counts the evidence.
    """

    site: str
    at: datetime
    machines: int
    dark: tuple[str, ...]
    due: int
    told: int
    passed: int
    wrong: tuple[Wrong, ...]
    waiting: tuple[str, ...]
    healed: int
    undone: int
    waived: int
    entries: int


def letter_page(letter: Letter) -> str:
    """The page, 76 columns wide, as plain text."""
    parts = [
        f"{letter.site}: how our machines stand\n{when(letter.at)}",
        _short(letter),
        _listed("What needs a person", letter.waiting, "Nothing at the moment."),
        _wrongs(letter.wrong),
        "Put right in the last 30 days\n" + _para(_done(letter)),
        "What this page cannot say\n" + _para(_LIMITS),
    ]
    return plain("\n\n".join(parts))


def _short(letter: Letter) -> str:
    if not letter.due:
        return "In short\n" + _para("No machine is watched yet, so there is nothing to say.")
    seen = (
        f"{_count(letter.machines, 'machine')} under watch. {letter.told} of {letter.due} checks "
        f"could be told just now; {letter.passed} of those are in order."
    )
    dark = (
        f" Nothing fresh is known of {_names(letter.dark)}: a machine that is off or unplugged "
        "cannot be watched."
        if letter.dark
        else ""
    )
    waived = (
        f" {_count(letter.waived, 'exception')} stand, each with an owner and an end."
        if letter.waived
        else ""
    )
    return "In short\n" + _para(seen + dark + waived)


def _done(letter: Letter) -> str:
    if not letter.healed + letter.undone:
        return "Nothing had to be changed."
    back = (
        f" {_count(letter.undone, 'change')} taken back at once: the fix did not help."
        if letter.undone
        else ""
    )
    return (
        f"{_count(letter.healed, 'thing')} put right.{back} Each step stands in the signed "
        f"record ({letter.entries} entries), which an auditor can check without us."
    )


def _wrongs(wrong: Sequence[Wrong]) -> str:
    if not wrong:
        return "What is not in order\n" + _para("Nothing of what could be told.")
    told = [
        _para(f"- Should be: {one.title}. Not so on {_names(one.hosts)}.")
        + "\n"
        + _para(one.why, indent=4)
        for one in wrong[:MOST]
    ]
    more = [_para(f"... and {len(wrong) - MOST} more.")] if len(wrong) > MOST else []
    return "\n".join(["What is not in order, the most urgent first", *told, *more])


def _listed(title: str, lines: Sequence[str], none: str) -> str:
    shown = [_para(f"- {line}") for line in lines[:MOST]] or [_para(none)]
    more = [_para(f"... and {len(lines) - MOST} more.")] if len(lines) > MOST else []
    return "\n".join([title, *shown, *more])


def _names(hosts: Sequence[str]) -> str:
    rest = len(hosts) - _NAMED
    named = ", ".join(hosts[:_NAMED])
    return f"{named} and {rest} more" if rest > 0 else named


def _count(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def _para(text: str, indent: int = 2) -> str:
    hang = indent + 2 if text.startswith("- ") else indent
    return fill(text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * hang)
