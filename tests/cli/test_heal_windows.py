"""Drift on a simulated Windows host, from the command line: a reader without rights, a healer."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.lab.windows.cmdlets import group_policy, registry
from tests.cli.terminal import osiris
from tests.cli.windows import PASSWORD, Served, windows

KEY = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Policies\\System"
LOCK = "InactivityTimeoutSecs"
CHECK = "screen_lock.idle"


@pytest.fixture
def desk() -> Iterator[Served]:
    with windows("win11") as served:
        yield served


@pytest.fixture
def data(desk: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data, key = tmp_path / "data", str(tmp_path / "key")
    assert osiris(data, "init", "--key-file", key, "--make-key-file").code == 0
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n{PASSWORD}\n"))
    way = ("--winrm", "--port", desk.port, "--fingerprint", desk.fingerprint)
    who = ("--user", "osiris-reader", "--healer-user", "osiris-healer")
    assert osiris(data, "target", "add", "desk", "127.0.0.1", *way, *who).code == 0
    assert osiris(data, "policy", "set", "act").code == 0
    assert osiris(data, "sweep").code == 0
    return data


def incident(data: Path) -> str:
    found = osiris(data, "incidents", "--json").json["incidents"]
    return str(next(i["id"] for i in found if i["check"] == CHECK))


def test_found_healed_and_taken_back(desk: Served, data: Path):
    registry.remove(desk.machine, KEY, LOCK)
    before = desk.machine.snapshot()
    osiris(data, "sweep")
    number = incident(data)
    ran = osiris(data, "heal", number)
    assert (ran.code, ran.err.splitlines()[-1]) == (0, f"incident {number}: healed")
    assert registry.read(desk.machine, KEY, LOCK) == 900
    assert "RB-WIN-SEC-006" in osiris(data, "history", "desk").out
    assert "it was healed" in osiris(data, "why", number).out
    assert osiris(data, "undo", number).code == 0
    after = desk.machine.snapshot()
    for state in (before, after):
        state["files"] = {p: e for p, e in state["files"].items() if "OsirisCare" not in p}
    assert after == before
    assert osiris(data, "evidence", "verify").code in (0, 3)  # intact; 3: the key is not confirmed


def test_a_machine_that_is_let_go_keeps_nothing_of_ours(desk: Served, data: Path):
    """The healer takes the undo folder off: the reader may not even see it."""
    registry.remove(desk.machine, KEY, LOCK)
    osiris(data, "sweep")
    assert osiris(data, "heal", incident(data)).code == 0
    assert any("OsirisCare" in path for path in desk.machine.area("files"))
    left = osiris(data, "target", "remove", "desk", "--clean")
    assert left.code == 0, left.err
    assert not any("OsirisCare" in path for path in desk.machine.area("files"))


def test_what_a_policy_owns_is_named_and_left_alone(desk: Served, data: Path):
    group_policy.add(desk.machine, "Clinic baseline", [(KEY, LOCK, "DWord", 0)])
    osiris(data, "sweep")
    number = incident(data)
    ran = osiris(data, "heal", number)
    assert ran.code == 6
    assert registry.read(desk.machine, KEY, LOCK) == 0
    owned = "Group Policy 'Clinic baseline' sets this. Change it there"
    assert owned in ran.out
    why = " ".join(osiris(data, "why", number).out.split())
    assert f"Who owns the setting: {owned}" in why
    assert "Nothing by itself" in why
    assert owned in " ".join(osiris(data, "status").out.split())
