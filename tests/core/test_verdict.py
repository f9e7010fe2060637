"""What a planner may say at most, and Decisions as bytes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.core.verdict import checked, differences, dumps
from osiris.model.planner import ESCALATE, Candidate, Decision, PlannerKind, Question
from osiris.model.site import Platform
from tests.core.makers import catalogue, runbook

OURS = runbook("RB-LIN-SVC-001")
RESERVED = runbook("RB-LIN-ACCT-001")
THEIRS = runbook("RB-WIN-SVC-001", platform=Platform.WINDOWS)
CONTENT = catalogue(OURS, RESERVED, THEIRS)
QUESTION = Question(os=Platform.LINUX, text="it is slow")
SAID = Decision(
    runbook=OURS.id,
    ppm=950_000,
    acts=True,
    code="agreed",
    reason="So it is.",
    candidates=(Candidate(runbook=OURS.id, ppm=950_000), Candidate(runbook=ESCALATE, ppm=1)),
    prompt="it is slow",
    model="ab" * 32,
    kind=PlannerKind.EMBEDDED,
)


def heard(said: Decision, question: Question = QUESTION, *, may_act: bool = True) -> Decision:
    return checked(said, question, CONTENT, may_act=may_act)


def test_what_is_in_order_is_heard_as_it_was_said():
    assert heard(SAID) == SAID


@pytest.mark.parametrize(
    ("runbook", "code"),
    [
        ("RB-LIN-NONE-999", "unreadable"),
        ("; rm -rf /", "unreadable"),
        (THEIRS.id, "no_candidate"),
    ],
)
def test_what_is_not_for_this_machine_is_for_a_person(runbook: str, code: str):
    found = heard(replace(SAID, runbook=runbook))
    assert (found.runbook, found.acts, found.code) == (ESCALATE, False, code)


def test_what_was_tried_is_not_heard_again():
    found = heard(SAID, replace(QUESTION, not_again=(OURS.id,)))
    assert (found.runbook, found.acts) == (ESCALATE, False)


def test_a_candidate_that_is_no_runbook_is_left_out():
    odd = Candidate(runbook="Mrs. Miller", ppm=5)
    assert heard(replace(SAID, candidates=(*SAID.candidates, odd))) == SAID


def test_escalate_never_acts():
    assert not heard(replace(SAID, runbook=ESCALATE)).acts


@pytest.mark.parametrize(
    ("said", "may_act", "code"),
    [(SAID, False, "ceiling"), (replace(SAID, runbook=RESERVED.id), True, "family")],
)
def test_what_may_not_act_still_suggests(said: Decision, may_act: bool, code: str):
    found = heard(said, may_act=may_act)
    assert (found.runbook, found.acts, found.code) == (said.runbook, False, code)


def test_the_same_verdict_is_the_same_bytes_and_another_says_where():
    assert dumps(SAID) == dumps(replace(SAID))
    other = replace(SAID, ppm=1, acts=False)
    assert dumps(other) != dumps(SAID)
    assert differences(SAID, other) == ["ppm: 950000 -> 1", "acts: True -> False"]
    assert not differences(SAID, SAID)
