"""`osiris lab recorder`, `osiris lab replay`: what a real Windows says, held against the model."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from osiris.cli.common import emit, show
from osiris.edge import catalogue
from osiris.errors import RequestError
from osiris.lab.windows import recording
from osiris.model.content import Catalogue, Params, Probe
from osiris.model.site import Platform
from osiris.report.text import table

RECORDER = "tools/record-windows.ps1"


def write(folder: Path) -> None:
    """Write the recorder, its plan and every reading into a folder that is not there yet."""
    if folder.exists():
        raise RequestError(f"{folder} is there already.", "Name a folder that is not.")
    known = catalogue.load()
    calls = recording.calls(readings(known))
    (folder / "probes").mkdir(parents=True)
    (folder / "record-windows.ps1").write_text(_script())
    (folder / "calls.json").write_text(recording.plan(calls, known.digest))
    for call in calls:
        (folder / "probes" / f"{call.probe.name}.ps1").write_text(call.probe.script.text)
    show(
        f"{len(calls)} readings are in {folder}. Copy it to the machine, read it, and run there:\n"
        "  powershell.exe -NoProfile -ExecutionPolicy Bypass -File .\\record-windows.ps1\n"
        "Bring recording.json back: osiris lab replay recording.json"
    )


def replay(file: Path, json_: bool) -> None:
    """Compare a recording with the model of that Windows; exit code 1 where they differ."""
    real = recording.load(file.read_text(encoding="utf-8-sig"))
    known = catalogue.load()
    calls = recording.calls(readings(known))
    machine = recording.like(real)
    model = recording.record(machine, _script(), calls)
    found = recording.compare(real, model, calls)
    if json_:
        emit({"host": machine.os.caption, "differences": [asdict(d) for d in found]})
    else:
        if real["catalogue"] != known.digest:
            show("It was recorded with other readings than these: differences may come from that.")
        head = f"{len(real['results'])} readings of build {real['build']} against the model of "
        show(f"{head}{machine.os.caption}: {len(found)} differences")
        if found:
            show(table([(d.where, d.what) for d in found], ("READING", "DIFFERENCE")))
    if found:
        raise click.exceptions.Exit(1)


def readings(known: Catalogue) -> Iterator[tuple[Probe, Params]]:
    """Every reading that a Check or a runbook of Windows asks for, with its parameters, and those
    that the box makes by itself."""
    asked = [(c.probe, c.params) for c in known.checks(Platform.WINDOWS)]
    for book in known.runbooks.values():
        if book.platform is Platform.WINDOWS:
            asked += [(need.probe, need.params) for need in book.needs]
    used = {name for name, _ in asked}
    own = [name for on, name in known.probes if on is Platform.WINDOWS and name not in used]
    for name, params in [*asked, *((name, {}) for name in own)]:
        yield known.probes[Platform.WINDOWS, name], params


def _script() -> str:
    return (catalogue.root() / RECORDER).read_text()
