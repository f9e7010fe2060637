"""Machines that are away: left alone for longer and longer, and a laptop is no alarm."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.core import chain
from osiris.edge.ledger import entries, incidents, tickets
from osiris.flow.sweep import Swept, sweep
from osiris.model.case import REACH
from osiris.model.proof import Kind
from osiris.model.site import TargetClass
from tests.flow.office import OTHER_UUID, Office, office

DAY = 24 * 60


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


def look(clinic: Office, minutes: int = 0) -> Swept:
    clinic.minutes += minutes
    return asyncio.run(sweep(clinic.box))


def asked(clinic: Office) -> list[str]:
    with clinic.box.ledger.read() as tx:
        return [t.text for t in tickets.all(tx, live_only=True) if t.check == REACH]


def test_a_machine_that_is_away_is_left_alone_for_longer_and_longer(clinic: Office):
    root = clinic.machine("files")
    look(clinic)
    shutil.move(root, root.with_name("away"))
    tried = [n for n in range(10, 300, 10) if look(clinic, 10).blind]
    assert tried == [10, 20, 30, 50, 100, 160, 220, 280]
    shutil.move(root.with_name("away"), root)
    assert [f.verdict for f in look(clinic, 60).findings]
    assert look(clinic, 10).findings  # and then at every cadence again


def test_a_person_who_asks_is_not_put_off(clinic: Office):
    root = clinic.machine("files")
    look(clinic)
    shutil.move(root, root.with_name("away"))
    look(clinic, 10)
    assert look(clinic, 1).findings == ()
    assert asyncio.run(sweep(clinic.box, everything=True)).blind


def test_a_laptop_is_asked_about_after_a_fortnight(clinic: Office):
    root = clinic.machine("laptop", klass=TargetClass.WORKSTATION)
    look(clinic)
    shutil.rmtree(root)
    look(clinic, 10)
    look(clinic, 13 * DAY)
    assert asked(clinic) == []
    look(clinic, DAY)
    assert len(asked(clinic)) == 1


def test_another_machine_at_a_laptops_address_is_asked_about_at_once(clinic: Office):
    root = clinic.machine("laptop", klass=TargetClass.WORKSTATION)
    look(clinic)
    clinic.says(root, identity=OTHER_UUID, role="workstation")
    look(clinic, 10)
    look(clinic, 10)
    assert "another machine answers" in asked(clinic)[0]


def test_laptops_that_went_home_are_no_broken_line(clinic: Office):
    clinic.machine("files")
    for name in ("a", "b", "c"):
        clinic.machine(name, klass=TargetClass.WORKSTATION)
    look(clinic)
    (clinic.folder / "files").rename(clinic.folder / "gone")
    look(clinic, 10)
    look(clinic, 10)
    with clinic.box.ledger.read() as tx:
        bodies = [
            chain.predicate(e.payload)["body"] for e in entries.walk(tx) if e.kind is Kind.SWEEP
        ]
        assert [i.target for i in incidents.all(tx, open_only=True)] == ["t2"]
    assert not any(body["line_down"] for body in bodies)
    assert "machines went dark at once" not in asked(clinic)[0]
