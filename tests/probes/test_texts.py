"""Every Check says in plain English what it is about, and what it cannot see.

The measure here is a second one beside osiris.core.plain, so that one wrong ruler does not pass.
"""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from osiris.core import plain
from osiris.core.reading import read_baseline
from osiris.model.content import Check, Text

REPO = Path(__file__).parents[2]
LIMITS = {
    "plain_english": 30,
    "why_it_matters": 45,
    "consequence": 45,
    "what_we_check": 70,
    "what_we_cannot_see": 45,
}
BANNED = re.compile(r"complian|guarantee|100 ?%|military.grade|you will be fined", re.IGNORECASE)
CITATION = re.compile(r"§|\bCFR\b|\b\d{3}\.\d{3}\b|HIPAA", re.IGNORECASE)


def all_checks() -> list[Check]:
    """Every Check that ships."""
    files = sorted([*REPO.glob("baselines/*.yaml"), *REPO.glob("baselines/*/*.yaml")])
    texts = {f: f.read_bytes() for f in files}
    return [
        check
        for file, text in texts.items()
        if re.search(rb"^baseline:", text, re.MULTILINE)
        for check in read_baseline(text, file.name).checks
    ]


CHECKS = [pytest.param(check, id=check.id) for check in all_checks()]


def sentences(text: str) -> list[str]:
    """What ends with a full stop, a question mark or an exclamation mark."""
    return [part for part in re.split(r"[.?!](?:\s+|$)", text) if part.strip()]


def syllables(word: str) -> int:
    """Groups of vowels, without a final silent e or ed."""
    bare = re.sub(r"(?<![aeiouytdl])(e|ed)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", bare)))


def grade(text: str) -> float:
    """The grade of Flesch and Kincaid (Navy Research Branch Report 8-75, 1975)."""
    words = re.findall(r"[A-Za-z']+", text)
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * len(words) / len(sentences(text)) + 11.8 * per_word - 15.59


def test_there_are_checks() -> None:
    assert len(CHECKS) > 50


def test_the_ruler_tells_hard_from_easy() -> None:
    easy = "The cat sat on the mat. It was a warm day, and the dog slept in the sun."
    hard = (
        "Organisational prerequisites necessitate comprehensive administrative authorisation "
        "procedures, notwithstanding individual practitioners' operational considerations."
    )
    assert grade(easy) < 2
    assert grade(hard) > 18


@pytest.mark.parametrize("check", CHECKS)
def test_fields_are_short(check: Check) -> None:
    counts = {name: len(str(getattr(check.text, name)).split()) for name in LIMITS}
    assert {name: n for name, n in counts.items() if not 0 < n <= LIMITS[name]} == {}


@pytest.mark.parametrize("check", CHECKS)
def test_sentences_are_short(check: Check) -> None:
    every = [s for body in fields(check.text) for s in sentences(body)]
    assert [s for s in every if len(s.split()) > 25] == []


@pytest.mark.parametrize("check", CHECKS)
def test_the_eighth_grade_can_read_it(check: Check) -> None:
    assert grade(" ".join(fields(check.text))) <= 8


@pytest.mark.parametrize("check", CHECKS)
def test_nothing_is_promised_and_nothing_cited(check: Check) -> None:
    assert BANNED.findall(" ".join([check.title, *fields(check.text)])) == []
    assert CITATION.findall(check.text.plain_english) == []


def test_every_check_says_its_own_limit() -> None:
    limits = [check.text.what_we_cannot_see for check in all_checks()]
    assert [limit for limit in limits if len(limit.split()) < 5] == []
    assert [limit for limit in limits if limits.count(limit) > 1] == []


@pytest.mark.parametrize("check", CHECKS)
def test_the_ruler_of_the_lint_agrees(check: Check) -> None:
    assert list(plain.faults(check.text)) == []


def fields(text: Text) -> list[str]:
    """The five fields, in order."""
    return [str(body) for body in asdict(text).values()]
