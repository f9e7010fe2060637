"""What leaves the site: names of staff and machines turn into names that only the site resolves."""

from __future__ import annotations

import base64
import hashlib
import ipaddress
import re
from collections.abc import Callable, Mapping
from typing import TypeVar

_BLOCK = 64  # of SHA-256, for HMAC (RFC 2104)
_LENGTH = 12  # characters of base32: 60 bits
_FORMS = (
    r"(?P<sid>S-1-5-21(?:-\d{1,10}){3}(?![0-9]))"
    r"|(?P<mac>(?<![0-9A-Fa-f:-])(?:[0-9A-Fa-f]{2}([:-]))(?:[0-9A-Fa-f]{2}\3){4}[0-9A-Fa-f]{2}(?![0-9A-Fa-f:-]))"
    r"|(?P<ip>(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d)"
    r"|(?<![\w:.])(?:[0-9A-Fa-f]{1,4}:){1,7}(?::|(?::?[0-9A-Fa-f]{1,4}){1,7})(?![\w:]))"
)
_NONE = re.compile(_FORMS)

_T = TypeVar("_T")


def pseudonyms(value: _T, key: bytes, names: Mapping[str, str]) -> _T:
    """`value`, a text or JSON, with the site's own names replaced, keys of mappings too.

    `names` maps each log-in, host or domain of the site to what it is (`staff`, `host`, ...):
    `jsmith` becomes `staff-` and twelve characters of HMAC-SHA256 under `key`, the same wherever it
    stands, in whatever case. Private addresses, hardware addresses and the domain part of SIDs are
    known by their form; the relative id of a SID stays. Without the key nobody can tell which name
    it was, nor that two sites have one in common. Replacing again changes nothing.
    """
    return _walk(value, _replacer(key, names))


def _replacer(key: bytes, names: Mapping[str, str]) -> Callable[[str], str]:
    kinds = {name.lower(): kind for name, kind in names.items() if name.strip()}
    form = _form(kinds)

    def one(match: re.Match[str]) -> str:
        text, kind = match[0], match.lastgroup
        if match["sid"]:
            return _name(key, "sid", text)
        if match["mac"]:
            return _name(key, "mac", text.lower().replace("-", ":"))
        if match["ip"]:
            return _name(key, "ip", text.lower()) if _is_private(text) else text
        del kind
        return _name(key, kinds[text.lower()], text.lower())

    return lambda text: form.sub(one, text)


def _form(kinds: Mapping[str, str]) -> re.Pattern[str]:
    if not kinds:
        return _NONE
    longest_first = sorted(kinds, key=lambda name: (-len(name), name))
    listed = "|".join(re.escape(name) for name in longest_first)
    # A name within a pseudonym, or within a longer word, is not that name.
    return re.compile(rf"{_FORMS}|(?<![\w[])(?:{listed})(?![\w\]])", re.IGNORECASE)


def _is_private(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    return address.is_private and not (address.is_loopback or address.is_unspecified)


def _name(key: bytes, kind: str, text: str) -> str:
    digest = _hmac(key, f"{kind}\0{text}".encode())
    return f"{kind}-{base64.b32encode(digest).decode()[:_LENGTH].lower()}"


def _hmac(key: bytes, message: bytes) -> bytes:
    """HMAC-SHA256 (RFC 2104)."""
    block = (hashlib.sha256(key).digest() if len(key) > _BLOCK else key).ljust(_BLOCK, b"\0")
    inner = hashlib.sha256(bytes(b ^ 0x36 for b in block) + message).digest()
    return hashlib.sha256(bytes(b ^ 0x5C for b in block) + inner).digest()


def _walk(value: _T, replace: Callable[[str], str]) -> _T:
    made: object = value
    if isinstance(value, str):
        made = replace(value)
    elif isinstance(value, Mapping):
        made = {
            replace(k) if isinstance(k, str) else k: _walk(item, replace)
            for k, item in value.items()
        }
    elif isinstance(value, (list, tuple)):
        made = [_walk(item, replace) for item in value]
    return made  # type: ignore[return-value]
