"""Properties and methods of values. Sources: each type's page of learn.microsoft.com/dotnet/api
(.NET Framework 4.8), about_Properties, about_Methods, about_Member-Access_Enumeration.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import (
    CUSTOM,
    as_list,
    cast,
    entries,
    number,
    text,
    type_name,
)
from osiris.lab.windows.ps.format import one
from osiris.lab.windows.ps.operators import equal, order
from osiris.lab.windows.ps.texts import STRING
from osiris.lab.windows.ps.values import (
    NOTHING,
    ArrayList,
    Enum,
    Hash,
    Nothing,
    PSError,
    PSObject,
    TypeValue,
    Unsupported,
    Version,
)

_TICKS_1601 = dates.EPOCH - timedelta(days=134774)
_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MICRO = timedelta(microseconds=1)


class Properties(list[Any]):
    """PSObject.Properties: a list that also takes a name as its index."""


def get(value: Any, name: str) -> Any:
    """`value.name`. Raises Unsupported for what its type, as modelled, does not have."""
    key = name.lower()
    if value is None or isinstance(value, Nothing):
        return 0 if key in ("count", "length") else None
    if isinstance(value, list):
        return _of_list(value, key, name)
    if isinstance(value, PSObject):
        return _of_object(value, key, name)
    if isinstance(value, Hash):
        return _of_hash(value, key, name)
    for kind, table in _PROPERTIES:
        if isinstance(value, kind) and key in table:
            return table[key](value)
    if key in ("count", "length"):
        return 1
    raise Unsupported(f"the property {name} of {type_name(value)}")


def _of_list(value: list[Any], key: str, name: str) -> Any:
    if key in ("count", "length"):
        return len(value)
    found: list[Any] = []
    for item in value:
        if isinstance(item, PSObject) and item.type_name == CUSTOM and name not in item:
            continue
        found += as_list(get(item, name))
    return None if not found else found[0] if len(found) == 1 else found


def _of_object(value: PSObject, key: str, name: str) -> Any:
    if name in value:
        found = value[name]
        if isinstance(found, datetime) and found.tzinfo is UTC and value.type_name != CUSTOM:
            return found if key.endswith("utc") else dates.moved(found, dates.LOCAL)
        return found
    if key == "psobject":
        return _about(value)
    if key in ("count", "length"):
        return 1
    if value.type_name == CUSTOM:
        return None
    raise Unsupported(f"the property {name} of {value.type_name}: it is not modelled")


def _about(value: PSObject) -> PSObject:
    rows = Properties(
        PSObject("System.Management.Automation.PSNoteProperty", {"Name": k, "Value": get(value, k)})
        for k in value
    )
    return PSObject(
        "System.Management.Automation.PSObject",
        {"Properties": rows, "TypeNames": [value.type_name, "System.Object"]},
    )


def _of_hash(value: Hash, key: str, name: str) -> Any:
    if name in value:
        return value[name]
    if key == "keys":
        return [k for k, _ in entries(value)]
    if key == "values":
        return [v for _, v in entries(value)]
    return len(value) if key == "count" else None


def put(value: Any, name: str, new: Any) -> None:
    """`value.name = new`. Raises PSError for a property that is not there."""
    if isinstance(value, Hash) and (name in value or not isinstance(value, PSObject)):
        value[name] = new
        return
    if value is None or isinstance(value, Hash):
        raise PSError(
            f"The property '{name}' cannot be found on this object. Verify that the property "
            "exists and can be set.",
            "PropertyNotFound" if value is None else "PropertyAssignmentException",
        )
    raise Unsupported(f"setting {name} of {type_name(value)}")


def call(value: Any, name: str, args: list[Any]) -> Any:
    """`value.name(args)`. Raises PSError as the method would, Unsupported where it is not here."""
    key = name.lower()
    if value is None or isinstance(value, Nothing):
        raise PSError("You cannot call a method on a null-valued expression.", "InvokeMethodOnNull")
    if isinstance(value, PSObject) and key in value.methods:
        return _of_model(value, key, name, args)
    if key == "gettype":
        full = type_name(value)
        return PSObject(
            "System.RuntimeType", {"Name": full.rpartition(".")[2], "FullName": full}, text=full
        )
    if key == "equals":
        return equal(value, args[0], cased=True)
    for kind, table in _METHODS:
        if isinstance(value, kind) and key in table:
            return _answer(name, args, lambda: table[key](value, *args))
    if key == "tostring":
        return one(value, text(args[0])) if args else text(value)
    if isinstance(value, list) and not isinstance(value, ArrayList) and key in ("add", "remove"):
        raise PSError(
            f'Exception calling "{name}" with "1" argument(s): "Collection was of a fixed size."',
            "NotSupportedException",
            type_name="System.Management.Automation.MethodInvocationException",
        )
    if isinstance(value, list):
        found = [one for item in value for one in as_list(call(item, name, args))]
        return found[0] if len(found) == 1 else found or None
    raise Unsupported(f"the method {name} of {type_name(value)}")


def _of_model(value: PSObject, key: str, name: str, args: list[Any]) -> Any:
    """A modelled object's method. COM objects pass on their errors as they are."""
    if value.type_name.lower().startswith("system.__comobject"):
        found = value.methods[key](*args)
    else:
        found = _answer(name, args, lambda: value.methods[key](*args))
    if found is None and not key.startswith(("get", "item", "read", "find")):
        return NOTHING
    return found


