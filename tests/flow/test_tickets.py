"""A question to a person: taken up, closed, handed over, asked again; asked in another's place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.edge.ledger import holds, waivers
from osiris.flow import ask_person, known
from osiris.flow.clocks import tick
from osiris.model.case import IncidentState, Role, TicketState
from tests.flow.asking import (
    GUEST,
    HOUR,
    asking,
    drift,
    every,
    mend,
    on_the_clock,
    out,
    pass_on,
    question,
    refused,
    say,
    ticket,
    told,
)
from tests.flow.office import Office


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    with asking(tmp_path) as made:
        yield made


# The life of a ticket.


def test_taking_it_up_stops_the_clock(clinic: Office):
    asked = on_the_clock(clinic)
    reply = say(clinic, "ticket.acknowledge", ticket=asked.id)
    assert (reply.code, reply.data["owner"]) == (0, "kim")
    clinic.minutes += 120
    assert out(clinic) == []
    after = ticket(clinic, asked.id)
    assert (after.state, after.owner, after.breached) == (TicketState.ACKNOWLEDGED, "kim", None)
    assert "by kim" in refused(clinic, "ticket.acknowledge", ticket=asked.id, who="lee")


def test_each_step_is_an_entry_without_names_and_without_words(clinic: Office):
    asked = on_the_clock(clinic)
    say(clinic, "ticket.assign", ticket=asked.id, login="lee")
    say(clinic, "ticket.acknowledge", ticket=asked.id)
    say(clinic, "ticket.resolve", ticket=asked.id, reason="the printer needs it")
    say(clinic, "ticket.reopen", ticket=asked.id)
    bodies = told(clinic, asked)
    assert [(b["event"], b["state"]) for b in bodies] == [
        ("assign", "open"),
        ("acknowledge", "acknowledged"),
        ("resolve", "closed"),
        ("reopen", "open"),
    ]
    assert all(b["incidents"] == list(asked.incidents) for b in bodies)
    assert not any(word in json.dumps(bodies) for word in ("lee", "kim", "printer"))


def test_no_patient_stays_in_a_reason(clinic: Office):
    told_ = "John Doe (MRN 4471902) was in the room"
    asked = on_the_clock(clinic)
    say(clinic, "ticket.resolve", ticket=asked.id, reason=told_)
    say(clinic, "hold", for_s=3600, reason=told_)
    until = (clinic.box.utc() + 24 * HOUR).isoformat()
    kept = {"scope": GUEST, "owner": "ann", "reason": told_, "expires": until}
    say(clinic, "waiver.add", role=Role.APPROVER, **kept)
    with clinic.box.ledger.read() as tx:
        reasons = [ticket(clinic, asked.id).resolution]
        reasons += [h.reason for h in holds.live(tx, clinic.box.utc())]
        reasons += [w.reason for w in waivers.all(tx)]
    assert len(reasons) == 3
    assert all("was in the room" in r for r in reasons)
    assert not any(word in r for r in reasons for word in ("John", "Doe", "4471902"))


def test_closing_a_ticket_leaves_a_failing_check_open_and_ends_the_asking(clinic: Office):
    asked = on_the_clock(clinic)
    reply = say(clinic, "ticket.resolve", ticket=asked.id, reason="we know")
    assert "only a fresh pass or a waiver closes that" in reply.text
    with clinic.box.ledger.read() as tx:
        assert known(tx, asked.incidents[0]).state is IncidentState.WAITING
    pass_on(clinic)
    assert GUEST not in {t.check for t in every(clinic)}
    after = ticket(clinic, asked.id)
    assert (after.resolution, after.owner, after.closed) == ("we know", "kim", after.acknowledged)


def test_it_is_asked_again_when_something_else_is_to_be_asked(clinic: Office):
    asked = on_the_clock(clinic)
    say(clinic, "ticket.resolve", ticket=asked.id, reason="we know")
    (clinic.folder / "desk" / "owner").write_text("Group Policy 'Clinic baseline'")
    pass_on(clinic)
    say(clinic, "approve", incident=asked.incidents[0], role=Role.APPROVER)
    assert question(clinic).code == "owned"


def test_it_is_asked_again_when_it_fails_anew(clinic: Office):
    asked = on_the_clock(clinic)
    say(clinic, "ticket.resolve", ticket=asked.id, reason="we know")
    mend(clinic)
    assert drift(clinic).id != asked.id


def test_a_cause_that_goes_away_closes_it_with_no_reason(clinic: Office):
    asked = on_the_clock(clinic)
    mend(clinic)
    after = ticket(clinic, asked.id)
    assert (after.state, after.resolution) == (TicketState.CLOSED, "")
    with clinic.box.ledger.read() as tx:
        assert after.closed == known(tx, asked.incidents[0]).closed is not None
    assert after.incidents == asked.incidents


def test_closing_words_closes_their_incident(clinic: Office):
    number = say(clinic, "incident.open", host="desk", text="it hums").data["incident"]
    asked = next(t for t in every(clinic) if number in t.incidents)
    reply = say(clinic, "ticket.resolve", ticket=asked.id, reason="a fan, changed")
    assert f"with it incident {number}" in reply.text
    with clinic.box.ledger.read() as tx:
        assert known(tx, number).state is IncidentState.PASSED
    after = ticket(clinic, asked.id)
    assert after.resolution == "a fan, changed"
    assert "settled" in refused(clinic, "ticket.reopen", ticket=asked.id)


def test_a_reason_is_needed(clinic: Office):
    asked = on_the_clock(clinic)
    for reason in ("", "  ", "x" * 501):
        assert "Say why" in refused(clinic, "ticket.resolve", ticket=asked.id, reason=reason)
    assert ticket(clinic, asked.id).state is TicketState.OPEN


def test_a_yes_that_cannot_be_carried_out_yet_takes_the_question_up(clinic: Office):
    asked = on_the_clock(clinic)
    say(clinic, "hold", who="lee", for_s=3600, reason="vendor on site")
    say(clinic, "approve", incident=asked.incidents[0], role=Role.APPROVER)
    after = ticket(clinic, asked.id)
    assert (after.state, after.owner) == (TicketState.ACKNOWLEDGED, "kim")
    assert [b["event"] for b in told(clinic, asked)] == ["acknowledge"]
    clinic.minutes += 61
    assert out(clinic) == []


def test_what_is_asked_because_of_how_a_plan_ended_is_another_question(clinic: Office):
    asked = on_the_clock(clinic)
    (clinic.folder / "desk" / "owner").write_text("Group Policy 'Clinic baseline'")
    say(clinic, "approve", incident=asked.incidents[0], role=Role.APPROVER)
    now = question(clinic)
    assert (now.code, now.state, now.owner) == ("owned", TicketState.OPEN, "")


def test_handing_over_does_not_stop_the_clock(clinic: Office):
    asked = on_the_clock(clinic)
    say(clinic, "ticket.assign", ticket=asked.id, login="lee")
    assert (ticket(clinic, asked.id).owner, ticket(clinic, asked.id).due) == ("lee", asked.due)
    clinic.minutes += 61
    assert out(clinic) == [asked.id]
    for login in ("", "lee; id", "-x", "a" * 33, "\u202elee"):
        assert "is no login" in refused(clinic, "ticket.assign", ticket=asked.id, login=login)


def test_reopening_starts_a_new_clock(clinic: Office):
    asked = on_the_clock(clinic)
    assert "is not closed" in refused(clinic, "ticket.reopen", ticket=asked.id)
    clinic.minutes += 59
    say(clinic, "ticket.resolve", ticket=asked.id, reason="done")
    clinic.minutes += 10
    say(clinic, "ticket.reopen", ticket=asked.id)
    after = ticket(clinic, asked.id)
    assert (after.state, after.owner, after.resolution) == (TicketState.OPEN, "", "")
    assert after.closed is after.acknowledged is None
    assert after.due == after.started + HOUR > asked.due + timedelta(minutes=60)
    clinic.minutes += 59
    assert out(clinic) == []
    clinic.minutes += 2
    assert out(clinic) == [asked.id]


def test_reopening_before_the_report_is_acknowledged_starts_no_clock(clinic: Office):
    asked = drift(clinic)
    say(clinic, "ticket.resolve", ticket=asked.id, reason="done")
    say(clinic, "ticket.reopen", ticket=asked.id)
    tick(clinic.box)
    assert ticket(clinic, asked.id).due is None
    clinic.minutes += 300
    say(clinic, "onboarding.acknowledge")
    assert out(clinic) == []
    assert ticket(clinic, asked.id).due is not None


def test_what_is_asked_elsewhere_is_not_reopened(clinic: Office):
    first = on_the_clock(clinic)
    with clinic.box.ledger.commit() as tx:
        incident = known(tx, first.incidents[0])
        second = ask_person(tx, incident, "need", "Something else.", now=clinic.box.utc())
    said = refused(clinic, "ticket.reopen", ticket=first.id)
    assert f"asked about in ticket {second.id}" in said


@pytest.mark.parametrize("kind", ["acknowledge", "assign", "resolve"])
def test_a_closed_ticket_is_not_changed(clinic: Office, kind: str):
    asked = on_the_clock(clinic)
    mend(clinic)
    before = ticket(clinic, asked.id)
    args = {"ticket": asked.id, "login": "lee", "reason": "x"}
    assert "ticket reopen" in refused(clinic, f"ticket.{kind}", **args)
    assert "There is no ticket 99" in refused(clinic, f"ticket.{kind}", **{**args, "ticket": 99})
    assert ticket(clinic, asked.id) == before


def test_whoever_may_only_look_may_not_answer(clinic: Office):
    asked = on_the_clock(clinic)
    for kind in ("acknowledge", "resolve", "assign", "reopen"):
        reply = say(clinic, f"ticket.{kind}", role=Role.VIEWER, ticket=asked.id)
        assert reply.data == {"refused": "role"}
    assert say(clinic, "onboarding.acknowledge", role=Role.AUDITOR).data == {"refused": "role"}
    assert ticket(clinic, asked.id).state is TicketState.OPEN


# What is asked in place of what was asked.


def test_another_question_goes_on_with_the_wait_of_the_one_before(clinic: Office):
    first = on_the_clock(clinic)
    clinic.minutes += 50
    with clinic.box.ledger.commit() as tx:
        incident = known(tx, first.incidents[0])
        second = ask_person(tx, incident, "need", "Something else.", now=clinic.box.utc())
    assert second.started == first.started
    gone = ticket(clinic, first.id)
    assert (gone.state, gone.started, gone.due) == (TicketState.CLOSED, None, None)
    clinic.minutes += 11
    assert out(clinic) == [second.id]


def test_another_question_after_an_answer_or_a_breach_has_a_clock_of_its_own(clinic: Office):
    first = on_the_clock(clinic)
    say(clinic, "ticket.acknowledge", ticket=first.id)
    with clinic.box.ledger.commit() as tx:
        incident = known(tx, first.incidents[0])
        second = ask_person(tx, incident, "need", "Something else.", now=clinic.box.utc())
    assert second.started is None
    assert ticket(clinic, first.id).due is not None
    tick(clinic.box)
    clinic.minutes += 61
    assert out(clinic) == [second.id]
    with clinic.box.ledger.commit() as tx:
        third = ask_person(tx, incident, "flap", "Again.", now=clinic.box.utc())
    assert third.started is None


def test_the_same_question_in_other_words_is_the_same_ticket(clinic: Office):
    first = on_the_clock(clinic)
    say(clinic, "ticket.acknowledge", ticket=first.id)
    with clinic.box.ledger.commit() as tx:
        incident = known(tx, first.incidents[0])
        again = ask_person(
            tx, incident, first.code, "As of 07:00.", runbook=first.runbook, now=clinic.box.utc()
        )
    assert (again.id, again.owner, again.text) == (first.id, "kim", "As of 07:00.")
    assert ticket(clinic, first.id) == again
