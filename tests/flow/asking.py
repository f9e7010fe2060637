"""A clinic in which the box asks people, and the words with which tests answer it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from osiris.daemon.asks import ask
from osiris.edge.ledger import entries, tickets
from osiris.errors import RequestError
from osiris.flow.clocks import tick
from osiris.flow.heal import heal_open
from osiris.flow.sweep import sweep
from osiris.model.case import Autonomy, Reply, Request, Role, Ticket
from osiris.model.proof import Kind
from osiris.model.site import Window
from tests.flow.office import Office, office

GUEST = "guest_account"
ALWAYS = (
    Window(days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"), start="00:00", end="00:00"),
)
HOUR = timedelta(hours=1)


@contextmanager
def asking(folder: Path) -> Iterator[Office]:
    """One machine, looked at once; the box may only ask. The clinic is open day and night, so that
    tests do not depend on the hour at which they run."""
    with office(folder, Autonomy.ASK) as made:
        made.box = replace(made.box, settings=replace(made.box.settings, clinic_hours=ALWAYS))
        made.machine("desk")
        asyncio.run(sweep(made.box))
        yield made


def say(
    clinic: Office, kind: str, who: str = "kim", role: Role = Role.TECHNICIAN, **args: Any
) -> Reply:
    house = replace(clinic.house, box=clinic.box)
    request = Request(kind=kind, args=args, who=who, role=role, where="test")
    return asyncio.run(ask(house, request, lambda _: None))


def refused(clinic: Office, kind: str, **args: Any) -> str:
    with pytest.raises(RequestError) as caught:
        say(clinic, kind, **args)
    return str(caught.value)


def pass_on(clinic: Office) -> None:
    """One look and one try, as the daemon does."""
    asyncio.run(sweep(clinic.box, everything=True))
    asyncio.run(heal_open(clinic.box, clinic.index))


def drift(clinic: Office, host: str = "desk") -> Ticket:
    (clinic.folder / host / "thing").write_text("bad")
    clinic.minutes += 1
    pass_on(clinic)
    return question(clinic)


def mend(clinic: Office, host: str = "desk") -> None:
    (clinic.folder / host / "thing").write_text("good")
    clinic.minutes += 1
    pass_on(clinic)


def every(clinic: Office, *, live: bool = True) -> list[Ticket]:
    with clinic.box.ledger.read() as tx:
        return tickets.all(tx, live_only=live)


def question(clinic: Office) -> Ticket:
    return next(t for t in every(clinic) if t.check == GUEST)


def ticket(clinic: Office, number: int) -> Ticket:
    return next(t for t in every(clinic, live=False) if t.id == number)


def out(clinic: Office) -> list[int]:
    """Whose clock is found to have run out now, of the questions that these tests are about."""
    return [n for n in tick(clinic.box) if ticket(clinic, n).check == GUEST]


def told(clinic: Office, about: Ticket | None = None) -> list[dict[str, Any]]:
    """The bodies of the entries about tickets, or about one."""
    with clinic.box.ledger.read() as tx:
        found = [e for e in entries.walk(tx) if e.kind is Kind.TICKET]
    bodies = [json.loads(e.payload)["predicate"]["body"] for e in found]
    return [b for b in bodies if about is None or b.get("ticket") == about.id]


def on_the_clock(clinic: Office) -> Ticket:
    """A question whose clock runs: the first looks were read before it came up."""
    say(clinic, "onboarding.acknowledge")
    found = drift(clinic)
    tick(clinic.box)
    return ticket(clinic, found.id)
