"""Evidence on its way out of the box on a medium that a person plugged in."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge import stick
from osiris.edge.ledger import targets
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.flow.export import Exported, Period, export
from osiris.model.case import Reply, Request

_TELL_EVERY = 64 << 20


async def _sticks(house: House, request: Request, say: Say) -> Reply:
    """What is mounted where evidence may go, as the daemon sees it: it is the one that writes."""
    roots = house.box.settings.usb_mounts
    found = await asyncio.to_thread(stick.sticks, roots)
    lines = [f"{s.path}  {s.system}  {s.why or f'{s.free >> 20} MB free'}" for s in found]
    places = " or ".join(roots)
    nothing = f"Nothing is mounted below {places}. Put a stick in, or: osiris evidence export"
    return Reply(
        code=0,
        data={"roots": list(roots), "sticks": [asdict(s) for s in found]},
        text="\n".join(lines) or nothing,
    )


async def _carry(house: House, request: Request, say: Say) -> Reply:
    """Write the pack of a period to a medium below `usb_mounts`, and read it back from there."""
    loop = asyncio.get_running_loop()
    asked = request.args
    period = Period(
        start=args.moment(asked, "start"),
        end=args.moment(asked, "end"),
        target=args.text(asked, "target", ""),
        check=args.text(asked, "check", ""),
    )
    to, with_details = args.text(asked, "to"), args.flag(asked, "details")

    def tell(line: str) -> None:
        loop.call_soon_threadsafe(say, line)

    return await asyncio.to_thread(_write, house, to, period, with_details, tell)


def _write(house: House, to: str, period: Period, with_details: bool, say: Say) -> Reply:
    roots = house.box.settings.usb_mounts
    with stick.opened(to, roots, 0):
        pass  # what cannot be written to is refused before the work, not after it
    with tempfile.TemporaryDirectory(prefix="carry-", dir=house.folder) as draft:
        made = _draft(house, Path(draft, "pack"), period, with_details)
        files = list(made.folder.iterdir())
        size = sum(file.stat().st_size for file in files)
        say(f"{made.stop - made.first} entries, {size >> 10} KB in {len(files)} files")
        name = f"osiris-{period.start:%Y%m%d}-{period.end:%Y%m%d}-e{made.stop}"
        with stick.opened(to, roots, size) as top:
            sums = stick.carry(top, name, made.folder, _progress(say))
    where = f"{to}/{name}"
    return Reply(
        code=0,
        data={
            "folder": where,
            "entries": [made.first, made.stop],
            "files": dict(sums),
            "pack": sums["pack.jsonl"],
            "bytes": size,
        },
        text=f"Wrote {where}: entries {made.first} to {made.stop - 1}, read back and whole.\n"
        f"SHA-256 of pack.jsonl: {sums['pack.jsonl']}\n"
        "It is not encrypted. Unmount the medium before you pull it out.",
    )


def _draft(house: House, folder: Path, period: Period, with_details: bool) -> Exported:
    with house.box.ledger.read() as tx:
        names = targets.names(tx)
        if period.target and period.target not in names:
            raise RequestError(f"There never was a machine {period.target!r}.")
        return export(tx, folder, period, names, with_details=with_details)


def _progress(say: Say) -> Callable[[str, int], None]:
    """Tells of each file once, and of a large one again and again."""
    told: dict[str, int] = {}

    def step(file: str, done: int) -> None:
        if file not in told or done - told[file] >= _TELL_EVERY:
            told[file] = done
            say(f"writing {file}{f', {done >> 20} MB' if done >> 20 else ''}")

    return step


HANDLERS = {"evidence.sticks": _sticks, "evidence.carry": _carry}
"""See osiris.core.permit.MAY for who may."""
