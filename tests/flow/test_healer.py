"""Changes are made by an account of their own, after the intent, and never against a policy."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.edge.ledger import holds, incidents, runs, tickets
from osiris.flow.heal import Healed, heal, heal_open, undo, undoable
from osiris.flow.sweep import sweep
from osiris.model.case import Autonomy, Hold, Outcome
from osiris.model.site import Credential, Target
from tests.flow.office import OTHER_UUID, Office, office

GUEST = "guest_account"


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    with office(tmp_path) as made:
        made.machine("desk")
        asyncio.run(sweep(made.box))
        drift(made)
        yield made


def drift(clinic: Office) -> None:
    (clinic.folder / "desk" / "thing").write_text("bad")
    clinic.minutes += 10
    asyncio.run(sweep(clinic.box))
    clinic.signed_in.clear()


def number(clinic: Office) -> int:
    with clinic.box.ledger.read() as tx:
        return max(i.id for i in incidents.all(tx) if i.check == GUEST)


def try_(clinic: Office, *, approved: tuple[str, ...] = ()) -> Healed:
    return asyncio.run(heal(clinic.box, clinic.index, number(clinic), approved=approved))


def asked(clinic: Office) -> dict[str, str]:
    with clinic.box.ledger.read() as tx:
        open_now = tickets.all(tx, live_only=True)
    return {t.code: t.text for t in open_now if t.check == GUEST}


def test_the_healer_signs_in_only_where_an_intent_stands(clinic: Office):
    assert try_(clinic).outcome is Outcome.HEALED
    assert (True, True) in clinic.signed_in
    assert (True, False) not in clinic.signed_in
    assert clinic.signed_in[0] == (False, False)  # the fresh look before it
    assert clinic.signed_in[-1] == (False, True)  # the look after it


def test_an_undo_too_is_the_healers_and_has_its_intent_first(clinic: Office):
    try_(clinic)
    clinic.signed_in.clear()
    with clinic.box.ledger.read() as tx:
        (run,) = undoable(runs.all(tx))
    done = asyncio.run(undo(clinic.box, run, who="kim"))
    assert done.refused is None
    assert not done.left
    assert clinic.signed_in == [(True, True)]
    assert (clinic.folder / "desk" / "thing").read_text() == "bad"


def test_a_policy_that_owns_the_setting_is_named_and_not_fought(clinic: Office):
    (clinic.folder / "desk" / "owner").write_text("Group Policy 'Clinic baseline'")
    done = try_(clinic)
    assert (done.outcome, done.code) == (Outcome.ESCALATED, "owned")
    assert (clinic.folder / "desk" / "thing").read_text() == "bad"
    assert asked(clinic) == {"owned": "Group Policy 'Clinic baseline' sets this. Change it there."}
    assert not any(healer for healer, _ in clinic.signed_in)


def test_what_only_an_administrator_may_know_is_read_before_anything_is_changed(clinic: Office):
    (clinic.folder / "desk" / "secret").write_text("Group Policy (name not readable)")
    done = try_(clinic)
    assert (done.outcome, done.code) == (Outcome.ESCALATED, "owned")
    assert (clinic.folder / "desk" / "thing").read_text() == "bad"
    assert (True, True) in clinic.signed_in
    with clinic.box.ledger.read() as tx:
        assert [r.outcome for r in runs.all(tx)] == [Outcome.REFUSED]


def when_signing_in(clinic: Office, do: Callable[[bool], None]) -> None:
    """Something happens each time somebody signs in; `do` is told whether it is the healer."""
    known = clinic.box.credential

    def credential(target: Target, healer: bool) -> Credential | None:
        do(healer)
        return known(target, healer)

    clinic.box = replace(clinic.box, credential=credential)


def test_a_hold_that_comes_while_the_machine_is_read_is_heeded(clinic: Office):
    def hold(healer: bool) -> None:
        until = clinic.box.utc() + timedelta(hours=1)
        with clinic.box.ledger.commit() as tx:
            holds.put(tx, Hold(target="", until=until, reason="stop", by="kim"))

    when_signing_in(clinic, hold)
    assert try_(clinic).code == "hold"
    assert clinic.signed_in == [(False, False)]
    assert (clinic.folder / "desk" / "thing").read_text() == "bad"


def test_another_machine_that_answers_the_healer_is_not_changed(clinic: Office):
    def swapped(healer: bool) -> None:
        if healer:
            clinic.says(clinic.folder / "desk", identity=OTHER_UUID, role="workstation")

    when_signing_in(clinic, swapped)
    done = try_(clinic)
    assert (done.outcome, done.code) == (Outcome.REFUSED, "another_machine")
    assert (clinic.folder / "desk" / "thing").read_text() == "bad"
    with clinic.box.ledger.read() as tx:
        assert [r.outcome for r in runs.all(tx)] == [Outcome.REFUSED]


@pytest.mark.parametrize(("role", "code"), [("workstation", "healer"), ("domain_controller", "")])
def test_an_administrator_of_the_domain_changes_nothing_but_controllers(
    clinic: Office, role: str, code: str
):
    clinic.says(clinic.folder / "desk", role=role)
    drift(clinic)
    (clinic.folder / "desk" / "rights").write_text('{"domain_admin": true}')
    assert try_(clinic).code == code
    assert (clinic.folder / "desk" / "thing").read_text() == ("bad" if code else "good")
    assert ("whole domain" in asked(clinic).get("healer", "")) is bool(code)


def test_nothing_secret_stands_in_the_way_of_a_heal(clinic: Office):
    (clinic.folder / "desk" / "secret").write_text("")
    assert try_(clinic).outcome is Outcome.HEALED


def test_a_refused_healer_is_asked_about_and_left_to_rest(clinic: Office):
    clinic.wrong_password = True
    for _ in range(3):
        done = try_(clinic)
        assert done.code == "healer"
    assert sum(healer for healer, _ in clinic.signed_in) == 1
    assert "osiris target test desk" in asked(clinic)["healer"]
    try_(clinic, approved=("kim",))
    assert sum(healer for healer, _ in clinic.signed_in) == 2
    clinic.minutes += 61
    try_(clinic)
    assert sum(healer for healer, _ in clinic.signed_in) == 3


def test_the_daemon_does_not_look_again_every_minute_in_vain(clinic: Office):
    (clinic.folder / "desk" / "owner").write_text("Group Policy 'A'")

    def passes() -> int:
        before = len(clinic.signed_in)
        asyncio.run(heal_open(clinic.box, clinic.index, patient=True))
        return len(clinic.signed_in) - before

    assert passes() == 1
    assert passes() == 0
    clinic.minutes += 10
    assert passes() == 1


def test_nor_does_it_sign_an_intent_every_minute_that_comes_to_nothing(clinic: Office):
    (clinic.folder / "desk" / "rights").write_text('{"domain_admin": true}')
    for _ in range(2):
        asyncio.run(heal_open(clinic.box, clinic.index, patient=True))
    with clinic.box.ledger.read() as tx:
        assert [r.outcome for r in runs.all(tx)] == [Outcome.REFUSED]


def test_before_a_person_is_asked_the_owner_is_looked_up_once(tmp_path: Path):
    with office(tmp_path, Autonomy.ASK) as clinic:
        root = clinic.machine("desk")
        asyncio.run(sweep(clinic.box))
        drift(clinic)
        (root / "owner").write_text("device management (Intune)")
        assert try_(clinic).code == "owned"
        assert asked(clinic) == {"owned": "device management (Intune) sets this. Change it there."}
        (root / "owner").unlink()
        assert try_(clinic).code == "ask"
        clinic.signed_in.clear()
        assert try_(clinic).code == "ask"
        assert clinic.signed_in == []


def test_what_always_asks_waits_for_a_yes_on_every_path(clinic: Office):
    clinic.rewrite(approval="always")
    (done,) = asyncio.run(heal_open(clinic.box, clinic.index, patient=True, only=[number(clinic)]))
    assert (done.outcome, done.code) == (Outcome.ESCALATED, "always_ask")
    assert try_(clinic).code == "always_ask"
    assert (clinic.folder / "desk" / "thing").read_text() == "bad"
    assert try_(clinic, approved=("kim",)).outcome is Outcome.HEALED


def test_the_flap_stop_names_who_manages_the_machine(clinic: Office):
    root = clinic.folder / "desk"
    (root / "managers").write_text('{"running": ["Group Policy \'Clinic baseline\'"]}')
    limits = replace(clinic.box.settings, flap_reverts=2)
    clinic.box = replace(clinic.box, settings=limits)
    for _ in range(2):
        assert try_(clinic).outcome is Outcome.HEALED
        drift(clinic)
    done = try_(clinic)
    assert (done.outcome, done.code) == (Outcome.ESCALATED, "flap")
    assert "Most likely Group Policy 'Clinic baseline'." in done.text
    assert "Change the setting in it" in done.text


def test_two_owners_are_two_questions_and_one_owner_is_one(clinic: Office):
    for name, owner in (
        ("a", "Group Policy 'A'"),
        ("b", "Group Policy 'B'"),
        ("c", "Group Policy 'A'"),
    ):
        (clinic.machine(name) / "owner").write_text(owner)
    asyncio.run(sweep(clinic.box, everything=True))
    for name in ("a", "b", "c"):
        (clinic.folder / name / "thing").write_text("bad")
    asyncio.run(sweep(clinic.box, everything=True))
    asyncio.run(heal_open(clinic.box, clinic.index))
    with clinic.box.ledger.read() as tx:
        owned = {
            t.text: len(t.incidents) for t in tickets.all(tx, live_only=True) if t.code == "owned"
        }
    assert owned == {
        "Group Policy 'A' sets this. Change it there.": 2,
        "Group Policy 'B' sets this. Change it there.": 1,
    }
