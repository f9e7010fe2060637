"""The clock of a question: when it begins, what it measures, what is noted when it runs out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.daemon.jobs import table
from osiris.edge.ledger import entries, incidents, notices
from osiris.flow.clocks import acknowledged, tick
from osiris.flow.heal import heal_open
from osiris.flow.sweep import sweep
from osiris.model.case import Autonomy, IncidentState, TicketState
from tests.flow.asking import (
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
from tests.flow.office import Office, office


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Office]:
    with asking(tmp_path) as made:
        yield made


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
