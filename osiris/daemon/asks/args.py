"""Typed values out of a Request. What is missing or of another kind is one clear error."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from osiris.errors import RequestError
from osiris.model.content import Value

LONGEST_TEXT = 4_096
LONGEST_SPAN_S = 100 * 366 * 86_400


def text(args: Mapping[str, Value], key: str, default: str | None = None) -> str:
    """A line of text. Raises RequestError."""
    value = args.get(key, default)
    if not isinstance(value, str) or any(ord(c) < 32 or ord(c) == 127 for c in value):
        raise RequestError(f"'{key}' must be one line of text.")
    if len(value) > LONGEST_TEXT:
        raise RequestError(f"'{key}' is longer than {LONGEST_TEXT} characters.")
    return value


def number(args: Mapping[str, Value], key: str, default: int | None = None) -> int:
    """A whole number. Raises RequestError."""
    value = args.get(key, default)
    if isinstance(value, bool) or not isinstance(value, int):
        raise RequestError(f"'{key}' must be a whole number.")
    return value


def flag(args: Mapping[str, Value], key: str) -> bool:
    """True or false; absent is false. Raises RequestError."""
    value = args.get(key, False)
    if not isinstance(value, bool):
        raise RequestError(f"'{key}' must be true or false.")
    return value


def texts(args: Mapping[str, Value], key: str) -> tuple[str, ...]:
    """A list of lines; absent is empty. Raises RequestError."""
    value = args.get(key, ())
    if not isinstance(value, list | tuple) or not all(isinstance(v, str) for v in value):
        raise RequestError(f"'{key}' must be a list of texts.")
    return tuple(str(v) for v in value)


def numbers(args: Mapping[str, Value], key: str) -> tuple[int, ...]:
    """A list of whole numbers; absent is empty. Raises RequestError."""
    value = args.get(key, ())
    if not isinstance(value, list | tuple) or not all(
        isinstance(v, int) and not isinstance(v, bool) for v in value
    ):
        raise RequestError(f"'{key}' must be a list of whole numbers.")
    return tuple(v for v in value if isinstance(v, int))


def span(args: Mapping[str, Value], key: str) -> timedelta:
    """A length of time in seconds, more than none, up to a hundred years. Raises RequestError."""
    seconds = number(args, key)
    if not 0 < seconds <= LONGEST_SPAN_S:
        raise RequestError(f"'{key}' must be longer than nothing and shorter than a hundred years.")
    return timedelta(seconds=seconds)


def moment(args: Mapping[str, Value], key: str) -> datetime:
    """A time with its zone, ISO 8601. Raises RequestError."""
    value = text(args, key)
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        raise RequestError(f"'{key}' is not a time: {value}") from None
    if at.tzinfo is None:
        raise RequestError(f"'{key}' has no time zone: {value}")
    return at
