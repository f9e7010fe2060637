"""Which tier decided, on what and how sure: the same in words, in JSON, and on a ticket."""

from __future__ import annotations

import fcntl
import importlib.util
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.cli.practice.words import BUILDING, await_planner
from osiris.edge.catalogue import load
from osiris.edge.planner import absence
from osiris.model.case import Incident, IncidentState, Outcome, Source, Ticket, TicketState, Tier
from osiris.model.content import Priority
from osiris.model.planner import (
    ESCALATE,
    Candidate,
    Decided,
    Decision,
    PlannerKind,
    PlannerState,
)
from osiris.report.ticket import preview, ticket_page
from osiris.report.tiers import planner_line, tiers_json, tiers_text
from osiris.report.why import Story, page
from tests.core.makers import NOW, plan, run, runbook, target

THERE = PlannerState(kind=PlannerKind.EMBEDDED, ready=True, model="ab" * 32, why="", may_act=True)
NOT_THERE = PlannerState(
    kind=PlannerKind.NONE, ready=False, model="", why="There is no C++ compiler.", may_act=False
)
SAID = Decision(
    runbook="RB-LIN-SVC-003",
    ppm=931_200,
    acts=True,
    code="agreed",
    reason="Head and neighbours agree.",
    candidates=(
        Candidate(runbook="RB-LIN-SVC-003", ppm=931_200),
        Candidate(runbook=ESCALATE, ppm=68_800),
    ),
    model="cd" * 32,
    kind=PlannerKind.EMBEDDED,
)
TICKET = Ticket(
    id=4,
    check="",
    incidents=(9,),
    code="suggest",
    text="The jobs do not run. Tier 2 suggests RB-LIN-SVC-003.",
    runbook="RB-LIN-SVC-003",
    state=TicketState.OPEN,
    opened=NOW,
)


def story(**changes: object) -> Story:
    fields: dict[str, object] = {
        "now": NOW,
        "incident": Incident(
            id=9,
            target="t1",
            check="",
            state=IncidentState.WAITING,
            priority=Priority.MEDIUM,
            opened=NOW - timedelta(hours=2),
            source=Source.PERSON,
            text="The jobs do not run.",
        ),
        "target": target(),
        "check": None,
        "finding": None,
        "since": None,
        "runs": (),
        "tickets": (TICKET,),
        "runbook": None,
        "next_": None,
        "planner": THERE,
        "decisions": (Decided(seq=41, incident=9, decision=SAID, at=NOW),),
    }
    return Story(**{**fields, **changes})  # type: ignore[arg-type]


def flat(text: str) -> str:
    return " ".join(text.split())


def test_why_names_the_tier_the_model_and_how_sure():
    told = flat(page(story()))
    assert "Who decided: nobody yet; a person is asked." in told
    assert "model cdcdcdcdcdcd" in told
    assert "RB-LIN-SVC-003, 93.1 % sure; it acts (agreed)." in told
    assert "It weighed: RB-LIN-SVC-003 93.1 %, escalate 6.9 %." in told
    assert "Entry 41" in told
    assert "ticket 4, suggest" in told


@pytest.mark.parametrize(
    ("tier", "who"),
    [
        (Tier.RULES, "tier 1, the rules"),
        (Tier.PLANNER, "tier 2, the planner"),
        (Tier.PERSON, "a person, who said yes"),
    ],
)
def test_the_last_plan_says_who_decided(tier: Tier, who: str):
    done = run(plan(runbook(), tier=tier, incident=9), Outcome.HEALED, timedelta(hours=1))
    tiers = story(runs=(done,), tickets=()).tiers
    assert f"Who decided: {who}" in tiers_text(tiers)
    assert tiers_json(tiers)["decided"] == tier.value


def test_what_was_tried_for_an_earlier_case_did_not_decide_this_one():
    before = run(plan(runbook(), tier=Tier.RULES, incident=3), Outcome.HEALED, timedelta(days=9))
    tiers = story(runs=(before,)).tiers
    assert "Who decided: nobody yet; a person is asked." in tiers_text(tiers)
    assert tiers_json(tiers)["decided"] == "person"


def test_a_learned_rule_is_named_as_one():
    tiers = story(learned=runbook()).tiers
    assert "by a rule that was learned" in tiers_text(tiers)
    assert "have nothing to say" not in tiers_text(tiers)
    assert tiers_json(tiers)["rules"] == {"runbook": None, "learned": runbook().id}


