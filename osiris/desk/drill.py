"""A drill from the console: a clinic of its own in a process of its own, and what came of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from osiris.errors import OsirisError

COMMAND = (sys.executable, "-m", "osiris.cli", "drill", "--json")
_ENDED = (0, 1)  # 1: something was missed, or the chain is not whole; the result says which


@dataclass(frozen=True, slots=True, kw_only=True)
class Drilled:
    """What `osiris drill` counts; practice, which enters no statistics. Times in seconds.

    broken = detected + missed; detected = healed + undone + escalated, and what each tier settled:
    healed by the rules or the planner, all else by a person.
    """

    hosts: int
    broken: int
    detected: int
    missed: int
    healed: int
    undone: int
    escalated: int
    by_rules: int
    by_planner: int
    by_person: int
    detect_s: float
    heal_s: float
    chain: str


class Drill:
    """One drill that runs beside the box. It touches no machine of the clinic."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        """Start it. Raises OsirisError."""
        self._off = False
        pipe = subprocess.PIPE
        try:
            self._process = subprocess.Popen(  # noqa: S603 a fixed command, no shell
                command, stdin=subprocess.DEVNULL, stdout=pipe, stderr=pipe, text=True
            )
        except OSError as error:
            raise OsirisError(f"The drill does not start: {error.strerror}.") from error

    def follow(self, say: Callable[[str], None]) -> Drilled | None:
        """Tell each line of its progress, wait for its end, and read the result; None where it was
        called off. Raises OsirisError with its last line."""
        last = ""
        with self._process as process:
            for line in process.stderr or ():
                last = line.strip() or last
                say(last)
            told = process.stdout.read() if process.stdout else ""
        code = self._process.returncode
        if self._off:
            return None
        if code not in _ENDED:
            raise OsirisError(last or f"The drill ended with {code}.", "See: osiris drill --help")
        return _read(told)

    def call_off(self) -> None:
        """End it; its hosts end with it."""
        self._off = True
        self._process.terminate()


def _read(told: str) -> Drilled:
    try:
        document: dict[str, Any] = json.loads(told)
        return Drilled(**document)
    except (ValueError, TypeError) as error:
        raise OsirisError("The drill's answer cannot be read.", "See: osiris drill") from error
