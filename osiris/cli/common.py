"""What every command shares: how it prints, asks and ends."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from osiris.desk import Desk
from osiris.errors import RequestError
from osiris.report.text import plain

as_json = click.option("--json", "json_", is_flag=True, help="One JSON object on stdout.")
desk = click.make_pass_decorator(Desk)

NUMBER = click.IntRange(0, 2**53 - 1)
"""What has a number here: an incident, a waiver, an entry. More than that no JSON reader holds."""

_UNITS = {"m": 60, "h": 3_600, "d": 86_400, "w": 604_800}


def say(line: str) -> None:
    """Progress, on stderr: stdout belongs to the result."""
    click.echo(plain(line), err=True)


def show(text: str) -> None:
    """A result in words."""
    click.echo(plain(text))


def emit(value: Any) -> None:
    """A result as one JSON document, in ASCII: what could steer a terminal stands escaped."""
    click.echo(json.dumps(value, default=_plain_json))


def ask(
    desk: Desk,
    kind: str,
    args: Mapping[str, Any],
    *,
    json_: bool,
    secrets: Mapping[str, str] | None = None,
    words: Callable[[str], None] = show,
) -> None:
    """Send a Request, print its Reply, and end with its exit code."""
    reply = desk.ask(kind, args, secrets=secrets, say=say)
    if json_:
        emit(reply.data)
    else:
        words(reply.text)
    if reply.code:
        raise click.exceptions.Exit(reply.code)


def seconds(text: str) -> int:
    """`30m`, `4h`, `7d` or `2w` in seconds. Raises RequestError."""
    match = re.fullmatch(r"([0-9]{1,6})([mhdw])", text)
    if not match or not int(match[1]):
        raise RequestError(f"'{text}' is no length of time.", "Write 30m, 4h, 7d or 2w.")
    return int(match[1]) * _UNITS[match[2]]


def moment(text: str, *, end: bool = False) -> datetime:
    """A date or time with optional zone (UTC without one); a bare date means its start, or its end.

    Raises RequestError.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or not 2000 <= at.year < 3000:
        raise RequestError(f"'{text}' is no date.", "Write 2026-11-21 or 2026-11-21T07:00Z.")
    if end and len(text) <= len("2026-11-21"):
        at += timedelta(days=1)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _plain_json(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in fields(value)}
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return str(value)
