from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from osiris.core.guard import Situation, allow, cells, in_window, parts_of_the_week
from osiris.model.case import Autonomy, Hold, Outcome, Tier
from osiris.model.content import Verdict
from osiris.model.learning import Autonomies, Earned, When
from osiris.model.site import Settings, TargetClass, Window
from tests.core.makers import NOW, catalogue, plan, run, runbook, target, verb

BOOK = runbook()
PLAN = plan(BOOK)
ACT = Autonomies(said={("*", "*", "*"): Autonomy.ACT})
CALM = Situation(
    now=NOW,
    target=target(),
    settings=Settings(),
    verdict=Verdict.FAIL,
    autonomy=ACT,
    holds=(),
    runs=(),
)


ACTS = Autonomy.ACT


def saying(said) -> Situation:
    return replace(CALM, autonomy=Autonomies(said=said))


def code(situation: Situation, book=BOOK, of=None, **kwargs) -> str:
    refused = allow(of or plan(book), catalogue(book, **kwargs), situation)
    return refused.code if refused else "allowed"


def test_a_fresh_fail_with_policy_act_runs():
    assert code(CALM) == "allowed"


def test_default_is_ask_and_a_yes_answers_it():
    asking = replace(CALM, autonomy=Autonomies())
    assert code(asking) == "ask"
    assert code(replace(asking, approved=("ann",))) == "allowed"


@pytest.mark.parametrize("word", [Autonomy.SUGGEST, Autonomy.OBSERVE])
def test_less_than_ask(word):
    assert code(saying({("*", "*", "*"): word})) == word


def test_observe_is_not_lifted_by_a_yes():
    watching = replace(saying({("*", "*", "*"): Autonomy.OBSERVE}), approved=("ann",))
    assert code(watching) == "observe"


def test_the_most_specific_word_wins():
    table = {
        ("*", "*", "*"): Autonomy.OBSERVE,
        ("*", "server", "*"): Autonomy.ASK,
        (BOOK.id, "server", "*"): Autonomy.ACT,
    }
    assert code(saying(table)) == "allowed"
    del table[BOOK.id, "server", "*"]
    assert code(saying(table)) == "ask"


CLINIC = Window(days=("sat",), start="06:00", end="18:00")
PATCHING = Window(days=("sat",), start="05:00", end="07:30")  # NOW is Saturday 07:00


@pytest.mark.parametrize(
    ("hours", "windows", "inside"),
    [
        ((CLINIC,), (PATCHING,), (When.MAINTENANCE, When.CLINIC)),
        ((CLINIC,), (), (When.CLINIC,)),
        ((), (PATCHING,), (When.MAINTENANCE,)),
        ((), (), (When.CLOSED,)),
    ],
)
def test_the_parts_of_the_week(hours, windows, inside):
    settings = Settings(clinic_hours=hours, windows=windows)
    assert parts_of_the_week(settings, NOW) == inside


def test_a_word_for_a_time_outweighs_one_for_all_times_and_no_more_than_that():
    table = {("*", "*", "*"): Autonomy.ACT, ("*", "*", "clinic"): Autonomy.ASK}
    open_now = replace(saying(table), settings=Settings(clinic_hours=(CLINIC,)))
    assert code(open_now) == "ask"
    assert code(replace(open_now, settings=Settings(clinic_hours=()))) == "allowed"
    # A class is more specific than a time, and a runbook than both.
    by_class = replace(open_now, autonomy=Autonomies(said={**table, ("*", "server", "*"): ACTS}))
    assert code(by_class) == "allowed"
    by_book = {**table, ("*", "server", "clinic"): Autonomy.ASK, (BOOK.id, "*", "*"): ACTS}
    assert code(replace(open_now, autonomy=Autonomies(said=by_book))) == "allowed"


def test_a_maintenance_window_outweighs_the_clinic_hours_that_it_lies_in():
    table = {("*", "*", "clinic"): Autonomy.OBSERVE, ("*", "*", "maintenance"): ACTS}
    both = Settings(clinic_hours=(CLINIC,), windows=(PATCHING,))
    assert code(replace(saying(table), settings=both)) == "allowed"
    assert code(replace(saying(table), settings=replace(both, windows=()))) == "observe"


