"""Simulated Windows hosts in a process of their own, for the WinRM benchmarks."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bench._clinic import EVERY_MINUTE
from osiris.edge import catalogue
from osiris.edge.remote import connect, look
from osiris.edge.remote.wire import param_lines
from osiris.lab.windows.clinic import WindowsLab
from osiris.lab.windows.record import WindowsHost
from osiris.lab.windows.serve import READER
from osiris.model.case import Observation
from osiris.model.content import Catalogue, Params, Probe
from osiris.model.site import (
    Credential,
    MachineRole,
    Platform,
    SignIn,
    Target,
    TargetClass,
    TransportKind,
)

HOSTS = 25
TEN_MINUTES = 600
WORKERS = 10  # Settings.workers: so many hosts at once
DEADLINE_S = 60.0
_SCENARIOS = ("dc2022", "fs2022", *("win11",) * 23)


@dataclass(frozen=True, kw_only=True)
class Clinic:
    """A running lab of simulated hosts, and what a sweep of them reads every ten minutes."""

    targets: tuple[Target, ...]
    credentials: dict[str, Credential]
    wanted: Sequence[tuple[Probe, Params]]


@contextmanager
def clinic(count: int = HOSTS) -> Iterator[Clinic]:
    """Start `count` simulated hosts: a domain controller, a file server, workstations."""
    hosts = [(f"w{n:02}", _SCENARIOS[n]) for n in range(count)]
    with tempfile.TemporaryDirectory() as folder:
        lab = WindowsLab.up(hosts, Path(folder, "lab"))
        try:
            yield Clinic(
                targets=tuple(_target(host) for host in lab.hosts),
                credentials={
                    host.name: Credential(user=READER, password=lab.passwords(host.name)[READER])
                    for host in lab.hosts
                },
                wanted=due(catalogue.load()),
            )
        finally:
            lab.down()


def due(content: Catalogue) -> list[tuple[Probe, Params]]:
    """Every reading of the ten-minute set, whatever the role: the most that one host is asked."""
    found: dict[tuple[str, str], tuple[Probe, Params]] = {}
    for check in content.checks(Platform.WINDOWS):
        if check.cadence <= max(TEN_MINUTES, EVERY_MINUTE):
            probe = content.probes[Platform.WINDOWS, check.probe]
            found[check.probe, param_lines(check.params)] = (probe, check.params)
    return list(found.values())


async def sweep_one(clinic: Clinic, target: Target) -> list[Observation]:
    """Read one host once, as the appliance does."""
    credential = clinic.credentials[target.name]
    conn = await connect(target, credential, do_not_probe=("192.0.2.0/24",))
    try:
        return await look(conn, target.id, clinic.wanted, at=datetime.now(UTC), deadline=DEADLINE_S)
    finally:
        await conn.close()


def _target(host: WindowsHost) -> Target:
    return Target(
        id=host.name,
        name=host.name,
        platform=Platform.WINDOWS,
        klass=TargetClass.WORKSTATION,
        transport=TransportKind.WINRM,
        address="127.0.0.1",
        port=host.port,
        host_key=host.host_key,
        sign_in=SignIn.NTLM,
        role=MachineRole.WORKSTATION,
        added=datetime.now(UTC),
    )
