"""Static members and constructors of .NET types. Who models one registers it here:

    @static("io.path", "Combine")
    def combine(call: Call, *parts): ...          # call: the machine, the caller, how to wait
    @constructor("collections.arraylist")
    def array_list(call: Call, *args): ...

Type names in lower case without `system.`. Source: each type's page of
learn.microsoft.com/dotnet/api (.NET Framework 4.8).
"""

from __future__ import annotations

import base64
import math
import ntpath
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.machine import once
from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import RANGES, as_list, cast, number, text, type_key
from osiris.lab.windows.ps.format import formatted
from osiris.lab.windows.ps.kinds import from_file_time
from osiris.lab.windows.ps.operators import regex
from osiris.lab.windows.ps.values import (
    ArrayList,
    Enum,
    Hash,
    PSError,
    PSObject,
    TypedList,
    Unsupported,
)

Static = Callable[..., Any]
STATICS: dict[str, Static] = {}
CONSTRUCTORS: dict[str, Static] = {}
SETTERS: dict[str, Static] = {}


def static(kind: str, name: str) -> Callable[[Static], Static]:
    """Register a static method, or a static property as a method without arguments."""

    def register(run: Static) -> Static:
        once(STATICS, f"{kind}::{name}".lower(), run)
        return run

    return register


def constructor(kind: str) -> Callable[[Static], Static]:
    """Register what New-Object -TypeName and [type]::new() make."""

    def register(run: Static) -> Static:
        once(CONSTRUCTORS, kind.lower(), run)
        return run

    return register


def find(kind: str, name: str) -> Static:
    """A static member. Raises Unsupported."""
    found = STATICS.get(f"{type_key(kind)}::{name.lower()}")
    if found is None:
        raise Unsupported(f"[{kind}]::{name} is not modelled")
    return found


def made(call: Call, kind: str, args: list[Any]) -> Any:
    """A new object of a type. Raises Unsupported."""
    key = type_key(kind)
    if key.startswith("collections.generic.list["):
        key = "collections.generic.list"
    found = CONSTRUCTORS.get(key)
    if found is None:
        raise Unsupported(f"a new [{kind}] is not modelled")
    return found(call, *args)


def _away_from_zero(value: float, digits: int) -> float:
    scaled = abs(value) * 10**digits
    return math.copysign(math.floor(scaled + 0.5) / 10**digits, value)


def _round(call: Call, value: Any, digits: Any = 0, mode: Any = None) -> float:
    if isinstance(digits, Enum | str):
        digits, mode = 0, digits
    if mode is not None and text(mode).lower() == "awayfromzero":
        return _away_from_zero(float(number(value)), int(digits))
    return round(float(number(value)), int(digits))


def _utf8(raw: Any) -> bytes:
    return bytes(int(b) for b in as_list(raw))


def _encoding(codec: str) -> PSObject:
    def bytes_of(value: Any) -> list[Any]:
        return list(text(value).encode(codec))

    return PSObject(
        "System.Text.Encoding",
        {"WebName": codec},
        methods={
            "GetString": lambda raw: _utf8(raw).decode(codec, "replace"),
            "GetBytes": bytes_of,
        },
    )


def _from_base64(call: Call, value: Any) -> list[Any]:
    try:
        return list(base64.b64decode("".join(text(value).split()), validate=True))
    except ValueError:
        raise PSError(
            "The input is not a valid Base-64 string.",
            "FormatException",
            hresult=-2146233033,
            type_name="System.FormatException",
        ) from None


def _to_number(kind: str) -> Static:
    def convert(call: Call, value: Any, base: Any = None) -> Any:
        if base is None:
            return cast(kind, value)
        least, most, _ = RANGES[kind]
        found = int(text(value), int(base))
        return found - 2 * (most + 1) if least < 0 and found > most else found

    return convert


def _to_text(call: Call, value: Any, base: Any = None) -> str:
    if base is None:
        return text(value)
    whole = int(number(value))
    whole &= 2**32 - 1 if whole >= -(2**31) else 2**64 - 1
    return format(whole, {2: "b", 8: "o", 10: "d", 16: "x"}[int(base)])


def _match(found: Any) -> PSObject:
    groups = [] if found is None else [found[0], *(g or "" for g in found.groups())]
    rows = [
        PSObject("System.Text.RegularExpressions.Group", {"Value": g, "Success": True})
        for g in groups
    ]
    return PSObject(
        "System.Text.RegularExpressions.Match",
        {"Success": found is not None, "Value": groups[0] if groups else "", "Groups": rows},
        text=groups[0] if groups else "",
    )


