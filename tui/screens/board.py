"""The first screen: what needs me now, the machines worst first, the scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from osiris.desk.board import Board as Data
from osiris.desk.board import Graded, Machine, Need, board
from osiris.report.text import ago, brief
from tui.text import safe
from tui.view import View
from tui.widgets.marks import MARKS
from tui.widgets.table import Cell, Column, ListSource, Table

COUNTED = ("fail", "stale", "unknown", "warn", "pass")
NEEDS_SHOWN = 5
BARS = "▁▂▃▄▅▆▇█"


class Board(View[Data]):
    """The whole clinic on one screen."""

    TITLE = "Board"
    HELP = (
        "What needs you now stands on top, then every machine, the worst first. Enter opens what "
        "the cursor is on; Tab goes from one list to the other."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = ("open", "sweep", "wrong")

    def __init__(self) -> None:
        super().__init__()
        self.only_wrong = False

    def body(self) -> ComposeResult:
        """Counters and scores, what waits, the machines."""
        yield Static("Reading ...", id="counts", markup=False)
        yield Static("", id="scores", markup=False)
        yield Static("WHAT NEEDS ME NOW", classes="head", id="needs-head", markup=False)
        yield Table(
            (Column("", 13), Column("WHAT", 30, grow=True), Column("WHERE", 18)),
            id="needs",
            empty="Nothing needs you now.",
        )
        yield Static("MACHINES, WORST FIRST", classes="head", markup=False)
        yield Table(_MACHINES, id="machines", empty="No machine is enrolled yet.")

    def read(self) -> Data:
        """The headless twin: `osiris status`, `osiris score`."""
        return board(self.desk)

    def paint(self, data: Data) -> None:
        """Counters, scores, both lists."""
        self.query_one("#counts", Static).update(_counters(data))
        self.query_one("#scores", Static).update(_scores(data))
        needs = [n for n in data.needs if self._kept(n.title, *n.hosts)]
        head = f"WHAT NEEDS ME NOW ({len(needs)})"
        trend = _trend(data.trend, bars=self.console.draws(BARS))
        self.query_one("#needs-head", Static).update(f"{head}{trend}")
        table = self.query_one("#needs", Table)
        table.styles.height = min(NEEDS_SHOWN, max(1, len(needs))) + 1
        keys = [(n.kind, n.number) for n in needs]
        table.show(ListSource([_need(n) for n in needs], keys))
        machines = [m for m in data.machines if self._shown(m)]
        rows = [_machine(m, data) for m in machines]
        hidden = "Every machine passes; w shows them." if data.machines else ""
        source = ListSource(rows, [m.name for m in machines])
        self.query_one("#machines", Table).show(source, none=hidden)

    def _kept(self, *texts: str) -> bool:
        return self.filter_text in " ".join(texts).casefold()

    def _shown(self, machine: Machine) -> bool:
        wrong = machine.worst != "pass" or not self.only_wrong
        return wrong and self._kept(machine.name, machine.platform, machine.worst)

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The machines, whichever list the cursor is in."""
        table = self.query_one("#machines", Table)
        return [c.title for c in table.columns], table.text_rows()

    @on(Table.Picked, "#machines")
    def _machine_picked(self, event: Table.Picked) -> None:
        self.console.push_view("host", host=str(event.key))

    @on(Table.Picked, "#needs")
    def _need_picked(self, event: Table.Picked) -> None:
        need = next(n for n in self._needs() if (n.kind, n.number) == event.key)
        if need.incident is not None:
            self.console.push_view("incident", number=need.incident)
        else:
            self.console.push_view("tickets")

    def _needs(self) -> Sequence[Need]:
        return self.data.needs if self.data else ()

    def act_sweep(self) -> None:
        """Look at the machine under the cursor, or at all."""
        table = self.query_one("#machines", Table)
        one = str(table.key) if table.has_focus and table.key is not None else ""
        self.ask("sweep", {"names": [one] if one else []}, one or "every machine")

    def act_wrong(self) -> None:
        """Machines that pass all they can be asked are hidden, or shown again."""
        self.only_wrong = not self.only_wrong
        if self.data:
            self.paint(self.data)


_MACHINES = (
    Column("", 10),
    Column("MACHINE", 14, grow=True),
    Column("FAIL", 5, "right"),
    Column("STALE", 5, "right"),
    Column("UNKN", 5, "right"),
    Column("WARN", 5, "right"),
    Column("PASS", 5, "right"),
    Column("LAST LOOK", 15),
)


def _machine(machine: Machine, data: Data) -> tuple[Cell, ...]:
    mark = MARKS[machine.worst]
    numbers = [machine.counts[word] for word in COUNTED]
    numbers[0] += machine.counts["error"]
    cells = [
        (str(n) if n else "-", MARKS[w].style if n else "dim")
        for n, w in zip(numbers, COUNTED, strict=True)
    ]
    look = ago(data.at - machine.seen) if machine.seen else "never"
    shown: Cell = ("? DARK", "unknown") if machine.dark else mark.cell
    return (shown, machine.name, *cells, look)


def _need(need: Need) -> tuple[Cell, ...]:
    style = "fail" if need.overdue or need.priority == "critical" else "warn"
    what = f"{'fails: ' if need.check else ''}{need.title}"
    where = need.hosts[0] if need.hosts else ""
    more = f" +{len(need.hosts) - 1}" if len(need.hosts) > 1 else ""
    late = "late " if need.overdue else ""
    return (late + need.priority.value, style), what, where + more


def _counters(data: Data) -> Content:
    """Five numbers, each with its mark and its word."""
    counts = dict(data.counts)
    counts["fail"] += counts.pop("error")
    parts = [
        Content.styled(f"{MARKS[w].mark} {counts[w]} {MARKS[w].word.lower()}", f"bold ${_style(w)}")
        for w in COUNTED
    ]
    waived = f", {counts['waived']} waived" if counts["waived"] else ""
    count = len(data.machines)
    rest = f"{count} machine{'' if count == 1 else 's'}{waived}"
    return Content("  ").join([*parts, Content.styled(rest, "$quiet")])


def _style(word: str) -> str:
    return MARKS[word].style


def _scores(data: Data) -> str:
    return "\n".join(_score(graded, data) for graded in data.scores) or "No framework is selected."


def _score(graded: Graded, data: Data) -> str:
    """A score never stands without its coverage and its age."""
    score = "no score" if graded.score is None else f"{graded.score} %"
    cover = "nothing due" if graded.coverage is None else f"{graded.coverage} % covered"
    fresh = f"oldest {brief(data.at - graded.oldest)}" if graded.oldest else "nothing looked at"
    return safe(f"{score} ({cover}, {fresh}) {graded.title}")


def _trend(counts: Sequence[int], *, bars: bool) -> str:
    """Open cases at the end of each day, as bars with the ends in numbers; as numbers alone where
    the screen has no bars."""
    if not counts:
        return ""
    most = max(1, *counts)
    drawn = "".join(BARS[round(n / most * (len(BARS) - 1))] for n in counts)
    shown = f"{counts[0]} {drawn} {counts[-1]}" if bars else " ".join(map(str, counts))
    return f"   open cases, {len(counts)} days: {shown}"
