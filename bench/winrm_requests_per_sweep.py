"""How many HTTP requests one sweep of one Windows host takes, signing in included.

Counted by the simulated host's own server. A real Windows hands output over in more pieces.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime

from bench._windows import Clinic, due, sweep_one
from osiris.edge import catalogue
from osiris.lab.windows import scenarios
from osiris.lab.windows.host import Host
from osiris.lab.windows.machine import Caller
from osiris.lab.windows.server import Account, Server
from osiris.model.case import ReadState
from osiris.model.site import Credential, Platform, SignIn, Target, TargetClass, TransportKind

GOAL = 9


async def count() -> tuple[int, int, dict[str, int]]:
    """(requests, readings, what the requests were)."""
    caller = Caller(name="FS1\\osiris", sid="S-1-5-21-1-2-3-1104", admin=True)
    host = Host(machine=scenarios.machine("ws2022", name="fs1"), callers={"osiris": caller})
    server = Server(host.execute, users=[Account(name="osiris", password="synthetic")])  # noqa: S106
    port = await server.start()
    target = Target(
        id="t1",
        name="fs1",
        platform=Platform.WINDOWS,
        klass=TargetClass.SERVER,
        transport=TransportKind.WINRM,
        address="127.0.0.1",
        port=port,
        sign_in=SignIn.NTLM,
        added=datetime.now(UTC),
    )
    credential = Credential(user="osiris", password="synthetic")  # noqa: S106
    wanted = due(catalogue.load())
    clinic = Clinic(targets=(target,), credentials={"fs1": credential}, wanted=wanted)
    seen = await sweep_one(clinic, target)
    assert all(o.state is not ReadState.BLIND for o in seen), seen[0].reason
    await server.stop()
    return server.seen["requests"], len(wanted), dict(server.seen)


def main() -> int:
    """Sweep once and count."""
    requests, readings, seen = asyncio.run(count())
    print(f"{readings} readings: {seen}")
    print(f"figure winrm_requests_per_sweep {requests} goal <= {GOAL}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
