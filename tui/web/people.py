"""Who is signed in through this server.

It verifies nothing: name, password and code go to the daemon, which answers with a session. The
browser gets a token of our own for it; here, in memory, lies only the token's SHA-256.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

from aiohttp import web

from osiris.desk import Desk
from osiris.errors import OsirisError
from osiris.model.case import Reply, Role
from osiris.model.person import Stage
from osiris.report.text import plain

log = logging.getLogger("osiris.web")

TELL = 30.0
"""Seconds between two words to the daemon that somebody is there."""
LOOK = 10.0
"""Seconds in which a session that was ended on the box is noticed here."""
AT_THE_DOOR = 4
"""Sign-ins under way at once: each costs the daemon an Argon2id."""
GOODBYE_S = 3.0
MOST = 64
"""People signed in at once."""
GONE = 4401
"""Close code of a websocket whose session has ended."""
BUSY = Reply(code=5, data={"refused": "busy"}, text="Too many are signing in. Try again shortly.")


@dataclass(slots=True, kw_only=True, eq=False)
class Person:
    """One who signed in. `desk` asks with this person's session. Times are of the loop's clock.

    `pairing` is the reply to account.totp_begin, until the second factor is confirmed.
    """

    desk: Desk = field(repr=False)
    account: str
    role: Role
    stage: Stage
    ends: float
    seen: float
    told: float
    looked: float
    pairing: Mapping[str, Any] | None = field(default=None, repr=False)
    sockets: set[web.WebSocketResponse] = field(default_factory=set)

    async def ask(self, kind: str, args: Mapping[str, Any] | None = None, **hidden: str) -> Reply:
        """Send a Request as this person. Raises OsirisError."""
        return await asyncio.to_thread(self.desk.ask, kind, args or {}, secrets=hidden)


class People:
    """All who are signed in, by the SHA-256 of their tokens."""

    def __init__(
        self, desk: Desk, *, idle_s: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._desk, self._idle_s, self._clock = desk, idle_s, clock
        self._in: dict[str, Person] = {}
        self._coming = 0

    def of(self, token: str) -> Person | None:
        """Who holds this token, if the time of neither limit is over."""
        person = self._in.get(_digest(token))
        return None if person is None or self._over(person) else person

    def __iter__(self) -> Iterator[Person]:
        return iter(tuple(self._in.values()))

    async def enter(self, account: str, password: str, code: str) -> tuple[str, Person] | Reply:
        """A new token and whom it is for, or the daemon's refusal. Raises OsirisError."""
        if self._coming >= AT_THE_DOOR or len(self._in) >= MOST:
            return BUSY
        self._coming += 1
        try:
            reply = await asyncio.to_thread(
                self._desk.ask,
                "session.open",
                {"account": account},
                secrets={"password": password, "code": code},
            )
        finally:
            self._coming -= 1
        if reply.code:
            return reply
        token = secrets.token_urlsafe(32)
        self._in[_digest(token)] = person = self._person(reply.data)
        return token, person

    def _person(self, told: Mapping[str, Any]) -> Person:
        now = self._clock()
        expires = datetime.fromisoformat(str(told["expires"]))
        return Person(
            desk=replace(self._desk, session=str(told["session"])),
            account=str(told["account"]),
            role=Role(told["role"]),
            stage=Stage(told["stage"]),
            ends=now + (expires - datetime.now(UTC)).total_seconds(),
            seen=now,
            told=now,
            looked=now,
        )

    async def leave(self, token: str, why: str) -> None:
        """End a session here and at the daemon, with all its consoles."""
        await self._end(_digest(token), why)

    async def _end(self, digest: str, why: str) -> None:
        person = self._in.pop(digest, None)
        if person is None:
            return
        log.info("%s: the session ended: %s", plain(person.account), why)
        closing = [s.close(code=GONE, message=why.encode()) for s in tuple(person.sockets)]
        await asyncio.gather(*closing, return_exceptions=True)
        with suppress(OsirisError):  # the daemon ends it by itself, in its time
            await person.ask("session.close")

    async def close(self, why: str) -> None:
        """End all sessions. A daemon that does not answer in time ends them by itself."""
        ending = asyncio.gather(*(self._end(digest, why) for digest in tuple(self._in)))
        with suppress(TimeoutError):
            await asyncio.wait_for(ending, GOODBYE_S)

    def stir(self, person: Person) -> None:
        """This person did something: a key, a click, a page."""
        person.seen = self._clock()

    def _over(self, person: Person) -> str:
        now = self._clock()
        if now >= person.ends:
            return "The time of this session is over."
        return "Nobody used it." if now - person.seen >= self._idle_s else ""

    async def watch(self, every: float = 1.0) -> None:
        """End what is over, and tell the daemon who is still there. Runs until it is cancelled."""
        while True:
            await asyncio.sleep(every)
            await asyncio.gather(*(self._look(d, p) for d, p in tuple(self._in.items())))

    async def _look(self, digest: str, person: Person) -> None:
        now = self._clock()
        if why := self._over(person):
            await self._end(digest, why)
        elif person.seen > person.told and now - person.told >= TELL:
            person.told = person.looked = now
            await self._still(digest, person, "session.touch")
        elif now - person.looked >= LOOK:
            person.looked = now
            await self._still(digest, person, "session.whoami")

    async def _still(self, digest: str, person: Person, kind: str) -> None:
        """A session that the daemon no longer knows ends here, too. A daemon that is away for a
        moment ends nobody: it forgets its sessions by itself when it starts anew."""
        with suppress(OsirisError):
            reply = await person.ask(kind)
            if reply.code:
                await self._end(digest, "It was ended on the box.")
            elif "stage" in reply.data:
                person.stage = Stage(reply.data["stage"])


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


async def first_account(desk: Desk, name: str, code: str, password: str) -> Reply:
    """Make the first account of a new box. Raises OsirisError."""
    hidden = {"code": code, "password": password}
    return await asyncio.to_thread(desk.ask, "account.first", {"name": name}, secrets=hidden)
