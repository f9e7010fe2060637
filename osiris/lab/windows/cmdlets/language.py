"""Cmdlets that only handle objects: Select, Where, ForEach, Sort, Group, Measure.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.{Core,Utility}/NAME.md
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.ps import members, operators
from osiris.lab.windows.ps.convert import CUSTOM, as_list, number, text, truth, unrolled
from osiris.lab.windows.ps.values import (
    Hash,
    Nothing,
    Ordered,
    PSError,
    PSObject,
    Unsupported,
    Wrapped,
)


def given(call: Call) -> list[Any]:
    """What a cmdlet works on: the pipeline, or -InputObject, whose array is one object."""
    if call.input is not None:
        return call.input
    return [call.get("inputobject")] if call.given("inputobject") else []


# ---- ForEach-Object, Where-Object


@cmdlet("ForEach-Object")
def for_each_object(call: Call) -> Iterator[Any]:
    """ForEach-Object.md: a block for each, or a member by its name."""
    steps = call.each("process")
    if len(steps) > 1:
        raise Unsupported("ForEach-Object with several blocks: name -Begin and -End")
    if call.given("begin"):
        yield from call.get("begin").call()
    for item in given(call):
        if call.given("membername"):
            yield from as_list(members.get(item, text(call.get("membername"))))
        elif steps:
            yield from steps[0].each(item)
    if call.given("end"):
        yield from call.get("end").call()


_PLAIN_TESTS = (
    "eq", "ne", "gt", "ge", "lt", "le", "like", "notlike", "match", "notmatch", "contains",
    "notcontains", "in", "notin",
)  # fmt: skip
_TESTS = (*_PLAIN_TESTS, *(f"c{word}" for word in _PLAIN_TESTS))


@cmdlet("Where-Object")
def where_object(call: Call) -> Iterator[Any]:
    """Where-Object.md: a block, or -Property with one comparison and -Value."""
    test = _test(call)
    return (item for item in given(call) if test(item))


def _test(call: Call) -> Callable[[Any], bool]:
    if call.given("filterscript"):
        block = call.get("filterscript")
        return lambda item: truth(unrolled(block.each(item)))
    name = text(call.get("property"))
    if call.flag("is") or call.flag("isnot"):
        raise Unsupported("Where-Object -Is")
    word = next((w for w in _TESTS if call.flag(w)), "")
    if not word:
        return lambda item: truth(members.get(item, name))
    wanted = call.get("value")
    return lambda item: truth(operators.binary(f"-{word}", members.get(item, name), wanted))


# ---- Select-Object


@cmdlet("Select-Object")
def select_object(call: Call) -> Iterator[Any]:
    """Select-Object.md: new objects of the properties asked for, or one property's values."""
    items = given(call)
    skip = int(call.get("skip", 0))
    if call.given("last"):
        items = items[: len(items) - skip][-int(call.get("last")) :] if call.get("last") else []
    else:
        items = items[skip:][: int(call.get("first", len(items)))]
    if call.given("expandproperty"):
        name = text(call.get("expandproperty"))
        found = [one for item in items for one in as_list(_expanded(item, name))]
    elif call.given("property") or call.given("excludeproperty"):
        found = [_picked(call, item) for item in items]
    else:
        found = items
    return _once(found) if call.flag("unique") else iter(found)


def _expanded(item: Any, name: str) -> Any:
    if isinstance(item, PSObject) and name not in item and item.type_name == CUSTOM:
        raise PSError(
            f'Property "{name}" cannot be found.',
            "ExpandPropertyNotFound",
            type_name="System.Management.Automation.PSArgumentException",
        )
    return members.get(item, name)


def _picked(call: Call, item: Any) -> PSObject:
    found = Ordered()
    for wanted in call.each("property") or ["*"]:
        if isinstance(wanted, Hash):
            name, block = _calculated(wanted)
            found[name] = _worked_out(block, item)
        elif any(mark in text(wanted) for mark in "*?["):
            pattern = operators.wildcard(text(wanted))
            for name in item if isinstance(item, PSObject) else ():
                if pattern.match(name):
                    found[name] = members.get(item, name)
        else:
            found[_spelled(item, text(wanted))] = members.get(item, text(wanted))
    for unwanted in call.each("excludeproperty"):
        pattern = operators.wildcard(text(unwanted))
        for name in [n for n in found if pattern.match(n)]:
            del found[name]
    return PSObject(properties=found)


def _spelled(item: Any, name: str) -> str:
    """The name as the object writes it."""
    if isinstance(item, PSObject):
        return next((n for n in item if n.lower() == name.lower()), name)
    return name


