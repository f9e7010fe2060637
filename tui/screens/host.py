"""One machine: who it is, how it is seen, what stands in the way, and every check of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.widgets import Static

from osiris.report.case_pages import host_facts
from osiris.report.cases import WORD, HostCase, Line
from osiris.report.text import brief
from tui.screens.doing import hold, release
from tui.view import View
from tui.widgets.marks import MARKS, Mark
from tui.widgets.page import Fact, Page, Section
from tui.widgets.table import Cell, Column, ListSource, Table

_FINE = ("PASS", "N/A")
_STYLES = {"HOLD": "warn", "Blind spots": "unknown", "Not changed": "warn"}


class Host(View[HostCase]):
    """`push_view("host", host=NAME)`."""

    TITLE = "Host"
    HELP = (
        "One machine. Above: who it is, when it was last looked at, what cannot be told about it. "
        "Below: every check, the worst first. Enter opens a check; i goes to its open case."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = (
        "open",
        "case.incident",
        "case.changes",
        "sweep",
        "wrong",
        "case.hold",
    )

    def __init__(self, host: str) -> None:
        super().__init__()
        self.host = host
        self.only_wrong = False

    def crumb(self) -> str:
        """The machine."""
        return self.host

    def body(self) -> ComposeResult:
        """Facts, then checks."""
        yield Page(id="facts", low=True)
        yield Static("CHECKS, WORST FIRST", classes="head", id="checks-head", markup=False)
        yield Table(_COLUMNS, id="checks", empty="No check is due on this machine.")

    def read(self) -> HostCase:
        """The headless twin: `osiris host NAME`."""
        from osiris.desk import cases

        return cases.host(self.desk, self.host)

    def paint(self, data: HostCase) -> None:
        """Facts in as few lines as they need, checks below."""
        facts = tuple(Fact(label, words, _STYLES.get(label, "")) for label, words in _ordered(data))
        self.query_one(Page).show((Section("", facts),))
        shown = [line for line in data.lines if self._kept(line)]
        hidden = len(data.lines) - len(shown)
        head = f"CHECKS, WORST FIRST ({len(shown)}{f', {hidden} hidden' if hidden else ''})"
        self.query_one("#checks-head", Static).update(head)
        rows = [_row(line, data) for line in shown]
        fine = "Nothing is wrong here; w shows what passes." if hidden else ""
        self.query_one(Table).show(ListSource(rows, [line.check.id for line in shown]), none=fine)

    def _kept(self, line: Line) -> bool:
        wrong = not self.only_wrong or WORD[line.standing] not in _FINE
        words = f"{line.check.id} {line.check.title} {WORD[line.standing]} {line.seen}"
        return wrong and self.filter_text in words.casefold()

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        self.console.push_view("check", host=self.host, check=str(event.key))

    def act_case_incident(self) -> None:
        """The open case of the check under the cursor."""
        line = self._line()
        if line is None or line.incident is None:
            self.tell("No case is open for this check.")
        else:
            self.console.push_view("incident", number=line.incident)

    def act_case_changes(self) -> None:
        """All that the box changed here."""
        self.console.push_view("changes", host=self.host)

    def act_case_hold(self) -> None:
        """Stop healing here, or let it go on."""
        held = self.data and any(h.target for h in self.data.holds)
        (release if held else hold)(self, self.host)

    def act_sweep(self) -> None:
        """Look at this machine now."""
        self.ask("sweep", {"names": [self.host]}, self.host)

    def act_wrong(self) -> None:
        """Hide what passes and what does not apply, or show it again."""
        self.only_wrong = not self.only_wrong
        if self.data:
            self.paint(self.data)

    def _line(self) -> Line | None:
        key = self.query_one(Table).key
        found = self.data.lines if self.data else ()
        return next((line for line in found if line.check.id == key), None)


_COLUMNS: Sequence[Column] = (
    Column("", 9),
    Column("CHECK", 35, grow=True),
    Column("SEEN", 15, grow=True),
    Column("CASE", 4, "right"),
    Column("SINCE", 7),
)

_FIRST = ("HOLD", "Last look", "Checks", "Blind spots", "Not changed")


def _ordered(data: HostCase) -> list[tuple[str, str]]:
    """What matters now stands first: the page may be scrolled for the rest."""
    facts = host_facts(data)
    rank = {label: place for place, label in enumerate(_FIRST)}
    return sorted(facts, key=lambda row: rank.get(row[0], len(rank)))


def _row(line: Line, data: HostCase) -> tuple[Cell, ...]:
    mark = mark_of(line)
    since = brief(data.now - line.since) if line.since else "-"
    case = str(line.incident) if line.incident is not None else "-"
    return mark.cell, line.check.title, line.seen, case, since


def mark_of(line: Line) -> Mark:
    """The mark of how a check stands."""
    word = WORD[line.standing].lower()
    return MARKS["not_applicable" if word == "n/a" else word]
