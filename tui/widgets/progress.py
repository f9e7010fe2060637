"""A Request on its way: what the box says of it, line by line, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.message import Message
from textual.screen import ModalScreen
from textual.widgets import Static

from osiris.errors import OsirisError
from osiris.model.case import Reply
from tui.text import block, safe

KEPT = 200
"""Lines of progress that are kept."""
SHORT = 90
"""An answer up to here is told in passing."""

Doing = Callable[[Callable[[str], None]], Reply]
"""What runs in a thread; it is given where progress goes."""


class Progress(ModalScreen[Reply | None]):
    """Runs `doing` in a thread. Ends with its Reply, or None where it was an error, which is shown.

    A short good answer closes by itself and is told in passing; any other stays until Esc or Enter.
    Going away before the end does not stop it: what was asked is done and appended all the same.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter", "away", "Close"),
        Binding("down,j", "scroll(1)", show=False),
        Binding("up,k", "scroll(-1)", show=False),
        Binding("pagedown", "scroll(10)", show=False),
        Binding("pageup", "scroll(-10)", show=False),
    ]

    class Told(Message):
        """A line of progress."""

        def __init__(self, line: str) -> None:
            super().__init__()
            self.line = line

    class Ended(Message):
        """The Reply, or what went wrong."""

        def __init__(self, reply: Reply | OsirisError) -> None:
            super().__init__()
            self.reply = reply

    def __init__(self, title: str, doing: Doing) -> None:
        super().__init__()
        self._title, self._doing = title, doing
        self._lines: list[str] = []
        self._reply: Reply | None = None

    def compose(self) -> ComposeResult:
        """The title, the lines, and how to leave."""
        with Vertical(id="box"):
            yield Static(safe(self._title), classes="title", markup=False)
            with VerticalScroll(id="said", can_focus=False):
                yield Static("Asking ...", id="lines", markup=False)
            yield Static("Esc: go on with something else", id="hint", markup=False)

    def on_mount(self) -> None:
        """Begin."""
        self.run_worker(self._run, thread=True, group="ask")

    def _run(self) -> None:
        try:
            reply: Reply | OsirisError = self._doing(lambda line: self._post(self.Told(line)))
        except OsirisError as error:
            reply = error
        self._post(self.Ended(reply))

    def _post(self, message: Message) -> None:
        self.post_message(message)

    def on_progress_told(self, event: Told) -> None:
        """One more line."""
        self._lines = [*self._lines, event.line][-KEPT:]
        self._paint("\n".join(self._lines))

    def on_progress_ended(self, event: Ended) -> None:
        """Say it in passing, or show it whole."""
        reply = event.reply
        if isinstance(reply, OsirisError):
            self._stay("\n".join(filter(None, (reply.message, reply.hint and f"-> {reply.hint}"))))
            return
        self._reply = reply
        short = len(reply.text) <= SHORT and "\n" not in reply.text.strip()
        # Beneath another screen it stays: to go away would take that one away, the lock too.
        if reply.code == 0 and short and self.app.screen is self:
            self.app.notify(safe(reply.text.strip() or "Done."), markup=False)
            self.dismiss(reply)
        else:
            self._stay(reply.text)

    def _stay(self, text: str) -> None:
        self._paint("\n".join((*self._lines, text)))
        self.query_one("#hint", Static).update("Esc: close")

    def _paint(self, text: str) -> None:
        self.query_one("#lines", Static).update(block(text))
        self.query_one("#said", VerticalScroll).scroll_end(animate=False)

    def action_away(self) -> None:
        """Close; with the Reply where it is there."""
        self.dismiss(self._reply)

    def action_scroll(self, by: int) -> None:
        """Through what was said."""
        self.query_one("#said", VerticalScroll).scroll_relative(y=by, animate=False)
