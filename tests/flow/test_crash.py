"""kill -9 at random points of a heal: nothing lost, nothing doubled, nothing repeated blindly."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from osiris.cli.practice.drill import verified
from osiris.core import chain
from osiris.daemon.house import opened
from osiris.edge.ledger import entries
from osiris.model.proof import Kind
from tests.flow.tree import TREE, Box

CHILD = """
import sys
from pathlib import Path
from osiris.cli.practice import clinic
desk = clinic.desk_at(Path(sys.argv[1]))
print("ready", flush=True)
for _ in range(50):
    desk.ask("sweep", {})
    desk.ask("heal", {})
"""


def rounds(tmp_path: Path, count: int, seed: int) -> None:
    print(f"seed {seed}")
    chance = random.Random(seed)
    box = Box(tmp_path)
    box.ask("policy.set", autonomy="act")
    killed_in_a_heal = 0
    for _ in range(count):
        box.break_()
        before = _chain(box)
        _killed(box, chance.uniform(0.2, 3.0))
        with opened(box.desk.folder, "test", unlock=box.desk.unlock):
            pass  # opening recovers
        after = _chain(box)
        assert after[: len(before)] == before, "an entry was lost or changed"
        assert len(set(after)) == len(after), "an entry is doubled"
        killed_in_a_heal += _every_intent_once(box)
    print(f"{killed_in_a_heal} intents were cut short in {count} rounds")
    assert verified(box.desk) == "verified"


def _chain(box: Box) -> list[bytes]:
    with box.desk.read() as tx:
        return [b.leaf for b in entries.walk(tx)]


def _killed(box: Box, after_s: float) -> None:
    command = [sys.executable, "-c", CHILD, str(box.desk.folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
        time.sleep(after_s)
        child.send_signal(signal.SIGKILL)


def _every_intent_once(box: Box) -> int:
    """Each intent has exactly one outcome, and no action id was applied twice on the host."""
    intents, outcomes = [], []
    with box.desk.read() as tx:
        for bundle in entries.walk(tx):
            body = chain.predicate(bundle.payload)["body"]
            if bundle.kind is Kind.INTENT:
                intents.append(bundle.seq)
            elif bundle.kind is Kind.OUTCOME and "intent" in body:
                outcomes.append(body["intent"])
    assert sorted(outcomes) == intents
    undo = box.root / "var/lib/osiris/undo"
    names = {p.name for p in undo.iterdir()} if undo.exists() else set()
    assert {int(n.split("-")[1]) for n in names} <= set(intents), "an action without an intent"
    return sum(r.outcome == "unknown" for r in box.desk.history(TREE))


def test_kill_9_at_random_points_of_a_heal(tmp_path: Path):
    rounds(tmp_path, 12, seed=random.SystemRandom().randrange(1 << 32))


@pytest.mark.soak
def test_kill_9_two_hundred_times(tmp_path: Path):
    rounds(tmp_path, 200, seed=random.SystemRandom().randrange(1 << 32))
