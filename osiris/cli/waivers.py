"""Accepted fails."""

from __future__ import annotations

from dataclasses import asdict

import click

from osiris.cli.common import NUMBER, as_json, ask, desk, emit, moment, show
from osiris.desk import Desk
from osiris.report.text import table, when


@click.group()
def waiver() -> None:
    """Accept a fail, with owner, reason and expiry."""


@waiver.command()
@click.argument("check")
@click.option("--host", default="", help="On this machine only.")
@click.option("--owner", required=True, help="Who answers for it.")
@click.option("--reason", required=True, help="Why it is accepted.")
@click.option("--until", required=True, help="A date within 12 months.")
@as_json
@desk
def add(
    desk: Desk, check: str, host: str, owner: str, reason: str, until: str, json_: bool
) -> None:
    """Waive CHECK (an id, or a group such as ssh_hardening)."""
    expires = moment(until, end=True).isoformat()
    args = {"scope": check, "host": host, "owner": owner, "reason": reason, "expires": expires}
    ask(desk, "waiver.add", args, json_=json_)


@waiver.command(name="list")
@click.option("--all", "all_", is_flag=True, help="The ended ones too.")
@as_json
@desk
def list_(desk: Desk, all_: bool, json_: bool) -> None:
    """Every waiver that stands."""
    found = desk.waivers(live_only=not all_)
    if json_:
        emit({"waivers": [{**asdict(w), "host": name} for w, name in found]})
        return
    rows = [
        (str(w.id), w.scope, name or "(everywhere)", when(w.expires), w.owner, w.reason)
        for w, name in found
    ]
    show(table(rows, ("NO", "CHECK", "HOST", "UNTIL", "OWNER", "REASON")) if rows else "None.")


@waiver.command()
@click.argument("number", type=NUMBER)
@as_json
@desk
def expire(desk: Desk, number: int, json_: bool) -> None:
    """End a waiver now."""
    ask(desk, "waiver.expire", {"waiver": number}, json_=json_)


COMMANDS = (waiver,)
