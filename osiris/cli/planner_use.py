"""Which model tier 2 is: the clinic's own, the embedded one, or the key of a service."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import click

from osiris.cli.common import as_json, ask, desk
from osiris.desk import Desk
from osiris.errors import RequestError


@click.command()
@click.argument("path", required=False, type=click.Path(path_type=Path))
@click.option("--embedded", is_flag=True, help="Go back to the planner that comes with the box.")
@as_json
@desk
def use(desk: Desk, path: Path | None, embedded: bool, json_: bool) -> None:
    """Take a model of your own: any instruct model as one GGUF file. It stands in the evidence.

    It only suggests until it passed the examination: osiris planner exam --model PATH
    """
    if (path is None) != embedded:
        raise RequestError("Give the path of a model, or --embedded.", "osiris planner use --help")
    args = {} if path is None else {"path": str(path.resolve()), "digest": _digest(path)}
    ask(desk, "planner.use", args, json_=json_)


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise RequestError(f"{path}: {error.strerror}.", "Give the path of a GGUF file.") from None


@click.command(name="api-key")
@as_json
@desk
def api_key(desk: Desk, json_: bool) -> None:
    """Keep the key of the chat service that config.yaml names in the vault; empty forgets it.

    It is asked for at the terminal, or read as one line from stdin: never an argument.
    """
    if sys.stdin.isatty():
        key = click.prompt("Key of the service", hide_input=True, default="", err=True)
    else:
        key = sys.stdin.readline()
    ask(desk, "planner.api_key", {}, json_=json_, secrets={"key": key.strip()})
