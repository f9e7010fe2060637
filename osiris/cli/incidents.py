"""What is wrong, since when, and what was done about it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

import click

from osiris.cli.common import NUMBER, as_json, ask, desk, emit, show
from osiris.desk import Desk, cases
from osiris.desk.incident import incident as incident_of
from osiris.errors import RequestError
from osiris.report.case_pages import check_page, host_facts, host_page
from osiris.report.cases import Line
from osiris.report.pages import findings_page, history_page, incidents_page
from osiris.report.tiers import tiers_json
from osiris.report.why import page


@click.command(name="incidents")
@click.option("--all", "all_", is_flag=True, help="The closed ones too.")
@as_json
@desk
def list_(desk: Desk, all_: bool, json_: bool) -> None:
    """Open cases, the most urgent first. (Not HIPAA's "security incidents".)"""
    found = desk.incidents(open_only=not all_)
    if json_:
        emit({"incidents": [{**asdict(i), "host": name} for i, name in found]})
    else:
        show(incidents_page(found, desk.checks()))


@click.group()
def incident() -> None:
    """Open or close a case in words."""


@incident.command(name="open")
@click.argument("host")
@click.argument("text", nargs=-1, required=True)
@as_json
@desk
def open_(desk: Desk, host: str, text: tuple[str, ...], json_: bool) -> None:
    """Tell the box that something is wrong on HOST."""
    ask(desk, "incident.open", {"host": host, "text": " ".join(text)}, json_=json_)


@incident.command(name="close")
@click.argument("number", type=NUMBER)
@as_json
@desk
def close(desk: Desk, number: int, json_: bool) -> None:
    """Close a case that was opened in words. All others close by a fresh pass."""
    ask(desk, "incident.close", {"incident": number}, json_=json_)


@click.command()
@click.argument("number", type=NUMBER)
@as_json
@desk
def why(desk: Desk, number: int, json_: bool) -> None:
    """What, since when, what was tried, who owns the setting, what happens next."""
    case = incident_of(desk, number)
    story = case.story
    if json_:
        told = {"text": page(story), "tiers": tiers_json(story.tiers), **asdict(story)}
        emit({**told, "plan": case.plan, "users": case.users, "refused_now": case.doors})
    else:
        show(page(story))


@click.command(name="show")
@click.argument("host", required=False, default="")
@as_json
@desk
def show_(desk: Desk, host: str, json_: bool) -> None:
    """Every check of HOST (or of all) with its latest verdict."""
    found = desk.findings(host)
    names = {t.id: t.name for t in desk.targets()}
    if json_:
        rows = [{**asdict(f), "host": names.get(f.target), "since": since} for f, since in found]
        emit({"findings": rows})
    else:
        show(findings_page(found, names, desk.checks()))


@click.command()
@click.argument("name", metavar="HOST")
@as_json
@desk
def host(desk: Desk, name: str, json_: bool) -> None:
    """HOST: who it is, how it is seen, what stands in the way, every check worst first."""
    found = cases.host(desk, name)
    if json_:
        rows = [_standing(line) for line in found.lines]
        told = {"facts": host_facts(found), "coverage": found.coverage, "cases": found.cases}
        emit({"host": name, **told, "checks": rows, "changes": found.changes})
    else:
        show(host_page(found))


def _standing(line: Line) -> dict[str, Any]:
    return {
        "check": line.check.id,
        "title": line.check.title,
        "stands": line.standing.value,
        "incident": line.incident,
        "seen": line.seen,
        "since": line.since,
    }


@click.command()
@click.argument("host")
@click.argument("id", metavar="CHECK")
@as_json
@desk
def check(desk: Desk, host: str, id: str, json_: bool) -> None:
    """CHECK on HOST: expected and seen, why it matters, what happened to it, what proves that."""
    found = cases.check(desk, host, id)
    if json_:
        told = {"paragraphs": found.cited, "past": found.past, "entries": found.proofs}
        emit({"host": host, **_standing(found.line), **told, "text": check_page(found)})
    else:
        show(check_page(found))


@click.command()
@click.argument("host")
@as_json
@desk
def history(desk: Desk, host: str, json_: bool) -> None:
    """All that the box changed on HOST, with the entry that proves it."""
    done = desk.history(host)
    if json_:
        proved = {c.run.intent: c for c in cases.changes(desk, host).changes}
        rows = [{**asdict(r), "outcome_entry": proved[r.intent].outcome} for r in done]
        emit({"host": host, "runs": rows})
    else:
        show(history_page(host, done))


@click.command()
@click.argument("seq", type=NUMBER, required=False)
@click.option("--incident", type=NUMBER, help="The newest decision about this incident.")
@as_json
@desk
def replay(desk: Desk, seq: int | None, incident: int | None, json_: bool) -> None:
    """Ask tier 2 again what it decided in entry SEQ, and compare the bytes.

    Exit code 0: the same. 1: it differs. 3: the model that decided, or what it was shown, is not
    here any more.
    """
    if (seq is None) == (incident is None):
        raise RequestError("Name the entry of a decision, or --incident.")
    args = {"incident": incident} if seq is None else {"seq": seq}
    ask(desk, "replay", args, json_=json_)


COMMANDS = (list_, incident, why, replay, show_, host, check, history)
