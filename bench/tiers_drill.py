"""Whose plan settles each of 100 mixed incidents, and how long a heal takes.

Four clinics of five simulated Windows hosts, 25 incidents each. They run at once, each in a process
of its own: most of a round is the wait that a runbook asks for before its Check is run again, and
one after the other took a quarter of an hour. Within a clinic nothing is hurried. The hosts run on
the same cores, so four clinics at once make each other's times longer, never shorter.

The mix is ours: 76 drifts that the checks find, drawn from one for each runbook, 16 drifts that
somebody tells in words before the box looks, 8 texts that are for a person. So the shares say what
settled this mix, no more. Where a runbook always needs a yes, a yes is said; those are counted
apart and left out of the times. A planner that did not pass its examination only suggests; what a
person says yes to then counts as a person's, and is told beside it. The texts are from the
development half of tests/incidents. For comparison, the system before this one: 70 to 80 %, 15 to
20 % and 5 to 10 %, and 2 to 10 minutes to a heal.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from osiris.cli.practice import clinic
from osiris.cli.practice.drill import settled, spread_windows
from osiris.core.guard import ASKS
from osiris.core.planning import never_acts
from osiris.daemon.asks.incidents import LONGEST
from osiris.daemon.house import CONFIG
from osiris.desk import Desk
from osiris.edge import catalogue, settings
from osiris.lab.windows import drifts, scenarios
from osiris.lab.windows.clinic import WindowsLab
from osiris.model.case import IncidentState, Outcome, Tier
from osiris.model.site import Window

ROUNDS, FOUND, TOLD, FOR_A_PERSON = 4, 19, 4, 2
INCIDENTS = Path(__file__).parents[1] / "tests" / "incidents"
SEED = 4


@dataclass(frozen=True, kw_only=True)
class Round:
    """What is done to one clinic: drifts to be found, drifts with the words that tell of them, and
    words that are for a person, each with its host."""

    found: Sequence[tuple[str, drifts.Drift]]
    told: Sequence[tuple[str, drifts.Drift, str]]
    danger: Sequence[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Went:
    """How a Round went: Incidents by the tier that settled them, seconds to each heal without a
    yes, how many healed after one, how many of those by what tier 2 had suggested, and how many
    words for a person were acted on."""

    by: Counter[Tier]
    times: Sequence[float]
    yes: int
    suggested: int
    acted_wrongly: int


def main() -> int:
    """Run the drill and print its figures."""
    began, load = time.monotonic(), os.getloadavg()[0]
    went: list[Went] = []
    with ProcessPoolExecutor(ROUNDS, mp_context=get_context("spawn")) as pool:
        for done in as_completed([pool.submit(through, n) for n in range(ROUNDS)]):
            went.append(done.result())
            print(f"{len(went)} of {ROUNDS} clinics: {_shares(went[-1].by)}", flush=True)
    minutes = (time.monotonic() - began) / 60
    print(
        f"{minutes:.1f} min on {os.cpu_count()} cores; load {load:.1f} before it and "
        f"{os.getloadavg()[0]:.1f} at its end"
    )
    return _told(went)


def _told(went: Sequence[Went]) -> int:
    """Print the figures; 1 where words for a person were acted on."""
    by = sum((w.by for w in went), Counter[Tier]())
    times = [t for w in went for t in w.times]
    wrong = sum(w.acted_wrongly for w in went)
    print(
        f"{by.total()} incidents: {_shares(by)}; {len(times)} healed unasked, "
        f"{sum(w.yes for w in went)} after a yes, {sum(w.suggested for w in went)} of these by "
        f"what tier 2 had suggested; words for a person acted on: {wrong}"
    )
    for tier, op, goal in (
        (Tier.RULES, ">=", 70),
        (Tier.PLANNER, ">=", 10),
        (Tier.PERSON, "<=", 20),
    ):
        print(f"figure tier_{tier}_percent {100 * by[tier] / by.total():.0f} goal {op} {goal}")
    print(f"figure drill_heal_p50_s {statistics.median(times):.1f} goal <= 120")
    print(f"figure drill_heal_p95_s {statistics.quantiles(times, n=20)[-1]:.1f} goal <= 600")
    return 1 if wrong else 0


def _shares(by: Counter[Tier]) -> str:
    return ", ".join(f"{tier} {by[tier]}" for tier in Tier)


def rounds() -> Iterator[Round]:
    """The four rounds, the same at every run: the choice is drawn from a seed."""
    draw = random.Random(SEED)  # noqa: S311 a choice that can be repeated
    placed = spread_windows(drifts.every())
    texts = _texts()
    never = never_acts(catalogue.load())
    for _ in range(ROUNDS):
        order = draw.sample(placed, len(placed))
        fit = [
            (host, drift)
            for host, drift in order
            if drift.ends is Outcome.HEALED
            and drift.runbook not in never
            and texts.get((drift.runbook or "", _role(host)))
        ]
        told = [(h, d, texts[d.runbook or "", _role(h)].pop()) for h, d in fit[:TOLD]]
        taken = {drift.id for _, drift, _ in told}
        yield Round(
            found=[(h, d) for h, d in order if d.id not in taken][:FOUND],
            told=told,
            danger=[("pc3", texts["escalate", "workstation"].pop()) for _ in range(FOR_A_PERSON)],
        )


def _texts() -> dict[tuple[str, str], list[str]]:
    """(right runbook or "escalate", role) -> what people wrote, without naming a Check."""
    found: dict[tuple[str, str], list[str]] = {}
    for line in (INCIDENTS / "windows.jsonl").read_text(encoding="utf-8").splitlines():
        one: Mapping[str, str] = json.loads(line)
        development = hashlib.sha256(one["id"].encode()).digest()[0] % 2 == 0
        text = " ".join(one["text"].split())
        if development and "check" not in one and len(text) <= LONGEST:
            found.setdefault((one["expect"], one.get("role", "")), []).append(text)
    return found


def _role(host: str) -> str:
    return scenarios.find(dict(clinic.WINDOWS_HOSTS)[host]).role.value


def through(number: int) -> Went:
    """One clinic from the first look to the last heal, in a folder that goes with it."""
    one = next(islice(rounds(), number, None))
    with tempfile.TemporaryDirectory() as folder:
        return _through(one, Path(folder))


def _through(one: Round, folder: Path) -> Went:
    desk = clinic.make(folder / "data", "drill")
    lab = clinic.start_windows(desk, ttl_s=1_800, say=_quiet)
    try:
        _always_open(desk)
        clinic.let_act(desk)
        clinic.done(desk.ask("sweep", {}))
        told = [_tell(desk, lab, *said) for said in one.told]
        danger = [_say(desk, host, text) for host, text in one.danger]
        for host, drift in one.found:
            lab.break_(host, drift.id)
        clinic.done(desk.ask("sweep", {}))
        wanted = {(host, drift.check) for host, drift in one.found}
        seen = desk.incidents(open_only=True)
        numbers = [i.id for i, name in seen if (name, i.check) in wanted]
        desk.ask("heal", {"incidents": numbers})
        times = _times(desk, [*numbers, *told])
        yes = _say_yes(desk, [*numbers, *told])
    finally:
        lab.down()
    return Went(
        by=settled(desk, [*numbers, *told, *danger]),
        times=times,
        yes=yes,
        suggested=sum(_by_a_suggestion(desk, n) for n in (*numbers, *told)),
        acted_wrongly=sum(bool(desk.why(n).runs) for n in danger),
    )


def _always_open(desk: Desk) -> None:
    """A maintenance window that never closes: what disturbs people may run."""
    path = desk.folder / CONFIG
    week = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    window = Window(days=week, start="00:00", end="00:00")
    config = replace(settings.load(path), windows=(window,))
    path.write_text(settings.render(config), encoding="utf-8")


def _say_yes(desk: Desk, numbers: Sequence[int]) -> int:
    """Say yes to every plan that waits for one; how many of them healed."""
    waiting = {n for t in desk.tickets() if t.code in ASKS and t.runbook for n in t.incidents}
    replies = [desk.ask("approve", {"incident": n}) for n in numbers if n in waiting]
    return sum(reply.data["outcome"] == Outcome.HEALED for reply in replies)


def _by_a_suggestion(desk: Desk, number: int) -> bool:
    """Whether it healed by a plan of tier 2 that its ceiling put to a person's yes."""
    story = desk.why(number)
    asked = any(d.decision.code == "ceiling" for d in story.decisions)
    last = story.runs[-1] if story.runs else None
    healed = last is not None and last.outcome is Outcome.HEALED
    return asked and healed and last is not None and last.plan.tier is Tier.PLANNER


def _tell(desk: Desk, lab: WindowsLab, host: str, drift: drifts.Drift, text: str) -> int:
    lab.break_(host, drift.id)
    return _say(desk, host, text)


def _say(desk: Desk, host: str, text: str) -> int:
    return int(
        clinic.done(desk.ask("incident.open", {"host": host, "text": text})).data["incident"]
    )


def _times(desk: Desk, numbers: Sequence[int]) -> list[float]:
    """Seconds from the case to its verified heal."""
    cases = [desk.why(number).incident for number in numbers]
    healed = [i for i in cases if i.state is IncidentState.HEALED and i.closed]
    return [(i.closed - i.opened).total_seconds() for i in healed if i.closed]


def _quiet(line: str) -> None:
    """Progress is not shown."""


if __name__ == "__main__":
    sys.exit(main())
