"""Binary operators.

Sources: about_Operators, about_Comparison_Operators, about_Arithmetic_Operators, about_Split,
about_Join, about_Regular_Expressions of MicrosoftDocs/PowerShell-Docs reference/5.1.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from fnmatch import translate
from functools import lru_cache
from typing import Any
from uuid import UUID

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import as_list, cast, entries, number, text, truth, type_name
from osiris.lab.windows.ps.format import formatted
from osiris.lab.windows.ps.values import (
    Enum,
    Hash,
    Ordered,
    PSError,
    PSObject,
    TypeValue,
    Unsupported,
    Version,
)

_REGEX_UNKNOWN = re.compile(r"\(\?<[A-Za-z]|\\p\{|\(\?\(|\\k<|\\G|(?<!\\)[*+?}]\+")


def binary(op: str, left: Any, right: Any) -> Any:
    """`left op right`, but for -and, -or, -xor, -is, -as, which look at their operands themselves.

    Raises PSError; Unsupported for what is not modelled.
    """
    if op in _ARITHMETIC:
        return _ARITHMETIC[op](left, right)
    word = op[1:]
    if word in _WHOLE:
        return _WHOLE[word](left, right)
    cased = word[0] == "c" and word[1:] in _EACH | _KINDS
    if word not in _EACH | _KINDS:
        word = word[1:]
    if word in _KINDS:
        return _KINDS[word](left, right, cased)
    test = _EACH[word]
    if isinstance(left, list):
        return [item for item in left if test(item, right, cased)]
    return test(left, right, cased)


# ---- equality and order


def equal(left: Any, right: Any, cased: bool = False) -> bool:
    """-eq of two values: the right one is made into the left one's kind."""
    if left is None or right is None:
        return left is None and right is None
    if isinstance(left, str) or (isinstance(left, PSObject) and left.text is not None):
        return _same_text(text(left), text(right), cased)
    if isinstance(left, bool):
        return left == truth(right)
    try:
        if isinstance(left, Enum):
            return _enum(left, right, cased)
        if isinstance(left, int | float):
            return bool(left == number(right))
        if isinstance(left, datetime):
            return dates.bare(left) == dates.bare(cast("datetime", right))
        if isinstance(left, timedelta):
            return bool(left == cast("timespan", right))
        if isinstance(left, Version):
            return bool(left == cast("version", right))
        if isinstance(left, UUID):
            return bool(left == cast("guid", right))
    except PSError:
        return False
    return left is right or (not isinstance(left, Hash) and bool(left == right))


def _same_text(left: str, right: str, cased: bool) -> bool:
    return left == right if cased else left.lower() == right.lower()


def _enum(left: Enum, right: Any, cased: bool) -> bool:
    if isinstance(right, Enum):
        return left.number == right.number
    if isinstance(right, str):
        return _same_text(left.name, right, cased) or left.number == number(right)
    return not isinstance(right, bool) and left.number == number(right)


