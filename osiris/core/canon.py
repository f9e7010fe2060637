"""Values -> one sequence of bytes -> digest: the subset of RFC 8785 on which nobody can disagree.

Floats have more than one text and large integers lose digits in JavaScript, so neither is written:
a fraction is a decimal string, and so is an integer beyond 2**53 - 1 (RFC 7493, section 2.2).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

MAX_INT = 2**53 - 1
_encode = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


def dumps(value: object) -> bytes:
    """Canonical JSON: UTF-8, keys sorted, no spaces. Tuples become lists.

    Raises ValueError naming the path of the first thing that is not a string, a safe integer, a
    bool, None, a list, a tuple or a mapping with ASCII text keys (RFC 8785 sorts keys by UTF-16,
    Python by code point; on ASCII they agree).
    """
    try:
        return _encode(value if _safe(value) else _plain(value, "$")).encode()
    except UnicodeEncodeError:
        _plain(value, "$")  # names the path
        raise


def digest(data: bytes) -> str:
    """SHA-256 in lower-case hex."""
    return hashlib.sha256(data).hexdigest()


def _safe(value: object) -> bool:
    """Whether `value` may be written as it stands, which is true of nearly all that is appended."""
    if isinstance(value, str | bool) or value is None:
        return True
    if isinstance(value, int):
        return -MAX_INT <= value <= MAX_INT
    if isinstance(value, dict):
        keys = all(isinstance(key, str) and key.isascii() for key in value)
        return keys and all(map(_safe, value.values()))
    return isinstance(value, list | tuple) and all(map(_safe, value))


def _plain(value: object, path: str) -> object:
    """`value` as dicts and lists, once every leaf of it is known to be safe."""
    if isinstance(value, str):
        return _text(value, path)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if -MAX_INT <= value <= MAX_INT:
            return value
        raise ValueError(f"{path}: an integer beyond 2**53 - 1 is written as a decimal string")
    if isinstance(value, Mapping):
        return {_key(key, path): _plain(item, f"{path}.{key}") for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item, f"{path}[{place}]") for place, item in enumerate(value)]
    raise ValueError(f"{path}: canonical JSON has no {type(value).__name__}")


def _text(value: str, path: str) -> str:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{path}: the text is not valid Unicode") from None
    return value


def _key(key: object, path: str) -> str:
    if isinstance(key, str) and key.isascii():
        return key
    raise ValueError(f"{path}: {key!r} is not an ASCII text key")
