"""`osiris lab`: start, break, list and take down practice hosts."""

from __future__ import annotations

from dataclasses import asdict
from importlib import import_module
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
from osiris.lab.windows import drifts as windows
from osiris.lab.windows.clinic import WindowsLab
from osiris.report.text import table

_RECORDER = "osiris.cli.practice.recorder"


@click.group()
def lab() -> None:
    """Hosts to practise on: real Debian in namespaces of this machine, and simulated Windows."""


@lab.command()
@click.argument("folder", type=click.Path(path_type=Path))
def recorder(folder: Path) -> None:
    """Write into FOLDER what an administrator runs once on a real Windows: a script to read, and
    every reading of the product beside it. Nothing of it changes a machine."""
    import_module(_RECORDER).write(folder)  # the models are read only where they are needed


@lab.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@as_json
def replay(file: Path, json_: bool) -> None:
    """Compare a recording of a real Windows with the model of that Windows.

    Lists every difference in what came out: names, types, words, errors. Exit code 1 where there
    is one.
    """
    import_module(_RECORDER).replay(file, json_)


@lab.command()
@click.argument("count", type=click.IntRange(1, 100))
@click.option("--ttl", default="4h", show_default=True, help="They vanish by themselves then.")
@click.option("--simulated/--no-simulated", default=True, help="Simulated Windows hosts, too.")
@as_json
@desk
def up(desk: Desk, count: int, ttl: str, simulated: bool, json_: bool) -> None:
    """Start COUNT Debian hosts, and the simulated Windows hosts, and enrol them.

    The data folder must be new, or a practice one. Where no Debian hosts can be started, the
    simulated Windows hosts run alone.
    """
    refused = can_start(CACHE)
    if refused is not None and not simulated:
        click.echo(refused.text, err=True)
        raise click.exceptions.Exit(3)
    own = clinic.desk_at(desk.folder) if _is_practice(desk) else clinic.make(desk.folder, "lab")
    if refused is None:
        clinic.start(own, count, ttl_s=seconds(ttl), say=say)
    else:
        say(f"No Debian hosts: {refused.text}")
    if simulated:
        clinic.start_windows(own, ttl_s=seconds(ttl), say=say)
    if json_:
        emit({"hosts": _rows(desk.folder)})
    else:
        show(_hosts(desk.folder) + "\nNext: osiris sweep, osiris lab break, osiris heal")


@lab.command()
@click.option("--quiet", is_flag=True, help="Say nothing where there is no lab.")
@desk
def down(desk: Desk, quiet: bool) -> None:
    """Take the hosts down and remove every trace of them. The evidence stays."""
    if any((desk.folder / part).exists() for part in (clinic.LAB, clinic.WINDOWS)):
        clinic.stop(desk)
        show("The practice hosts are gone; the evidence stays.")
    elif not quiet:
        raise RequestError(f"No practice hosts run in {desk.folder}.")


@lab.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """The hosts that run, and the drifts that can be put into them."""
    hosts = _rows(desk.folder)
    if json_:
        emit({"hosts": hosts, "drifts": [*map(asdict, DRIFTS), *map(_drift, windows.every())]})
        return
    show(_hosts(desk.folder) if hosts else "No practice hosts run here.")
    rows = [(d.id, "Debian", d.check, d.runbook, d.why) for d in DRIFTS]
    rows += [(d.id, d.scenario, d.check, d.runbook, d.why) for d in windows.every()]
    show("\n" + table(rows, ("DRIFT", "ON", "FAILS", "TAKEN UP BY", "WHAT")))


@lab.command(name="break")
@click.argument("host")
@click.argument("drift")
@desk
def break_(desk: Desk, host: str, drift: str) -> None:
    """Put DRIFT into HOST."""
    if host in {row["name"] for row in _windows_rows(desk.folder)}:
        chosen = windows.find(drift)
        WindowsLab.open(desk.folder / clinic.WINDOWS).break_(host, drift)
        said, check = chosen.why.rstrip("."), chosen.check
    else:
        found = find(drift)
        inject(Lab.open(desk.folder / clinic.LAB), host, found)
        said, check = found.why, found.check
    show(f"{host}: {said}. The next sweep should see {check} fail.")


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


def _rows(folder: Path) -> list[dict[str, object]]:
    """Every host that runs: its name, its address, its port, and what it is."""
    linux: list[dict[str, object]] = []
    if (folder / clinic.LAB).exists():
        linux = [{**asdict(h), "what": "real Debian"} for h in Lab.open(folder / clinic.LAB).hosts]
    return [*linux, *_windows_rows(folder)]


def _windows_rows(folder: Path) -> list[dict[str, object]]:
    if not (folder / clinic.WINDOWS).exists():
        return []
    hosts = WindowsLab.open(folder / clinic.WINDOWS).hosts
    return [{**asdict(h), "what": f"{clinic.SIMULATED} ({h.scenario})"} for h in hosts]


def _drift(drift: windows.Drift) -> dict[str, object]:
    names = ("id", "check", "runbook", "scenario", "why")
    return {name: getattr(drift, name) for name in names}


def _hosts(folder: Path) -> str:
    rows = [
        (str(h["name"]), str(h["address"]), str(h["port"]), str(h["what"])) for h in _rows(folder)
    ]
    return table(rows, ("HOST", "ADDRESS", "PORT", "WHAT"))


COMMANDS = (lab,)
