"""One case: what is wrong, what can be pressed, what it would do, why, and what was done."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from textual.app import ComposeResult

from osiris.errors import OsirisError
from osiris.model.case import Reply, TicketState
from osiris.report.cases import changed
from osiris.report.plan import plan_rows
from osiris.report.text import when
from osiris.report.tiers import tiers_text
from osiris.report.why import about, ahead, owner
from tui.screens.doing import assign, door, hold, named, release
from tui.screens.second import Second
from tui.view import View
from tui.widgets.page import Fact, Page, Section

if TYPE_CHECKING:
    from osiris.desk.incident import Ended, IncidentCase

DOORS: Mapping[str, str] = {
    "case.approve": "approve",
    "case.dry-run": "dry_run",
    "case.undo": "undo",
    "case.take": "acknowledge",
    "case.assign": "assign",
    "case.resolve": "resolve",
    "case.reopen": "reopen",
    "case.close": "close",
}
"""Action -> what the desk calls it. Holding is apart: it is on or off."""


class Incident(View["IncidentCase"]):
    """`push_view("incident", number=N)`."""

    TITLE = "Incident"
    HELP = (
        "One case. On top: what is wrong. Then what you can press, and for each that you cannot "
        "press now why not. Then the plan that a yes would run, and all that was done so far."
    )
    ACTIONS: ClassVar[tuple[str, ...]] = (
        "case.approve",
        "case.dry-run",
        "case.undo",
        "case.hold",
        "case.ticket",
        "case.take",
        "case.resolve",
        "case.assign",
        "case.reopen",
        "case.close",
        "case.check",
        "case.proof",
        "case.changes",
    )
    AUTO_FOCUS = "Page"

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def crumb(self) -> str:
        """Its number."""
        return f"Incident {self.number}"

    def body(self) -> ComposeResult:
        """One page."""
        yield Page(id="case")

    def read(self) -> IncidentCase:
        """The headless twin: `osiris why N --json`."""
        from osiris.desk.incident import incident

        return incident(self.desk, self.number)

    def paint(self, data: IncidentCase) -> None:
        """What is wrong, what to press, what it does, why, what was done."""
        wrong = "WHAT IS WRONG" if data.is_open else "WHAT WAS WRONG"
        sections = (
            Section(wrong, (Fact("", about(data.story)),)),
            Section("WHAT WAS DONE", tuple(_tries(data.tries))),
            Section("WHAT YOU CAN PRESS", tuple(self._doors(data))),
            Section("WHAT A YES WOULD DO" if data.is_open else "THE PLAN", tuple(_plan(data))),
            Section("WHO STILL USES THE OLD WAY", tuple(_users(data))),
            Section("WHY IT MATTERS", tuple(_meaning(data))),
            Section("WHICH TIERS WERE ASKED", (Fact("", tiers_text(data.story.tiers)),)),
            Section("WHO OWNS THE SETTING", (Fact("", _bare(owner(data.story))),)),
            Section("AND THEN", (Fact("", _bare(ahead(data.story))),)),
        )
        filled = [s for s in sections if any(f.words for f in s.facts)]
        self.query_one(Page).show(filled, self.filter_text)

    def _doors(self, data: IncidentCase) -> Iterator[Fact]:
        for action_id, name in DOORS.items():
            if self._speaks(data, name):
                yield door(self, action_id, data.doors[name], self._ready(data, name))
        held = f"On hold until {when(data.hold.until)}: press to let it go on." if data.hold else ""
        yield door(self, "case.hold", "", held or "Stops all healing on this machine.")

    def _speaks(self, data: IncidentCase, name: str) -> bool:
        """Whether it is about this case at all: a line that says the obvious is left out."""
        settled = data.asked is None or data.asked.state is TicketState.CLOSED
        if name in ("acknowledge", "assign", "resolve"):
            return not settled
        if name == "reopen":
            return settled and data.asked is not None and not data.doors[name]
        return name != "close" or not data.story.incident.check

    def _ready(self, data: IncidentCase, name: str) -> str:
        runbook = data.plan.runbook.id if data.plan else ""
        ticket = data.asked.id if data.asked else ""
        high = " It is asked for by name." if data.plan and data.plan.high else ""
        return {
            "approve": f"{runbook} would run now.{high}",
            "dry_run": "Says what would be done; changes nothing.",
            "undo": "Takes the heal back; the check is waived for 72 hours.",
            "acknowledge": f"Ticket {ticket} is yours then, and its clock stops.",
            "assign": f"Ticket {ticket} goes to somebody else.",
            "resolve": f"Closes ticket {ticket} with a reason.",
            "reopen": f"Asks ticket {ticket} again.",
            "close": "Says that it is settled.",
        }[name]

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The facts."""
        return ("SECTION", "WHAT", "WORDS"), self.query_one(Page).rows()

    def _open(self, action_id: str) -> IncidentCase | None:
        """The case, where this can be done; otherwise the reason is told, and nothing is sent."""
        if self.data is None:
            self.tell("Still reading: press again in a moment.")
            return None
        why_not = self.data.doors[DOORS[action_id]]
        if why_not:
            self.tell(f"Not now: {why_not}")
        return None if why_not else self.data

    def act_case_approve(self) -> None:
        """Yes to the plan; where it is dangerous, by the name of the machine."""
        data = self._open("case.approve")
        if data is None or data.plan is None:
            return
        book, host = data.plan.runbook, data.story.target.name
        more = f"{book.id}: {book.title}. The rules are checked afresh before anything runs."
        args = {"incident": self.number}
        if data.plan.high:
            named(self, "case.approve-named", args, host, more, self._ended)
        else:
            self.ask("case.approve", args, f"{book.id} on {host}", done=self._ended, more=more)

    def _ended(self, reply: Reply) -> None:
        """To the top, where what came of it stands; or on to the phone that must sign."""
        if reply.data.get("refused") == "phone":
            self.run_worker(self._by_phone(), group="ask")
        self.query_one(Page).scroll_home(animate=False)

    async def _by_phone(self) -> None:
        """Two browsers are not two people: the second yes is signed."""
        args = {"incident": self.number}
        try:
            reply = await asyncio.to_thread(self.desk.ask, "approve.challenge", args)
        except OsirisError as error:
            self.tell(f"{error.message} {error.hint}")
            return
        if reply.code:
            self.tell(reply.text)
            return
        page = Second(reply.data, draws=self.console.draws("█▀▄"))
        signed = await self.app.push_screen_wait(page)
        if signed is not None:
            said = {**args, "asked": str(reply.data["text"]), "signed": signed}
            self.ask("case.approve", said, str(reply.data["host"]), done=self._ended)

    def act_case_dry_run(self) -> None:
        """Say what would be done."""
        if self._open("case.dry-run"):
            args: dict[str, Any] = {"incidents": [self.number], "dry_run": True}
            self.ask("case.dry-run", args, f"incident {self.number}")

    def act_case_undo(self) -> None:
        """Take the heal back."""
        data = self._open("case.undo")
        if data is not None:
            host = data.story.target.name
            more = "The heal is taken back, and the check is waived there for 72 hours."
            args = {"incident": self.number}
            self.ask("case.undo", args, host, done=self._ended, more=more)

    def act_case_hold(self) -> None:
        """Stop healing on the machine, or let it go on."""
        if self.data is not None:
            (release if self.data.hold else hold)(self, self.data.story.target.name)

    def act_case_take(self) -> None:
        """It is mine, and its clock stops."""
        self._asks("case.take")

    def act_case_resolve(self) -> None:
        """Close the question, with a reason."""
        self._asks("case.resolve")

    def act_case_reopen(self) -> None:
        """Ask it again."""
        self._asks("case.reopen")

    def _asks(self, action_id: str) -> None:
        data = self._open(action_id)
        if data is not None and data.asked is not None:
            self.ask(action_id, {"ticket": data.asked.id}, f"ticket {data.asked.id}")

    def act_case_assign(self) -> None:
        """Hand the question to somebody."""
        data = self._open("case.assign")
        if data is not None and data.asked is not None:
            assign(self, data.asked.id)

    def act_case_close(self) -> None:
        """A case in words is settled."""
        if self._open("case.close"):
            self.ask("case.close", {"incident": self.number}, f"incident {self.number}")

    def act_case_ticket(self) -> None:
        """The question about it, with the procedure."""
        if self.data is None or self.data.asked is None:
            self.tell("Nobody was asked anything about it.")
        else:
            self.console.push_view("ticket", number=self.data.asked.id)

    def act_case_check(self) -> None:
        """The check that it is about."""
        self._of_check("check")

    def act_case_proof(self) -> None:
        """The signed entries about that check."""
        self._of_check("proof")

    def _of_check(self, view: str) -> None:
        if self.data is None or self.data.story.check is None:
            self.tell("It is about no check.")
        else:
            host, check = self.data.story.target.name, self.data.story.check.id
            self.console.push_view(view, host=host, check=check)

    def act_case_changes(self) -> None:
        """All that the box changed on the machine."""
        if self.data is not None:
            self.console.push_view("changes", host=self.data.story.target.name)


