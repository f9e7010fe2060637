"""The second yes, signed by a phone: what it signs as a code, and where its answer is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from osiris.errors import OsirisError
from osiris.report.qr import qr_text
from tui.text import block

_SPACE = "_"
"""Stands for the space of Base45 where people read and copy the text."""


class Second(ModalScreen[str | None]):
    """The phone's answer, or None. `asked` is the Reply's data of `approve.challenge`; `draws`:
    whether this screen can show a code."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "back", "Back")]

    def __init__(self, asked: Mapping[str, Any], *, draws: bool) -> None:
        super().__init__()
        self._asked, self._draws = asked, draws

    def compose(self) -> ComposeResult:
        """The code on the left, the words on the right."""
        told = self._asked
        with Horizontal(id="second"):
            yield Static(self._code(), classes="qr", markup=False)
            with Vertical(id="words"):
                yield Static("A phone signs the second yes", classes="title", markup=False)
                until = str(told["expires"])[11:16]
                words = f"{told['runbook']} on {told['host']}\nuntil {until} UTC"
                yield Static(block(words), markup=False)
                yield Static(
                    "Scan the code with the page of your phone, or copy this text into it:",
                    markup=False,
                )
                yield Static(str(told["text"]).replace(" ", _SPACE), id="asked", markup=False)
                yield Static("Its answer (begins with OSS1:)", markup=False)
                yield Input(id="signed")
                yield Static("Enter: send   Esc: back", id="hint", markup=False)

    def _code(self) -> str:
        if not self._draws:
            return ""
        try:
            return qr_text(str(self._asked["text"]))
        except OsirisError as error:
            return error.message

    def on_mount(self) -> None:
        """Readers that type what they scan write into the line."""
        self.query_one(Input).focus()

    def action_back(self) -> None:
        """No answer."""
        self.dismiss(None)

    @on(Input.Submitted)
    def _sent(self, event: Input.Submitted) -> None:
        event.stop()
        if event.value.strip():
            self.dismiss(event.value.strip())
