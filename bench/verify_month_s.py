"""How long an auditor waits for a month: 45,000 minute sweeps, a checkpoint after each.

python -m bench.verify_month_s [entries] [rounds]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

from bench._packs import check, write


def main(entries: int = 45_000, rounds: int = 3) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "month.jsonl")
        write(path, entries, every=1)
        took = statistics.median(check(path)[0] for _ in range(rounds))
    print(f"figure verify_month_s {took:.1f} goal <= 10")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
