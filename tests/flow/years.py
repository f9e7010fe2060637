"""A box of a real clinic with a ledger on disk and a clock of its own, in which time is told."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from osiris.core import chain
from osiris.core.guard import Situation, allow
from osiris.edge.ledger import (
    Ledger,
    Tx,
    entries,
    facts,
    holds,
    incidents,
    policy,
    runs,
    targets,
    tickets,
)
from osiris.edge.ledger.verify import verify
from osiris.edge.planner import Absent
from osiris.flow import Box
from osiris.model.case import Incident, IncidentState, Outcome, Source, Ticket
from osiris.model.content import Catalogue, Pattern, Priority, Rule, RuleOrigin, Runbook, Verdict
from osiris.model.proof import Instant, Kind
from osiris.model.site import Settings, TargetClass
from tests.core import makers
from tests.ledger.maker import begin, make_keys

START = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
CHECK = "ssh_hardening.root_login"
UNIT = "sshd.service"
BOOK = makers.runbook(heals=(Pattern(check=CHECK),))
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


class Years:
    """`box` at `now`; time passes only where a test says so."""

    def __init__(self, ledger: Ledger, catalogue: Catalogue) -> None:
        self.now = START
        self._tx: Tx | None = None
        keys, identity = make_keys()
        begin(ledger, keys, identity)
        self.box = Box(
            ledger=ledger,
            keys=lambda: keys,
            catalogue=catalogue,
            settings=Settings(),
            credential=lambda target, healer: None,
            clock=self._instant,
            planner=Absent("none here"),
        )
        with ledger.commit() as tx:
            for n in range(1, 5):
                targets.add(tx, makers.target(id=f"t{n}", name=f"host{n}"))
            targets.add(tx, makers.target(id="t9", name="pc", klass=TargetClass.WORKSTATION))

    @contextmanager
    def commit(self) -> Iterator[Tx]:
        """One transaction; inside of another one, that one."""
        if self._tx is not None:
            yield self._tx
            return
        with self.box.ledger.commit() as tx:
            self._tx = tx
            try:
                yield tx
            finally:
                self._tx = None

    def _instant(self) -> Instant:
        age = self.now - START
        return Instant(
            utc=self.now,
            boot="b" * 32,
            mono_ns=int(age.total_seconds() * 1e9),
            source="chrony",
            quality="synced",
            offset_ms=0.5,
        )

    def open(self, target: str, check: str = CHECK) -> Incident:
        with self.commit() as tx:
            return incidents.open(
                tx, target=target, check=check, priority=Priority.HIGH, opened=self.now
            )

    def hear(self, cause: Incident, key: str = UNIT, source: Source = Source.UNIT) -> Incident:
        """A failed unit (or words) for which the runbook of `cause` was tried."""
        with self.commit() as tx:
            return incidents.open(
                tx,
                target=cause.target,
                check="",
                priority=Priority.HIGH,
                opened=self.now,
                cause=cause.id,
                source=source,
                key=key,
            )

    def tried(self, incident: Incident, outcome: Outcome | None, book: Runbook = BOOK) -> int:
        """A Run of `book` for `incident`, which closes where it healed; returns its intent."""
        plan = makers.plan(book, incident=incident.id, target=incident.target, check=incident.check)
        with self.commit() as tx:
            intent = entries.head(tx)[0]
            self.box.record(tx, Kind.INTENT, {"incident": incident.id})
            runs.start(
                tx, replace(makers.run(plan, None, timedelta()), intent=intent, started=self.now)
            )
            if outcome is not None:
                runs.finish(tx, intent, outcome=outcome, applied=(), ended=self.now)
            if outcome is Outcome.HEALED:
                for one in incidents.all(tx, open_only=True):
                    if incident.id in (one.id, one.cause):
                        closed = replace(one, state=IncidentState.HEALED, closed=self.now)
                        incidents.update(tx, closed)
        return intent

    def mark(self, intent: int, **changes: bool) -> None:
        """What became of a Run later: confirmed, undone_by_person."""
        with self.commit() as tx:
            run = runs.get(tx, intent)
            assert run is not None
            runs.update(tx, replace(run, **changes))

    def good(self, target: str, *, unit: str = "", book: Runbook = BOOK) -> int:
        """Something fails, is healed, and holds for a day: 25 hours pass."""
        incident = self.open(target)
        if unit:
            self.hear(incident, unit)
        self.now += timedelta(minutes=1)
        intent = self.tried(incident, Outcome.HEALED, book)
        self.now += 25 * HOUR
        self.mark(intent, confirmed=True)
        return intent

    def month(self, count: int = 35, hosts: int = 3, *, unit: str = "") -> list[int]:
        """`count` good heals on `hosts` machines, in a little more than a day each."""
        with self.commit():
            return [self.good(f"t{n % hosts + 1}", unit=unit) for n in range(count)]

    def settle(self) -> None:
        """All that is open closes by somebody else's hand."""
        with self.commit() as tx:
            for one in incidents.all(tx, open_only=True):
                passed = replace(one, state=IncidentState.PASSED, closed=self.now)
                incidents.update(tx, passed)

    def tickets(self) -> list[Ticket]:
        with self.box.ledger.read() as tx:
            return [t for t in tickets.all(tx, live_only=True) if t.code == "learned"]

    def lessons(self) -> list[dict[str, object]]:
        """The body of every entry that records something learned."""
        with self.box.ledger.read() as tx:
            said = [chain.predicate(b.payload) for b in entries.walk(tx) if b.kind is Kind.LEARNED]
            for _ in verify(tx):
                pass
        return [one["body"] for one in said]

    def practise(self) -> None:
        """Make this ledger that of a practice clinic."""
        with self.box.ledger.commit() as tx:
            facts.put(tx, "lab", True)


@contextmanager
def years(folder: Path, *books: Runbook, rules: bool = False) -> Iterator[Years]:
    """A box whose catalogue holds BOOK (with its own rule, where `rules`) and `books`."""
    catalogue = makers.catalogue(BOOK, *books)
    if rules:
        own = Rule(pattern=Pattern(check=CHECK), runbook=BOOK.id, origin=RuleOrigin.BUILTIN)
        catalogue = replace(catalogue, rules=(own,))
    with Ledger.create(folder / "ledger.db") as ledger:
        yield Years(ledger, catalogue)


def allow_earning(clinic: Years, runbook: str = "*", on: bool = True) -> None:
    with clinic.box.ledger.commit() as tx:
        policy.set_earning(tx, runbook, on)


def earned(clinic: Years) -> set[tuple[str, str]]:
    with clinic.box.ledger.read() as tx:
        return set(policy.autonomy(tx).earned)


def said(clinic: Years, incident: Incident, book: Runbook = BOOK) -> str:
    """What the guard says of `book` for this Incident now."""
    with clinic.box.ledger.read() as tx:
        target = targets.get(tx, incident.target)
        assert target is not None
        situation = Situation(
            now=clinic.now,
            target=target,
            settings=clinic.box.settings,
            verdict=Verdict.FAIL,
            autonomy=policy.autonomy(tx),
            holds=holds.live(tx, clinic.now),
            runs=runs.all(tx),
        )
    plan = makers.plan(book, incident=incident.id, target=incident.target, check=incident.check)
    refused = allow(plan, clinic.box.catalogue, situation)
    return refused.code if refused else "allowed"
