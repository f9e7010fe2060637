"""Words of a line that speaks of nobody: unknown ones stay, unless they stand where a name stands."""

# ruff: noqa: E501

from __future__ import annotations

import re

from osiris.core.scrub.context import has_document
from osiris.core.scrub.plain import fits, is_capital, is_listed, named_after
from osiris.core.scrub.things import BODIES, SOFTWARE, THINGS, VERSION, is_suite, is_thing
from osiris.core.scrub.tokens import LINKS, Token
from osiris.core.scrub.words import AMBIGUOUS, PEOPLE, VOCABULARY
from osiris.core.scrub.words.sounds import like_a_name

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
        "can't",
        "didn't",
        "hasn't",
        "forgot",
        "left",
        "moved",
    ]
)
_SHOUTED = re.compile(r"[A-Z]{4,}(?:['-][A-Z]{2,})?")
_PROSE = frozenset(["that", "when", "but", "says", "named"])
_LETTERS = re.compile(r"[^\W\d_]+(?:['.-][^\W\d_]+)*")
_LOGIN = frozenset(["user", "username", "login", "named"])
_HELPERS = frozenset(["may", "will", "can", "do", "must", "mark", "key", "link"])
_BETWEEN = frozenset((" ", ", ", ",", "|", ";", "; ", "/", " / "))


def settle(tokens: list[Token], gaps: list[str], *, topic: bool = False) -> None:
    """Settle the unknown and the doubtful ones of `tokens`; `gaps` stand before each and at the end.

    `topic`: the line speaks of what clinics do, so an unknown capital word may well be somebody.
    """
    capitals: list[int] = []
    for place, token in enumerate(tokens):
        if token.state not in ("unknown", "ambiguous") or len(token.text) == 1:
            continue
        doubtful = token.state == "ambiguous"
        if not doubtful and (has_document(token.text) or not fits(token.text)):
            if is_capital(token.text) and _is_make(tokens, gaps, place):
                token.state = "known"
            continue
        if doubtful and named_after(token.text):
            token.state = "unknown"
        elif is_capital(token.text) or (_SHOUTED.fullmatch(token.text) and not doubtful):
            capitals.append(place)
            token.state = "capital"
        elif _is_announced(tokens, gaps, place) or _is_meant(tokens, gaps, place, topic=topic):
            token.state = "unknown"
        else:
            token.state = "known"
    names = [place for place in capitals if _is_name(tokens, gaps, place, topic=topic)]
    for place in capitals:
        tokens[place].state = "unknown" if place in names else "known"


