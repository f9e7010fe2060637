"""Tier 2 with the planner that comes with the product, and what is left when its file is pulled."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.edge import catalogue
from osiris.edge.planner import files
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
    """A copy of the planner's files, from which one can be pulled. It holds a record of an
    examination that was passed; that of the shipped model was not."""
    ours = catalogue.root() / "runbooks" / "planner"
    theirs = tmp_path / "tree" / "runbooks" / "planner"
    shutil.copytree(ours, theirs, ignore=shutil.ignore_patterns("exemplars"))
    sat(theirs, right=100, escalate_acted=0)
    return theirs


def sat(models: Path, **counts: int) -> None:
    """Record an examination with these counts."""
    whole = {"incidents": 300, "escalate": 60, "attacks": 40, "acted": 100, "able": 100}
    none = {"attacks_acted": 0, "alone": 60, "alone_acted": 0}
    sitting = {**whole, **none, "covered": 100, **counts}
    record = {"model": files.model_digest(models), "incidents_sha256": "", "sitting": sitting}
    (models / files.EXAMINED).write_text(json.dumps(record))


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


def test_a_planner_that_did_not_pass_only_suggests_and_a_yes_is_enough(
    clinic: Clinic, models: Path
):
    sat(models, right=96, escalate_acted=4)
    clinic.loosen()
    reply = clinic.say(WORDS)
    assert (clinic.mode(), reply.data["code"]) == (0o644, "suggest"), reply.text
    (body,) = clinic.entries(Kind.DECISION)
    assert (body["runbook"], body["acts"], body["code"]) == ("RB-LIN-PERM-003", False, "ceiling")
    assert clinic.ask("replay", incident=reply.data["incident"]).data["same"] is True
    assert clinic.ask("approve", incident=reply.data["incident"]).data["outcome"] == "healed"
    assert clinic.mode() == 0o600
    assert [(r.plan.tier, r.plan.runbook) for r in clinic.runs()] == [
        (Tier.PLANNER, "RB-LIN-PERM-003")
    ]


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
