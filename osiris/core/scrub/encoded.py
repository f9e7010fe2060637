"""Stretches that hide their text: percent, JSON and XML escapes, hex, base64. Undone to be judged.

A stretch whose text would not pass is withheld whole; one that would pass stays as it was.
"""

from __future__ import annotations

import base64
import binascii
import html
import re
from collections.abc import Callable

from osiris.core.scrub.judge import Word, word
from osiris.core.scrub.masks import Pieces

Passes = Callable[[str], bool]

_ESCAPED = re.compile(
    r"(?<![\w.+~%-])(?:[\w.+~-]*%[0-9A-Fa-f]{2})+[\w.+~%-]*"
    r"|(?<![\w])(?:\w*\\u[0-9a-fA-F]{4}[.,^'-]*)+\w*"
    r"|(?<![\w])(?:\w*&#x?[0-9a-fA-F]{1,6};[.,^'-]*)+\w*"
)
_HEX = re.compile(r"(?<![0-9A-Za-z])(?:0x)?((?:[0-9a-fA-F]{2}){4,})(?![0-9A-Za-z])")
_B64 = re.compile(r"(?<![\w+/-])[A-Za-z0-9+/_-]{12,}={0,2}(?![\w+/=])")
_PERCENT = re.compile(r"((?:%[0-9A-Fa-f]{2})+)")
_JSON = re.compile(r"\\u([0-9a-fA-F]{4})")
_MAX_LAYERS = 4
_MOST = 4096
"""A longer stretch is withheld unread."""


def settle(text: str, pieces: Pieces, passes: Passes) -> str:
    """`text` with every encoded stretch settled that says something a reader should not see."""

    def escaped(match: re.Match[str]) -> str:
        plain = _undo(match[0])
        if plain and passes(plain):
            return pieces.keep(match[0])
        return pieces.mask("withheld")

    def blob(match: re.Match[str], data: bytes) -> str:
        return pieces.mask("withheld") if says_something(data) else match[0]

    if "%" in text or "\\u" in text or "&#" in text:
        text = _ESCAPED.sub(escaped, text)
    text = _HEX.sub(lambda m: m[0] if m[0].isdigit() else blob(m, bytes.fromhex(m[1])), text)
    return _B64.sub(lambda m: m[0] if _is_words(m[0]) else blob(m, _unpacked(m[0])), text)


def _is_words(run: str) -> bool:
    return len(run) < _CAMEL and word(run) is Word.KNOWN


_CAMEL = 20
"""A longer run is unpacked even if it may be read as words: letters one by one read as anything."""


def _undo(text: str) -> str:
    """What an escaped stretch says; empty where it is too long or too deep to tell."""
    if len(text) > _MOST:
        return ""
    for _ in range(_MAX_LAYERS):
        plain = _JSON.sub(lambda m: chr(int(m[1], 16)), html.unescape(_PERCENT.sub(_octets, text)))
        if plain == text:
            return text.replace("+", " ")
        text = plain
    return ""


def _octets(match: re.Match[str]) -> str:
    return bytes.fromhex(match[1].replace("%", "")).decode("utf-8", "replace")


def says_something(data: bytes) -> bool:
    """Whether nearly all of `data` is printable text, in UTF-8 or UTF-16."""
    bare = data.replace(b"\0", b"")
    if len(bare) < 8:
        return len(bare) > 3 and bare.isalpha() and bare.isascii()
    shown = sum(32 <= byte < 127 or byte in (9, 10, 13) for byte in bare)
    return shown >= 0.85 * len(bare) or (
        len(bare) >= 12 and shown >= 0.6 * len(bare) and _is_utf8(bare)
    )


def _is_utf8(data: bytes) -> bool:
    try:
        return data.decode().isprintable()
    except UnicodeDecodeError:
        return False


def _unpacked(run: str) -> bytes:
    bare = run.rstrip("=")
    bare = bare[: len(bare) // 4 * 4]
    try:
        return base64.b64decode(bare, altchars=b"-_" if set(bare) & set("-_") else None)
    except (ValueError, binascii.Error):
        return b""
