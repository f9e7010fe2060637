"""All that a person may see of the box, and the sending of Requests.

Seeing needs no daemon and takes no lock: a read-only connection to the ledger. Asking goes to the
daemon's socket; where no daemon runs, this process takes the writer's lock and carries the Request
out itself, through the very same handlers.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osiris.core.permit import MAY
from osiris.edge.folder import CONFIG, LEDGER, RULES, SOCKET, ledger_in
from osiris.errors import BusyError, RequestError
from osiris.model.case import (
    Finding,
    Incident,
    Reply,
    Request,
    Role,
    Run,
    Ticket,
    TicketState,
    Waiver,
)

# What is heavy is imported where it is used: the first frame of the console waits for none of it,
# and who only looks never loads what signs in on machines, heals, or writes (docs/adr/0019).
if TYPE_CHECKING:
    from osiris.core.guard import Situation
    from osiris.core.match import RuleIndex
    from osiris.core.score import Score
    from osiris.edge.ledger import Tx
    from osiris.edge.vault import Unlock
    from osiris.model.content import Catalogue, Check, Framework
    from osiris.model.planner import PlannerState
    from osiris.model.site import Asset, Settings, Target
    from osiris.report.tickets import Onboarding
    from osiris.report.why import Story

READ_ONLY = "No daemon runs: this is read-only."


@dataclass(frozen=True)
class Desk:
    """One data folder, seen by one person.

    `unlock` opens the vault where no daemon runs; not `alone`, this process never takes the
    writer's place. `session` is the id of the Session that asks, empty where the kernel's word is
    enough: it goes along with every Request, and who asks is what the daemon knows of it.
    """

    folder: Path
    unlock: Unlock | None = None
    session: str = field(default="", repr=False)
    alone: bool = True

    @cached_property
    def catalogue(self) -> Catalogue:
        """Everything reviewed, with the clinic's own rules."""
        from osiris.edge import catalogue

        rules = self.folder / RULES
        return catalogue.load(rules if rules.exists() else None)

    @property
    def settings(self) -> Settings:
        """config.yaml as it is now: a console stays open for days. Raises SettingsError."""
        from osiris.edge import settings

        return settings.current(self.folder / CONFIG)

    def checks(self) -> Mapping[tuple[str, str], Check]:
        """(target id, check id) -> Check, for every machine that is or was enrolled."""
        from osiris.edge.ledger import targets

        with self.read() as tx:
            return {
                (t.id, c.id): c
                for t in targets.ever(tx)
                for c in self.catalogue.checks_of(t).values()
            }

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A read-only snapshot of the ledger. Raises RequestError where there is no data folder."""
        from osiris.edge.ledger import Ledger

        ledger = Ledger.open(ledger_in(self.folder), read_only=True)
        try:
            with ledger.read() as tx:
                yield tx
        finally:
            ledger.close()

    def ask(
        self,
        kind: str,
        args: Mapping[str, Any],
        *,
        secrets: Mapping[str, str] | None = None,
        say: Callable[[str], None] = lambda _: None,
    ) -> Reply:
        """Send one Request, or carry it out here. Raises OsirisError with what went wrong."""
        from osiris.daemon import callers, socket

        request = Request(
            kind=kind,
            args=dict(args),
            who=callers.login(os.getuid()),
            role=Role.ADMIN,
            where="cli",
            secrets=secrets or {},
            session=self.session,
        )
        try:
            return socket.call(self.folder / SOCKET, request, say)
        except BusyError:
            if self.daemon_runs():
                raise
            if self.session or not self.alone:
                raise RequestError(READ_ONLY, "Start it: systemctl start osiris") from None
        return self._carry_out(request, say)

    def _carry_out(self, request: Request, say: Callable[[str], None]) -> Reply:
        import asyncio

        from osiris.daemon.asks import ask
        from osiris.daemon.house import opened

        with self.read():  # one clear error where this is no data folder
            pass
        with opened(self.folder, request.kind, unlock=self._unlock) as house:
            return asyncio.run(ask(house, request, say))

    @cached_property
    def _unlock(self) -> Unlock:
        """A person is asked for the passphrase once, however many Requests a command sends."""
        from osiris.daemon.house import unlock_from

        return self.unlock or unlock_from(self.settings, self.folder)

    def daemon_runs(self) -> bool:
        """Whether somebody answers at the socket."""
        from osiris.daemon import socket

        return socket.answers(self.folder / SOCKET)

    def mark(self) -> int:
        """Another number whenever the ledger was written to; cheap enough for every second."""
        seen = []
        for name in (LEDGER, f"{LEDGER}-wal"):
            with suppress(OSError):
                stat = (self.folder / name).stat()
                seen.append((stat.st_mtime_ns, stat.st_size))
        return hash(tuple(seen))

    @staticmethod
    def may(kind: str, role: Role) -> bool:
        """Whether this role may ask this kind of Request. The daemon decides, not this."""
        return role in MAY.get(kind, ())

    def targets(self) -> list[Target]:
        """The enrolled machines."""
        from osiris.edge.ledger import targets

        with self.read() as tx:
            return targets.all(tx)

    def assets(self) -> list[Asset]:
        """The machines that were found, enrolled or not, by name."""
        from osiris.edge.ledger import assets

        with self.read() as tx:
            return assets.all(tx)

    def incidents(self, *, open_only: bool) -> list[tuple[Incident, str]]:
        """Incidents with the names of their machines, the newest last."""
        from osiris.edge.ledger import incidents, targets

        with self.read() as tx:
            names = targets.names(tx)
            return [
                (i, names.get(i.target, i.target)) for i in incidents.all(tx, open_only=open_only)
            ]

    def tickets(self, *, live_only: bool = True) -> list[Ticket]:
        """The questions to a person, with clocks that begin in this minute already begun."""
        from osiris.edge.ledger import tickets

        with self.read() as tx:
            return [self._begun(tx, t) for t in tickets.all(tx, live_only=live_only)]

    def _begun(self, tx: Tx, ticket: Ticket) -> Ticket:
        from osiris.core.clocks import begun
        from osiris.flow.clocks import about, acknowledged

        if ticket.state is not TicketState.OPEN or ticket.due is not None:
            return ticket
        return begun(ticket, about(tx, ticket), acknowledged(tx), self.settings)

    def ticket(self, number: int) -> Ticket:
        """One question. Raises RequestError where there is none of this number."""
        from osiris.edge.ledger import tickets

        with self.read() as tx:
            ticket = tickets.get(tx, number)
            if ticket is None:
                raise RequestError(
                    f"There is no ticket {number}.", "List them with: osiris tickets --all"
                )
            return self._begun(tx, ticket)

    def onboarding(self) -> Onboarding:
        """What the first looks at the machines found. Raises RequestError before the first look."""
        from osiris.edge.ledger import incidents, targets
        from osiris.flow.clocks import acknowledged
        from osiris.report.tickets import Onboarding

        with self.read() as tx:
            known = {t.id: t for t in targets.all(tx) if t.onboarded}
            if not known:
                raise RequestError("No machine was looked at yet.", "osiris sweep")
            found = [i for i in incidents.all(tx) if i.onboarding and i.target in known]
            return Onboarding(
                machines=tuple(known.values()),
                found=tuple(found),
                acknowledged=acknowledged(tx),
            )

    def findings(self, name: str = "") -> list[tuple[Finding, datetime]]:
        """The latest verdicts with the time since when they stand; of one machine, or of all."""
        from osiris.edge.ledger import findings
        from osiris.flow import enrolled

        with self.read() as tx:
            target = enrolled(tx, name).id if name else None
            return findings.latest(tx, target)

    def history(self, name: str) -> list[Run]:
        """All that the box changed on a machine that is or was enrolled, oldest first."""
        from osiris.edge.ledger import runs

        target = self.id_of(name)
        with self.read() as tx:
            return runs.all(tx, target=target)

    def waivers(self, *, live_only: bool) -> list[tuple[Waiver, str]]:
        """Accepted fails with the names of their machines (empty: everywhere)."""
        from osiris.edge.ledger import targets, waivers

        with self.read() as tx:
            names = targets.names(tx)
            found = waivers.all(tx, live=datetime.now(UTC) if live_only else None)
            return [(w, names.get(w.target, "")) for w in found]

    def frameworks(self) -> tuple[list[Framework], tuple[str, ...]]:
        """All frameworks, and the ids of the selected ones."""
        from osiris.edge.ledger import facts

        with self.read() as tx:
            chosen = facts.get(tx, facts.FRAMEWORKS)
        selected = tuple(chosen) if isinstance(chosen, list | tuple) else facts.DEFAULT_FRAMEWORKS
        return list(self.catalogue.frameworks.values()), selected

    def names(self) -> dict[str, str]:
        """Id -> name of every machine that ever was enrolled."""
        from osiris.edge.ledger import targets

        with self.read() as tx:
            return targets.names(tx)

    def id_of(self, name: str) -> str:
        """The id of a machine that is or was enrolled; empty for empty. Raises RequestError."""
        ids = [i for i, known_as in self.names().items() if name in (i, known_as)]
        if name and not ids:
            raise RequestError(f"There never was a machine {name!r}.")
        return ids[-1] if name else ""

    def check_id(self, check: str) -> str:
        """`check`, if there is one of this id; empty for empty. Raises RequestError."""
        from osiris.model.site import Platform

        if check and not any(c.id == check for p in Platform for c in self.catalogue.checks(p)):
            raise RequestError(f"There is no check {check!r}.", "List them with: osiris show")
        return check

    def scores(self) -> list[tuple[Score, str]]:
        """Each selected framework: what the last findings say of it, and its title."""
        from osiris.core.score import score, titled

        frameworks, selected = self.frameworks()
        found = [f for f, _ in self.findings()]
        scheduled = [
            (t.id, c.id, c.cadence)
            for t in self.targets()
            for c in self.catalogue.checks_of(t).values()
        ]
        now = datetime.now(UTC)
        return [
            (score(f, found, scheduled, now), titled(f)) for f in frameworks if f.id in selected
        ]

    def escrow(self) -> list[dict[str, Any]]:
        """Every recovery key that is held: whose, for whom, since when. Never what was sealed."""
        from osiris.edge.ledger import escrow, targets

        with self.read() as tx:
            known = targets.names(tx)
            return [
                {
                    "host": known[key.target],
                    "volume": key.volume,
                    "protector": key.protector,
                    "holders": sorted(key.sealed),
                    "taken": key.taken,
                    "verified": key.verified,
                    "gone": key.gone,
                }
                for key in escrow.all(tx)
            ]

    def index(self, tx: Tx) -> RuleIndex:
        """The rules in force now, those of packs included."""
        from osiris.core.match import RuleIndex
        from osiris.edge.ledger import learned

        packed = learned.pack_rules(tx, self.catalogue.runbooks.values())
        return RuleIndex((*self.catalogue.rules, *packed), self.catalogue.runbooks)

    def planner(self) -> PlannerState:
        """How tier 2 stands. Nothing is started to tell."""
        from osiris.daemon.house import chosen, planner_in

        with self.read() as tx:
            own = chosen(tx)
        return planner_in(self.catalogue, self.settings, lambda: own, lambda: "").state()

    def situation(self, tx: Tx, target: Target, finding: Finding, now: datetime) -> Situation:
        """What the guard would look at now, as far as it can be told without a fresh look."""
        from osiris.desk import story

        return story.situation(self, tx, target, finding, now)

    def why(self, number: int) -> Story:
        """All that is known of one Incident."""
        from osiris.desk import story

        return story.why(self, number)
