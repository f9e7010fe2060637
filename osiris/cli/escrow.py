"""BitLocker recovery keys: who holds them, and opening one when it is needed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from osiris.cli.common import as_json, desk, emit, show
from osiris.desk import Desk
from osiris.edge.vault import Passphrase
from osiris.edge.vault.escrow import new_holder, unseal
from osiris.errors import VaultError
from osiris.report.text import table, when

_KEY_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def escrow() -> None:
    """Recovery keys of encrypted volumes, sealed to the clinic and its partner."""


@escrow.command(name="new-key")
@click.argument("file", type=_KEY_FILE)
@as_json
def new_key(file: Path, json_: bool) -> None:
    """Make a holder's key FILE, best on a stick that is kept in a safe, not on this box."""
    words = click.prompt("Passphrase of the key file", hide_input=True, confirmation_prompt=True)
    public = new_holder(file, Passphrase(words))
    if json_:
        emit({"file": str(file), "public": public})
        return
    show(
        f"{file} is made. Without it and its passphrase no escrowed key can be opened: keep two "
        "copies.\n"
        "Put this into config.yaml of the box (escrow_partner for the partner's key):\n"
        f'escrow_clinic: "{public}"'
    )


@escrow.command(name="list")
@as_json
@desk
def list_(desk: Desk, json_: bool) -> None:
    """Which recovery keys are held, for whom, and when the machine last showed that it has them."""
    held = desk.escrow()
    if json_:
        emit({"keys": held})
        return
    rows = [
        (
            str(row["host"]),
            str(row["volume"]),
            str(row["protector"]),
            ", ".join(row["holders"]),
            when(row["taken"]),
            f"gone since {when(row['gone'])}" if row["gone"] else when(row["verified"]),
        )
        for row in held
    ]
    header = ("HOST", "VOLUME", "PROTECTOR", "SEALED TO", "TAKEN", "LAST SEEN")
    show(table(rows, header) if rows else "None.")


@escrow.command(name="open")
@click.argument("host")
@click.option("--key", "file", type=_KEY_FILE, required=True, help="A holder's key file.")
@click.option("--reason", required=True, help="Why; it is recorded with your name.")
@as_json
@desk
def open_(desk: Desk, host: str, file: Path, reason: str, json_: bool) -> None:
    """Show the recovery keys of HOST. The box hands out sealed copies; they open here."""
    reply = desk.ask("escrow.open", {"host": host, "reason": reason})
    if reply.code:
        show(reply.text)
        raise click.exceptions.Exit(reply.code)
    words = Passphrase(click.prompt("Passphrase of the key file", hide_input=True, err=True))
    opened = [_opened(reply.data["target"], key, file, words) for key in reply.data["keys"]]
    if json_:
        emit({"host": host, "keys": opened})
        return
    rows = [(str(k["volume"]), str(k["protector"]), str(k["key"])) for k in opened]
    show(table(rows, ("VOLUME", "PROTECTOR", "RECOVERY KEY")))


def _opened(target: str, key: dict[str, Any], file: Path, words: Passphrase) -> dict[str, Any]:
    """One opened key. What was sealed names its protector: a mixed-up copy is found out."""
    clear = json.loads(unseal(file, words, key["sealed"]))
    told = (clear["target"], clear["volume"], clear["protector"])
    if told != (target, key["volume"], key["protector"]):
        raise VaultError(
            f"What was sealed is the key of {told[1]} {told[2]} of {told[0]}: another one.",
            "The escrow was mixed up: tell the partner.",
        )
    return {k: clear[k] for k in ("volume", "protector", "key")}


COMMANDS = (escrow,)