TOLD = Earned(level=Autonomy.ACT_AND_TELL, digest=BOOK.digest, bad_runs=1)
EARNED = replace(CALM, autonomy=Autonomies(earned={(BOOK.id, "server"): TOLD}))


def test_what_was_earned_stands_in_for_the_default_and_for_nothing_else():
    assert code(EARNED) == "allowed"
    for word in (Autonomy.ASK, Autonomy.SUGGEST, Autonomy.OBSERVE):
        said = replace(EARNED.autonomy, said={("*", "*", "*"): word})
        assert code(replace(EARNED, autonomy=said)) == word
    at_night = replace(EARNED.autonomy, said={("*", "*", "closed"): Autonomy.OBSERVE})
    clinic = Settings(clinic_hours=(CLINIC,))
    assert code(replace(EARNED, autonomy=at_night, settings=clinic)) == "allowed"
    assert code(replace(EARNED, autonomy=at_night, settings=Settings(clinic_hours=()))) == "observe"


def test_what_was_earned_is_for_one_runbook_in_one_version_on_one_class():
    assert code(replace(EARNED, target=target(klass=TargetClass.WORKSTATION))) == "ask"
    other = runbook("RB-LIN-SSH-002")
    assert code(EARNED, other) == "ask"
    assert code(EARNED, replace(BOOK, digest="e" * 64)) == "ask"
    assert code(EARNED, replace(BOOK, approval="always")) == "always_ask"
    hold = Hold(target="", until=NOW + timedelta(hours=1), reason="x", by="ann")
    assert code(replace(EARNED, holds=[hold])) == "hold"


@pytest.mark.parametrize("outcome", [Outcome.UNDONE, Outcome.FAILED, Outcome.UNKNOWN, None])
def test_one_more_bad_end_and_it_asks_again_at_once(outcome):
    healed = run(plan(BOOK, incident=2), Outcome.HEALED, timedelta(days=3))
    old = run(plan(BOOK, incident=3), Outcome.UNDONE, timedelta(days=90))
    assert code(replace(EARNED, runs=[healed, old])) == "allowed"
    by_person = replace(healed, undone_by_person=True)
    bad = run(plan(BOOK, incident=4), outcome, timedelta(hours=3)) if outcome else by_person
    assert code(replace(EARNED, runs=[healed, old, bad])) == "ask"


def test_a_learned_rule_acts_for_its_incident_only():
    rule = replace(CALM, autonomy=Autonomies(rules={(1, BOOK.id): TOLD}))
    assert code(rule) == "allowed"
    assert code(rule, of=plan(BOOK, incident=2)) == "ask"


def test_a_runbook_that_always_asks_asks_whatever_the_policy_says():
    always = replace(BOOK, approval="always")
    keys = list(cells(BOOK.id, TargetClass.SERVER, ()))
    assert len(keys) == 4
    for word in (Autonomy.ACT, Autonomy.ACT_AND_TELL):
        table = dict.fromkeys(keys, word)
        healed_often = [run(plan(always), Outcome.HEALED, timedelta(days=n)) for n in (10, 20, 30)]
        earned = replace(saying(table), runs=healed_often)
        assert code(earned, always) == "always_ask"
        assert code(replace(earned, drill=True), always) == "always_ask"
        assert code(replace(earned, approved=("ann",)), always) == "allowed"


@pytest.mark.parametrize("verdict", [v for v in Verdict if v is not Verdict.FAIL])
def test_nothing_but_a_fail_is_healed(verdict):
    assert code(replace(CALM, verdict=verdict, approved=("ann",))) == "not_failing"


def test_another_digest_is_not_in_the_catalogue():
    assert code(CALM, of=plan(BOOK, digest="e" * 64)) == "not_in_catalogue"
    assert code(CALM, of=plan(runbook("RB-LIN-NONE-999"))) == "not_in_catalogue"


