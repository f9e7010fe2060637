"""People: accounts, second factors, and who is signed in."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from osiris.cli.common import as_json, ask, desk, emit, say, show
from osiris.desk import Desk
from osiris.desk.people import people
from osiris.desk.phone import phone_page
from osiris.errors import OsirisError, RequestError
from osiris.model.case import Role
from osiris.report.qr import qr_text
from osiris.report.text import table, when

_ROLE = click.Choice([role.value for role in Role])
_LONGEST = 1_024


def _password_fd(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--password-fd",
        "handed",
        type=click.IntRange(0),
        help="Read the password as one line from this descriptor.",
    )(command)


@click.group()
def account() -> None:
    """People who may sign in at the console and in the browser."""


@account.command()
@click.argument("name")
@_password_fd
@as_json
@desk
def first(desk: Desk, name: str, handed: int | None, json_: bool) -> None:
    """Make the first account: NAME, an administrator.

    It prints the recovery code, once: write it down, and keep it off the box.
    """
    secrets = {"password": _new_password(handed)}
    if handed is None and sys.stdin.isatty() and not _owns(desk):
        code = "One-time code from the box's own screen"
        secrets["code"] = click.prompt(code, hide_input=True, err=True)
    ask(desk, "account.first", {"name": name}, json_=json_, secrets=secrets)


@account.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """Every account: its role, its second factor, its phone."""
    found = people(desk).accounts
    if json_:
        emit({"accounts": found})
        return
    rows = [
        (
            one.name,
            one.role.value,
            "closed" if one.disabled else "open",
            "yes" if one.totp else "no",
            one.phone or "-",
            when(one.made),
        )
        for one in found
    ]
    head = ("NAME", "ROLE", "STATE", "SECOND FACTOR", "PHONE KEY", "MADE")
    show(table(rows, head) if rows else "Nobody. Make the first one: osiris account first NAME")


@account.command()
@click.argument("name")
@click.option("--role", type=_ROLE, required=True, help="What NAME may ask for.")
@_password_fd
@as_json
@desk
def add(desk: Desk, name: str, role: str, handed: int | None, json_: bool) -> None:
    """Make an account with a first password, which NAME changes after signing in."""
    secrets = {"password": _new_password(handed)}
    ask(desk, "account.add", {"name": name, "role": role}, json_=json_, secrets=secrets)


@account.command()
@click.argument("name")
@click.option("--role", type=_ROLE, help="Another role.")
@click.option("--close/--open", "closed", default=None, help="Let NAME in no more, or again.")
@click.option("--totp-off", is_flag=True, help="Forget the second factor: the phone is lost.")
@as_json
@desk
def change(
    desk: Desk, name: str, role: str | None, closed: bool | None, totp_off: bool, json_: bool
) -> None:
    """Change an account. All its sessions end."""
    if role is None and closed is None and not totp_off:
        raise RequestError("Nothing to change.", "Give --role, --close, --open or --totp-off.")
    args: dict[str, Any] = {"name": name, "totp_off": totp_off}
    args |= {"role": role} if role is not None else {}
    args |= {"disabled": closed} if closed is not None else {}
    ask(desk, "account.change", args, json_=json_)


@account.command()
@click.argument("name")
@as_json
@desk
def remove(desk: Desk, name: str, json_: bool) -> None:
    """Remove an account. What its owner did stays in the evidence."""
    ask(desk, "account.remove", {"name": name}, json_=json_)


@account.command()
@click.argument("name")
@_password_fd
@as_json
@desk
def password(desk: Desk, name: str, handed: int | None, json_: bool) -> None:
    """Give NAME another password. All its sessions end."""
    secrets = {"new": _new_password(handed)}
    ask(desk, "account.password", {"name": name}, json_=json_, secrets=secrets)


@account.command()
@click.argument("name")
@as_json
@desk
def totp(desk: Desk, name: str, json_: bool) -> None:
    """Set up NAME's second factor: shows a QR code, then asks for the code that it gives.

    With --json, or without a terminal, it prints the secret and asks for nothing: the factor counts
    once NAME has confirmed it.
    """
    begun = desk.ask("account.totp_begin", {"name": name}, say=say)
    if begun.code or json_ or not sys.stdin.isatty():
        if json_:
            emit(begun.data)
        else:
            show(begun.text)
        raise click.exceptions.Exit(begun.code)
    try:
        show(qr_text(str(begun.data["uri"])))
    except OsirisError:
        show("The QR code does not fit a terminal: type the secret into the authenticator.")
    show(f"{begun.data['uri']}\nSecret: {begun.data['secret']}")
    code = click.prompt("Code that it shows now", err=True)
    ask(desk, "account.totp", {"name": name}, json_=False, secrets={"code": code})


@account.command()
@click.argument("name")
@_password_fd
@as_json
@desk
def recover(desk: Desk, name: str, handed: int | None, json_: bool) -> None:
    """Let the administrator NAME in again, with the recovery code, at the box's own screen.

    Everybody is signed out, and from then on the box asks before every change. With --password-fd
    the first line is the recovery code, the second the new password.
    """
    if handed is not None:
        code, new = _lines(handed, 2)
    else:
        code = click.prompt("Recovery code", err=True)
        new = _new_password(None)
    secrets = {"code": code, "password": new}
    ask(desk, "account.recover", {"name": name}, json_=json_, secrets=secrets)


@account.command(name="phone-page")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@as_json
def phone_page_(file: Path, json_: bool) -> None:
    """Write the page on which a phone makes its key and signs the second yes to FILE.

    It is one file and needs no network: send it to the phone in any way. The account takes the
    phone's key in the console, under Users.
    """
    with file.open("x", encoding="utf-8") as out:
        out.write(phone_page())
    if json_:
        emit({"file": str(file)})
    else:
        show(f"{file} is the page for a phone. Open it there, and make the key.")


@account.command(name="phone-remove")
@click.argument("name")
@as_json
@desk
def phone_remove(desk: Desk, name: str, json_: bool) -> None:
    """No phone signs for NAME any more."""
    ask(desk, "account.phone_remove", {"name": name}, json_=json_)


@account.command()
@as_json
@desk
def sessions(desk: Desk, json_: bool) -> None:
    """Who is signed in, from where, and until when."""
    found = people(desk).sessions
    if json_:
        emit({"sessions": [{k: v for k, v in asdict(s).items() if k != "id"} for s in found]})
        return
    rows = [
        (s.account, s.role.value, s.way.value, s.stage.value, when(s.since), when(s.expires))
        for s in found
    ]
    head = ("ACCOUNT", "ROLE", "FROM", "STATE", "SINCE", "UNTIL")
    show(table(rows, head) if rows else "Nobody is signed in.")


@account.command()
@click.argument("name")
@as_json
@desk
def end(desk: Desk, name: str, json_: bool) -> None:
    """Sign NAME out everywhere."""
    ask(desk, "session.end", {"account": name}, json_=json_)


def _owns(desk: Desk) -> bool:
    try:
        return os.geteuid() in (0, desk.folder.stat().st_uid)
    except OSError:
        return False


def _new_password(handed: int | None) -> str:
    """From the terminal, twice and unseen, or one line from a descriptor. Nothing else."""
    if handed is not None:
        return _lines(handed, 1)[0]
    if not sys.stdin.isatty():
        raise RequestError("There is no terminal to ask for a password.", "Give --password-fd.")
    text: str = click.prompt("New password", hide_input=True, confirmation_prompt=True, err=True)
    return text


def _lines(handed: int, count: int) -> list[str]:
    try:
        with open(handed, encoding="utf-8", closefd=False) as file:
            lines = [file.readline(_LONGEST).rstrip("\n") for _ in range(count)]
    except (OSError, ValueError):
        raise RequestError(f"Descriptor {handed} holds no text.", "Such as: 3< FILE") from None
    if not all(lines):
        raise RequestError(f"Descriptor {handed} holds too little.", "One line for each secret.")
    return lines


COMMANDS = (account,)
