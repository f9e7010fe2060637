"""Where people come in: who they are, who is signed in, and what is held against whom."""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable
from dataclasses import dataclass

from osiris.daemon.sessions import Sessions, Throttle
from osiris.edge.vault import People, matches, tidy
from osiris.model.case import Refused

FIRST_S = 900.0
"""How long the code of the first admin stands."""
_TRIES = 5


class Reception:
    """`people` is what the vault knows, all else is in memory.

    One password is checked at a time, beside the loop: a hash takes 64 MiB, and a throttle that is
    looked at before the last try was counted would let a hundred tries at once through.
    """

    def __init__(
        self, people: People, tick: Callable[[], float], limits: Callable[[], tuple[int, int]]
    ) -> None:
        self.people = people
        self.sessions = Sessions(tick, limits)
        self.throttle = Throttle(tick)
        self.first = FirstCode(people.new_code, tick)
        self.diary = Diary(tick)
        self._one_at_a_time = asyncio.Lock()

    async def fits(self, name: str, way: str, secret: str, proof: str, *, known: bool) -> int:
        """Hold a secret against its hash: 0 it fits, -1 it does not, else the seconds to wait.

        A wrong one is counted. A right one is not forgiven yet: a second factor may be wrong.
        """
        async with self._one_at_a_time:
            wait = self.throttle.wait_s(name, way)
            if wait:
                return wait
            if await asyncio.to_thread(matches, proof, secret):
                return 0
            self.throttle.wrong(name, way, known=known)
            return -1

    async def hashed(self, secret: str) -> str:
        """The hash of a new secret."""
        async with self._one_at_a_time:
            return await asyncio.to_thread(self.people.hashed, secret)


@dataclass(slots=True)
class FirstCode:
    """The one-time code with which the first admin is made. A new one after `FIRST_S` seconds, and
    after five that were wrong."""

    draw: Callable[[int], str]
    tick: Callable[[], float]
    code: str = ""
    until: float = 0.0
    wrong: int = 0

    def show(self) -> tuple[str, int]:
        """The code that is good now, and for how many seconds."""
        if not self._stands():
            self.code, self.until, self.wrong = self.draw(3), self.tick() + FIRST_S, 0
        return self.code, int(self.until - self.tick())

    def take(self, code: str) -> bool:
        """Whether this is the code. It stands until `forget`: a name may be wrong yet."""
        if not self._stands():
            return False
        if hmac.compare_digest(tidy(code).encode(), self.code.encode()):
            return True
        self.wrong += 1
        return False

    def forget(self) -> None:
        """It was used."""
        self.code = ""

    def _stands(self) -> bool:
        return bool(self.code) and self.tick() < self.until and self.wrong < _TRIES


class Diary:
    """How much of what strangers try is written down: five an `PERIOD_S` and way, and how many were
    not."""

    MOST, PERIOD_S = 5, 300.0

    def __init__(self, tick: Callable[[], float]) -> None:
        self._tick = tick
        self._written: dict[str, list[float]] = {}
        self._unwritten: dict[str, int] = {}

    def write(self, what: str) -> int | None:
        """How many were left out since the last one that was written; None: leave this out too."""
        tick = self._tick()
        written = [at for at in self._written.get(what, []) if tick - at < self.PERIOD_S]
        self._written[what] = written
        if len(written) >= self.MOST:
            self._unwritten[what] = self._unwritten.get(what, 0) + 1
            return None
        written.append(tick)
        return self._unwritten.pop(what, 0)


def throttled(seconds: int) -> Refused:
    """Too many were wrong."""
    return Refused(code="throttled", text=f"Too many wrong tries. Wait {seconds} s.")
