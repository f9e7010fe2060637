"""`python -m osiris.lab.windows FOLDER`: see serve.py."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.windows.serve import keep


def _say(line: str) -> None:
    with contextlib.suppress(OSError):  # who started us may be gone; the hosts stay
        os.write(1, line.encode() + b"\n")


def _let_go() -> None:
    """Close the pipe to whoever started us."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.close(null)


def main() -> int:
    """Returns the exit code."""
    try:
        asyncio.run(keep(Path(sys.argv[1]), _say, _let_go))
    except (LabError, OSError) as error:
        _say("failed: " + str(error).replace("\n  -> ", ": "))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
