"""Values into other kinds: text, numbers, truth, casts.

Sources: about_Type_Conversion, about_Booleans, about_Comparison_Operators of MicrosoftDocs/
PowerShell-Docs reference/5.1; System.Int32 and its kin of learn.microsoft.com/dotnet.
"""

from __future__ import annotations

import math
import uuid
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any
from zlib import crc32

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.values import (
    NOTHING,
    ArrayList,
    Enum,
    Hash,
    Nothing,
    Ordered,
    PSError,
    PSObject,
    TypeValue,
    Unsupported,
    Version,
)

CUSTOM = "System.Management.Automation.PSCustomObject"
RANGES = {
    "int": (-(2**31), 2**31 - 1, "System.Int32"),
    "long": (-(2**63), 2**63 - 1, "System.Int64"),
    "uint32": (0, 2**32 - 1, "System.UInt32"),
    "uint64": (0, 2**64 - 1, "System.UInt64"),
    "int16": (-(2**15), 2**15 - 1, "System.Int16"),
    "uint16": (0, 2**16 - 1, "System.UInt16"),
    "byte": (0, 255, "System.Byte"),
}
_NAMES = {"int32": "int", "int64": "long", "boolean": "bool", "single": "double", "float": "double"}
_NAMES |= {"psobject": "pscustomobject", "management.automation.pscustomobject": "pscustomobject"}
_NAMES |= {
    "object[]": "array",
    "switchparameter": "switch",
    "management.automation.scriptblock": "scriptblock",
}


def type_key(name: str) -> str:
    """A type's name as scripts write it, in the one form that tables here use."""
    name = name.lower().removeprefix("system.")
    return _NAMES.get(name, name)


def unrolled(items: list[Any]) -> Any:
    """What a pipeline's output is as one value."""
    return NOTHING if not items else items[0] if len(items) == 1 else items


def as_list(value: Any) -> list[Any]:
    """What a value is when it is enumerated: $null is one $null, nothing is nothing."""
    if isinstance(value, list):
        return value
    return [] if isinstance(value, Nothing) else [value]


def plain(value: Any) -> Any:
    """Nothing becomes $null, as it does wherever a value is kept or handed on."""
    return None if isinstance(value, Nothing) else value


def entries(table: Hash) -> Iterator[tuple[Any, Any]]:
    """Keys and values in the order in which Windows enumerates them.

    A plain hash table has none that can be known: here it is one by checksum of the keys.
    """
    if isinstance(table, Ordered | PSObject):
        yield from table.items()
    else:
        yield from sorted(table.items(), key=lambda pair: crc32(str(pair[0]).lower().encode()))


def text(value: Any) -> str:
    """What a value is inside a text and after [string]."""
    if isinstance(value, str):
        return value
    if value is None or isinstance(value, Nothing):
        return ""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    for kind, show in _TEXTS:
        if isinstance(value, kind):
            return show(value)
    return str(value)


def _object_text(value: PSObject) -> str:
    if value.text is not None:
        return value.text
    if value.type_name == CUSTOM:
        return "@{" + "; ".join(f"{k}={text(v)}" for k, v in value.items()) + "}"
    return value.type_name


def number_text(value: float) -> str:
    """A double in text, with .NET Framework's 15 digits."""
    if math.isnan(value) or math.isinf(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    shown = f"{value:.15g}"
    if "e" in shown:
        head, _, tail = shown.partition("e")
        return f"{head}E{tail[0]}{tail[1:].zfill(2)}"
    return shown


_TEXTS: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (bool, lambda v: "True" if v else "False"),
    (float, number_text),
    (list, lambda v: " ".join(map(text, v))),
    (PSObject, _object_text),
    (Ordered, lambda v: "System.Collections.Specialized.OrderedDictionary"),
    (Hash, lambda v: "System.Collections.Hashtable"),
    (Enum, lambda v: v.name),
    (datetime, dates.formatted),
    (timedelta, dates.span_text),
    (TypeValue, lambda v: v.name),
)


def truth(value: Any) -> bool:
    """Whether a value counts as true (about_Booleans)."""
    if isinstance(value, list):
        return truth(value[0]) if len(value) == 1 else bool(value)
    if isinstance(value, Enum):
        return value.number != 0
    if isinstance(value, Hash | Version | datetime | timedelta | uuid.UUID):
        return True
    return bool(value)


