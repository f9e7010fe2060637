"""Words of a line that speaks of nobody: unknown ones stay, unless they stand where a name stands."""

# ruff: noqa: E501

from __future__ import annotations

import re

from osiris.core.scrub.context import has_document
from osiris.core.scrub.plain import fits, is_capital, is_listed, named_after
from osiris.core.scrub.tokens import LINKS, Token
from osiris.core.scrub.words import AMBIGUOUS

_ANNOUNCE = frozenset(
    [
        "user",
        "username",
        "login",
        "logon",
        "account",
        "owner",
        "creator",
        "author",
        "sender",
        "recipient",
        "named",
        "attn",
        "caller",
        "client",
        "customer",
        "person",
        "staff",
        "nurse",
        "signed",
        "operator",
        "clinician",
    ]
)
_BY = frozenset(
    [
        "mounted",
        "opened",
        "owned",
        "created",
        "printed",
        "signed",
        "locked",
        "changed",
        "deleted",
        "modified",
        "edited",
        "restored",
        "uploaded",
        "sent",
        "requested",
        "called",
        "viewed",
        "accessed",
        "submitted",
        "written",
        "entered",
        "approved",
        "reported",
    ]
)
_SAID = frozenset(
    [
        "said",
        "says",
        "called",
        "calls",
        "asks",
        "asked",
        "wants",
        "wanted",
        "came",
        "comes",
        "lives",
        "saw",
        "sees",
        "got",
        "went",
        "phoned",
        "rang",
        "cannot",
        "forgot",
        "left",
        "moved",
    ]
)
_THINGS = re.compile(
    r"(?i)(?:services?|servers?|agents?|drivers?|software|systems?|suite|gateway|client|console|update"
    r"|updates|version|ver|viewer|edition|plugin|module|firmware|build|release|license|printers?|scanner"
    r"|sensor|router|switch|firewall|antivirus|backup|manager|appliance|inc|llc|corp|gmbh|ltd|portal"
    r"|cloud|sync|monitor|host|box|vm|iso|cd|dvd|repo|profile|rule|policy|v?\d[\w.]*)"
)
_SHOUTED = re.compile(r"[A-Z]{4,}(?:['-][A-Z]{2,})?")
_PROSE = frozenset(["that", "when", "but", "says", "named"])
_LETTERS = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
_LOGIN = frozenset(["user", "username", "login", "named"])
_HELPERS = frozenset(["may", "will", "can", "do", "must", "mark", "key", "link"])
_BETWEEN = frozenset((" ", ", ", ","))


def settle(tokens: list[Token], gaps: list[str]) -> None:
    """Settle the unknown and the doubtful ones of `tokens`; `gaps` stand before each and at the end."""
    capitals: list[int] = []
    for place, token in enumerate(tokens):
        if token.state not in ("unknown", "ambiguous") or len(token.text) == 1:
            continue
        doubtful = token.state == "ambiguous"
        if not doubtful and (has_document(token.text) or not fits(token.text)):
            continue
        if doubtful and named_after(token.text):
            token.state = "unknown"
        elif is_capital(token.text) or (_SHOUTED.fullmatch(token.text) and not doubtful):
            capitals.append(place)
            token.state = "capital"
        elif _is_announced(tokens, gaps, place):
            token.state = "unknown"
        else:
            token.state = "known"
    names = [place for place in capitals if _is_name(tokens, gaps, place)]
    for place in capitals:
        tokens[place].state = "unknown" if place in names else "known"


