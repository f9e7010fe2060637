"""How modelled cmdlets, programs and objects are registered, and what each of them is given.

A cmdlet without a row in table/*.yaml, and a parameter that its row does not name, do not exist.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from osiris.lab.windows.machine import Caller, Machine, once
from osiris.lab.windows.ps.values import AccessDenied


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One use of a cmdlet. `args` holds bound parameters by their full names in lower case;
    `input` what came down the pipeline (None: the cmdlet stood first)."""

    name: str
    machine: Machine
    caller: Caller
    args: Mapping[str, Any] = field(default_factory=dict)
    input: list[Any] | None = None
    pause: Callable[[float], None] = time.sleep  # waits some seconds, less when the run is stopped

    def get(self, name: str, default: Any = None) -> Any:
        """A parameter's value, or `default` where it was not given."""
        return self.args.get(name.lower(), default)

    def given(self, name: str) -> bool:
        """Whether a parameter was given at all."""
        return name.lower() in self.args

    def flag(self, name: str) -> bool:
        """A switch; `-Switch:$false` is off."""
        return bool(self.args.get(name.lower(), False))

    def each(self, name: str) -> list[Any]:
        """A parameter that takes one or many; nothing given is an empty list."""
        value = self.args.get(name.lower())
        return value if isinstance(value, list) else [] if value is None else [value]

    def need_admin(self) -> None:
        """Raises AccessDenied unless the caller is an administrator of the machine."""
        if not self.caller.admin:
            raise AccessDenied()


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeCall:
    """One start of a program: its words as it receives them, without its own name."""

    name: str
    machine: Machine
    caller: Caller
    argv: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeResult:
    """What a program wrote, line by line, and its exit code ($LASTEXITCODE)."""

    lines: Sequence[str] = ()
    code: int = 0


Cmdlet = Callable[[Call], Iterable[Any] | None]
Native = Callable[[NativeCall], NativeResult]
Factory = Callable[[Machine, Caller], Any]

CMDLETS: dict[str, Cmdlet] = {}
NATIVES: dict[str, Native] = {}
COM: dict[str, Factory] = {}


def cmdlet(name: str) -> Callable[[Cmdlet], Cmdlet]:
    """Register a cmdlet. What it returns or yields goes down the pipeline; None is nothing."""

    def register(function: Cmdlet) -> Cmdlet:
        once(CMDLETS, name.lower(), function)
        return function

    return register


def native(name: str) -> Callable[[Native], Native]:
    """Register a program by its file name, `auditpol.exe`."""

    def register(function: Native) -> Native:
        once(NATIVES, name.lower(), function)
        return function

    return register


def com(prog_id: str) -> Callable[[Factory], Factory]:
    """Register what `New-Object -ComObject PROG_ID` makes."""

    def register(function: Factory) -> Factory:
        once(COM, prog_id.lower(), function)
        return function

    return register
