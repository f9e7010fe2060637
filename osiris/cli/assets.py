"""Machines that were found."""

from __future__ import annotations

import click

from osiris.cli.common import as_json, desk, emit, say, show
from osiris.desk import Desk
from osiris.model.site import Asset, AssetState
from osiris.report.text import table, when


@click.command()
@click.option("--look", is_flag=True, help="Ask the domain controllers now, not at the next hour.")
@click.option(
    "--state", type=click.Choice([state.value for state in AssetState]), help="Only those."
)
@as_json
@desk
def assets(desk: Desk, look: bool, state: str | None, json_: bool) -> None:
    """Machines that were found through a domain controller, and whether each is there.

    Nothing is enrolled by itself: osiris target add NAME --asset ASSET --user READER
    """
    code = 0
    if look:
        reply = desk.ask("assets.look", {}, say=say)
        code = reply.code
        say(reply.text)
    found = [a for a in desk.assets() if state in (None, a.state)]
    if json_:
        emit({"assets": found})
    else:
        header = ("NAME", "STATE", "SYSTEM", "LAST LOG-ON", "WHY")
        show(table([_row(a) for a in found], header) if found else "None yet.")
    if code:
        raise click.exceptions.Exit(code)


def _row(asset: Asset) -> tuple[str, ...]:
    last = when(asset.last_logon) if asset.last_logon else "never"
    return asset.name, asset.state.value, asset.os or "not known", last, asset.why


COMMANDS = (assets,)