def _from_bytes(size: int, signed: bool) -> Static:
    def convert(call: Call, raw: Any, start: Any) -> int:
        part = _utf8(raw)[int(start) : int(start) + size]
        return int.from_bytes(part, "little", signed=signed)

    return convert


def _hex(call: Call, raw: Any) -> str:
    return "-".join(f"{b:02X}" for b in _utf8(raw))


def _now(call: Call) -> datetime:
    return dates.moved(call.machine.now(), dates.LOCAL)


def _kinded(call: Call, value: Any, kind: Any) -> datetime:
    zone = UTC if text(kind).lower() == "utc" else dates.LOCAL
    found: datetime = cast("datetime", value)
    return found.replace(tzinfo=zone)


def _parse_date(call: Call, value: Any, *more: Any) -> datetime:
    styles = text(more[-1]).lower() if more else ""
    found = dates.parsed(text(value))
    if "roundtripkind" in styles or "adjusttouniversal" in styles:
        return dates.moved(found, UTC) if text(value).endswith("Z") or "adjust" in styles else found
    if styles not in ("", "none", "system.globalization.cultureinfo"):
        raise Unsupported(f"[datetime]::Parse with {styles}")
    return found


def _span_of(unit: timedelta) -> Static:
    return lambda call, value: unit * number(value)


def _span_from(call: Call, *parts: Any) -> timedelta:
    if len(parts) not in (3, 4):
        raise Unsupported(f"a TimeSpan of {len(parts)} parts")
    days, hours, minutes, seconds = (int(p) for p in (0, *parts)[-4:])
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def _date_of(call: Call, *parts: Any) -> datetime:
    if len(parts) not in (3, 6):
        raise Unsupported(f"a DateTime of {len(parts)} parts")
    year, month, day, hour, minute, second = (int(p) for p in (*parts, 0, 0, 0)[:6])
    return datetime(year, month, day, hour, minute, second, tzinfo=dates.LOCAL)


