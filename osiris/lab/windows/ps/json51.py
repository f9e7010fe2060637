"""JSON as Windows PowerShell 5.1 writes and reads it.

It goes through JavaScriptSerializer: enumerations are numbers, dates /Date(ms)/, ' < > & are
escaped, what lies deeper than -Depth is cut to text. Sources: MicrosoftDocs/PowerShell-Docs
reference/5.1/Microsoft.PowerShell.Utility/{ConvertTo-Json,ConvertFrom-Json}.md; PowerShell/
PowerShell issues 3163, 5579; JavaScriptSerializer of learn.microsoft.com/dotnet/api.
"""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import CUSTOM, entries, number_text, plain, text
from osiris.lab.windows.ps.values import (
    Enum,
    Hash,
    PSError,
    PSObject,
    Unsupported,
    Version,
    Wrapped,
)

_SHORT = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED = re.compile("[\"\\\\\x00-\x1f'<>&\x85\u2028\u2029]")
_RAW_DATE = re.compile(r'"\\/Date\((-?\d+)(?:[+-]\d{4})?\)\\/"')
_MARK = "\ue000date:"  # stands for a date while the text is read; no text of ours holds it


def written(value: Any, depth: int = 2, *, compress: bool = False) -> str:
    """ConvertTo-Json. Raises Unsupported for a value whose shape there is not known."""
    tree = _tree(value, depth, 0)
    return _compact(tree) if compress else _pretty(tree, 0)


def _tree(value: Any, most: int, depth: int) -> Any:
    """Plain lists and dicts, with every leaf as its JSON text."""
    value = plain(value)
    leaf = _leaf(value)
    if leaf is not None:
        return leaf
    if depth > most:
        return _quoted(text(value))
    if isinstance(value, Wrapped):
        items = [_tree(item, most, depth + 1) for item in value]
        return {"value": items, "Count": str(len(items))}
    if isinstance(value, list):
        return [_tree(item, most, depth + 1) for item in value]
    if isinstance(value, PSObject):
        return _object(value, most, depth)
    if isinstance(value, Hash):
        return {text(k): _tree(v, most, depth + 1) for k, v in entries(value)}
    if isinstance(value, Version):
        return {
            k.capitalize(): str(getattr(value, k)) for k in ("major", "minor", "build", "revision")
        }
    if isinstance(value, timedelta):
        return _span(value)
    raise Unsupported(f"ConvertTo-Json of {type(value).__name__}")


def _object(value: PSObject, most: int, depth: int) -> dict[str, Any]:
    if value.type_name != CUSTOM and value.type_name.startswith(
        ("System.__ComObject", "Microsoft.Management.")
    ):
        raise Unsupported(f"ConvertTo-Json of a whole {value.type_name}: pick what is wanted")
    return {name: _tree(item, most, depth + 1) for name, item in value.items()}


def _span(value: timedelta) -> dict[str, Any]:
    parts = {
        "Ticks": str(value // timedelta(microseconds=1) * 10),
        "Days": str(value.days),
        "Hours": str(value.seconds // 3600),
        "Milliseconds": str(value.microseconds // 1000),
        "Minutes": str(value.seconds // 60 % 60),
        "Seconds": str(value.seconds % 60),
    }
    for unit, seconds in {"Days": 86400, "Hours": 3600, "Minutes": 60, "Seconds": 1}.items():
        parts[f"Total{unit}"] = number_text(value.total_seconds() / seconds)
    return parts | {"TotalMilliseconds": number_text(value.total_seconds() * 1000)}


def _leaf(value: Any) -> str | None:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, Enum):
        return str(value.number)
    if isinstance(value, str | UUID):
        return _quoted(str(value))
    if isinstance(value, datetime):
        return f'"\\/Date({dates.milliseconds(value)})\\/"'
    return None


def _quoted(value: str) -> str:
    return '"' + _ESCAPED.sub(lambda m: _SHORT.get(m[0]) or f"\\u{ord(m[0]):04x}", value) + '"'


def _compact(tree: Any) -> str:
    if isinstance(tree, dict):
        return "{" + ",".join(f"{_quoted(k)}:{_compact(v)}" for k, v in tree.items()) + "}"
    if isinstance(tree, list):
        return "[" + ",".join(map(_compact, tree)) + "]"
    return str(tree)


def _pretty(tree: Any, column: int) -> str:
    """What stands inside is indented by four from where its bracket stands."""
    inner, end = " " * (column + 4), " " * column
    if isinstance(tree, dict):
        rows = []
        for key, value in tree.items():
            head = f"{_quoted(key)}:  "
            rows.append(inner + head + _pretty(value, column + 4 + len(head)))
        return "{\r\n" + ",\r\n".join(rows) + f"\r\n{end}}}"
    if isinstance(tree, list):
        rows = [inner + _pretty(value, column + 4) for value in tree]
        return "[\r\n" + ",\r\n".join(rows) + f"\r\n{end}]"
    return str(tree)


def read(value: str) -> Any:
    """ConvertFrom-Json of one text. Raises PSError where it is none."""
    if not value.strip():
        return None
    marked = _RAW_DATE.sub(lambda m: json.dumps(_MARK + m[1]), value)
    try:
        return _value(json.loads(marked, object_pairs_hook=_pairs, parse_constant=_no_constant))
    except ValueError:
        raise PSError(
            "Invalid JSON primitive: " + value.strip()[:40] + ".",
            "System.ArgumentException",
            hresult=-2147024809,
            type_name="System.ArgumentException",
        ) from None


def _no_constant(word: str) -> Any:
    raise ValueError(word)


def _pairs(pairs: list[tuple[str, Any]]) -> Any:
    folded = [key.lower() for key, _ in pairs]
    if len(set(folded)) < len(folded):
        raise PSError(
            "Cannot convert the JSON string because a dictionary that was converted from the "
            "string contains duplicated keys.",
            "DuplicateKeysInJsonString",
            type_name="System.InvalidOperationException",
        )
    return PSObject(properties=[(key, _value(item)) for key, item in pairs])


def _value(item: Any) -> Any:
    if isinstance(item, list):
        return [_value(one) for one in item]
    if isinstance(item, str) and item.startswith(_MARK):
        return dates.EPOCH + timedelta(milliseconds=int(item.removeprefix(_MARK)))
    return item