def _bare(words: str) -> str:
    """Without the head of its own that it has where it stands alone."""
    head, _, rest = words.partition(":")
    bare = rest.strip() if len(head) < 24 else words
    return bare[:1].upper() + bare[1:]


def _meaning(data: IncidentCase) -> Iterator[Fact]:
    if data.story.check is not None:
        text = data.story.check.text
        yield Fact("In short", text.plain_english)
        yield Fact("Matters", text.why_it_matters)
        yield Fact("Else", text.consequence)
        yield Fact("Unseen", text.what_we_cannot_see)


_INK = {"healed": "pass", "failed": "fail", "unknown": "fail"}


def _tries(tries: Sequence[Ended]) -> Iterator[Fact]:
    """How each try ended, the newest first, with its entry."""
    for tried in reversed(tries):
        run, ended = tried.run, changed(tried.run)
        proof = f" Proof: entry {tried.entry} (e)." if tried.entry is not None else ""
        why = f" It {run.reason}." if run.reason else ""
        words = f"{ended.upper()}: {run.plan.runbook}, {when(run.started)}.{why}{proof}"
        yield Fact("", words, _INK.get(ended, "bold"))


def _plan(data: IncidentCase) -> Iterator[Fact]:
    if data.plan is None:
        return
    for label, words in plan_rows(data.plan):
        disturbs = data.plan.disruptive or data.plan.restarts
        yield Fact(label, words, "warn" if label == "Disturbs" and disturbs else "")


def _users(data: IncidentCase) -> Iterator[Fact]:
    if data.users is not None:
        names = ", ".join(data.users.names) or "nobody within the last week"
        words = f"{data.users.way}: {names}. Read {when(data.users.at)} ({data.users.check})."
        yield Fact("", words, "warn" if data.users.names else "")
