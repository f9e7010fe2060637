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
    return "\n".join([HEAD, *_sections(cli, "osiris")]) + "\n"


def _sections(command: click.Command, name: str) -> list[str]:
    context = click.Context(command, info_name=name, max_content_width=88, terminal_width=88)
    parts = [f"## {name}\n\n```text\n{command.get_help(context).rstrip()}\n```\n"]
    for child in getattr(command, "commands", {}).values():
        parts += _sections(child, f"{name} {child.name}")
    return parts


def main() -> int:
    """Write the page."""
    OUT.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
