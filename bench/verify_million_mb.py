"""How much memory the auditor's verifier needs for a million entries: its peak resident set.

The pack takes about 2 GB in the temporary folder while this runs.

    python -m bench.verify_million_mb [entries]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from bench._packs import check, write


def main(entries: int = 1_000_000) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "million.jsonl")
        write(path, entries, every=10)
        took, peak = check(path)
    print(f"verified in {took:.0f} s")
    print(f"figure verify_million_mb {peak:.0f} goal <= 200")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
