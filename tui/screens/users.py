"""The people of the box: who may sign in, as what, and who is signed in now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from textual.widget import Widget
from textual.widgets import Static

from osiris.desk.people import People, people
from osiris.model.case import Role
from osiris.model.person import Account
from osiris.report.text import when
from tui.text import block
from tui.view import View
from tui.widgets.choice import Choice
from tui.widgets.confirm import Field, Form
from tui.widgets.table import Cell, Column, ListSource, Table

ROLES = (
    (Role.VIEWER, "sees everything and changes nothing"),
    (Role.AUDITOR, "sees everything and takes evidence away"),
    (Role.TECHNICIAN, "looks, tries, takes back, works on questions"),
    (Role.APPROVER, "says yes to plans, waives, lifts holds"),
    (Role.ADMIN, "decides about the policy, machines and people"),
)
_TWICE = "Twice, so that it is what you meant. 12 characters or more: four or five words."


class Users(View[People]):
    """Accounts, and beneath them the sessions."""

    TITLE = "Users"
    HELP = (
        "Who may sign in, and as what. There is no account that nobody made. A change of an "
        "account ends its sessions."
    )
    ACTIONS = (
        "users.add",
        "users.role",
        "users.close",
        "users.password",
        "users.phone",
        "users.factor",
        "users.end",
        "users.remove",
    )

    def body(self) -> Iterable[Widget]:
        """The accounts, and who is signed in."""
        yield Table(
            (
                Column("NAME", 16, grow=True),
                Column("ROLE", 11),
                Column("STATE", 7),
                Column("2ND FACTOR", 10),
                Column("PHONE KEY", 16),
                Column("MADE", 11),
            ),
            empty="Nobody. The owner of the box makes the first account: n",
        )
        yield Static("", id="beside", markup=False)

    def read(self) -> People:
        """The daemon is asked: accounts are in the vault."""
        return people(self.desk, self.session.role)

    def paint(self, data: People) -> None:
        """Every account; the filter looks at name and role."""
        kept = [a for a in data.accounts if self.filter_text in f"{a.name} {a.role}".casefold()]
        self.query_one(Table).show(ListSource(list(map(_row, kept)), [a.name for a in kept]))
        here = [
            f"{s.account} ({s.role}, {s.way}, {s.stage}) since {when(s.since)}"
            for s in data.sessions
        ]
        words = "Signed in: " + ("; ".join(here) or "nobody that you may see")
        self.query_one("#beside", Static).update(block(words))

    def _here(self) -> Account | None:
        key = self.query_one(Table).key
        return next((a for a in self.data.accounts if a.name == key), None) if self.data else None

    def act_users_add(self) -> None:
        """Name, role, password."""
        first = self.data is not None and not self.data.accounts
        self.run_worker(self._first() if first else self._add(), group="ask")

    async def _first(self) -> None:
        fields = (Field("name", "Name of the first administrator"), *_new())
        told = await self.app.push_screen_wait(Form("The first account", fields, more=_TWICE))
        if told is not None and self._same(told):
            args, secrets = {"name": told["name"].strip()}, {"password": told["new"]}
            self.ask("users.first", args, args["name"], secrets)

    async def _add(self) -> None:
        told = await self.app.push_screen_wait(
            Form("A new account", (Field("name", "Name"), *_new()), more=_TWICE)
        )
        if told is None or not self._same(told):
            return
        name = told["name"].strip()
        role = await self.app.push_screen_wait(Choice(f"{name}: what may they do?", ROLES))
        if role is not None:
            args, secrets = {"name": name, "role": role}, {"password": told["new"]}
            self.ask("users.add", args, f"{name} as {role}", secrets)

    def _same(self, told: Mapping[str, str]) -> bool:
        if told["new"] != told["again"]:
            self.tell("The two passwords are not the same. Nothing was done.")
        return told["new"] == told["again"]

    def act_users_role(self) -> None:
        """Another role."""
        if (account := self._here()) is not None:
            self.run_worker(self._role(account), group="ask")

    async def _role(self, account: Account) -> None:
        question = Choice(f"{account.name}: what may they do?", ROLES, now=account.role)
        role = await self.app.push_screen_wait(question)
        if role is not None:
            self.ask("users.role", {"name": account.name, "role": role}, f"{account.name}: {role}")

    def act_users_close(self) -> None:
        """Closed accounts cannot sign in, and can be opened again."""
        if (account := self._here()) is not None:
            args = {"name": account.name, "disabled": not account.disabled}
            word = "open" if account.disabled else "closed"
            self.ask("users.close", args, f"{account.name}: {word} from now on")

    def act_users_password(self) -> None:
        """One's own with the old one; an administrator gives anybody a new one."""
        if (account := self._here()) is not None:
            self.run_worker(self._password(account), group="ask")

    async def _password(self, account: Account) -> None:
        own = bool(self.session.id) and account.name == self.session.account
        old = (Field("old", "The password of now", secret=True),) if own else ()
        form = Form(f"A new password for {account.name}", (*old, *_new()), more=_TWICE)
        told = await self.app.push_screen_wait(form)
        if told is not None and self._same(told):
            secrets = {"old": told.get("old", ""), "new": told["new"]}
            self.ask("users.password", {"name": account.name}, account.name, secrets)

    def act_users_phone(self) -> None:
        """The key with which one's own phone signs as the second person."""
        self.run_worker(self._phone(), group="ask")

    async def _phone(self) -> None:
        fields = (
            Field("public", "The phone's key: 64 digits, as its page shows them"),
            Field("password", "Your password", secret=True),
        )
        more = "The page for the phone is written by: osiris account phone-page"
        told = await self.app.push_screen_wait(Form("Your phone's key", fields, more=more))
        if told is not None:
            args, secrets = {"public": told["public"].strip()}, {"password": told["password"]}
            self.ask("users.phone", args, self.session.account, secrets)

    def act_users_factor(self) -> None:
        """For who has lost the phone: the next sign-in from afar sets a new one up."""
        if (account := self._here()) is not None:
            self.ask("users.factor", {"name": account.name, "totp_off": True}, account.name)

    def act_users_end(self) -> None:
        """Sign them out everywhere."""
        if (account := self._here()) is not None:
            self.ask("users.end", {"account": account.name}, account.name)

    def act_users_remove(self) -> None:
        """What they did stays in the evidence."""
        if (account := self._here()) is not None:
            self.ask("users.remove", {"name": account.name}, account.name)


def _row(account: Account) -> tuple[Cell, ...]:
    return (
        account.name,
        account.role.value,
        ("closed", "dim") if account.disabled else "open",
        "yes" if account.totp else "no",
        account.phone or "-",
        f"{account.made:%d %b %Y}",
    )


def _new() -> tuple[Field, ...]:
    return (
        Field("new", "New password", secret=True),
        Field("again", "The same again", secret=True),
    )
