"""Long numbers of a line that speaks of nobody: which count something, which may be a record's."""

from __future__ import annotations

import re

from osiris.core.scrub.tokens import LINKS, Token

_WHOSE = frozenset(
    [
        "no",
        "nr",
        "num",
        "number",
        "id",
        "ids",
        "record",
        "records",
        "ref",
        "reference",
        "account",
        "acct",
        "case",
        "file",
        "key",
        "name",
        "search",
        "query",
        "term",
        "value",
        "mrn",
        "ssn",
        "dob",
        "pt",
        "phn",
        "nhs",
        "hic",
        "mbi",
        "dos",
        "dea",
        "npi",
        "patient",
        "person",
        "member",
        "claim",
        "policy",
        "phone",
        "tel",
        "fax",
        "for",
        "of",
        "from",
        "to",
        "and",
        "or",
        "is",
        "was",
        "not",
        "with",
        "chart",
        "lot",
        "acc",
        "enc",
        "pat",
        "clm",
        "ins",
        "inv",
        "rx",
        "vis",
        "sub",
        "by",
        "at",
        "on",
        "in",
        "has",
        "the",
        "a",
        "an",
        "her",
        "his",
        "old",
        "new",
        "see",
    ]
)
_OF_BYTES = re.compile(r"\d{1,5}-?(?:bytes?|bits?)")
_DATED = frozenset(
    [
        "version",
        "build",
        "release",
        "snapshot",
        "firmware",
        "gcc",
        "day",
        "log",
        "v",
        "rev",
        "stamp",
    ]
)
_DATE = re.compile(r"20(?:1[5-9]|[23]\d)(?:0[1-9]|1[0-2])[0-3]\d(?:\d{4}|\d{6})?")


def is_count(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a long number is nobody's: a word of software labels it, numbers stand around it."""
    text = tokens[place].text
    before = tokens[place - 1] if place else None
    if before and before.text == "grep":
        return False
    if gaps[place] == "[" and gaps[place + 1].startswith("]"):
        return len(text) < 9
    if len(text) > 16 or _OF_BYTES.fullmatch(
        tokens[place + 1].text if place + 1 < len(tokens) else ""
    ):
        return True
    if gaps[place] == ":" and gaps[place + 1] == ":":
        return True
    row = [
        at
        for at in (place - 2, place - 1, place + 1, place + 2)
        if 0 <= at < len(tokens) and tokens[at].text.isdigit()
    ]
    if len(row) > 1 and not gaps[place].strip() and not gaps[place + 1].strip():
        return len(text) > 3
    if before is None or before.state not in ("known", "kept") or not before.text:
        return False
    label = re.split(r"[^A-Za-z]+", before.text.strip("0123456789.-_"))[-1]
    if before.text.isdigit() and place > 1 and gaps[place] == " ":
        return tokens[place - 2].text.isupper() and tokens[place - 2].text.lower() not in _WHOSE
    if not label or label.lower() in _WHOSE:
        return False
    if label.islower() and len(label) < 4 and gaps[place] == " ":
        return True
    if _DATE.fullmatch(text):
        return not label.islower() or label.lower() in _DATED
    if set(text) == {"0"} or int(text[:20]) % 65536 == 0:
        return True
    if not LINKS.fullmatch(gaps[place]):
        return False
    return bool(re.search("[:=]", gaps[place])) or not (label.islower() or label.istitle())
