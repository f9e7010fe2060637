"""Tier 2 with the planner that comes with the product, and what is left when its file is pulled."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.edge import catalogue
from osiris.edge.planner.door import Door, Wish
from osiris.model.case import Outcome, Tier
from osiris.model.content import Priority
from osiris.model.proof import Kind
from tests.flow.thinker import KEYS, Clinic, clinic_in
from tests.needs import require
from tests.planner.conftest import engine

__all__ = ["engine"]  # a fixture

WORDS = "the private host key of the ssh server can be read by everybody"
DANGER = "a ransom note lies in every folder and the shadow copies were deleted"


@pytest.fixture
def models(tmp_path: Path) -> Path:
    """A copy of the planner's files, from which one can be pulled."""
    ours = catalogue.root() / "runbooks" / "planner"
    theirs = tmp_path / "tree" / "runbooks" / "planner"
    return Path(shutil.copytree(ours, theirs, ignore=shutil.ignore_patterns("exemplars")))


@pytest.fixture
def clinic(engine: None, models: Path, tmp_path: Path) -> Iterator[Clinic]:
    with clinic_in(tmp_path / "clinic", "act") as made:
        content = made.house.box.catalogue
        door = Door(content, models, Wish, lambda: "")
        made.has(door)
        if not door.state().ready:
            require("planner", door.state().why)
        try:
            yield made
        finally:
            door.close()


def test_words_are_healed_and_the_decision_can_be_had_again_byte_by_byte(clinic: Clinic):
    clinic.loosen()
    reply = clinic.say(WORDS)
    assert reply.data["outcome"] == "healed", reply.text
    assert clinic.mode() == 0o600
    assert [(r.plan.tier, r.plan.check) for r in clinic.runs()] == [(Tier.PLANNER, KEYS)]
    (body,) = clinic.entries(Kind.DECISION)
    assert body["kind"] == "embedded"
    assert len(body["model"]) == 64
    again = clinic.ask("replay", incident=reply.data["incident"])
    assert (again.code, again.data["same"]) == (0, True), again.text


def test_words_that_are_true_no_more_change_nothing(clinic: Clinic):
    assert clinic.say(WORDS).data["code"] == "not_confirmed"
    assert not clinic.runs()


def test_danger_is_for_a_person_at_once(clinic: Clinic):
    clinic.loosen()
    number = clinic.say(f"{DANGER}. {WORDS}").data["incident"]
    assert clinic.mode() == 0o644
    assert clinic.case(number).priority is Priority.HIGH
    assert [t.code for t in clinic.asked(number)] == ["danger"]


def test_without_the_model_file_two_tiers_work_and_say_so(clinic: Clinic, models: Path):
    assert clinic.say(WORDS).data["code"] == "not_confirmed"
    (models / "encoder.gguf").unlink()
    reply = clinic.say("the backup of last night did not run")
    assert (reply.code, reply.data["code"]) == (0, "no_planner")
    assert "Tier 2 is not there: The model file is missing: encoder.gguf." in reply.text
    clinic.loosen()
    clinic.ask("sweep")
    clinic.ask("heal", incidents=[clinic.newest(KEYS).id])
    assert [(r.plan.tier, r.outcome) for r in clinic.runs()] == [(Tier.RULES, Outcome.HEALED)]
