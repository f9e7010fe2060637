"""Who is signed in, and how often somebody was wrong. All of it in memory: a restart signs out."""

from __future__ import annotations

import hashlib
import os
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from osiris.model.case import Refused, Role
from osiris.model.person import Session, Stage, Way

MOST_EACH = 8
"""Sessions of one account; a new one beyond that ends the one unused for longest."""

EXPIRED = Refused(code="expired", text="Sign in: there is no such session, or it has ended.")
LOCKED = Refused(code="locked", text="The session is locked: give the password again.")
ENROL = Refused(
    code="stage", text="Set up the second factor first: nothing else can be asked until then."
)

_WHEN_LOCKED = frozenset({"session.unlock", "session.close", "session.whoami", "session.touch"})
_WHEN_ENROLLING = frozenset(
    {
        "session.close",
        "session.lock",
        "session.whoami",
        "session.touch",
        "account.totp_begin",
        "account.totp",
    }
)
_NOT_A_KEY = frozenset({"session.whoami", "session.list", "account.list"})
"""What a program asks by itself: it keeps no session alive."""


@dataclass(slots=True)
class _Held:
    """A Session without its id, and its clock in seconds of `Sessions.tick`."""

    session: Session
    stage: Stage  # without the lock
    user: str
    ends: float
    seen: float
    locked: bool = False


class Sessions:
    """The signed-in people. Only the SHA-256 of each id is held: memory that leaks opens nothing.

    `tick` gives seconds that never go back, `limits` (idle minutes, hours to the end) as they are
    set now, `random` the ids.
    """

    def __init__(
        self,
        tick: Callable[[], float],
        limits: Callable[[], tuple[int, int]],
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._tick = tick
        self._limits = limits
        self._random = random
        self._by_hash: dict[str, _Held] = {}

    def open(
        self, account: str, role: Role, way: Way, user: str, stage: Stage, now: datetime
    ) -> Session:
        """Sign in, for programs of the Unix user `user`. The id is shown this once."""
        own = [key for key, held in self._live() if held.session.account == account]
        too_many = max(0, len(own) - MOST_EACH + 1)
        for key in sorted(own, key=lambda k: self._by_hash[k].seen)[:too_many]:
            del self._by_hash[key]
        hours = self._limits()[1]
        session = Session(
            account=account,
            role=role,
            way=way,
            stage=stage,
            since=now,
            expires=now + timedelta(hours=hours),
        )
        id_, tick = self._random(32).hex(), self._tick()
        self._by_hash[_hash(id_)] = _Held(session, stage, user, tick + hours * 3_600, tick)
        return replace(session, id=id_)

    def hear(self, id_: str, user: str, kind: str) -> Session | Refused:
        """The Session that may ask `kind` now. It is good for the Unix user that
        opened it, alone."""
        held = self._get(id_)
        if held is None or held.user != user:
            return EXPIRED
        stage = self._stage(held)
        if stage is Stage.LOCKED and kind not in _WHEN_LOCKED:
            return LOCKED
        if stage is Stage.ENROL and kind not in _WHEN_ENROLLING:
            return ENROL
        if stage is not Stage.LOCKED and kind not in _NOT_A_KEY:
            held.seen = self._tick()
        return replace(held.session, id=id_, stage=stage)

    def look(self, id_: str) -> Session | None:
        """The Session as it stands, without its id."""
        held = self._get(id_)
        return replace(held.session, stage=self._stage(held)) if held else None

    def lock(self, id_: str) -> None:
        """Only the password opens it again."""
        held = self._get(id_)
        if held is not None:
            held.locked = True

    def unlock(self, id_: str) -> Stage | None:
        """Open a locked Session: the password was right. None: it has ended meanwhile."""
        held = self._get(id_)
        if held is None:
            return None
        held.locked, held.seen = False, self._tick()
        return held.stage

    def enrolled(self, id_: str) -> None:
        """The second factor is set up: this Session may do all that its role may."""
        held = self._get(id_)
        if held is not None:
            held.stage = Stage.OPEN

    def close(self, id_: str) -> None:
        """Sign out."""
        self._by_hash.pop(_hash(id_), None)

    def end(self, account: str = "", *, but: str = "") -> int:
        """End all Sessions of an account (empty: of everybody), except the one with the id `but`.

        Returns how many.
        """
        kept = _hash(but) if but else ""
        gone = [
            key
            for key, held in self._live()
            if account in ("", held.session.account) and key != kept
        ]
        for key in gone:
            del self._by_hash[key]
        return len(gone)

    def all(self) -> list[Session]:
        """Who is signed in, without the ids, the newest last."""
        found = [replace(held.session, stage=self._stage(held)) for _, held in self._live()]
        return sorted(found, key=lambda session: session.since)

    def _get(self, id_: str) -> _Held | None:
        self._live()
        return self._by_hash.get(_hash(id_))

    def _live(self) -> list[tuple[str, _Held]]:
        """All that have not ended; those that have are forgotten."""
        tick = self._tick()
        for key in [key for key, held in self._by_hash.items() if held.ends <= tick]:
            del self._by_hash[key]
        return list(self._by_hash.items())

    def _stage(self, held: _Held) -> Stage:
        if self._tick() - held.seen >= 60 * self._limits()[0]:
            held.locked = True
        return Stage.LOCKED if held.locked else held.stage


@dataclass(slots=True)
class _Wrong:
    count: int
    last: float


class Throttle:
    """How often somebody was wrong, by account and way. From the fifth time on they wait, longer
    each time.

    A name that is no account is counted just so, as long as there is room: `MOST` such names are
    remembered, and they push out nothing but each other.
    """

    FREE, WINDOW_S, FIRST_S, LONGEST_S, MOST = 5, 300.0, 30.0, 3_600.0, 256

    def __init__(self, tick: Callable[[], float]) -> None:
        self._tick = tick
        self._known: dict[tuple[str, str], _Wrong] = {}
        self._strange: OrderedDict[tuple[str, str], _Wrong] = OrderedDict()

    def wait_s(self, name: str, way: str) -> int:
        """Seconds until the next try counts; 0: now."""
        key = _key(name, way)
        wrong = self._known.get(key) or self._strange.get(key)
        if wrong is None:
            return 0
        left = wrong.last + self._pause(wrong.count) - self._tick()
        return max(0, -int(-left // 1))

    def wrong(self, name: str, way: str, *, known: bool) -> None:
        """Somebody was wrong. `known`: there is such an account."""
        key, tick = _key(name, way), self._tick()
        shelf: dict[tuple[str, str], _Wrong] = self._known if known else self._strange
        before = shelf.get(key)
        count = 0
        if before is not None and tick - before.last < self.WINDOW_S + self._pause(before.count):
            count = before.count
        shelf[key] = _Wrong(count + 1, tick)
        self._strange.move_to_end(key) if not known else None
        while len(self._strange) > self.MOST:
            self._strange.popitem(last=False)

    def right(self, name: str, way: str) -> None:
        """They were right: nothing is held against them any more."""
        self._known.pop(_key(name, way), None)

    def _pause(self, count: int) -> float:
        if count < self.FREE:
            return 0.0
        return min(self.FIRST_S * 2.0 ** min(count - self.FREE, 20), self.LONGEST_S)


def _hash(id_: str) -> str:
    return hashlib.sha256(id_.encode("utf-8", "surrogateescape")).hexdigest()


def _key(name: str, way: str) -> tuple[str, str]:
    """A typed name may be a megabyte long, or a password: only its digest is held."""
    return _hash(name), way
