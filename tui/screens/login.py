"""Signing in; on a box without accounts, making the first one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widgets import Static

from osiris.model.case import Reply, Role
from osiris.model.person import Session, Stage, Way
from tui.screens.door import Asked, Door, opened, session_of
from tui.widgets.confirm import Field

NO_DAEMON = (
    "No daemon runs, so nobody can sign in and nothing can be asked.\n"
    "F2: look at what the box knew last, without changing anything."
)


class Login(Door):
    """Name and password; from afar, the code of the second factor too."""

    TITLE = "Sign in"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f2", "look", "Look only"),
        Binding("f3", "recover", "Recover"),
    ]

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.way = way
        self.code = ""

    def words(self) -> str:
        """Whose box this is, is told to nobody yet."""
        if self.way is Way.TTY:
            return "OsirisCare appliance. F3: the password of the administrator is lost."
        return "OsirisCare appliance."

    def fields(self) -> tuple[Field, ...]:
        """At the box's own screen the password is enough."""
        known = (Field("account", "Name"), Field("password", "Password", secret=True))
        code = Field("code", "Code of the second factor (empty where there is none yet)")
        return known if self.way is Way.TTY else (*known, code)

    def on_screen_resume(self) -> None:
        """Whether there is anybody to ask, and on a new box the code for the first admin."""
        if self.way is Way.TTY:
            self.send(Asked("account.code", {}, {}))
        elif not self.console.desk.daemon_runs():
            self.tell(NO_DAEMON)

    def asked(self, filled: Mapping[str, str]) -> Asked | str:
        """session.open"""
        if not filled["account"] or not filled["password"]:
            return "Name and password, please."
        secrets = {"password": filled["password"], "code": filled.get("code", "")}
        return Asked("session.open", {"account": filled["account"]}, secrets)

    def refused(self, asked: Asked, reply: Reply) -> None:
        """There are accounts: that is no news."""
        if asked.kind == "account.code":
            self.tell("")
        else:
            super().refused(asked, reply)

    def answered(self, asked: Asked, reply: Reply) -> None:
        """Signed in, or the box is new."""
        if asked.kind == "account.code":
            self.console.instead(First(str(reply.data["code"])))
            return
        session = session_of(reply.data, str(reply.data["session"]), datetime.now(UTC))
        opened(self.console, session)
        if session.stage is Stage.ENROL:
            self.console.enter("enrol")
        else:
            self.console.enter("board")

    def action_look(self) -> None:
        """Without a daemon there is nobody to sign in with: look, as a viewer who can ask nothing.

        With one, signing in is the only way.
        """
        if self.console.desk.daemon_runs():
            self.tell("A daemon runs: sign in.")
            return
        now = datetime.now(UTC)
        self.console.signed_in = Session(
            account="nobody", role=Role.VIEWER, way=self.way, since=now, expires=now
        )
        self.console.enter("board")

    def action_recover(self) -> None:
        """At the box's own screen only; the daemon refuses it elsewhere."""
        self.console.instead(Recover())


class First(Door):
    """The first administrator of a new box."""

    TITLE = "Welcome to a new box"

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code

    def words(self) -> str:
        """The code is what somebody far away would need, and cannot see."""
        return (
            "It has no account yet, and there is no password that somebody else could know.\n"
            "Make the administrator here. From a browser this code does the same, for 15 minutes:\n"
            f"\n    {self.code}\n"
        )

    def fields(self) -> tuple[Field, ...]:
        """The password twice: nobody can send a new one."""
        return (
            Field("name", "Your name, to sign in with (lower case, no spaces)"),
            Field("password", "A password, 12 characters or more", secret=True),
            Field("again", "The same again", secret=True),
        )

    def asked(self, filled: Mapping[str, str]) -> Asked | str:
        """account.first"""
        if filled["password"] != filled["again"]:
            return "The two passwords differ."
        secrets = {"code": self.code, "password": filled["password"]}
        return Asked("account.first", {"name": filled["name"].strip()}, secrets)

    def answered(self, asked: Asked, reply: Reply) -> None:
        """Show the recovery code, this once."""
        self.console.instead(Paper(str(reply.data["recovery"])))


class Recover(Door):
    """A new password for an administrator, with the code on paper."""

    TITLE = "The administrator's password is lost"

    def words(self) -> str:
        """It has a price."""
        return (
            "With the recovery code on paper an administrator gets a new password. Everybody is\n"
            "signed out, and from then on the box asks before every change."
        )

    def fields(self) -> tuple[Field, ...]:
        """The code, and a new password."""
        return (
            Field("name", "Name of the administrator"),
            Field("code", "Recovery code", secret=True),
            Field("password", "A new password, 12 characters or more", secret=True),
        )

    def asked(self, filled: Mapping[str, str]) -> Asked | str:
        """account.recover"""
        secrets = {"code": filled["code"], "password": filled["password"]}
        return Asked("account.recover", {"name": filled["name"].strip()}, secrets)

    def answered(self, asked: Asked, reply: Reply) -> None:
        """The old code is spent: show the new one."""
        self.console.instead(Paper(str(reply.data["recovery"])))


class Paper(Door):
    """A recovery code, shown once."""

    TITLE = "Write this down now"
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "written", "Written down")]

    def __init__(self, recovery: str) -> None:
        super().__init__()
        self._recovery = recovery

    def words(self) -> str:
        """Where it belongs."""
        return (
            "The recovery code, shown this once. On paper, away from the box. With it, at this\n"
            "screen alone, an administrator who lost the password gets in again.\n"
            f"\n    {self._recovery}\n"
        )

    def extra(self) -> tuple[Static, ...]:
        """Nothing more."""
        return ()

    def action_written(self) -> None:
        """Now sign in."""
        self.console.enter("login", way=self.console.way)
