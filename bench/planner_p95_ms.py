"""How long tier 2 takes for one incident, asked through its process as the daemon asks it.

The incidents of the examination, one after the other, in a process that runs already; its start
(Python, llama.cpp, the encoder and the index) is told apart and has no goal.
"""

from __future__ import annotations

import time

from bench._planner import each, planner, questions

GOAL_MS = 300
STARTS = 3


def main() -> None:
    """Print the figures."""
    some = questions()
    cold = []
    for _ in range(STARTS):
        asked = planner()
        began = time.monotonic()
        each(asked, some[:1], lambda *_: None)
        cold.append(time.monotonic() - began)
        asked.close()
    took: list[float] = []
    asked = planner()
    each(asked, some[:1], lambda *_: None)
    each(asked, some, lambda _, seconds: took.append(seconds * 1e3))
    asked.close()
    took.sort()
    print(f"first answer of a process that starts: {max(cold):.2f} s at most of {STARTS}")
    print(f"{len(took)} incidents: median {took[len(took) // 2]:.1f} ms, most {took[-1]:.1f} ms")
    print(f"figure planner_p95_ms {took[len(took) * 95 // 100]:.1f} goal <= {GOAL_MS}")


if __name__ == "__main__":
    main()
