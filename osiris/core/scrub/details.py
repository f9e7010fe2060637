"""Details of evidence: JSON whose structure stays, whose leaves are judged one by one."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

from osiris.core import canon
from osiris.core.scrub.context import of_patients
from osiris.core.scrub.judge import Word, dated, word
from osiris.core.scrub.masks import MASK
from osiris.core.scrub.places import is_document
from osiris.core.scrub.text import scrub_text
from osiris.core.scrub.words.lists import NAMES

SCRUB_VERSION = 3
WITHHELD = "[withheld]"

_MAX_TEXT = 20_000
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
_SETTING = _whole(*_FORMS)
_TOKEN = _whole(*_FORMS, _OWNER, _STATES)
_KEY = _whole(r"\d{1,9}", _PATH)
_NOT = _whole(_ADDRESS)  # an address has the form of a version
# A name as machines, accounts, services and packages have it, with or without their domain.
_NAME = _whole(
    r"(?:[A-Za-z0-9-]{1,15}\\)?[A-Za-z0-9_$][\w.$:+-]{0,63}"
    r"(?:@[\w.-]{0,32}(?:service|socket|timer|mount|target|local|openssh\.com|libssh\.org))?"
)
_LONG_NUMBER = re.compile(r"\d{5}")
_MASKS = re.compile(MASK)


def scrub(value: object) -> tuple[object, dict[str, int]]:
    """Return `value` with all that may be a patient's withheld, and what was counted.

    `value` is JSON-like: mappings, sequences, text, numbers, bools, None. Kept: numbers, bools,
    None; versions, digests, modes, times, paths of the system; words of the vocabulary; lines of
    such tokens (the state lines of verbs); under a key that names machines, accounts or software,
    or the number of an Incident, one name. Other text is scrubbed as scrub_text does, and withheld
    whole where it speaks of a patient or is a single word. Keys that tell more than that are
    numbered. A fraction becomes decimal text to three places, so that the result is fit for
    core.canon. The counts are `kept` and `withheld`, in leaves and keys. Never raises: what is not
    understood is withheld.
    """
    counts = {"kept": 0, "withheld": 0}
    return _value(value, "", counts, 0), counts


def scrub_bytes(data: bytes) -> tuple[bytes, dict[str, int]]:
    """`scrub` for the bytes of a detail: JSON in, canonical JSON out; anything else is withheld."""
    try:
        value: object = json.loads(data)
    except (ValueError, RecursionError):
        return canon.dumps(WITHHELD), {"kept": 0, "withheld": 1}
    clean, counts = scrub(value)
    return canon.dumps(clean), counts


def _value(value: object, key: str, counts: dict[str, int], depth: int) -> object:
    if depth < _MAX_DEPTH and isinstance(value, Mapping):
        return _mapping(value, key, counts, depth)
    if depth < _MAX_DEPTH and isinstance(value, (list, tuple)):
        return [_value(item, key, counts, depth + 1) for item in value]
    if isinstance(value, float):
        value = f"{value:.3f}"
    clean = _leaf(value, key)
    whole = clean == value and clean != WITHHELD
    counts["kept" if whole else "withheld"] += 1
    return clean


def _leaf(value: object, key: str) -> object:
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if abs(value) <= canon.MAX_INT else WITHHELD
    if isinstance(value, str) and len(value) <= _MAX_TEXT:
        return _text(value, key)
    return WITHHELD


def _text(text: str, key: str) -> str:
    if _is_setting(text) or (_names_things(key) and _is_name(text)):
        return text
    clean = scrub_text(text, strict=True).text
    if " " not in text.strip():
        return text if clean == text and not _is_secret(text) else WITHHELD
    if of_patients(text) or not re.search(r"[^\W_]", _MASKS.sub("", clean)):
        return WITHHELD
    return clean


def _is_secret(text: str) -> bool:
    """A name with digits, as people make passwords."""
    return word(text) is Word.AMBIGUOUS and any(map(str.isdigit, text))


def _is_setting(text: str) -> bool:
    """Empty, one token of a known form, or a line `key token token` as verbs print them."""
    key, *tokens = text.split(" ")
    if not tokens:
        return not text or bool(_SETTING.fullmatch(text) and not _NOT.fullmatch(text))
    known = _PATH_OR_WORD.fullmatch(key) and word(key) is Word.KNOWN
    return bool(known or re.fullmatch(_PATH, key)) and all(
        _TOKEN.fullmatch(token) and not _NOT.fullmatch(token) for token in tokens
    )


_PATH_OR_WORD = _whole(r"[A-Za-z]\w{0,31}", _WORD, _PATH)


def _names_things(key: str) -> bool:
    """Whether a name stands under this key: of a machine, an account, a service, a package."""
    return key.lower() in NAMES or key.isdigit()


def _is_name(text: str) -> bool:
    return bool(_NAME.fullmatch(text)) and not (
        _LONG_NUMBER.search(text) or is_document(text) or dated(text)
    )


def _mapping(
    value: Mapping[object, object], parent: str, counts: dict[str, int], depth: int
) -> object:
    clean: dict[str, object] = {}
    for place, (key, item) in enumerate(value.items()):
        name = f"[withheld {place}]"
        if isinstance(key, str) and _is_key(key, parent):
            name = key
        else:
            counts["withheld"] += 1
        # Below the number of an Incident everything was seen there.
        below = parent if parent.isdigit() and not _names_things(str(key)) else str(key)
        clean[name] = _value(item, below, counts, depth + 1)
    return clean


def _is_key(key: str, parent: str) -> bool:
    if not key.isascii() or len(key) > _MAX_KEY:
        return False
    if _KEY.fullmatch(key) or (_names_things(parent) and _is_name(key)):
        return True
    if not _BARE.fullmatch(key) or dated(key):
        return False
    judged = word(key)
    return judged is Word.KNOWN or (judged is Word.AMBIGUOUS and key.islower() and key.isalpha())


_MAX_KEY = 64
_BARE = _whole(r"[\w.:/\\|-]+")
