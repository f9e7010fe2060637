"""The process of one console in a browser: bound first, then the console.

`python -m osiris.cli.seat PARENT [osiris arguments]`, started by the web server only.
"""

from __future__ import annotations

import sys

from tui.web import kernel


def seat(parent: int, args: list[str]) -> int:
    """Be a console that ends with `parent`, and into which no other process looks."""
    kernel.end_with(parent)
    kernel.hide()
    kernel.bound()
    from osiris.cli import main  # only now: it takes a while

    return main(args)


if __name__ == "__main__":
    sys.exit(seat(int(sys.argv[1]), sys.argv[2:]))
