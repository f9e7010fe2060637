"""Verify, export, and show the head of the chain."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from osiris.cli.common import NUMBER, as_json, ask, desk, emit, moment, say, show
from osiris.desk import Desk
from osiris.edge.ledger import entries
from osiris.edge.ledger.verify import verify
from osiris.flow.export import Period, export
from osiris.report.text import when


@click.group()
def evidence() -> None:
    """The signed chain of everything seen and done."""


@evidence.command(name="verify")
@as_json
@desk
def verify_(desk: Desk, json_: bool) -> None:
    """Check every hash, link, signature and root of the whole chain, with progress."""
    count = 0
    with desk.read() as tx:
        for count in verify(tx):
            say(f"{count} entries hold")
        origin = entries.ring(tx).origin
    data = {"chain": "verified", "entries": count, "origin": origin}
    if json_:
        emit(data)
        return
    show(
        f"The chain holds: {count} entries of {origin}.\n"
        "This box checked itself. That nothing was cut off at the end shows only against a\n"
        "checkpoint that left the box: osiris evidence head"
    )


@evidence.command()
@as_json
@desk
def head(desk: Desk, json_: bool) -> None:
    """The newest signed checkpoint. Keep it elsewhere: it proves later what stood here now."""
    with desk.read() as tx:
        newest = list(entries.checkpoints(tx))[-1]
        _, _, at = entries.head(tx)
    if json_:
        emit({"origin": newest.origin, "size": newest.size, "note": newest.note, "newest": at})
        return
    show(f"{newest.size} entries, the newest of {when(at) if at else 'never'}\n\n{newest.note}")


@evidence.command(name="export")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A new folder.")
@click.option("--host", default="", help="Intervals of this machine only.")
@click.option("--check", default="", help="Intervals of this check only.")
@click.option("--from", "start", default="", help="A date or time; 30 days back without it.")
@click.option("--to", "end", default="", help="A date (included) or time; now without it.")
@click.option("--details", is_flag=True, help="With the scrubbed details that are still kept.")
@as_json
@desk
def export_(
    desk: Desk,
    out: Path,
    host: str,
    check: str,
    start: str,
    end: str,
    details: bool,
    json_: bool,
) -> None:
    """Write a pack that verifies alone: intervals of pass, fail and unknown with their reasons."""
    until = moment(end, end=True) if end else datetime.now(UTC)
    since = moment(start) if start else until - timedelta(days=30)
    period = Period(start=since, end=until, target=desk.id_of(host), check=desk.check_id(check))
    with desk.read() as tx:
        done = export(tx, out, period, desk.names(), with_details=details)
    data = {
        "folder": str(done.folder),
        "entries": [done.first, done.stop],
        "intervals": done.intervals,
    }
    if json_:
        emit(data)
        return
    show(
        f"Wrote {out}: entries {done.first} to {done.stop - 1}, {len(done.intervals)} intervals.\n"
        f"Check it: python3 {out}/verify.py {out}/pack.jsonl --key FINGERPRINT"
    )


@evidence.command()
@click.argument("numbers", nargs=-1, type=NUMBER, required=True)
@as_json
@desk
def redact(desk: Desk, numbers: tuple[int, ...], json_: bool) -> None:
    """Destroy the details of these entries (PHI was found in them). The chain still verifies."""
    ask(desk, "evidence.redact", {"entries": list(numbers)}, json_=json_)


@evidence.command()
@click.argument("purpose", type=click.Choice(["bundles", "checkpoints", "requests", "sealing"]))
@as_json
@desk
def rotate(desk: Desk, purpose: str, json_: bool) -> None:
    """Make a new key for one purpose, certified and countersigned in the chain."""
    ask(desk, "key.rotate", {"purpose": purpose}, json_=json_)


COMMANDS = (evidence,)
