"""One run of a script: scopes, variables, the environment, the limits, the stream of errors.

Source: about_Scopes, about_Automatic_Variables, about_Preference_Variables,
about_Environment_Variables of MicrosoftDocs/PowerShell-Docs reference/5.1.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.binder import typed
from osiris.lab.windows.ps.convert import plain, text
from osiris.lab.windows.ps.values import Hash, PSError, PSObject, Unsupported, Version

MOST_STEPS = 20_000_000
_LOOK_EVERY = 64  # steps between two looks at `stop`
_SLICE_S = 0.02  # how long a waiting script goes without such a look
_QUIET = {"silentlycontinue", "ignore"}
_FREE = {"matches", "lastexitcode", "_", "psitem"}  # $null until something sets them


class Stopped(Exception):
    """The run was stopped from outside, or took too many steps. No part of the script sees it."""


class Leaving(Exception):
    """`break`, `continue`, `return`, `exit` on their way out; `value` is what they carry."""

    def __init__(self, how: str, value: Any = None) -> None:
        super().__init__(how)
        self.how = how
        self.value = value


@dataclass(slots=True)
class Scope:
    """What one function, block or script has set; names in lower case."""

    variables: dict[str, Any] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    functions: dict[str, nodes.Function] = field(default_factory=dict)


class ErrorRecord(PSObject):
    """What $_ is in a catch."""

    def __init__(self, error: PSError) -> None:
        super().__init__(
            "System.Management.Automation.ErrorRecord",
            {
                "Exception": _exception(error),
                "FullyQualifiedErrorId": error.full_id,
                "InvocationInfo": PSObject(
                    "System.Management.Automation.InvocationInfo",
                    {"ScriptLineNumber": error.line},
                ),
                "TargetObject": None,
            },
            text=str(error),
        )
        self.error = error


def _exception(error: PSError) -> PSObject:
    inner = None if error.inner is None else _exception(error.inner)
    return PSObject(
        error.type_name,
        {"Message": str(error), "HResult": error.hresult, "InnerException": inner},
        text=f"{error.type_name}: {error}",
    )


def environment(machine: Machine, caller: Caller) -> dict[str, str]:
    """The variables of a process that WinRM or a task started; names in lower case."""
    user = caller.name.rpartition("\\")[2]
    home = f"C:\\Users\\{user}"
    return {
        "systemdrive": "C:",
        "systemroot": "C:\\Windows",
        "windir": "C:\\Windows",
        "programfiles": "C:\\Program Files",
        "programfiles(x86)": "C:\\Program Files (x86)",
        "programdata": "C:\\ProgramData",
        "allusersprofile": "C:\\ProgramData",
        "public": "C:\\Users\\Public",
        "userprofile": home,
        "localappdata": f"{home}\\AppData\\Local",
        "appdata": f"{home}\\AppData\\Roaming",
        "temp": f"{home}\\AppData\\Local\\Temp",
        "tmp": f"{home}\\AppData\\Local\\Temp",
        "computername": machine.name.upper(),
        "username": user,
        "userdomain": (machine.domain or machine.name).partition(".")[0].upper(),
        "processor_architecture": "AMD64",
        "comspec": "C:\\Windows\\system32\\cmd.exe",
    }


class Runtime:
    """The state of one run."""

    def __init__(
        self,
        machine: Machine,
        caller: Caller,
        *,
        stdin: Sequence[str] = (),
        variables: Mapping[str, Any] | None = None,
        stop: Callable[[], bool],
        steps: int,
    ) -> None:
        self.machine = machine
        self.caller = caller
        self.environment = environment(machine, caller)
        self.errors: list[PSError] = []
        self.guards = 0  # how many try blocks are around what runs
        self.caught: list[PSError] = []  # the errors of the catch blocks that are around
        self._stop = stop
        self._steps = steps
        self._taken = 0
        start: dict[str, Any] = {
            "true": True,
            "false": False,
            "null": None,
            "erroractionpreference": "Continue",
            "psculture": machine.culture,
            "psuiculture": machine.culture,
            "psversiontable": _version_table(machine),
            "input": list(stdin),
            "args": [],
        }
        start |= {name.lower(): value for name, value in (variables or {}).items()}
        self.scopes = [Scope(start)]

    def step(self) -> None:
        """Count one step. Raises Stopped."""
        self._taken += 1
        if self._taken % _LOOK_EVERY == 0 and self._stop():
            raise Stopped("stopped from outside")
        if self._taken > self._steps:
            raise Stopped(f"more than {self._steps} steps")

    def pause(self, seconds: float) -> None:
        """Wait, looking at `stop` all the while. Raises Stopped."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if self._stop():
                raise Stopped("stopped from outside")
            time.sleep(min(left, _SLICE_S))

    def handed(self, name: str, **more: Any) -> Call:
        """What a cmdlet or a static member is given."""
        return Call(
            name=name,
            machine=self.machine,
            caller=self.caller,
            pause=self.pause,
            **more,
        )

    # ---- variables

    def variable(self, node: nodes.Variable) -> Any:
        """The value of a variable, `nothing` included. Raises Unsupported for one never set."""
        if node.scope == "env":
            return self.environment.get(node.name)
        scopes = self.scopes
        if node.scope in ("script", "global"):
            scopes = self.scopes[:1]
        elif node.scope == "local":
            scopes = self.scopes[-1:]
        for scope in reversed(scopes):
            if node.name in scope.variables:
                return scope.variables[node.name]
        if node.name in _FREE:
            return None
        raise Unsupported(f"line {node.line}: ${node.name} was never set")

    def assign(self, node: nodes.Variable, value: Any, kind: str = "") -> None:
        """Set a variable; with `kind` it takes only values of that type from now on."""
        if node.scope == "env":
            self.environment[node.name] = text(value)
            return
        if node.name == "null":
            return
        if node.name in ("true", "false", "input", "args", "psversiontable"):
            raise Unsupported(f"line {node.line}: assigning ${node.name}")
        scope = self.scopes[0 if node.scope in ("script", "global") else -1]
        if kind:
            scope.types[node.name] = kind
        if node.name in scope.types:
            value = typed((scope.types[node.name],), plain(value))
        scope.variables[node.name] = value

    def put(self, name: str, value: Any) -> None:
        """Set a variable of the present scope."""
        self.scopes[-1].variables[name] = value

    @contextmanager
    def item(self, value: Any) -> Iterator[None]:
        """$_ for a while, in the present scope; what it was before comes back."""
        variables = self.scopes[-1].variables
        before = variables.get("_", _FREE)
        variables["_"] = value
        try:
            yield
        finally:
            if before is _FREE:
                variables.pop("_", None)
            else:
                variables["_"] = before

    # ---- errors

    def preference(self, *, outside: bool = False) -> str:
        """$ErrorActionPreference in lower case; `outside`: as a function of a module sees it.

        Raises Unsupported for a word that is none.
        """
        for scope in self.scopes[:1] if outside else reversed(self.scopes):
            if "erroractionpreference" in scope.variables:
                return action(scope.variables["erroractionpreference"])
        return "continue"

    def record(self, error: PSError) -> None:
        """An error that does not end the script."""
        self.errors.append(error)

    def passes(self, error: PSError) -> bool:
        """Whether the script goes on behind this error; then it has been dealt with."""
        preference = self.preference()
        if error.thrown or self.guards or preference == "stop":
            return False
        if preference not in _QUIET:
            self.record(error)
        return True


def action(value: Any) -> str:
    """The word of an -ErrorAction in lower case. Raises Unsupported."""
    word = text(value).lower()
    if word not in {"stop", "continue"} | _QUIET:
        raise Unsupported(f"the error action '{text(value)}'")
    return word


def quiet(word: str) -> bool:
    """Whether this error action shows nothing."""
    return word in _QUIET


def _version_table(machine: Machine) -> Hash:
    return Hash(
        {
            "PSVersion": Version(5, 1, machine.os.build, 1),
            "PSEdition": "Desktop",
            "BuildVersion": Version(10, 0, machine.os.build, 1),
            "CLRVersion": Version(4, 0, 30319, 42000),
        }
    )
