"""Free memory, and the share of time in which all work waited for memory.

Sources: proc_meminfo(5); the kernel's documentation of pressure stall information (PSI).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from osiris.model.content import Value
from osiris.probes.lines import only, percent, read_lines

_FULL = re.compile(r"full avg10=[\d.]+ avg60=[\d.]+ avg300=([\d.]+) total=\d+")


def parse(stdout: str) -> dict[str, Value]:
    """`stalled_percent`: of the last five minutes, rounded down; None where the kernel keeps no
    such figures."""
    lines = read_lines(stdout, "MemTotal", "MemAvailable", "SwapTotal", "SwapFree", "pressure")
    total = int(only(lines, "MemTotal"))
    return {
        "total_mib": total // 1024,
        "available_percent": percent(int(only(lines, "MemAvailable")), total),
        "swap_free_percent": _swap(lines["SwapTotal"], lines["SwapFree"]),
        "stalled_percent": _stalled(lines["pressure"]),
    }


def _swap(total: Sequence[str], free: Sequence[str]) -> int | None:
    """None without swap."""
    return percent(int(free[0]), int(total[0])) if total and free and int(total[0]) else None


def _stalled(lines: Sequence[str]) -> int | None:
    matches = [match for line in lines if (match := _FULL.fullmatch(line))]
    return int(float(matches[0][1])) if matches else None