def number(value: Any, kind: str = "System.Int32") -> int | float:
    """A value as a number, for arithmetic and casts. Raises PSError."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int | float):
        return value
    if value is None or isinstance(value, Nothing):
        return 0
    if isinstance(value, Enum):
        return value.number
    if isinstance(value, str):
        found = _parsed(value)
        if found is not None:
            return found
    if isinstance(value, list) and len(value) == 1:
        return number(value[0], kind)
    raise _no_number(value, kind)


def _parsed(value: str) -> int | float | None:
    shown = value.strip().replace("_", "?")
    if not shown:
        return 0
    try:
        if shown.lower().startswith("0x"):
            return int(shown, 16)
        return float(shown) if any(c in shown for c in ".eE") else int(shown)
    except ValueError:
        return None


def _no_number(value: Any, kind: str) -> PSError:
    if isinstance(value, str):
        return PSError(
            f'Cannot convert value "{value}" to type "{kind}". '
            'Error: "Input string was not in a correct format."',
            "InvalidCastFromStringToInteger",
            type_name="System.Management.Automation.PSInvalidCastException",
        )
    return invalid_cast(value, kind)


def invalid_cast(value: Any, kind: str) -> PSError:
    """No way from this value to that type."""
    return PSError(
        f'Cannot convert the "{text(value)}" value of type "{type_name(value)}" to type "{kind}".',
        "ConvertToFinalInvalidCastException",
        type_name="System.Management.Automation.PSInvalidCastException",
    )


def integer(value: Any, kind: str) -> int:
    """[int], [long] and their kin: half rounds to even, what does not fit is an error."""
    least, most, name = RANGES[kind]
    found = number(value, name)
    if isinstance(found, float):
        if math.isnan(found) or math.isinf(found):
            raise invalid_cast(value, name)
        found = round(found)
    if not least <= found <= most:
        raise PSError(
            f'Cannot convert value "{text(value)}" to type "{name}". '
            f'Error: "Value was either too large or too small for {name}."',
            "InvalidCastIConvertible",
            type_name="System.Management.Automation.PSInvalidCastException",
        )
    return found


def type_name(value: Any) -> str:
    """GetType().FullName."""
    if isinstance(value, PSObject):
        return value.type_name
    if isinstance(value, bool):
        return "System.Boolean"
    if isinstance(value, int):
        return "System.Int32" if -(2**31) <= value < 2**31 else "System.Int64"
    if isinstance(value, Enum):
        return value.type_name
    for kind, name in _TYPE_NAMES:
        if isinstance(value, kind):
            return name
    return "System.Object"


_TYPE_NAMES: tuple[tuple[type, str], ...] = (
    (str, "System.String"),
    (float, "System.Double"),
    (ArrayList, "System.Collections.ArrayList"),
    (list, "System.Object[]"),
    (Ordered, "System.Collections.Specialized.OrderedDictionary"),
    (Hash, "System.Collections.Hashtable"),
    (datetime, "System.DateTime"),
    (timedelta, "System.TimeSpan"),
    (uuid.UUID, "System.Guid"),
    (Version, "System.Version"),
)

CASTS: dict[str, Callable[[Any], Any]] = {}
"""Further casts by the type's key: who models a type adds its own."""


def cast(kind: str, value: Any) -> Any:
    """`[kind]value`. Raises PSError where it cannot be, Unsupported for a type that is not here."""
    kind = type_key(kind)
    if kind != "void":
        value = plain(value)
    if kind in RANGES:
        return integer(value, kind)
    if kind.endswith("[]"):
        return None if value is None else [cast(kind[:-2], item) for item in as_list(value)]
    if kind not in CASTS:
        raise Unsupported(f"[{kind}] as a cast")
    return CASTS[kind](value)


def _array(value: Any) -> Any:
    return None if value is None else list(as_list(value))


def _custom(value: Any) -> Any:
    if isinstance(value, PSObject) or not isinstance(value, Hash):
        return value
    return PSObject(CUSTOM, entries(value))


def _hash(value: Any) -> Any:
    if value is None or (isinstance(value, Hash) and not isinstance(value, PSObject)):
        return value
    raise invalid_cast(value, "System.Collections.Hashtable")


def _date(value: Any) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return dates.parsed(value)
    raise invalid_cast(value, "System.DateTime")


def _span(value: Any) -> timedelta:
    if isinstance(value, timedelta):
        return value
    if isinstance(value, str):
        return dates.span_parsed(value)
    if isinstance(value, int):
        return timedelta(microseconds=value / 10)
    raise invalid_cast(value, "System.TimeSpan")


def _version(value: Any) -> Version:
    if isinstance(value, Version):
        return value
    parts = text(value).split(".")
    if 2 <= len(parts) <= 4 and all(p.isdigit() for p in parts):
        return Version(*(int(p) for p in parts))
    raise PSError(
        f'Cannot convert value "{text(value)}" to type "System.Version".',
        "InvalidCastParseTargetInvocation",
        type_name="System.Management.Automation.PSInvalidCastException",
    )


def _guid(value: Any) -> uuid.UUID:
    if isinstance(value, uuid.UUID):
        return value
    try:
        return uuid.UUID(text(value).strip("{}"))
    except ValueError:
        raise invalid_cast(value, "System.Guid") from None


def _char(value: Any) -> str:
    if isinstance(value, int):
        return chr(value)
    if len(text(value)) == 1:
        return text(value)
    raise invalid_cast(value, "System.Char")


CASTS |= {
    "string": text,
    "bool": truth,
    "switch": truth,
    "double": lambda v: float(number(v, "System.Double")),
    "decimal": lambda v: float(number(v, "System.Decimal")),
    "array": _array,
    "object": lambda v: v,
    "pscustomobject": _custom,
    "hashtable": _hash,
    "ordered": lambda v: v,
    "datetime": _date,
    "timespan": _span,
    "version": _version,
    "guid": _guid,
    "char": _char,
    "void": lambda v: NOTHING,
}
