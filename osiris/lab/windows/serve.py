"""The process that simulated Windows hosts live in: `python -m osiris.lab.windows FOLDER`.

It serves the hosts of FOLDER/windows.json on loopback ports, notes those there, listens on the
socket FOLDER/control, and prints `ready`. It ends when told to (SIGTERM), when its time is over,
when windows.json vanishes, or with its parent, and removes FOLDER. Passwords and certificates are
made here and are on no disk.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osiris.errors import LabError
from osiris.lab.processes import Process
from osiris.lab.windows import drifts, scenarios
from osiris.lab.windows.clock import Clock
from osiris.lab.windows.control import listen
from osiris.lab.windows.host import Host
from osiris.lab.windows.machine import Caller, clinic_ready
from osiris.lab.windows.record import HEALER, NAME, READER, Record, WindowsHost
from osiris.lab.windows.server import Account, Server
from osiris.lab.windows.server.certificates import certificate, tls

_TICK_S = 1.0
_LOOK_EVERY_S = 0.5
_SIDS = {READER: "S-1-5-21-1004336348-1177238915-682003330-1104"}
_SIDS[HEALER] = _SIDS[READER].replace("-1104", "-1105")


@dataclass(slots=True)
class Served:
    """One host, its clock, and its server: None while its cable is pulled."""

    host: Host
    clock: Clock
    passwords: dict[str, str]
    keep_alive_s: float
    make: Callable[[], Server]
    digest: str
    server: Server | None = None
    port: int = 0

    async def plug_in(self) -> None:
        """Answer, at the same port as before."""
        if self.server is None:
            self.server = self.make()
            self.port = await self.server.start(self.port, keep_alive_s=self.keep_alive_s)

    async def pull(self) -> None:
        """Answer nothing any more; what runs on the machine goes on."""
        if self.server is not None:
            await self.server.stop()
            self.server = None


def served(wanted: WindowsHost) -> Served:
    """A host of its scenario, at the baseline, that does not listen yet. Raises LabError."""
    scenario = scenarios.find(wanted.scenario)
    clock = Clock()
    machine = clinic_ready(scenarios.machine(wanted.scenario, name=wanted.name, clock=clock))
    callers = {
        name: Caller(name=f"{machine.name.upper()}\\{name}", sid=sid, admin=scenario.admin)
        for name, sid in _SIDS.items()
    }
    passwords = {name: secrets.token_urlsafe(24) for name in callers}
    host = Host(machine=machine, callers=callers)
    pair = certificate(wanted.name)
    users = [Account(name=name, password=password) for name, password in passwords.items()]
    return Served(
        host=host,
        clock=clock,
        passwords=passwords,
        keep_alive_s=scenario.keep_alive_s,
        make=lambda: Server(host.execute, users=users, name=machine.name.upper(), tls=tls(pair)),
        digest=pair.digest,
    )


async def keep(folder: Path, say: Callable[[str], None], let_go: Callable[[], None]) -> None:
    """Serve what windows.json describes and stay until it must end. Raises LabError."""
    record = Record.load(folder)
    hosts = {wanted.name: served(wanted) for wanted in record.hosts}
    over = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, over.set)
    try:
        for one in hosts.values():
            await one.plug_in()
        shown = tuple(
            replace(h, port=hosts[h.name].port, host_key=f"sha256:{hosts[h.name].digest}")
            for h in record.hosts
        )
        record = replace(record, hosts=shown, server=Process.find(os.getpid()))
        record.save(folder)
        async with listen(folder, _answers(hosts)):
            say("ready")
            let_go()
            await _until_over(folder, record, hosts, over)
    finally:
        for one in hosts.values():
            await one.pull()
        if folder.exists():
            shutil.rmtree(folder)


async def _until_over(
    folder: Path, record: Record, hosts: dict[str, Served], over: asyncio.Event
) -> None:
    ticked = 0.0
    while time.clock_gettime(time.CLOCK_BOOTTIME) < record.until:
        if not (folder / NAME).exists() or (record.parent and not record.parent.alive()):
            return
        if time.monotonic() - ticked >= _TICK_S:
            ticked = time.monotonic()
            for one in hosts.values():
                await asyncio.to_thread(one.host.tick)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LOOK_EVERY_S):
                await over.wait()
                return


def _answers(hosts: dict[str, Served]) -> Callable[[dict[str, Any]], Any]:
    """What each request on the control socket gets. Raises LabError."""

    async def answer(asked: dict[str, Any]) -> Any:
        one = hosts.get(str(asked.get("host")))
        if one is None:
            raise LabError(f"no host {asked.get('host')}", "hosts: " + ", ".join(hosts))
        what = asked.get("do")
        if what == "passwords":
            return one.passwords
        if what == "break":
            drift = drifts.find(str(asked.get("drift")))
            drift.break_(one.host.machine)
            return drift.why
        if what == "cut":
            await one.pull()
        elif what == "restore":
            await one.plug_in()
        elif what == "forward":
            one.clock.forward(float(asked["seconds"]))
            await asyncio.to_thread(one.host.tick)
        elif what == "snapshot":
            return one.host.machine.snapshot()
        else:
            raise LabError(f"{what} is nothing that a simulated host does")
        return None

    return answer
