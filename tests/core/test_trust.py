"""Wilson's interval against values that others published, and what it takes to be trusted."""

from __future__ import annotations

from datetime import timedelta

import pytest

from osiris.core.trust import enough, lower, proof, upper, worth_proposing
from osiris.model.learning import Trial
from osiris.model.site import TargetClass
from tests.core.makers import NOW


# Newcombe, R. G. (1998), "Two-sided confidence intervals for the single proportion: comparison of
# seven methods", Statist. Med. 17, 857-872, table I, method 3.
@pytest.mark.parametrize(
    ("good", "of", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_the_published_intervals(good: int, of: int, low: float, high: float):
    assert round(lower(good, of), 4) == low
    assert round(upper(good, of), 4) == high
    # What is counted as good is a matter of words.
    assert lower(of - good, of) == pytest.approx(1 - upper(good, of))


def test_where_the_thresholds_lie():
    assert round(lower(5, 5), 2) == 0.57
    assert lower(34, 34) < 0.90 < lower(35, 35)
    assert lower(35, 36) < 0.90
    assert (lower(0, 0), upper(0, 0)) == (0, 1)


@pytest.mark.parametrize(("good", "of"), [(-1, 5), (6, 5)])
def test_what_is_no_count(good: int, of: int):
    with pytest.raises(ValueError, match="of 5"):
        lower(good, of)


def trial(n: int, *, good: bool = True, hosts: int = 3, days: float = 1.0) -> Trial:
    return Trial(
        intent=n,
        runbook="RB-LIN-SSH-001",
        target=f"t{n % hosts}",
        klass=TargetClass.SERVER,
        at=NOW + timedelta(days=n * days),
        good=good,
    )


def test_a_proof_is_enough():
    shown = proof([trial(n) for n in range(35)])
    assert (shown.good, shown.bad, shown.row, shown.hosts, shown.days) == (35, 0, 35, 3, 34)
    assert (shown.low_ppm, shown.high_ppm) == (901095, 1_000_000)
    assert enough(shown)


def test_a_proof_that_lacks_one_thing():
    assert not enough(proof([trial(n) for n in range(34)]))
    assert not enough(proof([trial(n, hosts=2) for n in range(35)]))
    assert not enough(proof([trial(n, days=29.9 / 34) for n in range(35)]))
    assert enough(proof([trial(n, days=30 / 34) for n in range(35)]))
    assert not enough(proof([]))


def test_a_bad_end_starts_the_count_anew_and_goes_on_to_weigh():
    record = [trial(n, good=n != 200) for n in range(235)]
    shown = proof(record)
    assert (shown.good, shown.bad, shown.row) == (234, 1, 34)
    assert shown.low_ppm > 900_000
    assert shown.high_ppm < 1_000_000
    assert not enough(shown)
    assert enough(proof([*record, trial(235)]))
    # Ten bad ends are not made good by 35 good ones.
    poor = [*(trial(n, good=False) for n in range(10)), *(trial(n) for n in range(10, 60))]
    assert proof(poor).row == 50
    assert not enough(proof(poor))


def test_a_bad_end_that_is_known_late_counts_from_then_on():
    record = [trial(n, good=n != 0) for n in range(40)]
    assert proof(record).row == 39
    assert proof(record, since=36).row == 3


def test_five_in_a_row_are_worth_a_question():
    assert not worth_proposing(proof([trial(n) for n in range(4)]))
    assert worth_proposing(proof([trial(n) for n in range(5)]))
    assert not worth_proposing(proof([trial(n, good=n != 3) for n in range(8)]))
