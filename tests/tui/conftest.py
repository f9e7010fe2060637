"""A console over a real ledger, made once by the real flows.

    async with console(size=(80, 24)) as pilot:
        await settle(pilot)
        pilot.app.push_view("host", host=TREE)

Nothing is read by itself (hz 0): `settle` waits for what was begun. Tests are plain functions that
run their coroutine with `drive`.
"""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest
from textual.pilot import Pilot

from osiris.desk import Desk
from osiris.model.case import Role
from osiris.model.person import Session, Stage, Way
from tests.flow.tree import Box
from tui.app import Console

os.environ["TEXTUAL_ANIMATIONS"] = "none"

EVIL = "\u202eevil\u2066 [bold red]x[/] \x1b[31m"
"""What would turn a line around, colour it, or be taken for markup."""
SIZES = ((80, 24), (80, 25), (120, 36))


@dataclass(frozen=True)
class Seeded:
    """A data folder, and the numbers of what is in it."""

    box: Box
    healed: int  # an incident that the box put right
    waiting: int  # one whose plan waits for a yes
    words: int  # one that a person opened, in hostile words
    ticket: int  # a question that nobody took up

    @property
    def desk(self) -> Desk:
        """As the console sees it where no daemon runs: for reading only."""
        return Desk(self.box.desk.folder, alone=False)


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Seeded:
    box = Box(tmp_path_factory.mktemp("tui"))
    box.ask("sweep")
    box.ask("policy.set", autonomy="act", runbook="RB-LIN-PERM-003")
    box.break_()
    box.ask("sweep")
    healed = box.incident("file_permissions.ssh_keys")
    box.ask("heal", incidents=[healed])
    waiting = box.incident("password_policy.ageing")
    box.ask("heal", incidents=[waiting])
    words = box.ask("incident.open", host="practice-tree", text=f"it says {EVIL[:-5]}")
    return Seeded(
        box=box,
        healed=healed,
        waiting=waiting,
        words=words.data["incident"],
        ticket=box.desk.tickets()[0].id,
    )


@pytest.fixture
def own(seeded: Seeded, tmp_path: Path) -> Desk:
    """A copy of the data folder, whose desk may also ask: it takes the writer's place itself."""
    folder = Path(shutil.copytree(seeded.box.desk.folder, tmp_path / "data"))
    return Desk(folder, unlock=seeded.box.desk.unlock)


def session(role: Role = Role.ADMIN, way: Way = Way.TTY, account: str = "ada") -> Session:
    """A signed-in person."""
    now = datetime.now(UTC)
    return Session(
        account=account,
        role=role,
        way=way,
        stage=Stage.OPEN,
        since=now,
        expires=now + timedelta(hours=12),
    )


class Opened(Protocol):
    """What the fixture `console` is."""

    def __call__(
        self,
        *,
        size: tuple[int, int] = (80, 24),
        role: Role = Role.ADMIN,
        desk: Desk | None = None,
        **options: Any,
    ) -> Any: ...


@pytest.fixture
def console(seeded: Seeded) -> Opened:
    """`async with console(size=..., role=..., desk=..., vt=True) as pilot`: on the board."""

    @asynccontextmanager
    async def opened(
        *,
        size: tuple[int, int] = (80, 24),
        role: Role = Role.ADMIN,
        desk: Desk | None = None,
        **options: Any,
    ) -> AsyncIterator[Pilot[None]]:
        app = Console(desk or seeded.desk, session(role), hz=0, **options)
        async with app.run_test(size=size) as pilot:
            await settle(pilot)
            yield pilot

    return opened


async def settle(pilot: Pilot[Any]) -> None:
    """Wait until nothing is being read or asked, and all that came of it is drawn."""
    for _ in range(3):
        await pilot.pause()
        readers = [w for w in pilot.app.workers if w.group == "read"]
        if readers:  # of no workers in particular, Textual waits for all
            await pilot.app.workers.wait_for_complete(readers)
    await pilot.pause()


async def asked(pilot: Pilot[Any]) -> None:
    """Wait until what was asked is answered, and all that came of it is drawn."""
    idle = 0
    for _ in range(600):
        await pilot.pause()
        asking = [w for w in pilot.app.workers if w.group == "ask" and w._thread_worker]
        idle = 0 if any(w.is_running for w in asking) else idle + 1
        if idle > 4:  # one that begins is not missed
            break
        await asyncio.sleep(0.05)
    await settle(pilot)


def drive(coroutine: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Run one test's coroutine."""
    asyncio.run(coroutine())


def text(app: Console) -> list[str]:
    """What is on the screen, line by line."""
    strips = app.screen._compositor.render_strips()
    return ["".join(segment.text for segment in strip) for strip in strips]


def shown(app: Console) -> str:
    """The same as one text."""
    return "\n".join(text(app))