def order(left: Any, right: Any, cased: bool = False) -> int:
    """-1, 0 or 1. Raises PSError where the two have no order."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    try:
        low, high = _comparable(left, right, cased)
        return int(low > high) - int(low < high)
    except (PSError, TypeError):
        raise PSError(
            f'Cannot compare "{text(left)}" to "{text(right)}" because the objects are not '
            "the same type or the object does not implement IComparable.",
            "ComparisonFailure",
        ) from None


def _comparable(left: Any, right: Any, cased: bool) -> tuple[Any, Any]:
    if isinstance(left, str):
        shown = text(right)
        return (left, shown) if cased else (left.lower(), shown.lower())
    if isinstance(left, bool):
        return int(left), int(truth(right))
    if isinstance(left, Enum):
        same = isinstance(right, str) and _same_text(left.name, right, cased)
        return left.number, left.number if same else number(right)
    if isinstance(left, int | float):
        return left, number(right)
    if isinstance(left, datetime):
        return dates.bare(left), dates.bare(cast("datetime", right))
    if isinstance(left, timedelta):
        return left, cast("timespan", right)
    if isinstance(left, Version):
        return left, cast("version", right)
    raise TypeError


# ---- text


@lru_cache(maxsize=256)
def wildcard(pattern: str, cased: bool = False) -> re.Pattern[str]:
    """A -like pattern: * ? [a-z], and a backtick that takes their meaning away."""
    plain = re.sub(r"`(.)", r"[\1]", pattern)
    return re.compile(translate(plain), 0 if cased else re.IGNORECASE)


@lru_cache(maxsize=256)
def regex(pattern: str, cased: bool = False) -> re.Pattern[str]:
    """A .NET regular expression, where it means the same in Python. Raises PSError, Unsupported."""
    named = re.sub(r"\(\?<([A-Za-z]\w*)>", r"(?P<\1>", pattern)
    if _REGEX_UNKNOWN.search(named):
        raise Unsupported(f"the regular expression {pattern}")
    # In .NET, $ and \d are as in Python; re.ASCII is not, so letters of all alphabets match \w.
    try:
        return re.compile(named.replace(r"\z", r"\Z"), 0 if cased else re.IGNORECASE)
    except re.error as error:
        raise PSError(f'parsing "{pattern}" - {error}.', "InvalidRegularExpression") from None


def _match(left: Any, right: Any, cased: bool) -> bool:
    return regex(text(right), cased).search(text(left)) is not None


def _replaced(left: Any, right: Any, cased: bool) -> Any:
    parts = as_list(right)
    pattern = regex(text(parts[0]), cased)
    new = text(parts[1]) if len(parts) > 1 else ""
    if re.search(r"\$[^\d{$]", new):
        raise Unsupported(f"the replacement {new}")

    def put(found: re.Match[str]) -> str:
        shown = re.sub(
            r"\$(?:(\$)|(\d+)|\{(\w+)\})",
            lambda m: m[1] or found[int(m[2]) if m[2] else m[3]] or "",
            new,
        )
        return str(shown)

    if isinstance(left, list):
        return [pattern.sub(put, text(item)) for item in left]
    return pattern.sub(put, text(left))


def _split(left: Any, right: Any, cased: bool) -> list[Any]:
    parts = as_list(right)
    if len(parts) > 2:
        raise Unsupported("-split with options")
    most = int(number(parts[1])) if len(parts) > 1 else 0
    pattern = regex(text(parts[0]), cased)
    found: list[Any] = []
    for item in as_list(left):
        found += [p for p in pattern.split(text(item), max(0, most - 1)) if p is not None]
    return found


def split_words(value: Any) -> list[Any]:
    """Unary -split: at white space."""
    return [word for item in as_list(value) for word in text(item).split()]


def join(left: Any, right: Any) -> str:
    """-join."""
    return text(right).join(text(item) for item in as_list(left))


# ---- arithmetic


def _add(left: Any, right: Any) -> Any:
    if isinstance(left, list):
        return [*left, *as_list(right)]
    if isinstance(left, str):
        return left + text(right)
    if isinstance(left, Hash) and not isinstance(left, PSObject):
        return _merged(left, right)
    if left is None:
        return right
    if isinstance(left, datetime):
        return dates.shifted(left, cast("timespan", right))
    if isinstance(left, timedelta):
        return left + cast("timespan", right)
    return _narrow(_figure("+", left) + _figure("+", right))


def _merged(left: Hash, right: Any) -> Hash:
    if not isinstance(right, Hash):
        raise PSError(
            "A hash table can only be added to another hash table.", "AddHashTableToNonHashTable"
        )
    made = type(left)(left)
    for key, value in entries(right):
        if key in made:
            raise PSError(
                f"Item has already been added. Key in dictionary: '{text(key)}'", "DuplicateKey"
            )
        made[key] = value
    return made


def _subtract(left: Any, right: Any) -> Any:
    if isinstance(left, datetime) and isinstance(right, datetime):
        return dates.bare(left) - dates.bare(right)
    if isinstance(left, datetime):
        return dates.shifted(left, -cast("timespan", right))
    if isinstance(left, timedelta):
        return left - cast("timespan", right)
    return _narrow(_figure("-", left) - _figure("-", right))


def _multiply(left: Any, right: Any) -> Any:
    if isinstance(left, str):
        return left * int(number(right))
    if isinstance(left, list):
        return left * int(number(right))
    return _narrow(_figure("*", left) * _figure("*", right))


def _divide(left: Any, right: Any) -> Any:
    low, high = _figure("/", left), _figure("/", right)
    if high == 0:
        if isinstance(low, float) or isinstance(high, float):
            return math.nan if low == 0 else math.copysign(math.inf, low)
        raise PSError("Attempted to divide by zero.", "RuntimeException")
    if isinstance(low, int) and isinstance(high, int) and low % high == 0:
        return low // high
    return low / high


def _remainder(left: Any, right: Any) -> Any:
    low, high = _figure("%", left), _figure("%", right)
    if high == 0:
        raise PSError("Attempted to divide by zero.", "RuntimeException")
    found = math.fmod(low, high)
    return int(found) if isinstance(low, int) and isinstance(high, int) else found


def _figure(op: str, value: Any) -> int | float:
    if isinstance(value, list | Hash | Version | UUID | TypeValue):
        raise PSError(
            f"Method invocation failed because [{type_name(value)}] does not contain a method "
            f"named for '{op}'.",
            "MethodNotFound",
        )
    return number(value)


def _narrow(value: int | float) -> int | float:
    """Whole numbers beyond 64 bits become doubles."""
    return float(value) if isinstance(value, int) and not -(2**63) <= value < 2**63 else value


def _range(left: Any, right: Any) -> list[Any]:
    low, high = (round(number(v)) for v in (left, right))
    if abs(high - low) > 1_000_000:
        raise Unsupported("a range of more than a million")
    return list(range(low, high + 1)) if high >= low else list(range(low, high - 1, -1))


def _bits(compute: Callable[[int, int], int]) -> Callable[[Any, Any], int]:
    return lambda left, right: compute(round(number(left)), round(number(right)))


def is_type(value: Any, kind: str) -> bool:
    """-is, by the type's key."""
    kinds: dict[str, Callable[[Any], bool]] = {
        "string": lambda v: isinstance(v, str),
        "int": lambda v: _whole(v) and -(2**31) <= v < 2**31,
        "long": lambda v: _whole(v) and not -(2**31) <= v < 2**31,
        "double": lambda v: isinstance(v, float),
        "bool": lambda v: isinstance(v, bool),
        "array": lambda v: isinstance(v, list),
        "datetime": lambda v: isinstance(v, datetime),
        "timespan": lambda v: isinstance(v, timedelta),
        "hashtable": lambda v: type(v) is Hash,
        "collections.idictionary": lambda v: isinstance(v, Hash) and not isinstance(v, PSObject),
        "collections.specialized.ordereddictionary": lambda v: isinstance(v, Ordered),
        "pscustomobject": lambda v: isinstance(v, PSObject),
        "enum": lambda v: isinstance(v, Enum),
        "valuetype": lambda v: isinstance(v, int | float | Enum | datetime | timedelta | UUID),
    }
    if kind in kinds:
        return kinds[kind](value)
    if isinstance(value, PSObject):
        return value.type_name.lower().removeprefix("system.") == kind
    raise Unsupported(f"-is [{kind}]")


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "+": _add,
    "-": _subtract,
    "*": _multiply,
    "/": _divide,
    "%": _remainder,
    "..": _range,
    "-f": lambda left, right: formatted(text(left), as_list(right)),
}
# Operators of two whole values.
_WHOLE: dict[str, Callable[[Any, Any], Any]] = {
    "band": _bits(lambda a, b: a & b),
    "bor": _bits(lambda a, b: a | b),
    "bxor": _bits(lambda a, b: a ^ b),
    "shl": _bits(lambda a, b: a << b),
    "shr": _bits(lambda a, b: a >> b),
    "join": join,
}
# Operators that look at lists in their own way; the third argument is -c....
_KINDS: dict[str, Callable[[Any, Any, bool], Any]] = {
    "contains": lambda a, b, c: any(equal(x, b, c) for x in as_list(a)),
    "notcontains": lambda a, b, c: not any(equal(x, b, c) for x in as_list(a)),
    "in": lambda a, b, c: any(equal(x, a, c) for x in as_list(b)),
    "notin": lambda a, b, c: not any(equal(x, a, c) for x in as_list(b)),
    "replace": _replaced,
    "split": _split,
}
# Operators that filter a list on their left.
_EACH: dict[str, Callable[[Any, Any, bool], bool]] = {
    "eq": equal,
    "ne": lambda a, b, c: not equal(a, b, c),
    "gt": lambda a, b, c: order(a, b, c) > 0,
    "ge": lambda a, b, c: order(a, b, c) >= 0,
    "lt": lambda a, b, c: order(a, b, c) < 0,
    "le": lambda a, b, c: order(a, b, c) <= 0,
    "like": lambda a, b, c: wildcard(text(b), c).match(text(a)) is not None,
    "notlike": lambda a, b, c: wildcard(text(b), c).match(text(a)) is None,
    "match": _match,
    "notmatch": lambda a, b, c: not _match(a, b, c),
}
EACH = frozenset(_EACH)
