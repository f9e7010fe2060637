"""A box with one simulated Windows host, reached through the real client on loopback.

Everything is the product's: sweep, heal, ledger, runner, scripts. Two things are changed for the
tests: `settle` is 0 (a modelled service is there at once), and the catalogue is narrowed to one
Check, so that a look takes milliseconds.
"""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from osiris.cli.practice import clinic
from osiris.core.match import RuleIndex
from osiris.daemon.house import opened
from osiris.edge.ledger import findings, incidents, runs, targets
from osiris.flow import Box
from osiris.flow.heal import Healed, Undone, heal, undo, undoable
from osiris.flow.sweep import sweep
from osiris.lab.windows import scenarios
from osiris.lab.windows.clock import Clock
from osiris.lab.windows.drifts import Drift
from osiris.lab.windows.host import Host
from osiris.lab.windows.machine import Caller, Machine, clinic_ready
from osiris.lab.windows.server import Account, ExecRequest, ExecResult, Server
from osiris.lab.windows.server.certificates import Pair, certificate, tls
from osiris.model.content import Baseline, Catalogue, Check, Verdict
from osiris.model.site import (
    Credential,
    Platform,
    SignIn,
    Target,
    TargetClass,
    TransportKind,
    Window,
)

OURS = "C:\\Program Files\\OsirisCare"
PASSWORD = "Winter-2026-synthetic"  # noqa: S105
READER, HEALER = "osiris-reader", "osiris-healer"
_PAIR: Pair = certificate("host")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ALWAYS = (
    Window(days=_DAYS, start="00:00", end="12:00"),
    Window(days=_DAYS, start="11:00", end="01:00"),
)


