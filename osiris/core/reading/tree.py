"""YAML text -> plain values, each with its line. A careful subset of YAML 1.1.

Refused, with the line: duplicate keys, anchors and aliases, tags, fractions, and every plain word
that YAML reads as something else than it looks (`no`, `0644`, `12:30`, `2026-11-21`): those belong
in quotes. What is left is text, whole numbers, true, false, null, lists and mappings by text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import yaml

Path = tuple[str | int, ...]
"""Where a value stands: mapping keys and list indexes from the top."""

MAX_BYTES = 512 * 1024
MAX_DEPTH = 12

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_RESOLVER: Any = yaml.resolver.Resolver()
_STR = "tag:yaml.org,2002:str"
# Fifteen digits stay below 2**53 - 1, the largest number that canonical JSON writes.
_INT = re.compile(r"-?(0|[1-9][0-9]{0,14})")
_CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
# Control characters but tab and newline, surrogates, and what turns the direction of text around.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """What is wrong, at which line (from 1) and path."""

    line: int
    path: Path
    text: str


@dataclass(slots=True)
class Tree:
    """A document: its value, the line of every path, and the faults found so far."""

    value: object = None
    lines: dict[Path, int] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def fault(self, path: Path, text: str) -> None:
        """Note a fault at `path`, or at the nearest path above it that has a line."""
        near = path
        while near and near not in self.lines:
            near = near[:-1]
        self.faults.append(Fault(self.lines.get(near, 1), path, text))


class _Stop(Exception):
    """The rest of the document cannot be read."""


def parse(data: bytes) -> Tree:
    """Read one document. Never raises: what is wrong stands in `faults`."""
    tree = Tree()
    if len(data) > MAX_BYTES:
        tree.fault((), f"larger than {MAX_BYTES // 1024} KiB")
        return tree
    try:
        text = data.decode("utf-8")
        events = yaml.parse(text, Loader=_Loader)
        tree.value = _document(tree, events)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        tree.faults.append(Fault(line, (), "not UTF-8 text"))
    except yaml.YAMLError as error:
        tree.faults.append(_syntax(error))
    except _Stop:
        pass
    return tree


def _syntax(error: yaml.YAMLError) -> Fault:
    mark = getattr(error, "problem_mark", None)
    text = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
    return Fault(mark.line + 1 if mark else 1, (), f"not YAML: {text}")


def _document(tree: Tree, events: Iterator[Any]) -> object:
    value: object = None
    documents = 0
    for event in events:
        if isinstance(event, yaml.DocumentStartEvent):
            documents += 1
        elif isinstance(event, yaml.NodeEvent):
            if documents > 1:
                tree.faults.append(Fault(_line(event), (), "a second document in one file"))
                break
            value = _node(tree, event, events, ())
    return value


def _node(tree: Tree, event: yaml.NodeEvent, events: Iterator[Any], path: Path) -> object:
    tree.lines.setdefault(path, _line(event))
    if len(path) > MAX_DEPTH:
        tree.fault(path, f"nested deeper than {MAX_DEPTH} levels")
        raise _Stop
    if isinstance(event, yaml.AliasEvent):
        tree.fault(path, "aliases are not read here: write it out")
        return None
    if event.anchor or getattr(event, "tag", None):
        tree.fault(path, "anchors and tags are not read here")
    if isinstance(event, yaml.MappingStartEvent):
        return _mapping(tree, events, path)
    if isinstance(event, yaml.SequenceStartEvent):
        return _sequence(tree, events, path)
    return _scalar(tree, cast(yaml.ScalarEvent, event), path)


def _sequence(tree: Tree, events: Iterator[Any], path: Path) -> list[object]:
    items: list[object] = []
    while not isinstance(event := next(events), yaml.SequenceEndEvent):
        items.append(_node(tree, event, events, (*path, len(items))))
    return items


def _mapping(tree: Tree, events: Iterator[Any], path: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    while not isinstance(event := next(events), yaml.MappingEndEvent):
        key = _key(tree, event, path)
        here = (*path, key)
        if key in found:
            text = f"written twice; first in line {tree.lines[here]}"
            tree.faults.append(Fault(_line(event), here, text))
        else:
            tree.lines[here] = _line(event)
        found.setdefault(key, _node(tree, next(events), events, here))
    return found


def _key(tree: Tree, event: yaml.Event, path: Path) -> str:
    if not isinstance(event, yaml.ScalarEvent) or event.anchor or event.tag:
        tree.faults.append(Fault(_line(event), path, "a key must be one plain word"))
        raise _Stop
    key = str(event.value)
    if not key.isascii() or not key.isprintable():
        tree.faults.append(Fault(_line(event), path, f"the key {key!a} is not plain ASCII text"))
    return key


def _scalar(tree: Tree, event: yaml.ScalarEvent, path: Path) -> object:
    text = str(event.value)
    if _UNSEEN.search(text):
        tree.fault(path, "holds control characters or ones that cannot be seen")
        return None
    if event.style or event.tag:
        return text
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if _INT.fullmatch(text):
        return int(text)
    if _RESOLVER.resolve(yaml.ScalarNode, text, (True, False)) != _STR:
        tree.fault(path, f"{text}: put it in quotes, or YAML reads it as something else")
    return text


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
