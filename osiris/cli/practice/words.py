"""What people tell the box in a demo: tier 2's part of the day, and a person's."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from osiris.cli.common import say
from osiris.cli.practice import clinic
from osiris.desk import Desk
from osiris.lab.windows import drifts as windows
from osiris.lab.windows.clinic import WindowsLab
from osiris.report.tiers import planner_line

BUILDING = "Tier 2 is being built"
"""How the sentence of a planner begins that will be there soon (edge.planner.absence)."""

PATIENCE_S = 240
_STEP_S = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Somebody's words about a simulated host, and the drift behind them, if there is one."""

    host: str
    words: str
    drift: str = ""


WORDS = (
    Said(
        host="fs1",
        words="the clock on the file server is five minutes behind, the Windows Time service is "
        "not running",
        drift="time-stopped",
    ),
    Said(
        host="pc1",
        words="the shield in the corner is red: real-time protection of Defender is off and I did "
        "not turn it off",
        drift="guard-watch-off",
    ),
    Said(host="pc3", words="a ransom note is on the desktop and the shadow copies were deleted"),
)


def await_planner(
    desk: Desk, *, patience_s: int = PATIENCE_S, sleep: Callable[[float], None] = time.sleep
) -> str:
    """Wait for a planner that is being built, and say so; then one line on how tier 2 stands."""
    waited = 0
    while not (state := desk.planner()).ready and waited < patience_s:
        if not state.why.startswith(BUILDING):
            break
        say(f"    {state.why}")
        sleep(_STEP_S)
        waited += _STEP_S
    return planner_line(state)


def tell(desk: Desk, lab: WindowsLab) -> list[tuple[str, str, int]]:
    """Break what the words are about, and tell the box before it looks again.

    Returns host, words and Incident of each. What tier 2 does not find is found by the next look.
    """
    told = []
    for one in WORDS:
        if one.drift:
            lab.break_(one.host, one.drift)
            say(f"    {one.host} ({clinic.SIMULATED}): {windows.find(one.drift).why}")
        say(f'    somebody about {one.host}: "{one.words}"')
        asked = {"host": one.host, "text": one.words}
        reply = clinic.done(desk.ask("incident.open", asked, say=say))
        told.append((one.host, one.words, int(reply.data["incident"])))
    return told


def agree(desk: Desk, told: Sequence[int]) -> None:
    """A person reads what tier 2 suggests about these Incidents, and says yes to it."""
    for number in told:
        story = desk.why(number)
        said = story.decisions[-1].decision if story.decisions else None
        if said is not None and said.code == "ceiling":
            say(f"    somebody says yes to what tier 2 suggests: {said.runbook}")
            desk.ask("approve", {"incident": number}, say=say)
