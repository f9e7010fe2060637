"""The table of cmdlets and programs: table/*.yaml, every row from a manual that it names.

What has no row does not exist for our scripts, neither in the simulated host nor in `osiris lint`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from osiris.core.reading.tree import parse
from osiris.lab.windows.machine import Machine

FOLDER = Path(__file__).parent / "table"
VERSIONS = frozenset({"2016", "2019", "2022", "2025", "win10", "win11"})
KINDS = frozenset(
    {"text", "int", "number", "bool", "list", "switch", "date", "timespan", "object", "block"}
)
# Modules whose commands are functions, made from CDXML or written as scripts; the rest is compiled.
_FUNCTIONS = frozenset(
    {
        "BitLocker", "Defender", "DhcpServer", "DnsClient", "NetAdapter", "NetConnection",
        "NetSecurity", "NetTCPIP", "ScheduledTasks", "SmbShare",
    }
)  # fmt: skip
_COMPILED = frozenset({"resolve-dnsname"})
COMMON = {"erroraction": "text", "warningaction": "text"}
"""Parameters that every cmdlet takes, with their kinds (about_CommonParameters)."""


class TableError(ValueError):
    """The table cannot be used; every fault, one a line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A cmdlet, with its parameters' kinds by their names in lower case; or a program, with the
    first words that it may be given."""

    name: str
    source: str
    versions: frozenset[str]
    needs: str = ""
    positional: tuple[str, ...] = ()
    parameters: Mapping[str, str]
    spelled: Mapping[str, str]
    program: bool = False
    arguments: tuple[str, ...] = ()

    def exists_on(self, machine: Machine) -> bool:
        """Whether the machine has it: its version, and the feature that brings it."""
        there = machine.os.key in self.versions
        if self.needs == "server":
            return there and machine.os.server
        return there and (not self.needs or self.needs in machine.features)

    @property
    def is_function(self) -> bool:
        """Whether it is a function of a module, which sees no $ErrorActionPreference but the global
        one (PowerShell/PowerShell issue 4568)."""
        module = self.source.rpartition("/")[0].rpartition("/")[2]
        return module in _FUNCTIONS and self.name.lower() not in _COMPILED

    def kind(self, parameter: str) -> str:
        """The kind of a parameter (lower case), or nothing where there is none of that name."""
        return self.parameters.get(parameter) or COMMON.get(parameter, "")


@lru_cache(maxsize=1)
def rows() -> Mapping[str, Row]:
    """Every row by its name in lower case. Raises TableError with all faults."""
    return load(sorted(FOLDER.glob("*.yaml")))


def load(files: Iterable[Path]) -> dict[str, Row]:
    """The rows of these files. Raises TableError with all faults."""
    found: dict[str, Row] = {}
    faults: list[str] = []
    for path in files:
        tree = parse(path.read_bytes())
        faults += [f"{path.name}:{fault.line}: {fault.text}" for fault in tree.faults]
        if not isinstance(tree.value, dict):
            faults.append(f"{path.name}: not a table")
            continue
        for name, raw in tree.value.items():
            where = f"{path.name}:{tree.lines.get((name,), 1)}: {name}"
            wrong = _faults(raw)
            if name.lower() in found:
                wrong.append("has two rows")
            faults += [f"{where}: {w}" for w in wrong]
            if not wrong:
                found[name.lower()] = _row(name, raw)
    if faults:
        raise TableError("\n".join(faults))
    return found


_FIELDS: dict[str, type | tuple[type, ...]] = {
    "source": str,
    "os": (str, list),
    "needs": str,
    "positional": list,
    "parameters": dict,
    "program": bool,
    "arguments": list,
}


def _faults(raw: object) -> list[str]:
    if not isinstance(raw, dict):
        return ["is not a row"]
    found = [f"'{key}' is no field of a row" for key in raw if key not in _FIELDS]
    found += [
        f"'{key}' has the wrong form"
        for key, kind in _FIELDS.items()
        if key in raw and not isinstance(raw[key], kind)
    ]
    if found:
        return found
    if len(raw.get("source", "")) < 10:
        found.append("names no source")
    versions = raw.get("os")
    if versions != "all" and not {str(v) for v in versions or ["none"]} <= VERSIONS:
        found.append(f"os is 'all' or a list of {', '.join(sorted(VERSIONS))}")
    named = {name.lower() for name in raw.get("parameters", {})}
    found += [
        f"the kind of {name} is none of {', '.join(sorted(KINDS))}"
        for name, kind in raw.get("parameters", {}).items()
        if kind not in KINDS
    ]
    found += [
        f"{name} is positional but no parameter"
        for name in raw.get("positional", ())
        if name.lower() not in named
    ]
    if raw.get("program", False) == ("parameters" in raw or "positional" in raw):
        found.append("has `program` or `parameters`, one of them")
    return found


def _row(name: str, raw: Mapping[str, Any]) -> Row:
    versions = raw["os"]
    parameters = raw.get("parameters", {})
    return Row(
        name=name,
        source=raw["source"],
        versions=VERSIONS if versions == "all" else frozenset(str(v) for v in versions),
        needs=raw.get("needs", ""),
        positional=tuple(p.lower() for p in raw.get("positional", ())),
        parameters={p.lower(): kind for p, kind in parameters.items()},
        spelled={p.lower(): p for p in parameters},
        program=raw.get("program", False),
        arguments=tuple(str(a) for a in raw.get("arguments", ())),
    )
