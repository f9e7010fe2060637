"""Seconds for one sweep of 25 simulated Windows hosts, and what it takes in memory.

Every reading of the ten-minute set on every host, ten hosts at once. The simulation runs on the
same cores, in a process of its own, so most of the time is its. Memory is the peak of this process
(VmHWM of proc_pid_status(5)) with the catalogue loaded, after the sweeps.
"""

from __future__ import annotations

import asyncio
import re
import statistics
import sys
import time
from pathlib import Path

from bench._windows import clinic
from bench.winrm_vs_bare import sweep

GOAL_S, GOAL_MB = 30, 120
ROUNDS = 3


def main() -> int:
    """Sweep three times; the median counts."""
    with clinic() as hosts:
        times = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            asyncio.run(sweep(hosts))
            times.append(time.perf_counter() - start)
        print(f"{len(hosts.targets)} hosts, {len(hosts.wanted)} readings each: {times}")
    print(f"figure winrm_25_hosts_s {statistics.median(times):.1f} goal <= {GOAL_S}")
    print(f"figure winrm_rss_mb {_peak_mb():.1f} goal <= {GOAL_MB}")
    return 0


def _peak_mb() -> float:
    (kib,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(kib) / 1024


if __name__ == "__main__":
    sys.exit(main())