def _answer(name: str, args: list[Any], run: Callable[[], Any]) -> Any:
    """A .NET method's answer; its error comes inside a MethodInvocationException."""
    try:
        return run()
    except PSError as error:
        raise wrapped(error, name, len(args)) from None
    except TypeError as error:
        raise Unsupported(f"{name} with these arguments: {error}") from None


def wrapped(error: PSError, name: str, count: int) -> PSError:
    """The error of a .NET method, as PowerShell hands it on."""
    outer = PSError(
        f'Exception calling "{name}" with "{count}" argument(s): "{error}"',
        error.type_name.rpartition(".")[2],
        type_name="System.Management.Automation.MethodInvocationException",
    )
    outer.inner = error
    return outer


def _fraction(unit: timedelta) -> Callable[[timedelta], float]:
    return lambda value: value / unit


def _whole(part: int) -> Callable[[timedelta], int]:
    """Days, hours, minutes, seconds, milliseconds of a span, with its sign."""

    def pick(value: timedelta) -> int:
        size = abs(value)
        found = (
            size.days,
            size.seconds // 3600,
            size.seconds // 60 % 60,
            size.seconds % 60,
            size.microseconds // 1000,
        )[part]
        return -found if value < timedelta() else found

    return pick


def _plus(unit: timedelta) -> Callable[[datetime, Any], datetime]:
    def add(value: datetime, by: Any) -> datetime:
        try:
            return dates.shifted(value, unit * number(by))
        except OverflowError:
            return dates.shifted(value, timedelta.max)

    return add


