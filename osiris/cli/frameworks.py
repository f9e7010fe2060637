"""Under which frameworks the evidence is shown."""

from __future__ import annotations

import click

from osiris.cli.common import as_json, ask, desk, emit, show
from osiris.desk import Desk
from osiris.report.text import table


@click.group()
def framework() -> None:
    """HIPAA and others: which paragraphs the checks give evidence for."""


@framework.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """Every framework, and which are selected."""
    known, selected = desk.frameworks()
    rows = [
        {
            "id": f.id,
            "title": f.title,
            "version": f.version,
            "proposed": f.proposed,
            "controls": len(f.controls),
            "selected": f.id in selected,
        }
        for f in known
    ]
    if json_:
        emit({"frameworks": rows})
        return
    lines = [
        (
            "yes" if row["selected"] else "",
            str(row["id"]),
            f"{row['title']}{' (proposed, not law)' if row['proposed'] else ''}",
            str(row["controls"]),
        )
        for row in rows
    ]
    show(table(lines, ("SELECTED", "ID", "TITLE", "CONTROLS")))


@framework.command()
@click.argument("ids", nargs=-1, required=True)
@as_json
@desk
def select(desk: Desk, ids: tuple[str, ...], json_: bool) -> None:
    """Show evidence under these frameworks."""
    ask(desk, "framework.select", {"ids": list(ids)}, json_=json_)


COMMANDS = (framework,)
