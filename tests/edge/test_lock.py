"""One writer: the lock says who holds it and falls with its holder."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from osiris.edge import lock
from osiris.errors import BusyError, OsirisError


def test_the_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "a" / "data"
    for _ in range(2):
        assert lock.data_folder(path) == path
        assert path.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_can_enter_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o750)
    with pytest.raises(OsirisError, match=r"open to others.*\n  -> chmod 700"):
        lock.data_folder(tmp_path)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root gives folders away")
def test_a_folder_of_another_user_is_refused(tmp_path: Path) -> None:
    os.chown(tmp_path, 12345, 12345)
    with pytest.raises(OsirisError, match="another user"):
        lock.data_folder(tmp_path)


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(OsirisError, match="File exists"):
        lock.data_folder(tmp_path / "data")


def test_the_second_writer_is_told_who_the_first_is(tmp_path: Path) -> None:
    with lock.hold(tmp_path, "daemon"):
        held = rf"process {os.getpid()} \(daemon\)"
        with pytest.raises(BusyError, match=held) as caught, lock.hold(tmp_path, "osiris heal"):
            raise AssertionError
        assert caught.value.code == 4
    with lock.hold(tmp_path, "osiris heal"):
        assert (tmp_path / "lock").read_text() == f"process {os.getpid()} (osiris heal)\n"
    assert (tmp_path / "lock").stat().st_mode & 0o777 == 0o600


def test_the_lock_falls_with_the_process_that_held_it(tmp_path: Path) -> None:
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe()

    def holder(said: Connection) -> None:
        with lock.hold(tmp_path, "a long command that is killed"):
            said.send(os.getpid())
            said.recv()

    child = fork.Process(target=holder, args=(there,))
    child.start()
    pid = here.recv()
    with pytest.raises(BusyError, match=f"process {pid} "), lock.hold(tmp_path, "x"):
        raise AssertionError
    child.kill()
    child.join()
    with lock.hold(tmp_path, "x"):
        assert (tmp_path / "lock").read_text().endswith("(x)\n")


def test_no_folder_no_lock(tmp_path: Path) -> None:
    with pytest.raises(OsirisError, match="No such file"), lock.hold(tmp_path / "none", "x"):
        raise AssertionError
