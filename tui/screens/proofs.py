"""The signed entries about one check: number, kind, leaf, and how anybody verifies them."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult

from osiris.report.case_pages import VERIFY
from osiris.report.cases import CheckCase, Proof
from tui.view import View
from tui.widgets.page import Fact, Page, Section
from tui.widgets.table import Cell, Column, ListSource, Table


class Proofs(View[CheckCase]):
    """`push_view("proof", host=NAME, check=ID)`."""

    TITLE = "Evidence"
    HELP = (
        "Every signed entry about this check on this machine, the newest first. The leaf is what "
        "the chain holds of an entry: another leaf is another entry. Enter opens one."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = ("open", "case.incident", "case.changes")

    def __init__(self, host: str, check: str) -> None:
        super().__init__()
        self.host, self.check = host, check

    def body(self) -> ComposeResult:
        """The entries, and below them what is under the cursor and how to verify it."""
        yield Table(_COLUMNS, id="entries", empty="No entry is about this check alone yet.")
        yield Page(id="verify", low=True)

    def read(self) -> CheckCase:
        """The headless twin: `osiris check HOST CHECK --json`."""
        from osiris.desk import cases

        return cases.check(self.desk, self.host, self.check)

    def paint(self, data: CheckCase) -> None:
        """Entries that hold the filter."""
        kept = [p for p in data.proofs if self.filter_text in f"{p.kind} {p.what}".casefold()]
        rows = [_row(p) for p in kept]
        self.query_one(Table).show(ListSource(rows, [p.seq for p in kept]))
        self._tell_leaf()

    def on_table_moved(self) -> None:
        """Another entry is under the cursor."""
        self._tell_leaf()

    def _tell_leaf(self) -> None:
        key = self.query_one(Table).key
        found = self.data.proofs if self.data else ()
        proof = next((p for p in found if p.seq == key), None)
        page = self.query_one(Page)
        leaf = (Fact("Leaf", proof.leaf, "bold"),) if proof else ()
        page.show((Section("", (*leaf, Fact("To verify", VERIFY.replace("\n", " ")))),))

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        self.console.push_view("entry", seq=event.key)

    def act_case_incident(self) -> None:
        """The case that they are about."""
        number = self.data.incident if self.data else None
        if number is None:
            self.tell("No case was ever opened for this check.")
        else:
            self.console.push_view("incident", number=number)

    def act_case_changes(self) -> None:
        """All that the box changed on the machine."""
        self.console.push_view("changes", host=self.host)


_COLUMNS = (
    Column("ENTRY", 7, "right"),
    Column("KIND", 9),
    Column("WHEN (UTC)", 15),
    Column("SAYS", 20, grow=True),
    Column("LEAF", 16),
)


def _row(proof: Proof) -> tuple[Cell, ...]:
    at = f"{proof.at:%d %b %H:%M:%S}"
    return str(proof.seq), proof.kind.value, at, proof.what, proof.leaf[:16]
