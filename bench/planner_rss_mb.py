"""Peak memory of the planner's process after all incidents of the examination.

VmHWM of proc_pid_status(5): the most that it ever held, the mapped model file included.
"""

from __future__ import annotations

import re
from pathlib import Path

from bench._planner import each, planner, questions

GOAL_MB = 250


def main() -> None:
    """Print the figure."""
    asked = planner()
    count = 0

    def seen(*_: object) -> None:
        nonlocal count
        count += 1

    each(asked, questions(), seen)
    (kib,) = re.findall(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{asked.pid}/status").read_text())
    asked.close()
    print(f"{count} incidents")
    print(f"figure planner_rss_mb {int(kib) / 1024:.1f} goal <= {GOAL_MB}")


if __name__ == "__main__":
    main()
