"""What may be done without asking."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from osiris.cli.common import as_json, ask, desk, emit, show
from osiris.desk import Desk
from osiris.edge.ledger import holds
from osiris.edge.ledger import policy as policies
from osiris.report.text import table, when


@click.group()
def policy() -> None:
    """What the box may do by itself, per runbook and class of machine. Default: ask."""


@policy.command(name="show")
@as_json
@desk
def show_(desk: Desk, json_: bool) -> None:
    """Every decision that a person recorded, and the holds."""
    with desk.read() as tx:
        rows = [(r, k, a.value) for (r, k), a in sorted(policies.autonomy(tx).items())]
        held = holds.live(tx, datetime.now(UTC))
    if json_:
        emit(
            {
                "default": "ask",
                "autonomy": [{"runbook": r, "class": k, "autonomy": a} for r, k, a in rows],
                "holds": held,
            }
        )
        return
    show(table([*rows, ("(all else)", "*", "ask")], ("RUNBOOK", "CLASS", "AUTONOMY")))
    for hold in held:
        show(f"On hold: {hold.target or 'the whole site'} until {when(hold.until)}: {hold.reason}")


@policy.command(name="set")
@click.argument("autonomy")
@click.option("--runbook", default="*", help="One runbook; all without it.")
@click.option("--class", "klass", default="*", help="One class of machine; all without it.")
@as_json
@desk
def set_(desk: Desk, autonomy: str, runbook: str, klass: str, json_: bool) -> None:
    """Decide: observe, suggest, ask, act_and_tell or act. It stands in the evidence."""
    args = {"autonomy": autonomy, "runbook": runbook, "klass": klass}
    ask(desk, "policy.set", args, json_=json_)


COMMANDS = (policy,)
