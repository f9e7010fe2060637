"""What the box asks people: take it up, close it with a reason, hand it over, ask it again."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import click

from osiris.cli.common import NUMBER, as_json, ask, desk, emit, show
from osiris.core.clocks import promptness
from osiris.core.sop import sop_for
from osiris.desk import Desk
from osiris.desk.asked import question, questions
from osiris.report.tickets import Asked, onboarding_page, stats_page, tickets_page


@click.command(name="tickets")
@click.option("--all", "all_", is_flag=True, help="The closed ones too.")
@click.option("--stats", is_flag=True, help="How the clocks of all tickets went, by priority.")
@as_json
@desk
def list_(desk: Desk, all_: bool, stats: bool, json_: bool) -> None:
    """Questions to a person: what runs out first is first."""
    now = datetime.now(UTC)
    if stats:
        found = promptness(desk.tickets(live_only=False), desk.settings, now)
        if json_:
            emit({"stats": found})
        else:
            show(stats_page(found))
        return
    rows = questions(desk, all_=all_)
    if json_:
        emit({"tickets": [_row(a) for a in rows]})
    else:
        show(tickets_page(rows, now))


def _row(found: Asked) -> dict[str, Any]:
    ticket = found.ticket
    return {
        **asdict(ticket),
        "title": found.title,
        "hosts": found.hosts,
        "left_s": None if found.left is None else int(found.left.total_seconds()),
        "sop": sop_for(ticket.check, ticket.code, ticket.text),
    }


@click.group()
def ticket() -> None:
    """Answer what the box asks."""


@ticket.command(name="show")
@click.argument("number", type=NUMBER)
@as_json
@desk
def show_(desk: Desk, number: int, json_: bool) -> None:
    """Ticket NUMBER: what, where, since when, what was tried, what it would change, what to do."""
    found = question(desk, number)
    if json_:
        emit({**_row(found.line), "page": found.page, "refused_now": found.doors})
    else:
        show(found.page)


@ticket.command()
@click.argument("number", type=NUMBER)
@as_json
@desk
def ack(desk: Desk, number: int, json_: bool) -> None:
    """Take ticket NUMBER up: it is yours, and its clock stops."""
    ask(desk, "ticket.acknowledge", {"ticket": number}, json_=json_)


@ticket.command()
@click.argument("number", type=NUMBER)
@click.argument("reason", nargs=-1, required=True)
@as_json
@desk
def resolve(desk: Desk, number: int, reason: tuple[str, ...], json_: bool) -> None:
    """Close ticket NUMBER with a reason. A check that fails stays open until it passes."""
    ask(desk, "ticket.resolve", {"ticket": number, "reason": " ".join(reason)}, json_=json_)


@ticket.command()
@click.argument("number", type=NUMBER)
@click.argument("login")
@as_json
@desk
def assign(desk: Desk, number: int, login: str, json_: bool) -> None:
    """Hand ticket NUMBER to LOGIN."""
    ask(desk, "ticket.assign", {"ticket": number, "login": login}, json_=json_)


@ticket.command()
@click.argument("number", type=NUMBER)
@as_json
@desk
def reopen(desk: Desk, number: int, json_: bool) -> None:
    """Ask ticket NUMBER again, with a new clock, while its incident is open."""
    ask(desk, "ticket.reopen", {"ticket": number}, json_=json_)


@click.group()
def onboarding() -> None:
    """What the first looks at the machines found. No clock of a ticket runs before you read it."""


@onboarding.command(name="show")
@as_json
@desk
def show_onboarding(desk: Desk, json_: bool) -> None:
    """The onboarding report: every finding of the first looks, by machine."""
    report = desk.onboarding()
    if json_:
        emit(
            {
                "machines": [t.name for t in report.machines],
                "found": report.found,
                "acknowledged": report.acknowledged,
            }
        )
    else:
        show(onboarding_page(report, desk.names(), desk.checks()))


@onboarding.command(name="ack")
@as_json
@desk
def acknowledge_onboarding(desk: Desk, json_: bool) -> None:
    """Acknowledge the report, with the tickets in it. From here on the clocks run."""
    ask(desk, "onboarding.acknowledge", {}, json_=json_)


COMMANDS = (list_, ticket, onboarding)
