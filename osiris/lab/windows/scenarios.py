"""The simulated hosts that tests and practice clinics use, each by its id.

`machine("ws2022")` is a freshly set-up host; `machine.clinic_ready` brings one to the baseline. A
stock host is as Microsoft ships it: nothing was hardened, no backup was set up.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib import import_module

from osiris.errors import LabError
from osiris.lab.windows import systems
from osiris.lab.windows.machine import Machine, Os
from osiris.model.site import MachineRole

DOMAIN = "clinic.test"
IDLE_S = 1.0
_CLIENT = frozenset({"defender", "bitlocker"})
_SERVER = frozenset({"defender", "server"})
_FILES = _SERVER | {"bitlocker", "wsb"}
_CONTROLLER = _SERVER | {"bitlocker", "ad", "rsat_ad", "dns_server", "dhcp_server", "wsb"}
_WORKSTATION = MachineRole.WORKSTATION
_MEMBER = MachineRole.MEMBER_SERVER


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A kind of host. `admin`: whether who signs in is an administrator; `keep_alive_s`: how long
    its server keeps an idle connection; `more` is done to the machine after set-up."""

    id: str
    what: str
    os: Os
    role: MachineRole = _MEMBER
    features: frozenset[str] = _SERVER
    culture: str = "en-US"
    domain: str = DOMAIN
    admin: bool = True
    keep_alive_s: float = 120.0
    more: tuple[Callable[[Machine], None], ...] = ()


_CLIENT_10 = Scenario(
    id="win10", what="a workstation", os=systems.WINDOWS_10, role=_WORKSTATION, features=_CLIENT
)
_CLIENT_11 = replace(_CLIENT_10, id="win11", os=systems.WINDOWS_11)
_MEMBER_2022 = Scenario(id="ws2022", what="a member server", os=systems.SERVER_2022)
_DC_2022 = Scenario(
    id="dc2022",
    what="a domain controller",
    os=systems.SERVER_2022,
    role=MachineRole.DOMAIN_CONTROLLER,
    features=_CONTROLLER,
)

SCENARIOS = (
    replace(_MEMBER_2022, id="ws2016", os=systems.SERVER_2016),
    replace(_MEMBER_2022, id="ws2019", os=systems.SERVER_2019),
    _MEMBER_2022,
    replace(_MEMBER_2022, id="ws2025", os=systems.SERVER_2025),
    replace(_MEMBER_2022, id="fs2022", what="a file server with backup", features=_FILES),
    replace(_MEMBER_2022, id="ws2022-alone", what="a server in no domain", domain=""),
    replace(_DC_2022, id="dc2016", os=systems.SERVER_2016, features=_CONTROLLER - {"bitlocker"}),
    replace(_DC_2022, id="dc2019", os=systems.SERVER_2019),
    _DC_2022,
    replace(_DC_2022, id="dc2025", os=systems.SERVER_2025),
    _CLIENT_10,
    _CLIENT_11,
    replace(_CLIENT_11, id="win11-alone", what="a workstation in no domain", domain=""),
    replace(
        _CLIENT_11,
        id="win11-home",
        what="Windows Home: no domain, no BitLocker",
        os=systems.WINDOWS_11_HOME,
        features=frozenset({"defender"}),
        domain="",
    ),
    replace(
        _CLIENT_11,
        id="win11-av",
        what="another antivirus owns the host",
        features=_CLIENT | {"other_av"},
    ),
    replace(_MEMBER_2022, id="ws2022-de", what="a German server", culture="de-DE"),
    replace(_CLIENT_11, id="win11-de", what="a German workstation", culture="de-DE"),
    replace(_MEMBER_2022, id="ws2022-reader", what="the sign-in has no rights", admin=False),
    replace(
        _MEMBER_2022, id="ws2022-idle", what="idle connections are dropped", keep_alive_s=IDLE_S
    ),
)


def find(id: str) -> Scenario:
    """Raises LabError for an id that no scenario has."""
    for scenario in SCENARIOS:
        if scenario.id == id:
            return scenario
    raise LabError(f"no scenario {id}", "known: " + ", ".join(s.id for s in SCENARIOS))


def machine(
    id: str,
    *,
    name: str = "",
    culture: str = "",
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    wait: Callable[[float], None] | None = None,
) -> Machine:
    """A fresh machine of a scenario, or one that differs in name or language. Raises LabError."""
    import_module("osiris.lab.windows.cmdlets")  # every area registers itself
    scenario = find(id)
    made = Machine(
        name=name or id.replace("-", "")[:15],
        os=scenario.os,
        role=scenario.role,
        features=set(scenario.features),
        culture=culture or scenario.culture,
        domain=scenario.domain,
        clock=clock,
        wait=wait,
    )
    for change in scenario.more:
        change(made)
    return made
