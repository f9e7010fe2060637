"""The console over a data folder of 250 machines, on a real pseudo-terminal of 80x24.

First frame: from the start of the process to the last line that the first frame draws. It is held
against an empty Textual app, started in turn with it. Board: until the counters stand there. Keys:
from the key to the first byte that it draws, once the board is at rest. CPU: while a writer changes
one machine each second, as the daemon does. The seconds of a core that a start takes are told too:
they say more than the clock where others use the machine.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path

from bench._clinic import median_ratio
from bench._console import Screen, fill, started, touch, warm

ROUNDS = 7
KEYS = 120
LIVE_S = 20
GOALS = {
    "console_first_frame_s": 0.5,
    "console_vs_empty_textual": 2.0,
    "console_board_s": 1.5,
    "key_to_screen_p95_ms": 20,
    "live_1hz_cpu_pct": 5,
    "console_rss_mb": 80,
}
EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("the-first-frame")
Empty().run()
"""


def main() -> int:
    """Measure all of it."""
    with tempfile.TemporaryDirectory() as folder:
        desk = fill(Path(folder) / "data")
        command = ["-m", "osiris.cli", "--data", str(desk.folder), "console"]
        warm(["-c", "import tui.app, tui.screens.board, osiris.desk.board, osiris.edge.ledger"])
        firsts, boards, empties = [], [], []
        used: dict[str, list[float]] = {"empty": [], "first": [], "board": []}
        for _ in range(ROUNDS):
            with started(["-c", EMPTY]) as empty:
                empties.append(empty.until(b"the-first-frame"))
                used["empty"].append(empty.cpu_s())
            with started(command) as screen:
                firsts.append(screen.until(b"wrong only"))
                used["first"].append(screen.cpu_s())
                boards.append(firsts[-1] + screen.until(b"250 machines"))
                used["board"].append(screen.cpu_s())
        _spread("empty Textual app", empties)
        _spread("console, first frame", firsts)
        _spread("console, board with data", boards)
        for name, found in used.items():
            _spread(f"seconds of a core, {name}", found)
        with started(command) as screen:
            screen.until(b"250 machines")
            screen.drain(1.5)
            print(f"memory with the board at rest: {screen.rss_mb():.1f} MB")
            keys = _keys(screen)
            cpu = _live(screen, lambda n: touch(desk, n))
            rss = screen.rss_mb()
    _spread("key to screen", keys)
    _figure("figure", "console_first_frame_s", statistics.median(firsts))
    _figure("ratio", "console_vs_empty_textual", median_ratio(firsts, empties))
    _figure("figure", "console_board_s", statistics.median(boards))
    p95 = statistics.quantiles(keys, n=20)[-1]
    _figure("figure", "key_to_screen_p95_ms", 1000 * p95)
    _figure("figure", "live_1hz_cpu_pct", cpu)
    _figure("figure", "console_rss_mb", rss)
    return 0


def _keys(screen: Screen) -> list[float]:
    """Down, up, a page, the other list: each when the last one is drawn."""
    screen.press(b"\t")
    screen.drain(0.3)
    times = []
    for n in range(KEYS):
        key = (b"j", b"j", b"k", b"\x1b[6~", b"\x1b[5~", b"j")[n % 6]
        times.append(screen.press(key))
        screen.drain(0.05)
    return times


def _live(screen: Screen, write: object) -> float:
    """Percent of a core while something is written each second."""
    assert callable(write)
    used, began = screen.cpu_s(), time.monotonic()
    for n in range(LIVE_S):
        write(n)
        screen.drain(0.2)
        time.sleep(max(0.0, began + n + 1 - time.monotonic()))
    return 100 * (screen.cpu_s() - used) / (time.monotonic() - began)


def _spread(name: str, found: list[float]) -> None:
    middle = statistics.median(found)
    print(f"{name:26} {middle:7.3f} s  [{min(found):.3f}..{max(found):.3f}]")


def _figure(kind: str, name: str, value: float) -> None:
    print(f"{kind} {name} {value:.3f} goal <= {GOALS[name]}")


if __name__ == "__main__":
    sys.exit(main())
