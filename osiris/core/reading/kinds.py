"""The small kinds that several documents share: ids, text, parameters, expected values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, Field, RootModel, model_validator

from osiris.model.content import Expect, Op, Params, Value

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
CheckId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*(\.[a-z0-9_]+)?$")]
RunbookId = Annotated[str, Field(pattern=r"^RB(-[A-Z0-9]+)+$")]

_NUMBER = {Op.AT_LEAST, Op.AT_MOST}
_LIST = {Op.ONE_OF, Op.SUBSET_OF, Op.CONTAINS}


def _prose(text: str) -> str:
    text = " ".join(text.split())
    if not text:
        raise ValueError("says nothing")
    return text


def _param(value: object) -> str | int | bool | tuple[str, ...]:
    if isinstance(value, list):
        if all(isinstance(item, str) and "\n" not in item for item in value):
            return tuple(value)
    elif isinstance(value, bool | int) or (isinstance(value, str) and "\n" not in value):
        return value
    raise ValueError("one line of text, a whole number, true, false, or a list of such lines")


Prose = Annotated[str, AfterValidator(_prose)]
"""Text for people: runs of white space are one space."""

WireParams = dict[Name, Annotated[Any, AfterValidator(_param)]]


class WireExpect(RootModel[dict[str, Any]]):
    """`{op: value}` with exactly one op of the right kind of value."""

    @model_validator(mode="after")
    def _one_op(self) -> WireExpect:
        if len(self.root) != 1:
            raise ValueError(f"exactly one of {', '.join(Op)}")
        ((op, value),) = self.root.items()
        if op not in list(Op):
            raise ValueError(f"'{op}' is none of {', '.join(Op)}")
        _fits(Op(op), value)
        return self

    def noun(self) -> Expect:
        """The noun."""
        ((op, value),) = self.root.items()
        return Expect(op=Op(op), value=frozen(value))


def _fits(op: Op, value: object) -> None:
    if op in _NUMBER and not _is_number(value):
        raise ValueError(f"{op} needs a whole number")
    if op in _LIST and not (isinstance(value, list) and value and all(map(_is_plain, value))):
        raise ValueError(f"{op} needs a list of text or numbers")
    if op is Op.WITHIN and not _is_range(value):
        raise ValueError("within needs [low, high], two whole numbers")
    if op is Op.EMPTY and value is not True:
        raise ValueError("empty needs true")
    if op in (Op.IS, Op.IS_NOT) and not _is_plain(value):
        raise ValueError(f"{op} needs text, a whole number, true or false")


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_plain(value: object) -> bool:
    return isinstance(value, str | int)


def _is_range(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) == 2
        and all(map(_is_number, value))
        and value[0] <= value[1]
    )


def frozen(value: Any) -> Value:
    """Lists as tuples, all the way down."""
    if isinstance(value, list):
        return tuple(frozen(item) for item in value)
    if isinstance(value, Mapping):
        return {key: frozen(item) for key, item in value.items()}
    return value  # type: ignore[no-any-return]


def params(wire: Mapping[str, Any]) -> Params:
    """The noun: already checked, in one order."""
    return dict(sorted(wire.items()))
