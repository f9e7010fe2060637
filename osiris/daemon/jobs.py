"""What runs by itself, and how often. One row per job."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from osiris.daemon.house import House
from osiris.edge.channels import send
from osiris.flow.clocks import tick
from osiris.flow.discover import discover
from osiris.flow.heal import heal_open
from osiris.flow.learn import learn
from osiris.flow.listen import listen
from osiris.flow.retain import retain
from osiris.flow.sweep import sweep
from osiris.flow.tell import Ways, tell, tidy

MINUTE_S, HOUR_S, DAY_S = 60, 3_600, 86_400
LISTEN_S = 10 * MINUTE_S
GoOn = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """`every_s` may vary by a tenth, so that a hundred boxes do not knock at the same second.

    `run` is told by its second argument whether it may begin another piece of work. `beside`: it
    waits for lines that may be slow, neither holds up the other jobs nor waits for them, and is
    called off at the stop.
    """

    name: str
    every_s: int
    run: Callable[[House, GoOn], Awaitable[None]]
    beside: bool = False


async def clocks(house: House, go_on: GoOn) -> None:
    """Begin the clocks of tickets, and note what ran out: before a look can close it."""
    tick(house.box)


async def watch(house: House, go_on: GoOn) -> None:
    """Look at what is due, then try what is open."""
    await sweep(house.box)
    await heal_open(house.box, house.index, patient=True, go_on=go_on)


async def hear(house: House, go_on: GoOn) -> None:
    """Ask what failed and what was logged. The next pass of `watch` tries what it opened."""
    await listen(house.box)


async def find(house: House, go_on: GoOn) -> None:
    """Ask the enrolled domain controllers which computers there are."""
    await discover(house.box)


async def forget(house: House, go_on: GoOn) -> None:
    """Destroy the details that were kept long enough."""
    retain(house.box)
    tidy(house.box)


async def talk(house: House, go_on: GoOn) -> None:
    """Tell people what is due, and try again what could not be sent."""
    await tell(house.box, Ways(address=house.vault.address, send=send))


async def study(house: House, go_on: GoOn) -> None:
    """Count what worked: propose, trust, demote."""
    learn(house.box)


def table(house: House) -> tuple[Job, ...]:
    """The jobs of this box."""
    return (
        Job(name="clocks", every_s=MINUTE_S, run=clocks),
        Job(name="watch", every_s=house.box.settings.interval_s, run=watch),
        Job(name="hear", every_s=LISTEN_S, run=hear),
        Job(name="talk", every_s=MINUTE_S, run=talk, beside=True),
        Job(name="find", every_s=HOUR_S, run=find),
        Job(name="study", every_s=HOUR_S, run=study),
        Job(name="forget", every_s=DAY_S, run=forget),
    )
