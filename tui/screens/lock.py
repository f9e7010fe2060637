"""The locked console: nothing is seen, and only the password opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual.binding import Binding, BindingType

from osiris.model.case import Reply
from tui.screens.door import Asked, Door
from tui.widgets.confirm import Field

_OVER = frozenset({"expired", "uid"})


class Lock(Door):
    """Lies over everything, codes on the screen included."""

    TITLE = "Locked"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "back", show=False),
        Binding("f9", "leave", "Somebody else"),
    ]

    def words(self) -> str:
        """Who can open it."""
        session = self.console.session
        if session.id:
            return f"{session.account}, give your password.   F9: somebody else signs in."
        return (
            "You are signed in by the user that owns this box, not by a password: this hides "
            "the screen and no more. Lock the terminal or the door. Enter: back."
        )

    def fields(self) -> tuple[Field, ...]:
        """The password, where there is one."""
        return (Field("password", "Password", secret=True),) if self.console.session.id else ()

    def on_mount(self) -> None:
        """Tell the daemon: the session itself is locked, not just this screen."""
        if self.console.session.id:
            self.send(Asked("session.lock", {}, {}))

    def asked(self, filled: Mapping[str, str]) -> Asked | str:
        """session.unlock"""
        return Asked("session.unlock", {}, {"password": filled["password"]})

    def refused(self, asked: Asked, reply: Reply) -> None:
        """A session that has ended cannot be unlocked."""
        if reply.data.get("refused") in _OVER:
            self.console.signed_out()
        else:
            super().refused(asked, reply)

    def answered(self, asked: Asked, reply: Reply) -> None:
        """Go on where it was."""
        if asked.kind == "session.unlock":
            self.app.pop_screen()
        elif asked.kind == "session.close":
            self.console.signed_out()

    def action_back(self) -> None:
        """Without a password there is nothing to prove."""
        if not self.console.session.id:
            self.app.pop_screen()

    def action_leave(self) -> None:
        """End this session."""
        if self.console.session.id:
            self.send(Asked("session.close", {}, {}))
