"""No tug-of-war: 30 days beside a Group Policy and an RMM, with the real flow."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.edge.ledger.verify import verify
from osiris.model.case import Outcome
from tests.flow.tug import GPO, RMM, SETTINGS, Tug, tug

HOUR, EIGHT_HOURS = timedelta(hours=1), timedelta(hours=8)
SETTLED = 3  # reverts after which the box stops


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tug]:
    with tug(tmp_path_factory.mktemp("tug"), seed=7) as made:
        made.run(timedelta(days=4), HOUR)
        made.run(timedelta(days=26), EIGHT_HOURS)
        yield made


def test_others_did_pull_for_a_whole_month(month: Tug):
    pulled = [setting for _, setting in month.done]
    assert pulled.count("policy") > 400
    assert pulled.count("rmm") == 30
    assert pulled.count("person") == 1
    assert month.now - month.start == timedelta(days=30)


@pytest.mark.parametrize("setting", ["policy", "rmm", "both"])
def test_after_the_settled_number_of_reverts_the_box_changes_nothing_more(month: Tug, setting: str):
    changes = month.changes(setting)
    assert [r.outcome for r in changes] == [Outcome.HEALED] * SETTLED
    assert changes[-1].started < month.start + timedelta(days=4)


def test_all_changes_together_stay_under_their_bound(month: Tug):
    assert sum(len(month.changes(s)) for s in SETTINGS) == 3 * SETTLED + 1


@pytest.mark.parametrize(("setting", "owner"), [("policy", GPO), ("rmm", RMM)])
def test_one_question_names_the_owner_with_its_evidence(month: Tug, setting: str, owner: str):
    (ticket,) = month.asked(setting)
    assert (ticket.code, ticket.closed) == ("flap", None)
    assert f"Most likely {owner}." in ticket.text
    assert "osiris rmm hand-over set_" in ticket.text


def test_the_evidence_is_the_rhythm_of_each(month: Tug):
    (policy,), (rmm,) = month.asked("policy"), month.asked("rmm")
    assert "Group Policy was processed at" in policy.text
    assert "just before 3 of 3 of the reverts" in policy.text
    assert "Put back each day at about 03:" in rmm.text


@pytest.mark.parametrize("setting", ["policy", "rmm"])
def test_the_box_goes_on_measuring_what_it_leaves_alone(month: Tug, setting: str):
    verdict, at = month.verdict(setting)
    assert verdict == "fail"
    assert month.now - at <= EIGHT_HOURS


def test_what_a_person_changed_once_is_healed_once_and_stays(month: Tug):
    (change,) = month.changes("person")
    assert (change.outcome, change.confirmed) == (Outcome.HEALED, True)
    assert month.verdict("person")[0] == "pass"
    assert not month.asked("person")


def test_where_two_tools_pull_a_look_that_passes_does_not_start_the_box_again(month: Tug):
    """At noon the other tool sets it right, which closes the case; each night it is wrong again."""
    asked = month.asked("both")
    assert len(asked) > 20
    assert {t.code for t in asked} == {"flap"}
    assert len(month.asked("both", live=True)) <= 1


def test_the_chain_of_that_month_holds(month: Tug):
    with month.clinic.box.ledger.read() as tx:
        for _ in verify(tx):
            pass


def test_a_persons_decision_lets_the_box_try_again_and_no_more_often(tmp_path: Path):
    with tug(tmp_path, seed=8) as made:
        made.run(timedelta(hours=9), HOUR)
        assert len(made.changes("policy")) == SETTLED
        made.settle("policy")
        made.run(timedelta(hours=9), HOUR)
        assert len(made.changes("policy")) == 2 * SETTLED
        assert len(made.asked("policy", live=True)) == 1


def test_a_machine_that_could_not_tell_is_asked_again_and_one_that_told_is_not(tmp_path: Path):
    with tug(tmp_path, seed=9) as made:
        managers = made.root / "managers"
        hidden = managers.rename(made.root / "hidden")
        made.run(timedelta(hours=9), HOUR)
        (ticket,) = made.asked("policy")
        assert "What runs there could not be read." in ticket.text
        hidden.rename(managers)
        made.run(HOUR, HOUR)
        (told,) = made.asked("policy")
        assert told.id == ticket.id
        assert f"Most likely {GPO}." in told.text
        managers.unlink()
        made.run(2 * HOUR, HOUR)
        assert made.asked("policy") == [told]


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(3))
def test_a_month_of_looks_every_ten_minutes(tmp_path: Path, seed: int):
    with tug(tmp_path, seed) as made:
        made.run(timedelta(days=30), timedelta(minutes=10))
        assert [len(made.changes(s)) for s in SETTINGS] == [SETTLED, SETTLED, 1, SETTLED]
        assert len(made.asked("policy")) == len(made.asked("rmm")) == 1
