"""`osiris lab`: start, break, list and take down practice hosts."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from osiris.cli.common import as_json, desk, emit, say, seconds, show
from osiris.cli.practice import clinic
from osiris.daemon.house import LEDGER
from osiris.desk import Desk
from osiris.edge.ledger import facts
from osiris.errors import RequestError
from osiris.lab import CACHE, Lab, can_start
from osiris.lab.drift import DRIFTS, find, inject
from osiris.report.text import table


@click.group()
def lab() -> None:
    """Real Debian hosts to practise on, in namespaces of this machine."""


@lab.command()
@click.argument("count", type=click.IntRange(1, 100))
@click.option("--ttl", default="4h", show_default=True, help="They vanish by themselves then.")
@as_json
@desk
def up(desk: Desk, count: int, ttl: str, json_: bool) -> None:
    """Start COUNT hosts and enrol them. The data folder must be new, or a practice one."""
    _able()
    own = clinic.desk_at(desk.folder) if _is_practice(desk) else clinic.make(desk.folder, "lab")
    started = clinic.start(own, count, ttl_s=seconds(ttl), say=say)
    if json_:
        emit({"hosts": [asdict(h) for h in started.hosts]})
    else:
        show(_hosts(started) + "\nNext: osiris sweep, osiris lab break, osiris heal")


@lab.command()
@click.option("--quiet", is_flag=True, help="Say nothing where there is no lab.")
@desk
def down(desk: Desk, quiet: bool) -> None:
    """Take the hosts down and remove every trace of them. The evidence stays."""
    if (desk.folder / clinic.LAB).exists():
        clinic.stop(desk)
        show("The practice hosts are gone; the evidence stays.")
    elif not quiet:
        raise RequestError(f"No practice hosts run in {desk.folder}.")


@lab.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """The hosts that run, and the drifts that can be put into them."""
    hosts = Lab.open(desk.folder / clinic.LAB).hosts if _runs(desk.folder) else ()
    if json_:
        emit({"hosts": [asdict(h) for h in hosts], "drifts": [asdict(d) for d in DRIFTS]})
        return
    show(_hosts(Lab.open(desk.folder / clinic.LAB)) if hosts else "No practice hosts run here.")
    rows = [(d.id, d.check, d.runbook, d.why) for d in DRIFTS]
    show("\n" + table(rows, ("DRIFT", "FAILS", "TAKEN UP BY", "WHAT")))


@lab.command(name="break")
@click.argument("host")
@click.argument("drift")
@desk
def break_(desk: Desk, host: str, drift: str) -> None:
    """Put DRIFT into HOST."""
    chosen = find(drift)
    inject(Lab.open(desk.folder / clinic.LAB), host, chosen)
    show(f"{host}: {chosen.why}. The next sweep should see {chosen.check} fail.")


def _able() -> None:
    refused = can_start(CACHE)
    if refused is not None:
        click.echo(refused.text, err=True)
        raise click.exceptions.Exit(3)


def _is_practice(desk: Desk) -> bool:
    """Whether this is a practice data folder already. Raises RequestError for a real one."""
    if not (desk.folder / LEDGER).exists():
        return False
    with desk.read() as tx:
        if facts.get(tx, "lab") is not True:
            raise RequestError(
                f"{desk.folder} is a real box; practice hosts do not belong beside real machines.",
                "Use another folder: osiris --data FOLDER lab up 5",
            )
    return True


def _runs(folder: Path) -> bool:
    return (folder / clinic.LAB).exists()


def _hosts(running: Lab) -> str:
    rows = [(h.name, h.address, str(h.port)) for h in running.hosts]
    return table(rows, ("HOST", "ADDRESS", "PORT"))
