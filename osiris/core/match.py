"""Incident + Rules -> Runbook | None: tier 1, which decides in well under a millisecond.

Precedence: local before signed pack before built-in; then a rule that says what was observed before
one that does not; then the order of the rules. Same input, same answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from osiris.core.judge import holds
from osiris.model.content import Catalogue, Expect, Op, Rule, RuleOrigin, Runbook, Value
from osiris.model.site import Platform

Rank: TypeAlias = tuple[int, bool, int]
"""Origin, whether it is general, position: the lower, the earlier."""

_ORIGIN = {origin: place for place, origin in enumerate(RuleOrigin)}


@dataclass(slots=True)
class _Shelf:
    """The rules of one Check. Exact values are looked up, the rest is tried in order."""

    exact: dict[object, tuple[Rank, Rule]] = field(default_factory=dict)
    tried: list[tuple[Rank, Rule]] = field(default_factory=list)
    full: bool = False  # a rule for every value ends the list: none after it is reached


class RuleIndex:
    """The rules of a catalogue, compiled once for as long as the catalogue stands."""

    def __init__(self, rules: Iterable[Rule], runbooks: Mapping[str, Runbook]) -> None:
        self._runbooks = runbooks
        self._shelves: dict[tuple[Platform, str], _Shelf] = {}
        ranked = ((_rank(rule, place), rule) for place, rule in enumerate(rules))
        for rank, rule in sorted(ranked, key=lambda pair: pair[0]):
            self._add(rank, rule)

    @classmethod
    def of(cls, catalogue: Catalogue) -> RuleIndex:
        """The index of a catalogue."""
        return cls(catalogue.rules, catalogue.runbooks)

    def match(self, platform: Platform, check: str, observed: Value) -> Runbook | None:
        """The Runbook for a Check that was observed so, or None where no rule answers."""
        shelf = self._shelves.get((platform, check))
        if shelf is None:
            return None
        exact = shelf.exact.get(_key(observed)) if _plain(observed) else None
        for rank, rule in shelf.tried:
            if exact is not None and exact[0] < rank:
                break
            if fits(rule.pattern.observed, observed):
                return self._runbooks[rule.runbook]
        return self._runbooks[exact[1].runbook] if exact else None

    def _add(self, rank: Rank, rule: Rule) -> None:
        # Ranks come in order, so the first rule for a value is the one that counts.
        place = self._runbooks[rule.runbook].platform, rule.pattern.check
        shelf = self._shelves.setdefault(place, _Shelf())
        if shelf.full:
            return
        values = _exact_values(rule.pattern.observed)
        for value in values:
            shelf.exact.setdefault(_key(value), (rank, rule))
        if not values:
            shelf.tried.append((rank, rule))
        shelf.full = rule.pattern.observed is None


def _rank(rule: Rule, place: int) -> Rank:
    return _ORIGIN[rule.origin], rule.pattern.observed is None, place


def _exact_values(observed: Expect | None) -> tuple[Value, ...]:
    if observed is None:
        return ()
    values = observed.value if observed.op is Op.ONE_OF else (observed.value,)
    if observed.op in (Op.IS, Op.ONE_OF) and isinstance(values, tuple) and all(map(_plain, values)):
        return values
    return ()


def _plain(value: Value) -> bool:
    return isinstance(value, str | int)


def _key(value: Value) -> object:
    # True == 1 in Python; a flag is not a number here.
    return isinstance(value, bool), value


def fits(observed: Expect | None, value: Value) -> bool:
    """Whether a Pattern that says `observed` is about a Check that was observed as `value`."""
    try:
        return observed is None or holds(observed, value)
    except TypeError:  # a value of another kind than the rule speaks of
        return False
