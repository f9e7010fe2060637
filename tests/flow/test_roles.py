"""What is asked of a machine follows its platform, its role and who it is."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.core import chain, sweepbook
from osiris.edge.ledger import entries, incidents, tickets
from osiris.flow.sweep import Swept, sweep
from osiris.flow.sweep.sweep import sign_schedule
from osiris.model.case import OPEN_STATES, REACH, Finding, IncidentState
from osiris.model.content import Verdict
from osiris.model.proof import Kind
from osiris.model.site import MachineRole, Platform
from tests.flow.office import OTHER_UUID, UUID, Office, office


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        yield made


def look(clinic: Office, minutes: int = 0, *, everything: bool = False) -> Swept:
    clinic.minutes += minutes
    return asyncio.run(sweep(clinic.box, everything=everything))


def found(swept: Swept, check: str) -> Finding | None:
    return next((f for f in swept.findings if f.check == check), None)


def test_the_schedule_names_windows_once_there_is_a_windows_machine(clinic: Office):
    clinic.machine("linux", Platform.LINUX)
    assert set(dict(sign_schedule(clinic.box)["sets"])) == {"linux", "appliance"}
    clinic.machine("desk")
    body = sign_schedule(clinic.box)
    assert [c for c, _ in sweepbook.scheduled(body, "t3")] == [
        "firewall",
        "guest_account",
        "ad_health",
    ]


def test_role_and_identity_are_learnt_at_the_first_look(clinic: Office):
    clinic.machine("desk")
    swept = look(clinic)
    target = clinic.target("desk")
    assert (target.role, target.identity) == (MachineRole.WORKSTATION, UUID)
    assert target.onboarded
    assert found(swept, "firewall").verdict is Verdict.PASS
    left_out = found(swept, "ad_health")
    assert (left_out.verdict, left_out.reason) == (Verdict.NOT_APPLICABLE, "role")


def test_a_check_that_is_not_for_the_role_is_not_read(clinic: Office):
    root = clinic.machine("desk")
    look(clinic)
    (root / "thing").unlink()
    assert found(look(clinic, 10), "ad_health").verdict is Verdict.NOT_APPLICABLE
    assert found(look(clinic, 10), "firewall").verdict is Verdict.ERROR


def test_a_new_role_is_kept_and_its_checks_are_due_at_once(clinic: Office):
    root = clinic.machine("dc", role="member_server")
    look(clinic)
    clinic.says(root, role="domain_controller")
    assert found(look(clinic, 10), "ad_health") is None
    assert clinic.target("dc").role is MachineRole.DOMAIN_CONTROLLER
    assert [f.check for f in look(clinic, 1).findings] == ["ad_health"]


def test_a_case_that_the_new_role_does_not_know_is_retired(clinic: Office):
    root = clinic.machine("dc", role="domain_controller")
    look(clinic)
    (root / "thing").write_text("bad")
    look(clinic, 10)
    clinic.says(root, role="member_server")
    look(clinic, 10)
    with clinic.box.ledger.read() as tx:
        states = {i.check: i.state for i in incidents.all(tx)}
    assert states["ad_health"] is IncidentState.RETIRED
    assert states["firewall"] in OPEN_STATES


def test_where_the_role_cannot_be_told_a_check_with_roles_is_unknown(clinic: Office):
    root = clinic.machine("desk")
    (root / "machine").write_text("noise")
    swept = look(clinic)
    assert found(swept, "firewall").verdict is Verdict.PASS
    told = found(swept, "ad_health")
    assert (told.verdict, told.reason) == (Verdict.UNKNOWN, "role_unknown")


def test_another_machine_is_reported_and_never_read(clinic: Office):
    root = clinic.machine("desk")
    look(clinic)
    clinic.says(root, identity=OTHER_UUID, role="domain_controller")
    swept = look(clinic, 10)
    assert {(f.verdict, f.reason) for f in swept.findings} == {(Verdict.UNKNOWN, "another_machine")}
    target = clinic.target("desk")
    assert (target.identity, target.role) == (UUID, MachineRole.WORKSTATION)
    look(clinic, 10)
    with clinic.box.ledger.read() as tx:
        assert [i.check for i in incidents.all(tx, open_only=True)] == [REACH]


def test_one_id_on_two_systems_is_two_questions(clinic: Office):
    for name, platform in (
        ("linux-a", Platform.LINUX),
        ("linux-b", Platform.LINUX),
        ("desk-a", Platform.WINDOWS),
        ("desk-b", Platform.WINDOWS),
    ):
        (clinic.machine(name, platform) / "thing").write_text("bad")
    look(clinic)
    with clinic.box.ledger.read() as tx:
        asked = [len(t.incidents) for t in tickets.all(tx) if t.check == "firewall"]
    assert asked == [2, 2]


def test_every_verdict_stands_in_the_chain(clinic: Office):
    clinic.machine("desk")
    clinic.machine("linux", Platform.LINUX)
    swept = look(clinic)
    with clinic.box.ledger.read() as tx:
        bodies = {e.seq: (e.kind, chain.predicate(e.payload)["body"]) for e in entries.walk(tx)}
    entry = next(body for kind, body in bodies.values() if kind is Kind.SWEEP)
    rows = sweepbook.decode(entry, bodies[entry["schedule"]][1])
    assert sorted(rows) == sorted((f.target, f.check, f.verdict, f.reason) for f in swept.findings)
