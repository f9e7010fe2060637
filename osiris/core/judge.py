"""Check + Observation -> Finding. Missing data is never a pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from osiris.model.case import Finding, Observation, ReadState, Waiver
from osiris.model.content import Check, Expect, Op, Value, Verdict
from osiris.model.site import Target


def judge(check: Check, observation: Observation) -> Finding:
    """The verdict of `check` on what was observed.

    A host that was not read is UNKNOWN with the reason of the blindness; a tool that is not there
    gives the verdict that the Check names for it; a broken probe, an absent field and a value of
    the wrong kind are ERROR.
    """
    verdict, reason, observed = _verdict(check, observation)
    return Finding(
        target=observation.target,
        check=check.id,
        verdict=verdict,
        reason=reason,
        observed=observed,
        at=observation.at,
    )


def waive(
    finding: Finding, check: Check, target: Target, waivers: Iterable[Waiver], now: datetime
) -> Finding:
    """A FAIL that a live Waiver covers is WAIVED; nothing else changes."""
    if finding.verdict is Verdict.FAIL and any(w.covers(check, target, now) for w in waivers):
        return replace(finding, verdict=Verdict.WAIVED, reason="waiver")
    return finding


def holds(expect: Expect, value: Value) -> bool:
    """Whether `value` is as expected. Raises TypeError for a value of the wrong kind."""
    return _OPS[expect.op](value, expect.value)


def _verdict(check: Check, seen: Observation) -> tuple[Verdict, str, Value]:
    if seen.state is ReadState.BLIND:
        return Verdict.UNKNOWN, seen.reason, None
    if seen.state is ReadState.MISSING:
        return check.missing, seen.reason or "missing", None
    if seen.state is ReadState.FAILED:
        return Verdict.ERROR, seen.reason, None
    if check.field not in seen.value:
        return Verdict.ERROR, "field_absent", None
    value = seen.value[check.field]
    if value is None:
        return check.missing, "not_told", None
    try:
        if holds(check.expect, value):
            return Verdict.PASS, "", value
        if check.warn is not None and holds(check.warn, value):
            return Verdict.WARN, "", value
    except TypeError:
        return Verdict.ERROR, "wrong_kind", value
    return Verdict.FAIL, "", value


def _same(value: Value, expected: Value) -> bool:
    # True == 1 in Python; a flag is not a number here.
    return isinstance(value, bool) == isinstance(expected, bool) and value == expected


def _number(value: Value) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("not a number")
    return value


def _items(value: Value) -> Sequence[Value]:
    if isinstance(value, list | tuple):
        return value
    raise TypeError("not a list")


def _empty(value: Value, expected: Value) -> bool:
    if isinstance(value, Mapping):
        return (not value) is expected
    return (not _items(value)) is expected


_OPS: Mapping[Op, Callable[[Value, Value], bool]] = {
    Op.IS: _same,
    Op.IS_NOT: lambda value, expected: not _same(value, expected),
    Op.ONE_OF: lambda value, expected: any(_same(value, e) for e in _items(expected)),
    Op.AT_LEAST: lambda value, expected: _number(value) >= _number(expected),
    Op.AT_MOST: lambda value, expected: _number(value) <= _number(expected),
    Op.WITHIN: lambda value, expected: (
        _number(_items(expected)[0]) <= _number(value) <= _number(_items(expected)[1])
    ),
    Op.EMPTY: _empty,
    Op.SUBSET_OF: lambda value, expected: all(v in _items(expected) for v in _items(value)),
    Op.CONTAINS: lambda value, expected: all(e in _items(value) for e in _items(expected)),
}
