"""Methods of System.String (learn.microsoft.com/dotnet/api/system.string, .NET Framework 4.8)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from osiris.lab.windows.ps.convert import as_list, number, text
from osiris.lab.windows.ps.values import Enum, PSError, Unsupported


def _chars(args: tuple[Any, ...]) -> str:
    return "".join(text(c) for arg in args for c in as_list(arg))


def _split(value: str, *args: Any) -> list[Any]:
    """PowerShell 5.1 takes a text as a set of characters: each of them splits."""
    most, keep_empty, marks = 0, True, ""
    for arg in args:
        if isinstance(arg, Enum):
            keep_empty = arg.number == 0
        elif isinstance(arg, int):
            most = arg
        else:
            marks += _chars((arg,))
    pattern = f"[{re.escape(marks)}]" if marks else r"\s"
    found = re.split(pattern, value, maxsplit=max(0, most - 1))
    return found if keep_empty else [f for f in found if f]


def _substring(value: str, start: Any, length: Any = None) -> str:
    begin = int(number(start))
    count = len(value) - begin if length is None else int(number(length))
    if begin < 0 or count < 0 or begin + count > len(value):
        raise PSError(
            "Index and length must refer to a location within the string.",
            "ArgumentOutOfRangeException",
            hresult=-2146233086,
            type_name="System.ArgumentOutOfRangeException",
        )
    return value[begin : begin + count]


def _search(find: Callable[[str, str], int]) -> Callable[..., int]:
    def look(value: str, what: Any, *more: Any) -> int:
        if not more:
            return find(value, text(what))
        if _ignores_case(more):
            return find(value.lower(), text(what).lower())
        raise Unsupported("IndexOf with a start")

    return look


def _ignores_case(more: tuple[Any, ...]) -> bool:
    """Whether these further arguments are one StringComparison that ignores case."""
    words = [text(m).lower() for m in more]
    if len(words) == 1 and "ignorecase" in words[0]:
        return True
    if words == ["ordinal"]:
        return False
    raise Unsupported(f"a comparison of {words}")


def _edge(test: Callable[[str, str], bool]) -> Callable[..., bool]:
    def look(value: str, what: Any, *more: Any) -> bool:
        if more and _ignores_case(more):
            return test(value.lower(), text(what).lower())
        return test(value, text(what))

    return look


def _trim(strip: Callable[[str, str | None], str]) -> Callable[..., str]:
    return lambda value, *chars: strip(value, _chars(chars) or None)


STRING: dict[str, Callable[..., Any]] = {
    "trim": _trim(str.strip),
    "trimstart": _trim(str.lstrip),
    "trimend": _trim(str.rstrip),
    "split": _split,
    "replace": lambda v, a, b: v.replace(text(a), text(b)),
    "startswith": _edge(str.startswith),
    "endswith": _edge(str.endswith),
    "contains": lambda v, a: text(a) in v,
    "substring": _substring,
    "indexof": _search(str.find),
    "lastindexof": _search(str.rfind),
    "toupper": str.upper,
    "toupperinvariant": str.upper,
    "tolower": str.lower,
    "tolowerinvariant": str.lower,
    "padleft": lambda v, n, c=" ": v.rjust(int(n), c),
    "padright": lambda v, n, c=" ": v.ljust(int(n), c),
    "insert": lambda v, n, a: v[:n] + text(a) + v[n:],
    "remove": lambda v, n, k=None: v[:n] + (v[n + k :] if k is not None else ""),
    "tochararray": list,
    "tostring": lambda v, *_: v,
    "compareto": lambda v, a: (v.lower() > text(a).lower()) - (v.lower() < text(a).lower()),
}
