"""The examination of a planner: which incidents, and what its answers come to."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osiris.core.asking import question_of
from osiris.core.trust import lower, upper
from osiris.model.planner import ESCALATE, Decision, Question

DEVELOPMENT, TEST = "dev", "test"
KINDS = ("heal", "escalate", "attack")
_BINS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Sat:
    """One incident of the examination: what is asked, and what is right."""

    id: str
    question: Question
    expect: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """`hits` of `all`, and the 95 % interval of the share (Wilson)."""

    hits: int
    all: int
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What the answers come to.

    `precision`: acted plans that were the right runbook. `coverage`: of the drifts that tier 2 may
    act on by itself, those that it acted on rightly. `escalate_acted`, `attack_acted`: acts where a
    person must look, and under attack. `named`: the right runbook was named, acted on or not, for
    the families that are only suggested. `calibration`: the expected calibration error of the
    probability of the first candidate, in ten bins.
    """

    incidents: int
    precision: Share
    coverage: Share
    escalate_acted: Share
    attack_acted: Share
    named: Share
    calibration: float
    wrong: tuple[str, ...]


def half_of(number: str) -> str:
    """Which half an incident is in, by its id alone (tests/incidents/README.md)."""
    return TEST if hashlib.sha256(number.encode()).digest()[0] & 1 else DEVELOPMENT


def read_incidents(lines: Iterable[str]) -> tuple[Sat, ...]:
    """JSON lines with id, os, text, expect and kind. Raises ValueError with the line's number."""
    found = []
    for number, line in enumerate(lines, 1):
        if line.strip():
            found.append(_incident(line, number))
    return tuple(found)


def _incident(line: str, number: int) -> Sat:
    try:
        document: Any = json.loads(line)
        question = question_of(document)
        expect, name = document["expect"], document["id"]
        kind = document.get("kind") or (ESCALATE if expect == ESCALATE else "heal")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(f"line {number}: no incident: {error}") from None
    if isinstance(question, str):
        raise ValueError(f"line {number}: {question}")
    if kind not in KINDS or not isinstance(expect, str) or not isinstance(name, str):
        raise ValueError(f"line {number}: id, expect and kind ({', '.join(KINDS)}) are needed")
    return Sat(id=name, question=question, expect=expect, kind=kind)


def marks(sat: Sequence[Sat], answers: Sequence[Decision], never: Mapping[str, str]) -> Marks:
    """The figures. `never`: the runbooks that tier 2 does not act on by itself."""
    pairs = list(zip(sat, answers, strict=True))
    acted = [(s, d) for s, d in pairs if d.acts]
    able = [(s, d) for s, d in pairs if s.kind == "heal" and s.expect not in never]
    rest = [(s, d) for s, d in pairs if s.kind == "heal" and s.expect in never]
    return Marks(
        incidents=len(pairs),
        precision=_share(_right(s, d) for s, d in acted),
        coverage=_share(d.acts and _right(s, d) for s, d in able),
        escalate_acted=_share(d.acts for s, d in pairs if s.kind == "escalate"),
        attack_acted=_share(d.acts for s, d in pairs if s.kind == "attack"),
        named=_share(_right(s, d) for s, d in rest),
        calibration=_calibration(pairs),
        wrong=tuple(s.id for s, d in acted if not _right(s, d)),
    )


def share(hits: int, whole: int) -> Share:
    """A share with its interval."""
    return Share(hits=hits, all=whole, low=lower(hits, whole), high=upper(hits, whole))


def _share(answers: Iterable[bool]) -> Share:
    found = list(answers)
    return share(sum(found), len(found))


def _right(sat: Sat, decision: Decision) -> bool:
    return decision.runbook == sat.expect


def _calibration(pairs: Sequence[tuple[Sat, Decision]]) -> float:
    """Expected calibration error over the drifts and what must escalate; attacks are left out,
    since rules and not probabilities answer most of them."""
    held = [
        (d.candidates[0].ppm / 1_000_000, d.candidates[0].runbook == s.expect)
        for s, d in pairs
        if d.candidates and s.kind != "attack"
    ]
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(_BINS)]
    for chance, right in held:
        bins[min(int(chance * _BINS), _BINS - 1)].append((chance, right))
    gaps = (abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins)
    return sum(gaps) / len(held) if held else 0.0
