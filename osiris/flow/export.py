"""Evidence goes out: a pack that verifies alone, its intervals, and the tools to check it."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from osiris.core import chain
from osiris.edge.ledger import Tx, details, entries
from osiris.errors import OsirisError, RequestError
from osiris.model.proof import Detail, Kind
from osiris.report import pack
from osiris.report.intervals import Entry, Interval, intervals
from osiris.report.readme import pack_readme

LOOK_BACK = timedelta(days=2)
"""The longest that a verdict stands without a new look: what was seen before the period counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The folder, the entries [first, stop) in its pack, and the intervals of the period."""

    folder: Path
    first: int
    stop: int
    intervals: tuple[Interval, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """What is asked for: [start, end), of one Target and Check or of all (empty)."""

    start: datetime
    end: datetime
    target: str = ""
    check: str = ""


def export(
    tx: Tx, folder: Path, period: Period, names: Mapping[str, str], *, with_details: bool
) -> Exported:
    """Write pack.jsonl, intervals.csv, machines.csv, README.txt and both verifiers to a new folder.

    Contiguous leaves between two checkpoints: they begin with the Schedule in force two days before
    the period and end with the first checkpoint after it. Details are left out unless asked for.
    Raises RequestError where the folder exists or the period holds nothing.
    """
    first, stop = _range(tx, period)
    found = tuple(
        intervals(
            _entries(tx, first, stop),
            period.start,
            period.end,
            target=period.target,
            check=period.check,
        )
    )
    try:
        folder.mkdir(parents=True, mode=0o700)
        _write_pack(tx, folder / "pack.jsonl", first, stop, with_details=with_details)
        _write_intervals(folder / "intervals.csv", found)
        _write_machines(folder / "machines.csv", names)
        for tool in ("verify.py", "verify.html"):
            shutil.copyfile(str(files("osiris.report.verifier").joinpath(tool)), folder / tool)
        (folder / "README.txt").write_text(pack_readme(period.start, period.end), encoding="utf-8")
    except FileExistsError:
        raise RequestError(f"{folder} exists already.", "Name a new folder with --out.") from None
    except OSError as error:
        raise OsirisError(f"{folder}: {error.strerror}.", "Choose another place.") from error
    return Exported(folder=folder, first=first, stop=stop, intervals=found)


def _range(tx: Tx, period: Period) -> tuple[int, int]:
    if period.start >= period.end:
        raise RequestError("The period ends before it begins.")
    begin = entries.last_of(tx, Kind.SCHEDULE, period.start - LOOK_BACK) or 0
    sizes = [c.size for c in entries.checkpoints(tx)]
    first = max((s for s in sizes if s <= begin), default=0) if begin else 0
    wanted = entries.first_after(tx, period.end)
    newest = entries.head(tx)[2]
    if not wanted or newest is None or newest < period.start:
        raise RequestError("There is no evidence of that period.")
    stop = min((s for s in sizes if s >= wanted and s > first), default=max(sizes, default=0))
    if stop <= first:
        raise RequestError("There is no evidence of that period.")
    return first, stop


def _entries(tx: Tx, first: int, stop: int) -> Iterator[Entry]:
    for bundle in entries.walk(tx, first, stop):
        if bundle.kind in (Kind.SCHEDULE, Kind.SWEEP):
            said = chain.predicate(bundle.payload)
            yield Entry(
                seq=bundle.seq,
                kind=bundle.kind,
                at=datetime.fromisoformat(said["time"]["utc"]),
                body=said["body"],
            )


def _write_pack(tx: Tx, path: Path, first: int, stop: int, *, with_details: bool) -> None:
    ring = entries.ring(tx)
    head = pack.Head(
        identity=bytes(ring.identity),
        certs=[c for c in entries.certificates(tx) if c.since < stop],
        lab=ring.origin == chain.origin_of(bytes(ring.identity), lab=True),
        frontier=entries.frontier_at(tx, first),
        stop=stop,
        made=datetime.now(UTC),
    )

    def read(seq: int) -> list[Detail | None]:
        return [d if isinstance(d, Detail) else None for d in details.read(tx, seq)]

    items = pack.in_order(
        entries.walk(tx, first, stop), entries.checkpoints(tx, max(first, 1), stop + 1)
    )
    with path.open("wb") as out:
        out.writelines(pack.lines(head, items, read if with_details else None))


def _write_intervals(path: Path, found: tuple[Interval, ...]) -> None:
    with path.open("w", encoding="utf-8", newline="") as out:
        sheet = csv.writer(out)
        sheet.writerow(("machine", "check", "from", "to", "verdict", "reason", "entry"))
        for i in found:
            times = (i.start.isoformat(), i.end.isoformat())
            entry = "" if i.entry is None else str(i.entry)
            sheet.writerow((i.target, i.check, *times, i.verdict.value, i.reason, entry))


def _write_machines(path: Path, names: Mapping[str, str]) -> None:
    """Which machine an id is: the chain itself holds no names."""
    with path.open("w", encoding="utf-8", newline="") as out:
        sheet = csv.writer(out)
        sheet.writerow(("machine", "name"))
        sheet.writerows((id_, _safe(name)) for id_, name in names.items())


def _safe(cell: str) -> str:
    """Spreadsheets run a cell that starts like a formula; this one does not."""
    return f"'{cell}" if cell[:1] in "=+-@\t\r" else cell
