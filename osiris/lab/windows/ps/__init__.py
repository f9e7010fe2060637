"""A strict interpreter of the subset of Windows PowerShell 5.1 that our scripts use.

    from osiris.lab.windows.ps import run
    ran = run(script_text, machine, caller, arguments=[parameters])

It interprets: a script's text is parsed into a tree and every statement works on the machine's
state. What is outside the subset, or not modelled, raises Unsupported, which no script can catch.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from osiris.lab.windows.ps.values import Unsupported

if TYPE_CHECKING:
    from osiris.lab.windows.ps.commands import Ran, run
    from osiris.lab.windows.ps.runtime import Stopped

__all__ = ["Ran", "Stopped", "Unsupported", "run"]


def __getattr__(name: str) -> Any:
    # The engine needs every cmdlet, and every cmdlet needs this package's values: it comes last.
    if name in ("Ran", "Stopped", "run"):
        return getattr(import_module("osiris.lab.windows.ps.commands"), name)
    raise AttributeError(name)
