"""All that a person may see of the box, and the sending of Requests.

Seeing needs no daemon and takes no lock: a read-only connection to the ledger. Asking goes to the
daemon's socket; where no daemon runs, this process takes the writer's lock and carries the Request
out itself, through the very same handlers.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from osiris.core.clocks import begun
from osiris.core.guard import Situation, allow
from osiris.core.match import RuleIndex
from osiris.core.permit import MAY
from osiris.core.score import Score, score
from osiris.daemon import socket
from osiris.daemon.asks import ask
from osiris.daemon.asks.frameworks import DEFAULT, FACT
from osiris.daemon.house import (
    CONFIG,
    LEDGER,
    RULES,
    SOCKET,
    chosen,
    ledger_in,
    opened,
    planner_in,
    unlock_from,
)
from osiris.edge import catalogue, settings
from osiris.edge.ledger import (
    Ledger,
    Tx,
    assets,
    decisions,
    escrow,
    facts,
    findings,
    holds,
    incidents,
    learned,
    policy,
    rmm,
    runs,
    targets,
    tickets,
    waivers,
)
from osiris.edge.vault import Unlock
from osiris.errors import BusyError, RequestError
from osiris.flow import Say, enrolled, known
from osiris.flow.clocks import about, acknowledged
from osiris.flow.heal import outline, stops
from osiris.model.case import (
    Finding,
    Incident,
    Reply,
    Request,
    Role,
    Run,
    Ticket,
    TicketState,
    Tier,
    Waiver,
)
from osiris.model.content import Catalogue, Check, Framework
from osiris.model.planner import Decided, PlannerState
from osiris.model.site import Asset, Platform, Settings, Target
from osiris.report.tickets import Onboarding
from osiris.report.why import Story

_PROPOSED = " (proposed, not law)"


@dataclass(frozen=True)
class Desk:
    """One data folder, seen by one person. `unlock` opens the vault where no daemon runs; not
    `alone`, this process never takes the writer's place: without a daemon nothing can be asked."""

    folder: Path
    unlock: Unlock | None = None
    alone: bool = True

    @cached_property
    def catalogue(self) -> Catalogue:
        """Everything reviewed, with the clinic's own rules."""
        rules = self.folder / RULES
        return catalogue.load(rules if rules.exists() else None)

    @cached_property
    def settings(self) -> Settings:
        """config.yaml. Raises SettingsError."""
        return settings.load(self.folder / CONFIG)

    def checks(self) -> Mapping[tuple[str, str], Check]:
        """(target id, check id) -> Check, for every machine that is or was enrolled."""
        with self.read() as tx:
            return {
                (t.id, c.id): c
                for t in targets.ever(tx)
                for c in self.catalogue.checks_of(t).values()
            }

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A read-only snapshot of the ledger. Raises RequestError where there is no data folder."""
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
        say: Say = lambda _: None,
    ) -> Reply:
        """Send one Request, or carry it out here. Raises OsirisError with what went wrong."""
        request = Request(
            kind=kind,
            args=dict(args),
            who=socket.login(os.getuid()),
            role=Role.ADMIN,
            where="cli",
            secrets=secrets or {},
        )
        try:
            return socket.call(self.folder / SOCKET, request, say)
        except BusyError:
            if self.daemon_runs():
                raise
            if not self.alone:
                raise RequestError(
                    "No daemon runs: this is read-only.", "Start it with: osiris run"
                ) from None
        with self.read():  # one clear error where this is no data folder
            pass
        with opened(self.folder, kind, unlock=self._unlock) as house:
            return asyncio.run(ask(house, request, say))

    @cached_property
    def _unlock(self) -> Unlock:
        """A person is asked for the passphrase once, however many Requests a command sends."""
        return self.unlock or unlock_from(self.settings, self.folder)

    def daemon_runs(self) -> bool:
        """Whether somebody answers at the socket."""
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
        with self.read() as tx:
            return targets.all(tx)

    def assets(self) -> list[Asset]:
        """The machines that were found, enrolled or not, by name."""
        with self.read() as tx:
            return assets.all(tx)

    def incidents(self, *, open_only: bool) -> list[tuple[Incident, str]]:
        """Incidents with the names of their machines, the newest last."""
        with self.read() as tx:
            names = targets.names(tx)
            return [
                (i, names.get(i.target, i.target)) for i in incidents.all(tx, open_only=open_only)
            ]

    def tickets(self, *, live_only: bool = True) -> list[Ticket]:
        """The questions to a person, with clocks that begin in this minute already begun."""
        with self.read() as tx:
            return [self._begun(tx, t) for t in tickets.all(tx, live_only=live_only)]

    def _begun(self, tx: Tx, ticket: Ticket) -> Ticket:
        if ticket.state is not TicketState.OPEN or ticket.due is not None:
            return ticket
        return begun(ticket, about(tx, ticket), acknowledged(tx), self.settings)

    def ticket(self, number: int) -> Ticket:
        """One question. Raises RequestError where there is none of this number."""
        with self.read() as tx:
            ticket = tickets.get(tx, number)
            if ticket is None:
                raise RequestError(
                    f"There is no ticket {number}.", "List them with: osiris tickets --all"
                )
            return self._begun(tx, ticket)

    def onboarding(self) -> Onboarding:
        """What the first looks at the machines found. Raises RequestError before the first look."""
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
        with self.read() as tx:
            target = enrolled(tx, name).id if name else None
            return findings.latest(tx, target)

    def history(self, name: str) -> list[Run]:
        """All that the box changed on a machine that is or was enrolled, oldest first."""
        target = self.id_of(name)
        with self.read() as tx:
            return runs.all(tx, target=target)

    def waivers(self, *, live_only: bool) -> list[tuple[Waiver, str]]:
        """Accepted fails with the names of their machines (empty: everywhere)."""
        with self.read() as tx:
            names = targets.names(tx)
            found = waivers.all(tx, live=datetime.now(UTC) if live_only else None)
            return [(w, names.get(w.target, "")) for w in found]

    def frameworks(self) -> tuple[list[Framework], tuple[str, ...]]:
        """All frameworks, and the ids of the selected ones."""
        with self.read() as tx:
            chosen = facts.get(tx, FACT)
        selected = tuple(chosen) if isinstance(chosen, list | tuple) else DEFAULT
        return list(self.catalogue.frameworks.values()), selected

    def names(self) -> dict[str, str]:
        """Id -> name of every machine that ever was enrolled."""
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
        if check and not any(c.id == check for p in Platform for c in self.catalogue.checks(p)):
            raise RequestError(f"There is no check {check!r}.", "List them with: osiris show")
        return check

    def scores(self) -> list[tuple[Score, str]]:
        """Each selected framework: what the last findings say of it, and its title."""
        frameworks, selected = self.frameworks()
        found = [f for f, _ in self.findings()]
        scheduled = [
            (t.id, c.id, c.cadence)
            for t in self.targets()
            for c in self.catalogue.checks_of(t).values()
        ]
        now = datetime.now(UTC)
        return [
            (score(f, found, scheduled, now), f"{f.title} {f.version}{_PROPOSED * f.proposed}")
            for f in frameworks
            if f.id in selected
        ]

    def escrow(self) -> list[dict[str, Any]]:
        """Every recovery key that is held: whose, for whom, since when. Never what was sealed."""
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
        packed = learned.pack_rules(tx, self.catalogue.runbooks.values())
        return RuleIndex((*self.catalogue.rules, *packed), self.catalogue.runbooks)

    def planner(self) -> PlannerState:
        """How tier 2 stands. Nothing is started to tell."""
        with self.read() as tx:
            own = chosen(tx)
        return planner_in(self.catalogue, self.settings, lambda: own, lambda: "").state()

    def situation(self, tx: Tx, target: Target, finding: Finding, now: datetime) -> Situation:
        """What the guard would look at now, as far as it can be told without a fresh look."""
        stopped, settled = stops.state(tx, target.id, finding.check)
        return Situation(
            now=now,
            target=target,
            settings=self.settings,
            verdict=finding.verdict,
            autonomy=policy.autonomy(tx),
            holds=holds.live(tx, now),
            runs=runs.all(tx),
            drill=facts.get(tx, "lab") is True,
            stopped=stopped,
            settled=settled,
            handed=rmm.handed(tx, target.id),
        )

    def why(self, number: int) -> Story:
        """All that is known of one Incident."""
        now = datetime.now(UTC)
        with self.read() as tx:
            incident = known(tx, number)
            target = targets.get(tx, incident.target)
            if target is None:
                name = targets.names(tx)[incident.target]
                raise RequestError(
                    f"Incident {number} is of {name}, which is no longer watched.",
                    f"See what was changed there with: osiris history {name}",
                )
            found = {f.check: (f, since) for f, since in findings.latest(tx, target.id)}
            finding, since = found.get(incident.check, (None, None))
            check = self.catalogue.checks_of(target).get(incident.check)
            runbook = (
                self.index(tx).match(check.platform, check.id, finding.observed)
                if finding and check
                else None
            )
            learnt = None if runbook else learned.learned_runbook(tx, target, incident)
            situation = self.situation(tx, target, finding, now) if finding and runbook else None
            cause, words, past, said = _around(tx, incident)
            asked = [t for t in tickets.all(tx, live_only=True) if number in t.incidents]
        next_ = None
        if situation and runbook and runbook.steps:
            next_ = allow(outline(incident, runbook, Tier.RULES), self.catalogue, situation)
        return Story(
            now=now,
            incident=incident,
            target=target,
            check=check,
            finding=finding,
            since=since,
            runs=past,
            tickets=asked,
            runbook=runbook,
            next_=next_,
            planner=self.planner(),
            decisions=said,
            cause=cause,
            words=words,
            learned=self.catalogue.runbooks.get(learnt or ""),
        )


def _around(
    tx: Tx, incident: Incident
) -> tuple[Incident | None, list[Incident], list[Run], list[Decided]]:
    """An Incident's cause, the words that it is the cause of, what was tried, what tier 2 said."""
    cause = known(tx, incident.cause) if incident.cause is not None else None
    same = incidents.all(tx, target=incident.target)
    words = [i for i in same if i.cause == incident.id and not i.check]
    check = incident.check or (cause.check if cause else "")
    past = [r for r in runs.all(tx, target=incident.target) if check and r.plan.check == check]
    said = [d for i in (incident, *words) for d in decisions.all(tx, incident=i.id)]
    return cause, words, past, sorted(said, key=lambda d: d.seq)
