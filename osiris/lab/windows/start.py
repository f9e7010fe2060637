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


@dataclass(frozen=True, slots=True, kw_only=True)
class Streams:
    """How a running program is listened to: `write` gets each line of its output as it comes,
    `stop` says whether it must end."""

    write: Callable[[str], None] = lambda line: None
    stop: Callable[[], bool] = lambda: False


UNHEARD = Streams()

Program = Callable[[Machine, Caller, str, tuple[str, ...], Streams], Started]
PROGRAMS: dict[str, Program] = {}
"""What can be started, by its file name in lower case."""


def program(name: str) -> Callable[[Program], Program]:
    """Register a program: it is given the machine, who starts it, its words as they stand in the
    command line, the lines of its standard input, and who listens."""

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
    streams: Streams = UNHEARD,
) -> Started:
    """Run a program to its end, in `folder`. One that does not exist ends with NOT_FOUND."""
    name = execute.strip('"').rpartition("\\")[2].lower()
    found = PROGRAMS.get(name) or PROGRAMS.get(f"{name}.exe")
    if found is None:
        return Started(errors=(f"The system cannot find the file {execute}.",), code=NOT_FOUND)
    who = replace(caller, folder=folder or caller.folder)
    return found(machine, who, arguments, stdin, streams)
