"""The `osiris` command. One file per group of commands; each prints words or, with --json, JSON."""

from __future__ import annotations

import io
import sys
import traceback
from collections.abc import MutableMapping, Sequence
from importlib import import_module
from pathlib import Path

import click

from osiris.cli.index import HELP, WHERE
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


class Lazy(click.Group):
    """A command's file is loaded when the command is run, or its own help is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """All names, without loading anything."""
        return sorted(HELP)

    def get_command(self, ctx: click.Context | None, cmd_name: str) -> click.Command | None:
        """The command itself."""
        if cmd_name not in WHERE:
            return None
        found: Sequence[click.Command] = import_module(WHERE[cmd_name]).COMMANDS
        return next(command for command in found if command.name == cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list below `osiris --help`, as click writes it."""
        limit = formatter.width - 6 - max(map(len, HELP))
        rows = [
            (name, click.Command(name, help=HELP[name]).get_short_help_str(limit))
            for name in self.list_commands(ctx)
        ]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    @property
    def commands(self) -> MutableMapping[str, click.Command]:
        """All of them, loaded: for what goes through the whole tree."""
        loaded = {name: self.get_command(None, name) for name in HELP}
        return {name: command for name, command in loaded.items() if command}

    @commands.setter
    def commands(self, value: MutableMapping[str, click.Command]) -> None:
        """click sets an empty one at the start."""


@click.group(cls=Lazy, epilog=EXIT_CODES, context_settings={"help_option_names": ["-h", "--help"]})
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


def main(args: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. What goes wrong is one clear message on stderr.

    Where nobody reads the output any more (`| head`), click ends the process without a word.
    """
    if not sys.platform.startswith("linux"):
        return _fail(f"OsirisCare runs on Linux (and WSL2); this is {sys.platform}.", 2)
    args = sys.argv[1:] if args is None else args
    if any("\udc80" <= c <= "\udcff" for arg in args for c in arg):  # PEP 383
        return _fail("osiris: an argument is not UTF-8 text.", 2)
    try:
        # click returns the code of a command that ended by Exit, and None where it just ended.
        return cli.main(args, prog_name="osiris", standalone_mode=False) or 0
    except click.Abort:
        return _fail("Stopped.", 130)
    except click.ClickException as error:
        words = io.StringIO()
        error.show(words)
        return _fail(words.getvalue().rstrip(), 2)
    except OsirisError as error:
        return _fail(f"osiris: {error}", error.code)
    except OSError as error:
        return _fail(f"osiris: {error.filename or 'the output'}: {error.strerror}", 1)
    except Exception as error:  # noqa: BLE001 a mistake of ours: a person gets words all the same
        return _fail(_mistake(error), 1)


def _fail(message: str, code: int) -> int:
    click.echo(plain(message), err=True)
    return code


def _mistake(error: Exception) -> str:
    """Where in our own code, but not the error's text: it may hold what came from a machine."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(f.filename).name}:{f.lineno}" for f in frames if "osiris" in f.filename]
    kind = type(error).__name__
    return f"osiris: a mistake in this program ({kind}).\n  -> Report: {' '.join(places[-5:])}"
