"""Setting up the second factor: from afar nobody gets further without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import ClassVar

from textual.widgets import Static

from osiris.errors import OsirisError
from osiris.model.case import Reply
from osiris.model.person import Stage
from osiris.report.qr import qr_text
from tui.screens.door import Asked, Door
from tui.widgets.confirm import Field


class Enrol(Door):
    """The secret as QR code and as text, and the first code as proof that it was taken."""

    TITLE: ClassVar[str | None] = "Set up the second factor"

    def words(self) -> str:
        """What to do with it."""
        return "Scan this with an authenticator app, or type the key into it; then give its code."

    def extra(self) -> tuple[Static, ...]:
        """Where both will stand."""
        return (
            Static("", id="key", markup=False),
            Static("", id="qr", classes="qr", markup=False),
        )

    def fields(self) -> tuple[Field, ...]:
        """Six digits."""
        return (Field("code", "Code"),)

    def on_mount(self) -> None:
        """Draw a secret."""
        self.send(Asked("account.totp_begin", {}, {}))

    def asked(self, filled: Mapping[str, str]) -> Asked | str:
        """account.totp"""
        return Asked("account.totp", {}, {"code": filled["code"]})

    def answered(self, asked: Asked, reply: Reply) -> None:
        """Show what was drawn, or go on."""
        if asked.kind == "account.totp_begin":
            secret = str(reply.data["secret"])
            groups = " ".join(secret[n : n + 4] for n in range(0, len(secret), 4))
            self.query_one("#key", Static).update(f"Key: {groups}")
            self._draw(str(reply.data["uri"]))
            return
        self.console.signed_in = replace(self.console.session, stage=Stage.OPEN)
        self.console.enter("board")

    def _draw(self, uri: str) -> None:
        """Where the screen cannot draw a code, the key is enough."""
        if not self.console.draws("█▀▄"):
            return
        try:
            self.query_one("#qr", Static).update(qr_text(uri))
        except OsirisError as error:
            self.tell(error.message)
