"""Every shape in which Windows PowerShell 5.1 writes JSON, and what is no JSON of ours."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from osiris.probes.psjson import boolean, document, items, number, number_or_none, text, when


def test_one_object_and_nothing_else() -> None:
    assert document('{"a":  1,\r\n    "b":  "x\\/y"}\r\n') == {"a": 1, "b": "x/y"}
    assert document('\ufeff{"a":1}') == {"a": 1}
    for noise in ("", "\r\n", "null", "[1]", '"a"', "1", '{"a":1}{"a":1}', '{"a":', "#< CLIXML"):
        with pytest.raises(ValueError, match=r"not one JSON object|Expecting value|Extra data"):
            document(noise)


def test_a_key_that_stands_twice_is_refused_at_every_depth() -> None:
    for twice in ('{"a":1,"a":2}', '{"a":{"b":1,"b":1}}', '{"a":[{"b":1,"b":1}]}'):
        with pytest.raises(ValueError, match="twice"):
            document(twice)


@pytest.mark.parametrize(
    ("shape", "read"),
    [
        (None, []),
        ([], []),
        ("", [""]),
        ("one", ["one"]),
        (0, [0]),
        (False, [False]),
        (["one", "two"], ["one", "two"]),
        ([None], [None]),
        ({"name": "one"}, [{"name": "one"}]),
        ({"value": ["one", "two"], "Count": 2}, ["one", "two"]),
        ({"value": [], "Count": 0}, []),
        ({"value": None, "Count": 0}, []),
        ({"value": "one", "Count": 1}, ["one"]),
        ({"value": {"name": "one"}, "Count": 1}, [{"name": "one"}]),
        ({"value": ["a"], "Count": 1, "name": "no list"}, [{"value": ["a"], "Count": 1,
                                                            "name": "no list"}]),
    ],
)  # fmt: skip
def test_a_list_in_every_shape_that_5_1_gives_it(shape: Any, read: list[Any]) -> None:
    assert items(shape) == read


def test_a_list_that_counts_wrong_is_no_answer() -> None:
    with pytest.raises(ValueError, match="counts"):
        items({"value": ["one"], "Count": 2})


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("/Date(0)/", datetime(1970, 1, 1, tzinfo=UTC)),
        ("/Date(1787604096000)/", datetime(2026, 8, 24, 20, 41, 36, tzinfo=UTC)),
        ("/Date(-11644473600000)/", datetime(1601, 1, 1, tzinfo=UTC)),
        ("2026-11-21T07:00:00.1234567Z", datetime(2026, 11, 21, 7, 0, 0, 123456, tzinfo=UTC)),
        ("2026-11-21T08:00:00.0000000+01:00", datetime(2026, 11, 21, 7, tzinfo=UTC)),
    ],
)
def test_a_time_in_both_forms(said: str, at: datetime) -> None:
    assert when(said) == at


@pytest.mark.parametrize(
    "said",
    [
        None,
        1787604096000,
        "",
        "21.11.2026 08:00:00",
        "2026-11-21T07:00:00.0000000",
        "/Date(x)/",
        "/Date(0)/ ",
        "/Date(999999999999999)/",
    ],
)
def test_what_is_no_time(said: Any) -> None:
    with pytest.raises(ValueError, match=r"time|isoformat"):
        when(said)


def test_getters_take_one_kind_each() -> None:
    row = {"text": "", "number": 0, "flag": False, "none": None, "list": [], "real": 1.0}
    assert (text(row, "text"), number(row, "number"), boolean(row, "flag")) == ("", 0, False)
    assert (number_or_none(row, "number"), number_or_none(row, "none")) == (0, None)
    for getter, own in ((text, "text"), (number, "number"), (boolean, "flag")):
        for key in [*row, "absent"]:
            if key != own:
                with pytest.raises(ValueError, match=r"is no|is neither|there is no"):
                    getter(row, key)


def test_a_row_that_is_no_object_has_no_values() -> None:
    with pytest.raises(ValueError, match="there is no noise"):
        text("noise", "noise")  # type: ignore[arg-type]


def test_null_is_said_and_not_left_out() -> None:
    for row in ({}, {"number": "1"}, {"number": True}):
        with pytest.raises(ValueError, match=r"there is no number|no whole number"):
            number_or_none(row, "number")
