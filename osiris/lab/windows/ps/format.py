"""The -f operator and ToString(format) of numbers, in the invariant culture.

Source: learn.microsoft.com/dotnet/standard/base-types/composite-formatting
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.ps import dates
from osiris.lab.windows.ps.convert import text
from osiris.lab.windows.ps.values import Enum, PSError, Unsupported

_ITEM = re.compile(r"\{\{|\}\}|\{(\d+)(?:,(-?\d+))?(?::([^{}]*))?\}|[{}]")
_NUMBER = re.compile(r"([A-Za-z])(\d*)")
_ZEROS = re.compile(r"(0+)(?:\.(0+))?")


def formatted(form: str, values: list[Any]) -> str:
    """`form -f values`. Raises PSError for a form that asks for more than there is."""

    def put(found: re.Match[str]) -> str:
        if found[0] in ("{{", "}}"):
            return found[0][0]
        if found[1] is None or int(found[1]) >= len(values):
            raise PSError(
                "Error formatting a string: Index (zero based) must be greater than or equal to "
                "zero and less than the size of the argument list..",
                "FormatError",
            )
        shown = one(values[int(found[1])], found[3] or "")
        width = int(found[2] or 0)
        return shown.rjust(width) if width > 0 else shown.ljust(-width)

    return _ITEM.sub(put, form)


def one(value: Any, form: str) -> str:
    """ToString(form) of a value. Raises Unsupported for a format that is not here."""
    if not form or isinstance(value, str) or value is None or isinstance(value, bool):
        return text(value)
    if isinstance(value, datetime):
        return dates.formatted(value, form)
    if isinstance(value, timedelta) and form in ("c", "t", "T"):
        return dates.span_text(value)
    if isinstance(value, Enum):
        return str(value.number) if form.lower() == "d" else _enum(value, form)
    if isinstance(value, int | float):
        return _number(value, form)
    raise Unsupported(f"the format {form}")


def _enum(value: Enum, form: str) -> str:
    if form.lower() == "g":
        return value.name
    raise Unsupported(f"the format {form} of an enumeration")


def _number(value: int | float, form: str) -> str:
    if zeros := _ZEROS.fullmatch(form):
        decimals = len(zeros[2] or "")
        width = len(zeros[1]) + (decimals + 1 if decimals else 0)
        return f"{value:0{width}.{decimals}f}"
    found = _NUMBER.fullmatch(form)
    if not found:
        raise Unsupported(f"the number format {form}")
    kind, digits = found[1].lower(), int(found[2]) if found[2] else -1
    if kind == "x" and isinstance(value, int):
        bits = 32 if -(2**31) <= value < 2**31 else 64
        shown = f"{value & (2**bits - 1):x}".rjust(max(digits, 0), "0")
        return shown.upper() if found[1] == "X" else shown
    if kind == "d" and isinstance(value, int):
        return ("-" if value < 0 else "") + str(abs(value)).rjust(max(digits, 0), "0")
    decimals = 2 if digits < 0 else digits
    if kind == "n":
        return f"{value:,.{decimals}f}"
    if kind == "f":
        return f"{value:.{decimals}f}"
    if kind == "p":
        return f"{value * 100:,.{decimals}f} %"
    raise Unsupported(f"the number format {form}")
