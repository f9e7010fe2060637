"""The rules over one text: forced to a person, or reserved by one."""

from __future__ import annotations

import base64
import binascii
import re
from functools import lru_cache

from osiris.core.danger.elsewhere import COMPILED_ELSEWHERE
from osiris.core.danger.normal import Normal, normal
from osiris.core.danger.signals import COMPILED
from osiris.core.danger.talk import COMPILED_ADDRESSED, COMPILED_RESERVED

MOST_CHARACTERS = 16_000
"""A longer text is not weighed: what is wrong with it could stand anywhere."""

_BLOB = re.compile(r"(?<![A-Za-z0-9+/=])[A-Za-z0-9+/]{20,}={0,2}(?![A-Za-z0-9+/=])")
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:[0-9a-fA-F]{2}[ :]?){24,}(?![0-9A-Za-z])")
_LOOSE = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\w* (?:\w+ ){0,3}"
    r"(?:instruct|rule|polic|previous|prompt|guard)"
    r"|\b(?:rb (?:win|lin)|do not escalate|dont escalate|never escalate|skip (?:the )?approval)\b"
)
_OTHER_TONGUES = re.compile(
    r"\b(?:el|los|las|una?|por|para|esta|este|que|del|con|pero|y|sin|usted|favor|ejecute|elige"
    r"|le|les|une?|des|est|et|pour|avec|dans|vous|votre|nous|sur|pas|que|qui|ce|cette|sans|merci"
    r"|der|die|das|und|ist|nicht|ein|eine|einen|bitte|mit|auf|wir|sie|ohne|wird|auch|fur|soll|den|dem"
    r"|il|lo|gli|che|non|sono|questo|della|delle|per favore|o|os|uma|nao|voce|por favor|com|mais"
    r"|het|een|niet|van|voor|zijn|maar|wij|jest|nie|prosze|sie|jak|uruchom)\b"
)
_ENGLISH = re.compile(
    r"\b(?:the|is|are|and|to|of|it|in|on|for|not|was|has|with|that|this|we|i|from|at|be|by|or|an|no|our)\b"
)


def forced(text: str) -> tuple[str, str] | None:
    """(`danger` or `addressed`, why in a sentence) where a person must look in any case."""
    if len(text) > MOST_CHARACTERS:
        return "addressed", "The text is too long to be weighed, and a person reads it."
    seen = _normal(text)
    return _danger(seen) or _addressed(text, seen)


def reserved(text: str) -> str | None:
    """Why a drift that is described here may not be one to heal now, or None.

    A person's decision, work under way, a question, a repair that does not last. Such a text is not
    forced to a person for what it hides but for what it says.
    """
    seen = _normal(text[:MOST_CHARACTERS])
    for sentence, pattern in (*COMPILED_RESERVED, *COMPILED_ELSEWHERE):
        if pattern.search(seen.text):
            return f"{sentence[0].upper()}{sentence[1:]}."
    return None


@lru_cache(maxsize=16)
def _normal(text: str) -> Normal:
    return normal(text)


def _danger(seen: Normal) -> tuple[str, str] | None:
    for sentence, pattern in COMPILED:
        if pattern.search(seen.text):
            return "danger", f"A sign of danger by rule: {sentence}."
    return None


def _addressed(text: str, seen: Normal) -> tuple[str, str] | None:
    for sentence, pattern in COMPILED_ADDRESSED:
        if pattern.search(seen.text):
            return "addressed", f"The text is not only a report: {sentence}."
    if seen.disguised or _LOOSE.search(seen.loose):
        return "addressed", "The text is not only a report: its letters are disguised."
    if _hides(text):
        return "addressed", "The text is not only a report: it carries a text in code."
    if seen.foreign > 1 or _foreign(seen.text):
        return "addressed", "The text is not all in English, which is what this planner can read."
    return None


def _foreign(text: str) -> bool:
    other = len(_OTHER_TONGUES.findall(text))
    return other >= 3 and other * 2 > len(_ENGLISH.findall(text))


def _hides(text: str) -> bool:
    """Whether a run of letters decodes to readable text, or is too long to be a name."""
    for match in _BLOB.finditer(text):
        if _readable(match[0]) or (len(match[0]) >= 60 and "/" not in match[0].strip("/")[:40]):
            return True
    return any(_ascii(_unhex(m[0])) for m in _HEX.finditer(text))


def _readable(blob: str) -> bool:
    try:
        raw = base64.b64decode(blob + "=" * (-len(blob) % 4), validate=True)
    except (binascii.Error, ValueError):
        return False
    return _ascii(raw) or _ascii(raw[::2])  # UTF-16, as PowerShell encodes


def _unhex(digits: str) -> bytes:
    return bytes.fromhex(re.sub(r"[ :]", "", digits))


def _ascii(raw: bytes) -> bool:
    return len(raw) >= 8 and all(32 <= c < 127 or c in (9, 10, 13) for c in raw)
