"""A clinic ends without a trace, however it ends."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from osiris.errors import LabError
from osiris.lab import Lab, down
from osiris.lab.record import Record
from tests.lab.machine import CACHE, Traces, need_lab

pytestmark = pytest.mark.lab

OWNER = """
import sys, time
from pathlib import Path
from osiris.lab import Lab
Lab.up(1, Path(sys.argv[1]), cache=Path(sys.argv[2]), ttl_s=300, progress=print)
print("up", flush=True)
time.sleep(300)
"""


def soon(done: Callable[[], object], within_s: float = 20) -> bool:
    deadline = time.monotonic() + within_s
    while not done() and time.monotonic() < deadline:
        time.sleep(0.05)
    return bool(done())


def owner(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", OWNER, str(folder), str(CACHE)], stdout=subprocess.PIPE, text=True
    )


def test_a_killed_owner_leaves_a_lab_that_anybody_can_take_down(tmp_path: Path) -> None:
    need_lab()
    folder = tmp_path / "clinic"
    with owner(folder) as process:
        assert process.stdout
        assert any(line == "up\n" for line in process.stdout)
        process.kill()
    assert Lab.open(folder).run_inside("h1", "hostname").stdout == "h1\n"
    traces = Traces.of(folder)
    down(folder)
    assert traces.left() == []


def test_an_owner_killed_while_hosts_start_leaves_nothing_after_down(tmp_path: Path) -> None:
    need_lab()
    folder = tmp_path / "clinic"
    with owner(folder) as process:
        assert soon(lambda: (folder / "lab.json").exists() and Record.load(folder).clinic)
        process.kill()
    record = Record.load(folder)
    down(folder)
    assert record.watch
    assert not record.watch.alive()
    assert not Path(record.group).exists()
    assert list(tmp_path.iterdir()) == []


def test_hosts_die_with_a_killed_watch_and_down_removes_the_rest(tmp_path: Path) -> None:
    need_lab()
    lab = Lab.up(2, tmp_path / "clinic", cache=CACHE, ttl_s=300)
    traces = Traces.of(lab.folder)
    os.kill(traces.processes[0].pid, signal.SIGKILL)
    assert soon(lambda: not any(process.alive() for process in traces.processes))
    with pytest.raises(LabError, match="has stopped"):
        Lab.open(lab.folder)
    lab.down()
    assert traces.left() == []


def test_everything_ends_when_the_namespaces_are_killed(tmp_path: Path) -> None:
    need_lab()
    lab = Lab.up(1, tmp_path / "clinic", cache=CACHE, ttl_s=300)
    traces = Traces.of(lab.folder)
    clinic = Record.load(lab.folder).clinic
    assert clinic
    os.kill(clinic.pid, signal.SIGKILL)
    assert soon(lambda: not traces.left())


def test_it_ends_by_itself_when_its_time_is_over(tmp_path: Path) -> None:
    need_lab()
    lab = Lab.up(1, tmp_path / "clinic", cache=CACHE, ttl_s=5)
    traces = Traces.of(lab.folder)
    assert soon(lambda: not traces.left())
    assert list(tmp_path.iterdir()) == []


def test_it_ends_by_itself_when_its_folder_vanishes(tmp_path: Path) -> None:
    need_lab()
    lab = Lab.up(1, tmp_path / "clinic", cache=CACHE, ttl_s=300)
    traces = Traces.of(lab.folder)
    shutil.rmtree(lab.folder)
    assert soon(lambda: not traces.left())


def test_a_start_that_fails_says_why_and_leaves_nothing(tmp_path: Path) -> None:
    need_lab()
    tree = tmp_path / "cache" / _tree_name()
    tree.mkdir(parents=True)  # a tree without an operating system
    with pytest.raises(LabError, match="h1 did not start"):
        Lab.up(1, tmp_path / "clinic", cache=tmp_path / "cache", ttl_s=300)
    assert [path.name for path in tmp_path.iterdir()] == ["cache"]


def test_down_touches_no_folder_that_is_not_a_lab(tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("x")
    with pytest.raises(LabError, match="holds no lab"):
        down(tmp_path)
    assert (tmp_path / "precious").exists()
    down(tmp_path / "never-was")


def _tree_name() -> str:
    from osiris.lab.debian import chosen_source, name
    from osiris.lab.way import need_way

    return name(chosen_source().suite, need_way())
