"""The honest corpus: labelled lines by which the scrubber is measured.

Halves that share no name, no place, no free format, no sentence and no software word: whoever
writes the scrubber reads `dev` and never opens `pools_sealed` or `wording_sealed*`. `tune`, `check`
and `again` are more texts to read; the last two were measured before anything was tuned on them.
What the standards fix (HL7 segments, X12 qualifiers, DICOM tags, Microsoft's event texts) is the
same world in all, in other fields and orders.

A template is text with slots `«slot»` or `«slot:change»` (tests/scrub/fill.py lists them) and with
encoded stretches `‹url ...›` (tests/scrub/encode.py). Labels come from the slots, by construction.
"""

from __future__ import annotations

import importlib
import random
import re
from collections.abc import Iterator
from types import ModuleType

from tests.scrub.encode import encoded
from tests.scrub.fill import Case
from tests.scrub.line import PATIENT, Line, Span, fold, tokens
from tests.scrub.score import leaked

STRUCTURED = ("hl7", "x12", "dicom", "sql", "path", "eventxml", "web", "linux")
LEAKING = (*STRUCTURED, "text", "nested")
CLEAN = ("clean-windows", "clean-linux", "clean-state", "clean-ids", "clean-clinic")
HALVES = ("dev", "tune", "check", "again", "sealed")

_STRETCH = re.compile(r"‹([a-z0-9]+) (.*?)›", re.DOTALL)
_SLOT = re.compile(r"«([a-z0-9]+)(?::([^»]*))?»")
_TRIES = 200


def lines(half: str, seed: int, count_per_family: int) -> list[Line]:
    """The same lines for the same arguments: `count_per_family` of each leaking family, and as
    many clean lines as leaking ones in all. Templates take turns, so that none is left out."""
    pools, templates_of = parts(half)
    made: list[Line] = []
    for family in (*LEAKING, *CLEAN):
        count = count_per_family * (1 if family in LEAKING else len(LEAKING) // len(CLEAN))
        templates = templates_of[family]
        draw = random.Random(f"{half}/{seed}/{family}")
        order = draw.sample(templates, len(templates))
        made += [_line(family, order[i % len(order)], pools, draw) for i in range(count)]
    return made


def parts(half: str) -> tuple[ModuleType, dict[str, tuple[str, ...]]]:
    """The pools and the templates by family of a half; only that half is loaded."""
    pools = importlib.import_module(f"tests.scrub.pools_{half}")
    wording = importlib.import_module(f"tests.scrub.wording_{half}")
    return pools, wording.TEMPLATES


def _line(family: str, template: str, pools: ModuleType, draw: random.Random) -> Line:
    """One filled template in which every label can be missed, and only at its own place.

    That is, the unscrubbed text leaks every label, and no piece of one also stands elsewhere: a
    piece that is found in the scrubbed text can only have come from the labelled place.
    """
    for _ in range(_TRIES):
        line = Line(family, *_fill(template, Case(pools, draw)))
        labels = [span for span in line.spans if span.klass == PATIENT]
        if not _ambiguous(line, labels) and leaked(line, line.text) == labels:
            return line
    raise AssertionError(f"{family}: no unambiguous filling of {template!r}")


def _fill(template: str, case: Case) -> tuple[str, tuple[Span, ...]]:
    text, spans = "", []
    for way, part in _stretches(template):
        inner, found = _slots(part, case)
        inner, found = encoded(way, inner, found) if way else (inner, found)
        spans += [s._replace(start=s.start + len(text), end=s.end + len(text)) for s in found]
        text += inner
    return text, tuple(spans)


def _stretches(template: str) -> Iterator[tuple[str, str]]:
    """The template in parts: (encoding or "", part)."""
    place = 0
    for found in _STRETCH.finditer(template):
        yield "", template[place : found.start()]
        yield found[1], found[2]
        place = found.end()
    yield "", template[place:]


def _slots(template: str, case: Case) -> tuple[str, list[Span]]:
    text, spans, place = "", [], 0
    for found in _SLOT.finditer(template):
        text += template[place : found.start()]
        value, label = case.value(found[1], found[2] or "")
        if label:
            spans.append(Span(len(text), len(text) + len(value), *label, plain=value))
        text += value
        place = found.end()
    return text + template[place:], spans


def _ambiguous(line: Line, labels: list[Span]) -> bool:
    rest, place = [], 0
    for span in labels:
        rest.append(line.text[place : span.start])
        place = span.end
    folded = fold("\0".join([*rest, line.text[place:]]))
    return any(token.search(folded) for span in labels for token in tokens(span.plain))
