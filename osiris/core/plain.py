"""Whether a text is plain English: short, easy, honest.

The grade is Flesch and Kincaid's: Kincaid et al. 1975, Navy Research Branch Report 8-75. Syllables
are counted as groups of vowels, which is right for most English words and never far off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from osiris.model.content import Text

WORDS: Mapping[str, int] = {
    "plain_english": 30,
    "why_it_matters": 45,
    "consequence": 45,
    "what_we_check": 70,
    "what_we_cannot_see": 45,
}
"""The longest that each field may be."""

SENTENCE_WORDS = 25
GRADE = 8.0

_BANNED = re.compile(
    r"\bcomplian(t|ce)\b|\bguarantee|100 ?% (secure|safe)|military.grade|tamper.proof"
    r"|unhackable|you will be fined",
    re.IGNORECASE,
)
_CITATION = re.compile(r"\b\d+ CFR\b|§|\b16[04]\.\d{3}")
_WORD = re.compile(r"[A-Za-z0-9][\w'’./-]*")
_SENTENCE = re.compile(r"[.!?:;](?:\s+|$)")
_VOWELS = re.compile(r"[aeiouy]+")


def faults(text: Text) -> Iterator[str]:
    """What keeps `text` from being plain English, each as `field: what is wrong`."""
    fields = {name: str(getattr(text, name)) for name in WORDS}
    for name, body in fields.items():
        yield from (f"{name}: {fault}" for fault in _field(body, WORDS[name]))
    if _CITATION.search(text.plain_english):
        yield "plain_english: cites a paragraph; frameworks do that"
    reached = grade(" ".join(fields.values()))
    if reached > GRADE:
        yield f"reads at grade {reached:.1f}; {GRADE:.0f} at most: shorter words and sentences"


def _field(body: str, limit: int) -> Iterator[str]:
    count = len(_WORD.findall(body))
    if count > limit:
        yield f"{count} words; {limit} at most"
    if not body.endswith((".", "!", "?")):
        yield "does not end as a sentence"
    for banned in _BANNED.finditer(body):
        yield f"says '{banned.group()}', which nobody can promise"
    for sentence in sentences(body):
        words = len(_WORD.findall(sentence))
        if words > SENTENCE_WORDS:
            yield f"a sentence of {words} words; {SENTENCE_WORDS} at most: '{sentence[:40]}...'"


def sentences(body: str) -> list[str]:
    """The sentences of `body`. What stands after a colon or a semicolon is one of its own."""
    return [part for part in _SENTENCE.split(body) if _WORD.search(part)]


def grade(body: str) -> float:
    """The school year that reads `body` with ease; 0 for no words."""
    words = _WORD.findall(body)
    if not words:
        return 0.0
    per_sentence = len(words) / max(1, len(sentences(body)))
    per_word = sum(map(_syllables, words)) / len(words)
    return 0.39 * per_sentence + 11.8 * per_word - 15.59


def _syllables(word: str) -> int:
    low = word.lower().removesuffix("'s")
    groups = len(_VOWELS.findall(low))
    silent = low.endswith("e") and not low.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)
