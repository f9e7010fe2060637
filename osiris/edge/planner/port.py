"""What the flow knows of a planner. Nothing that it says can be more than a runbook's id."""

from __future__ import annotations

from typing import Protocol

from osiris.model.planner import ESCALATE, Decision, PlannerKind, PlannerState, Question


class Planner(Protocol):
    """Answers one Question at a time."""

    def state(self) -> PlannerState:
        """Whether there is one, and what it is. Starts nothing."""

    async def decide(self, question: Question) -> Decision:
        """The verdict. A model that is absent, late, dead or unreadable is a Decision for ESCALATE
        with the fault as its code: never an exception, never an outage."""

    def close(self) -> None:
        """End what was started. A later question starts it anew."""


class Absent:
    """No planner. `why` is what every surface says."""

    def __init__(self, why: str) -> None:
        self._why = why

    def state(self) -> PlannerState:
        """Not ready, and why."""
        return PlannerState(
            kind=PlannerKind.NONE, ready=False, model="", why=self._why, may_act=False
        )

    async def decide(self, question: Question) -> Decision:
        """A person must look."""
        return Decision(runbook=ESCALATE, ppm=0, acts=False, code="absent", reason=self._why)

    def close(self) -> None:
        """Nothing was started."""
