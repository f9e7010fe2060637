"""The words and numbers that nothing else settled, each judged by itself and its neighbours."""

from __future__ import annotations

import re
from collections.abc import Collection

from osiris.core.scrub import plain_line
from osiris.core.scrub.counts import is_count
from osiris.core.scrub.judge import Word, dated, word
from osiris.core.scrub.masks import END, KEPT, MASKED, Pieces
from osiris.core.scrub.places import is_document
from osiris.core.scrub.tokens import LINKS, Token
from osiris.core.scrub.words import ALSO_NAMES, DOUBTFUL, WHEN_CAPITAL
from osiris.core.scrub.words.lists import CARRIERS, PERSON_VERBS, ROLES, SOFT_ROLES, TITLES, UNITS

# Punctuation beyond ASCII that separates words; every other character beyond ASCII belongs to one.
_MARKS = (
    "\u00a0\u00a1\u00a7\u00a9\u00ab\u00ae\u00b0\u00b1\u00b7\u00bb\u00bf\u00d7\u2010-\u2018"
    "\u201a-\u2027\u2030-\u203a\u2190-\u21ff\u2500-\u25ff\u2713\u2717\ufeff"
)
_CHAR = rf"[^\W_]|[^\x00-\x7f\s{_MARKS}\ue000-\ue003]"
_TOKEN = re.compile(
    rf"(?P<settled>[{KEPT}{MASKED}]\d+{END})"
    r"|\\[rnt](?=[A-Z])"
    rf"|(?P<word>(?:{_CHAR})+(?:(?:[-._'\u2019`~+]|__)+(?:{_CHAR})+)*)"
)


def settle(
    text: str,
    pieces: Pieces,
    known: Collection[str],
    *,
    person: bool,
    strict: bool,
    counts: bool,
    topic: bool = False,
) -> str:
    """`text` with every unknown word, and every number without a role, masked.

    Where it is not `strict`, what has a technical shape stays (see `plain`); with `counts`, numbers
    up to six digits, and longer ones that a word of software announces. On a `topic` of clinics, up
    to four, and an unknown capital word that sounds like a name is one.
    """
    tokens = [_token(m, known, pieces) for m in _TOKEN.finditer(text) if m.lastgroup]
    gaps = _gaps(text, tokens)
    _spelled(tokens, gaps, least=3 if strict else 4)
    if not person and all(token.state in ("kept", "known") for token in tokens):
        return text
    if not strict:
        plain_line.settle(tokens, gaps, topic=topic)
    _numbers(tokens, gaps, person=person, most=(5 if topic else 6) if counts else 4)
    if not counts:
        _runs(tokens, gaps)
    _settings(tokens, gaps, person=person)
    _names(tokens, gaps, person=person)
    if person or strict:
        _complete(tokens, gaps)
    _spread(tokens, gaps)
    return _written(text, tokens, pieces)


def _token(match: re.Match[str], known: Collection[str], pieces: Pieces) -> Token:
    text, start, end = match[0], match.start(), match.end()
    if match.lastgroup == "settled":
        if text[0] == MASKED:
            return Token(start, end, "", "masked")
        return Token(start, end, "", "kept", pieces.said(text))
    return Token(start, end, text, _state(text, known))


def _state(text: str, known: Collection[str]) -> str:
    if text.lower() in known or text in ("Mr", "Mrs", "Ms", "Dr"):
        return "kept"
    if text.isdigit() and text.isascii():
        return "known" if len(text) == 1 else "number"
    if is_document(text) or (dated(text) and text.isascii()):
        return "known" if word(text) is Word.KNOWN and not dated(text) else "unknown"
    judged = word(text)
    if judged is Word.UNKNOWN:
        return "known" if _is_code(text) else "unknown"
    return "ambiguous" if judged is Word.AMBIGUOUS else "known"


