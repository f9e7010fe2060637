"""Asking before something is done: the default is No, and the target is named."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Button, Input, Static

from tui.actions import Action
from tui.text import block, safe

LEAST = 3
"""Letters of a reason, at least."""


@dataclass(frozen=True, slots=True)
class Yes:
    """A person said yes. `reason` is what was written, empty where none was asked."""

    reason: str = ""


class Confirm(ModalScreen[Yes | None]):
    """Yes with the reason, or None. For a `typed` action the word must be written out."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", "No")]

    def __init__(self, action: Action, target: str, *, more: str = "") -> None:
        super().__init__()
        self._action, self._target, self._more = action, safe(target), more
        self._word = action.id.rpartition(".")[2] if action.confirm == "typed" else ""

    def compose(self) -> ComposeResult:
        """The question, what must be written, and No before Yes."""
        with Vertical(id="box", classes="-high" if self._action.high else ""):
            yield Static(f"{self._action.title}: {self._target}", classes="title", markup=False)
            if self._more:
                yield Static(block(self._more), markup=False)
            if self._action.reason:
                yield Static("Why? It is written into the evidence.", markup=False)
                yield Input(id="reason", placeholder="reason")
            if self._word:
                yield Static(f"Write the word  {self._word}  to go on.", markup=False)
                yield Input(id="word", placeholder=self._word)
            with Horizontal(classes="buttons"):
                yield Button("No (Esc)", id="no", flat=True)
                yield Button("Yes", id="yes", flat=True)

    def on_mount(self) -> None:
        """The first thing to write, or No."""
        fields = self.query(Input)
        (fields.first() if fields else self.query_one("#no", Button)).focus()

    def action_no(self) -> None:
        """Nothing is done."""
        self.dismiss(None)

    @on(Button.Pressed, "#no")
    def _no(self) -> None:
        self.dismiss(None)

    @on(Input.Submitted)
    def _written(self) -> None:
        self.focus_next()

    @on(Button.Pressed, "#yes")
    def _yes(self) -> None:
        written = {f.id: f.value.strip() for f in self.query(Input)}
        short = self._action.reason and len(written["reason"]) < LEAST
        if short or (self._word and written["word"] != self._word):
            self.app.bell()
            self.query_one("#reason" if short else "#word", Input).focus()
            return
        self.dismiss(Yes(reason=written.get("reason", "")))


@dataclass(frozen=True, slots=True)
class Field:
    """One line to fill in. `secret`: what is written is not shown."""

    id: str
    label: str
    value: str = ""
    secret: bool = False


class Form(ModalScreen[Mapping[str, str] | None]):
    """A few lines to fill in: field id -> text, or None where a person went back."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "no", "Back")]

    def __init__(self, title: str, fields: tuple[Field, ...], *, more: str = "") -> None:
        super().__init__()
        self._title, self._fields, self._more = title, fields, more

    def compose(self) -> ComposeResult:
        """The title, what there is to know, a label and a line for each field, the buttons."""
        with Vertical(id="box"):
            yield Static(safe(self._title), classes="title", markup=False)
            if self._more:
                yield Static(block(self._more), markup=False)
            for field in self._fields:
                yield Static(safe(field.label), markup=False)
                yield Input(safe(field.value), password=field.secret, id=field.id)
            with Horizontal(classes="buttons"):
                yield Button("Back (Esc)", id="no", flat=True)
                yield Button("Go on", id="yes", flat=True)

    def on_mount(self) -> None:
        """The first line."""
        self.query(Input).first().focus()

    def action_no(self) -> None:
        """Nothing was filled in."""
        self.dismiss(None)

    @on(Button.Pressed, "#no")
    def _no(self) -> None:
        self.dismiss(None)

    @on(Input.Submitted)
    def _written(self, event: Input.Submitted) -> None:
        last = event.input is self.query(Input).last()
        self._yes() if last else self.focus_next()

    @on(Button.Pressed, "#yes")
    def _yes(self) -> None:
        self.dismiss({str(f.id): f.value for f in self.query(Input)})
