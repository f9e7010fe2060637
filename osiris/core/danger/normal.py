"""A text as a person would read it, and how far it was disguised from a program that reads it.

Disguise is itself a sign: nobody reports a stopped service in full-width letters.
"""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from urllib.parse import unquote_plus

# Letters of other scripts that look like Latin ones (Unicode TR 39, confusables; lower case).
_LOOKALIKES = str.maketrans(
    "\u0430\u0432\u0441\u0501\u0435\u04bb\u043d\u0456\u0458\u043a\u043c\u043e\u0440\u051b"
    "\u0433\u0455\u0442\u0475\u051d\u0445\u0443\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba\u03bd"
    "\u03bf\u03c1\u03c4\u03c5\u03c7\u0131\u0261\u026a\u0280",
    "abcdehhijkmopqrstvwxyabenikvoptuxigir",
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
_TURNING = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e0fff]")
_INSIDE_A_WORD = re.compile("[A-Za-z][\u00ad\u200b-\u200d\u2060\ufeff]+[A-Za-z]")
_STYLED = re.compile(
    "[\uff21-\uff3a\uff41-\uff5a\U0001d400-\U0001d7ff\u24b6-\u24e9\U0001f130-\U0001f189]"
)
_FOREIGN = re.compile(r"[^\W\d_a-zA-Z\u00aa\u00b5\u00ba\u00c0-\u024f\u02b0-\u036f\u1e00-\u1eff]")
_MIXED = re.compile(
    r"[a-zA-Z][^\W\d_a-zA-Z\u00aa-\u024f\u02b0-\u036f\u1e00-\u1eff]|"
    r"[^\W\d_a-zA-Z\u00aa-\u024f\u02b0-\u036f\u1e00-\u1eff][a-zA-Z]"
)
_SPACED = re.compile(r"(?<![^\W_])(?:[A-Za-z0-9][ .\-_*|]){4,}[A-Za-z](?![^\W_])")
_DIGITS_AS_LETTERS = str.maketrans("013457@$!", "oleastasi")
_ESCAPES = re.compile(r"\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})")


@dataclass(frozen=True, slots=True)
class Normal:
    """`text`: lower case, Latin, no disguise. `loose`: digits read as letters, only letters kept.

    `disguised`: letters were written so that a program reads them otherwise than a person.
    `foreign`: how many letters are of another script.
    """

    text: str
    loose: str
    disguised: bool
    foreign: int


def normal(raw: str) -> Normal:
    """NFKC, entities and escapes undone, what cannot be seen taken out, look-alikes made Latin."""
    plain = _ESCAPES.sub(_unescape, html.unescape(raw))
    if re.search(r"%[0-9a-fA-F]{2}", plain):
        plain = f"{plain}\n{unquote_plus(plain)}"
    disguised = any(p.search(plain) for p in (_TURNING, _INSIDE_A_WORD, _STYLED))
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", plain))
    disguised = disguised or bool(_MIXED.search(plain))
    foreign = len(_FOREIGN.findall(plain))
    spaced = _SPACED.search(plain) is not None
    plain = plain.lower().translate(_LOOKALIKES)
    plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    if spaced:
        plain += "\n" + _SPACED.sub(lambda m: re.sub(r"[ .\-_*|]", "", m[0]), plain)
    plain = plain.replace("\u2019", "'").replace("\u2018", "'")
    loose = re.sub(r"[^a-z]+", " ", plain.translate(_DIGITS_AS_LETTERS))
    return Normal(plain, loose, disguised, foreign)


def _unescape(match: re.Match[str]) -> str:
    code = int(match[1] or match[2], 16)
    return " " if 0xD800 <= code < 0xE000 else chr(code)