_HEX_CODE = re.compile(r"(?=(?:[0-9]*[a-fA-F]){2})(?:[0-9a-f]{4,16}|[0-9A-F]{4,16})")
_TURNS = re.compile(r"\d+|[a-fA-F]+")


def _is_code(text: str) -> bool:
    """Hexadecimal of a machine: digits and letters take turns, as no record number's do."""
    return bool(_HEX_CODE.fullmatch(text)) and len(_TURNS.findall(text)) >= 4


def _gaps(text: str, tokens: list[Token]) -> list[str]:
    """What stands before each token, and after the last."""
    ends = [0, *(token.end for token in tokens)]
    starts = [*(token.start for token in tokens), len(text)]
    return [text[a:b] for a, b in zip(ends, starts, strict=True)]


_BORN = re.compile(r"19\d\d|200\d")
_EPOCH = re.compile(r"1[4-9]\d{8}(?:\d{3}|\d{6}|\d{9})?")


def _numbers(tokens: list[Token], gaps: list[str], *, person: bool, most: int) -> None:
    """Short numbers stay; from five digits on the word before or behind must give them a role."""
    roles = ROLES if person else ROLES | SOFT_ROLES
    for place, token in enumerate(tokens):
        if token.state != "number":
            continue
        short = len(token.text) <= (2 if person else most) and not (
            most == 4 and _BORN.fullmatch(token.text)
        )
        fits = (
            (short and not _is_key(token.text, gaps, place, most))
            or _has_role(tokens, gaps, place, roles)
            or (most > 4 and not person and is_count(tokens, gaps, place))
        )
        token.state = "known" if fits else "unknown"


def _is_key(text: str, gaps: list[str], place: int, most: int) -> bool:
    """Whether a number of six digits stands alone in quotes, as a record's: KeyError: '490756'."""
    before, after = gaps[place], gaps[place + 1]
    return len(text) > 5 and most > 4 and before[-1:] in ("'", '"') and after[:1] == before[-1:]


_JOINS = re.compile(r"[ ._+/()-]{1,3}")


_LOOSE = ("known", "unknown")


def _runs(tokens: list[Token], gaps: list[str]) -> None:
    """Short numbers in a row are one: 478 33 1234, 11 03 2024."""
    run: list[Token] = []
    for place, token in enumerate([*tokens, None]):
        digits = token if token and token.text.isdigit() and token.state in _LOOSE else None
        if digits and (not run or _JOINS.fullmatch(gaps[place])):
            run.append(digits)
            continue
        if 1 < len(run) < 5 and sum(len(each.text) for each in run) > 5:
            for each in run:
                each.state = "unknown"
        run = [digits] if digits else []


def _has_role(tokens: list[Token], gaps: list[str], place: int, roles: Collection[str]) -> bool:
    digits = tokens[place].text
    if _EPOCH.fullmatch(digits) and roles is not ROLES:
        return True
    before = tokens[place - 1] if place else None
    if before and gaps[place] in ("[", "/") and gaps[place + 1].startswith("]"):
        return len(digits) <= 7 and digits[0] != "0"  # cupsd[12345]
    if before and before.state == "known" and LINKS.fullmatch(gaps[place]):
        last = _last_part(before.text)
        if last in roles or before.text.lower() in roles:
            return digits[0] != "0" if last == "pid" else len(digits) <= 20
    if place <= 1 and len(digits) <= 5 and gaps[place + 1].startswith(":"):
        return True  # a source and its event: `Schannel 36874: ...`
    if before and before.state == "known" and before.text.isdigit() and len(before.text) > 4:
        return gaps[place] in (", ", ",", "/", "-")  # 99213, 99214: what the first one is
    after = tokens[place + 1].text if place + 1 < len(tokens) else ""
    return bool(after) and after.lower() in UNITS and gaps[place + 1] in ("", " ")


def _last_part(text: str) -> str:
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text)
    return parts[-1].lower() if text[-1:].isalpha() else ""


