"""The chain: its head, its keys, its silences; verified here, and taken out of the box."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from textual.message import Message
from textual.widget import Widget
from textual.worker import get_current_worker

from osiris.desk import proof
from osiris.desk.proof import Held, Standing
from osiris.errors import OsirisError
from osiris.model.case import Reply
from tui.text import safe
from tui.view import View
from tui.widgets.choice import Choice
from tui.widgets.code import Code
from tui.widgets.confirm import Field, Form
from tui.widgets.page import Fact, Page, Section
from tui.widgets.progress import Progress

SPANS = 8
"""How many silences are listed, the newest."""

DAYS = 30

TELL_S = 0.25
"""How often it is told how far a walk has come."""


class Evidence(View[Standing]):
    """What the chain proves."""

    TITLE = "Evidence"
    HELP = (
        "The signed chain of all that was seen and done. Verify checks every byte of it here; a "
        "pocket witness that leaves the box shows later that nothing was taken back."
    )
    ACTIONS = (
        "proof.verify",
        "proof.stop",
        "proof.witness",
        "proof.check",
        "proof.carry",
        "proof.events",
    )
    AUTO_FOCUS = "Page"

    class Walked(Message):
        """How far a walk along the chain has come, or how it ended (`style` says how well)."""

        def __init__(self, words: str, style: str = "", *, over: bool = False) -> None:
            super().__init__()
            self.words, self.style, self.over = words, style, over

    def __init__(self) -> None:
        super().__init__()
        self._walking = False
        self._walked = Fact("VERIFIED", "not since this screen was opened (v)", "dim")

    def body(self) -> Iterable[Widget]:
        """The page."""
        yield Page()

    def read(self) -> Standing:
        """The chain as it stands."""
        return proof.standing(self.desk)

    def paint(self, data: Standing) -> None:
        """In words."""
        zone = self.console.here.zone
        newest = f"{data.newest.astimezone(zone):%d %b %H:%M:%S}" if data.newest else "never"
        since = data.size - data.checkpoint.size
        practice = " (practice: it proves nothing)" if data.lab else ""
        head = (
            self._walked,
            Fact("CHAIN", data.origin + practice),
            Fact("HEAD", f"{data.size:,} entries, the newest of {newest}"),
            Fact("ROOT", data.root),
            Fact("CHECKPOINT", f"over {data.checkpoint.size:,} entries; {since} came since"),
            Fact("DETAILS", f"{data.details:,} sealed, {data.destroyed:,} destroyed{_by(data)}"),
        )
        sections = [
            Section("THE CHAIN", head),
            Section(f"NOBODY LOOKED (LAST {DAYS} DAYS)", tuple(self._silences(data))),
            Section("KEYS", tuple(_keys(data))),
        ]
        self.query_one(Page).show(sections, self.filter_text)

    def _silences(self, data: Standing) -> Iterator[Fact]:
        zone = self.console.here.zone
        if not data.silent:
            yield Fact("", "Never: the box looked all the time.", "pass")
        for start, end in reversed(data.silent[-SPANS:]):
            words = f"{start.astimezone(zone):%d %b %H:%M} to {end.astimezone(zone):%d %b %H:%M}"
            yield Fact(proof.long(end - start), words, "warn")
        if len(data.silent) > SPANS:
            yield Fact("", f"and {len(data.silent) - SPANS} earlier ones", "dim")

    def rows(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """The page."""
        return ("PART", "WHAT", "WORDS"), self.query_one(Page).rows()

    def act_proof_verify(self) -> None:
        """Every byte, in a thread."""
        self._walk("verify", lambda: proof.verification(self.desk))

    def act_proof_stop(self) -> None:
        """Call off what walks along the chain."""
        self.workers.cancel_group(self, "walk")

    def act_proof_events(self) -> None:
        """Entry by entry."""
        self.console.push_view("events")

    def act_proof_witness(self) -> None:
        """The newest checkpoint for a pocket."""
        self.run_worker(self._witness(), group="ask")

    async def _witness(self) -> None:
        try:
            made = await asyncio.to_thread(proof.witness, self.desk)
        except OsirisError as error:
            self.tell(str(error))
            return
        words = (
            f"POCKET WITNESS\n\n{made.size:,} entries\n\nScan this, or take a picture of it, and "
            "keep it away from this box. Should the chain ever be changed or put back, it shows: "
            f"osiris evidence witness check\n\n{made.readable}\n\nEsc: close"
        )
        self.app.push_screen(Code(made.text, words))

    def act_proof_check(self) -> None:
        """Hold the chain against a text that left the box."""
        fields = (Field("text", "The text of a pocket witness (OSW1:...)"),)
        self.app.push_screen(Form("Check a witness", fields), self._check)

    def _check(self, written: Mapping[str, str] | None) -> None:
        if written and written["text"].strip():
            self._walk("check", lambda: proof.held(self.desk, written["text"]))

    def _walk(self, what: str, steps: Callable[[], Iterator[int | Held]]) -> None:
        if self._walking:
            self.tell("The chain is being read already; c stops it.")
            return
        self._walking = True
        self.run_worker(lambda: self._follow(what, steps()), thread=True, group="walk")

    def _follow(self, what: str, steps: Iterator[int | Held]) -> None:
        """In a thread, until the end or until it is called off."""
        worker, size = get_current_worker(), self.data.size if self.data else 0
        last: int | Held = 0
        told = 0.0
        try:
            for last in steps:
                if worker.is_cancelled:
                    self.post_message(self.Walked("called off", "dim", over=True))
                    return
                if isinstance(last, int) and size and time.monotonic() - told > TELL_S:
                    told = time.monotonic()
                    done = f"{last:,} of {size:,} entries, {100 * last // size} % (c stops it)"
                    self.post_message(self.Walked(f"{what}: {done}"))
        except OsirisError as error:
            self.post_message(self.Walked(f"BROKEN: {error.message}", "fail", over=True))
            return
        self.post_message(_ended(last))

    def on_evidence_walked(self, event: Walked) -> None:
        """Say how far it is."""
        self._walking = not event.over
        self._walked = Fact("VERIFIED", event.words, event.style)
        if self.data is not None:
            self.paint(self.data)

    def act_proof_carry(self) -> None:
        """Choose a medium and a time; the daemon writes the pack there."""
        if not self.may("evidence.carry"):
            self.tell("Evidence is carried out by technicians, auditors and administrators.")
            return
        asking = Progress("Which media are there", lambda say: self.desk.ask("evidence.sticks", {}))
        self.app.push_screen(asking, self._choose)

    def _choose(self, reply: Reply | None) -> None:
        if reply is None or reply.code:
            return
        good = [s for s in reply.data["sticks"] if not s["why"]]
        options = [(str(s["path"]), f"{s['free'] >> 20:,} MB free, {s['system']}") for s in good]
        if options:
            self.app.push_screen(Choice("Carry evidence to", options), self._when)

    def _when(self, path: str | None) -> None:
        if path is None:
            return
        today = datetime.now(UTC).date()
        fields = (
            Field("start", "From (day, UTC)", str(today - timedelta(days=DAYS))),
            Field("end", "To (day, included)", str(today)),
            Field("details", "With the sealed details? yes or no", "no"),
        )
        self.app.push_screen(Form(f"Which time goes to {path}", fields), self._go(path))

    def _go(self, path: str) -> Callable[[Mapping[str, str] | None], None]:
        def go(written: Mapping[str, str] | None) -> None:
            if written is None:
                return
            try:
                args = proof.carried(path, written["start"], written["end"])
            except OsirisError as error:
                self.tell(f"{error.message} {error.hint}")
                return
            details = written["details"].strip().casefold() in ("y", "yes")
            more = "It is not encrypted. Names of machines are in machines.csv."
            self.ask("proof.carry", {**args, "details": details}, safe(path), more=more)

        return go


def _ended(last: int | Held) -> Evidence.Walked:
    now = f"{datetime.now(UTC):%H:%M} UTC"
    if isinstance(last, Held):
        good = last.verdict.value == "consistent"
        return Evidence.Walked(f"{last.text} ({now})", "pass" if good else "fail", over=True)
    words = f"HOLDS: all {last:,} entries, every hash, link, signature and root ({now})"
    return Evidence.Walked(words, "pass", over=True)


def _by(data: Standing) -> str:
    return " (see the events: kind:redaction)" if data.destroyed else ""


def _keys(data: Standing) -> Iterator[Fact]:
    for key in data.keys:
        until = "in force" if key.until is None else f"until entry {key.until}"
        style = "" if key.until is None else "dim"
        yield Fact(key.purpose.value, f"{key.id[:24]}... from entry {key.since}, {until}", style)
