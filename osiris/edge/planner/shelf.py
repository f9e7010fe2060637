"""The planners that a box can have, each as what its process is told to load."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osiris.core.reading.planner import read_greeting
from osiris.edge.planner.client import Load
from osiris.edge.planner.line import Ended, Garbled, Late, open_line
from osiris.model.content import Runbook
from osiris.model.planner import PlannerKind

_MIB = 1 << 20
_WORK_MIB = 2_048  # beside the weights: the context, and a copy of them in another order
NOT_EXAMINED = (
    "This model has not passed the examination, so it only suggests: osiris planner exam --model"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """A model that the clinic chose: where it lies, its SHA-256, and whether it passed."""

    path: str
    digest: str
    passed: bool = False


def own(chosen: Own, runbooks: Mapping[str, Runbook]) -> Load:
    """A chosen model. Large ones take their time. Raises OSError where the file is gone."""
    path = Path(chosen.path)
    size = path.stat().st_size
    return Load(
        kind=PlannerKind.OWN,
        model=chosen.digest,
        may_act=chosen.passed,
        why="" if chosen.passed else NOT_EXAMINED,
        memory_mib=size // _MIB + _WORK_MIB,
        start_s=300,
        answer_s=120,
        more={"digest": chosen.digest, **own_load(path, runbooks)},
    )


def own_load(path: Path, runbooks: Mapping[str, Runbook]) -> dict[str, Any]:
    """What `own.load` needs of the catalogue."""
    slots = {
        b.id: sorted({slot for step in b.steps for slot in step.slots}) for b in runbooks.values()
    }
    return {
        "model": str(path),
        "titles": {b.id: b.title for b in runbooks.values()},
        "slots": slots,
    }


def look(path: Path, runbooks: Mapping[str, Runbook]) -> tuple[str, str]:
    """Load the file once in a process of its own: its SHA-256, and why it cannot be used. One of
    them is empty."""
    load = own(Own(path=str(path), digest=""), runbooks)
    try:
        line = open_line()
    except OSError as error:
        return "", f"The planner's process does not start: {error.strerror}."
    try:
        return read_greeting(line.exchange(load.document(), load.start_s))
    except Late:
        return "", "The model takes too long to load on this machine."
    except (Ended, Garbled):
        return "", "The planner's process ended while it loaded the model: too large, or damaged."
    finally:
        line.close()
