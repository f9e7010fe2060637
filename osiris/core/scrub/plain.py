"""Which unknown words stay in a line that speaks of nobody: what has a technical shape, and words in
small letters. A name stays nowhere: not a listed one, not two capital words in a row.
"""

# ruff: noqa: E501

from __future__ import annotations

import re

from osiris.core.scrub.judge import dated
from osiris.core.scrub.words import (
    ALSO_GIVEN,
    ALSO_NAMES,
    AMBIGUOUS,
    GIVEN,
    PEOPLE,
    VOCABULARY,
    WHEN_CAPITAL,
)
from osiris.core.scrub.words.sounds import like_a_name

_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_MISREAD = re.compile(r"[A-Z]?[a-z]{1,12}[015][a-z]{1,12}|[A-Z][015][a-z]{2,12}")
_RECORD = re.compile(
    r"[A-Z]{1,4}-\d{5}|[A-Za-z]{1,4}[-_.]?\d{6,}(?:[-_]\d+)*[A-Za-z]?|\d{6,}[-_]?[A-Za-z]{1,3}|\d{1,2}[A-Z]{3}\d{3}"
)
_MACHINE_HEX = re.compile(
    r"(?=.*\d)(?=.*[A-Fa-f])(?:[0-9a-f]+|[0-9A-F]+)(?:-(?:[0-9a-f]+|[0-9A-F]+))*"
)
_OLD = re.compile(r"(?<!\d)(?:19\d\d|200\d)(?!\d)")
_TOKEN = re.compile(
    r"(?<![A-Za-z0-9])(?=(?:[a-f]*\d){4})(?=(?:\d*[a-f]){3})[0-9a-f]{16}(?![A-Za-z0-9])"
)
_PAIR = re.compile(r"([a-z]{3,}|[A-Z][a-z]{2,})[.]([a-z]{4,}|[A-Z][a-z]{2,})\d{0,2}")
_LABEL = re.compile(r"([A-Za-z]{2,})-([A-Za-z]{2,})(?=\.|$)")
_RANGE = re.compile(r"\d{1,5}-\d{1,5}")
_BUILD = re.compile(
    r"0{3,}[0-9a-f]{1,13}|\d{7,}_\d{7,}|(?:build|release|revision|patch|update|commit|rev)-\d{5,9}|0{4,}\d{1,4}|\d{1,15}(?:[kMGT]i?B|[kMG]b|[mun]s|rpm|bps)"
)
_DIGITS = 6
"""The most digits of a word that is nobody's number: KRNL-6000, 20260914_0031 by its date."""


def is_listed(text: str) -> bool:
    """Whether a part of `text` is a listed name of a person, and no word."""
    if text.isalpha() and text.islower():
        return text in GIVEN and text not in VOCABULARY
    return any(
        len(part) > (4 if part.isupper() else 3)
        and part.lower() in PEOPLE
        and part.lower() not in VOCABULARY
        for part in _PART.findall(text)
    )


def is_capital(text: str) -> bool:
    """One capital word of letters alone, as names are written."""
    bare = text.removesuffix("'s").removesuffix("\u2019s")
    if _PREFIXED.fullmatch(bare):
        return True
    return len(bare) > 1 and bare.replace("-", "").replace("'", "").isalpha() and bare.istitle()


_PREFIXED = re.compile(r"(?:Mc|Mac|O'|D'|De|Du|Van|Von|Le|La|El|Al-|Fitz)[A-Z][a-z]{2,}")


def fits(text: str) -> bool:
    """Whether the unknown word `text` may stay where nothing speaks of a person."""
    if not text.isascii() or (_MISREAD.fullmatch(text) and _is_misread(text)):
        return False
    if _UNIT.fullmatch(text) or named_after(text):
        return False
    if _PACKAGED.search(text) and not is_listed(text):
        return True
    if re.fullmatch(r"\d{5,}\.\d{1,2}", text) or _is_joined(text):
        return False
    if re.search(r"(?:\d\.){4}|(?:\d+\.){4,}\d{6,}", text) and re.search(r"\d{7}", text):
        return False  # the number of a study
    text = _TOKEN.sub("", text)
    digits = sum(map(str.isdigit, _DAY.sub("", text)))
    if _is_filed(text):
        return False
    if dated(text):
        return not _OLD.search(text) and not is_listed(text)
    if (_RANGE.fullmatch(text) and _is_range(text)) or _BUILD.fullmatch(text):
        return True
    if _POSSESSED.match(text) and _is_named(_POSSESSED.match(text)[1]):  # type: ignore[index]
        return False
    if digits > _DIGITS or (digits and _RECORD.fullmatch(text)):
        return _is_code(text) or _is_release(text)
    if is_listed(text):
        return _is_product(text)
    if sum(_may_be_name(part) for part in _PART.findall(text)) > 1:
        return False
    words = re.findall(r"[A-Za-z]+", text)
    if sum(part.istitle() and len(part) > 1 and _is_strange(part) for part in words) > 1:
        return False
    if len(words) == 2 and all(len(p) > 3 and p.isupper() and _is_strange(p) for p in words):
        return False
    label = _LABEL.match(text)
    if label and "." in text and all(len(p) > 3 and _is_strange(p) for p in label.groups()):
        return False
    if (
        label
        and min(map(len, label.groups())) > 2
        and any(map(_may_be_name, label.groups()))
        and all(map(_is_strange, label.groups()))
    ):
        return False
    pair = _PAIR.fullmatch(text)
    return not (pair and all(_is_strange(part) for part in pair.groups()))


