"""One check on one machine: expected and seen, why it matters, what happened, what proves it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult

from osiris.report.case_pages import VERIFY, check_facts, cited_line
from osiris.report.cases import CheckCase
from osiris.report.text import when
from tui.screens.host import mark_of
from tui.view import View
from tui.widgets.page import Fact, Page, Section


class Check(View[CheckCase]):
    """`push_view("check", host=NAME, check=ID)`."""

    TITLE = "Check"
    HELP = (
        "One check on one machine: what is expected and what was seen, why it matters, and what "
        "happened to it. i opens its case: there it can be mended. e shows the signed entries."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = (
        "case.incident",
        "case.proof",
        "case.changes",
        "sweep",
    )
    AUTO_FOCUS = "Page"

    def __init__(self, host: str, check: str) -> None:
        super().__init__()
        self.host, self.check = host, check

    def crumb(self) -> str:
        """The check, without its group."""
        return self.check.rpartition(".")[2]

    def body(self) -> ComposeResult:
        """One page."""
        yield Page(id="check")

    def read(self) -> CheckCase:
        """The headless twin: `osiris check HOST CHECK`."""
        from osiris.desk import cases

        return cases.check(self.desk, self.host, self.check)

    def paint(self, data: CheckCase) -> None:
        """What is wrong first, what proves it last."""
        self.query_one(Page).show(_sections(data, self._press(data)), self.filter_text)

    def _press(self, data: CheckCase) -> str:
        if data.line.incident is not None:
            return f"i opens incident {data.line.incident}: what can be done about it."
        if data.incident is not None:
            return f"i opens incident {data.incident}, which is closed."
        return "Nothing: no case was ever opened for it."

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The facts."""
        return ("SECTION", "WHAT", "WORDS"), self.query_one(Page).rows()

    def act_case_incident(self) -> None:
        """The open case, or the last one."""
        number = self.data.incident if self.data else None
        if number is None:
            self.tell("No case was ever opened for this check.")
        else:
            self.console.push_view("incident", number=number)

    def act_case_proof(self) -> None:
        """The signed entries about it."""
        self.console.push_view("proof", host=self.host, check=self.check)

    def act_case_changes(self) -> None:
        """All that the box changed on the machine."""
        self.console.push_view("changes", host=self.host)

    def act_sweep(self) -> None:
        """Look at this machine now."""
        self.ask("sweep", {"names": [self.host]}, self.host)


def _sections(data: CheckCase, press: str) -> tuple[Section, ...]:
    mark = mark_of(data.line)
    facts = dict(check_facts(data))
    stands = Fact("Stands", f"{mark.mark} {facts['Stands']}", mark.style)
    first = ("In short", "Expected", "Observed", "Fix")
    rows = [Fact(label, facts[label]) for label in first if label in facts]
    why = [Fact(label, facts[label]) for label in ("Matters", "Else")]
    how = [Fact(label, facts[label]) for label in ("We check", "Unseen")]
    cited = [Fact(c.control, cited_line(c)) for c in data.cited]
    none = [Fact("", "None of the selected frameworks names this check.")]
    past = [
        Fact("", f"{when(p.at)}  {p.what}{f' (entry {p.entry})' if p.entry is not None else ''}")
        for p in data.past
    ]
    last = data.proofs[0].seq if data.proofs else None
    proof = f"{len(data.proofs)} entries, the newest {last}: press e. {VERIFY}"
    title = f"{data.line.check.title.upper()} on {data.target.name}"
    return (
        Section(title, (stands, *rows, Fact("To press", press, "bold"))),
        Section("WHY IT MATTERS", tuple(why)),
        Section("WHAT HAPPENED TO IT", tuple(past)),
        Section("EVIDENCE SUPPORTS (it never meets one alone)", tuple(cited or none)),
        Section("HOW IT IS LOOKED AT", tuple(how)),
        Section("PROOF", (Fact("", proof.replace("\n", " ")),)),
    )