def _months(value: datetime, by: Any) -> datetime:
    months = value.year * 12 + value.month - 1 + int(number(by))
    for day in range(value.day, 0, -1):
        try:
            return value.replace(year=months // 12, month=months % 12 + 1, day=day)
        except ValueError:
            continue
    raise Unsupported("a month without days")


def _file_time(value: datetime) -> int:
    return int((value - _TICKS_1601) // _MICRO) * 10


def from_file_time(ticks: int) -> datetime:
    """[datetime]::FromFileTimeUtc: ticks of 100 ns since 1601. Raises PSError."""
    return dates.shifted(_TICKS_1601, timedelta(microseconds=ticks // 10))


def _minus(value: datetime, other: Any) -> Any:
    if isinstance(other, datetime):
        return dates.bare(value) - dates.bare(other)
    return dates.shifted(value, -cast("timespan", other))


def _add(value: Hash, key: Any, new: Any) -> Any:
    if key in value:
        raise PSError(
            f"Item has already been added. Key in dictionary: '{text(key)}'",
            "ArgumentException",
            type_name="System.ArgumentException",
        )
    value[key] = new
    return NOTHING


def _drop(value: Hash, key: Any) -> Any:
    if key in value:
        del value[key]
    return NOTHING


def _rows(value: Hash) -> list[Any]:
    return [
        PSObject("System.Collections.DictionaryEntry", {"Name": k, "Key": k, "Value": v})
        for k, v in entries(value)
    ]


def _grow(value: ArrayList, item: Any) -> Any:
    value.append(item)
    return len(value) - 1 if value.boxed else NOTHING


def _extend(value: ArrayList, items: Any) -> Any:
    value.extend(as_list(items))
    return NOTHING


def _clear(value: Any) -> Any:
    for key in list(value) if isinstance(value, Hash) else ():
        del value[key]
    value.clear()
    return NOTHING


_PROPERTIES: tuple[tuple[type, dict[str, Callable[[Any], Any]]], ...] = (
    (str, {"length": len}),
    (
        datetime,
        {
            **{
                k: (lambda v, k=k: getattr(v, k))
                for k in ("year", "month", "day", "hour", "minute", "second")
            },
            "millisecond": lambda v: v.microsecond // 1000,
            "dayofweek": lambda v: Enum(
                "System.DayOfWeek", v.isoweekday() % 7, _DAYS[v.isoweekday() % 7]
            ),
            "dayofyear": lambda v: v.timetuple().tm_yday,
            "date": lambda v: v.replace(hour=0, minute=0, second=0, microsecond=0),
            "timeofday": lambda v: dates.bare(v) - datetime.combine(v.date(), datetime.min.time()),
            "ticks": lambda v: (dates.bare(v) - datetime.min) // _MICRO * 10,
            "kind": lambda v: (
                Enum("System.DateTimeKind", 1, "Utc")
                if v.tzinfo is UTC
                else Enum("System.DateTimeKind", 2, "Local")
            ),
        },
    ),
    (
        timedelta,
        {
            "days": _whole(0),
            "hours": _whole(1),
            "minutes": _whole(2),
            "seconds": _whole(3),
            "milliseconds": _whole(4),
            "totaldays": _fraction(timedelta(days=1)),
            "totalhours": _fraction(timedelta(hours=1)),
            "totalminutes": _fraction(timedelta(minutes=1)),
            "totalseconds": _fraction(timedelta(seconds=1)),
            "totalmilliseconds": _fraction(timedelta(milliseconds=1)),
            "ticks": lambda v: v // _MICRO * 10,
        },
    ),
    (
        Version,
        {k: (lambda v, k=k: getattr(v, k)) for k in ("major", "minor", "build", "revision")},
    ),
    (Enum, {"value__": lambda v: v.number}),
    (UUID, {"guid": str}),
    (TypeValue, {"fullname": lambda v: v.name, "name": lambda v: v.name.rpartition(".")[2]}),
)
_METHODS: tuple[tuple[type, dict[str, Callable[..., Any]]], ...] = (
    (str, STRING),
    (
        datetime,
        {
            "adddays": _plus(timedelta(days=1)),
            "addhours": _plus(timedelta(hours=1)),
            "addminutes": _plus(timedelta(minutes=1)),
            "addseconds": _plus(timedelta(seconds=1)),
            "addmilliseconds": _plus(timedelta(milliseconds=1)),
            "addmonths": _months,
            "addyears": lambda v, n: _months(v, number(n) * 12),
            "add": lambda v, n: dates.shifted(v, cast("timespan", n)),
            "subtract": _minus,
            "touniversaltime": lambda v: dates.moved(v, UTC),
            "tolocaltime": lambda v: dates.moved(v, dates.LOCAL),
            "tofiletime": _file_time,
            "tofiletimeutc": _file_time,
            "compareto": order,
        },
    ),
    (
        timedelta,
        {
            "add": lambda v, n: v + cast("timespan", n),
            "subtract": lambda v, n: v - cast("timespan", n),
            "duration": abs,
            "negate": lambda v: -v,
            "compareto": order,
        },
    ),
    (
        Hash,
        {
            "containskey": lambda v, k: k in v,
            "contains": lambda v, k: k in v,
            "add": _add,
            "remove": _drop,
            "clear": _clear,
            "getenumerator": _rows,
        },
    ),
    (
        ArrayList,
        {
            "add": _grow,
            "addrange": _extend,
            "clear": _clear,
            "toarray": list,
        },
    ),
    (
        list,
        {
            "contains": lambda v, x: any(equal(i, x, cased=True) for i in v),
            "getvalue": lambda v, n: v[int(number(n))],
            "indexof": lambda v, x: next(
                (n for n, i in enumerate(v) if equal(i, x, cased=True)), -1
            ),
        },
    ),
    (Version, {"compareto": order}),
    (int, {"compareto": order}),
)