_DEVICES = frozenset(
    [
        "laptop",
        "lt",
        "dt",
        "nb",
        "mbp",
        "ipad",
        "iphone",
        "phone",
        "tablet",
        "pc",
        "macbook",
        "imac",
        "mac",
        "surface",
        "desktop",
        "notebook",
        "usb",
        "stick",
        "galaxy",
        "pixel",
    ]
)


def _is_misread(text: str) -> bool:
    """Whether a name stands there with letters as a scanner reads them: Mi11er, R0sa."""
    for one in "li":
        low = text.lower().translate({48: "o", 49: one, 53: "s"})
        if low in PEOPLE or low in ALSO_NAMES or (low not in VOCABULARY and like_a_name(low) > 0):
            return True
    return False


def _is_filed(text: str) -> bool:
    """Whether unknown capital words stand beside each other, a day or a long number, as people name
    files: Makoa_Eero, Makoa_20240311."""
    words = [part for part in re.findall("[A-Za-z]+", text) if part.istitle() and len(part) > 2]
    strange = sum(part.lower() not in VOCABULARY for part in words)
    if not strange or not re.search("[_ -]", text):
        return False
    return strange > 1 or bool(re.search(r"\d{6}", text)) or dated(text)


def _is_joined(text: str) -> bool:
    """Whether two unknown words that sound like names stand in one: makoa_eero, birdsong-tala."""
    parts = _TWO.fullmatch(text)
    if not parts:
        return False
    pair = [part.lower() for part in parts.groups()]
    if any(part in VOCABULARY and part not in ALSO_NAMES for part in pair):
        return False
    scores = [2 if part in PEOPLE or part in ALSO_NAMES else like_a_name(part) for part in pair]
    return min(scores) > 0 and any(part not in VOCABULARY for part in pair)


_TWO = re.compile(r"([A-Za-z]{3,})(?:[_-]|[.](?=[A-Za-z]{4}))([A-Za-z]{3,})\d{0,2}")


_POSSESSED = re.compile(r"([A-Za-z]{3,})s-(?=[A-Z]|i[A-Z])")


def _is_named(text: str) -> bool:
    low = text.lower()
    return (
        low in PEOPLE
        or low in ALSO_GIVEN
        or low in AMBIGUOUS
        or (low not in VOCABULARY and like_a_name(low) > 0)
    )


def named_after(text: str) -> bool:
    """Whether a machine is called after whoever has it: LAPTOP-SMITH, marys-iphone."""
    parts = [part.lower() for part in re.findall(r"[A-Za-z]+", text.replace("iP", "ip"))]
    others = [part for part in parts if part not in _DEVICES]
    return len(others) < len(parts) and any(
        len(part) > 3 and (_is_strange(part) or part in WHEN_CAPITAL) for part in others
    )


# Versions and files of packages, as dpkg and rpm write them.
_PACKAGED = re.compile(
    r"\d[+~.-](?:deb\d+u\d+|\dubuntu\d|dfsg|git[0-9a-f]{6})|_(?:amd64|all|arm64|i386)\.deb$"
    r"|\.(?:x86_64|noarch)\.rpm$|git[0-9a-f]{7}"
)
_UNIT = re.compile(r"(?:media|mnt|home|srv|data)-.*\.(?:mount|automount)")
_DAY = re.compile(r"(?<!\d)20(?:0[5-9]|[1-3]\d)(?:0[1-9]|1[0-2])[0-3]\d(?!\d)")


def _may_be_name(part: str) -> bool:
    low = part.lower()
    return low in AMBIGUOUS or (not part.islower() and len(low) > 3 and low in WHEN_CAPITAL)


def _is_range(text: str) -> bool:
    """Whether a number and a not much larger one: ports 49664-49670, not the record 4434-5924."""
    first, last = map(int, text.split("-"))
    return first < last and (last - first < 1024 or len(str(first)) != len(str(last)))


def _is_strange(part: str) -> bool:
    low = part.lower()
    return low not in VOCABULARY or low in AMBIGUOUS


def _is_code(text: str) -> bool:
    """Hexadecimal of a machine: digits and letters take turns."""
    text = re.sub(r"^[a-z]{1,8}-", "", text)
    return bool(_MACHINE_HEX.fullmatch(text)) and len(re.findall(r"\d+|[A-Fa-f]+", text)) > 3


def _is_release(text: str) -> bool:
    """A name and its version: linux-image-6.8.0, u_ex261007.log."""
    return text.count(".") > 1 or bool(re.search(r"\d\.\d", text)) or text.count("_") > 1


def _is_product(text: str) -> bool:
    """A listed name among words of software: SqlMartinsAgent is nobody."""
    parts = [part.lower() for part in _PART.findall(text)]
    if any(part in AMBIGUOUS for part in parts):
        return False
    return len(parts) > 2 and sum(part in VOCABULARY for part in parts) * 2 > len(parts)
