"""Signing in, the first administrator, the second factor, the lock: against a real daemon."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import pyotp
import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from osiris.cli.console import _session_id
from osiris.desk import Desk
from osiris.errors import RequestError
from osiris.model.case import Reply, Role
from osiris.model.person import Stage, Way
from tests.flow.tree import Box
from tests.tui.conftest import Seeded, asked, drive, session, settle, shown
from tui.app import Console
from tui.widgets.progress import Progress

WRONG = "wrong-horse-battery"
PASSWORD = "correct-horse-battery"  # noqa: S105 of a practice clinic


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Desk]:
    """The desk of a new box whose daemon runs, as somebody sees it who is not signed in."""
    folder = Box(tmp_path).desk.folder
    command = [sys.executable, "-m", "osiris.cli", "--data", str(folder), "run"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as daemon:
        desk = Desk(folder, alone=False)
        try:
            end = time.monotonic() + 60
            while not desk.daemon_runs():
                assert daemon.poll() is None, "the daemon ended"
                assert time.monotonic() < end, "no daemon answers"
                time.sleep(0.05)
            yield desk
        finally:
            daemon.terminate()


def test_from_a_new_box_to_a_locked_board(running: Desk):
    """Nobody can sign in to a new box; the screen makes the first administrator, who then signs in,
    sets up the second factor, locks and unlocks."""

    async def run() -> None:
        app = Console(running, None, way=Way.TTY, hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await asked(pilot)
            assert "Welcome to a new box" in shown(app)
            await _fill(pilot, name="ada", password=PASSWORD, again="another")
            assert "The two passwords differ." in shown(app)
            await _fill(pilot, name="ada", password=PASSWORD, again=PASSWORD)
            assert "Write this down now" in shown(app)
            await pilot.press("enter")
            await asked(pilot)
            assert "Sign in" in shown(app)
            await _fill(pilot, account="ada", password=WRONG)
            assert "Name, password or code is wrong." in shown(app)
            assert app.signed_in is None
            await _fill(pilot, account="ada", password=PASSWORD)
            await asked(pilot)
            assert "Set up the second factor" in shown(app)
            key = str(app.screen.query_one("#key", Static).content).removeprefix("Key: ")
            assert key[:14] in shown(app)
            await _fill(pilot, code=pyotp.TOTP(key.replace(" ", "")).now())
            await asked(pilot)
            assert "WHAT NEEDS ME NOW" in shown(app)
            assert app.session.stage is Stage.OPEN
            assert "ada (admin)" in shown(app)
            await pilot.press("L")
            await asked(pilot)
            assert "practice" not in shown(app)
            assert (
                await asyncio.to_thread(app.presence.state) == "locked"
            )  # the daemon's session, not only the screen
            await _fill(pilot, password=WRONG)
            assert "wrong" in shown(app)
            await _fill(pilot, password=PASSWORD)
            await settle(pilot)
            assert "WHAT NEEDS ME NOW" in shown(app)
            await asyncio.to_thread(app.desk.ask, "session.close", {})
            app.follow()
            await app.workers.wait_for_complete([w for w in app.workers if w.group == "presence"])
            await asked(pilot)
            assert app.signed_in is None
            assert "Sign in" in shown(app)

    drive(run)


async def _fill(pilot: Pilot[None], **values: str) -> None:
    """Write into the lines of the form, and send it."""
    await pilot.pause()
    for name, value in values.items():
        pilot.app.screen.query_one(f"#{name}", Input).value = value
    last = pilot.app.screen.query(Input).last()
    last.focus()
    await pilot.press("enter")
    await asked(pilot)


def test_without_a_daemon_one_may_look(seeded: object, own: Desk):
    async def run() -> None:
        app = Console(Desk(own.folder, alone=False), None, way=Way.SSH, hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await asked(pilot)
            assert "No daemon runs" in shown(app)
            await pilot.press("f2")
            await settle(pilot)
            assert "nobody (viewer)" in shown(app)
            assert "look now" not in shown(app)

    drive(run)


@pytest.mark.parametrize("line", [b"", b"ab" * 31, b"AB" * 32, b"ab" * 33, b"zz" * 32])
def test_a_session_is_handed_over_by_a_descriptor_alone(line: bytes):
    assert _session_id(_pipe(b"0f" * 32 + b"\n")) == "0f" * 32
    assert _session_id(None) == ""
    with pytest.raises(RequestError, match="holds no session"):
        _session_id(_pipe(line))


def _pipe(line: bytes) -> int:
    reader, writer = os.pipe()
    os.write(writer, line)
    os.close(writer)
    return reader


def test_a_session_that_is_locked_already_is_locked_from_the_first_frame(seeded: Seeded):
    """In a browser the page can be loaded again without the password."""

    async def run() -> None:
        locked = replace(session(), id="ab" * 32, stage=Stage.LOCKED)
        app = Console(replace(seeded.desk, session=locked.id), locked, hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            assert "give your password" in shown(app)
            assert "practice" not in shown(app)
            await pilot.press("1", "escape", "enter")
            await settle(pilot)
            assert "give your password" in shown(app)

    drive(run)


class Away(Desk):
    """What somebody in the group is answered by a daemon that knows no session of theirs."""

    def ask(self, kind: str, args: object, **_: object) -> Reply:
        return Reply(code=5, data={"refused": "expired"}, text="Sign in.")


def test_who_looked_without_a_daemon_signs_in_when_it_is_back(seeded: Seeded):
    async def run() -> None:
        nobody = replace(session(Role.VIEWER, Way.SSH), account="nobody")
        app = Console(Away(seeded.desk.folder, alone=False), nobody, hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            app.follow()
            await app.workers.wait_for_complete([w for w in app.workers if w.group == "presence"])
            await asked(pilot)
            assert app.signed_in is None
            assert "Sign in" in shown(app)

    drive(run)


def test_an_answer_that_comes_while_it_is_locked_opens_nothing(seeded: Seeded):
    """What was asked may take longer than the lock."""
    answer = Event()

    def doing(say: object) -> Reply:
        answer.wait(30)
        return Reply(code=0, data={}, text="Done.")

    async def run() -> None:
        own = replace(session(), id="ab" * 32)
        app = Console(replace(seeded.desk, session=own.id), own, hz=0)
        async with app.run_test(size=(80, 24)) as pilot:
            await settle(pilot)
            app.push_screen(Progress("A long one", doing))
            await pilot.pause()
            app.lock()
            await pilot.pause()
            answer.set()
            await asked(pilot)
            assert "give your password" in shown(app)

    drive(run)