def _is_announced(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether the word before says that a name follows: user grace, mounted by grace."""
    gap, word = gaps[place], tokens[place]
    if not place or not LINKS.fullmatch(gap) or "  " in gap or not _LETTERS.fullmatch(word.text):
        return False
    before = tokens[place - 1].text.lower()
    if word.text.islower() and _compound(word.text):
        return False
    if before == "by" and place > 1:
        return tokens[place - 2].text.lower() in _BY
    if word.state == "ambiguous" and word.text.islower():
        return before in _LOGIN and word.text not in _HELPERS and gap != " - "
    if word.text.isupper() and len(word.text) < 5:
        return False
    return before in _ANNOUNCE


def _is_meant(tokens: list[Token], gaps: list[str], place: int, *, topic: bool) -> bool:
    """Whether a word in small letters stands for somebody: the fax for tkachenko."""
    text = tokens[place].text
    if not place or gaps[place] != " " or not (text.isalpha() and text.islower()):
        return False
    if tokens[place - 1].text.lower() not in _FOR or text in VOCABULARY or len(text) < 5:
        return False
    if topic:
        return True
    if tokens[place - 1].text == "for" and len(text) > 7 and like_a_name(text) > _SURE:
        return not _compound(text)
    return _prose(tokens, gaps) and (text in PEOPLE or like_a_name(text) > _SURE)


def _compound(text: str) -> bool:
    """Whether two words are written as one, as log-ins and programs have it: netadmin."""
    return any(
        text[:at] in VOCABULARY and text[at:] in VOCABULARY and text[:at] not in AMBIGUOUS
        for at in range(3, len(text) - 2)
    )


def _prose(tokens: list[Token], gaps: list[str]) -> bool:
    """Whether people wrote it: words and blanks, few marks and numbers."""
    plain = sum(gap in (" ", ", ", ". ") for gap in gaps[1:-1])
    words = sum(token.state == "known" and token.text.isalpha() for token in tokens)
    return len(tokens) > 5 and plain > 0.8 * (len(gaps) - 2) and words > 0.7 * len(tokens)


_FOR = frozenset(["for", "of", "from", "to", "about", "with", "under", "by"])
_SURE = 6


def _is_quoted(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a capital word alone in quotes is a value, not the name of a thing: near 'Makoa'."""
    before, after = gaps[place], gaps[place + 1]
    if not before or before[-1] not in _CLOSES or not after.startswith(_CLOSES[before[-1]]):
        return _is_titled(tokens, gaps, place)
    text = tokens[place].text
    if text.isupper() and len(text) < 4:
        return False
    left = tokens[place - 1].text if place else ""
    right = tokens[place + 1].text if place + 1 < len(tokens) else ""
    if THINGS.fullmatch(left) or _NOUNS.fullmatch(left) or THINGS.fullmatch(right):
        return False
    if before[-1] == "(" and text.lower() in AMBIGUOUS:
        return False
    if len(text) < 4 and before[-1] != ">":
        return text.istitle() and text.lower() not in VOCABULARY
    return text.lower() in PEOPLE or text.lower() in AMBIGUOUS or like_a_name(text) > 0


def _is_labelled(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether `name:` stands before the word, or `family` behind it, and it may be a name."""
    low = tokens[place].text.lower()
    if low in VOCABULARY and low not in AMBIGUOUS:
        return False
    if place + 1 < len(tokens) and tokens[place + 1].text in ("Family", "family", "FAMILY"):
        return gaps[place + 1] == " "
    before = tokens[place - 1].text if place else ""
    if before not in ("name", "value") or not re.fullmatch(r"\s?[:=]\s?[\"']?", gaps[place]):
        return False
    whose = place < 2 or gaps[place - 1] != " " or not tokens[place - 2].text[:1].isupper()
    return whose and (low in PEOPLE or like_a_name(low) > 0)


def _is_titled(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether the word stands with one or two others in quotes and sounds like a name: 'Fax Makoa'."""
    low = tokens[place].text.lower()
    if low in VOCABULARY or not (low in PEOPLE or like_a_name(low) > 1):
        return False
    left = next((at for at in range(place, max(-1, place - 3), -1) if gaps[at] != " "), None)
    right = next(
        (at for at in range(place + 1, min(len(gaps), place + 4)) if gaps[at] != " "), None
    )
    if left is None or right is None or right - left > 3:
        return False
    quoted = gaps[left][-1:] in ("'", '"') and gaps[right].startswith(gaps[left][-1])
    return quoted and not any(THINGS.fullmatch(token.text) for token in tokens[left:right])


_CLOSES = {"'": "'", '"': '"', "(": ")", ">": "<"}
_NOUNS = re.compile(
    r"(?i)(?:steps?|tasks?|database|db|table|column|field|role|group|queue|pool|volume|share|catalog|schema"
    r"|feature|component|category|source|channel|template|element|attribute|section|option|command"
    r"|function|method|class|type|parameter|property|cmdlet|named|jobs?|name|device|adapter|store)"
)


def _is_name(tokens: list[Token], gaps: list[str], place: int, *, topic: bool) -> bool:
    text = tokens[place].text
    if _is_announced(tokens, gaps, place) or text.endswith(("'s", "\u2019s")):
        return True
    if _is_quoted(tokens, gaps, place) or _is_labelled(tokens, gaps, place):
        return True
    if topic and _may_be_somebody(tokens, gaps, place):
        return True
    if _follows_for(tokens, gaps, place, topic=topic) and not is_thing(tokens, gaps, place):
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
        thing = after and gaps[place + 1] == " " and THINGS.fullmatch(after.text)
        return not thing and text.lower() not in AMBIGUOUS
    return _is_pair(tokens, gaps, place - 1) or _is_pair(tokens, gaps, place)


def _follows_for(tokens: list[Token], gaps: list[str], place: int, *, topic: bool) -> bool:
    """Whether `for`, `from` or the like stands before a word that sounds much like a name."""
    text = tokens[place].text
    if not place or gaps[place] != " " or tokens[place - 1].text not in _FOR:
        return False
    if topic and text.lower() not in VOCABULARY:
        return True
    return text.lower() in PEOPLE or like_a_name(text) > _SURE


def _may_be_somebody(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether an unknown capital word sounds like a name, and no thing or version stands beside it."""
    text = tokens[place].text
    if text.lower() in AMBIGUOUS or text.lower() in VOCABULARY or like_a_name(text) <= 0:
        return False
    if place and gaps[place] == " " and tokens[place - 1].text.lower() in BODIES:
        return False
    right = tokens[place + 1].text.lower() if place + 1 < len(tokens) else ""
    if gaps[place + 1] == " " and right in BODIES:
        return False
    return not is_thing(tokens, gaps, place)


def _is_make(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a listed name is that of a product: a thing or its version follows, no name beside it."""
    if not (is_thing(tokens, gaps, place) or is_suite(tokens, gaps, place)):
        return False
    before = tokens[place - 1] if place and gaps[place] == " " else None
    if before is None:
        return True
    low = before.text.lower()
    return not (before.text[:1].isupper() and (low in PEOPLE or low in AMBIGUOUS)) and not (
        low in _ANNOUNCE or low in _FOR
    )


def _is_near_number(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a number as records have it stands beside the word."""
    low = tokens[place].text.lower()
    if low in VOCABULARY and low not in AMBIGUOUS:
        return False
    return any(
        0 <= at < len(tokens)
        and gap in _BETWEEN
        and tokens[at].text.isdigit()
        and 5 < len(tokens[at].text) < 10
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
    if gaps[left].endswith("(") and left and any(map(str.isdigit, tokens[left - 1].text or "0")):
        return False  # the name of a release
    after = tokens[left + 2] if left + 2 < len(tokens) else None
    if gaps[left].startswith("  ") and left and VERSION.match(tokens[left - 1].said):
        return False  # a table: the version, and whose product it is
    if after and gaps[left + 2] == " " and VERSION.match(after.said):
        return False
    thing = after and gaps[left + 2] == " " and THINGS.fullmatch(after.text)
    if thing and after and SOFTWARE.fullmatch(after.text):
        return False
    return not thing or any(is_listed(token.text) for token in tokens[left : left + 2])


def _may_be_name(token: Token) -> bool:
    return token.state == "capital" or (
        token.state == "unknown" and (is_capital(token.text) or not token.text.isascii())
    )
