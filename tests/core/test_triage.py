from __future__ import annotations

from datetime import timedelta

import pytest

from osiris.core.triage import back_off, line_down, triage
from osiris.model.case import Finding, Incident, IncidentState
from osiris.model.content import Priority, Verdict
from tests.core.makers import NOW


def finding(verdict, target="t1", check="c"):
    return Finding(target=target, check=check, verdict=verdict, at=NOW)


OPEN = Incident(
    id=4, target="t1", check="c", state=IncidentState.OPEN, priority=Priority.LOW, opened=NOW
)


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_a_fail_opens_and_only_once(verdict):
    opened = triage([finding(verdict)], []).opened
    assert bool(opened) == (verdict is Verdict.FAIL)
    assert not triage([finding(verdict)], [OPEN]).opened


@pytest.mark.parametrize("verdict", list(Verdict))
def test_only_a_pass_or_a_waiver_closes(verdict):
    closed = triage([finding(verdict)], [OPEN]).closed
    state = {Verdict.PASS: IncidentState.PASSED, Verdict.WAIVED: IncidentState.WAIVED}.get(verdict)
    assert closed == (((OPEN, state),) if state else ())


def test_what_was_not_looked_at_stays():
    sorted_ = triage([finding(Verdict.PASS, target="t2")], [OPEN])
    assert sorted_.closed == ()


@pytest.mark.parametrize(
    ("reasons", "looked_at", "down"),
    [
        (["unreachable"] * 3, 5, True),
        (["unreachable"] * 2, 3, False),
        (["unreachable"] * 3, 6, False),
        (["auth_refused"] * 4, 5, False),
    ],
)
def test_many_dark_at_once_is_the_line(reasons, looked_at, down):
    blind = {f"t{n}": reason for n, reason in enumerate(reasons)}
    assert line_down(blind, looked_at) is down


def test_a_dark_machine_is_looked_at_less_and_less_often_but_every_hour():
    cadence = timedelta(minutes=10)
    waits = [back_off(n * cadence, cadence) / cadence for n in (0, 1, 2, 3, 7, 8, 500)]
    assert waits == [1, 2, 2, 5, 5, 6, 6]
    minute = timedelta(minutes=1)
    assert back_off(100 * minute, minute) == 10 * minute
    assert back_off(timedelta(), timedelta(days=1)) == timedelta(days=1)
