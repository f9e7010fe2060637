"""For who helps: what this box is, what its daemon says, and who asked what of it."""

from __future__ import annotations

from dataclasses import asdict

import click

from osiris.cli.common import as_json, desk, emit, show
from osiris.desk import Desk
from osiris.report.text import table, when

_LIMIT = click.option(
    "--limit", type=click.IntRange(1, 1_000), default=50, show_default=True, help="The newest."
)


@click.command()
@as_json
@desk
def about(desk: Desk, json_: bool) -> None:
    """Versions, room, clock, keys, planner and licences: no secret, and no name of anybody."""
    from osiris.desk.about import about as read
    from osiris.desk.about import text

    found = read(desk)
    if json_:
        emit({**found.parts, "notices": found.notices})
    else:
        show(text(found))


@click.command()
@_LIMIT
@click.option("--find", "wanted", default="", help="Only lines that hold this.")
@as_json
@desk
def logs(desk: Desk, limit: int, wanted: str, json_: bool) -> None:
    """What the daemon says of itself, scrubbed and kept short; the journal has all of it."""
    from osiris.desk.logs import lines

    found = [x for x in lines(desk) if wanted.casefold() in x.words.casefold()][-limit:]
    if json_:
        emit({"lines": [asdict(x) for x in found]})
        return
    said = "\n".join(f"{x.at.isoformat()} {x.words}" for x in found)
    show(said or "Nothing was said yet. As root: journalctl -u osiris")


@click.command()
@_LIMIT
@click.option("--find", "wanted", default="", help="Only requests that hold this.")
@as_json
@desk
def audit(desk: Desk, limit: int, wanted: str, json_: bool) -> None:
    """Who asked what of the box, from where, and whether it was refused; the newest first."""
    from osiris.desk.audit import requests, whole

    found = [x for x in requests(desk) if wanted.casefold() in whole(x).casefold()][:limit]
    if json_:
        emit({"requests": found})
        return
    rows = [
        (str(x.seq), when(x.at), x.who, x.role, x.where, x.kind, x.refused or "allowed", x.args)
        for x in found
    ]
    head = ("ENTRY", "TIME", "WHO", "ROLE", "FROM", "ASKED", "PERMIT", "WITH")
    show(table(rows, head) if rows else "No request fits.")


COMMANDS = (about, logs, audit)
