"""Free text, line by line: what is settled by structure, form and place; then every word left.

Where a line speaks of a person it fails closed: a word stays if it is in the vocabulary, a number if
its role is known. In other lines what has a technical shape stays too.
"""

# ruff: noqa: E501

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from osiris.core.scrub import encoded, feeds, fields, forms, places, roles, sql, words_of
from osiris.core.scrub.context import (
    has_document,
    has_folder,
    is_about,
    is_request,
    of_person,
    of_topic,
)
from osiris.core.scrub.masks import KINDS, MASK, Pieces

_BREAK = re.compile(r"([\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+)")
_MASKS = re.compile(MASK)
_ODD = re.compile(r"[\ue000-\ue003\ud800-\udfff]")
_SPOKEN = re.compile(r"[\s,;=&@|^]")
_MOST_PASSES = 4
_NEAR = 2
"""So many lines before and behind one about a person belong to the same record."""


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """A text that may be kept, and how many pieces of each kind were masked in it."""

    text: str
    counts: Mapping[str, int]


def scrub_text(text: str, known: Collection[str] = (), *, strict: bool = False) -> Scrubbed:
    """`text` without what may be a patient's: masked pieces read `[name]`, `[date]`, and so on.

    Lines keep their number and their ends. `known` are words of the site that are not a patient's
    (machines, log-ins, services), compared without case; they stay. `strict` judges every
    line as one about a patient, where no unknown word stays. Scrubbing the result again changes
    nothing. Never raises; the time grows with the length of the text.
    """
    settled: set[tuple[str, bool]] = set()
    ours = frozenset(name.lower() for name in known)
    counts: Counter[str] = Counter()
    parts = _BREAK.split(_ODD.sub("\ufffd", text))
    for turn in range(_MOST_PASSES + 1):
        before = parts[::2]
        parts[::2] = _lines(before, ours, counts, settled, strict=strict)
        if parts[::2] == before:
            break
        if turn == _MOST_PASSES:
            parts[::2] = [_settle_for(a, b) for a, b in zip(before, parts[::2], strict=True)]
    return Scrubbed("".join(parts), {kind: counts[kind] for kind in KINDS if counts[kind]})


def _settle_for(before: str, after: str) -> str:
    """A line that every pass changes is withheld whole."""
    return before if before == after else "[withheld]"


def _lines(
    lines: list[str],
    ours: Collection[str],
    counts: Counter[str],
    settled: set[tuple[str, bool]],
    *,
    strict: bool,
) -> list[str]:
    """Each of `lines` scrubbed; beside a line about a person the next ones are about them too."""
    about = [strict or is_about(line) for line in lines]
    made: list[str] = []
    for at, line in enumerate(lines):
        near = any(about[max(0, at - _NEAR) : at + _NEAR + 1])
        if line and (line, near) not in settled:
            line = _line(line, ours, counts, strict=near)
            settled.add((line, near))
        made.append(line)
    return made


def _line(text: str, ours: Collection[str], counts: Counter[str], *, strict: bool) -> str:
    """One line, scrubbed until a pass changes nothing; what never settles is withheld whole."""
    if "\0" in text:
        bare = text.replace("\0", "")
        scrubbed = _line(bare, ours, counts, strict=True)
        return text if scrubbed == bare else scrubbed
    for _ in range(_MOST_PASSES):
        scrubbed, found = _pass(text, ours, strict=strict)
        if not strict and found["id"]:
            scrubbed, found = _pass(text, ours, topic=True)
        if not strict and any(found[kind] for kind in _TELLS):
            theirs = bool(found["name"]) or of_topic(text)
            scrubbed, found = _pass(text, ours, strict=True, theirs=theirs)
        if scrubbed == text:
            return text
        counts.update(found)
        text = scrubbed
    counts["withheld"] += 1
    return "[withheld]"


def _pass(
    text: str,
    ours: Collection[str],
    *,
    strict: bool = False,
    theirs: bool = False,
    topic: bool = False,
) -> tuple[str, Counter[str]]:
    pieces = Pieces()
    rest = _MASKS.sub(lambda m: pieces.masked(m[0]), text) if "[" in text else text
    rest = fields.settle(
        rest, pieces, lambda part, named: _settled(part, pieces, ours, strict=True, theirs=named)
    )
    rest = _settled(rest, pieces, ours, strict=strict, theirs=theirs, topic=topic)
    return pieces.open_again(rest), pieces.counts


def _settled(
    text: str,
    pieces: Pieces,
    ours: Collection[str],
    *,
    strict: bool,
    theirs: bool = False,
    topic: bool = False,
) -> str:
    """`text` with every piece settled: structure, forms, places, then each word that is left.

    `theirs`: somebody is named in it, or it is the value of a field that people name, so a capital
    word may be a name. `topic`: somebody may be named.
    """
    person = of_person(text) or has_document(text) or theirs
    strict = strict or person or has_folder(text)
    query = is_request(text)
    speaks = sql.speaks(text)
    rest = roles.settle(text, pieces, person=person)
    masked = pieces.counts.total()
    rest = feeds.settle(rest, pieces)
    if person or strict:
        rest = places.settle_files(rest, pieces, folder=has_folder(text))
    rest = forms.settle_ids(rest, pieces)
    rest = encoded.settle(rest, pieces, _passes)
    strict = strict or pieces.counts.total() > masked
    rest = sql.settle(rest, pieces)
    masked = pieces.counts.total()
    rest = places.settle_keyed(rest, pieces, query=query)
    rest = places.settle_addresses(rest, pieces)
    topic = topic or (not person and of_topic(text))
    rest = forms.settle(
        rest, pieces, person=person, public=query, strict=strict or query or speaks, topic=topic
    )
    strict = strict or pieces.counts.total() > masked
    rest = places.settle_paths(rest, pieces, ours, strict=strict, query=query)
    return words_of.settle(
        rest,
        pieces,
        ours,
        person=person,
        strict=strict,
        counts=not (strict or query or speaks),
        topic=topic,
    )


_TELLS = ("name", "date", "phone", "mail", "address")
"""Masks of what is somebody's: with one of them the line is about a person."""


def _passes(plain: str) -> bool:
    """Whether what an encoded stretch says would pass as it is."""
    return (
        "\\u" not in plain and scrub_text(plain, strict=bool(_SPOKEN.search(plain))).text == plain
    )
