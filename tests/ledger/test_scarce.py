"""A disk that is full, read-only or broken; and writers that come at the same time."""

from __future__ import annotations

import multiprocessing
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from osiris.edge.ledger import Ledger
from osiris.errors import AppendUnknown
from osiris.model.proof import Keys
from tests.ledger import scarce
from tests.ledger.maker import grow, make_keys, proven
from tests.needs import require

MOUNT = 'mount -t tmpfs -o size=600k,mode=700 tmpfs "$1" && shift && exec "$@"'


def in_child(work: Callable[[], None]) -> None:
    child = multiprocessing.get_context("fork").Process(target=work)
    child.start()
    child.join(60)
    assert child.exitcode == 0


@pytest.mark.parametrize("story", ["full", "full_vault", "read_only"])
def test_on_a_small_disk(tmp_path: Path, story: str) -> None:
    here = ["unshare", "--mount", "--map-root-user", "sh", "-c", MOUNT, "sh", str(tmp_path)]
    if subprocess.run([*here, "true"], capture_output=True, check=False).returncode:
        require("lab", "no mount namespaces here")
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    told = subprocess.run(
        [*here, sys.executable, scarce.__file__, story, str(tmp_path)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    if "remount,ro" in told.stderr and os.geteuid():
        require("root", "a plain user's namespace may not remount")
    assert told.returncode == 0, told.stderr


def test_when_the_result_of_a_commit_is_not_known_nothing_more_is_done(
    ledger: Ledger, keys: Keys
) -> None:
    """The kernel refuses a write within COMMIT (a file size limit), which SQLite calls an I/O
    error: it might as well have been a failed sync."""
    grow(ledger, keys, 3)

    def broken() -> None:
        wal = ledger.path.with_name("ledger.db-wal")
        with Ledger.open(ledger.path) as ours:
            grow(ours, keys)
            limit = wal.stat().st_size + 6000
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
            with pytest.raises(AppendUnknown, match=r"disk failed.*\n  -> Restart"):
                grow(ours, keys, 10)
            resource.setrlimit(
                resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY)
            )
            with pytest.raises(AppendUnknown, match="not known"):
                grow(ours, keys)
            with pytest.raises(AppendUnknown, match="not known"), ours.read():
                pass

    ledger.close()
    in_child(broken)
    with Ledger.open(ledger.path) as again:
        count = proven(again)
        assert 5 <= count < 15
        grow(again, keys)
        assert proven(again) == count + 1


def test_threads_wait_for_each_other(ledger: Ledger, keys: Keys) -> None:
    threads = [threading.Thread(target=grow, args=(ledger, keys, 25)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert proven(ledger) == 101


def test_processes_that_ignore_the_lock_still_make_one_chain(path: Path, ledger: Ledger) -> None:
    ledger.close()
    keys, _ = make_keys()

    def write() -> None:
        with Ledger.open(path) as ours:
            grow(ours, keys, 25)

    children = [multiprocessing.get_context("fork").Process(target=write) for _ in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join(60)
    assert [child.exitcode for child in children] == [0, 0, 0]
    with Ledger.open(path) as again:
        assert proven(again) == 76
