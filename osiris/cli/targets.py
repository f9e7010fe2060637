"""Machines: prepare, enrol, test, let go."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from osiris.cli.common import as_json, ask, desk, emit, say, show
from osiris.daemon.asks.targets import fit_name
from osiris.desk import Desk
from osiris.errors import RequestError
from osiris.model.site import TargetClass
from osiris.report.text import table


@click.group()
def target() -> None:
    """Prepare, enrol, test and remove machines."""


@target.command()
@click.argument("name")
@click.argument("address")
@click.option("--port", type=click.IntRange(1, 65535), default=22, show_default=True)
@click.option("--user", default="osiris", show_default=True)
@click.option(
    "--class",
    "klass",
    type=click.Choice([klass.value for klass in TargetClass]),
    default="server",
    show_default=True,
    help="What it is for. Machines of class medical and unknown are never changed.",
)
@click.option("--password", is_flag=True, help="Ask for a password instead of using the box's key.")
@click.option(
    "--key",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="Sign in with this private key; it is copied into the vault.",
)
@click.option("--fingerprint", help="The host key that you expect, as SHA256:... (no question).")
@click.option("--observe-only", is_flag=True, help="Watch it, never change it.")
@as_json
@desk
def add(
    desk: Desk,
    name: str,
    address: str,
    port: int,
    user: str,
    klass: str,
    password: bool,
    key: Path | None,
    fingerprint: str | None,
    observe_only: bool,
    json_: bool,
) -> None:
    """Enrol the Linux machine at ADDRESS as NAME, after you confirmed its host key."""
    fit_name(name, desk.targets())
    secrets = _secrets(key, password=password)
    host_key = _confirmed(desk, address, port, fingerprint)
    args = {
        "name": name,
        "address": address,
        "port": port,
        "user": user,
        "klass": klass,
        "host_key": host_key,
        "observe_only": observe_only,
    }
    ask(desk, "target.add", args, secrets=secrets, json_=json_)


def _secrets(key: Path | None, *, password: bool) -> dict[str, str]:
    secrets = {}
    if key is not None:
        try:
            secrets["private_key"] = key.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            raise RequestError(f"{key} is no private key.", "Name one that is text.") from None
    if password:
        secrets["password"] = click.prompt("Password", hide_input=True, err=True)
    return secrets


def _confirmed(desk: Desk, address: str, port: int, expected: str | None) -> str:
    """The host key, once a person (or --fingerprint) said that it is the right one."""
    reply = desk.ask("target.scan", {"address": address, "port": port})
    if reply.code:
        raise RequestError(reply.text)
    shown = str(reply.data["fingerprint"])
    if expected is not None:
        if expected != shown:
            raise RequestError(
                f"{address} shows {shown}, not {expected}.",
                "Do not enrol it before you know why.",
            )
        return str(reply.data["host_key"])
    say(f"{address} port {port} shows the host key {shown}")
    say("Compare it on the machine: ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub")
    if not sys.stdin.isatty():
        raise RequestError("Nobody is here to confirm the host key.", "Give --fingerprint.")
    if not click.confirm("Is that the same?", err=True):
        raise RequestError("Not enrolled: the host key was not confirmed.")
    return str(reply.data["host_key"])


@target.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """Every enrolled machine."""
    machines = desk.targets()
    if json_:
        emit({"targets": machines})
        return
    rows = [
        (t.name, t.id, t.klass.value, t.address or t.root or "(this box)", _how(t.observe_only))
        for t in machines
    ]
    show(table(rows, ("NAME", "ID", "CLASS", "WHERE", "CHANGES")) if rows else "None yet.")


def _how(observe_only: bool) -> str:
    return "never" if observe_only else "by policy"


@target.command()
@click.argument("name")
@as_json
@desk
def test(desk: Desk, name: str, json_: bool) -> None:
    """Sign in, run one reading, and say in plain words what is wrong, if anything."""
    ask(desk, "target.test", {"name": name}, json_=json_)


@target.command()
@click.argument("name")
@click.option("--clean", is_flag=True, help="Take our helper, user and sudo rule off it first.")
@as_json
@desk
def remove(desk: Desk, name: str, clean: bool, json_: bool) -> None:
    """Stop watching a machine. Its evidence is kept."""
    ask(desk, "target.remove", {"name": name, "clean": clean}, json_=json_)


@target.command()
@click.argument("platform", type=click.Choice(["linux"]))
@click.option("--from", "from_address", default="", help="Let the box in from this address only.")
@as_json
@desk
def prepare(desk: Desk, platform: str, from_address: str, json_: bool) -> None:
    """Print the script that a person reads, and runs once as root on a machine.

    It makes a user, a key and a sudo rule for our helper, and can take all of it away again.
    """
    args = {"from_address": from_address}
    ask(desk, "target.prepare", args, json_=json_, words=_as_it_is)


def _as_it_is(script: str) -> None:
    """Tabs and all: the script holds the checksums of what it installs."""
    click.echo(script, nl=False)


COMMANDS = (target,)
