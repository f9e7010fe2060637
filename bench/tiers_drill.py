"""Whose plan settles each of 100 mixed incidents, and how long a heal takes.

Four clinics of five simulated Windows hosts, one after the other; 25 incidents each. The mix is
ours: 76 drifts that the checks find, drawn from one for each runbook, 16 drifts that somebody tells
in words before the box looks, 8 texts that are for a person. So the shares say what settled this
mix, no more. Where a runbook always needs a yes, a yes is said; those are counted apart and left
out of the times. The texts are from the development half of tests/incidents. For comparison, the
system before this one: 70 to 80 %, 15 to 20 % and 5 to 10 %, and 2 to 10 minutes to a heal. The
hosts run on the same cores.
"""

from __future__ import annotations

import hashlib
import json
import random
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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


def main() -> int:
    """Run the drill and print its figures."""
    by: Counter[Tier] = Counter()
    healed_s: list[float] = []
    acted_wrongly = yes = 0
    for one in rounds():
        with tempfile.TemporaryDirectory() as folder:
            desk, numbers, dangerous, times, said_yes = _through(one, Path(folder))
            yes += said_yes
            healed_s += times
            by += settled(desk, numbers)
            acted_wrongly += sum(bool(desk.why(n).runs) for n in dangerous)
        print(f"so far: {dict(by)}", flush=True)
    total = by.total()
    print(
        f"{total} incidents; {len(healed_s)} healed; words for a person acted on: {acted_wrongly}"
    )
    for tier, op, goal in (
        (Tier.RULES, ">=", 70),
        (Tier.PLANNER, ">=", 10),
        (Tier.PERSON, "<=", 20),
    ):
        print(f"figure tier_{tier}_percent {100 * by[tier] / total:.0f} goal {op} {goal}")
    print(f"figure drill_heal_p50_s {statistics.median(healed_s):.1f} goal <= 120")
    print(f"figure drill_heal_p95_s {statistics.quantiles(healed_s, n=20)[-1]:.1f} goal <= 600")
    return 1 if acted_wrongly else 0


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


def _through(one: Round, folder: Path) -> tuple[Desk, list[int], list[int], list[float], int]:
    """One clinic from the first look to the last heal: its Incidents, those for a person, the
    seconds to each heal without a yes, and how many were healed after one."""
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
    return desk, [*numbers, *told, *danger], danger, times, yes


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
