"""A question to a person: taken up, closed, handed over, asked again; its clock and its entries."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from osiris.daemon.asks import ask
from osiris.daemon.jobs import table
from osiris.edge.ledger import entries, incidents, notices, tickets
from osiris.errors import RequestError
from osiris.flow import ask_person, known
from osiris.flow.clocks import acknowledged, tick
from osiris.flow.heal import heal_open
from osiris.flow.sweep import sweep
from osiris.model.case import Autonomy, IncidentState, Reply, Request, Role, Ticket, TicketState
from osiris.model.proof import Kind
from osiris.model.site import Window
from tests.flow.office import Office, office

GUEST = "guest_account"
ALWAYS = (
    Window(days=("mon", "tue", "wed", "thu", "fri", "sat", "sun"), start="00:00", end="00:00"),
)
HOUR = timedelta(hours=1)


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    """A machine that drifted after its first look; the box may only ask. It is open day and night,
    so that these tests do not depend on the hour at which they run."""
    with office(tmp_path, Autonomy.ASK) as made:
        made.box = replace(made.box, settings=replace(made.box.settings, clinic_hours=ALWAYS))
        made.machine("desk")
        asyncio.run(sweep(made.box))
        yield made


def say(
    clinic: Office, kind: str, who: str = "kim", role: Role = Role.TECHNICIAN, **args: Any
) -> Reply:
    house = replace(clinic.house, box=clinic.box)
    request = Request(kind=kind, args=args, who=who, role=role, where="test")
    return asyncio.run(ask(house, request, lambda _: None))


def refused(clinic: Office, kind: str, **args: Any) -> str:
    with pytest.raises(RequestError) as caught:
        say(clinic, kind, **args)
    return str(caught.value)


def pass_on(clinic: Office) -> None:
    """One look and one try, as the daemon does."""
    asyncio.run(sweep(clinic.box, everything=True))
    asyncio.run(heal_open(clinic.box, clinic.index))


def drift(clinic: Office, host: str = "desk") -> Ticket:
    (clinic.folder / host / "thing").write_text("bad")
    clinic.minutes += 1
    pass_on(clinic)
    return question(clinic)


def mend(clinic: Office, host: str = "desk") -> None:
    (clinic.folder / host / "thing").write_text("good")
    clinic.minutes += 1
    pass_on(clinic)


def every(clinic: Office, *, live: bool = True) -> list[Ticket]:
    with clinic.box.ledger.read() as tx:
        return tickets.all(tx, live_only=live)


def question(clinic: Office) -> Ticket:
    return next(t for t in every(clinic) if t.check == GUEST)


def ticket(clinic: Office, number: int) -> Ticket:
    return next(t for t in every(clinic, live=False) if t.id == number)


def out(clinic: Office) -> list[int]:
    """Whose clock is found to have run out now, of the questions that these tests are about."""
    return [n for n in tick(clinic.box) if ticket(clinic, n).check == GUEST]


def told(clinic: Office, about: Ticket | None = None) -> list[dict[str, Any]]:
    """The bodies of the entries about tickets, or about one."""
    with clinic.box.ledger.read() as tx:
        found = [e for e in entries.walk(tx) if e.kind is Kind.TICKET]
    bodies = [json.loads(e.payload)["predicate"]["body"] for e in found]
    return [b for b in bodies if about is None or b.get("ticket") == about.id]


def on_the_clock(clinic: Office) -> Ticket:
    """A question whose clock runs: the first looks were read before it came up."""
    say(clinic, "onboarding.acknowledge")
    found = drift(clinic)
    tick(clinic.box)
    return ticket(clinic, found.id)


# Onboarding.


def test_no_clock_runs_before_the_onboarding_report_is_acknowledged(clinic: Office):
    asked = drift(clinic)
    tick(clinic.box)
    assert (ticket(clinic, asked.id).started, ticket(clinic, asked.id).due) == (None, None)
    say(clinic, "onboarding.acknowledge")
    tick(clinic.box)
    after = ticket(clinic, asked.id)
    assert after.due == after.started + HOUR
    with clinic.box.ledger.read() as tx:
        assert after.started == acknowledged(tx)


def test_acknowledging_the_report_takes_up_what_is_in_it(tmp_path: Path):
    with office(tmp_path, Autonomy.ASK) as clinic:
        assert "No machine was looked at yet" in refused(clinic, "onboarding.acknowledge")
        (clinic.machine("desk") / "thing").write_text("bad")
        pass_on(clinic)
        found = {t.id for t in every(clinic)}
        reply = say(clinic, "onboarding.acknowledge")
        assert set(reply.data["tickets"]) == found
        assert {(t.state, t.owner, t.due) for t in every(clinic)} == {
            (TicketState.ACKNOWLEDGED, "kim", None)
        }
        assert told(clinic)[-1]["event"] == "onboarding"
        assert set(told(clinic)[-1]["tickets"]) == found


def test_whoever_read_the_report_is_not_at_each_thing_in_it(tmp_path: Path):
    """The tiers go on with what was only acknowledged with the report."""
    with office(tmp_path, Autonomy.ASK) as clinic:
        (clinic.machine("desk") / "thing").write_text("bad")
        asyncio.run(sweep(clinic.box))
        assert {t.code for t in every(clinic)} == {"onboarding"}
        say(clinic, "onboarding.acknowledge")
        asyncio.run(heal_open(clinic.box, clinic.index))
        assert "onboarding" not in {t.code for t in every(clinic)}


def test_a_machine_that_comes_later_has_a_report_of_its_own(clinic: Office):
    say(clinic, "onboarding.acknowledge")
    clinic.minutes += 10
    (clinic.machine("late") / "thing").write_text("bad")
    pass_on(clinic)
    tick(clinic.box)
    assert {t.due for t in every(clinic)} == {None}
    reply = say(clinic, "onboarding.acknowledge")
    assert reply.data["tickets"] == [t.id for t in every(clinic)]


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


# The clock.


def test_a_breach_is_recorded_once(clinic: Office):
    asked = on_the_clock(clinic)
    clinic.minutes += 59
    assert out(clinic) == []
    clinic.minutes += 1
    assert out(clinic) == [asked.id]
    assert out(clinic) == []
    clinic.minutes += 60
    assert out(clinic) == []
    (body,) = [b for b in told(clinic, asked) if b["event"] == "breach"]
    assert (body["ticket"], body["state"]) == (asked.id, "open")
    assert body["due"] == asked.due.isoformat()
    say(clinic, "ticket.acknowledge", ticket=asked.id)
    assert ticket(clinic, asked.id).breached is not None


def test_an_answer_that_came_too_late_is_a_breach_though_no_job_saw_it(clinic: Office):
    asked = on_the_clock(clinic)
    clinic.minutes += 90
    reply = say(clinic, "ticket.acknowledge", ticket=asked.id)
    assert "had run out" in reply.text
    assert [b["event"] for b in told(clinic, asked)] == ["breach", "acknowledge"]


def test_a_quiet_minute_writes_nothing(clinic: Office):
    on_the_clock(clinic)
    with clinic.box.ledger.read() as tx:
        before = entries.head(tx)
        changes = tx.sql.execute("PRAGMA data_version").fetchone()
    clinic.minutes += 1
    tick(clinic.box)
    with clinic.box.ledger.read() as tx:
        assert entries.head(tx) == before
        assert tx.sql.execute("PRAGMA data_version").fetchone() == changes


def test_the_time_offline_is_told_apart_and_does_not_stop_the_clock(clinic: Office):
    asked = on_the_clock(clinic)
    with clinic.box.ledger.commit() as tx:
        notices.line(tx, up=False, at=asked.opened + timedelta(minutes=10))
    clinic.minutes += 30
    tick(clinic.box)
    now = ticket(clinic, asked.id)
    assert now.due == asked.due
    assert 19 * 60 <= now.offline_s <= 21 * 60
    with clinic.box.ledger.commit() as tx:
        notices.line(tx, up=True, at=asked.opened + timedelta(minutes=31))
    clinic.minutes += 40
    assert out(clinic) == [asked.id]
    (body,) = [b for b in told(clinic, asked) if b["event"] == "breach"]
    assert body["offline_s"] == 21 * 60


def test_with_no_channel_nothing_is_offline(clinic: Office):
    asked = on_the_clock(clinic)
    clinic.minutes += 600
    tick(clinic.box)
    assert ticket(clinic, asked.id).offline_s == 0


def test_the_clocks_are_looked_at_each_minute_and_before_a_look_can_close_anything(clinic: Office):
    jobs = table(clinic.house)
    assert [j.every_s for j in jobs if j.name == "clocks"] == [60]
    names = [j.name for j in jobs]
    assert names.index("clocks") < names.index("watch")


def test_sixty_machines_with_one_fault_are_one_ticket_with_one_clock(clinic: Office):
    asked = on_the_clock(clinic)
    clinic.machine("second")
    mend(clinic, "second")
    drift(clinic, "second")
    both = question(clinic)
    assert (both.id, len(both.incidents), both.due) == (asked.id, 2, asked.due)
    with clinic.box.ledger.read() as tx:
        assert {i.state for n in both.incidents if (i := incidents.get(tx, n))} == {
            IncidentState.WAITING
        }