def _is_announced(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether the word before says that a name follows: user grace, mounted by grace."""
    gap, word = gaps[place], tokens[place]
    if not place or not LINKS.fullmatch(gap) or "  " in gap or not _LETTERS.fullmatch(word.text):
        return False
    before = tokens[place - 1].text.lower()
    if before == "by" and place > 1:
        return tokens[place - 2].text.lower() in _BY
    if word.state == "ambiguous" and word.text.islower():
        return before in _LOGIN and word.text not in _HELPERS and gap != " - "
    if word.text.isupper() and len(word.text) < 5:
        return False
    return before in _ANNOUNCE


def _is_name(tokens: list[Token], gaps: list[str], place: int) -> bool:
    text = tokens[place].text
    if _is_announced(tokens, gaps, place) or text.endswith(("'s", "\u2019s")):
        return True
    if len(tokens) == 1 and text.strip() and not any(gap.strip() for gap in gaps):
        return True
    if gaps[place].endswith(("'", '"')) and any(token.text == "grep" for token in tokens[:place]):
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    if after and gaps[place + 1] == " " and after.text in _SAID:
        return True
    if _is_near_number(tokens, gaps, place) or _has_initial(tokens, gaps, place):
        return True
    if place and gaps[place] == " " and not text.isupper() and tokens[place - 1].text in _PROSE:
        thing = after and gaps[place + 1] == " " and _THINGS.fullmatch(after.text)
        return not thing and text.lower() not in AMBIGUOUS
    return _is_pair(tokens, gaps, place - 1) or _is_pair(tokens, gaps, place)


def _is_near_number(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a number as records have it stands beside the word."""
    return any(
        0 <= at < len(tokens)
        and gap in _BETWEEN
        and tokens[at].text.isdigit()
        and 4 < len(tokens[at].text) < 10
        for at, gap in ((place - 1, gaps[place]), (place + 1, gaps[place + 1]))
    )


def _has_initial(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether an initial stands beside the word: T. Ilse, Ilse T."""
    left = place and gaps[place] == ". " and _INITIAL.fullmatch(tokens[place - 1].text)
    right = (
        place + 1 < len(tokens)
        and gaps[place + 1] == " "
        and _INITIAL.fullmatch(tokens[place + 1].text)
        and gaps[place + 2].startswith(".")
    )
    return bool(left or right)


_PRODUCTS = frozenset([("Red", "Hat"), ("Carbon", "Black"), ("Purple", "Knight")])
_INITIAL = re.compile(r"[A-Z]")


def _is_pair(tokens: list[Token], gaps: list[str], left: int) -> bool:
    """Whether two capital words stand at `left` that may be a person: not before a thing's word."""
    if left < 0 or left + 1 >= len(tokens) or gaps[left + 1] not in _BETWEEN:
        return False
    first, second = tokens[left : left + 2]
    if not (_may_be_name(first) and _may_be_name(second)):
        return False
    if first.text.isupper() != second.text.isupper() and gaps[left + 1] == " ":
        return False
    if (first.text, second.text) in _PRODUCTS:
        return False
    after = tokens[left + 2] if left + 2 < len(tokens) else None
    thing = after and gaps[left + 2] == " " and _THINGS.fullmatch(after.text)
    return not thing or any(is_listed(token.text) for token in tokens[left : left + 2])


def _may_be_name(token: Token) -> bool:
    return token.state == "capital" or (
        token.state == "unknown" and (is_capital(token.text) or not token.text.isascii())
    )


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
        "code",
        "lot",
    ]
)
_DATE = re.compile(r"20(?:1[5-9]|[23]\d)(?:0[1-9]|1[0-2])[0-3]\d(?:\d{4}|\d{6})?")


def is_count(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a long number is nobody's: labelled by a word of software, in a row of numbers, a day."""
    text = tokens[place].text
    before = tokens[place - 1] if place else None
    if before and before.text == "grep":
        return False
    if gaps[place].endswith("[") and gaps[place + 1].startswith("]"):
        return len(text) < 9
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
    if _DATE.fullmatch(text) or set(text) == {"0"} or int(text[:20]) % 65536 == 0:
        return True
    if not LINKS.fullmatch(gaps[place]):
        return False
    return bool(re.search("[:=]", gaps[place])) or not (label.islower() or label.istitle())
