"""What the screens before the console have in common: a few lines to fill in, and one Request.

Such a screen covers all others, shows nothing of the clinic, and has none of the console's keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Input, Static

from osiris.errors import OsirisError
from osiris.model.case import Reply, Role
from osiris.model.person import Session, Stage, Way
from tui.text import block, safe
from tui.widgets.confirm import Field

if TYPE_CHECKING:
    from tui.app import Console


@dataclass(frozen=True, slots=True)
class Asked:
    """A Request that a person fills in."""

    kind: str
    args: Mapping[str, Any]
    secrets: Mapping[str, str]


class Door(Screen[None]):
    """One form. A subclass says what to fill in, what is asked, and what comes of the answer."""

    TITLE: ClassVar[str | None] = ""
    AUTO_FOCUS = "Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f10", "app.quit", "Quit"),
        Binding("tab,down", "app.focus_next", show=False),
        Binding("shift+tab,up", "app.focus_previous", show=False),
    ]

    class Answered(Message):
        """The Reply to what was asked, or what went wrong."""

        def __init__(self, asked: Asked, reply: Reply | OsirisError) -> None:
            super().__init__()
            self.asked, self.reply = asked, reply

    # What a subclass defines.

    def words(self) -> str:
        """What a person must know here."""
        return ""

    def fields(self) -> tuple[Field, ...]:
        """What is to be filled in."""
        return ()

    def extra(self) -> tuple[Widget, ...]:
        """What stands below the words."""
        return ()

    def asked(self, filled: Mapping[str, str]) -> Asked | str:
        """What to ask, or what is wrong with what was filled in."""
        raise LookupError(f"{type(self).__name__} asks nothing.")

    def answered(self, asked: Asked, reply: Reply) -> None:
        """It was done."""

    def refused(self, asked: Asked, reply: Reply) -> None:
        """The box said no, and why."""
        wait = reply.data.get("retry_s")
        self.tell(reply.text + (f" Wait {wait} s." if wait and str(wait) not in reply.text else ""))

    # What is done here.

    @property
    def console(self) -> Console:
        """The app."""
        return cast("Console", self.app)

    def compose(self) -> ComposeResult:
        """The title, the words, the lines, and what came of the last try."""
        with Vertical(id="box"):
            yield from self.extra()
            yield Static(safe(self.TITLE), classes="title", markup=False)
            yield Static(block(self.words()), id="words", markup=False)
            for field in self.fields():
                yield Static(safe(field.label), markup=False)
                yield Input(field.value, password=field.secret, id=field.id)
            yield Static("", id="message", markup=False)
            yield Static("Enter: go on   F10: quit", id="hint", markup=False)

    def tell(self, text: str) -> None:
        """What came of it, below the lines."""
        self.query_one("#message", Static).update(block(text))

    @on(Input.Submitted)
    def _entered(self, event: Input.Submitted) -> None:
        event.stop()
        if event.input is not self.query(Input).last():
            self.focus_next()
            return
        asked = self.asked({str(f.id): f.value for f in self.query(Input)})
        if isinstance(asked, str):
            self.tell(asked)
        else:
            self.send(asked)

    def send(self, asked: Asked) -> None:
        """Ask it, in a thread. Nothing is typed meanwhile."""
        self.tell("One moment ...")
        for field in self.query(Input):
            field.disabled = True
        self.run_worker(lambda: self._send(asked), thread=True, group="ask")

    def _send(self, asked: Asked) -> None:
        try:
            desk = self.console.desk
            reply: Reply | OsirisError = desk.ask(asked.kind, asked.args, secrets=asked.secrets)
        except OsirisError as error:
            reply = error
        self.post_message(self.Answered(asked, reply))

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        event.stop()
        for field in self.query(Input):
            field.disabled = False
            field.value = "" if field.password else field.value
        if self.query(Input):
            self.query(Input).first().focus()
        self.tell("")
        if isinstance(event.reply, OsirisError):
            self.tell("\n".join(filter(None, (event.reply.message, event.reply.hint))))
        elif event.reply.code:
            self.refused(event.asked, event.reply)
        else:
            self.answered(event.asked, event.reply)


def session_of(data: Mapping[str, Any], id_: str, now: datetime) -> Session:
    """The Session in the answer to `session.open` or `session.whoami`."""
    since, expires = data.get("since"), data.get("expires")
    return Session(
        id=id_,
        account=str(data["account"]),
        role=Role(data["role"]),
        way=Way(data["way"]) if data["way"] in set(Way) else Way.CLI,
        stage=Stage(data["stage"]),
        since=datetime.fromisoformat(since) if since else now,
        expires=datetime.fromisoformat(expires) if expires else now,
    )


def opened(console: Console, session: Session) -> None:
    """From now on everything is asked in this Session."""
    console.desk = replace(console.desk, session=session.id)
    console.signed_in = session