_INVARIANT = PSObject("System.Globalization.CultureInfo", {"Name": ""}, text="")
_OPTIONS = {"none": 0, "removeemptyentries": 1}
STATICS |= {
    "math::round": _round,
    "math::floor": lambda call, v: float(math.floor(number(v))),
    "math::ceiling": lambda call, v: float(math.ceil(number(v))),
    "math::truncate": lambda call, v: float(math.trunc(number(v))),
    "math::abs": lambda call, v: abs(number(v)),
    "math::max": lambda call, a, b: max(number(a), number(b)),
    "math::min": lambda call, a, b: min(number(a), number(b)),
    "math::pow": lambda call, a, b: float(number(a)) ** float(number(b)),
    "string::isnullorempty": lambda call, v: text(v) == "",
    "string::isnullorwhitespace": lambda call, v: not text(v).strip(),
    "string::join": lambda call, by, v: text(by).join(text(i) for i in as_list(v)),
    "string::format": lambda call, form, *v: formatted(text(form), list(v)),
    "string::empty": lambda call: "",
    "convert::frombase64string": _from_base64,
    "convert::tobase64string": lambda call, raw: base64.b64encode(_utf8(raw)).decode(),
    "convert::toint32": _to_number("int"),
    "convert::toint64": _to_number("long"),
    "convert::touint32": _to_number("uint32"),
    "convert::touint64": _to_number("uint64"),
    "convert::tostring": _to_text,
    "bitconverter::tostring": _hex,
    "bitconverter::toint32": _from_bytes(4, True),
    "bitconverter::toint64": _from_bytes(8, True),
    "bitconverter::touint32": _from_bytes(4, False),
    "bitconverter::touint64": _from_bytes(8, False),
    "bitconverter::touint16": _from_bytes(2, False),
    "text.encoding::utf8": lambda call: _encoding("utf-8"),
    "text.encoding::unicode": lambda call: _encoding("utf-16-le"),
    "text.encoding::ascii": lambda call: _encoding("ascii"),
    "guid::newguid": lambda call: uuid.uuid4(),
    "guid::parse": lambda call, v: cast("guid", v),
    "guid::empty": lambda call: uuid.UUID(int=0),
    "version::parse": lambda call, v: cast("version", v),
    "datetime::now": _now,
    "datetime::utcnow": lambda call: dates.moved(call.machine.now(), UTC),
    "datetime::minvalue": lambda call: datetime.min.replace(tzinfo=dates.LOCAL),
    "datetime::maxvalue": lambda call: datetime.max.replace(tzinfo=dates.LOCAL),
    "datetime::parse": _parse_date,
    "datetime::parseexact": lambda call, v, form, *_: dates.exactly(text(v), text(form)),
    "datetime::fromfiletime": lambda call, v: dates.moved(from_file_time(int(v)), dates.LOCAL),
    "datetime::fromfiletimeutc": lambda call, v: from_file_time(int(v)),
    "datetime::specifykind": _kinded,
    "timespan::fromdays": _span_of(timedelta(days=1)),
    "timespan::fromhours": _span_of(timedelta(hours=1)),
    "timespan::fromminutes": _span_of(timedelta(minutes=1)),
    "timespan::fromseconds": _span_of(timedelta(seconds=1)),
    "timespan::frommilliseconds": _span_of(timedelta(milliseconds=1)),
    "timespan::zero": lambda call: timedelta(),
    "timespan::parse": lambda call, v: cast("timespan", v),
    "globalization.cultureinfo::invariantculture": lambda call: _INVARIANT,
    "io.path::combine": lambda call, *parts: ntpath.join(*(text(p) for p in parts)),
    "io.path::getfilename": lambda call, v: ntpath.basename(text(v)),
    "io.path::getdirectoryname": lambda call, v: ntpath.dirname(text(v)),
    "io.path::getextension": lambda call, v: ntpath.splitext(text(v))[1],
    "environment::newline": lambda call: "\r\n",
    "environment::machinename": lambda call: call.machine.name.upper(),
    "environment::is64bitoperatingsystem": lambda call: True,
    "environment::is64bitprocess": lambda call: True,
    "regex::escape": lambda call, v: "".join(
        f"\\{c}" if c in "\\*+?|{[()^$.# " else c for c in text(v)
    ),
    "regex::match": lambda call, v, p: _match(regex(text(p), True).search(text(v))),
    "regex::matches": lambda call, v, p: [
        _match(m) for m in regex(text(p), True).finditer(text(v))
    ],
    "regex::ismatch": lambda call, v, p: regex(text(p), True).search(text(v)) is not None,
    **{
        f"stringsplitoptions::{name}": lambda call, n=n, name=name: Enum(
            "System.StringSplitOptions", n, name
        )
        for name, n in _OPTIONS.items()
    },
    **{f"{kind}::maxvalue": lambda call, v=most: v for kind, (_, most, _n) in RANGES.items()},
    **{f"{kind}::minvalue": lambda call, v=least: v for kind, (least, _, _n) in RANGES.items()},
}
for _kind, _words in {
    "stringcomparison": ("Ordinal", "OrdinalIgnoreCase", "InvariantCultureIgnoreCase"),
    "midpointrounding": ("ToEven", "AwayFromZero"),
    "datetimekind": ("Unspecified", "Utc", "Local"),
    "globalization.datetimestyles": (
        "None",
        "RoundtripKind",
        "AdjustToUniversal",
        "AssumeUniversal",
    ),
}.items():
    for _number, _word in enumerate(_words):
        STATICS[f"{_kind}::{_word}".lower()] = lambda call, k=_kind, n=_number, w=_word: Enum(
            f"System.{k}", n, w
        )
CONSTRUCTORS |= {
    "collections.arraylist": lambda call, items=(): ArrayList(items),
    "collections.generic.list": lambda call, items=(): TypedList(items),
    "collections.hashtable": lambda call: Hash(),
    "hashtable": lambda call: Hash(),
    "pscustomobject": lambda call: PSObject(),
    "object": lambda call: PSObject("System.Object"),
    "timespan": _span_from,
    "datetime": _date_of,
    "version": lambda call, *p: cast("version", ".".join(text(i) for i in p)),
    "guid": lambda call, v: cast("guid", v),
    "text.utf8encoding": lambda call, *_: _encoding("utf-8"),
    "text.unicodeencoding": lambda call, *_: _encoding("utf-16-le"),
}
# Which encoding the console has changes nothing here: all output is text.
SETTERS |= {
    "console::outputencoding": lambda call, value: None,
    "console::inputencoding": lambda call, value: None,
}
