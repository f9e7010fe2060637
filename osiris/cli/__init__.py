"""The `osiris` command. One file per group of commands; each prints words or, with --json, JSON."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from osiris.cli import (
    box,
    content,
    evidence,
    frameworks,
    healing,
    incidents,
    policies,
    practice,
    targets,
    waivers,
)
from osiris.desk import Desk
from osiris.errors import OsirisError
from osiris.report.text import plain

EXIT_CODES = """\b
Exit codes:
  0  done
  1  it failed, and the message says why; evidence: broken
  2  wrong use or bad input; nothing was changed
  3  not possible here; evidence: intact, but the key is not confirmed
  4  another process holds the data folder
  5  refused by a role or a rule
  6  done as far as it goes; something is left for a person
"""


@click.group(epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--data",
    "folder",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("/var/lib/osiris"),
    show_default=True,
    help="The data folder of the box.",
)
@click.version_option(package_name="osiris")
@click.pass_context
def cli(context: click.Context, folder: Path) -> None:
    """Watch a clinic's machines against a HIPAA baseline, heal drift, and prove it."""
    context.obj = Desk(folder)


for room in (
    box,
    targets,
    healing,
    incidents,
    policies,
    evidence,
    frameworks,
    waivers,
    content,
    practice,
):
    for command in room.COMMANDS:
        cli.add_command(command)


def main() -> None:
    """Entry point: every OsirisError becomes one clear message on stderr and an exit code."""
    if not sys.platform.startswith("linux"):
        click.echo(f"OsirisCare runs on Linux (and WSL2); this is {sys.platform}.", err=True)
        sys.exit(2)
    try:
        cli.main(prog_name="osiris", standalone_mode=False)
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except click.Abort:
        click.echo("Stopped.", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except OsirisError as error:
        click.echo(plain(f"osiris: {error}"), err=True)
        sys.exit(error.code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
