"""What an RMM (remote monitoring and management) tool says of the clinic's machines."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Patched(StrEnum):
    """What the tool says of a machine's updates."""

    YES = "patched"
    NO = "missing"
    UNKNOWN = "unknown"  # it does not say, or in words that are not known


@dataclass(frozen=True, slots=True, kw_only=True)
class RmmMachine:
    """One row of an export. `line` is where it began in the file (the header is line 1).

    `name` is the computer's name without its domain, `dns` the whole name where the export has it;
    `serial` and `os` may be empty, `last_seen` is None where the tool never saw it.
    """

    line: int
    name: str
    dns: str = ""
    serial: str = ""
    os: str = ""
    patched: Patched = Patched.UNKNOWN
    last_seen: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RmmExport:
    """A whole export, as it was read: its tool, its machines, and what was not understood.

    `faults` are bad rows, "line N: what is wrong"; `strange` are words for a patch state that are
    not known, which say nothing.
    """

    tool: str
    machines: tuple[RmmMachine, ...]
    faults: tuple[str, ...] = ()
    strange: tuple[str, ...] = ()
