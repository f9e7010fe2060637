"""Whether one word may stay: by the allow-list, never by what a name looks like."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache

from osiris.core.scrub.words import AMBIGUOUS, VOCABULARY, WHEN_CAPITAL

_ATOM = re.compile(r"[A-Za-z]+|\d+")
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DATED = re.compile(
    r"(?<!\d)(?:(?:19|20)\d\d[-_.]\d\d?[-_.]\d\d?|\d\d?[-_.]\d\d?[-_.](?:\d\d){1,2})(?!\d)"
)
_NUMBERED = 4
"""The most digits in a row that may stand in a word: WS-FRONT-02 and HP4015, not MRN12345."""


_RUN = re.compile(r"[A-Za-z0-9]+")
_AROUND = re.compile(r"[A-Za-z]+\d+[A-Za-z].*")
_GROUP = re.compile(r"[A-Za-z]+|\d+")
_MIXED = 7
_DEVICE = re.compile(
    r"nvme\dn\d(?:p\d+)?|mmcblk\d(?:p\d)?|(?:en|wl|ww)[opsx]\d+(?:[sfdn]\d+)*|i[3579]-\d{4,5}[a-z]{0,2}|i18n|l10n|k8s|p2p|e2e|b2b|x509v3|c\dt\dd\d"
    r"|sha\d+(?:with[a-z]+)?|md5[a-z]*|[a-z]+2[a-z]{3,}|x86_?64|id_(?:rsa|dsa|ecdsa|ed25519)|[dl]?(?:[r-][w-][xsStT-]){3}|deb\d+u\d+|el\d_\d|fc\d+|utf\d+le|utf16[bl]e",
    re.IGNORECASE,
)


# Parts of a name that software gave: a KB number, the 16 digits of a public key token.
_PARTS = re.compile(
    r"(?<![A-Za-z0-9])(?:KB\d{6,7}|(?=(?:[a-f]*\d){4})(?=(?:\d*[a-f]){3})[0-9a-f]{16})(?![A-Za-z0-9])"
)


_DIGITS = re.compile(r"\d+(?:[-_']\d+)+")
_LOCAL = 6
"""So many digits, with marks between them, are a phone, a day or an account: 12-34-56."""
_RELEASE = re.compile(
    r"\d{1,3}(?:\.\d{1,4}){1,3}|amd64|x86_64|i386|arm64|utf-?\d+|sha\d+", re.IGNORECASE
)
_YEARS = re.compile(r"(?:19|20)\d\d-(?:19|20)\d\d")


class Word(IntEnum):
    """What a word is: fit to stay, a name as often as not, or unknown."""

    KNOWN = 0
    AMBIGUOUS = 1
    UNKNOWN = 2


@lru_cache(maxsize=8192)
def word(text: str) -> Word:
    """Judge one word, which may be a compound: TrustedInstaller, unattended-upgrades, WS-FRONT-02.

    Every letter run of it must be in the vocabulary, whole or in its camel-case parts.
    """
    if text in VOCABULARY:
        return Word.AMBIGUOUS if text in AMBIGUOUS else Word.KNOWN
    if not text.isascii():
        return Word.UNKNOWN
    if _DEVICE.fullmatch(text):
        return Word.KNOWN
    if text.istitle() and text.lower() in WHEN_CAPITAL:
        return Word.AMBIGUOUS
    if (
        _DIGITS.fullmatch(text)
        and not _YEARS.fullmatch(text)
        and sum(map(str.isdigit, text)) >= _LOCAL
    ):
        return Word.UNKNOWN
    if sum(map(str.isdigit, _RELEASE.sub("", text))) >= _LOCAL and not _PARTS.search(text):
        return Word.UNKNOWN
    text = _PARTS.sub("", text)
    if any(_swapped(run) for run in _RUN.findall(text)):
        return Word.UNKNOWN
    judged = [_number(a) if a[0] <= "9" else _letters(a) for a in _ATOM.findall(text)]
    if judged.count(Word.AMBIGUOUS) > 1:
        return Word.UNKNOWN  # rose.king is nobody's software
    return max(judged, default=Word.KNOWN)


def _swapped(run: str) -> bool:
    """Letters around digits, as a scanner misreads a name (W00d), and long mixtures, as plates and
    policies have them (7ABC123); not sda1, ipv6, nvme0n1."""
    mixed = _AROUND.fullmatch(run) or (len(run) >= _MIXED and len(_GROUP.findall(run)) > 2)
    return bool(mixed) and not _DEVICE.fullmatch(run)


def dated(text: str) -> bool:
    """Whether a date stands in `text`, as names of files hold it."""
    return bool(_DATED.search(text))


def _number(digits: str) -> Word:
    return Word.KNOWN if len(digits) <= _NUMBERED else Word.UNKNOWN


def _letters(atom: str) -> Word:
    low = atom.lower()
    if low in VOCABULARY or len(low) == 1:
        return Word.AMBIGUOUS if low in AMBIGUOUS else Word.KNOWN
    parts = [part.lower() for part in _CAMEL.findall(atom)]
    if len(parts) == 1 or not all(len(p) == 1 or p in VOCABULARY for p in parts):
        return Word.UNKNOWN
    if sum(len(p) == 1 for p in parts) * 2 > len(parts):
        return Word.UNKNOWN  # letters one by one spell anything
    names = sum(p in AMBIGUOUS for p in parts)
    return Word.AMBIGUOUS if names > 1 or (names and len(parts) < 3) else Word.KNOWN
