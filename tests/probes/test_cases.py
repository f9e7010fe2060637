"""Every reading against its table of recorded outputs: tests/cases/<platform>/<probe>.yaml.

A case has a name, the family of the host, its output, and what is read: some or all of the fields
(`value`), or why nothing is (`error`: missing or garbage).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

from osiris.model.content import Missing

REPO = Path(__file__).parents[2]
TABLES = sorted((REPO / "tests/cases").glob("*/*.yaml"))
ERRORS = {"missing": Missing, "garbage": ValueError}
FAMILIES = {"debian", "rhel", "any"}


def label(table: Path) -> str:
    """`linux/sshd`."""
    return f"{table.parent.name}/{table.stem}"


def parser(table: Path) -> Callable[[str], Mapping[str, Any]]:
    """The parser that a table is about."""
    module = import_module(f"osiris.probes.{table.parent.name}.{table.stem}")
    parse: Callable[[str], Mapping[str, Any]] = module.parse
    return parse


def cases(table: Path) -> list[dict[str, Any]]:
    """The cases of a table, in order."""
    found: list[dict[str, Any]] = yaml.safe_load(table.read_text(encoding="utf-8"))
    return found


CASES = [
    pytest.param(table, case, id=f"{label(table)}: {case['name']}")
    for table in TABLES
    for case in cases(table)
]


def plain(value: Any) -> Any:
    """Tuples as lists, all the way down: YAML knows no tuples."""
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value


@pytest.mark.parametrize(("table", "case"), CASES)
def test_case(table: Path, case: dict[str, Any]) -> None:
    assert case.keys() - {"value", "error"} == {"name", "os", "output"}
    assert case["os"] in FAMILIES
    parse = parser(table)
    if "error" in case:
        with pytest.raises(ERRORS[case["error"]]):
            parse(case["output"])
    else:
        read = plain(parse(case["output"]))
        # A subset: a case names the fields that it is about. True is not 1.
        assert {key: (type(read[key]), read[key]) for key in case["value"]} == {
            key: (type(value), value) for key, value in case["value"].items()
        }


def test_every_reading_has_a_table_and_every_table_a_reading() -> None:
    readings = {
        f"{script.parent.name}/{script.stem}"
        for kind in ("*/*.sh", "windows/*.ps1")
        for script in (REPO / "osiris/probes").glob(kind)
        if script.with_suffix(".py").exists()
    }
    assert readings
    assert {label(table) for table in TABLES} == readings


@pytest.mark.parametrize("table", TABLES, ids=label)
def test_silence_and_noise_are_never_read_as_something(table: Path) -> None:
    parse = parser(table)
    for output in ("", "\n", "bash: command not found\n", '{"half": ', "\x00\x1b[31m\ufffd\n"):
        with pytest.raises((Missing, ValueError)):
            parse(output)


@pytest.mark.parametrize("table", TABLES, ids=label)
def test_a_table_holds_what_goes_wrong_too(table: Path) -> None:
    read = cases(table)
    assert any("value" in case for case in read)
    assert any("error" in case for case in read)
    names = [case["name"] for case in read]
    assert len(names) == len(set(names))