@pytest.mark.parametrize(
    ("where", "refused"),
    [("", "hold"), ("t1", "hold"), ("t2", "allowed")],
)
def test_holds(where, refused):
    hold = Hold(target=where, until=NOW + timedelta(hours=1), reason="x", by="ann")
    assert code(replace(CALM, holds=[hold], approved=("ann",))) == refused
    over = replace(hold, until=NOW)
    assert code(replace(CALM, holds=[over])) == "allowed"


def test_hands_off():
    assert code(replace(CALM, target=target(observe_only=True))) == "observe_only"
    listed = replace(CALM, settings=Settings(do_not_touch=("files",)))
    assert code(listed) == "do_not_touch"
    for klass in (TargetClass.MEDICAL, TargetClass.UNKNOWN):
        assert code(replace(CALM, target=target(klass=klass), approved=("ann",))) == "class"


DISRUPTIVE = (verb(disruptive=True),)


def test_disruptive_work_waits_for_a_window():
    assert code(CALM, verbs=DISRUPTIVE) == "window"
    night = Settings(windows=(Window(days=("fri",), start="22:00", end="08:00"),))
    assert code(replace(CALM, settings=night), verbs=DISRUPTIVE) == "allowed"
    assert code(replace(CALM, settings=night, clock_trusted=False), verbs=DISRUPTIVE) == "clock"
    assert code(replace(CALM, clock_trusted=False)) == "allowed"


@pytest.mark.parametrize(
    ("hour", "zone", "inside"),
    [
        (21, "UTC", False),
        (22, "UTC", True),
        (23, "UTC", True),
        (2, "UTC", False),  # Friday 02:00: the window starts on Friday evening
        (21, "Europe/Berlin", True),
    ],
)
def test_windows_pass_midnight_and_know_the_zone(hour, zone, inside):
    friday = datetime(2026, 11, 20, hour, 30, tzinfo=UTC)
    windows = (Window(days=("fri",), start="22:00", end="02:00"),)
    assert in_window(windows, zone, friday) is inside
    after = datetime(2026, 11, 21, 1, 59, tzinfo=UTC)
    assert in_window(windows, "UTC", after) is True
    assert in_window(windows, "UTC", after + timedelta(minutes=1)) is False


def test_a_heal_that_is_put_back_again_and_again_stops():
    heals = [run(PLAN, Outcome.HEALED, timedelta(hours=h)) for h in (1, 5, 9)]
    assert code(replace(CALM, runs=heals)) == "flap"
    assert code(replace(CALM, runs=heals[:2])) == "allowed"
    by_night = [run(PLAN, Outcome.HEALED, timedelta(days=d)) for d in (3, 2, 1)]
    assert code(replace(CALM, runs=by_night)) == "flap"
    old = [run(PLAN, Outcome.HEALED, timedelta(days=8)) for _ in range(3)]
    assert code(replace(CALM, runs=old)) == "allowed"
    taken_back = [replace(heal, undone_by_person=True) for heal in heals]
    assert code(replace(CALM, runs=[*heals[:2], taken_back[2]])) == "allowed"
    elsewhere = [
        run(plan(BOOK, target="t9"), Outcome.HEALED, timedelta(hours=h)) for h in (1, 2, 3)
    ]
    assert code(replace(CALM, runs=elsewhere)) == "allowed"


def test_a_stop_does_not_lapse_and_a_persons_decision_lets_the_count_begin_anew():
    heals = [run(PLAN, Outcome.HEALED, timedelta(days=d)) for d in (60, 59, 58)]
    rests = replace(CALM, runs=heals, stopped=NOW - timedelta(days=57))
    assert code(rests) == "flap"
    assert code(replace(rests, approved=("ann",))) == "flap"
    fresh = [run(PLAN, Outcome.HEALED, timedelta(hours=h)) for h in (9, 5, 1)]
    decided = replace(CALM, runs=fresh, settled=NOW - timedelta(hours=2))
    assert code(decided) == "allowed"
    assert code(replace(decided, settled=NOW - timedelta(hours=10))) == "flap"


