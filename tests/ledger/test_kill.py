"""kill -9 at any moment: what was acknowledged is there, once, and the chain verifies.

This shows what survives the death of the process. What survives the loss of power is another
question: see test_lost_writes.py.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import time
from pathlib import Path

import pytest

from osiris.edge.ledger import Ledger, entries
from osiris.model.proof import Detail
from tests.ledger.maker import at, make_keys, note, proven

DETAIL = Detail(name="seen", salt=b"", data=b'{"mode":"0600"}')


def append_for_ever(path: Path, out: int) -> None:
    """Say each seq once its commit has returned."""
    keys, _ = make_keys()
    ledger = Ledger.open(path)
    while True:
        with ledger.commit() as tx:
            n = tx.head.size
            details = (DETAIL,) if n % 3 == 0 else ()
            entries.append(tx, note(n, *details), now=at(n), keys=keys)
            if n % 5 == 0:
                entries.checkpoint(tx, keys)
        os.write(out, b"%d\n" % n)


def killed(path: Path, after_s: float) -> list[int]:
    """Append in a child and kill it `after_s` after its first word; the seqs it acknowledged."""
    said, out = os.pipe()
    child = multiprocessing.get_context("fork").Process(target=append_for_ever, args=(path, out))
    child.start()
    os.close(out)
    with os.fdopen(said) as lines:
        first = lines.readline()
        time.sleep(after_s)
        child.kill()
        rest = lines.read()
    child.join()
    assert child.exitcode == -signal.SIGKILL
    return [int(line) for line in (first + rest).split()]


def rounds(path: Path, count: int, seed: int) -> None:
    dice = random.Random(seed)
    size = 1
    for turn in range(count):
        said = killed(path, dice.uniform(0, 0.06))
        assert said == list(range(size, size + len(said)))
        with Ledger.open(path) as ledger:
            kept = proven(ledger)
        # One more may have reached the disk than was said.
        assert kept - (said[-1] + 1) in (0, 1), f"seed {seed}, round {turn}"
        size = kept


def test_no_acknowledged_entry_is_lost_or_doubled(ledger: Ledger) -> None:
    ledger.close()
    rounds(ledger.path, 20, seed=1)


@pytest.mark.soak
def test_no_acknowledged_entry_is_lost_or_doubled_in_many_rounds(ledger: Ledger) -> None:
    ledger.close()
    seed = random.SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    rounds(ledger.path, 200, seed=seed)
