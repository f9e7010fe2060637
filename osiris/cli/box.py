"""The box itself: set up, run, status, score."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import click

from osiris.cli.common import as_json, desk, emit, say, show
from osiris.daemon.house import create, credential_file, opened, vacant
from osiris.daemon.run import run as run_daemon
from osiris.desk import Desk
from osiris.desk.deciding import owner
from osiris.edge.ledger import entries
from osiris.edge.vault import KeyFile, Passphrase, Unlock, make_key_file
from osiris.errors import RequestError
from osiris.model.site import Settings
from osiris.report.owner import letter_page
from osiris.report.pages import score_page, status_page
from osiris.report.tickets import overview


@click.command()
@click.option("--key-file", type=click.Path(path_type=Path), help="Unlock with this key file.")
@click.option("--make-key-file", is_flag=True, help="Make the key file that --key-file names.")
@click.option("--site", default="clinic", show_default=True, help="A name for this site.")
@click.option("--timezone", default="UTC", show_default=True, help="IANA name, as Europe/Berlin.")
@as_json
@desk
def init(
    desk: Desk,
    key_file: Path | None,
    make_key_file: bool,
    site: str,
    timezone: str,
    json_: bool,
) -> None:
    """Set up a new box: keys, ledger and the genesis entry.

    The vault is sealed under the key file, or the systemd credential osiris-vault-key; without
    either, under a passphrase that is asked for on the terminal.
    """
    config = Settings(
        site=site, timezone=timezone, vault_key_file=str(key_file.resolve()) if key_file else ""
    )
    vacant(desk.folder, config)  # before a key is made, or a person asked for a passphrase
    unlock = _unlock(key_file, make_it=make_key_file)
    origin = create(desk.folder, unlock, config)
    fingerprint = origin.partition("/")[2]
    if json_:
        emit({"data": str(desk.folder), "origin": origin, "fingerprint": fingerprint})
        return
    show(
        f"A new box lives in {desk.folder}.\n"
        f"Fingerprint of its identity key: {fingerprint}\n"
        "Write the fingerprint down on paper: with it, and with nothing from this box, an auditor\n"
        "can confirm the evidence.\n"
        "Next: osiris target prepare linux, then osiris target add"
    )


def _unlock(key_file: Path | None, *, make_it: bool) -> Unlock:
    if key_file is not None:
        return make_key_file(key_file) if make_it else KeyFile(key_file)
    if make_it:
        raise RequestError("--make-key-file needs --key-file PATH.")
    if (handed := credential_file()) is not None:
        return handed
    if not sys.stdin.isatty():
        raise RequestError("There is no terminal to ask for a passphrase.", "Give --key-file.")
    text = click.prompt(
        "Passphrase for the vault", hide_input=True, confirmation_prompt=True, err=True
    )
    return Passphrase(text)


@click.command()
@desk
def run(desk: Desk) -> None:
    """Run the daemon: look, heal, record, until SIGTERM."""
    with opened(desk.folder, "daemon", unlock=desk.unlock) as house:
        healthy = asyncio.run(run_daemon(house, say))
    if not healthy:
        raise click.exceptions.Exit(1)


@click.command()
@as_json
@desk
def status(desk: Desk, json_: bool) -> None:
    """What needs me now, worst first; then what is watched and how fresh it is."""
    found, waiting, asked = desk.findings(), desk.incidents(open_only=True), desk.tickets()
    names = {t.id: t.name for t in desk.targets()}
    with desk.read() as tx:
        size, _, newest = entries.head(tx)
    data = {
        "site": desk.settings.site,
        "daemon": desk.daemon_runs(),
        "machines": len(names),
        "verdicts": dict(Counter(f.verdict.value for f, _ in found)),
        "open": [
            {"id": i.id, "host": name, "check": i.check, "priority": i.priority.value}
            for i, name in waiting
        ],
        "questions": asked,
        "tickets": overview(desk.tickets(live_only=False), desk.settings, datetime.now(UTC)),
        "planner": desk.planner(),
        "entries": size,
        "newest": newest,
    }
    if json_:
        emit(data)
    else:
        show(status_page(data, names, found, waiting, asked, desk.checks()))


@click.command()
@as_json
@desk
def score(desk: Desk, json_: bool) -> None:
    """What the evidence says under each selected framework, with coverage and freshness."""
    scores = desk.scores()
    if json_:
        emit({"frameworks": [score for score, _ in scores]})
    else:
        show(score_page(scores))


@click.command(name="owner")
@as_json
@desk
def owner_(desk: Desk, json_: bool) -> None:
    """One page in plain English for the clinic's owner, to be read or printed."""
    letter = owner(desk)
    if json_:
        emit(letter)
    else:
        show(letter_page(letter))


COMMANDS = (init, run, status, score, owner_)
