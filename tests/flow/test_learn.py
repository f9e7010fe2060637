"""Rules that are learned: a real ledger, real outcomes, and time that passes at will."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from osiris.core import learn as core
from osiris.edge.ledger import learned, targets, tickets
from osiris.errors import RequestError
from osiris.flow.learn import learn, lessons, promote, reject
from osiris.model.case import Outcome, Source
from osiris.model.learning import Learned, LearnedState, Likeness
from osiris.model.site import Platform
from tests.flow.years import BOOK, CHECK, DAY, HOUR, UNIT, Years, allow_earning, said, years

OF_UNIT = Likeness(platform=Platform.LINUX, source=Source.UNIT, key=UNIT, runbook=BOOK.id)
OF_CHECK = replace(OF_UNIT, source=Source.CHECK, key=CHECK)


@pytest.fixture
def without(tmp_path: Path) -> Iterator[Years]:
    """No rule at all: what works is learned."""
    with years(tmp_path) as made:
        yield made


def rule(clinic: Years, of: Likeness = OF_UNIT) -> Learned | None:
    with clinic.box.ledger.read() as tx:
        return learned.get(tx, core.pattern_id(of))


def state(clinic: Years, of: Likeness = OF_UNIT) -> LearnedState | None:
    found = rule(clinic, of)
    return found.state if found else None


def test_5_confirmed_successes_propose_a_rule_to_a_person(without: Years):
    without.month(4, unit=UNIT)
    assert learn(without.box) == []
    without.good("t2", unit=UNIT)
    changes = learn(without.box)
    assert {c.to for c in changes} == {LearnedState.PROPOSED}
    assert {state(without), state(without, OF_CHECK)} == {LearnedState.PROPOSED}
    asked = [t.text for t in without.tickets()]
    assert any(f"osiris learn promote {core.pattern_id(OF_UNIT)}" in text for text in asked)
    assert learn(without.box) == []
    with without.box.ledger.read() as tx:
        (one,) = [x for x in lessons(tx, without.box.catalogue) if x.of == OF_UNIT]
    assert (one.proof.good, one.proof.hosts, one.proof.low_ppm) == (5, 3, 565508)


def test_what_a_reviewed_rule_says_already_is_counted_only(tmp_path: Path):
    with years(tmp_path, rules=True) as clinic:
        clinic.month(10)
        assert learn(clinic.box) == []
        with clinic.box.ledger.read() as tx:
            (one,) = lessons(tx, clinic.box.catalogue)
    assert (one.of, one.ruled, one.decided) == (OF_CHECK, True, None)


def test_a_person_s_words_never_make_a_rule(without: Years):
    for n in range(6):
        incident = without.open(f"t{n % 3 + 1}")
        without.hear(incident, "the screen is dark", Source.PERSON)
        without.now += timedelta(minutes=1)
        without.mark(without.tried(incident, Outcome.HEALED), confirmed=True)
        without.now += 25 * HOUR
    learn(without.box)
    with without.box.ledger.read() as tx:
        assert {r.source for r in learned.all(tx)} == {Source.CHECK}


def test_what_was_heard_after_the_heal_is_not_its_doing(without: Years):
    for n in range(6):
        incident = without.open(f"t{n % 3 + 1}")
        without.now += timedelta(minutes=1)
        intent = without.tried(incident, Outcome.HEALED)
        without.now += timedelta(minutes=1)
        without.hear(incident)
        without.now += 25 * HOUR
        without.mark(intent, confirmed=True)
        without.settle()
    learn(without.box)
    assert state(without, OF_CHECK) is LearnedState.PROPOSED
    assert state(without) is None


def propose(clinic: Years) -> str:
    clinic.month(5, unit=UNIT)
    learn(clinic.box)
    return core.pattern_id(OF_UNIT)


def lookup(clinic: Years, key: str = UNIT, source: Source = Source.UNIT) -> str | None:
    cause = clinic.open("t4", f"check{clinic.now.timestamp():.0f}.x")
    heard = clinic.hear(cause, key, source)
    with clinic.box.ledger.read() as tx:
        target = targets.get(tx, "t4")
        assert target is not None
        return learned.learned_runbook(tx, target, heard)


def test_tier_1_uses_it_only_once_a_person_promoted_it(without: Years):
    pattern = propose(without)
    assert lookup(without) is None
    with without.box.ledger.commit() as tx:
        assert promote(without.box, tx, pattern, "ann").state is LearnedState.PROMOTED
    without.now += HOUR
    assert without.tickets() == [t for t in without.tickets() if pattern not in t.text]
    found = rule(without)
    assert found is not None
    assert (found.who, found.ticket) == ("ann", None)
    for n, (key, source, answer) in enumerate(
        [
            (UNIT, Source.UNIT, BOOK.id),
            ("cron.service", Source.UNIT, None),
            (UNIT, Source.EVENT, None),
            (UNIT, Source.PERSON, None),
        ]
    ):
        without.now += HOUR * (n + 1)
        without.settle()
        assert lookup(without, key, source) == answer
    # It proposes; whether it is done is the policy's: ask.
    assert said(without, without.open("t1", "yet.another")) == "ask"


def test_a_check_without_a_rule_gets_one(without: Years):
    propose(without)
    with without.box.ledger.commit() as tx:
        promote(without.box, tx, core.pattern_id(OF_CHECK), "ann")
    fails = without.open("t4")
    with without.box.ledger.read() as tx:
        target, pc = targets.get(tx, "t4"), targets.get(tx, "t9")
        assert target is not None
        assert pc is not None
        assert learned.learned_runbook(tx, target, fails) == BOOK.id
        windows = replace(pc, platform=Platform.WINDOWS)
        assert learned.learned_runbook(tx, windows, fails) is None


def test_it_acts_by_itself_on_proof_and_where_earning_is_on(without: Years):
    pattern = propose(without)
    with without.box.ledger.commit() as tx:
        promote(without.box, tx, pattern, "ann")
    without.month(29, unit=UNIT)
    learn(without.box)
    assert state(without) is LearnedState.PROMOTED
    without.good("t1", unit=UNIT)
    learn(without.box)
    assert state(without) is LearnedState.PROMOTED  # nobody switched earning on
    allow_earning(without)
    changes = learn(without.box)
    assert ("rule", "acting") in {(c.what, c.to) for c in changes}
    # On a class that earned nothing, the rule's own proof lets it act: for that unit only.
    fails = without.open("t9", "some.check")
    assert said(without, fails) == "ask"
    without.hear(fails)
    assert said(without, fails) == "allowed"
    allow_earning(without, on=False)
    assert said(without, fails) == "allowed"
    learn(without.box)
    assert state(without) is LearnedState.PROMOTED
    assert said(without, fails) == "ask"


@pytest.mark.parametrize("promoted", [True, False])
def test_one_failure_demotes(without: Years, promoted: bool):
    pattern = propose(without)
    if promoted:
        with without.box.ledger.commit() as tx:
            promote(without.box, tx, pattern, "ann")
    fails = without.open("t1")
    without.hear(fails)
    without.now += timedelta(minutes=1)
    without.tried(fails, Outcome.UNDONE)
    learn(without.box)
    assert state(without) is LearnedState.DEMOTED
    told = [t for t in without.tickets() if UNIT in t.text]
    assert len(told) == promoted
    assert lookup(without) is None
    with without.box.ledger.commit() as tx, pytest.raises(RequestError, match="5 are needed"):
        promote(without.box, tx, pattern, "ann")
    # Five more in a row, and a person is asked anew; the failure goes on to weigh in the bound.
    without.now += DAY
    without.settle()
    without.month(5, unit=UNIT)
    learn(without.box)
    found = rule(without)
    assert found is not None
    assert (found.state, found.bad) == (LearnedState.PROPOSED, 1)


def test_a_failure_of_another_pattern_demotes_that_one_only(without: Years):
    pattern = propose(without)
    with without.box.ledger.commit() as tx:
        promote(without.box, tx, pattern, "ann")
    fails = without.open("t1")
    without.hear(fails, "cron.service")
    without.now += timedelta(minutes=1)
    without.tried(fails, Outcome.FAILED)
    learn(without.box)
    assert state(without) is LearnedState.PROMOTED
    assert state(without, OF_CHECK) is LearnedState.DEMOTED


def test_rejected_is_not_proposed_again(without: Years):
    pattern = propose(without)
    with without.box.ledger.commit() as tx:
        reject(without.box, tx, pattern, "ann")
    without.month(10, unit=UNIT)
    learn(without.box)
    assert state(without) is LearnedState.REJECTED
    assert not [t for t in without.tickets() if pattern in t.text]
    with without.box.ledger.commit() as tx:
        promote(without.box, tx, pattern, "ann")
    assert state(without) is LearnedState.PROMOTED


def test_what_cannot_be_promoted(without: Years):
    without.month(4, unit=UNIT)
    with without.box.ledger.commit() as tx:
        with pytest.raises(RequestError, match="worked 4 times in a row; 5 are needed"):
            promote(without.box, tx, core.pattern_id(OF_UNIT), "ann")
        with pytest.raises(RequestError, match="There is no pattern"):
            promote(without.box, tx, "f" * 16, "ann")
    without.good("t1", unit=UNIT)
    with without.box.ledger.commit() as tx:
        promote(without.box, tx, core.pattern_id(OF_UNIT), "ann")
        with pytest.raises(RequestError, match="is a rule already"):
            promote(without.box, tx, core.pattern_id(OF_UNIT), "ann")


def test_two_rules_never_answer_the_same(tmp_path: Path):
    other = replace(BOOK, id="RB-LIN-SSH-002")
    with years(tmp_path, other) as clinic:
        for book in (BOOK, other):
            for n in range(5):
                clinic.good(f"t{n % 3 + 1}", unit=UNIT, book=book)
        learn(clinic.box)
        second = core.pattern_id(replace(OF_UNIT, runbook=other.id))
        with clinic.box.ledger.commit() as tx:
            promote(clinic.box, tx, core.pattern_id(OF_UNIT), "ann")
            with pytest.raises(RequestError, match=f"{BOOK.id} answers this already"):
                promote(clinic.box, tx, second, "ann")


def test_every_change_is_in_the_chain_and_keys_of_machines_are_not(without: Years):
    pattern = propose(without)
    with without.box.ledger.commit() as tx:
        promote(without.box, tx, pattern, "ann")
    bodies = without.lessons()
    assert [b["to"] for b in bodies if b["pattern"] == pattern] == ["proposed", "promoted"]
    assert UNIT not in str(bodies)
    with without.box.ledger.read() as tx:
        assert all(t.code == "learned" for t in tickets.all(tx))
