"""Parameters of cmdlets and functions: which word goes to which (about_Parameters,
about_Splatting, about_Functions)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from osiris.lab.windows.ps import nodes
from osiris.lab.windows.ps.convert import as_list, cast, number, plain, text, truth, type_name
from osiris.lab.windows.ps.operators import regex
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported
from osiris.lab.windows.tables import Row


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a command: `name` for -name; a value, unless it is a name alone.

    `sure` marks a value that belongs to the name (`-name:value`, splatting); `raw` is a named word
    as it was written, for programs.
    """

    name: str = ""
    value: Any = None
    has_value: bool = True
    sure: bool = False
    raw: str = ""


def refused(command: str, what: str, error_id: str) -> PSError:
    """A ParameterBindingException."""
    error = PSError(
        what, error_id, type_name="System.Management.Automation.ParameterBindingException"
    )
    error.command = command
    return error


def of_cmdlet(row: Row, words: Sequence[Word]) -> dict[str, Any]:
    """A cmdlet's arguments by full names in lower case. Raises PSError, Unsupported."""
    bound: dict[str, Any] = {}
    free: list[Any] = []
    left = list(words)
    while left:
        word = left.pop(0)
        if not word.name:
            free.append(word.value)
            continue
        key = word.name.lower()
        kind = row.kind(key)
        if not kind:
            raise Unsupported(f"{row.name} -{word.name} is not in the table")
        if key in bound:
            raise refused(row.name, f"{word.name} is bound twice", "ParameterAlreadyBound")
        bound[key] = _converted(row, word, kind, left)
    free = _blocks(row, bound, free)
    places = [p for p in row.positional if p not in bound]
    if len(free) > len(places):
        raise refused(
            row.name,
            f"A positional parameter cannot be found that accepts argument '{text(free[-1])}'.",
            "PositionalParameterNotFound",
        )
    for name, value in zip(places, free, strict=False):
        bound[name] = converted(row, name, row.kind(name), value)
    return bound


def _blocks(row: Row, bound: dict[str, Any], free: list[Any]) -> list[Any]:
    """Blocks without a name go to the first parameters that take one; the other words are left."""
    places = [p for p, kind in row.parameters.items() if kind == "block" and p not in bound]
    left = []
    for value in free:
        if places and callable(getattr(value, "each", None)):
            bound[places.pop(0)] = value
        else:
            left.append(value)
    return left


def _converted(row: Row, word: Word, kind: str, left: list[Word]) -> Any:
    if kind == "switch":
        return truth(word.value) if word.has_value else True
    if word.has_value:
        return converted(row, word.name, kind, word.value)
    if not left or left[0].name:
        raise refused(
            row.name, f"Missing an argument for parameter '{word.name}'.", "MissingArgument"
        )
    return converted(row, word.name, kind, left.pop(0).value)


def converted(row: Row, name: str, kind: str, value: Any) -> Any:
    """A value as a parameter of this kind takes it. Raises PSError."""
    value = plain(value)
    shown = row.spelled.get(name.lower(), name)
    if kind == "list" or (kind in ("int", "number", "date", "timespan") and value is None):
        items = as_list(value)
        if not items or any(item is None for item in items):
            raise refused(
                row.name,
                f"Cannot bind argument to parameter '{shown}' because it is null or empty.",
                "ParameterArgumentValidationErrorNullNotAllowed",
            )
        return list(items)
    try:
        return _of_kind(kind, value)
    except PSError as error:
        raise refused(
            row.name,
            f"Cannot bind parameter '{shown}'. {error}",
            "CannotConvertArgumentNoMessage",
        ) from None


def _of_kind(kind: str, value: Any) -> Any:
    if isinstance(value, list) and kind not in ("object", "bool", "block") and len(value) != 1:
        raise PSError(f"Cannot convert the value of type {type_name(value)}.")
    if kind == "text":
        return text(value)
    if kind == "int":
        return round(number(value))
    if kind == "number":
        return number(value)
    if kind == "bool":
        if isinstance(value, str):
            raise PSError(f'Cannot convert value "{value}" to type "System.Boolean".')
        return truth(value)
    if kind == "date":
        return cast("datetime", value)
    if kind == "timespan":
        return cast("timespan", value)
    return value


def of_function(
    name: str, params: Sequence[nodes.Parameter], words: Sequence[Word]
) -> tuple[dict[str, Any], list[Any]]:
    """A function's arguments by name, without its defaults, and the rest for $args.

    Raises PSError where a value does not fit a parameter's type, Unsupported for an unknown name.
    """
    known = {param.name: param for param in params}
    bound: dict[str, Any] = {}
    free: list[Any] = []
    left = list(words)
    while left:
        word = left.pop(0)
        if not word.name:
            free.append(word.value)
            continue
        param = known.get(word.name.lower())
        if param is None:
            raise Unsupported(f"{name} has no parameter -{word.name}")
        if word.has_value:
            bound[param.name] = word.value
        elif "switch" in param.types or not left or left[0].name:
            if "switch" not in param.types:
                raise refused(name, f"Missing an argument for '{word.name}'.", "MissingArgument")
            bound[param.name] = True
        else:
            bound[param.name] = left.pop(0).value
    for param in params:
        if free and param.name not in bound and "switch" not in param.types:
            bound[param.name] = free.pop(0)
    made = {key: typed(known[key].types, plain(value)) for key, value in bound.items()}
    for key, value in made.items():
        if known[key].pattern and not regex(known[key].pattern).search(text(value)):
            raise refused(
                name,
                f"Cannot validate argument on parameter '{key}'.",
                "ParameterArgumentValidationError",
            )
    return made, free


def typed(types: Sequence[str], value: Any) -> Any:
    """A value through the casts of a parameter or a typed variable."""
    for kind in reversed(types):
        value = cast(kind, value)
    return value


def missing(param: nodes.Parameter) -> Any:
    """What a parameter holds that was not given and has no default."""
    first = param.types[0] if param.types else ""
    return {"string": "", "int": 0, "int32": 0, "long": 0, "bool": False, "switch": False}.get(
        first
    )


def unpacked(value: Any) -> list[Word]:
    """The words of a splatted variable: a hash table names them, a list places them."""
    if isinstance(value, dict) and not isinstance(value, PSObject):
        return [Word(name=text(k), value=v, sure=True) for k, v in value.items()]
    return [Word(value=item) for item in as_list(value)]
