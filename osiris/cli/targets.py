"""Machines: prepare, enrol, test, let go."""

from __future__ import annotations

import click

from osiris.cli.common import as_json, ask, desk, emit, show
from osiris.cli.enrol import add, change
from osiris.desk import Desk
from osiris.errors import RequestError
from osiris.model.site import MachineRole, Platform, Target
from osiris.report.text import table


@click.group()
def target() -> None:
    """Prepare, enrol, test and remove machines."""


target.add_command(add)
target.add_command(change)


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
        (t.name, t.id, _what(t), t.address or t.root or "(this box)", _how(t)) for t in machines
    ]
    show(table(rows, ("NAME", "ID", "WHAT", "WHERE", "CHANGES")) if rows else "None yet.")
    watched = [t for t in machines if t.observe_only]
    if watched:
        flag = "--healer-user USER" if watched[0].platform is Platform.WINDOWS else "--may-change"
        show(f"To let the box change one: osiris target change {watched[0].name} {flag}")


def _what(target: Target) -> str:
    role = "" if target.role is MachineRole.UNKNOWN else f" ({target.role.replace('_', ' ')})"
    return f"{target.klass}{role}"


def _how(target: Target) -> str:
    return "never" if target.observe_only else "by policy"


@target.command()
@click.argument("name")
@as_json
@desk
def test(desk: Desk, name: str, json_: bool) -> None:
    """Sign in, run one reading, and say in plain words what is wrong, if anything."""
    ask(desk, "target.test", {"name": name}, json_=json_)


@target.command()
@click.argument("name")
@click.option("--clean", is_flag=True, help="Take what is ours off it: helper, undo folders.")
@as_json
@desk
def remove(desk: Desk, name: str, clean: bool, json_: bool) -> None:
    """Stop watching a machine. Its evidence is kept."""
    ask(desk, "target.remove", {"name": name, "clean": clean}, json_=json_)


@target.command()
@click.argument("platform", type=click.Choice(["linux", "windows"]))
@click.option("--from", "from_address", default="", help="Let the box in from this address only.")
@click.option("--domain", is_flag=True, help="Windows: run on a domain controller, for all.")
@click.option("--workgroup", is_flag=True, help="Windows: run on one machine in no domain.")
@as_json
@desk
def prepare(
    desk: Desk, platform: str, from_address: str, domain: bool, workgroup: bool, json_: bool
) -> None:
    """Print the script that a person reads, and runs once as root or administrator.

    It lets the box in, with accounts of its own, and can take all of it away again.
    """
    if (platform == "windows") != (domain or workgroup) or (domain and workgroup):
        raise RequestError(
            "--domain and --workgroup are for Windows, and one of them is needed there.",
            "See: osiris target prepare --help",
        )
    kind = "domain" if domain else "workgroup" if workgroup else "linux"
    args = {"from_address": from_address, "for": kind}
    ask(desk, "target.prepare", args, json_=json_, words=_as_it_is)


def _as_it_is(script: str) -> None:
    """Tabs and all: the script holds the checksums of what it installs."""
    click.echo(script, nl=False)


COMMANDS = (target,)
