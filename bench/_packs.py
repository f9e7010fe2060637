"""A pack on disk, and what the stand-alone verifier needs for it."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from osiris.report.verifier import verify
from tests.evidence.maker import stream


def write(path: Path, entries: int, every: int) -> None:
    """A pack of `entries` minute sweeps with a checkpoint after each `every` of them."""
    start = time.perf_counter()
    with path.open("wb") as file:
        file.writelines(stream(entries, every))
    size = path.stat().st_size / 2**20
    print(f"wrote {entries} entries, {size:.0f} MiB, in {time.perf_counter() - start:.0f} s")


def check(path: Path) -> tuple[float, float]:
    """Run verify.py on the pack: (seconds, peak MiB). It must find the pack intact."""
    command = [sys.executable, "-I", "-S", verify.__file__, str(path)]
    start = time.perf_counter()
    quiet = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    child = os.posix_spawn(sys.executable, command, os.environ, file_actions=[quiet])
    _, status, usage = os.wait4(child, 0)
    took = time.perf_counter() - start
    assert os.waitstatus_to_exitcode(status) == 3, "intact, and no key was given"
    return took, usage.ru_maxrss / 1024
