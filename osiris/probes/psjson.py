"""JSON as ConvertTo-Json of Windows PowerShell 5.1 writes it, and one strict way to read it.

Our scripts cast what they write, but 5.1 has habits that reach the box all the same: a list of one
loses its list, a list made by Select-Object becomes {"value": [...], "Count": n}
(PowerShell/PowerShell#3163), a date is "/Date(milliseconds)/".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

_DATE = re.compile(r"/Date\((-?[0-9]{1,15})\)/")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def document(stdout: str) -> Mapping[str, Any]:
    """The one JSON object that a script printed. Raises ValueError for anything else."""
    found = json.loads(stdout.removeprefix("\ufeff"), object_pairs_hook=_once)
    if not isinstance(found, dict):
        raise ValueError("not one JSON object")
    return found


def items(value: Any) -> list[Any]:
    """A list, whatever 5.1 made of it: nothing is empty, a lone value is a list of one."""
    if value is None:
        return []
    if isinstance(value, Mapping) and value.keys() == {"value", "Count"}:
        inner = items(value["value"])
        if len(inner) != value["Count"]:
            raise ValueError(f"a list of {len(inner)} that counts {value['Count']}")
        return inner
    return list(value) if isinstance(value, Sequence) and not isinstance(value, str) else [value]


def text(row: Mapping[str, Any], key: str) -> str:
    """Text under `key`. Raises ValueError where it is absent or of another kind."""
    value = _under(row, key)
    if not isinstance(value, str):
        raise ValueError(f"{key} is no text")
    return value


def number(row: Mapping[str, Any], key: str) -> int:
    """A whole number under `key`; a flag is none. Raises ValueError."""
    value = _under(row, key)
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(f"{key} is no whole number")
    return value


def number_or_none(row: Mapping[str, Any], key: str) -> int | None:
    """A whole number under `key`, or None for $null. Raises ValueError where it is absent."""
    return None if _under(row, key) is None else number(row, key)


def boolean(row: Mapping[str, Any], key: str) -> bool:
    """True or false under `key`. Raises ValueError."""
    value = _under(row, key)
    if not isinstance(value, bool):
        raise ValueError(f"{key} is neither true nor false")
    return value


def when(value: Any) -> datetime:
    """A time with its zone, from ISO 8601 or /Date(ms)/. Raises ValueError."""
    if not isinstance(value, str):
        raise ValueError("a time is no text")
    if found := _DATE.fullmatch(value):
        try:
            return _EPOCH + timedelta(milliseconds=int(found[1]))
        except OverflowError:
            raise ValueError(f"no time: {value}") from None
    # 'o' has seven digits of a second, one more than Python keeps.
    at = datetime.fromisoformat(re.sub(r"(\.[0-9]{6})[0-9]+", r"\1", value))
    if at.tzinfo is None:
        raise ValueError(f"no time zone: {value}")
    return at


def _under(row: Any, key: str) -> Any:
    if not isinstance(row, Mapping) or key not in row:
        raise ValueError(f"there is no {key}")
    return row[key]


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found
