"""A labelled line, and what counts as a piece of it that survived."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import NamedTuple

PATIENT = "patient"  # linked to a patient: must go, everywhere
STAFF = "staff"  # staff and infrastructure: kept on the box, pseudonymised when leaving it

_PIECE = re.compile(r"[^\W_]+")
_SHORTEST = 3
_PLAIN = str.maketrans({"đ": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "’": "'"})


class Span(NamedTuple):
    """text[start:end] is data of `kind` and class `klass`.

    `plain` is what it says when read: the stretch itself, or what its encoding hides (for a blob
    such as base64 the labelled values inside, one a line).
    """

    start: int
    end: int
    kind: str
    klass: str
    plain: str


@dataclass(frozen=True, slots=True)
class Line:
    """One text of a host (it may hold line breaks: a message, a dump) with its labels."""

    family: str
    text: str
    spans: tuple[Span, ...]


def fold(text: str) -> str:
    """Without case and accents, so that SÁNCHEZ, Sánchez and sanchez are one."""
    bare = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(c for c in bare if not unicodedata.combining(c))


def tokens(plain: str) -> list[re.Pattern[str]]:
    """What must not be found in folded text: every run of 3 or more letters and digits, anywhere;
    a value that has no such run (Ng, 4/7/51) as a whole, not within a longer word or number. Of a
    mail address only what stands before the @: the provider is not the person."""
    made: list[re.Pattern[str]] = []
    for value in filter(None, map(fold, plain.split("\n"))):
        value = value.partition("@")[0]
        long = [piece for piece in _PIECE.findall(value) if len(piece) >= _SHORTEST]
        made += [re.compile(re.escape(piece)) for piece in long]
        if not long:
            longer = r"\d" if value.isdigit() else r"[^\W_]"
            made.append(re.compile(rf"(?<!{longer}){re.escape(value)}(?!{longer})"))
    return made
