"""packaging/osiris.service: systemd accepts it, it is tight, and the daemon fits into it."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from osiris.cli import cli
from osiris.daemon.house import CREDENTIAL
from osiris.edge.planner.line import COMMAND, SOCKET
from tests.cli.terminal import REPO, daemon, osiris
from tests.needs import require

UNIT = REPO / "packaging" / "osiris.service"
DATA = "/var/lib/osiris"
MOST_EXPOSED = 25
"""systemd-analyze security, times ten: the network and the view of the machine are needed."""


def setting(name: str) -> list[str]:
    """Every value of a directive."""
    return re.findall(rf"^{name}=(.*)$", UNIT.read_text(), re.MULTILINE)


def analyze(*args: str) -> subprocess.CompletedProcess[str]:
    if shutil.which("systemd-analyze") is None:
        require("systemd", "systemd-analyze is not installed")
    return subprocess.run(["systemd-analyze", *args], capture_output=True, text=True, check=False)


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit with a program that is there."""
    path = tmp_path / "osiris.service"
    path.write_text(UNIT.read_text().replace("/opt/osiris/bin/osiris", shutil.which("true") or ""))
    return path


def test_systemd_has_nothing_to_say_against_it(unit: Path):
    done = analyze("verify", "--man=no", str(unit))
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    unit.write_text(unit.read_text().replace("ProtectSystem=", "ProtectSytem="))
    assert "ProtectSytem" in analyze("verify", "--man=no", str(unit)).stderr


def test_it_is_tight(unit: Path):
    tight = ("security", "--offline=true", "--no-pager", f"--threshold={MOST_EXPOSED}", str(unit))
    assert analyze(*tight).returncode == 0
    unit.write_text(re.sub("(?m)^Protect.*", "", unit.read_text()))
    assert analyze(*tight).returncode != 0


def test_it_starts_what_there_is():
    (start,) = setting("ExecStart")
    program, *args = start.split()
    assert program.endswith("/bin/osiris")
    assert args == ["--data", DATA, "run"]
    assert setting("StateDirectory") == [Path(DATA).name]
    assert cli.params[0].default == Path(DATA)
    assert setting("LoadCredential") == [f"{CREDENTIAL}:/etc/osiris/vault.key"]
    guide = (REPO / "docs" / "run-as-a-service.md").read_text()
    assert f"LoadCredential={setting('LoadCredential')[0]}" in guide


def allowed() -> set[str]:
    """The system calls that the unit's filter lets through, groups resolved."""
    calls: set[str] = set()
    for line in setting("SystemCallFilter"):
        change = calls.difference_update if line.startswith("~") else calls.update
        for word in line.removeprefix("~").split():
            change(group(word))
    return calls | group("@default")


def group(word: str) -> set[str]:
    if not word.startswith("@"):
        return {word}
    lines = analyze("syscall-filter", word).stdout.splitlines()[1:]
    words = [line.strip() for line in lines if line.strip() and "#" not in line]
    return set().union(*map(group, words))


def test_the_daemon_calls_nothing_that_is_filtered(own: Path, tmp_path: Path):
    """A sweep, a request and a clean stop, with every system call of it and of its children."""
    if shutil.which("strace") is None:
        require("strace", "strace is not installed")
    trace = tmp_path / "trace"
    with daemon(own, "strace", "-D", "-f", "-qq", "-o", str(trace)):  # -D: ours is the daemon
        assert osiris(own, "sweep").code == 0
    called = set(re.findall(r"^\d+ +(\w+)\(", trace.read_text(errors="replace"), re.MULTILINE))
    assert called & {"adjtimex", "clock_adjtime"}
    assert "execve" in called
    assert called - allowed() == set()


PLANNER = [REPO / "packaging" / f"osiris-planner{end}" for end in (".socket", "@.service")]
PLANNER_EXPOSED = 15
"""Less than the daemon: it has no network and sees no machine."""


def test_the_planner_units_are_sound_and_tighter(tmp_path: Path):
    python = shutil.which("true") or ""
    paths = []
    for unit in PLANNER:
        path = tmp_path / unit.name
        path.write_text(unit.read_text().replace("/opt/osiris/bin/python", python))
        paths.append(str(path))
    done = analyze("verify", "--man=no", *paths)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    tight = ("security", "--offline=true", "--no-pager", f"--threshold={PLANNER_EXPOSED}")
    assert analyze(*tight, paths[1]).returncode == 0


def test_the_planner_units_are_where_the_daemon_looks():
    socket, service = (unit.read_text() for unit in PLANNER)
    assert f"ListenStream={SOCKET}\n" in socket
    assert f"SocketUser={setting('User')[0]}\n" in socket
    (start,) = re.findall(r"(?m)^ExecStart=(.*)$", service)
    assert start.split()[1:] == list(COMMAND[1:])
    for word in ("PrivateNetwork=yes", "DynamicUser=yes", "IPAddressDeny=any"):
        assert f"\n{word}\n" in service
    assert "Credential" not in service
