"""Programs that a simulated host starts by a command line: a task's action, a WinRM command."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from osiris.lab.windows.machine import Caller, Machine, once

NOT_FOUND = 2  # ERROR_FILE_NOT_FOUND


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """What a program wrote and its exit code; `errors` are the messages of a PowerShell."""

    lines: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()
    code: int = 0


Program = Callable[[Machine, Caller, str, tuple[str, ...]], Started]
PROGRAMS: dict[str, Program] = {}
"""What can be started, by its file name in lower case."""


def program(name: str) -> Callable[[Program], Program]:
    """Register a program: it is given the machine, who starts it, its words as they stand in the
    command line, and the lines of its standard input."""

    def register(run: Program) -> Program:
        once(PROGRAMS, name.lower(), run)
        return run

    return register


def start(
    machine: Machine,
    caller: Caller,
    execute: str,
    arguments: str,
    folder: str = "",
    stdin: tuple[str, ...] = (),
) -> Started:
    """Run a program to its end, in `folder`. One that does not exist ends with NOT_FOUND."""
    name = execute.strip('"').rpartition("\\")[2].lower()
    found = PROGRAMS.get(name) or PROGRAMS.get(f"{name}.exe")
    if found is None:
        return Started(errors=(f"The system cannot find the file {execute}.",), code=NOT_FOUND)
    return found(machine, replace(caller, folder=folder or caller.folder), arguments, stdin)