@dataclass
class Cable:
    """What the client is plugged into: TCP connections to the host, which can be cut."""

    loop: asyncio.AbstractEventLoop
    writers: set[asyncio.StreamWriter] = field(default_factory=set)

    def cut(self) -> None:
        """Every open connection breaks; new ones can be made."""
        for writer in self.writers:
            writer.transport.abort()

    async def plug(self, port: int) -> asyncio.Server:
        """Forward connections to `port`."""

        async def join(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            there, back = await asyncio.open_connection("127.0.0.1", port)
            self.writers |= {writer, back}
            await asyncio.gather(_pump(reader, back), _pump(there, writer))

        return await asyncio.start_server(join, "127.0.0.1", 0)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(ConnectionError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


@dataclass
class Ward:
    """One machine, who plays it, and the box that looks after it."""

    drift: Drift
    box: Box
    index: RuleIndex
    machine: Machine
    host: Host
    clock: Clock
    cable: Cable
    id: str = ""
    lost: bool = False
    hangs: bool = False

    def enrol(self, port: int) -> None:
        """Make the host known to the box, under a name of its own."""
        with self.box.ledger.commit() as tx:
            self.id = targets.next_id(tx)
            target = Target(
                id=self.id,
                name=f"host-{self.id}",
                platform=Platform.WINDOWS,
                klass=TargetClass.SERVER,
                transport=TransportKind.WINRM,
                address="127.0.0.1",
                port=port,
                user=READER,
                host_key=f"sha256:{_PAIR.digest}",
                sign_in=SignIn.NTLM,
                added=self.box.utc(),
            )
            targets.add(tx, target)

    def execute(self, request: ExecRequest) -> ExecResult:
        """What the host does with a command.

        `lost`: the next change is made, and the connection breaks before its answer arrives.
        `hangs`: the next change never begins and never ends.
        """
        if _phase(request) == "apply":
            if self.hangs:
                request.stopped.wait()
                return ExecResult(code=1)
            if self.lost:
                done = self.host.execute(request)
                self.cable.loop.call_soon_threadsafe(self.cable.cut)
                return done
        return self.host.execute(request)

    async def sweep(self) -> Verdict:
        """Look at the host, and give the verdict of the drift's Check."""
        await sweep(self.box, names=[self.id], everything=True)
        with self.box.ledger.read() as tx:
            found = {f.check: f for f, _ in findings.latest(tx, self.id)}
        return found[self.drift.check].verdict

    async def heal(self) -> Healed:
        """Try to put the drift right; a person has said yes."""
        with self.box.ledger.read() as tx:
            number = max(i.id for i in incidents.all(tx, target=self.id))
        return await heal(self.box, self.index, number, approved=("kim",))

    async def undo(self) -> Undone:
        """Take the newest heal back."""
        with self.box.ledger.read() as tx:
            run = next(r for r in undoable(runs.all(tx)) if r.plan.target == self.id)
        return await undo(self.box, run, who="kim")

    def settings(self) -> dict[str, Any]:
        """All settings of the machine, without the folder that the product keeps for undos."""
        found = self.machine.snapshot()
        found["files"] = {p: e for p, e in found["files"].items() if not p.startswith(OURS)}
        return found


@contextmanager
def opened_box(folder: Path) -> Iterator[Box]:
    """One box for many hosts: opening it costs more than a test."""
    desk = clinic.make(folder / "data", "test")
    with opened(desk.folder, "test", unlock=desk.unlock) as house:
        yield house.box


def _box(box: Box, catalogue: Catalogue) -> Box:
    return replace(
        box,
        catalogue=catalogue,
        settings=replace(box.settings, windows=_ALWAYS, max_actions=100_000),
        credential=lambda _, healer: Credential(
            user=HEALER if healer else READER, password=PASSWORD
        ),
    )


@asynccontextmanager
async def ward(
    box: Box, catalogue: Catalogue, drift: Drift, *, healer_admin: bool = True
) -> AsyncIterator[Ward]:
    """A host of the drift's scenario at the baseline, enrolled in `box`."""
    clock = Clock()
    machine = clinic_ready(
        scenarios.machine(drift.scenario, name="host", clock=clock, wait=clock.forward)
    )
    small = narrowed(catalogue, drift)
    made = Ward(
        drift=drift,
        box=_box(box, small),
        index=RuleIndex.of(small),
        machine=machine,
        host=Host(machine=machine, callers=_callers(healer_admin)),
        clock=clock,
        cable=Cable(asyncio.get_running_loop()),
    )
    users = [Account(name=name, password=PASSWORD) for name in (READER, HEALER)]
    server = Server(made.execute, users=users, name="HOST", tls=tls(_PAIR))
    plug = await made.cable.plug(await server.start())
    try:
        made.enrol(plug.sockets[0].getsockname()[1])
        yield made
        assert made.lost or server.shells == {}, "a shell was left open on the host"
    finally:
        plug.close()
        made.cable.cut()
        await server.stop()


def narrowed(catalogue: Catalogue, drift: Drift) -> Catalogue:
    """The same content with one Check, and runbooks that do not wait."""
    check = check_of(catalogue, drift.check)
    baseline = Baseline(
        name="windows", version="1", platform=Platform.WINDOWS, checks=(check,), not_covered={}
    )
    books = {k: replace(b, settle_s=0) for k, b in catalogue.runbooks.items()}
    return replace(catalogue, baselines=(baseline,), runbooks=books)


def check_of(catalogue: Catalogue, id: str) -> Check:
    """A Check of the Windows baseline."""
    return next(c for c in catalogue.checks(Platform.WINDOWS) if c.id == id)


def _callers(healer_admin: bool) -> dict[str, Caller]:
    sid = "S-1-5-21-1004336348-1177238915-682003330-"
    return {
        READER: Caller(name=f"HOST\\{READER}", sid=sid + "1104", admin=True),
        HEALER: Caller(name=f"HOST\\{HEALER}", sid=sid + "1105", admin=healer_admin),
    }


def _phase(request: ExecRequest) -> str:
    """Which phase of a change the box's document asks for."""
    try:
        job = json.loads(base64.b64decode(request.stdin))
    except ValueError:
        return ""
    return str(job.get("act", {}).get("phase", ""))


def run(work: Any, *, within_s: float = 60) -> Any:
    """Run one test's coroutine, with an end."""

    async def bounded() -> Any:
        async with asyncio.timeout(within_s):
            return await work

    return asyncio.run(bounded())
