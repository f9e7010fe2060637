"""Write docs/commands.md from the commands' own --help, so that the two cannot differ."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from osiris.cli import cli

OUT = Path(__file__).parents[1] / "docs" / "commands.md"
HEAD = """\
# Commands

Made from `osiris --help` by `make docs`; a test holds it against the program.
"""


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *_sections(cli, "osiris", None)]) + "\n"


def _sections(command: click.Command, name: str, parent: click.Context | None) -> list[str]:
    context = command.make_context(
        name, [], parent, resilient_parsing=True, max_content_width=88, terminal_width=88
    )
    text = command.get_help(context).rstrip()
    parts = [f"## {context.command_path}\n\n```text\n{text}\n```\n"]
    for word, child in getattr(command, "commands", {}).items():
        parts += _sections(child, word, context)
    return parts


def main() -> int:
    """Write the page."""
    OUT.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
