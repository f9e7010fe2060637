"""Tier 1: the same incident gets the same runbook, and the clinic's own rule comes first."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from osiris.core.judge import holds
from osiris.core.match import RuleIndex
from osiris.model.content import Expect, Op, Pattern, Rule, RuleOrigin, Runbook, Value
from osiris.model.site import Platform

LOCAL, PACK, BUILTIN = RuleOrigin.LOCAL, RuleOrigin.PACK, RuleOrigin.BUILTIN


def runbook(name: str) -> Runbook:
    return Runbook(
        id=name,
        version=1,
        title=name,
        platform=Platform.LINUX,
        digest=name,
        heals=(),
        needs=(),
        steps=(),
        approval="policy",
        settle_s=0,
        advice="Look.",
        examples=(),
    )


def rule(origin: RuleOrigin, book: str, observed: Expect | None = None, check: str = "c") -> Rule:
    return Rule(pattern=Pattern(check=check, observed=observed), runbook=book, origin=origin)


def equal(value: Value) -> Expect:
    return Expect(op=Op.IS, value=value)


def found(rules: list[Rule], observed: Value, check: str = "c") -> str | None:
    books = {r.runbook: runbook(r.runbook) for r in rules}
    match = RuleIndex(rules, books).match(Platform.LINUX, check, observed)
    return match.id if match else None


def test_no_rule_no_runbook() -> None:
    assert found([], 1) is None
    assert found([rule(BUILTIN, "A")], 1, check="other") is None
    assert found([rule(BUILTIN, "A", equal("no"))], "yes") is None


def test_local_before_pack_before_builtin() -> None:
    rules = [rule(BUILTIN, "B"), rule(PACK, "P"), rule(LOCAL, "L")]
    assert found(rules, 1) == "L"
    assert found(rules[:2], 1) == "P"


def test_origin_counts_more_than_what_was_observed() -> None:
    assert found([rule(BUILTIN, "B", equal("x")), rule(LOCAL, "L")], "x") == "L"


def test_what_was_observed_counts_more_than_the_order() -> None:
    assert found([rule(LOCAL, "any"), rule(LOCAL, "exact", equal("x"))], "x") == "exact"
    at_least = Expect(op=Op.AT_LEAST, value=3)
    assert found([rule(LOCAL, "any"), rule(LOCAL, "range", at_least)], 3) == "range"


def test_the_first_of_equals_wins_whether_looked_up_or_tried() -> None:
    over, exact = rule(PACK, "over", Expect(op=Op.AT_LEAST, value=1)), rule(PACK, "e", equal(2))
    assert found([over, exact], 2) == "over"
    assert found([exact, over], 2) == "e"


def test_a_value_of_another_kind_never_matches() -> None:
    rules = [rule(LOCAL, "L", Expect(op=Op.AT_LEAST, value=1)), rule(LOCAL, "one", equal(1))]
    assert found(rules, "many") is None
    assert found(rules, ("a", "b")) is None
    assert found(rules, None) is None
    assert found([rules[1]], True) is None


values = st.one_of(st.booleans(), st.integers(0, 3), st.sampled_from("ab"))
expects = st.one_of(
    st.none(),
    values.map(equal),
    st.lists(values, min_size=1, max_size=3).map(lambda v: Expect(op=Op.ONE_OF, value=tuple(v))),
    values.map(lambda v: Expect(op=Op.IS_NOT, value=v)),
    st.integers(0, 3).map(lambda v: Expect(op=Op.AT_MOST, value=v)),
    st.just(Expect(op=Op.EMPTY, value=True)),
)
some_rules = st.lists(
    st.builds(
        rule,
        st.sampled_from(RuleOrigin),
        st.sampled_from(["A", "B", "C", "D", "E"]),
        expects,
        st.sampled_from(["c", "d"]),
    ),
    max_size=12,
)


@settings(deadline=None)
@given(rules=some_rules, observed=st.one_of(values, st.just(()), st.just(("a",)), st.none()))
def test_the_index_answers_as_the_slow_and_plain_rule_does(
    rules: list[Rule], observed: Value
) -> None:
    def fits(one: Rule) -> bool:
        try:
            return one.pattern.observed is None or holds(one.pattern.observed, observed)
        except TypeError:
            return False

    order = list(RuleOrigin)
    fitting = [r for r in rules if r.pattern.check == "c" and fits(r)]
    fitting.sort(key=lambda r: (order.index(r.origin), r.pattern.observed is None))
    assert found(rules, observed) == (fitting[0].runbook if fitting else None)
