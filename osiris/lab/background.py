"""What every process of the lab that outlives its caller does with the pipe to that caller."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import Coroutine
from typing import Any

from osiris.errors import LabError


def say(line: str) -> None:
    """A line of progress. Who started us may be gone; the hosts stay."""
    with contextlib.suppress(OSError):
        os.write(1, line.encode() + b"\n")


def let_go() -> None:
    """Close the pipe to whoever started us."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.close(null)


def run(work: Coroutine[Any, Any, None]) -> int:
    """Do `work` to its end; the exit code. Why it failed is the last line that is said."""
    try:
        asyncio.run(work)
    except (LabError, OSError) as error:
        say("failed: " + str(error).replace("\n  -> ", ": "))
        return 1
    return 0
