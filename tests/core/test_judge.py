from __future__ import annotations

from datetime import timedelta

import pytest

from osiris.core.judge import judge, waive
from osiris.model.case import ReadState, Waiver
from osiris.model.content import Expect, Op, Verdict
from tests.core.makers import NOW, check, seen, target

EXPECTATIONS = [
    (Op.IS, "no", "no", True),
    (Op.IS, "no", "yes", False),
    (Op.IS, 1, True, False),  # a flag is not a number
    (Op.IS_NOT, "yes", "no", True),
    (Op.ONE_OF, ("no", "prohibit-password"), "no", True),
    (Op.ONE_OF, (1, 2), True, False),
    (Op.AT_LEAST, 10, 10, True),
    (Op.AT_LEAST, 10, 9.9, False),
    (Op.AT_MOST, 10, 11, False),
    (Op.WITHIN, (1, 5), 5, True),
    (Op.WITHIN, (1, 5), 6, False),
    (Op.EMPTY, True, (), True),
    (Op.EMPTY, True, ("telnet",), False),
    (Op.SUBSET_OF, ("a", "b"), ("a",), True),
    (Op.SUBSET_OF, ("a", "b"), ("c",), False),
    (Op.CONTAINS, ("a",), ("a", "b"), True),
    (Op.CONTAINS, ("a", "c"), ("a", "b"), False),
]


@pytest.mark.parametrize(("op", "expected", "value", "good"), EXPECTATIONS)
def test_expectations(op, expected, value, good):
    finding = judge(check(expect=Expect(op=op, value=expected)), seen(value))
    assert finding.verdict is (Verdict.PASS if good else Verdict.FAIL)
    assert finding.observed == value


def test_a_weaker_expectation_warns():
    strict = check(
        expect=Expect(op=Op.AT_LEAST, value=20), warn=Expect(op=Op.AT_LEAST, value=10), field="free"
    )
    verdicts = [judge(strict, seen(v, "free")).verdict for v in (25, 15, 5)]
    assert verdicts == [Verdict.PASS, Verdict.WARN, Verdict.FAIL]


@pytest.mark.parametrize(
    ("state", "verdict", "reason"),
    [
        (ReadState.BLIND, Verdict.UNKNOWN, "unreachable"),
        (ReadState.MISSING, Verdict.UNKNOWN, "unreachable"),
        (ReadState.FAILED, Verdict.ERROR, "unreachable"),
    ],
)
def test_what_was_not_read_is_never_a_pass(state, verdict, reason):
    finding = judge(check(), seen("no", state=state, reason="unreachable"))
    assert (finding.verdict, finding.reason, finding.observed) == (verdict, reason, None)


def test_missing_tool_gives_the_verdict_that_the_check_names():
    quiet = check(missing=Verdict.NOT_APPLICABLE)
    assert judge(quiet, seen("no", state=ReadState.MISSING)).verdict is Verdict.NOT_APPLICABLE
    assert judge(quiet, seen(None)).verdict is Verdict.NOT_APPLICABLE


def test_an_absent_field_and_a_wrong_kind_are_errors():
    assert judge(check(), seen("no", "other")).reason == "field_absent"
    number = check(expect=Expect(op=Op.AT_LEAST, value=3))
    assert judge(number, seen("many")).verdict is Verdict.ERROR
    assert judge(number, seen(True)).verdict is Verdict.ERROR
    listed = check(expect=Expect(op=Op.EMPTY, value=True))
    assert judge(listed, seen("")).verdict is Verdict.ERROR


def waiver(**changes):
    fields = {
        "id": 1,
        "scope": "ssh_hardening",
        "target": "",
        "owner": "Dr. Gray",
        "reason": "vendor",
        "created": NOW - timedelta(days=1),
        "expires": NOW + timedelta(days=1),
    }
    return Waiver(**{**fields, **changes})


@pytest.mark.parametrize(
    ("changes", "verdict"),
    [
        ({}, Verdict.WAIVED),
        ({"scope": "ssh_hardening.root_login"}, Verdict.WAIVED),
        ({"scope": "ssh_hardening.other"}, Verdict.FAIL),
        ({"target": "t1"}, Verdict.WAIVED),
        ({"target": "t2"}, Verdict.FAIL),
        ({"expires": NOW}, Verdict.FAIL),
        ({"ended": NOW - timedelta(hours=1)}, Verdict.FAIL),
    ],
)
def test_waivers(changes, verdict):
    finding = judge(check(), seen("yes"))
    assert waive(finding, check(), target(), [waiver(**changes)], NOW).verdict is verdict


def test_a_waiver_covers_a_fail_only():
    blind = judge(check(), seen(None, state=ReadState.BLIND, reason="unreachable"))
    assert waive(blind, check(), target(), [waiver()], NOW).verdict is Verdict.UNKNOWN