def test_what_was_handed_over_is_left_alone_whoever_asks():
    handed = replace(CALM, handed=frozenset({PLAN.check.partition(".")[0]}))
    assert code(handed) == "handed_over"
    assert code(replace(handed, approved=("ann",))) == "handed_over"
    assert code(replace(CALM, handed=frozenset({"patching"}))) == "allowed"
    by_settings = Settings(rmm_owns=(PLAN.check.partition(".")[0],))
    assert code(replace(CALM, settings=by_settings)) == "handed_over"


@pytest.mark.parametrize(
    ("changes", "refused"),
    [
        ({}, "rate_host"),
        ({"target": "t2"}, "rate_runbook"),
        ({"target": "t2", "runbook": "RB-LIN-OTHER"}, "rate_site"),
    ],
)
def test_rates(changes, refused):
    recent = [
        run(plan(BOOK, **{"check": f"c{n}", **changes}), Outcome.HEALED, timedelta(minutes=4))
        for n in range(10)
    ]
    assert code(replace(CALM, runs=recent)) == refused
    assert code(replace(CALM, runs=recent[:9])) == "allowed"
    assert code(replace(CALM, runs=recent, approved=("ann",))) == refused


@pytest.mark.parametrize("outcome", [Outcome.UNDONE, Outcome.FAILED, Outcome.UNKNOWN])
def test_what_did_not_help_is_not_tried_again_unasked(outcome):
    once = [run(PLAN, outcome, timedelta(hours=1))]
    assert code(replace(CALM, runs=once)) == "tried"
    assert code(replace(CALM, runs=once, approved=("ann",))) == "allowed"
    another = [run(plan(BOOK, incident=2), outcome, timedelta(hours=1))]
    assert code(replace(CALM, runs=another)) == "allowed"


def test_a_later_tier_may_try_something_else_where_all_was_taken_back():
    other = runbook("RB-LIN-SSH-002")
    later = plan(other, tier=Tier.PLANNER)

    def verdict(outcome: Outcome, of=later, before=PLAN) -> str:
        runs = [run(before, outcome, timedelta(hours=1))]
        refused = allow(of, catalogue(BOOK, other), replace(CALM, runs=runs))
        return refused.code if refused else "allowed"

    assert verdict(Outcome.UNDONE) == "allowed"
    assert verdict(Outcome.FAILED) == "tried", "what could not be taken back is a person's"
    assert verdict(Outcome.UNKNOWN) == "tried"
    assert verdict(Outcome.UNDONE, of=plan(BOOK, tier=Tier.PLANNER)) == "tried", "the same again"
    assert verdict(Outcome.UNDONE, before=later) == "tried", "tier 2 has one try"
    assert verdict(Outcome.UNDONE, of=plan(other), before=plan(BOOK, tier=Tier.PLANNER)) == "tried"


def test_a_yes_is_to_the_plan_that_was_shown():
    other = frozenset({"RB-LIN-SSH-009"})
    assert code(replace(CALM, approved=("ann",), shown=other)) == "changed"
    assert code(replace(CALM, approved=("ann",), shown=other | {BOOK.id})) == "allowed"
    assert code(replace(CALM, approved=("ann",))) == "allowed", "nobody was asked yet"
    assert code(replace(CALM, shown=other)) == "allowed", "nobody said yes: the policy decides"


def test_one_host_first():
    elsewhere = plan(BOOK, target="t2", incident=2)
    failed = [run(elsewhere, Outcome.UNDONE, timedelta(hours=1))]
    assert code(replace(CALM, runs=failed)) == "one_host_first"
    assert code(replace(CALM, runs=failed, approved=("ann",))) == "allowed"
    assert code(replace(CALM, runs=failed, drill=True)) == "allowed"
    healed = [*failed, run(elsewhere, Outcome.HEALED, timedelta(minutes=50))]
    assert code(replace(CALM, runs=healed)) == "allowed"
    taken_back = [*failed, replace(healed[1], undone_by_person=True)]
    assert code(replace(CALM, runs=taken_back)) == "one_host_first"
    assert code(replace(CALM, runs=taken_back[1:])) == "one_host_first"
    older_version = [
        run(plan(BOOK, target="t2", incident=2, digest="e" * 64), Outcome.UNDONE, timedelta(1))
    ]
    assert code(replace(CALM, runs=older_version)) == "allowed"
