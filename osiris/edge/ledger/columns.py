"""How nouns lie in columns: times, words and JSON. Rows stay in this room; nouns leave it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, ClassVar

from sqlalchemy import Column, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


class Row(SQLModel):
    """Base of every table class of the ledger. Validation is off there, as in all SQLModel tables:
    nouns are valid when they arrive."""

    metadata: ClassVar[MetaData] = MetaData()

    def columns(self, noun: type[Any]) -> dict[str, Any]:
        """The values of the columns that `noun` (a dataclass) has fields for."""
        return {f.name: getattr(self, f.name) for f in fields(noun)}


def values(noun: Any) -> dict[str, Any]:
    """The fields of a dataclass instance, as keyword arguments of its row."""
    return {f.name: getattr(noun, f.name) for f in fields(noun)}


def utc_text(at: datetime) -> str:
    """`at` (aware) as text that sorts as time does, to the microsecond."""
    if at.tzinfo is None:
        raise ValueError("a time without time zone")
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def utc_time(text: str) -> datetime:
    """The aware time that `utc_text` wrote."""
    return datetime.fromisoformat(text)


def json_text(value: Any) -> str:
    """JSON of a Value or a noun: tuples as lists, any Mapping as an object, keys in order."""
    return json.dumps(value, default=_object, sort_keys=True, separators=(",", ":"))


def json_value(text: str) -> Any:
    """The Value that `json_text` wrote: lists come back as tuples."""
    return _frozen(json.loads(text))


def _object(value: Any) -> dict[str, Any]:
    return values(value) if is_dataclass(value) else dict(value)


def _frozen(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_frozen(v) for v in value)
    if isinstance(value, Mapping):
        return {k: _frozen(v) for k, v in value.items()}
    return value


class _Utc(TypeDecorator[datetime]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return None if value is None else utc_time(value)


class _Word(TypeDecorator[StrEnum]):
    impl = Text
    cache_ok = True

    def __init__(self, kind: type[StrEnum]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: Any, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.kind(value)


class _Json(TypeDecorator[Any]):
    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str:
        return json_text(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        return json_value(value)


def time(*, optional: bool = False) -> Any:
    """A column that holds an aware datetime."""
    return Field(sa_column=Column(_Utc, nullable=optional), default=None)


def word(kind: type[StrEnum], *, optional: bool = False) -> Any:
    """A column that holds one word of an enumeration, as its value."""
    return Field(sa_column=Column(_Word(kind), nullable=optional), default=None)


def document() -> Any:
    """A column that holds a Value as JSON."""
    return Field(sa_column=Column(_Json, nullable=False), default=None)
