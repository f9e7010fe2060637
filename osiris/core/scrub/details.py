"""What came from a host, made fit to be kept: structure first, and fail closed.

Only values whose form shows that they are settings pass; every other text becomes "[withheld]". A
single lower-case word passes, so a login name is not told from a word of a setting.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from osiris.core import canon

SCRUB_VERSION = 1
WITHHELD = "[withheld]"

_MAX_TEXT = 200
_MAX_DEPTH = 16
_WORD = r"[a-z][a-z0-9]{0,23}(?:[_.-][a-z0-9]{1,24}){0,5}"
_NUMBER = r"-?\d{1,5}(?:\.\d{1,2})?|-?\d{1,15}\.\d{3}"
_MODE = r"0?[0-7]{3,4}"
_DIGEST = r"[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128}"
_VERSION = r"v?(?:\d{1,2}:)?\d{1,6}(?:\.[0-9a-z]{1,8}){1,4}(?:[-+~.][0-9a-z]{1,12}){0,8}"
_ADDRESS = r"\d{1,3}(?:\.\d{1,3}){3}"
_TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)"
_PATH = r"/(?:etc|usr|boot|sys|proc/sys|run|var/log|var/lib)(?:/[a-z0-9][a-z0-9._@-]{0,63}){0,6}/?"
_OWNER = r"[a-z_][a-z0-9_-]{0,31}:[a-z_][a-z0-9_-]{0,31}"
_CIPHER = rf"{_WORD}@(?:openssh\.com|libssh\.org)"
_LEVEL = r"QUIET|FATAL|ERROR|WARN|NOTICE|INFO|VERBOSE|DEBUG[123]?|DEFAULT|LEGACY|FUTURE|FIPS"
_STATES = (
    "absent|present|active|inactive|enabled|disabled|static|masked|failed|running|stopped|"
    "loaded|unlocked|locked|empty|set|unset|yes|no|on|off|true|false|none|any|all"
)


def _whole(*forms: str) -> re.Pattern[str]:
    return re.compile("|".join(forms), re.ASCII)


_FORMS = (_NUMBER, _MODE, _DIGEST, _VERSION, _TIME, _PATH, _CIPHER, _LEVEL)
_TEXT = _whole(*_FORMS, _WORD)
_TOKEN = _whole(*_FORMS, _OWNER, _STATES)
_KEY = _whole(rf"[A-Za-z]\w{{0,31}}|{_WORD}|{_PATH}")
_NOT = _whole(_ADDRESS)  # an address has the form of a version


def scrub(value: object) -> tuple[object, dict[str, int]]:
    """Return `value` with all that is not plainly a setting withheld, and what was counted.

    `value` is JSON-like: mappings, sequences, text, numbers, bools, None. Kept: numbers, bools,
    None; words, versions, digests, modes, times, paths of the system, and lines of such tokens that
    begin with a word (the state lines of verbs). Keys that are not names are numbered. A fraction
    becomes decimal text to three places, so that the result is fit for core.canon. The counts are
    `kept` and `withheld`. Never raises: what is not understood is withheld.
    """
    counts = {"kept": 0, "withheld": 0}
    return _value(value, counts, 0), counts


def scrub_bytes(data: bytes) -> tuple[bytes, dict[str, int]]:
    """`scrub` for the bytes of a detail: JSON in, canonical JSON out; anything else is withheld."""
    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError):
        return canon.dumps(WITHHELD), {"kept": 0, "withheld": 1}
    clean, counts = scrub(value)
    return canon.dumps(clean), counts


def _value(value: object, counts: dict[str, int], depth: int) -> object:
    if depth < _MAX_DEPTH and isinstance(value, Mapping):
        return _mapping(value, counts, depth)
    if depth < _MAX_DEPTH and isinstance(value, (list, tuple)):
        return [_value(item, counts, depth + 1) for item in value]
    if isinstance(value, float):
        value = f"{value:.3f}"
    kept = _scalar(value)
    counts["kept" if kept else "withheld"] += 1
    return value if kept else WITHHELD


def _scalar(value: object) -> bool:
    if isinstance(value, bool) or value is None:
        return True
    if isinstance(value, int):
        return abs(value) <= canon.MAX_INT
    return isinstance(value, str) and len(value) <= _MAX_TEXT and _is_setting(value)


def _is_setting(text: str) -> bool:
    """Empty, one token of a known form, or a line `key token token` as verbs print them."""
    key, *tokens = text.split(" ")
    if not tokens:
        return not text or bool(_TEXT.fullmatch(text) and not _NOT.fullmatch(text))
    return bool(_KEY.fullmatch(key)) and all(
        _TOKEN.fullmatch(token) and not _NOT.fullmatch(token) for token in tokens
    )


def _mapping(value: Mapping[object, object], counts: dict[str, int], depth: int) -> object:
    clean: dict[str, object] = {}
    for place, (key, item) in enumerate(value.items()):
        name = f"[withheld {place}]"
        if isinstance(key, str) and _KEY.fullmatch(key):
            name = key
        else:
            counts["withheld"] += 1
        clean[name] = _value(item, counts, depth + 1)
    return clean
