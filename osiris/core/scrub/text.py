"""Free text, line by line: what is settled by structure, form and place; then every word left.

Fail closed: a word stays if it is in the vocabulary, a number if its role is known.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from osiris.core.scrub import encoded, feeds, forms, places, roles, sql, words_of
from osiris.core.scrub.masks import KINDS, MASK, Pieces

_BREAK = re.compile(r"([\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+)")
_MASKS = re.compile(MASK)
_ODD = re.compile(r"[\ue000-\ue003\ud800-\udfff]")
_MOST_PASSES = 4

_PERSON = re.compile(
    r"(?i)\b(?:patients?'?s?|pts?|pt\.|dob|d\.o\.b|birth|born|ssn|mrn|mr|mrs|miss|dr|guarantor"
    r"|husband|wife|mother|father|daughter|spouse|insurance card|insured|subscriber|member id"
    r"|appointment|appt|seen on"
    r"|referral|charts?|caller|called|deceased|year-old|admitted|discharged|next of kin|allerg\w+"
    r"|pacemaker|implant|superbill|birthdate)\b"
)
# Documents are named after people.
_DOCUMENT = re.compile(
    r"(?i)\w\.(?:pdf|docx?|docm|rtf|odt|tiff?|jpe?g|png|heic|dcm|hl7|xlsx?|pptx?|msg|eml)\b"
)
_QUERY = re.compile(r"[?&][\w.-]+=|\b(?:GET|POST|PUT|HEAD|DELETE|PATCH|PROPFIND) /")


@dataclass(frozen=True, slots=True)
class Scrubbed:
    """A text that may be kept, and how many pieces of each kind were masked in it."""

    text: str
    counts: Mapping[str, int]


def scrub_text(text: str, known: Collection[str] = ()) -> Scrubbed:
    """`text` without what may be a patient's: masked pieces read `[name]`, `[date]`, and so on.

    Lines keep their number and their ends. `known` are words of the site that are not a patient's
    (machines, log-ins, services), compared without case; they stay. Scrubbing the result again
    changes nothing. Never raises; the time grows with the length of the text.
    """
    ours = frozenset(name.lower() for name in known)
    counts: Counter[str] = Counter()
    parts = _BREAK.split(_ODD.sub("\ufffd", text))
    parts[::2] = [_line(part, ours, counts) if part else part for part in parts[::2]]
    return Scrubbed("".join(parts), {kind: counts[kind] for kind in KINDS if counts[kind]})


def of_person(text: str) -> bool:
    """Whether `text` speaks of a patient, so that what is in doubt is theirs."""
    return bool(_PERSON.search(text))


def _line(text: str, ours: Collection[str], counts: Counter[str]) -> str:
    """One line, scrubbed until a pass changes nothing; what never settles is withheld whole."""
    if "\0" in text:
        bare = text.replace("\0", "")
        scrubbed = _line(bare, ours, counts)
        return text if scrubbed == bare else scrubbed
    for _ in range(_MOST_PASSES):
        scrubbed, found = _pass(text, ours)
        if scrubbed == text:
            return text
        counts.update(found)
        text = scrubbed
    counts["withheld"] += 1
    return "[withheld]"


def _pass(text: str, ours: Collection[str]) -> tuple[str, Counter[str]]:
    pieces = Pieces()
    person = of_person(text) or bool(_DOCUMENT.search(text))
    query = bool(_QUERY.search(text))
    rest = _MASKS.sub(lambda m: pieces.masked(m[0]), text) if "[" in text else text
    rest = roles.settle(rest, pieces, person=person)
    rest = feeds.settle(rest, pieces)
    rest = forms.settle_ids(rest, pieces)
    rest = encoded.settle(rest, pieces, _passes)
    rest = sql.settle(rest, pieces)
    rest = places.settle_keyed(rest, pieces, query=query)
    rest = places.settle_addresses(rest, pieces)
    rest = forms.settle(rest, pieces, person=person, public=query)
    rest = places.settle_paths(rest, pieces, ours)
    rest = words_of.settle(rest, pieces, ours, person=person or query)
    return pieces.open_again(rest), pieces.counts


def _passes(plain: str) -> bool:
    """Whether what an encoded stretch says would pass as it is."""
    return "\\u" not in plain and scrub_text(plain).text == plain
