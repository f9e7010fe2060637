"""Plain values -> a wire shape, or every fault at once with file, line and path."""

from __future__ import annotations

import difflib
from collections.abc import Hashable, Iterable
from functools import cache
from typing import Any, TypeVar, cast, get_args, get_origin

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from osiris.core.reading.tree import Fault, Path, Tree, parse
from osiris.errors import CatalogueError

Shape = TypeVar("Shape")
_HINT = "Correct the lines named above; `osiris lint` reads everything again."


class Wire(BaseModel):
    """What every wire shape is: strict about kinds, closed to unknown keys."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


def read(
    shape: type[Shape], data: bytes, source: str, context: dict[str, object] | None = None
) -> tuple[Shape, Tree]:
    """`data` as `shape`, and its tree for digests and lines.

    Raises CatalogueError with all faults of the document.
    """
    tree = parse(data)
    checked: Shape | None = None
    # A tree that broke off would be blamed for what was never reached.
    if tree.value is not None or not tree.faults:
        try:
            adapter = _adapter(cast(Hashable, shape))
            checked = adapter.validate_python(tree.value, context=context)
        except ValidationError as error:
            for one in error.errors(include_url=False, include_input=False):
                _note(tree, shape, one)
    if tree.faults or checked is None:
        raise CatalogueError(source, describe(source, tree.faults), _HINT)
    return checked, tree


@cache
def _adapter(shape: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(cast(Any, shape))


def describe(source: str, faults: Iterable[Fault]) -> list[str]:
    """Each fault as `file:line: path: what is wrong`, in the order of the file."""
    return [f"{source}:{f.line}: {dotted(f.path)}{f.text}" for f in sorted(faults, key=_order)]


def dotted(path: Path) -> str:
    """`checks.patching.expect: `, or nothing for the top."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return f"{text.lstrip('.')}: " if text else ""


def _order(fault: Fault) -> tuple[int, str]:
    return fault.line, dotted(fault.path) + fault.text


def _note(tree: Tree, shape: object, error: Any) -> None:
    path: Path = tuple(step for step in error["loc"] if step != "[key]")
    match error["type"]:
        case "extra_forbidden":
            text = _unknown(str(path[-1]), _keys(shape, path[:-1]))
        case "missing":
            text = "is required"
        case _:
            text = error["msg"].removeprefix("Value error, ")
    tree.fault(path, text)


def _unknown(key: str, known: list[str]) -> str:
    near = difflib.get_close_matches(key, known, n=1)
    hint = f"did you mean '{near[0]}'?" if near else f"known here: {', '.join(known)}"
    return f"unknown key; {hint}"


def _keys(shape: object, path: Path) -> list[str]:
    """The keys that a mapping at `path` below `shape` may have."""
    here: Any = shape
    for step in path:
        here = _below(here, step)
    model = _model(here)
    return [f.alias or name for name, f in model.model_fields.items()] if model else []


def _below(shape: Any, step: str | int) -> Any:
    model = _model(shape)
    if model is not None:
        fields = {f.alias or name: f.annotation for name, f in model.model_fields.items()}
        return fields.get(str(step))
    for part in (shape, *get_args(shape)):
        if get_origin(part) in (list, dict):
            return get_args(part)[-1]
    return None


def _model(shape: Any) -> type[BaseModel] | None:
    if get_origin(shape) in (list, dict):
        return None
    for part in (shape, *get_args(shape)):
        if isinstance(part, type) and issubclass(part, BaseModel):
            return part
    return None
