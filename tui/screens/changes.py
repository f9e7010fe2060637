"""All that the box changed on one machine, with the entries that prove it, and the way back."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from osiris.model.case import Applied
from osiris.report.cases import Change, Changes, changed
from osiris.report.text import when
from tui.view import View
from tui.widgets.page import Fact, Page, Section
from tui.widgets.table import Cell, Column, ListSource, Table

_STYLE = {"healed": "pass", "failed": "fail", "unknown": "fail"}


class History(View[Changes]):
    """`push_view("changes", host=NAME)`."""

    TITLE = "Changes"
    HELP = (
        "Everything that the box changed on this machine, the newest first. Below: what it found "
        "and left, of the change under the cursor. u takes a heal back; Enter opens its case, e "
        "the signed entries about it."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = ("open", "case.undo", "case.proof")

    def __init__(self, host: str) -> None:
        super().__init__()
        self.host = host

    def body(self) -> ComposeResult:
        """The changes, and one of them in full."""
        yield Table(_COLUMNS, id="changes", empty="The box has changed nothing on this machine.")
        yield Page(id="change", low=True)

    def read(self) -> Changes:
        """The headless twin: `osiris history HOST`."""
        from osiris.desk import cases

        return cases.changes(self.desk, self.host)

    def paint(self, data: Changes) -> None:
        """Changes that hold the filter."""
        kept = [c for c in data.changes if self.filter_text in _words(c)]
        rows = [_row(c) for c in kept]
        self.query_one(Table).show(ListSource(rows, [c.run.intent for c in kept]))
        self._tell_change()

    def on_table_moved(self) -> None:
        """Another change is under the cursor."""
        self._tell_change()

    def _tell_change(self) -> None:
        change = self._change()
        page = self.query_one(Page)
        page.show((Section("", _facts(change)),) if change else ())

    @on(Table.Picked)
    def _picked(self) -> None:
        change = self._change()
        if change is not None:
            self.console.push_view("incident", number=change.run.plan.incident)

    def act_case_undo(self) -> None:
        """Take the heal under the cursor back."""
        change = self._change()
        if change is None:
            return
        if change.refused:
            self.tell(f"Not undone: {change.refused}.")
            return
        plan = change.run.plan
        more = f"{plan.runbook} is taken back, and its check is waived here for 72 hours."
        self.ask("case.undo", {"incident": plan.incident}, self.host, more=more)

    def act_case_proof(self) -> None:
        """The signed entries about the check that it was for."""
        change = self._change()
        if change is not None:
            self.console.push_view("proof", host=self.host, check=change.run.plan.check)

    def _change(self) -> Change | None:
        key = self.query_one(Table).key
        found = self.data.changes if self.data else ()
        return next((c for c in found if c.run.intent == key), None)


_COLUMNS = (
    Column("ENTRY", 6, "right"),
    Column("WHEN (UTC)", 12),
    Column("WHAT", 24, grow=True),
    Column("RUNBOOK", 16),
    Column("ENDED", 12),
)


def _words(change: Change) -> str:
    return f"{change.title} {change.run.plan.runbook} {changed(change.run)}".casefold()


def _row(change: Change) -> tuple[Cell, ...]:
    run, ended = change.run, changed(change.run)
    cell: Cell = (ended, _STYLE[ended]) if ended in _STYLE else ended
    return str(run.intent), f"{run.started:%d %b %H:%M}", change.title, run.plan.runbook, cell


def _facts(change: Change) -> tuple[Fact, ...]:
    run = change.run
    proof = f"intent: entry {run.intent}"
    proof += f", outcome: entry {change.outcome}" if change.outcome is not None else ""
    ended = f" to {when(run.ended)}" if run.ended else ", under way"
    back = f"NOT NOW: {change.refused}" if change.refused else "READY: u takes it back."
    done = [Fact(f"Step {n}", _did(a)) for n, a in enumerate(run.applied, 1)]
    return (
        Fact("Proof", f"{proof}. {when(run.started)}{ended}.", "bold"),
        Fact("Undo", back),
        *done,
    )


def _did(one: Applied) -> str:
    """What a step found, and what it left."""
    failed = f" It failed: {one.reason}." if not one.ok else ""
    if one.before == one.after:
        return f"{one.verb}: there was nothing to change.{failed}"
    before, after = ("; ".join(lines) or "nothing" for lines in (one.before, one.after))
    return f"{one.verb}: {before} -> {after}.{failed}"
