"""One modelled Windows machine: its version, its state, and who is signed in to it.

The state is a tree of plain values (dict, list, str, int, float, bool, None), so that two states
can be compared whole: what an undo must restore is everything.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from osiris.model.site import MachineRole

Entry = TypeVar("Entry")
Stock = Callable[["Machine"], dict[str, Any]]
STOCK: dict[str, Stock] = {}
"""What each area of a machine holds when it was set up: filled by `@stock`."""

Tick = Callable[["Machine"], None]
TICKS: list[Tick] = []
"""What happens on a machine as its time passes: filled by `@tick`."""

Ready = Callable[["Machine"], None]
COMPLIANT: dict[str, Ready] = {}
"""What brings an area to what the baseline wants: filled by `@compliant`, used by clinic_ready."""

VOLATILE = {"clock", "journal", "file_times", "replication"}
"""Areas that are no setting (next dates, events, dates of files): an undo does not restore them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Os:
    """A version of Windows. `key` is what the cmdlet table names: 2016, 2019, 2022, 2025, win10,
    win11; `build` as in Win32_OperatingSystem.BuildNumber."""

    key: str
    caption: str
    build: int
    server: bool
    edition: str = "Professional"  # Professional, Enterprise, Core (Home), Standard, Datacenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """The account that a script runs as. `sid` is its security identifier, `admin` whether its
    token has the rights of an administrator, `groups` the domain's groups that it is in."""

    name: str
    sid: str
    admin: bool
    network: bool = True  # signed in over the network, as WinRM does; a SYSTEM task is not
    folder: str = "C:\\Users\\Public"  # where its program was started
    groups: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Machine:
    """A simulated host. `features` are those that are installed (`bitlocker`, `ad`, `dns_server`,
    `dhcp_server`, `wsb`, `defender`, `rsat_ad`, ...); `culture` the language of its texts."""

    name: str
    os: Os
    role: MachineRole
    features: set[str] = field(default_factory=set)
    culture: str = "en-US"
    domain: str = ""
    state: dict[str, Any] = field(default_factory=dict)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    wait: Callable[[float], None] | None = None  # lets seconds pass there; None: they really pass

    def __post_init__(self) -> None:
        for area in STOCK:
            self.area(area)

    def area(self, name: str) -> dict[str, Any]:
        """One area of the state, to read and to change; made as set-up leaves it on first use.

        So one area's set-up may use another's, the registry above all.
        """
        if name not in self.state:
            made = STOCK[name](self)
            self.state.setdefault(name, made)
        found: dict[str, Any] = self.state[name]
        return found

    def now(self) -> datetime:
        """The machine's own clock, UTC."""
        return self.clock()

    def tick(self) -> None:
        """Let what is due by the machine's clock happen: tasks, policy, services' triggers."""
        for happen in TICKS:
            happen(self)

    def snapshot(self) -> dict[str, Any]:
        """A copy of all settings, to compare with a later one."""
        return {k: copy.deepcopy(v) for k, v in self.state.items() if k not in VOLATILE}


def once(table: dict[str, Entry], name: str, entry: Entry) -> None:
    """Put `entry` into `table`. Raises ValueError where the name is taken."""
    if name in table:
        raise ValueError(f"{name} is modelled twice")
    table[name] = entry


def stock(area: str) -> Callable[[Stock], Stock]:
    """Register what an area holds on a machine that was just set up."""

    def register(make: Stock) -> Stock:
        once(STOCK, area, make)
        return make

    return register


def compliant(area: str) -> Callable[[Ready], Ready]:
    """Register what makes an area as the Windows baseline wants it, on every OS and role."""

    def register(make: Ready) -> Ready:
        once(COMPLIANT, area, make)
        return make

    return register


def clinic_ready(machine: Machine) -> Machine:
    """Bring all areas of a machine to the baseline, so that a drift stands out; returns it."""
    for area in sorted(COMPLIANT):
        COMPLIANT[area](machine)
    return machine


def tick(happen: Tick) -> Tick:
    """Register what happens by itself as a machine's time passes."""
    TICKS.append(happen)
    return happen
