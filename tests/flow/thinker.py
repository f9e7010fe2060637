"""A clinic with a planner of the tests in it.

`Thinker` keeps the Protocol's promises and says what it is told to say. It is no model and stands
for none; what the real one answers is shown where that is tested.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from osiris.core import chain
from osiris.daemon.asks import ask
from osiris.daemon.house import House, opened
from osiris.edge.ledger import entries, incidents, learned, runs, targets, tickets
from osiris.edge.planner import Planner
from osiris.flow import known
from osiris.model.case import Incident, Reply, Request, Role, Run, Source, Ticket
from osiris.model.content import Priority
from osiris.model.learning import Learned, LearnedState
from osiris.model.planner import (
    ESCALATE,
    Candidate,
    Decision,
    PlannerKind,
    PlannerState,
    Question,
)
from osiris.model.proof import Kind
from osiris.model.site import Target
from tests.flow.tree import TREE, Box

KEYS = "file_permissions.ssh_keys"
KEY = "etc/ssh/ssh_host_ed25519_key"
MENDS_KEYS = "RB-LIN-PERM-003"
WORDS = "the private key of the ssh server can be read by everybody"
MODEL = "ab" * 32


def says(runbook: str, *, acts: bool = True, code: str = "agreed", ppm: int = 931_000) -> Decision:
    """A Decision as the planner's own room makes it."""
    return Decision(
        runbook=runbook,
        ppm=ppm,
        acts=acts,
        code=code,
        reason="So said the test.",
        candidates=(
            Candidate(runbook=runbook, ppm=ppm),
            Candidate(runbook="RB-LIN-SVC-001", ppm=12_000),
        ),
    )


LEAVES_IT = says(ESCALATE, acts=False, code="unsure", ppm=400_000)


class Thinker:
    """Answers in turn, the last for ever. `questions`: what it was asked."""

    def __init__(self, *answers: Decision) -> None:
        self.answers = list(answers)
        self.questions: list[Question] = []
        self.ready = True
        self.may_act = True
        self.model = MODEL

    def state(self) -> PlannerState:
        """There, unless the test says that it is not."""
        why = "" if self.ready else "The model file is missing."
        return PlannerState(
            kind=PlannerKind.OWN if self.ready else PlannerKind.NONE,
            ready=self.ready,
            model=self.model if self.ready else "",
            why=why,
            may_act=self.may_act,
        )

    async def decide(self, question: Question) -> Decision:
        """The next answer, about this question."""
        self.questions.append(question)
        said = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return replace(
            said, prompt=f"[{question.os}] {question.text}", model=self.model, kind=PlannerKind.OWN
        )

    def close(self) -> None:
        """Nothing was started."""


class Clinic:
    """An opened House over the practice tree. `minutes` puts its clock forward."""

    def __init__(self, house: House, root: Path) -> None:
        self.root = root
        self.house = house
        self.minutes = 0
        clock = house.box.clock

        def now() -> Any:
            instant = clock()
            return replace(instant, utc=instant.utc + timedelta(minutes=self.minutes))

        self.house = replace(house, box=replace(house.box, clock=now))

    def thinks(self, *answers: Decision) -> Thinker:
        thinker = Thinker(*answers)
        self.has(thinker)
        return thinker

    def has(self, planner: Planner) -> None:
        self.house = replace(self.house, box=replace(self.house.box, planner=planner))

    def ask(self, kind: str, **args: Any) -> Reply:
        request = Request(kind=kind, args=args, who="ann", role=Role.ADMIN, where="test")
        return asyncio.run(ask(self.house, request, lambda _: None))

    def say(self, text: str = WORDS) -> Reply:
        return self.ask("incident.open", host=TREE, text=text)

    def unit_failed(self, unit: str, runbook: str) -> int:
        """A case of a unit that failed, and a rule that was learned for it and promoted."""
        rule = Learned(
            pattern="p" * 8,
            platform=self.target().system,
            source=Source.UNIT,
            key=unit,
            runbook=runbook,
            state=LearnedState.PROMOTED,
            digest=self.house.box.catalogue.runbooks[runbook].digest,
            bad=0,
            bad_runs=0,
            changed=self.house.box.utc(),
        )
        with self.house.box.ledger.commit() as tx:
            learned.put(tx, rule)
            incident = incidents.open(
                tx,
                target=self.target().id,
                check="",
                priority=Priority.MEDIUM,
                opened=self.house.box.utc(),
                source=Source.UNIT,
                key=unit,
                text="a unit failed",
            )
        return incident.id

    def loosen(self) -> None:
        (self.root / KEY).chmod(0o644)

    def mode(self) -> int:
        return (self.root / KEY).stat().st_mode & 0o7777

    def case(self, number: int) -> Incident:
        with self.house.box.ledger.read() as tx:
            return known(tx, number)

    def newest(self, check: str) -> Incident:
        with self.house.box.ledger.read() as tx:
            return [i for i in incidents.all(tx) if i.check == check][-1]

    def target(self) -> Target:
        with self.house.box.ledger.read() as tx:
            found = targets.get(tx, TREE)
        assert found is not None
        return found

    def tickets(self) -> list[Ticket]:
        with self.house.box.ledger.read() as tx:
            return tickets.all(tx, live_only=True)

    def asked(self, number: int) -> list[Ticket]:
        return [t for t in self.tickets() if number in t.incidents]

    def runs(self) -> list[Run]:
        with self.house.box.ledger.read() as tx:
            return runs.all(tx)

    def entries(self, kind: Kind) -> list[Any]:
        with self.house.box.ledger.read() as tx:
            found = [b for b in entries.walk(tx) if b.kind is kind]
        return [chain.predicate(b.payload)["body"] for b in found]


@contextmanager
def clinic_in(folder: Path, autonomy: str) -> Iterator[Clinic]:
    box = Box(folder)
    box.ask("sweep")
    box.ask("policy.set", autonomy=autonomy)
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        yield Clinic(house, box.root)