def _calculated(wanted: Hash) -> tuple[str, Any]:
    """The name and the expression of @{Name=...; Expression={...}}."""
    name = next((wanted[k] for k in ("Name", "N", "Label", "L") if k in wanted), None)
    block = next((wanted[k] for k in ("Expression", "E") if k in wanted), None)
    if block is None:
        raise Unsupported("a calculated property without an expression")
    return text(name if name is not None else block), block


def _worked_out(block: Any, item: Any) -> Any:
    if isinstance(block, str):
        return members.get(item, block)
    found = unrolled(block.each(item))
    if isinstance(found, Nothing):
        return None
    return Wrapped(found) if isinstance(found, list) else found


def _once(items: Iterable[Any]) -> Iterator[Any]:
    seen: list[Any] = []
    for item in items:
        if not any(_same(item, one) for one in seen):
            seen.append(item)
            yield item


def _same(left: Any, right: Any) -> bool:
    """Select-Object -Unique and Group-Object look at case, and at every property."""
    if isinstance(left, PSObject) and isinstance(right, PSObject):
        return list(left) == list(right) and all(_same(left[k], right[k]) for k in left)
    return operators.equal(left, right, cased=True)


# ---- Sort-Object, Group-Object, Measure-Object


@cmdlet("Sort-Object")
def sort_object(call: Call) -> list[Any]:
    """Sort-Object.md: by properties or blocks, without regard to case unless -CaseSensitive."""
    cased = call.flag("casesensitive")
    keys = [_key(wanted) for wanted in call.each("property")] or [(lambda item: item, False)]
    turn = call.flag("descending")

    def compare(left: Any, right: Any) -> int:
        for read, down in keys:
            found = _ordered(read(left), read(right), cased)
            if found:
                return -found if turn or down else found
        return 0

    found = sorted(given(call), key=functools.cmp_to_key(compare))
    if not call.flag("unique"):
        return found
    return [item for n, item in enumerate(found) if n == 0 or compare(found[n - 1], item)]


def _ordered(left: Any, right: Any, cased: bool) -> int:
    """Sort-Object compares what has no common order as text."""
    try:
        return operators.order(left, right, cased)
    except PSError:
        return operators.order(text(left), text(right), cased)


def _key(wanted: Any) -> tuple[Callable[[Any], Any], bool]:
    down = False
    if isinstance(wanted, Hash):
        down = truth(wanted.get("Descending"))
        _, wanted = _calculated(wanted)
    if isinstance(wanted, str):
        return functools.partial(_read, wanted), down
    return lambda item: unrolled(wanted.each(item)) or None, down


def _read(name: str, item: Any) -> Any:
    return members.get(item, name)


@cmdlet("Group-Object")
def group_object(call: Call) -> Iterator[PSObject]:
    """Group-Object.md: Name, Count, Group; groups in the order of their values."""
    keys = [_key(wanted)[0] for wanted in call.each("property")] or [lambda item: item]
    groups: dict[tuple[str, ...], list[Any]] = {}
    for item in given(call):
        groups.setdefault(tuple(text(read(item)).lower() for read in keys), []).append(item)
    for _, group in sorted(groups.items()):
        values = [read(group[0]) for read in keys]
        shown = {
            "Values": values,
            "Count": len(group),
            "Group": [] if call.flag("noelement") else group,
            "Name": ", ".join(text(v) for v in values),
        }
        yield PSObject("Microsoft.PowerShell.Commands.GroupInfo", shown)


@cmdlet("Measure-Object")
def measure_object(call: Call) -> Iterator[PSObject]:
    """Measure-Object.md: Count, and what was asked for; the others are empty."""
    items = given(call)
    name = text(call.get("property"))
    if name:
        items = [item for item in items if not isinstance(item, PSObject) or name in item]
    values = [members.get(item, name) if name else item for item in items]
    wanted = [w for w in ("sum", "average", "maximum", "minimum") if call.flag(w)]
    figures = [number(v) for v in values if v is not None] if wanted else []
    shown: dict[str, Any] = {"Count": len(items)}
    for word, compute in _MEASURES.items():
        shown[word] = compute(figures) if word.lower() in wanted and figures else None
    shown["Property"] = name or None
    yield PSObject("Microsoft.PowerShell.Commands.GenericMeasureInfo", shown)


_MEASURES: dict[str, Callable[[Sequence[float]], float]] = {
    "Average": lambda v: sum(v) / len(v),
    "Sum": lambda v: float(sum(v)),
    "Maximum": lambda v: float(max(v)),
    "Minimum": lambda v: float(min(v)),
}
