"""Beside an RMM: what it sees against what the box sees, and which fixes are its own."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from osiris.cli.common import as_json, ask, desk, emit, say, show
from osiris.core.fleet import Fleet, Here, hold_together
from osiris.core.reading.rmm import TOOLS, read_export
from osiris.desk import Desk
from osiris.edge.ledger import rmm as kept
from osiris.errors import RequestError
from osiris.model.content import Verdict
from osiris.model.rmm import RmmExport, RmmMachine
from osiris.model.site import Asset, AssetState, Target
from osiris.report.fleet import fleet_page
from osiris.report.text import table, when

PATCHING = "patching"


@click.group()
def rmm() -> None:
    """Work beside a tool for remote monitoring and management."""


@rmm.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--tool", type=click.Choice(sorted(TOOLS)), help="Whose export; told by its columns.")
@click.option("--skip-bad", is_flag=True, help="Import the good rows of a file with bad ones.")
@as_json
@desk
def compare(desk: Desk, file: Path | None, tool: str | None, skip_bad: bool, json_: bool) -> None:
    """Import an export (CSV) and compare it with what the box sees.

    Without FILE: compare what was imported last. A file with a bad row is not imported.
    """
    now = datetime.now(UTC)
    if file is not None:
        export = _read(desk, file, TOOLS[tool] if tool else "", skip_bad)
        found = [(export.tool, now, _compared(desk, export.machines, now, now))]
        faults, strange = export.faults, export.strange
    else:
        found = _again(desk, TOOLS[tool] if tool else "", now)
        faults, strange = (), ()
    if json_:
        emit({"exports": [_json(*one) for one in found], "skipped": faults, "strange": strange})
        return
    if strange:
        say(f"Patch states that say nothing to the box: {', '.join(strange)}")
    show("\n\n".join(fleet_page(*one) for one in found))


def _read(desk: Desk, file: Path, tool: str, skip_bad: bool) -> RmmExport:
    """Read and keep an export. Raises RequestError that names every bad row."""
    export = read_export(file.read_bytes(), tool=tool, zone=desk.settings.timezone)
    if not export.machines or (export.faults and not skip_bad):
        lines = "".join(f"\n  {fault}" for fault in export.faults) or " It lists no machine."
        raise RequestError(
            f"{file.name}: nothing was imported.{lines}",
            "Correct these lines, or leave them out with --skip-bad." if export.machines else "",
        )
    for fault in export.faults:
        say(f"left out: {fault}")
    rows = [_row(machine) for machine in export.machines]
    reply = desk.ask("rmm.import", {"tool": export.tool, "machines": rows}, say=say)
    say(reply.text)
    if reply.code:
        raise click.exceptions.Exit(reply.code)
    return export


def _row(m: RmmMachine) -> list[str]:
    seen = m.last_seen.isoformat() if m.last_seen else ""
    return [str(m.line), m.name, m.dns, m.serial, m.os, m.patched.value, seen]


def _again(desk: Desk, tool: str, now: datetime) -> list[tuple[str, datetime, Fleet]]:
    exports: dict[tuple[str, datetime], list[RmmMachine]] = defaultdict(list)
    with desk.read() as tx:
        for whose, machine, at in kept.all(tx):
            if tool in ("", whose):
                exports[whose, at].append(machine)
    if not exports:
        raise RequestError("No export was imported yet.", "osiris rmm compare FILE")
    return [(whose, at, _compared(desk, rows, at, now)) for (whose, at), rows in exports.items()]


def _compared(
    desk: Desk, machines: list[RmmMachine] | tuple[RmmMachine, ...], at: datetime, now: datetime
) -> Fleet:
    return hold_together(machines, _here(desk), read_at=at, now=now)


def _here(desk: Desk) -> list[Here]:
    """Every Target, and every Asset that is none."""
    assets = desk.assets()
    seen: dict[str, datetime] = {}
    patching: dict[str, tuple[Verdict, datetime]] = {}
    for finding, since in desk.findings():
        if finding.verdict is not Verdict.UNKNOWN:
            seen[finding.target] = max(finding.at, seen.get(finding.target, finding.at))
        if finding.check == PATCHING:
            patching[finding.target] = (finding.verdict, since)
    known = [_target(t, assets, seen.get(t.id), patching.get(t.id)) for t in desk.targets()]
    return known + [_asset(a) for a in assets if a.state is not AssetState.ENROLLED]


def _target(
    target: Target,
    assets: list[Asset],
    seen: datetime | None,
    patching: tuple[Verdict, datetime] | None,
) -> Here:
    listed = [name for a in assets if a.target == target.id for name in (a.dns, a.name)]
    verdict, since = patching or (None, None)
    return Here(
        name=target.name,
        names=(target.name, target.address, *listed),
        identity=target.identity,
        patching=verdict,
        since=since,
        seen=seen,
    )


def _asset(asset: Asset) -> Here:
    names = (asset.dns, asset.name)
    return Here(
        name=asset.name, names=names, enrolled=False, seen=asset.last_logon or asset.checked
    )


def _json(tool: str, read_at: datetime, fleet: Fleet) -> dict[str, object]:
    return {"tool": tool, "read_at": read_at, **asdict(fleet)}


@rmm.command(name="hand-over")
@click.argument("subject")
@click.option("--host", default="", help="One machine; all without it.")
@as_json
@desk
def hand_over(desk: Desk, subject: str, host: str, json_: bool) -> None:
    """Leave the fixes of a group of checks to the RMM. The box goes on looking."""
    ask(desk, "rmm.hand_over", {"subject": subject, "host": host}, json_=json_)


@rmm.command(name="take-back")
@click.argument("subject")
@click.option("--host", default="", help="One machine; all without it.")
@as_json
@desk
def take_back(desk: Desk, subject: str, host: str, json_: bool) -> None:
    """Let the box make these fixes again."""
    ask(desk, "rmm.take_back", {"subject": subject, "host": host}, json_=json_)


@rmm.command(name="show")
@as_json
@desk
def show_(desk: Desk, json_: bool) -> None:
    """What is handed over, and whose exports were read when."""
    names = {**desk.names(), kept.EVERYWHERE: "everywhere"}
    with desk.read() as tx:
        handed = [
            (subject, names.get(t, t), "a person")
            for subject, where in sorted(kept.handovers(tx).items())
            for t in where
        ]
        exports: dict[tuple[str, datetime], int] = defaultdict(int)
        for tool, _, at in kept.all(tx):
            exports[tool, at] += 1
    handed += [(s, "everywhere", "config.yaml") for s in desk.settings.rmm_owns]
    read = [(tool, when(at), str(count)) for (tool, at), count in exports.items()]
    if json_:
        rows = [{"subject": s, "host": h, "by": by} for s, h, by in handed]
        kinds = [{"tool": t, "read_at": at, "machines": n} for (t, at), n in exports.items()]
        emit({"handed_over": rows, "exports": kinds})
        return
    show(table(handed, ("HANDED OVER", "WHERE", "BY")) if handed else "Nothing is handed over.")
    show(table(read, ("EXPORT OF", "READ", "MACHINES")) if read else "No export was read yet.")
    if read and not any(s == PATCHING for s, _, _ in handed):
        show("An RMM that installs updates can be left to it: osiris rmm hand-over patching")


COMMANDS = (rmm,)
