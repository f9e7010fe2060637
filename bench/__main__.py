"""`make bench`: run every benchmark, show its lines as they come, fail where one breaks.

A benchmark is a file beside this one with a main(); its last lines are `ratio NAME VALUE goal OP
GOAL` (against a baseline measured in the same run) or `figure NAME VALUE goal OP GOAL`. A goal that
is missed is shown, and does not fail: machines differ, and times never gate.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).parent
LINE = re.compile(r"(ratio|figure) (\S+) ([0-9.]+) goal (<=|>=) ([0-9.]+)")


def main() -> int:
    """Run all, or those whose names are given."""
    wanted = set(sys.argv[1:])
    files = [p for p in sorted(HERE.glob("[a-z]*.py")) if not wanted or p.stem in wanted]
    rows, broken = [], []
    for path in files:
        print(f"== {path.stem}", flush=True)
        began = time.monotonic()
        found = _run(path)
        print(f"   ({time.monotonic() - began:.0f} s)", flush=True)
        rows += found
        if not found:
            broken.append(path.stem)
    print()
    for kind, name, value, op, goal in rows:
        met = float(value) <= float(goal) if op == "<=" else float(value) >= float(goal)
        print(f"{'met   ' if met else 'MISSED'} {kind} {name} {value} goal {op} {goal}")
    for name in broken:
        print(f"BROKEN {name}")
    return 1 if broken else 0


def _run(path: Path) -> list[tuple[str, ...]]:
    """The lines that count. None where the benchmark did not end well."""
    with subprocess.Popen(
        [sys.executable, "-m", f"bench.{path.stem}"],
        cwd=HERE.parent,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        lines = []
        for line in process.stdout or ():
            print(f"   {line}", end="", flush=True)
            lines.append(line)
    found = [m.groups() for line in lines if (m := LINE.match(line))]
    return found if process.returncode == 0 else []


if __name__ == "__main__":
    sys.exit(main())
