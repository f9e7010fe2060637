"""The properties and methods of dates, spans, hash tables, lists and versions.

Source: each type's page of learn.microsoft.com/dotnet/api (.NET Framework 4.8).
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from operator import attrgetter
from typing import Any
from uuid import UUID

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import as_list, cast, entries, number, text
from osiris.lab.windows.ps.operators import equal, order
from osiris.lab.windows.ps.texts import STRING
from osiris.lab.windows.ps.values import (
    NOTHING,
    ArrayList,
    Enum,
    Hash,
    PSError,
    PSObject,
    TypeValue,
    Unsupported,
    Version,
)

_TICKS_1601 = dates.EPOCH - timedelta(days=134774)
_FIRST = datetime(1, 1, 1)  # noqa: DTZ001 figures without a kind
_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MICRO = timedelta(microseconds=1)


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


PROPERTIES: tuple[tuple[type, dict[str, Callable[[Any], Any]]], ...] = (
    (str, {"length": len}),
    (
        datetime,
        {
            **{
                part: attrgetter(part)
                for part in ("year", "month", "day", "hour", "minute", "second")
            },
            "millisecond": lambda v: v.microsecond // 1000,
            "dayofweek": lambda v: Enum(
                "System.DayOfWeek", v.isoweekday() % 7, _DAYS[v.isoweekday() % 7]
            ),
            "dayofyear": lambda v: v.timetuple().tm_yday,
            "date": lambda v: v.replace(hour=0, minute=0, second=0, microsecond=0),
            "timeofday": lambda v: (
                dates.bare(v) - dates.bare(v).replace(hour=0, minute=0, second=0, microsecond=0)
            ),
            "ticks": lambda v: (dates.bare(v) - _FIRST) // _MICRO * 10,
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
        {part: attrgetter(part) for part in ("major", "minor", "build", "revision")},
    ),
    (Enum, {"value__": lambda v: v.number}),
    (UUID, {"guid": str}),
    (TypeValue, {"fullname": lambda v: v.name, "name": lambda v: v.name.rpartition(".")[2]}),
)
METHODS: tuple[tuple[type, dict[str, Callable[..., Any]]], ...] = (
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
