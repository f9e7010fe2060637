"""`osiris drill`: break a practice clinic in many ways, and count what the box does about it."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from osiris.cli.common import as_json, emit, say, show
from osiris.cli.practice import clinic
from osiris.desk import Desk
from osiris.desk.drill import Drilled
from osiris.edge.ledger import entries
from osiris.edge.ledger.verify import verify
from osiris.flow.export import Period, export
from osiris.lab import CACHE, Lab, can_start
from osiris.lab.drift import DRIFTS, Drift, inject
from osiris.lab.windows import drifts as windows
from osiris.lab.windows.clinic import WindowsLab
from osiris.model.case import Outcome, Tier

Broken = tuple[str, Drift | windows.Drift]
"""A host, and what was done to it."""

FEWEST = 5
TTL_S = 3_600
_CALLED_OFF = 128 + signal.SIGTERM  # as a shell tells it; what was started ends on the way out


@click.command()
@click.option("--hosts", type=click.IntRange(1, 20), default=FEWEST, show_default=True)
@as_json
def drill(hosts: int, json_: bool) -> None:
    """Start at least 5 real practice hosts and 5 simulated Windows hosts, break them in many ways,
    heal, verify, clean up. Where no real ones can be started, the simulated ones are drilled alone.

    It has a data folder of its own, which is removed with the hosts. Nothing of it is counted.
    """
    if hosts < FEWEST:
        click.echo(f"A drill needs at least {FEWEST} hosts, not {hosts}.", err=True)
        raise click.exceptions.Exit(3)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(_CALLED_OFF))
    refused = can_start(CACHE)
    if refused is not None:
        say(f"Only simulated Windows hosts: {refused.text}")
    with tempfile.TemporaryDirectory(prefix="osiris-drill-") as folder, ExitStack() as stack:
        desk = clinic.make(Path(folder) / "data", "drill")
        lab = None
        if refused is None:
            lab = clinic.start(desk, hosts, ttl_s=TTL_S, say=say)
            stack.callback(lab.down)
        simulated = clinic.start_windows(desk, ttl_s=TTL_S, say=say)
        stack.callback(simulated.down)
        result = run(desk, lab, simulated)
    if json_:
        emit(asdict(result))
    else:
        show("\n".join(f"{key:10} {value}" for key, value in asdict(result).items()))
    if result.missed or result.chain != "verified":
        raise click.exceptions.Exit(1)


def run(desk: Desk, lab: Lab | None, simulated: WindowsLab) -> Drilled:
    """Drill an enrolled practice clinic: first look, break, look, heal, verify."""
    clinic.let_act(desk)
    clinic.done(desk.ask("sweep", {}, say=say))
    broken = [*(_break(lab) if lab else ()), *_break_windows(simulated)]
    for host, drift in broken:
        say(f"{host}: broke {drift.check} ({drift.why})")
    began = time.monotonic()
    clinic.done(desk.ask("sweep", {}, say=say))
    detect_s = time.monotonic() - began
    found = detected(desk, broken)
    began = time.monotonic()
    reply = desk.ask("heal", {"incidents": list(found.values())}, say=say)
    heal_s = time.monotonic() - began
    ended = {row["incident"]: row["outcome"] for row in reply.data["incidents"]}
    healed = sum(ended.get(n) == "healed" for n in found.values())
    undone = sum(ended.get(n) == "undone" for n in found.values())
    by = settled(desk, found.values())
    return Drilled(
        hosts=len(simulated.hosts) + (len(lab.hosts) if lab else 0),
        broken=len(broken),
        detected=len(found),
        missed=len(broken) - len(found),
        healed=healed,
        undone=undone,
        escalated=len(found) - healed - undone,
        by_rules=by[Tier.RULES],
        by_planner=by[Tier.PLANNER],
        by_person=by[Tier.PERSON],
        detect_s=round(detect_s, 2),
        heal_s=round(heal_s, 2),
        chain=verified(desk),
    )


def _break(lab: Lab) -> list[Broken]:
    placed = spread(DRIFTS, [h.name for h in lab.hosts])
    for host, drift in placed:
        inject(lab, host, drift)
    return [*placed]


def _break_windows(lab: WindowsLab) -> list[Broken]:
    placed = spread_windows(windows.every())
    for host, drift in placed:
        lab.break_(host, drift.id)
    return [*placed]


def spread(drifts: Sequence[Drift], hosts: Sequence[str]) -> list[tuple[str, Drift]]:
    """Every drift on one host, the hosts in turn; no Check is broken twice on one host."""
    placed: list[tuple[str, Drift]] = []
    taken: set[tuple[str, str]] = set()
    for turn, drift in enumerate(drifts):
        order = [hosts[(turn + n) % len(hosts)] for n in range(len(hosts))]
        host = next(h for h in order if (h, drift.check) not in taken)
        taken.add((host, drift.check))
        placed.append((host, drift))
    return placed


def spread_windows(drifts: Sequence[windows.Drift]) -> list[tuple[str, windows.Drift]]:
    """One drift for each runbook, on a host of its kind. Those that fit few hosts choose first, and
    where it can be, no subject is broken twice on one host: one fault can hide another."""
    books = {d.runbook: [x for x in drifts if x.runbook == d.runbook] for d in drifts if d.runbook}
    placed: list[tuple[str, windows.Drift]] = []
    for choice in sorted(books.values(), key=lambda those: len({_kind(d.scenario) for d in those})):
        fit = [
            (host, drift)
            for drift in choice
            for host, scenario in clinic.WINDOWS_HOSTS
            if _kind(scenario) == _kind(drift.scenario)
        ]
        subjects = {(host, d.check.partition(".")[0]) for host, d in placed}
        checks = {(host, d.check) for host, d in placed}
        alone = [(h, d) for h, d in fit if (h, d.check.partition(".")[0]) not in subjects]
        beside = [(h, d) for h, d in fit if (h, d.check) not in checks]
        placed += (alone or beside)[:1]
    return placed


def _kind(scenario: str) -> str:
    """dc, server or workstation."""
    if scenario.startswith("win"):
        return "workstation"
    return "dc" if scenario.startswith("dc") else "server"


def detected(desk: Desk, broken: Sequence[Broken]) -> Mapping[tuple[str, str], int]:
    """The open Incident of each (host, check) that was broken and found."""
    wanted = {(host, drift.check) for host, drift in broken}
    return {
        (name, i.check): i.id
        for i, name in desk.incidents(open_only=True)
        if (name, i.check) in wanted
    }


def settled(desk: Desk, numbers: Iterable[int]) -> Counter[Tier]:
    """How many of these Incidents each tier has settled: a person all that no plan healed."""
    by: Counter[Tier] = Counter()
    for number in numbers:
        story = desk.why(number)
        healed = story.runs and story.runs[-1].outcome is Outcome.HEALED
        by[story.runs[-1].plan.tier if healed else Tier.PERSON] += 1
    return by


def verified(desk: Desk) -> str:
    """Verify the chain with the box's own code, and an export of it with verify.py alone."""
    now = datetime.now(UTC)
    out = desk.folder / "export"
    with desk.read() as tx:
        for _ in verify(tx):
            pass
        origin = entries.ring(tx).origin
        period = Period(start=now - timedelta(days=1), end=now + timedelta(minutes=1))
        export(tx, out, period, desk.names(), with_details=True)
    key = ("--key", origin.partition("/")[2])
    command = (sys.executable, "-I", "-S", str(out / "verify.py"), str(out / "pack.jsonl"), *key)
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    return "verified" if ran.returncode == 0 else f"verify.py: {ran.stdout}{ran.stderr}".strip()


COMMANDS = (drill,)
