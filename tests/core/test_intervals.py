from __future__ import annotations

from datetime import timedelta

from osiris.core import sweepbook
from osiris.model.case import Finding
from osiris.model.content import Verdict
from osiris.model.proof import Kind
from osiris.model.site import Platform
from osiris.report.intervals import Entry, intervals
from tests.core.makers import NOW, check, target

BODY = sweepbook.schedule({Platform.LINUX: [check("a", cadence=600)]}, [target()])
MINUTE = timedelta(minutes=1)


def schedule(at=NOW - timedelta(days=1)):
    return Entry(0, Kind.SCHEDULE, at, BODY)


def look(minute, verdict, reason=""):
    found = [Finding(target="t1", check="a", verdict=verdict, reason=reason, at=NOW)]
    return Entry(minute, Kind.SWEEP, NOW + minute * MINUTE, sweepbook.encode(BODY, found, {}))


def told(entries, until=60):
    """(from minute, to minute, verdict, reason) of each interval."""
    found = intervals(entries, NOW, NOW + until * MINUTE)
    return [
        ((i.start - NOW) // MINUTE, (i.end - NOW) // MINUTE, i.verdict, i.reason) for i in found
    ]


def test_the_same_verdict_is_one_interval():
    every = [look(m, Verdict.PASS) for m in range(0, 60, 10)]
    assert told([schedule(), *every]) == [(0, 60, Verdict.PASS, "")]


def test_a_change_ends_an_interval():
    entries = [schedule(), *(look(m, Verdict.PASS) for m in (0, 10, 20))]
    entries += [look(m, Verdict.FAIL) for m in (30, 40, 50)]
    assert told(entries) == [(0, 30, Verdict.PASS, ""), (30, 60, Verdict.FAIL, "")]


def test_a_box_that_was_off_is_a_blind_stretch_and_never_a_pass():
    entries = [schedule(), look(0, Verdict.PASS), look(50, Verdict.PASS)]
    assert told(entries) == [
        (0, 20, Verdict.PASS, ""),
        (20, 50, Verdict.UNKNOWN, "not_looked"),
        (50, 60, Verdict.PASS, ""),
    ]


def test_what_was_scheduled_and_never_looked_at_is_unknown():
    assert told([schedule()]) == [(0, 60, Verdict.UNKNOWN, "not_looked")]


def test_reasons_are_kept():
    entries = [schedule(), *(look(m, Verdict.UNKNOWN, "unreachable") for m in (0, 10, 20))]
    assert told(entries, until=30) == [(0, 30, Verdict.UNKNOWN, "unreachable")]


def test_what_began_before_the_period_is_cut_to_it():
    entries = [schedule(), look(-5, Verdict.FAIL), look(5, Verdict.PASS)]
    assert told(entries, until=20) == [(0, 5, Verdict.FAIL, ""), (5, 20, Verdict.PASS, "")]


def test_one_machine_and_one_check():
    body = sweepbook.schedule(
        {Platform.LINUX: [check("a"), check("b")]}, [target(), target(id="t2")]
    )
    entries = [Entry(0, Kind.SCHEDULE, NOW, body)]
    found = intervals(entries, NOW, NOW + MINUTE, target="t2", check="b")
    assert [(i.target, i.check) for i in found] == [("t2", "b")]
