"""The policy: what may be done without asking, by runbook and class of machine."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.widget import Widget
from textual.widgets import Static

from osiris.desk import deciding
from osiris.desk.deciding import CLASSES, Line, Policies, Word
from osiris.model.case import Autonomy
from osiris.model.learning import ANY, When
from tui.text import block
from tui.view import View
from tui.widgets.choice import Choice
from tui.widgets.table import Cell, Column, ListSource, Table

_LEVELS = (
    (Autonomy.OBSERVE, "look, and open no question"),
    (Autonomy.SUGGEST, "say what it would do; a person does it"),
    (Autonomy.ASK, "ask, and do it after a yes"),
    (Autonomy.ACT_AND_TELL, "do it, and tell"),
    (Autonomy.ACT, "do it"),
)
_BACK = ("default", "take the word back: what stands above it holds")
_WHEN = (
    (ANY, "at all times"),
    (When.MAINTENANCE, "inside maintenance windows"),
    (When.CLINIC, "in clinic hours"),
    (When.CLOSED, "at all other times"),
)
_SPOKEN = {
    When.MAINTENANCE: "maintenance",
    When.CLINIC: "clinic hours",
    When.CLOSED: "clinic closed",
}
_SHORT = {"a person": "said", "earned": "earned", "each time": "always asks", "default": ""}


class Policy(View[Policies]):
    """The grid, and beneath it what else can stop a fix."""

    TITLE = "Policy"
    HELP = (
        "What the box may do by itself, for each runbook and class of machine, as it holds now. "
        "Medical and unknown machines are never changed. Enter sets a level."
    )
    ACTIONS = ("open", "policy.set", "policy.earn", "policy.waivers", "policy.lists")

    def body(self) -> Iterable[Widget]:
        """The grid, and a few lines."""
        classes = [Column(k.value.upper(), 19) for k in CLASSES]
        columns = (Column("RUNBOOK", 16), *classes, Column("TITLE", 0, grow=True))
        yield Table(columns, empty="No runbook changes anything.")
        yield Static("", id="beside", markup=False)

    def read(self) -> Policies:
        """The policy at this moment."""
        return deciding.policies(self.desk)

    def paint(self, data: Policies) -> None:
        """The lines that the filter lets through, and what stands beside them."""
        wanted = self.filter_text
        lines = [x for x in data.lines if wanted in f"{x.runbook} {x.title}".casefold()]
        rows = [(x.runbook, *(_cell(x.words[k]) for k in CLASSES), _title(x)) for x in lines]
        self.query_one(Table).show(ListSource(rows, [x.runbook for x in lines]))
        self._beside()

    @on(Table.Moved)
    def _beside(self) -> None:
        """What the runbook under the cursor does, where no column has room for it."""
        data, key = self.data, self.query_one(Table).key
        if data is not None:
            titles = [f"{x.runbook}: {_title(x)}" for x in data.lines if x.runbook == key]
            self.query_one("#beside", Static).update(block("\n".join((*titles, _beside(data)))))

    @on(Table.Picked)
    def _picked(self) -> None:
        self.act_policy_set()

    def act_policy_set(self) -> None:
        """Which class, which level, when; then the question."""
        runbook = self.query_one(Table).key
        if runbook is not None and self.may("policy.set"):
            self.run_worker(self._set(str(runbook)), group="ask")

    async def _set(self, runbook: str) -> None:
        classes = [(ANY, "every class")] + [(k.value, f"each {k.value}") for k in CLASSES]
        klass = await self.app.push_screen_wait(Choice(f"{runbook}: for which machines?", classes))
        if klass is None:
            return
        levels = [*((level.value, words) for level, words in _LEVELS), _BACK]
        level = await self.app.push_screen_wait(
            Choice(f"{runbook} on {klass}: what may it do?", levels, now=Autonomy.ASK)
        )
        if level is None:
            return
        when = await self.app.push_screen_wait(Choice(f"{runbook}: {level}, when?", _WHEN))
        if when is not None:
            args = {"runbook": runbook, "klass": klass, "when": when, "autonomy": level}
            self.ask("policy.set", args, f"{runbook} on {klass}: {level}")

    def act_policy_earn(self) -> None:
        """On where it is off for every runbook, and off where it is on."""
        on_now = bool(self.data and self.data.earning.get(ANY))
        word = "no longer" if on_now else "from now on"
        self.ask("policy.earn", {"on": not on_now, "runbook": ANY}, f"every runbook, {word}")

    def act_policy_waivers(self) -> None:
        """What is accepted."""
        self.console.push_view("waivers")

    def act_policy_lists(self) -> None:
        """The calendar and the lists."""
        self.console.push_view("lists")


def _cell(word: Word) -> Cell:
    note = _SHORT[word.origin]
    return f"{word.level.value} ({note})" if note else (word.level.value, "dim")


def _title(line: Line) -> str:
    return f"{line.title}{' (waits for a window)' if line.disruptive else ''}"


def _beside(data: Policies) -> str:
    zone = f" {data.timezone}" if data.windows else ""
    now = ", ".join(_SPOKEN[when] for when in data.now)
    return "\n".join(
        (
            f"Now: {now}.  Maintenance: {'; '.join(data.windows) or 'none'}{zone}"
            f"{'' if data.windows else ', so nothing that disturbs people runs'}",
            f"Never touched: {', '.join(data.do_not_touch) or 'none'}.  "
            f"Never probed: {', '.join(data.do_not_probe) or 'none'}",
            f"Earning by proof: {_earning(data)}.  Waivers: {len(data.waivers)}.  {_holds(data)}",
        )
    )


def _earning(data: Policies) -> str:
    on = sorted(name for name, may in data.earning.items() if may)
    return ", ".join("every runbook" if name == ANY else name for name in on) or "off"


def _holds(data: Policies) -> str:
    if not data.holds:
        return "No hold."
    return "On hold: " + ", ".join(f"{h.target or 'the whole site'}" for h in data.holds)