_SETTING = re.compile(r"[a-z]\w{1,31}|[A-Z]\w{0,31}", re.ASCII)
_MACHINE_HEX = re.compile(r"(?=.*\d)(?=.*[A-Fa-f])(?:[0-9a-f]{4,16}|[0-9A-F]{4,16})")


def _settings(tokens: list[Token], gaps: list[str], *, person: bool) -> None:
    """`name=value` of a program: the name stays, and hexadecimal behind it."""
    if person:
        return
    for place, token in enumerate(tokens):
        if token.state != "unknown":
            continue
        if (gaps[place + 1].startswith("=") and _SETTING.fullmatch(token.text)) or (
            gaps[place].endswith("=") and _MACHINE_HEX.fullmatch(token.text)
        ):
            token.state = "known"


_OPENS = re.compile(r".*[.:;!?|>\])\"'\t=-]\s*$")
_NEAR = re.compile(r"[ ,._'\-^+&/\\]{0,2}")


def _names(tokens: list[Token], gaps: list[str], *, person: bool) -> None:
    """A word that is also a name stays in small letters, or where it plainly begins a sentence."""
    for place, token in enumerate(tokens):
        if person and token.state == "known" and _is_theirs(tokens, gaps, place):
            token.state = "unknown"
        if person and token.state == "known" and _is_doubtful(tokens, gaps, place):
            token.state = "unknown"
        if token.state == "ambiguous":
            token.state = "known" if _is_word(tokens, gaps, place, person) else "unknown"


