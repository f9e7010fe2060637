"""What happens a day, and seven years, later: heals are confirmed, details are forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.daemon import jobs
from osiris.daemon.house import House, opened
from osiris.edge.ledger import details, entries, facts, runs
from osiris.edge.ledger.verify import verify
from osiris.flow import Box as Opened
from osiris.flow.heal import heal_open
from osiris.flow.learn import lessons
from osiris.flow.retain import retain
from osiris.flow.sweep import sweep
from osiris.model.case import Outcome
from osiris.model.proof import Detail, Kind
from tests.flow.tree import Box

KEYS = "file_permissions.ssh_keys"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    box = Box(tmp_path)
    box.ask("sweep")
    box.ask("policy.set", autonomy="act")
    box.break_()
    box.ask("sweep")
    assert box.ask("heal", incidents=[box.incident(KEYS)]).code == 0
    with opened(box.desk.folder, "test", unlock=box.desk.unlock) as house:
        yield house


def at(house: House, **later: int) -> Opened:
    now = house.box.clock()
    moved = replace(now, utc=now.utc + timedelta(**later))
    return replace(house.box, clock=lambda: moved)


def confirmed(house: House) -> list[bool]:
    with house.box.ledger.read() as tx:
        return [run.confirmed for run in runs.all(tx)]


def test_a_heal_is_looked_at_again_after_a_day(house: House):
    asyncio.run(sweep(at(house, hours=23), everything=True))
    assert confirmed(house) == [False]
    asyncio.run(sweep(at(house, hours=25), everything=True))
    assert confirmed(house) == [True]


def test_the_hourly_count_learns_nothing_from_a_practice_clinic(house: House):
    asyncio.run(sweep(at(house, hours=25), everything=True))
    (study,) = [job for job in jobs.table(house) if job.name == "study"]
    asyncio.run(study.run(house, lambda: True))
    with house.box.ledger.read() as tx:
        assert [b.kind for b in entries.walk(tx) if b.kind is Kind.LEARNED] == []
        assert facts.get(tx, "lab") is True
    with house.box.ledger.commit() as tx:  # the same heals, were they real
        facts.put(tx, "lab", None)
    asyncio.run(study.run(house, lambda: True))
    with house.box.ledger.read() as tx:
        assert [one.proof.good for one in lessons(tx, house.box.catalogue)] == [1]


def test_a_heal_that_did_not_last_is_not_confirmed(house: House):
    root = house.folder.parent / "tree"
    (root / "etc/ssh/ssh_host_ed25519_key").chmod(0o644)
    asyncio.run(sweep(at(house, hours=25), everything=True))
    assert confirmed(house) == [False]


def test_a_heal_that_was_put_back_is_not_confirmed_by_the_next_one(house: House):
    root = house.folder.parent / "tree"
    (root / "etc/ssh/ssh_host_ed25519_key").chmod(0o644)
    asyncio.run(sweep(at(house, hours=5), everything=True))
    asyncio.run(heal_open(at(house, hours=5), house.index))
    assert confirmed(house)[0] is False
    asyncio.run(sweep(at(house, hours=26), everything=True))
    with house.box.ledger.read() as tx:
        first, *_ = again = [r for r in runs.all(tx) if r.plan.check == KEYS]
    assert [r.outcome for r in again] == [Outcome.HEALED, Outcome.HEALED]
    assert not first.confirmed
    asyncio.run(sweep(at(house, hours=30), everything=True))
    with house.box.ledger.read() as tx:
        assert [r.confirmed for r in runs.all(tx) if r.plan.check == KEYS] == [False, True]


def test_details_are_forgotten_in_time_and_not_before(house: House):
    def kept() -> int:
        with house.box.ledger.read() as tx:
            size = entries.head(tx)[0]
            found = [d for seq in range(size) for d in details.read(tx, seq)]
            return sum(isinstance(d, Detail) for d in found)

    before = kept()
    assert before
    assert retain(at(house, days=6 * 366)) == 0
    assert kept() == before
    assert retain(at(house, days=8 * 366)) == before
    assert kept() == 0
    with house.box.ledger.read() as tx:
        assert list(entries.walk(tx))[-1].kind is Kind.REDACTION
        for _ in verify(tx):
            pass
