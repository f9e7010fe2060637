"""What the two benchmarks of tier 2 share: the real planner, asked through its real process."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from pathlib import Path

from osiris.edge import catalogue
from osiris.edge.planner import absence
from osiris.edge.planner.client import ChildPlanner
from osiris.edge.planner.door import child, embedded
from osiris.model.planner import Decision, Question
from osiris.model.site import Platform

INCIDENTS = Path(__file__).parents[1] / "tests" / "incidents"
_SETTLED = {"danger", "addressed", "no_candidate"}


def planner() -> ChildPlanner:
    """The embedded one, not started yet. Ends the benchmark where tier 2 is not built."""
    why = absence.engine(catalogue.root())
    if why:
        raise SystemExit(why)
    content = catalogue.load()
    return child(embedded(catalogue.root() / "runbooks" / "planner", content), content)


def questions() -> list[Question]:
    """The incidents of the examination, attacks left out: rules settle most of those."""
    lines = [
        json.loads(line)
        for name in ("linux", "windows")
        for line in (INCIDENTS / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return [
        Question(os=Platform(line["os"]), text=line["text"], check=line.get("check", ""))
        for line in lines
    ]


def each(
    asked: ChildPlanner, some: list[Question], seen: Callable[[Decision, float], None]
) -> None:
    """Ask one after the other; `seen` gets every Decision with its seconds."""

    async def all_() -> None:
        clock = asyncio.get_running_loop().time
        for question in some:
            began = clock()
            decision = await asked.decide(question)
            assert decision.code not in ("absent", "deadline", "crashed", "unreadable"), decision
            if decision.code not in _SETTLED:  # a model answered
                seen(decision, clock() - began)

    asyncio.run(all_())
