"""What a person reads, where two systems share the id of a Check and a policy owns a setting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.model.case import Incident, IncidentState, Refused, Source, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.planner import PlannerKind, PlannerState
from osiris.model.site import Platform, Settings
from osiris.report.pages import incidents_page, status_page
from osiris.report.text import clock_words
from osiris.report.tickets import overview
from osiris.report.why import Story, page
from tests.core.makers import NOW, check, runbook, target

CHECKS = {
    ("t1", "firewall"): check("firewall", title="The firewall of Linux is on"),
    ("t2", "firewall"): check(
        "firewall", title="No profile of the Windows firewall is off", platform=Platform.WINDOWS
    ),
}

PLANNER = PlannerState(
    kind=PlannerKind.EMBEDDED, ready=False, model="", why="It was not built.", may_act=False
)


def incident(number: int, on: str) -> Incident:
    return Incident(
        id=number,
        target=on,
        check="firewall",
        state=IncidentState.WAITING,
        priority=Priority.HIGH,
        opened=NOW,
    )


def ticket(number: int, code: str, text: str) -> Ticket:
    return Ticket(
        id=number,
        check="firewall",
        incidents=(number,),
        code=code,
        text=text,
        state=TicketState.OPEN,
        opened=NOW,
    )


CASES = [(incident(1, "t1"), "files"), (incident(2, "t2"), "desk")]


def test_a_case_is_called_by_the_check_of_its_own_system():
    lines = incidents_page(CASES, CHECKS).splitlines()
    assert "files" in lines[1]
    assert "of Linux" in lines[1]
    assert "desk" in lines[2]
    assert "of the Windows firewall" in lines[2]


@pytest.mark.parametrize(
    ("source", "key", "title"),
    [
        (Source.PERSON, "", "Opened by a person"),
        (Source.UNIT, "cron.service", "Failed: cron.service"),
        (Source.EVENT, "log-cleared/1102", "Logged: log-cleared/1102"),
    ],
)
def test_a_case_in_words_says_who_spoke(source: Source, key: str, title: str):
    spoken = replace(incident(1, "t1"), check="", source=source, key=key)
    assert title in incidents_page([(spoken, "files")], CHECKS)


def test_so_is_a_question():
    asked = [ticket(1, "ask", "May I?"), ticket(2, "ask", "May I?")]
    status = {
        "daemon": True,
        "site": "x",
        "machines": 2,
        "newest": None,
        "entries": 1,
        "planner": PLANNER,
        "tickets": overview(asked, Settings(), NOW),
    }
    shown = status_page(status, {}, [], CASES, asked, CHECKS)
    assert "high: The firewall of Linux is on (files)" in shown
    assert "high: No profile of the Windows firewall is off (desk)" in shown
    assert "Tickets: 2 open, 0 of them taken up; no clock runs; 0 ran out this month" in shown


def test_why_names_the_owner_once_and_says_what_happens():
    story = Story(
        now=NOW,
        incident=incident(2, "t2"),
        target=target(id="t2", name="desk", platform=Platform.WINDOWS),
        check=CHECKS["t2", "firewall"],
        finding=None,
        since=None,
        runs=(),
        tickets=(ticket(2, "owned", "Group Policy 'Clinic baseline' sets this. Change it there."),),
        runbook=runbook(),
        next_=Refused(code="always_ask", text="It needs a yes."),
        planner=PLANNER,
    )
    shown = " ".join(page(story).split())
    assert "Who owns the setting: Group Policy 'Clinic baseline' sets this." in shown
    assert shown.count("Who owns the setting") == 1
    assert "Clinic baseline" not in shown.partition("What happens next")[2]
    assert "Nothing by itself: it is changed where it is owned, or waived." in shown
    assert "osiris sop owned-by-group-policy (docs/sop/owned-by-group-policy.md)" in shown


@pytest.mark.parametrize(
    ("quality", "source", "words"),
    [
        ("synced", "chrony", "set by chrony"),
        ("free", "none", "set by nothing"),
        ("free", "ntp", "not yet set by ntp"),
        ("backwards", "chrony", "BACKWARDS (chrony)"),
    ],
)
def test_what_sets_the_clock_is_told_in_words(quality: str, source: str, words: str):
    assert clock_words(quality, source) == words
