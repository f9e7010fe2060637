"""A score never stands alone, and what was not seen is never counted as good."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from osiris.core.score import Score, Standing, score
from osiris.model.case import Finding
from osiris.model.content import Control, Framework, Mapped, Strength, Verdict
from tests.catalogue.documents import shipped

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)
P, S, C = Strength.PRIMARY, Strength.SUPPORTING, Strength.CONDITIONAL


def control(name: str, **subjects: Strength) -> Control:
    return Control(
        id=name,
        title=name,
        level="required",
        evidence="partly",
        paper="a policy",
        checks=tuple(Mapped(subject=s, strength=how, why="") for s, how in subjects.items()),
    )


def framework(*controls: Control, proposed: bool = False) -> Framework:
    return Framework(id="f", title="F", version="1", proposed=proposed, note="", controls=controls)


def finding(check: str, verdict: Verdict, *, target: str = "t1", age: float = 0) -> Finding:
    at = NOW - timedelta(seconds=age)
    return Finding(target=target, check=check, verdict=verdict, at=at)


def scored(one: Framework, *findings: Finding, due: tuple[tuple[str, str, int], ...] = ()) -> Score:
    scheduled = due or tuple((f.target, f.check, 3600) for f in findings)
    return score(one, findings, scheduled, NOW)


def test_score_is_what_passed_of_what_could_be_told() -> None:
    one = framework(control("1", a=P))
    verdicts = [Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.WARN, Verdict.UNKNOWN]
    found = [finding(f"a.{n}", verdict) for n, verdict in enumerate(verdicts)]
    result = scored(one, *found)
    assert (result.score, result.coverage) == (50, 80)


@pytest.mark.parametrize("verdict", [Verdict.UNKNOWN, Verdict.ERROR])
def test_what_cannot_be_told_lowers_the_coverage_and_not_the_score(verdict: Verdict) -> None:
    one = framework(control("1", a=P))
    seen = scored(one, finding("a.1", Verdict.PASS))
    blind = scored(one, finding("a.1", Verdict.PASS), finding("a.2", verdict))
    assert (seen.score, seen.coverage) == (100, 100)
    assert (blind.score, blind.coverage) == (100, 50)


def test_what_was_never_collected_lowers_the_coverage() -> None:
    due = (("t1", "a.1", 60), ("t2", "a.1", 60))
    result = scored(framework(control("1", a=P)), finding("a.1", Verdict.PASS), due=due)
    assert (result.score, result.coverage) == (100, 50)
    assert result.tally.of(Standing.NEVER) == 1


def test_an_old_verdict_is_stale_and_so_is_one_from_the_future() -> None:
    one = framework(control("1", a=P))
    due = (("t1", "a.1", 3600),)
    fresh = scored(one, finding("a.1", Verdict.PASS, age=7200), due=due)
    old = scored(one, finding("a.1", Verdict.PASS, age=7201), due=due)
    ahead = scored(one, finding("a.1", Verdict.PASS, age=-601), due=due)
    assert (fresh.score, fresh.coverage) == (100, 100)
    assert (old.score, old.coverage) == (None, 0)
    assert (ahead.score, ahead.coverage) == (None, 0)
    minute = scored(one, finding("a.1", Verdict.PASS, age=600), due=(("t1", "a.1", 60),))
    assert minute.coverage == 100


def test_waived_and_not_applicable_are_counted_apart() -> None:
    found = (
        finding("a.1", Verdict.PASS),
        finding("a.2", Verdict.WAIVED),
        finding("a.3", Verdict.NOT_APPLICABLE),
    )
    result = scored(framework(control("1", a=P)), *found)
    assert (result.score, result.coverage) == (100, 100)
    assert result.tally.of(Standing.WAIVED, Standing.NOT_APPLICABLE) == 2


def test_only_primary_mappings_enter_the_score() -> None:
    one = framework(control("1", a=P, b=S, c=C))
    found = (
        finding("a", Verdict.PASS),
        finding("b.x", Verdict.FAIL),
        finding("c", Verdict.FAIL),
        finding("unmapped", Verdict.FAIL),
    )
    result = scored(one, *found)
    assert result.score == 100
    assert result.controls[0].supporting.of(Standing.FAILED) == 2


def test_a_check_that_serves_two_paragraphs_counts_once() -> None:
    one = framework(control("1", a=P), control("2", a=P, b=P))
    result = scored(one, finding("a", Verdict.FAIL), finding("b", Verdict.PASS))
    assert result.score == 50
    assert [c.primary.of(Standing.FAILED) for c in result.controls] == [1, 1]


def test_a_proposed_framework_has_no_score() -> None:
    result = scored(framework(control("N", a=P), proposed=True), finding("a", Verdict.PASS))
    assert result.score is None
    assert result.coverage == 100


def test_nothing_told_is_no_score() -> None:
    result = scored(framework(control("1", a=P)))
    assert (result.score, result.coverage, result.oldest, result.seen) == (None, None, None, 0)


def test_the_age_of_what_counts_stands_beside_the_score() -> None:
    result = scored(
        framework(control("1", a=P, b=S)),
        finding("a.1", Verdict.PASS, age=50),
        finding("a.2", Verdict.FAIL, age=20),
        finding("b.1", Verdict.FAIL, age=90),
    )
    assert result.oldest == NOW - timedelta(seconds=50)
    assert result.newest == NOW - timedelta(seconds=20)


def test_a_score_is_never_rounded_up_to_full() -> None:
    found = [finding(f"a.{n}", Verdict.PASS) for n in range(999)]
    result = scored(framework(control("1", a=P)), *found, finding("a.bad", Verdict.FAIL))
    assert result.score == 99


def test_the_words_of_a_control_are_evidence_and_the_paper_needed() -> None:
    one = framework(control("1", a=P, b=S), control("2"))
    found = (
        finding("a.1", Verdict.PASS),
        finding("a.2", Verdict.FAIL),
        finding("a.3", Verdict.UNKNOWN),
        finding("b.1", Verdict.WAIVED),
    )
    first, second = scored(one, *found).controls
    assert first.text == (
        "Evidence supports: 1 pass, 1 fail, 1 not known, 1 waived. Paper needed: a policy."
    )
    assert second.text == "No check of this box gives evidence here. Paper needed: a policy."


def test_no_text_of_any_framework_says_met_or_compliant() -> None:
    catalogue = shipped()
    checks = [c for b in catalogue.baselines for c in b.checks]
    found = [finding(c.id, Verdict.PASS) for c in checks]
    for one in catalogue.frameworks.values():
        for support in scored(one, *found).controls:
            assert not re.search(r"complian|\bmet\b", support.text, re.IGNORECASE)


def test_operational_subjects_never_enter_a_score() -> None:
    for one in shipped().frameworks.values():
        for item in one.controls:
            strengths = {m.subject: m.strength for m in item.checks}
            for subject in ("memory", "disk_space", "time_sync"):
                assert strengths.get(subject) is not Strength.PRIMARY
