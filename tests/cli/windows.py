"""One simulated Windows host with accounts of every kind, served beside the test."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from osiris.lab.windows import scenarios
from osiris.lab.windows.clock import Clock
from osiris.lab.windows.host import Host
from osiris.lab.windows.machine import Caller, Machine, clinic_ready
from osiris.lab.windows.server import Account, Server
from osiris.lab.windows.server.certificates import certificate, tls

PASSWORD = "Winter-2026-synthetic"  # noqa: S105 nobody's
_SID = "S-1-5-21-1004336348-1177238915-682003330-"
_ADMINISTRATORS = "S-1-5-32-544"
CALLERS = {
    "osiris-reader": Caller(name="HOST\\osiris-reader", sid=f"{_SID}1104", admin=False),
    "osiris-healer": Caller(name="HOST\\osiris-healer", sid=f"{_SID}1105", admin=True),
    "local-admin": Caller(
        name="HOST\\local-admin", sid=f"{_SID}1106", admin=False, groups=(_ADMINISTRATORS,)
    ),
    "chief": Caller(
        name="CLINIC\\chief", sid=f"{_SID}1107", admin=True, groups=("S-1-5-21-1-2-3-512",)
    ),
    "nurse": Caller(name="HOST\\nurse", sid=f"{_SID}1108", admin=False),
}


@dataclass(frozen=True)
class Served:
    """Where the host listens, what it shows, and the machine behind it."""

    port: str
    fingerprint: str
    machine: Machine
    clock: Clock


@contextmanager
def windows(scenario: str, *, https: bool = True) -> Iterator[Served]:
    """A host of a scenario in a thread of its own; `nurse` may not use WinRM."""
    clock = Clock()
    machine = clinic_ready(scenarios.machine(scenario, name="HOST", clock=clock))
    host = Host(machine=machine, callers=CALLERS)
    users = [Account(name=n, password=PASSWORD, remote=n != "nurse") for n in CALLERS]
    pair = certificate("host")
    server = Server(host.execute, users=users, name="HOST", tls=tls(pair) if https else None)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    port = asyncio.run_coroutine_threadsafe(server.start(), loop).result()
    try:
        yield Served(str(port), f"sha256:{pair.digest}", machine, clock)
    finally:
        asyncio.run_coroutine_threadsafe(server.stop(), loop).result()
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        loop.close()
