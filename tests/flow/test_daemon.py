"""The daemon as a process of its own: socket, one writer, hold at once, a clean stop, sd_notify."""

from __future__ import annotations

import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from osiris.cli.practice import clinic
from osiris.cli.practice.drill import verified
from osiris.daemon.house import SOCKET, opened
from osiris.daemon.run import AT_ONCE
from osiris.desk import Desk
from osiris.errors import BusyError
from tests.flow.tree import TREE, Box

PATIENCE_S = 120


@pytest.fixture
def box(tmp_path: Path) -> Box:
    return Box(tmp_path)


@contextmanager
def daemon(box: Box, **env: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "osiris.cli", "--data", str(box.desk.folder), "run"]
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, text=True, env={**os.environ, **env}
    ) as process:
        try:
            _until(lambda: Desk(box.desk.folder).daemon_runs() or process.poll() is not None)
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            process.wait(PATIENCE_S)


def _until(done) -> None:
    end = time.monotonic() + PATIENCE_S
    while not done():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


def test_it_watches_and_heals_by_itself(box: Box):
    box.ask("policy.set", autonomy="act")
    box.ask("sweep")
    box.break_()
    with daemon(box) as process:
        key = box.root / "etc/ssh/ssh_host_ed25519_key"
        box.ask("sweep")  # through the socket: the interval need not pass
        reply = box.ask("heal")
        assert "healed" in reply.data["outcomes"]
        assert key.stat().st_mode & 0o777 == 0o600
    assert process.returncode == 0
    assert not (box.desk.folder / SOCKET).exists()
    assert verified(clinic.desk_at(box.desk.folder)) == "verified"


def test_there_is_one_writer(box: Box):
    with daemon(box):
        with (
            pytest.raises(BusyError, match="in use"),
            opened(box.desk.folder, "second", unlock=box.desk.unlock),
        ):
            pass
        second = subprocess.run(
            [sys.executable, "-m", "osiris.cli", "--data", str(box.desk.folder), "run"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert second.returncode == 4
        assert "in use" in second.stderr
        assert "Traceback" not in second.stderr


def test_a_hold_does_not_wait(box: Box):
    with daemon(box):
        began = time.monotonic()
        assert box.ask("hold", for_s=60, reason="now").code == 0
        assert time.monotonic() - began < 5
        assert box.ask("sweep").code == 0


def test_nor_does_whoever_takes_a_question_up(box: Box):
    """A clock must not run out because a long look is under way."""
    assert "ticket.acknowledge" in AT_ONCE
    with daemon(box):
        box.ask("sweep")
        box.ask("heal")  # from here on the same is asked
        (first, *_) = box.desk.tickets()
        began = time.monotonic()
        assert box.ask("ticket.acknowledge", ticket=first.id).data["state"] == "acknowledged"
        assert time.monotonic() - began < 5


def test_garbage_on_the_socket_is_answered_and_harms_nobody(box: Box):
    with daemon(box):
        for line in (b"hello\n", b'{"kind": 1}\n', b"[]\n", b'{"kind":"nope","args":{}}\n', b"\n"):
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as sock:
                sock.connect(str(box.desk.folder / SOCKET))
                sock.sendall(line)
                reply = json.loads(sock.makefile("rb").readline())["reply"]
                assert reply["code"] in (2, 5)
        assert box.ask("sweep").code == 0


def test_the_socket_is_the_owners_alone(box: Box):
    with daemon(box):
        assert (box.desk.folder / SOCKET).stat().st_mode & 0o777 == 0o600


def test_systemd_is_told(box: Box, tmp_path: Path):
    where = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        sock.bind(str(where))
        sock.settimeout(PATIENCE_S)
        with daemon(box, NOTIFY_SOCKET=str(where), WATCHDOG_USEC="400000"):
            told = {sock.recv(100).decode() for _ in range(4)}
    assert {"READY=1", "WATCHDOG=1"} <= told


def test_a_kill_is_survived(box: Box):
    with daemon(box) as process:
        process.kill()
        process.wait()
    assert (box.desk.folder / SOCKET).exists()  # left behind, and replaced:
    assert box.ask("sweep").code == 0
    with daemon(box):
        assert box.ask("sweep").code == 0
    assert [t.name for t in box.desk.targets()] == [TREE]


def test_a_mistake_of_ours_stops_the_daemon_with_a_reason(box: Box):
    with daemon(box) as process:
        # The ledger loses a table under the daemon's hands: no OsirisError, and not to be survived.
        with sqlite3.connect(box.desk.folder / "ledger.db") as rows:
            rows.execute("DROP TABLE findings")
        rows.close()
        assert process.wait(PATIENCE_S * 4) == 1
        assert process.stderr is not None
        assert "broke" in process.stderr.read()
