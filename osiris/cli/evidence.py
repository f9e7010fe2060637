"""Verify, export, and show the head of the chain."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from osiris.cli.common import NUMBER, as_json, ask, desk, emit, moment, say, show
from osiris.core.chain.pocket import Verdict
from osiris.desk import Desk, events, proof
from osiris.edge.ledger import entries
from osiris.edge.ledger.verify import verify
from osiris.errors import OsirisError, RequestError
from osiris.flow.export import Period, export
from osiris.report.text import table, when


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


@evidence.command(name="entries")
@click.option("--find", "text", default="", help="Words; kind:intent and host:front look there.")
@click.option("--at", "place", default="", help="From this entry or time (UTC) back.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=30, show_default=True)
@as_json
@desk
def entries_(desk: Desk, text: str, place: str, limit: int, json_: bool) -> None:
    """What the chain says, one line an entry, the newest first."""
    book = events.Book(desk)
    found = events.listing(book)
    for found in events.find(book, text) if text else ():
        if len(found) >= limit and not place:
            break
    start = events.place_of(found, place) if place and len(found) else 0
    rows = [found.row(n) for n in range(start, min(start + limit, len(found)))]
    if json_:
        emit({"entries": found.size, "rows": rows})
        return
    lines = [(str(r.seq), when(r.at), r.kind, r.host, r.words) for r in rows]
    show(table(lines, ("ENTRY", "TIME", "KIND", "MACHINE", "WHAT")) if rows else "No entry fits.")


@evidence.command()
@click.argument("number", type=NUMBER)
@as_json
@desk
def entry(desk: Desk, number: int, json_: bool) -> None:
    """One entry whole, verified by itself: its hash, signature, place and details."""
    found = events.entry(desk, number)
    if json_:
        emit(found)
    else:
        show(events.page(found))
    if found.fault:
        raise click.exceptions.Exit(1)


@evidence.group(invoke_without_command=True)
@click.option("--wide", is_flag=True, help="For a font without half blocks: twice the size.")
@as_json
@click.pass_context
def witness(context: click.Context, wide: bool, json_: bool) -> None:
    """The newest checkpoint as a QR code: scan it, and this box cannot go back behind it unseen."""
    if context.invoked_subcommand:
        return
    from osiris.report.qr import full_blocks, qr_text, symbol  # what draws codes is slow to load

    made = proof.witness(context.obj)
    if json_:
        emit({**asdict(made), "readable": made.readable})
        return
    drawn = "\n".join(full_blocks(symbol(made.text))) if wide else qr_text(made.text)
    show(
        f"{drawn}\n{made.readable}\n\n"
        f"{made.size} entries of {made.origin}.\n"
        "Keep a picture of this, or the text, outside the box. To hold the box to it later:\n"
        "  osiris evidence witness check 'TEXT'     (or a file with it)"
    )


@witness.command()
@click.argument("text")
@as_json
@desk
def check(desk: Desk, text: str, json_: bool) -> None:
    """Whether this chain still holds what a witness saw. TEXT is OSW1:..., or a file with it."""
    found: int | proof.Held = 0
    for found in proof.held(desk, _text_or_file(text)):
        if isinstance(found, int):
            say(f"{found} entries read")
    if not isinstance(found, proof.Held):
        raise OsirisError("The witness was not held against anything.")
    if json_:
        emit(asdict(found))
    else:
        show(found.text)
    if found.verdict is not Verdict.CONSISTENT:
        raise click.exceptions.Exit(1)


def _text_or_file(text: str) -> str:
    if text.upper().startswith("OSW1:"):
        return text
    try:
        return Path(text).read_text(encoding="ascii")
    except (OSError, ValueError) as error:
        raise RequestError(f"{text}: {error}", "Give the text in quotes, or a file.") from None


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
@as_json
@desk
def sticks(desk: Desk, json_: bool) -> None:
    """The mounted media that evidence may be carried away on, and why another may not."""
    ask(desk, "evidence.sticks", {}, json_=json_)


@evidence.command()
@click.argument("to")
@click.option("--host", default="", help="Intervals of this machine only.")
@click.option("--check", default="", help="Intervals of this check only.")
@click.option("--from", "start", default="", help="A date or time; 30 days back without it.")
@click.option("--to", "end", default="", help="A date (included) or time; now without it.")
@click.option("--details", is_flag=True, help="With the scrubbed details that are still kept.")
@as_json
@desk
def carry(
    desk: Desk, to: str, host: str, check: str, start: str, end: str, details: bool, json_: bool
) -> None:
    """Write a pack to the medium mounted at TO (see: osiris evidence sticks), and read it back."""
    until = moment(end, end=True) if end else datetime.now(UTC)
    since = moment(start) if start else until - timedelta(days=30)
    args = {
        "to": to,
        "start": since.isoformat(),
        "end": until.isoformat(),
        "target": desk.id_of(host),
        "check": desk.check_id(check),
        "details": details,
    }
    ask(desk, "evidence.carry", args, json_=json_)


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
