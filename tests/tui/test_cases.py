"""From the board to the proof and back: a machine, its check, its case, a yes, the heal, the undo.

Everything is asked of the real handlers, over a practice tree of files.
"""

from __future__ import annotations

from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Button, Input

from osiris.core import chain
from osiris.desk import Desk
from osiris.edge.ledger import entries
from osiris.model.case import Role
from osiris.model.proof import Kind
from tests.flow.tree import TREE, Box
from tests.tui.conftest import Opened, drive, shown
from tui.app import Console
from tui.screens.host import Host
from tui.screens.incident import Incident
from tui.widgets.confirm import Confirm, Form
from tui.widgets.page import Page
from tui.widgets.progress import Progress
from tui.widgets.table import Table

KEYS, AGEING, ROOTS = "file_permissions.ssh_keys", "password_policy.ageing", "accounts_unique"
KEY = "etc/ssh/ssh_host_ed25519_key"


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Box:
    """Looked at and broken; nothing was tried yet. The tests below share it, each a case."""
    made = Box(tmp_path_factory.mktemp("walk"))
    made.ask("sweep")
    made.break_()
    made.ask("sweep")
    return made


async def calm(pilot: Pilot[None]) -> None:
    """Wait until nothing is read, and all that came of it is drawn. A question may be open."""
    for _ in range(3):
        await pilot.pause()
        readers = [w for w in pilot.app.workers if w.group == "read"]
        if readers:
            await pilot.app.workers.wait_for_complete(readers)
    await pilot.pause()


async def pressed(pilot: Pilot[None], *keys: str) -> str:
    """Press them one by one, wait for what is read, and say what is on the screen."""
    for key in keys:
        await pilot.press(key)
        await calm(pilot)
    return shown(app_of(pilot))


async def opened(pilot: Pilot[None], name: str, **args: Any) -> None:
    """Open a screen by its name."""
    app_of(pilot).push_view(name, **args)
    await calm(pilot)


async def answered(pilot: Pilot[None], *, yes: bool = True) -> str:
    """Say yes (or no) to the question on top, and wait for what comes of it."""
    pilot.app.screen.query_one("#yes" if yes else "#no", Button).press()
    return await told(pilot)


async def told(pilot: Pilot[None]) -> str:
    """Wait until what was asked has its answer, and say what was on the screen then. One of many
    lines stays until Esc."""
    for _ in range(5):
        await pilot.pause(0.01)
    while any(w.group == "ask" and w.name == "_run" and w.is_running for w in pilot.app.workers):
        await pilot.pause(0.02)
    await calm(pilot)
    page = shown(app_of(pilot))
    if isinstance(pilot.app.screen, Progress):
        await pressed(pilot, "escape")
    return page


def app_of(pilot: Pilot[None]) -> Console:
    assert isinstance(pilot.app, Console)
    return pilot.app


def whole(pilot: Pilot[None]) -> str:
    """All that is on the page, whether it is scrolled to or not."""
    sections = pilot.app.screen.query_one(Page).sections
    return "\n".join(f"{s.title}\n" + "\n".join(f.words for f in s.facts) for s in sections)


def mode(box: Box) -> int:
    return (box.root / KEY).stat().st_mode & 0o7777


def outcomes(desk: Desk) -> dict[int, str]:
    """Entry -> outcome, as the chain has them."""
    with desk.read() as tx:
        return {
            b.seq: chain.predicate(b.payload)["body"]["outcome"]
            for b in entries.walk(tx)
            if b.kind is Kind.OUTCOME
        }


def test_from_the_board_to_the_proof_and_back(box: Box, console: Opened):
    async def walk() -> None:
        async with console(desk=box.desk) as pilot:
            pilot.app.screen.query_one("#machines", Table).focus()
            await pressed(pilot, "enter")
            assert isinstance(pilot.app.screen, Host)
            pilot.app.screen.query_one(Table).select(KEYS)
            page = await pressed(pilot, "enter")
            assert "x FAIL" in page
            assert f"i opens incident {box.incident(KEYS)}" in page
            page = await pressed(pilot, "i")
            assert "READY. RB-LIN-PERM-003 would run now." in page
            await pressed(pilot, "a")
            question = pilot.app.screen
            assert isinstance(question, Confirm)
            assert f"RB-LIN-PERM-003 on {TREE}" in shown(app_of(pilot))
            assert question.focused is question.query_one("#no")
            await pressed(pilot, "enter")  # the default is No
            assert mode(box) == 0o644
            await pressed(pilot, "a")
            await answered(pilot)
            assert mode(box) == 0o600
            page = shown(app_of(pilot))
            healed = next(seq for seq, how in outcomes(box.desk).items() if how == "healed")
            assert "HEALED: RB-LIN-PERM-003" in page
            assert f"Proof: entry {healed} (e)." in page
            page = await pressed(pilot, "e")
            assert "outcome" in page
            assert "verify.py" in page
            page = await pressed(pilot, "enter")
            assert f"Entry {healed}" in page
            page = await pressed(pilot, "escape", "c")
            assert f"outcome: entry {healed}" in page
            await pressed(pilot, "u")
            await answered(pilot)
            assert mode(box) == 0o644
            assert "taken back" in shown(app_of(pilot))
            assert "undone" in outcomes(box.desk).values()
            await pressed(pilot, *["escape"] * 6)
            assert len(pilot.app.screen_stack) == 1

    drive(walk)


