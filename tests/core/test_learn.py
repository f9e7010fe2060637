"""What counts as helped, and what like Incidents have in common."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import timedelta

import pytest

from osiris.core.learn import (
    answers,
    asked_by,
    ended_badly,
    has_rule,
    pattern_id,
    trials,
    unfit,
    verdict,
)
from osiris.model.case import REACH, Incident, IncidentState, Outcome, Source
from osiris.model.content import Pattern, Priority, Rule, RuleOrigin
from osiris.model.learning import Learned, LearnedState, Likeness
from osiris.model.site import Platform, TargetClass
from tests.core.makers import NOW, catalogue, plan, run, runbook, target

CHECK = "ssh_hardening.root_login"
BOOK = runbook(heals=(Pattern(check=CHECK),))
HERE = catalogue(BOOK)
HEALED = run(plan(BOOK), Outcome.HEALED, timedelta(days=2))
UNIT = Likeness(platform=Platform.LINUX, source=Source.UNIT, key="ssh.service", runbook=BOOK.id)


BOX = target(platform=Platform.APPLIANCE)  # which is also a Linux machine
WINDOWS = target(platform=Platform.WINDOWS)


def incident(number: int = 1, **changes: object) -> Incident:
    fields: dict[str, object] = {
        "id": number,
        "target": "t1",
        "check": CHECK,
        "state": IncidentState.HEALED,
        "priority": Priority.HIGH,
        "opened": HEALED.started - timedelta(minutes=5),
    }
    return Incident(**{**fields, **changes})  # type: ignore[arg-type]


def heard(number: int, key: str = "ssh.service", **changes: object) -> Incident:
    return incident(
        number, **{"check": "", "source": Source.UNIT, "key": key, "cause": 1, **changes}
    )


def test_a_heal_counts_only_once_it_is_confirmed():
    assert verdict(HEALED, []) is None
    assert verdict(replace(HEALED, confirmed=True), [incident()]) is True


@pytest.mark.parametrize("outcome", [Outcome.FAILED, Outcome.UNDONE, Outcome.UNKNOWN])
def test_what_ended_badly(outcome: Outcome):
    bad = replace(HEALED, outcome=outcome, confirmed=True)
    assert ended_badly(bad)
    assert verdict(bad, []) is False
    assert verdict(replace(HEALED, confirmed=True, undone_by_person=True), []) is False


@pytest.mark.parametrize("outcome", [None, Outcome.REFUSED, Outcome.DRY_RUN, Outcome.ESCALATED])
def test_what_was_never_done_shows_nothing(outcome: Outcome | None):
    assert verdict(replace(HEALED, outcome=outcome), []) is None


@pytest.mark.parametrize(
    ("hours", "lasted"), [(0.1, False), (23.9, False), (24, False), (24.1, True), (80, True)]
)
def test_what_is_put_back_within_a_day_was_no_heal(hours: float, lasted: bool):
    again = incident(2, opened=HEALED.started + timedelta(hours=hours))
    # It was healed again, and passes: "confirmed" alone would say that the first one lasted.
    assert verdict(replace(HEALED, confirmed=True), [incident(), again]) is lasted


def counted(*runs, incidents=(), targets=(), here=HERE):
    return trials(runs, incidents, {t.id: t for t in targets or (target(),)}, here)


def test_a_trial_is_about_its_check_and_what_waited_for_it():
    said = [
        incident(),
        heard(2),
        heard(3, "Service Control Manager/7031", source=Source.EVENT),
        heard(4),
        heard(5, "late.service", opened=HEALED.started + timedelta(minutes=1)),
        heard(6, "other.service", cause=9),
        heard(7, "the screen is dark", source=Source.PERSON),
    ]
    (one,) = counted(replace(HEALED, confirmed=True), incidents=said)
    assert (one.good, one.klass, one.target) == (True, TargetClass.SERVER, "t1")
    assert [(of.source, of.key) for of in one.of] == [
        (Source.CHECK, CHECK),
        (Source.EVENT, "Service Control Manager/7031"),
        (Source.UNIT, "ssh.service"),
    ]
    assert {(of.platform, of.runbook) for of in one.of} == {(Platform.LINUX, BOOK.id)}


def test_a_pattern_is_of_the_platform_of_its_runbook():
    own = runbook("RB-APP-UNIT-001", platform=Platform.APPLIANCE)
    done = replace(HEALED, plan=plan(own), confirmed=True)
    (one,) = counted(done, targets=(BOX,), here=catalogue(own))
    assert [of.platform for of in one.of] == [Platform.APPLIANCE]
    (one,) = counted(replace(HEALED, confirmed=True), targets=(BOX,))
    assert [of.platform for of in one.of] == [Platform.LINUX]


def test_only_the_runbook_as_it_stands_now_counts():
    good = replace(HEALED, confirmed=True)
    assert len(counted(good)) == 1
    assert counted(good, here=catalogue(replace(BOOK, digest="e" * 64))) == []
    assert counted(good, here=catalogue()) == []


def test_one_machine_enrolled_twice_is_one_machine():
    again = replace(HEALED, intent=8, confirmed=True, plan=plan(BOOK, target="t2", incident=2))
    twice = (target(identity="abc"), target(id="t2", identity="abc"))
    found = counted(replace(HEALED, confirmed=True), again, targets=twice)
    assert len({one.target for one in found}) == 1
    other = (twice[0], replace(twice[1], identity="xyz"))
    assert len({one.target for one in counted(HEALED, again, targets=other)}) == 1
    found = counted(replace(HEALED, confirmed=True), again, targets=other)
    assert len({one.target for one in found}) == 2


def test_the_fingerprint_is_of_all_four_parts():
    text = b'["linux","unit","ssh.service","RB-LIN-SSH-001"]'
    assert pattern_id(UNIT) == hashlib.sha256(text).hexdigest()[:16]
    changed = [
        replace(UNIT, platform=Platform.WINDOWS),
        replace(UNIT, source=Source.EVENT),
        replace(UNIT, key="sshd.service"),
        replace(UNIT, runbook="RB-LIN-SSH-002"),
    ]
    assert len({pattern_id(of) for of in (UNIT, *changed)}) == 5


def test_what_a_rule_may_answer():
    assert asked_by(incident()) == (Source.CHECK, CHECK)
    assert asked_by(heard(2)) == (Source.UNIT, "ssh.service")
    assert asked_by(heard(2, source=Source.PERSON)) is None
    assert asked_by(heard(2, key="")) is None
    assert asked_by(incident(check=REACH)) is None
    assert asked_by(incident(check="")) is None


def test_a_rule_answers_on_its_own_platform():
    rule = Learned(
        pattern="x",
        platform=Platform.LINUX,
        source=Source.UNIT,
        key="ssh.service",
        runbook=BOOK.id,
        state=LearnedState.PROMOTED,
        digest=BOOK.digest,
        bad=0,
        bad_runs=0,
        changed=NOW,
    )
    assert answers(rule, BOX.platforms, (Source.UNIT, "ssh.service"))
    assert not answers(rule, WINDOWS.platforms, (Source.UNIT, "ssh.service"))
    assert not answers(rule, BOX.platforms, (Source.EVENT, "ssh.service"))
    assert not answers(rule, BOX.platforms, (Source.UNIT, "cron.service"))


def test_whether_a_reviewed_rule_says_the_same():
    of = replace(UNIT, source=Source.CHECK, key=CHECK)
    rule = Rule(pattern=Pattern(check=CHECK), runbook=BOOK.id, origin=RuleOrigin.BUILTIN)
    ruled = replace(HERE, rules=(rule,))
    assert has_rule(ruled, of)
    assert not has_rule(HERE, of)
    assert not has_rule(ruled, replace(of, platform=Platform.WINDOWS))
    assert not has_rule(ruled, replace(of, source=Source.UNIT))


@pytest.mark.parametrize(
    ("changes", "digest", "says"),
    [
        ({"runbook": "RB-LIN-NONE-001"}, "", "no runbook"),
        ({"platform": Platform.WINDOWS}, "", "for linux"),
        ({}, "e" * 64, "another digest"),
        ({"source": Source.PERSON}, "", "makes no rule"),
        ({"source": Source.CHECK, "key": "patching"}, "", "does not heal this check"),
    ],
)
def test_what_this_box_can_hold_no_rule_for(changes: dict[str, object], digest: str, says: str):
    (fault,) = unfit(HERE, replace(UNIT, **changes), digest)  # type: ignore[arg-type]
    assert says in fault


def test_what_fits():
    assert unfit(HERE, UNIT, BOOK.digest) == []
    assert unfit(HERE, replace(UNIT, source=Source.CHECK, key=CHECK)) == []
    (fault,) = unfit(catalogue(replace(BOOK, steps=())), UNIT)
    assert "only asks a person" in fault