def _is_theirs(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """A record number, or what follows a title: Mr. Link."""
    text = tokens[place].text
    if _RECORD.fullmatch(text):
        return True
    before = tokens[place - 1].text.lower() if place else ""
    return before in ("mr", "mrs", "ms", "miss") and text[:1].isupper() and len(gaps[place]) < 3


_WHERE = frozenset(["in", "to", "from", "at", "near", "of", "for", "with"])


def _is_doubtful(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether a rare capital word, not the first of its sentence, may be a name."""
    text = tokens[place].text
    if text.islower():
        return False
    if place and tokens[place - 1].text in _WHERE and text.lower() in ALSO_NAMES:
        return True
    if text.lower() not in DOUBTFUL:
        return False
    return (bool(place) and not _OPENS.fullmatch(gaps[place])) or _touches_unknown(
        tokens, gaps, place
    )


def _is_word(tokens: list[Token], gaps: list[str], place: int, person: bool) -> bool:
    text = tokens[place].text
    if gaps[place + 1].startswith("=") or (text.isupper() and gaps[place + 1] == ":"):
        return True
    if text[-1:].isdigit() and not person:
        return not _touches_unknown(tokens, gaps, place)
    before = tokens[place - 1].text.lower() if place else ""
    if person and (before in TITLES or gaps[place].endswith("=") or _paired(tokens, gaps, place)):
        return False
    if before in CARRIERS and LINKS.fullmatch(gaps[place]):
        return False
    if text.islower():
        return not _touches_unknown(tokens, gaps, place)
    if person or gaps[place].endswith(("\\", "/")):
        return False
    if (before, text.lower()) in _PRODUCTS:
        return True
    if gaps[place] == " " and text.lower() in WHEN_CAPITAL and _is_product(tokens[place - 1]):
        return True
    after = tokens[place + 1] if place + 1 < len(tokens) and gaps[place + 1] == " " else None
    if after is None or after.state != "known" or after.text.lower() in PERSON_VERBS:
        return False
    if len(after.text) == 1 and after.text.isupper():
        return False  # an initial
    if after.text[:1].isupper():
        return True
    return place == 0 or bool(_OPENS.fullmatch(gaps[place]))


# A letter or two and a number, as patients' records have them.
_RECORD = re.compile(r"[A-Za-z]{1,3}-?\d{3,}[A-Za-z]?")
_PRODUCTS = frozenset({("carbon", "black"), ("red", "hat")})


def _paired(tokens: list[Token], gaps: list[str], place: int) -> bool:
    """Whether another word stands beside it that is a name as well: rose king."""
    sides = ((place - 1, gaps[place]), (place + 1, gaps[place + 1]))
    return any(
        0 <= at < len(tokens)
        and gap in (" ", ", ", ",")
        and word(tokens[at].text) is Word.AMBIGUOUS
        for at, gap in sides
    )


def _is_product(token: Token) -> bool:
    """Whether a capital word stands here that is no name: Print before Driver."""
    return token.state == "known" and token.text[:1].isupper() and len(token.text) > 2


def _touches_unknown(tokens: list[Token], gaps: list[str], place: int) -> bool:
    sides = ((place - 1, gaps[place]), (place + 1, gaps[place + 1]))
    return any(
        0 <= at < len(tokens) and tokens[at].state in ("unknown", "masked") and _NEAR.fullmatch(gap)
        for at, gap in sides
    )


def _spelled(tokens: list[Token], gaps: list[str], *, least: int) -> None:
    """Some single letters in a row spell something."""
    run: list[Token] = []
    for place, token in enumerate(tokens):
        if (
            len(token.text) == 1
            and token.text.isalpha()
            and (not run or _NEAR.fullmatch(gaps[place]))
        ):
            run.append(token)
            continue
        _close(run, least)
        run = [token] if len(token.text) == 1 and token.text.isalpha() else []
    _close(run, least)


def _close(run: list[Token], least: int) -> None:
    if len(run) >= least:
        for token in run:
            token.state = "unknown"


def _complete(tokens: list[Token], gaps: list[str]) -> None:
    """Beside a person a capital word next to an unknown one is the rest of the name."""
    unknown = [
        (token.state == "unknown" and not token.text.isdigit()) or token.state == "masked"
        for token in tokens
    ]
    for place, token in enumerate(tokens):
        if token.state != "known" or not token.text.isalpha() or token.text.islower():
            continue
        if len(token.text) < 2 or token.text.lower() in TITLES or _is_short(token.text):
            continue
        after = place and unknown[place - 1] and gaps[place] in (" ", ", ", ",")
        before = place + 1 < len(tokens) and unknown[place + 1] and gaps[place + 1] in (", ", ",")
        inner = gaps[place] == " " and place + 1 < len(tokens) and unknown[place + 1]
        opens = not gaps[place] or gaps[place][-1] in "\"'(<[="
        first = opens and place + 1 < len(tokens) and unknown[place + 1] and gaps[place + 1] == " "
        if after or before or first or (inner and gaps[place + 1] == " "):
            token.state = "unknown"


def _is_short(text: str) -> bool:
    """Whether it is an abbreviation: MRN, DOB, FAX."""
    return text.isupper() and len(text) < 5 and text.lower() not in ALSO_NAMES


def _spread(tokens: list[Token], gaps: list[str]) -> None:
    """Next to a masked name, names that are words, initials and numbers are masked too."""
    for order in (range(len(tokens)), range(len(tokens) - 1, -1, -1)):
        for place in order:
            token = tokens[place]
            if (
                token.state == "known"
                and _catches(token.text)
                and _touches_unknown(tokens, gaps, place)
            ):
                token.state = "unknown"


def _catches(text: str) -> bool:
    if text.isdigit():
        return len(text) > 2
    if len(text) == 1:
        return text.isupper()
    return not text.islower() and (word(text) is Word.AMBIGUOUS or text.lower() in ALSO_NAMES)


def _written(text: str, tokens: list[Token], pieces: Pieces) -> str:
    parts: list[str] = []
    place = 0
    for token in tokens:
        if token.state == "unknown":
            kind = "id" if re.search(r"\d{2}", token.text) else "name"
            parts += [text[place : token.start], pieces.mask(kind)]
            place = token.end
    return "".join(parts) + text[place:]
