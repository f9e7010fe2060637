"""Which runbooks may be answered, and what the numbers come to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.core.planning import (
    NEVER_BY_ITSELF,
    Limits,
    Weighed,
    candidates,
    judge,
    never_acts,
    role_of,
    system_of,
)
from osiris.edge import catalogue
from osiris.model.content import Catalogue
from osiris.model.planner import ESCALATE, Question
from osiris.model.site import MachineRole, Platform

LIMITS = Limits(acts_from_ppm=900_000, least_similarity=0.45)
TIME = "RB-WIN-SVC-004"
ASKED = Question(os=Platform.WINDOWS, text="The Windows Time service is stopped.")
SURE = Weighed(
    chances={TIME: 0.95, ESCALATE: 0.04, "RB-WIN-SVC-001": 0.01},
    head=TIME,
    nearest=TIME,
    similarity=0.8,
    exemplar="w32time is stopped",
)


@pytest.fixture(scope="module")
def book() -> Catalogue:
    return catalogue.load()


def asked(book: Catalogue, **more: object) -> tuple[str, ...]:
    return candidates(book, replace(ASKED, **more)).runbooks  # type: ignore[arg-type]


def test_platform_restricts(book: Catalogue):
    assert all(r.startswith("RB-WIN-") for r in asked(book))
    assert all(r.startswith("RB-LIN-") for r in asked(book, os=Platform.LINUX))
    assert asked(book, os=Platform.NETWORK) == ()


def test_role_restricts(book: Catalogue):
    station = asked(book, role=MachineRole.WORKSTATION)
    controller = asked(book, role=MachineRole.DOMAIN_CONTROLLER)
    assert "RB-WIN-AD-004" not in station
    assert "RB-WIN-SVC-003" not in station  # the spooler of a workstation is wanted
    assert "RB-WIN-AD-004" in controller
    assert "RB-WIN-SEC-005" not in controller
    assert set(asked(book)) >= {*station, *controller}


def test_a_check_restricts(book: Catalogue):
    assert asked(book, check="time_sync") == (TIME,)
    assert asked(book, check="firewall.inbound") == ("RB-WIN-SEC-001",)
    assert asked(book, check="firewall") == ("RB-WIN-FIREWALL-001", "RB-WIN-SEC-001")
    assert asked(book, check="password_policy") == ("RB-WIN-AD-002", "RB-WIN-SEC-003")
    # A Check that no runbook heals leaves none.
    assert asked(book, os=Platform.LINUX, check="mac_selinux_apparmor.profiles") == ()


def test_an_unknown_check_restricts_nothing_and_is_said(book: Catalogue):
    field = candidates(book, replace(ASKED, check="made_up.check"))
    assert field.runbooks == asked(book)
    assert "not known" in field.note
    assert candidates(book, replace(ASKED, check="time_sync")).note == ""


def test_what_was_tried_is_not_tried_again(book: Catalogue):
    assert TIME not in asked(book, not_again=(TIME,))
    assert asked(book, check="time_sync", not_again=(TIME,)) == ()


def test_what_tier_2_never_runs_by_itself(book: Catalogue):
    never = never_acts(book)
    assert all(any(r.startswith(b) for r in book.runbooks) for b in NEVER_BY_ITSELF)
    for runbook in book.runbooks.values():
        touchy = any(runbook.id.startswith(b) for b in NEVER_BY_ITSELF)
        if touchy or not runbook.steps or runbook.approval == "always":
            assert never[runbook.id]
    assert {"RB-LIN-SSH-002", "RB-WIN-AD-001", "RB-LIN-FW-001", "RB-WIN-SEC-003"} <= set(never)
    assert TIME not in never


def test_a_new_runbook_with_a_touchy_verb_is_never_run(book: Catalogue):
    other = replace(book.runbooks["RB-LIN-SSH-001"], id="RB-LIN-NEW-001")
    assert "RB-LIN-NEW-001" in never_acts(replace(book, runbooks={other.id: other}))


def verdict(weighed: Weighed = SURE, **more: object):
    question = replace(ASKED, **more)  # type: ignore[arg-type]
    return judge(question, weighed, LIMITS, {}, {TIME: "Start the time service"}, question.text)


def test_agreed_acts():
    decision = verdict()
    assert (decision.runbook, decision.acts, decision.code) == (TIME, True, "agreed")
    assert decision.ppm == 950_000
    assert decision.candidates[0].runbook == TIME


@pytest.mark.parametrize(
    ("code", "change"),
    [
        ("unsure", {"chances": {TIME: 0.89, ESCALATE: 0.11}}),
        ("unsure", {"chances": {TIME: 0.04, ESCALATE: 0.96}}),
        ("unsure", {"similarity": 0.44}),
        ("unsure", {"whole": False}),
        ("disagree", {"head": ESCALATE}),
        ("disagree", {"nearest": "RB-WIN-SVC-001"}),
    ],
)
def test_what_keeps_it_from_acting(code: str, change: dict[str, object]):
    decision = verdict(replace(SURE, **change))  # type: ignore[arg-type]
    assert (decision.runbook, decision.acts, decision.code) == (ESCALATE, False, code)


@pytest.mark.parametrize(
    "more",
    [
        {"text": "The time service is stopped, leave it as it is."},
        {"text": "The time service is running, but has no source."},
        {"not_again": (TIME,)},
    ],
)
def test_what_is_said_keeps_it_from_acting(more: dict[str, object]):
    decision = verdict(**more)
    assert (decision.runbook, decision.acts) == (ESCALATE, False)


def test_a_family_is_named_and_not_acted_on():
    never = {TIME: "it touches accounts"}
    decision = judge(ASKED, SURE, LIMITS, never, {}, "")
    assert (decision.runbook, decision.acts, decision.code) == (TIME, False, "family")


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("DC", MachineRole.DOMAIN_CONTROLLER),
        ("domain controller", MachineRole.DOMAIN_CONTROLLER),
        ("Domain_Controller", MachineRole.DOMAIN_CONTROLLER),
        ("member_server", MachineRole.MEMBER_SERVER),
        ("server", MachineRole.UNKNOWN),  # a controller is one too
        ("Workstation", MachineRole.WORKSTATION),
        ("PC", MachineRole.WORKSTATION),
        ("", MachineRole.UNKNOWN),
        ("toaster", MachineRole.UNKNOWN),
    ],
)
def test_roles_as_people_write_them(words: str, role: MachineRole):
    assert role_of(words) is role


def test_systems_as_people_write_them():
    assert system_of("Windows Server 2022") is Platform.WINDOWS
    assert system_of("LINUX") is Platform.LINUX
    assert system_of("Ubuntu 24.04") is Platform.LINUX
    assert system_of("macOS") is None