def test_a_viewer_is_told_and_can_press_nothing(box: Box, console: Opened):
    async def walk() -> None:
        async with console(desk=box.desk, role=Role.VIEWER) as pilot:
            await opened(pilot, "incident", number=box.incident(AGEING))
            assert "NOT NOW: not for the role viewer" in whole(pilot)
            assert "READY" not in whole(pilot)
            for key in "aduhmrnbz":
                await pilot.press(key)
            assert isinstance(pilot.app.screen, Incident)

    before = len(outcomes(box.desk))
    drive(walk)
    assert len(outcomes(box.desk)) == before


def test_a_technician_may_try_and_not_approve(box: Box, console: Opened):
    async def walk() -> None:
        async with console(desk=box.desk, role=Role.TECHNICIAN) as pilot:
            await opened(pilot, "incident", number=box.incident(AGEING))
            assert "NOT NOW: not for the role technician" in whole(pilot)
            before = (box.root / "etc/login.defs").read_bytes()
            await pilot.press("d")
            page = await told(pilot)
            assert "PASS_MAX_DAYS" in page
            assert (box.root / "etc/login.defs").read_bytes() == before

    drive(walk)


def test_what_is_dangerous_is_asked_for_by_the_name_of_the_machine(box: Box, console: Opened):
    """Locking an account can be taken back, and needs two people all the same."""
    number = box.incident(ROOTS)
    before = (box.root / "etc/shadow").read_bytes()

    async def walk() -> None:
        async with console(desk=box.desk) as pilot:
            await opened(pilot, "incident", number=number)
            assert "asked for by name" in whole(pilot)
            for written in ("", "another-machine"):
                await pressed(pilot, "a")
                assert isinstance(pilot.app.screen, Form)
                pilot.app.screen.query_one("#host", Input).value = written
                await answered(pilot)
                assert (box.root / "etc/shadow").read_bytes() == before
                assert not box.desk.why(number).runs
            await pressed(pilot, "a")
            pilot.app.screen.query_one("#host", Input).value = TREE
            await answered(pilot)
            assert box.desk.why(number).runs

    drive(walk)


def test_a_hold_is_told_before_one_presses_and_nothing_is_sent(box: Box, console: Opened):
    async def walk() -> None:
        async with console(desk=box.desk) as pilot:
            await opened(pilot, "incident", number=box.incident(AGEING))
            await pressed(pilot, "h")
            pilot.app.screen.query_one("#reason", Input).value = "vendor on site"
            await answered(pilot)
            assert "NOT NOW: Healing is on hold for this machine" in whole(pilot)
            assert "vendor on site" in whole(pilot)
            before = requests(box.desk)
            await pressed(pilot, "a")
            assert isinstance(pilot.app.screen, Incident)
            assert requests(box.desk) == before
            await pressed(pilot, "h")
            await answered(pilot)
            assert "on hold" not in whole(pilot)

    drive(walk)


def requests(desk: Desk) -> int:
    with desk.read() as tx:
        return sum(b.kind is Kind.REQUEST for b in entries.walk(tx))


def test_tickets_are_taken_up_handed_over_closed_and_asked_again(box: Box, console: Opened):
    async def walk() -> None:
        async with console(desk=box.desk) as pilot:
            await pressed(pilot, "2")
            table = pilot.app.screen.query_one(Table)
            number = table.key
            assert isinstance(number, int)
            await pressed(pilot, "enter")
            assert f"Ticket {number} " in whole(pilot)
            assert "PROCEDURE: " in whole(pilot)
            assert "PROCEDURE" in await pressed(pilot, "o")
            await pressed(pilot, "o")
            await pilot.press("m")
            await told(pilot)
            assert "took it up already" in whole(pilot)
            await pressed(pilot, "n")
            pilot.app.screen.query_one("#login", Input).value = "kim"
            await answered(pilot)
            assert box.desk.ticket(number).owner == "kim"
            await pressed(pilot, "r")
            pilot.app.screen.query_one("#reason", Input).value = "done by hand"
            await answered(pilot)
            assert box.desk.ticket(number).resolution == "done by hand"
            await opened(pilot, "ticket", number=number)
            assert "READY. Asks it again" in whole(pilot)
            await pressed(pilot, "b")
            await answered(pilot)
            assert box.desk.ticket(number).state == "open"

    drive(walk)
