"""How the tiers meet: rules, planner, person, and never back. On a practice tree."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.desk import Desk
from osiris.edge.ledger import tickets
from osiris.edge.planner import Absent
from osiris.lab.tree import break_
from osiris.model.case import Outcome, Tier
from osiris.model.content import Priority
from osiris.model.planner import ESCALATE
from osiris.model.proof import Kind
from osiris.report.why import page
from tests.flow.thinker import (
    KEY,
    KEYS,
    LEAVES_IT,
    MENDS_KEYS,
    WORDS,
    Clinic,
    clinic_in,
    says,
)
from tests.flow.tree import TREE

AGEING = "password_policy.ageing"  # the rules' runbook for it is undone on a tree
LOG = "logging.persistent"  # and so is this one


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    with clinic_in(tmp_path, "act") as made:
        yield made


@pytest.fixture
def asking(tmp_path: Path) -> Iterator[Clinic]:
    with clinic_in(tmp_path, "ask") as made:
        yield made


def test_words_are_healed_through_the_check_that_fails(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS))
    clinic.loosen()
    reply = clinic.say()
    assert (reply.data["outcome"], reply.data["runbook"]) == ("healed", MENDS_KEYS), reply.text
    assert clinic.mode() == 0o600
    cause = clinic.newest(KEYS)
    words = clinic.case(reply.data["incident"])
    assert (words.cause, words.state, cause.state) == (cause.id, "healed", "healed")
    (run,) = clinic.runs()
    assert (run.plan.tier, run.plan.check, run.plan.incident) == (Tier.PLANNER, KEYS, cause.id)
    assert run.plan.digest == clinic.house.box.catalogue.runbooks[MENDS_KEYS].digest


def test_what_words_led_to_is_taken_back_by_their_number(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS))
    clinic.loosen()
    number = clinic.say().data["incident"]
    assert clinic.ask("undo", incident=number).code == 0
    assert clinic.mode() == 0o644
    assert clinic.case(number).state == clinic.newest(KEYS).state == "undone"


def test_what_does_not_fail_now_is_not_touched(clinic: Clinic):
    thinker = clinic.thinks(says(MENDS_KEYS))
    reply = clinic.say()
    assert (reply.code, reply.data["outcome"], reply.data["code"]) == (
        0,
        "escalated",
        "not_confirmed",
    )
    assert not clinic.runs()
    (ticket,) = clinic.asked(reply.data["incident"])
    assert ticket.runbook == MENDS_KEYS
    assert WORDS in ticket.text
    for _ in range(3):
        clinic.ask("heal")
    assert len([q for q in thinker.questions if not q.check]) == 1
    read = [b["incident"] for b in clinic.entries(Kind.OUTCOME) if "decision" in b]
    assert len(read) == len(set(read)), "a look that found nothing is not repeated"


def test_what_cannot_be_read_is_not_touched(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS))
    clinic.loosen()
    gone = clinic.root.rename(clinic.root.with_name("gone"))
    reply = clinic.say()
    assert reply.data["code"] == "unread"
    assert not clinic.entries(Kind.INTENT)
    gone.rename(clinic.root)
    clinic.ask("heal", incidents=[reply.data["incident"]])
    assert clinic.mode() == 0o644, "it was looked at in vain just now"
    clinic.minutes = 11
    clinic.ask("heal", incidents=[reply.data["incident"]])
    assert clinic.mode() == 0o600


def test_without_a_planner_two_tiers_work_and_say_so(clinic: Clinic):
    clinic.has(Absent("There is no C++ compiler."))
    reply = clinic.say()
    assert (reply.code, reply.data["code"]) == (0, "no_planner")
    assert "Tier 2 is not there: There is no C++ compiler." in reply.text
    assert "no C++ compiler" in clinic.asked(reply.data["incident"])[0].text
    assert not clinic.entries(Kind.DECISION)
    clinic.loosen()
    clinic.ask("sweep")
    clinic.ask("heal", incidents=[clinic.newest(KEYS).id])
    assert [(r.plan.tier, r.outcome) for r in clinic.runs()] == [(Tier.RULES, Outcome.HEALED)]


def test_a_planner_that_comes_later_is_asked_unless_a_person_has_taken_it_up(clinic: Clinic):
    thinker = clinic.thinks(LEAVES_IT)
    thinker.ready = False
    mine, theirs = (clinic.say(f"the {w} is slow").data["incident"] for w in ("printer", "scanner"))
    clinic.ask("ticket.acknowledge", ticket=clinic.asked(theirs)[0].id)
    thinker.ready = True
    clinic.ask("heal")
    about = {q.text for q in thinker.questions if not q.check}
    assert about == {"the printer is slow"}
    assert clinic.asked(mine)[0].code == "unsure"


def test_a_planner_that_crashed_is_asked_again_an_hour_later(clinic: Clinic):
    thinker = clinic.thinks(says(ESCALATE, acts=False, code="crashed", ppm=0), says(MENDS_KEYS))
    clinic.loosen()
    number = clinic.say().data["incident"]
    assert clinic.asked(number)[0].code == "crashed"
    clinic.ask("heal", incidents=[number])
    assert len(thinker.questions) == 1
    clinic.minutes = 61
    clinic.ask("heal", incidents=[number])
    assert clinic.case(number).state == "healed"


def test_a_failing_check_without_a_rule_is_put_to_tier_2_in_its_own_words(clinic: Clinic):
    thinker = clinic.thinks(LEAVES_IT)
    clinic.ask("heal")
    asked = {q.check: q for q in thinker.questions}
    no_rule = {t.check for t in clinic.tickets() if t.code == "no_rule"}
    assert no_rule
    assert no_rule <= set(asked)
    check = clinic.house.box.catalogue.checks_of(clinic.target())[min(no_rule)]
    assert check.title in asked[check.id].text
    assert asked[check.id].os == "linux"
    (ticket,) = clinic.asked(clinic.newest(check.id).id)
    assert "Tier 2 has no runbook that it is sure of" in ticket.text


def test_what_the_rules_undid_goes_to_tier_2_and_then_to_a_person(clinic: Clinic):
    thinker = clinic.thinks(LEAVES_IT)
    _age(clinic)
    number = clinic.newest(AGEING).id
    reply = clinic.ask("heal", incidents=[number])
    assert reply.data["incidents"][0]["outcome"] == "undone", reply.text
    (question,) = thinker.questions
    (run,) = clinic.runs()
    assert question.not_again == (run.plan.runbook,)
    assert "undone" in question.text
    (ticket,) = clinic.asked(number)
    assert (ticket.code, ticket.runbook) == ("undone", run.plan.runbook)
    assert "Tier 2" in ticket.text
    again = clinic.ask("heal", incidents=[number]).data["incidents"][0]
    assert (again["outcome"], again["code"]) == ("refused", "tried")
    assert len(clinic.runs()) == 1


def test_what_the_rules_undid_is_put_to_a_planner_that_comes_later(clinic: Clinic):
    thinker = clinic.thinks(says(MENDS_KEYS, acts=False, code="ceiling"))
    thinker.ready = False
    _age(clinic)
    number = clinic.newest(AGEING).id
    clinic.ask("heal", incidents=[number])
    assert [t.code for t in clinic.asked(number)] == ["undone"]
    thinker.ready = True
    clinic.ask("heal", incidents=[number])
    assert [(t.code, t.runbook) for t in clinic.asked(number)] == [("suggest", MENDS_KEYS)]


def test_what_the_rules_undid_may_have_a_cause_that_tier_2_finds(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS))
    _age(clinic)
    clinic.loosen()
    number = clinic.newest(AGEING).id
    clinic.ask("heal", incidents=[number])
    assert [(r.plan.tier, r.plan.check, r.outcome) for r in clinic.runs()] == [
        (Tier.RULES, AGEING, Outcome.UNDONE),
        (Tier.PLANNER, KEYS, Outcome.HEALED),
    ]
    case = clinic.case(number)
    assert case.closed is None, "only a fresh pass closes a check's case"
    assert case.cause == clinic.newest(KEYS).id


@pytest.mark.parametrize("fails", [True, False])
def test_a_learned_rule_for_a_unit_goes_before_tier_2(clinic: Clinic, fails: bool):
    thinker = clinic.thinks(LEAVES_IT)
    if fails:
        clinic.loosen()
    number = clinic.unit_failed("keys.service", MENDS_KEYS)
    for _ in range(2):
        clinic.ask("heal", incidents=[number])
    assert [(r.plan.tier, r.plan.check) for r in clinic.runs()] == [(Tier.RULES, KEYS)] * fails
    assert len(thinker.questions) == (not fails)
    assert clinic.case(number).state == ("healed" if fails else "waiting")


def test_a_suggestion_waits_for_a_yes_and_runs_as_a_person_s_plan(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS, acts=False, code="family"))
    clinic.loosen()
    number = clinic.say().data["incident"]
    (ticket,) = clinic.asked(number)
    assert (ticket.code, ticket.runbook) == ("suggest", MENDS_KEYS)
    clinic.ask("heal")
    assert clinic.mode() == 0o644
    reply = clinic.ask("approve", incident=number)
    assert reply.data["outcome"] == "healed", reply.text
    assert clinic.mode() == 0o600
    assert [r.plan.tier for r in clinic.runs() if r.plan.check == KEYS] == [Tier.PERSON]
    assert not clinic.asked(number)
    assert clinic.case(number).state == "healed"


def test_a_yes_to_a_suggestion_does_nothing_where_nothing_fails(clinic: Clinic):
    clinic.thinks(says(MENDS_KEYS, acts=False, code="family"))
    number = clinic.say().data["incident"]
    reply = clinic.ask("approve", incident=number)
    assert (reply.data["outcome"], reply.data["code"]) == ("escalated", "not_confirmed")
    assert not clinic.runs()


def test_a_suggestion_that_did_not_help_is_one_question(clinic: Clinic):
    book = clinic.house.index.match(clinic.target().system, LOG, None)
    assert book is not None
    clinic.thinks(says(book.id, acts=False, code="ceiling"))
    number = clinic.say("the log does not survive a restart").data["incident"]
    reply = clinic.ask("approve", incident=number)
    assert reply.data["outcome"] == "undone", reply.text
    assert [t.code for t in clinic.asked(clinic.newest(LOG).id)] == ["undone"]
    assert not clinic.asked(number)


@pytest.mark.parametrize("whose", ["words", "cause"])
def test_the_guard_s_question_is_answered_for_the_words_or_for_their_cause(
    asking: Clinic, whose: str
):
    asking.thinks(says(MENDS_KEYS))
    asking.loosen()
    number = asking.say().data["incident"]
    cause = asking.newest(KEYS).id
    (ticket,) = asking.asked(cause)
    assert (ticket.code, ticket.runbook) == ("ask", MENDS_KEYS)
    assert not asking.asked(number), "one cause is one question"
    asking.ask("heal")
    assert asking.mode() == 0o644
    reply = asking.ask("approve", incident={"words": number, "cause": cause}[whose])
    assert reply.data["outcome"] == "healed", reply.text
    assert [r.plan.tier for r in asking.runs()] == [Tier.PLANNER]
    assert asking.case(number).state == asking.case(cause).state == "healed"


def test_what_was_decided_is_not_done_once_the_model_may_not_act(asking: Clinic):
    thinker = asking.thinks(says(MENDS_KEYS))
    asking.loosen()
    number = asking.say().data["incident"]
    thinker.may_act = False  # it did not pass another examination
    asking.ask("policy.set", autonomy="act")
    asking.ask("heal")
    assert asking.mode() == 0o644
    (ticket,) = asking.asked(asking.newest(KEYS).id)
    assert (ticket.code, ticket.runbook) == ("suggest", MENDS_KEYS)
    assert asking.ask("approve", incident=number).data["outcome"] == "healed"


def test_danger_is_urgent_without_a_planner_too(clinic: Clinic):
    clinic.has(Absent("It is not built."))
    said = "all files are encrypted and a ransom note asks for bitcoin"
    number = clinic.say(said).data["incident"]
    (ticket,) = clinic.asked(number)
    assert (ticket.code, ticket.priority) == ("danger", Priority.HIGH)
    (decision,) = clinic.entries(Kind.DECISION)
    assert (decision["code"], decision["kind"], decision["acts"]) == ("danger", "none", False)
    told = " ".join(page(Desk(clinic.house.folder).why(number)).split())
    assert "the planner (which was not there): to leave it to a person, by rule and not" in told


def test_words_in_another_tongue_are_not_called_an_attack(clinic: Clinic):
    clinic.thinks(says(ESCALATE, acts=False, code="addressed"))
    number = clinic.say("der Drucker druckt nicht").data["incident"]
    (ticket,) = clinic.asked(number)
    assert "none that tier 2 can read" in ticket.text
    assert "speak to the model" not in ticket.text


def test_a_yes_is_to_the_plan_that_the_question_shows(asking: Clinic):
    asking.has(Absent("It is not built."))
    asking.loosen()
    asking.ask("sweep")
    number = asking.newest(KEYS).id
    asking.ask("heal", incidents=[number])
    (ticket,) = asking.asked(number)
    with asking.house.box.ledger.commit() as tx:  # as before another rule came in force
        tickets.update(tx, replace(ticket, runbook="RB-LIN-SVC-001"))
    reply = asking.ask("approve", incident=number)
    assert (reply.data["outcome"], reply.data["code"]) == ("refused", "changed"), reply.text
    assert asking.mode() == 0o644
    asking.ask("heal", incidents=[number])
    assert [t.runbook for t in asking.asked(number)] == [MENDS_KEYS]
    assert asking.ask("approve", incident=number).data["outcome"] == "healed"
    assert asking.mode() == 0o600


def test_what_tier_2_tried_in_vain_is_a_person_s(clinic: Clinic):
    """No runbook can start the log on a tree, whoever proposes it."""
    book = clinic.house.index.match(clinic.target().system, LOG, None)
    assert book is not None
    thinker = clinic.thinks(says(book.id))
    reply = clinic.say("the log does not survive a restart")
    assert reply.data["outcome"] == "undone", reply.text
    cause = clinic.newest(LOG).id
    assert [t.code for t in clinic.asked(cause)] == ["undone"]
    clinic.ask("heal")
    tried = [(r.plan.tier, r.plan.incident) for r in clinic.runs() if r.plan.check == LOG]
    assert tried == [(Tier.PLANNER, cause)], "never back to an earlier tier"
    assert [q.check for q in thinker.questions if q.check in ("", LOG)] == [""], "nor asked again"


@pytest.mark.parametrize("how", ["sweep", "waiver", "retire"])
def test_words_close_with_their_cause(asking: Clinic, how: str):
    asking.thinks(says(MENDS_KEYS))
    asking.loosen()
    number = asking.say().data["incident"]
    assert asking.case(number).cause == asking.newest(KEYS).id
    if how == "sweep":
        (asking.root / KEY).chmod(0o600)
    elif how == "waiver":
        until = (asking.house.box.utc() + timedelta(days=1)).isoformat()
        asking.ask("waiver.add", scope=KEYS, host=TREE, owner="ann", reason="so", expires=until)
    asking.ask(
        **({"kind": "sweep"} if how != "retire" else {"kind": "target.remove", "name": TREE})
    )
    ended = {"sweep": "passed", "waiver": "waived", "retire": "retired"}[how]
    assert (asking.case(number).state, asking.newest(KEYS).state) == (ended, ended)


def _age(clinic: Clinic) -> None:
    """Break the tree, all but its key, and look."""
    break_(clinic.root)
    clinic.root.joinpath(KEY).chmod(0o600)
    clinic.ask("sweep")
