"""A box whose passwords cost little, whose clock a test moves, and a caller of every kind."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from osiris.core import chain
from osiris.daemon import asks, socket
from osiris.daemon.callers import Caller
from osiris.daemon.house import House
from osiris.daemon.reception import Reception
from osiris.edge.ledger import details, entries
from osiris.edge.vault import Cost, People
from osiris.model.case import Refused, Reply, Role
from osiris.model.person import Way
from osiris.model.proof import Detail

CHEAP = Cost(1, 8_192)
CONSOLE, WEB_SERVER = 61_001, 61_002
PASSWORD = "nine brown cows in fog"  # noqa: S105 of a box that lasts a test
OTHER = "seven grey mice in rain"


@dataclass
class Door:
    """Sends Requests as the socket does, with what the kernel would have said of the caller."""

    house: House
    tick: float = 1_000.0
    drawn: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.house.vault.put_people({})
        self.restart()

    def restart(self) -> None:
        """All that is in memory is gone; the vault stays."""
        people = People(self.house.vault, cost=CHEAP)
        now = self.house.box.settings
        self.house.reception = Reception(
            people, lambda: self.tick, lambda: (now.idle_minutes, now.session_hours)
        )

    def ask(
        self,
        kind: str,
        args: Mapping[str, Any] | None = None,
        *,
        way: Way = Way.TTY,
        session: str = "",
        owner: bool = False,
        uid: int = CONSOLE,
        **secrets: str,
    ) -> Reply:
        """What a process of user `uid` is answered that came by `way`."""
        asked = {"kind": kind, "args": dict(args or {}), "secrets": secrets, "session": session}
        caller = Caller(0 if owner else uid, way)
        request = socket.heard(json.dumps(asked).encode(), caller, self.house.reception.sessions)
        if isinstance(request, Refused):
            return Reply(code=5, data={"refused": request.code}, text=request.text)
        return asyncio.run(asks.ask(self.house, request, lambda _: None))

    def admin(self, name: str = "anna") -> Reply:
        """The first account."""
        return self.ask("account.first", {"name": name}, owner=True, password=PASSWORD)

    def add(self, name: str, role: Role) -> None:
        reply = self.ask(
            "account.add", {"name": name, "role": role.value}, owner=True, password=PASSWORD
        )
        assert reply.code == 0, reply

    def sign_in(self, name: str = "anna", way: Way = Way.TTY, **more: str) -> Reply:
        return self.ask("session.open", {"account": name}, way=way, password=PASSWORD, **more)

    def session(self, name: str = "anna", way: Way = Way.TTY, **more: str) -> str:
        reply = self.sign_in(name, way, **more)
        assert reply.code == 0, reply
        return str(reply.data["session"])

    def size(self) -> int:
        with self.house.box.ledger.read() as tx:
            return entries.head(tx)[0]

    def written(self, since: int) -> list[dict[str, Any]]:
        """The bodies of the entries from `since` on, with what their details hold."""
        with self.house.box.ledger.read() as tx:
            found = []
            for bundle in entries.walk(tx, since):
                body = dict(chain.predicate(bundle.payload)["body"])
                (told,) = details.read(tx, bundle.seq)
                assert isinstance(told, Detail)
                found.append({**body, "said": json.loads(told.data)})
            return found


def refused(reply: Reply) -> str:
    return str(reply.data.get("refused", "")) if reply.code else ""
