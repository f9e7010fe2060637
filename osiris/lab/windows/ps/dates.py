"""DateTime and TimeSpan: kinds, arithmetic, formats.

A datetime of the zone UTC is of the kind Utc; every other is of the kind Local. What cmdlets give
is local. Comparing or subtracting looks at the figures alone, whatever the kinds are: a script that
mixes them is wrong here as it is on Windows. Source: System.DateTime of learn.microsoft.com/dotnet.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone

from osiris.lab.windows.ps.values import PSError, Unsupported

LOCAL = timezone(timedelta(hours=-5), "local")
"""The zone of every simulated host; not UTC, so that a script that forgets the difference shows."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FORMATS = ("%m/%d/%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p", "%m/%d/%Y", "%m/%d/%Y %H:%M")
_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?)?)(?:\.(\d{1,7}))?(Z|[+-]\d\d:\d\d)?",
    re.IGNORECASE,
)
_STANDARD = {
    "d": "MM/dd/yyyy",
    "s": "yyyy-MM-ddTHH:mm:ss",
    "u": "yyyy-MM-dd HH:mm:ssZ",
    "o": "yyyy-MM-ddTHH:mm:ss.fffffffK",
    "g": "MM/dd/yyyy HH:mm",
    "G": "MM/dd/yyyy HH:mm:ss",
}
_PIECE = re.compile(r"yyyy|yy|MM|M|dd|d|HH|H|hh|mm|ss|f{1,7}|tt|zzz|K|'[^']*'|\\.|.", re.DOTALL)


def bare(value: datetime) -> datetime:
    """The figures without their kind."""
    return value.replace(tzinfo=None)


def moved(value: datetime, zone: timezone) -> datetime:
    """The same instant in another zone; the ends of time stay where they are."""
    try:
        return value.astimezone(zone)
    except OverflowError:
        return value.replace(tzinfo=zone)


def shifted(value: datetime, by: timedelta) -> datetime:
    """A date and a span. Raises PSError where that is no date."""
    try:
        return value + by
    except OverflowError:
        raise PSError(
            "The added or subtracted value results in an un-representable DateTime.",
            "ArgumentOutOfRangeException",
            hresult=-2146233086,
            type_name="System.ArgumentOutOfRangeException",
        ) from None


def parsed(text: str) -> datetime:
    """A date in a text, as [datetime] reads it in the invariant culture. Raises PSError."""
    text = text.strip()
    found = _ISO.fullmatch(text)
    try:
        if found:
            value = datetime.fromisoformat(found[1])
            value = value.replace(microsecond=int((found[2] or "0").ljust(7, "0")[:6]))
            if not found[3]:
                return value.replace(tzinfo=LOCAL)
            zone = datetime.fromisoformat(f"2000-01-01T00:00:00{found[3].upper()}").tzinfo
            return moved(value.replace(tzinfo=zone), LOCAL)
        for form in _FORMATS:
            try:
                return datetime.strptime(text, form).replace(tzinfo=LOCAL)
            except ValueError:
                continue
    except ValueError:
        pass
    raise PSError(
        f'Cannot convert value "{text}" to type "System.DateTime".',
        "InvalidCastFromStringToDateTimeNoFormat",
        type_name="System.Management.Automation.PSInvalidCastException",
    )


def exactly(text: str, form: str) -> datetime:
    """[datetime]::ParseExact for formats of figures. Raises PSError."""
    pattern, names = "", []
    for piece in _PIECE.findall(_STANDARD.get(form, form)):
        width = {"yyyy": 4, "MM": 2, "dd": 2, "HH": 2, "mm": 2, "ss": 2}.get(piece)
        if width:
            names.append(piece)
            pattern += rf"(\d{{{width}}})"
        elif piece.isalpha() and piece != "T":
            raise Unsupported(f"ParseExact with '{piece}'")
        else:
            pattern += re.escape(piece.strip("'"))
    found = re.fullmatch(pattern, text)
    try:
        if not found:
            raise ValueError
        part = dict(zip(names, map(int, found.groups()), strict=True))
        return datetime(
            part["yyyy"],
            part.get("MM", 1),
            part.get("dd", 1),
            part.get("HH", 0),
            part.get("mm", 0),
            part.get("ss", 0),
            tzinfo=LOCAL,
        )
    except ValueError:
        raise PSError(
            "String was not recognized as a valid DateTime.",
            "FormatException",
            hresult=-2146233033,
            type_name="System.FormatException",
        ) from None


def formatted(value: datetime, form: str = "G") -> str:
    """DateTime.ToString(form) in the invariant culture. Raises Unsupported."""
    if form == "R":
        raise Unsupported("the date format R")
    if len(form) == 1:
        if form.lower() not in ("d", "s", "u", "o", "g"):
            raise Unsupported(f"the date format {form}")
        form = _STANDARD[form if form in _STANDARD else form.lower()]
    return "".join(_piece(value, piece) for piece in _PIECE.findall(form))


def _piece(value: datetime, piece: str) -> str:
    if piece.startswith("f"):
        return f"{value.microsecond:06d}0"[: len(piece)]
    if piece[0] in "'\\":
        return piece.strip("'\\")
    if piece in ("K", "zzz"):
        if piece == "K" and value.tzinfo is UTC:
            return "Z"
        offset = value.strftime("%z")
        return f"{offset[:3]}:{offset[3:5]}"
    known = {
        "yyyy": f"{value.year:04d}",
        "yy": f"{value.year % 100:02d}",
        "MM": f"{value.month:02d}",
        "M": str(value.month),
        "dd": f"{value.day:02d}",
        "d": str(value.day),
        "HH": f"{value.hour:02d}",
        "H": str(value.hour),
        "hh": f"{value.hour % 12 or 12:02d}",
        "mm": f"{value.minute:02d}",
        "ss": f"{value.second:02d}",
        "tt": "AM" if value.hour < 12 else "PM",
    }
    if piece in known:
        return known[piece]
    if piece.isalpha() and piece not in "TZ":
        raise Unsupported(f"the date format '{piece}'")
    return piece


def milliseconds(value: datetime) -> int:
    """Since 1970 in UTC, for /Date(ms)/."""
    return int((value - EPOCH) // timedelta(milliseconds=1))


def span_text(value: timedelta) -> str:
    """TimeSpan.ToString(): [-][d.]hh:mm:ss[.fffffff]."""
    sign = "-" if value < timedelta() else ""
    value = abs(value)
    hours, rest = divmod(value.seconds, 3600)
    days = f"{value.days}." if value.days else ""
    part = f".{value.microseconds:06d}0" if value.microseconds else ""
    return f"{sign}{days}{hours:02d}:{rest // 60:02d}:{rest % 60:02d}{part}"


_SPAN = re.compile(r"(-?)(?:(\d+)\.)?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.(\d{1,7}))?)?|(-?)(\d+)")


def span_parsed(text: str) -> timedelta:
    """A span in a text: [d.]hh:mm[:ss[.f]], or days. Raises PSError."""
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise PSError(
            f'Cannot convert value "{text}" to type "System.TimeSpan".',
            "InvalidCastParseTargetInvocationWithFormatProvider",
            type_name="System.Management.Automation.PSInvalidCastException",
        )
    if found[8]:
        return timedelta(days=int(found[8])) * (-1 if found[7] else 1)
    value = timedelta(
        days=int(found[2] or 0),
        hours=int(found[3]),
        minutes=int(found[4]),
        seconds=int(found[5] or 0),
        microseconds=int((found[6] or "0").ljust(6, "0")[:6]),
    )
    return -value if found[1] else value
