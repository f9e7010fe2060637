"""Every entry of the chain, the newest first; a million rows scroll like ten."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo

from textual import on
from textual.message import Message
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import get_current_worker

from osiris.desk import events
from osiris.desk.events import Listing
from osiris.errors import OsirisError
from tui.text import safe
from tui.view import View
from tui.widgets.confirm import Field, Form
from tui.widgets.table import Cell, Column, Table

WAIT_S = 0.25
"""A filter is looked for when nothing was typed for this long."""

_COLUMNS = (
    Column("ENTRY", 7, "right"),
    Column("TIME", 12),
    Column("KIND", 9),
    Column("MACHINE", 13),
    Column("WHAT", 20, grow=True),
)


class Lines:
    """The rows of a Listing for a Table. A row that is not there yet is read, with its page."""

    def __init__(self, listed: Listing, zone: tzinfo) -> None:
        self.listed, self._zone = listed, zone

    def __len__(self) -> int:
        return len(self.listed)

    def row(self, n: int) -> tuple[Cell, ...]:
        """Number, time, kind, machine, words."""
        row = self.listed.row(n)
        time = f"{row.at.astimezone(self._zone):%d %b %H:%M}"
        words = (row.words, row.mood) if row.mood else row.words
        return str(row.seq), time, row.kind, row.host, words

    def key(self, n: int) -> object:
        """The number of the entry."""
        return self.listed.seq(n)


class Events(View[Listing]):
    """The chain, entry by entry."""

    TITLE = "Events"
    HELP = (
        "Every signed entry, the newest first. The filter looks in kind, machine and words; "
        "kind:request and host:NAME look there alone. Enter opens an entry and verifies it."
    )
    ACTIONS = ("open", "events.jump")

    class Looked(Message):
        """What a filter found so far."""

        def __init__(self, text: str, listed: Listing, *, done: bool, error: str = "") -> None:
            super().__init__()
            self.text, self.listed, self.done, self.error = text, listed, done, error

    def __init__(self) -> None:
        super().__init__()
        self._book: events.Book | None = None
        self._timer: Timer | None = None
        self._found: Listing | None = None
        self.searching = False

    def body(self) -> Iterable[Widget]:
        """The rows, and how many they are."""
        yield Table(_COLUMNS)
        yield Static("", id="count", classes="dim", markup=False)

    def read(self) -> Listing:
        """How long the chain is; the rows are read when they are seen."""
        if self._book is None:
            self._book = events.Book(self.desk)
        return events.listing(self._book)

    def paint(self, data: Listing) -> None:
        """All of them; with a filter, what came since is looked through too."""
        if self.filter_text:
            if not self.searching:
                self._seek()
        else:
            self._draw(data)

    def filtered(self, text: str) -> None:
        """Look for it when the typing rests."""
        if self._timer is not None:
            self._timer.stop()
        self._found, self.searching = None, bool(text)
        self.workers.cancel_group(self, "find")
        if not text and self.data is not None:
            self._draw(self.data)
        elif text:
            self._timer = self.set_timer(WAIT_S, self._seek)

    def _seek(self) -> None:
        book, text, before = self._book, self.filter_text, self._found
        if book is None or not text:
            return
        self.searching = True
        self.run_worker(
            lambda: self._find(book, text, before), thread=True, group="find", exclusive=True
        )

    def _find(self, book: events.Book, text: str, before: Listing | None) -> None:
        """In a thread: step by step, until another filter is wanted."""
        worker, found, error = get_current_worker(), before, ""
        try:
            for found in events.find(book, text, before):
                if worker.is_cancelled:
                    return
                if before is None:
                    self.post_message(self.Looked(text, found, done=False))
        except OsirisError as fault:
            error = fault.message
        self.post_message(self.Looked(text, found or Listing(book, 0), done=True, error=error))

    @on(Looked)
    def _looked(self, event: Looked) -> None:
        event.stop()
        if event.text != self.filter_text:
            return
        self.searching = not event.done
        self._found = event.listed if event.done and not event.error else None
        self._draw(event.listed)
        if event.error:
            self.tell(event.error)

    def _draw(self, listed: Listing) -> None:
        self.query_one(Table).show(Lines(listed, self.console.here.zone))
        whole = f"{listed.size:,} entries"
        if self.filter_text:
            more = ", looking for more ..." if self.searching else ""
            whole = f"{len(listed):,} of {whole} fit '{safe(self.filter_text)}'{more}"
        self.query_one("#count", Static).update(whole)

    @on(Table.Picked)
    def _picked(self, event: Table.Picked) -> None:
        self.console.push_view("entry", seq=event.key)

    def act_events_jump(self) -> None:
        """To an entry, or a time."""
        fields = (Field("to", "Entry or time (UTC): 1234, 14:30, 2026-11-21T14:30"),)
        self.app.push_screen(Form("Jump to", fields), self._jump)

    def _jump(self, written: Mapping[str, str] | None) -> None:
        table = self.query_one(Table)
        if not written or not written["to"].strip() or not isinstance(table.source, Lines):
            return
        try:
            table.action_move(events.place_of(table.source.listed, written["to"]) - table.cursor)
        except OsirisError as error:
            self.tell(f"{error.message} {error.hint}")
