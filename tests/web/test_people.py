"""When a session ends here, and what the daemon is told meanwhile.

Time is a number of the test's, and so are the daemon's answers; the daemon itself is in the other
tests of this folder.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from osiris.errors import OsirisError
from osiris.model.case import Reply
from tui.web.consoles import clamped, is_reply
from tui.web.people import AT_THE_DOOR, BUSY, LOOK, TELL, People, Person

IDLE = 60.0


@dataclass(frozen=True)
class Daemon:
    """What a desk gives: `asked` is what it heard, `says` what it answers."""

    session: str = ""
    asked: list[str] = field(default_factory=list)
    says: dict[str, Reply | OsirisError] = field(default_factory=dict)

    def ask(self, kind: str, args: Mapping[str, Any], *, secrets: Mapping[str, str]) -> Reply:
        self.asked.append(f"{kind} {self.session}".strip())
        if kind == "session.open":
            data = {"session": "5e55", "account": args["account"], "role": "viewer"}
            expires = datetime.now(UTC) + timedelta(seconds=600)
            data |= {"stage": "open", "expires": expires.isoformat()}
            return Reply(code=0, data=data, text="")
        said = self.says.get(kind, Reply(code=0, data={"stage": "open"}, text=""))
        if isinstance(said, OsirisError):
            raise said
        return said


@dataclass
class House:
    """People at a time that the test says."""

    daemon: Daemon = field(default_factory=Daemon)
    now: float = 1000.0

    def __post_init__(self) -> None:
        self.people = People(self.daemon, idle_s=IDLE, clock=lambda: self.now)  # type: ignore[arg-type]

    async def enter(self) -> tuple[str, Person]:
        came = await self.people.enter("ada", "secret", "")
        assert not isinstance(came, Reply)
        self.daemon.asked.clear()
        return came

    async def after(self, seconds: float) -> None:
        """Let time go by, and the watch look once."""
        self.now += seconds
        watching = asyncio.create_task(self.people.watch(0))
        await asyncio.sleep(0.05)
        watching.cancel()


def test_it_ends_when_nobody_does_anything():
    async def steps() -> None:
        house = House()
        token, person = await house.enter()
        await house.after(IDLE - 1)
        assert house.people.of(token) is person
        house.people.stir(person)
        await house.after(IDLE - 1)
        assert house.people.of(token) is person
        await house.after(1)
        assert house.people.of(token) is None
        assert list(house.people) == []
        assert house.daemon.asked[-1] == "session.close 5e55"

    asyncio.run(steps())


def test_it_ends_in_its_time_however_busy_somebody_is():
    async def steps() -> None:
        house = House()
        token, person = await house.enter()
        for _ in range(19):
            house.people.stir(person)
            await house.after(30)
        house.people.stir(person)
        assert house.people.of(token) is person
        house.now += 30.1
        assert house.people.of(token) is None

    asyncio.run(steps())


def test_the_daemon_hears_of_real_input_twice_a_minute_at_most():
    async def steps() -> None:
        house = House()
        _, person = await house.enter()
        for _ in range(int(TELL)):
            house.people.stir(person)
            await house.after(1)
        touched = [a for a in house.daemon.asked if a.startswith("session.touch")]
        assert touched == ["session.touch 5e55"]
        house.daemon.asked.clear()
        await house.after(LOOK)
        await house.after(LOOK)
        assert set(house.daemon.asked) == {"session.whoami 5e55"}  # which keeps nothing alive

    asyncio.run(steps())


@pytest.mark.parametrize("gone", [True, False])
def test_what_was_ended_on_the_box_ends_here(gone: bool):
    async def steps() -> None:
        house = House()
        token, _ = await house.enter()
        refused = Reply(code=5, data={"refused": "expired"}, text="")
        locked = Reply(code=0, data={"stage": "locked"}, text="")
        house.daemon.says["session.whoami"] = refused if gone else locked
        await house.after(LOOK)
        kept = house.people.of(token)
        assert (kept is None) is gone
        assert gone or (kept is not None and kept.stage == "locked")

    asyncio.run(steps())


def test_a_daemon_that_is_away_ends_nobody():
    async def steps() -> None:
        house = House()
        token, person = await house.enter()
        house.daemon.says["session.whoami"] = OsirisError("No daemon runs.")
        await house.after(LOOK)
        assert house.people.of(token) is person

    asyncio.run(steps())


def test_so_many_sign_in_at_once_and_no_more():
    async def steps() -> None:
        house = House()
        came = await asyncio.gather(
            *(house.people.enter("ada", "x", "") for _ in range(AT_THE_DOOR + 2))
        )
        assert came.count(BUSY) == 2
        assert not isinstance(await house.people.enter("ada", "x", ""), Reply)

    asyncio.run(steps())


def test_a_session_is_not_in_what_is_printed_of_a_person():
    async def steps() -> None:
        _, person = await House().enter()
        person = replace(person, pairing={"secret": "SECRET"})
        assert "5e55" not in repr(person)
        assert "SECRET" not in repr(person)

    asyncio.run(steps())


@pytest.mark.parametrize(
    "text", ["\x1b[?2026;2$y", "\x1b[12;40R", "\x1b[?62;4c\x1b[0n", "\x1b]10;rgb:00/00/00\x1b\\"]
)
def test_what_a_terminal_answers_is_nobodys_doing(text: str):
    assert is_reply(text)
    assert not is_reply(text + "q")


@pytest.mark.parametrize(
    "text", ["", "q", "\x1b", "\x1b[A", "\x1b[<35;10;10M", "\x1b[1;5P", "\x1bOR"]
)
def test_keys_and_clicks_are_somebodys_doing(text: str):
    assert not is_reply(text)


def test_a_page_may_ask_for_any_size_and_gets_one_that_can_be_drawn():
    assert clamped(10**9, -1) == (300, 12)
    assert clamped(0, 10**9) == (40, 120)
    assert clamped(80, 24) == (80, 24)
