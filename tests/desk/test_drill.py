"""A drill that a console starts: followed, read, called off."""

from __future__ import annotations

import sys
import threading

import pytest

from osiris.desk.drill import COMMAND, Drill, Drilled
from osiris.errors import OsirisError

GOOD = """
import json, sys
print("h1: broke chrony", file=sys.stderr)
words = "hosts broken detected missed healed undone escalated by_rules by_planner by_person"
counted = dict.fromkeys(words.split(), 1)
print(json.dumps({**counted, "detect_s": 0.5, "heal_s": 1.5, "chain": "verified"}))
sys.exit(1)
"""


def drill(program: str) -> Drill:
    return Drill((sys.executable, "-c", program))


def test_its_progress_and_result_are_told() -> None:
    said: list[str] = []
    found = drill(GOOD).follow(said.append)
    assert said == ["h1: broke chrony"]
    assert found == Drilled(
        **dict.fromkeys(list(Drilled.__dataclass_fields__)[:10], 1),  # type: ignore[arg-type]
        detect_s=0.5,
        heal_s=1.5,
        chain="verified",
    )


def test_one_that_cannot_run_says_why() -> None:
    with pytest.raises(OsirisError, match="no room"):
        drill("import sys; print('no room', file=sys.stderr); sys.exit(3)").follow(lambda _: None)


def test_an_answer_that_is_none_is_an_error() -> None:
    with pytest.raises(OsirisError, match="cannot be read"):
        drill("print('{}')").follow(lambda _: None)


def test_called_off_it_leaves_nothing_behind() -> None:
    """The real command, ended as soon as it does something: its simulated hosts are gone."""
    begun = threading.Event()
    one = Drill(COMMAND)
    said: list[str] = []

    def hear(line: str) -> None:
        said.append(line)
        begun.set()

    ended: list[Drilled | None] = []
    thread = threading.Thread(target=lambda: ended.append(one.follow(hear)))
    thread.start()
    assert begun.wait(60)
    one.call_off()
    thread.join(60)
    assert ended == [None], said[-3:]
