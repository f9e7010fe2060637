"""watch.yaml: what the box listens for in the logs of machines."""

from __future__ import annotations

import re
from collections import Counter
from typing import Annotated

from pydantic import AfterValidator, Field

from osiris.core.reading.wire import Wire, read
from osiris.errors import CatalogueError
from osiris.model.content import Priority, Watch
from osiris.model.site import Platform

Word = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,39}$")]
Name = Annotated[str, Field(min_length=1, max_length=100, pattern=r"^[^|\n\t]*$")]


def _expression(text: str) -> str:
    try:
        re.compile(text)
    except re.error as fault:
        raise ValueError(f"no pattern: {fault}") from None
    return text


class _Entry(Wire):
    id: Word
    priority: Annotated[Priority, Field(strict=False)] = Priority.MEDIUM
    lapses: bool = True


class _Event(_Entry):
    log: Name
    provider: Name
    events: Annotated[list[Annotated[int, Field(ge=0, le=65535)]], Field(min_length=1)]
    about: bool = False


class _Line(_Entry):
    match: Annotated[
        str, Field(min_length=1, max_length=300, pattern=r"^[^\n\t]*$"), AfterValidator(_expression)
    ]


class _Document(Wire):
    windows: list[_Event]
    linux: list[_Line]


def read_watch(data: bytes, source: str) -> tuple[Watch, ...]:
    """The watch list. Raises CatalogueError with every fault."""
    wire, _ = read(_Document, data, source)
    found = (*map(_event, wire.windows), *map(_line, wire.linux))
    counted = Counter(f"{w.platform} {w.id}" for w in found)
    if twice := [name for name, count in counted.items() if count > 1]:
        raise CatalogueError(source, [f"{source}: {name} stands twice" for name in twice])
    return found


def _event(wire: _Event) -> Watch:
    numbers = ",".join(map(str, wire.events))
    return Watch(
        id=wire.id,
        platform=Platform.WINDOWS,
        param=f"{wire.id}|{wire.log}|{wire.provider}|{numbers}",
        provider=wire.provider,
        about=wire.about,
        priority=wire.priority,
        lapses=wire.lapses,
    )


def _line(wire: _Line) -> Watch:
    return Watch(
        id=wire.id,
        platform=Platform.LINUX,
        param=f"{wire.id} {wire.match}",
        provider="journal",
        about=False,
        priority=wire.priority,
        lapses=wire.lapses,
    )