@pytest.mark.parametrize(
    ("code", "words"),
    [("ceiling", "with no probability"), ("deadline", "for the model gave no answer")],
)
def test_what_a_model_said_without_a_number_is_not_called_a_rule_s(code: str, words: str):
    said = replace(SAID, acts=False, code=code, ppm=0, candidates=(), kind=PlannerKind.API)
    told = flat(
        tiers_text(story(decisions=(Decided(seq=1, incident=9, decision=said, at=NOW),)).tiers)
    )
    assert words in told
    assert "by rule" not in told


def test_where_tier_2_was_not_asked_it_says_why():
    def told(**changes: object) -> str:
        return flat(tiers_text(story(decisions=(), **changes).tiers))

    assert "not asked. Tier 2 (local planner) is not there: There is no C++" in told(
        planner=NOT_THERE
    )
    assert "where what the rules do does not help" in told(runbook=runbook())
    assert "at the next pass" in told()


def test_json_says_the_same():
    told = tiers_json(story().tiers)
    (said,) = told["planner"]["decisions"]
    assert (said["entry"], said["ppm"], said["model"]) == (41, 931_200, "cd" * 32)
    assert said["candidates"] == [["RB-LIN-SVC-003", 931_200], [ESCALATE, 68_800]]
    assert told["decided"] == "person"
    assert told["rules"] == {"runbook": None, "learned": None}
    assert told["person"]["tickets"] == [{"id": 4, "code": "suggest"}]


def test_a_rule_of_danger_is_no_probability():
    danger = replace(SAID, runbook=ESCALATE, acts=False, code="danger", ppm=0, candidates=())
    told = tiers_text(story(decisions=(Decided(seq=1, incident=9, decision=danger, at=NOW),)).tiers)
    assert "by rule and not by the model" in told
    assert "%" not in told


def test_a_ticket_holds_all_that_an_answer_needs():
    told = flat(ticket_page(TICKET, [story()], load(), sop="docs/sop/service.md"))
    for part in (
        "Ticket 4 (medium, open)",
        "files (linux, server): incident 9, since",
        'Said (person): "The jobs do not run."',
        "what tier 2 said: 41",
        "What was tried: nothing yet.",
        "93.1 % sure",
        "osiris approve 9",
        "RB-LIN-SVC-003 version 1",
        "docs/sop/service.md",
    ):
        assert part in told, part


def test_a_preview_says_what_is_changed_how_it_is_taken_back_and_the_risk():
    catalogue = load()
    for book in catalogue.runbooks.values():
        told = preview(book, catalogue.verbs)
        assert told.startswith(f"{book.id} version {book.version}: {book.title}")
        for step in book.steps:
            verb = catalogue.verbs[book.platform, step.verb]
            lines = [x for x in told.splitlines() if x.startswith(f"- {verb.name} ")]
            assert lines
            assert all(("maintenance window" in x) == verb.disruptive for x in lines)
            assert all(("cut the connection" in x) == verb.cuts for x in lines)


def test_the_state_of_tier_2_is_one_line():
    assert planner_line(NOT_THERE).endswith("is not there: There is no C++ compiler.")
    assert "it may act" in planner_line(THERE)
    assert "only suggests: It sat no examination." in planner_line(
        replace(THERE, may_act=False, why="It sat no examination.")
    )
    assert all("\n" not in planner_line(s) for s in (THERE, NOT_THERE))


class Builds:
    """Stands for a Desk whose planner is there after some looks."""

    def __init__(self, *states: PlannerState) -> None:
        self.states = list(states)

    def planner(self) -> PlannerState:
        return self.states.pop(0) if len(self.states) > 1 else self.states[0]


BUILT = replace(NOT_THERE, why=f"{BUILDING}: 3 min so far, 4 to 10 in all.")


def test_the_demo_waits_for_a_build_and_for_nothing_else():
    slept: list[float] = []
    wait = {"patience_s": 60, "sleep": slept.append}
    assert await_planner(Builds(BUILT, BUILT, THERE), **wait) == planner_line(THERE)  # type: ignore[arg-type]
    assert len(slept) == 2
    assert await_planner(Builds(BUILT), **wait) == planner_line(BUILT)  # type: ignore[arg-type]
    assert len(slept) == 6
    assert "compiler" in await_planner(Builds(NOT_THERE), **wait)  # type: ignore[arg-type]
    assert len(slept) == 6


def test_a_build_that_runs_is_known_by_its_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    tree = tmp_path
    (tree / ".cache").mkdir()
    (tree / ".cache/planner-build").write_text("building 100\n")
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with (tree / ".cache/planner-build.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert absence.engine(tree, lambda: 220.0).startswith(BUILDING)
