"""The figures that were reached, with margins: whoever makes them worse hears of it.

Of the sealed half only sums are compared, and a failure prints sums alone.
"""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from osiris.core.scrub import scrub_text
from tests.scrub import corpus
from tests.scrub.score import Tally, measure, total

ROOT = Path(__file__).parents[2]
SEED = 8
COUNT = 100

# half: least recall of the structured families; most lines leaking; most clean lines touched
REACHED = {
    "dev": (0.997, 0.006, 0.002),
    "tune": (0.995, 0.010, 0.005),
    "check": (0.984, 0.030, 0.012),
    "again": (0.972, 0.045, 0.015),
    "sealed": (0.970, 0.070, 0.065),
}


@functools.cache
def sums(half: str) -> tuple[Tally, Tally, Tally]:
    """Structured families, all leaking ones, clean ones."""
    found = measure(corpus.lines(half, SEED, COUNT), lambda text: scrub_text(text).text)
    return (
        total(found[name] for name in corpus.STRUCTURED),
        total(found[name] for name in corpus.LEAKING),
        total(found[name] for name in corpus.CLEAN),
    )


@pytest.mark.parametrize("half", REACHED)
def test_no_fewer_spans_of_structured_families_are_caught(half: str):
    structured, _, _ = sums(half)
    assert structured.caught >= REACHED[half][0] * structured.spans, structured.caught


@pytest.mark.parametrize("half", REACHED)
def test_no_more_lines_leak(half: str):
    _, leaking, _ = sums(half)
    assert leaking.leaking <= REACHED[half][1] * leaking.lines, leaking.leaking


@pytest.mark.parametrize("half", REACHED)
def test_no_more_clean_lines_are_touched(half: str):
    *_, clean = sums(half)
    assert clean.touched <= REACHED[half][2] * clean.clean, clean.touched


TEXTS = {"runbooks/planner/exemplars/*.txt": 0.03, "runbooks/*/*.yaml": 0.01}


@pytest.mark.parametrize("where", TEXTS)
def test_our_own_technical_texts_stay_as_they_are(where: str):
    """Some of the exemplars do name people; of the others tier 2 must read every word."""
    lines = {line for path in ROOT.glob(where) for line in path.read_text("utf-8").splitlines()}
    touched = [line for line in lines if scrub_text(line).text != line]
    assert len(lines) > 300
    assert len(touched) <= TEXTS[where] * len(lines), touched[:20]
