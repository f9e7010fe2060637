"""The way by which a caller came is what the kernel says of its terminal."""

from __future__ import annotations

import fcntl
import os
import pty
import socket
import termios
from pathlib import Path

import pytest

from osiris.daemon import callers
from osiris.model.person import Way


def process(folder: Path, tty: int, *, name: str = "osiris", uid: int = 61_001) -> Path:
    """What /proc says of a process (proc(5))."""
    folder.mkdir(parents=True)
    (folder / "stat").write_text(f"77 ({name}) S 1 77 77 {tty} 77 4194304 0 0\n")
    (folder / "status").write_text(f"Name:\t{name}\nUid:\t{uid}\t{uid}\t{uid}\t{uid}\n")
    return folder


@pytest.mark.parametrize(
    ("major", "minor", "way"),
    [
        (0, 0, Way.WEB),
        (4, 1, Way.TTY),
        (4, 63, Way.TTY),
        (4, 64, Way.SSH),  # ttyS0: who knows where that line goes
        (4, 0, Way.SSH),
        (5, 1, Way.SSH),  # /dev/console
        (136, 0, Way.SSH),
        (143, 255, Way.SSH),
        (204, 64, Way.SSH),
    ],
)
def test_the_terminal_tells(major: int, minor: int, way: Way, tmp_path: Path):
    assert callers.way_of(process(tmp_path / "77", os.makedev(major, minor))) is way


def test_a_name_that_looks_like_fields_fools_nobody(tmp_path: Path):
    tty1 = os.makedev(4, 1)
    evil = process(tmp_path / "77", 0, name=f"a) S 1 1 1 {tty1} (b")
    assert callers.way_of(evil) is Way.WEB


def test_a_process_that_is_gone_or_anothers_counts_as_the_web(tmp_path: Path):
    ours, theirs = socket.socketpair()
    with ours, theirs:
        proc = tmp_path / "proc"
        assert callers.caller(ours, proc).way is Way.WEB  # gone
        process(proc / str(os.getpid()), os.makedev(4, 1), uid=os.getuid() + 1)
        assert callers.caller(ours, proc).way is Way.WEB
        (proc / str(os.getpid()) / "status").write_text(f"Uid:\t{os.getuid()}\t0\t0\t0\n")
        assert callers.caller(ours, proc).way is Way.TTY
        assert callers.caller(ours, proc).uid == os.getuid()


@pytest.mark.parametrize(("user", "way"), [("osiris-console", Way.SSH), ("osiris-web", Way.WEB)])
def test_a_terminal_that_the_web_server_made_for_itself_is_none(
    user: str, way: Way, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(callers, "login", lambda uid: user)
    ours, theirs = socket.socketpair()
    with ours, theirs:
        process(tmp_path / str(os.getpid()), os.makedev(136, 0), uid=os.getuid())
        assert callers.caller(ours, tmp_path).way is way


def test_the_web_server_has_the_name_by_which_it_is_known():
    packaging = Path(__file__).parents[2] / "packaging"
    assert f"User={callers.WEB_USER}\n" in (packaging / "osiris-web.service").read_text()
    assert f"u {callers.WEB_USER} " in (packaging / "osiris-sysusers.conf").read_text()


@pytest.mark.parametrize("terminal", [False, True])
def test_real_processes(terminal: bool):
    """A child in a session of its own, with a pseudo-terminal and without one."""
    main, side = pty.openpty()
    out, into = os.pipe()
    pid = os.fork()
    if not pid:
        os.setsid()
        if terminal:
            fcntl.ioctl(side, termios.TIOCSCTTY, 0)
        os.write(into, callers.way_of(Path("/proc/self")).value.encode())
        os._exit(0)
    os.waitpid(pid, 0)
    told = os.read(out, 100).decode()
    for one in (main, side, out, into):
        os.close(one)
    assert told == ("ssh" if terminal else "web")
