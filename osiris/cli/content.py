"""The catalogue, its scripts and the settings: are they fit to be used?"""

from __future__ import annotations

import json
from typing import Any

import click

from osiris.cli.common import as_json, ask, desk, emit, show
from osiris.core.lint import counts
from osiris.core.lint import lint as lint_catalogue
from osiris.core.sop import NAMES
from osiris.daemon.house import CONFIG
from osiris.desk import Desk
from osiris.desk.asked import procedures
from osiris.edge import settings
from osiris.edge.catalogue import root
from osiris.lab.windows import lint as powershell
from osiris.report.text import table


@click.command()
@as_json
@desk
def lint(desk: Desk, json_: bool) -> None:
    """Check baselines, runbooks, verbs, rules, frameworks and PowerShell scripts; count them."""
    scripts = list(powershell.sources(root(), powershell.claims(desk.catalogue)))
    faults = [*lint_catalogue(desk.catalogue), *powershell.lint(scripts)]
    numbers = {**counts(desk.catalogue), "powershell scripts": len(scripts)}
    if json_:
        emit({"faults": faults, "counts": numbers, "runbooks": sorted(desk.catalogue.runbooks)})
    else:
        show("\n".join([*faults, table([(k, str(v)) for k, v in numbers.items()], ("", "COUNT"))]))
    if faults:
        raise click.exceptions.Exit(2)


@click.group()
def config() -> None:
    """Settings: config.yaml of the data folder."""


@config.command()
@as_json
@desk
def check(desk: Desk, json_: bool) -> None:
    """Read config.yaml; every fault at once, each with its line."""
    desk.settings  # noqa: B018 reading it is the check
    if json_:
        emit({"ok": True})
    else:
        show(f"{desk.folder / CONFIG} is fine.")


@config.command(name="show")
@as_json
@desk
def show_(desk: Desk, json_: bool) -> None:
    """The settings in force, defaults included."""
    if json_:
        emit(desk.settings)
    else:
        show(settings.render(desk.settings))


@config.command(name="set")
@click.argument("key")
@click.argument("value")
@as_json
@desk
def set_(desk: Desk, key: str, value: str, json_: bool) -> None:
    """Change KEY at once, and in config.yaml. VALUE is text, or JSON: '["10.0.0.9"]'."""
    ask(desk, "config.set", {"key": key, "value": _read(value)}, json_=json_)


def _read(value: str) -> Any:
    try:
        return json.loads(value)
    except ValueError:
        return value


@config.command()
def schema() -> None:
    """The JSON schema of config.yaml, for an editor."""
    click.echo(json.dumps(settings.schema(), indent=2))


@click.command()
@click.argument("name", required=False, default="", type=click.Choice(["", *sorted(NAMES)]))
@as_json
def sop(name: str, json_: bool) -> None:
    """Print a page for the person who stands at the machine; without NAME, list the pages."""
    pages = procedures()
    if json_:
        emit({"name": name, "text": pages[name]} if name else {"names": list(pages)})
    elif name:
        show(pages[name])
    else:
        titles = [(n, text.partition("\n")[0].lstrip("# ")) for n, text in pages.items()]
        show(table(titles, ("NAME", "WHAT IT IS ABOUT")))


COMMANDS = (lint, config, sop)
