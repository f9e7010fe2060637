"""Computers of a domain: found through a simulated controller, listed, enrolled by a person."""

from __future__ import annotations

import asyncio
import io
import json
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from osiris.daemon.house import opened
from osiris.daemon.jobs import table
from osiris.edge.ledger import Ledger, entries
from osiris.edge.vault import KeyFile
from osiris.lab.windows.cmdlets import directory
from osiris.model.proof import Kind
from tests.cli.terminal import Ran, osiris
from tests.cli.windows import PASSWORD, Served, windows

ONLINE, CLOSED, FORBIDDEN = "127.0.0.81", "127.0.0.82", "127.0.0.83"


@pytest.fixture
def controller() -> Iterator[Served]:
    with windows("dc2022") as served:
        computers = served.machine.area("directory")["computers"]
        for sid, row in list(computers.items()):
            if row["name"] != "HOST":
                del computers[sid]
            else:
                row["dns"] = "127.0.0.1"  # the controller itself
        for rid, (name, place) in enumerate(
            (("ONLINE", ONLINE), ("CLOSED", CLOSED), ("PUMP", FORBIDDEN), ("AWAY", "away.invalid"))
        ):
            sid = directory.add_computer(served.machine, 1200 + rid, name)
            computers[sid]["dns"] = place
        yield served


@pytest.fixture
def data(tmp_path: Path) -> Path:
    key = str(tmp_path / "key")
    made = osiris(tmp_path / "data", "init", "--key-file", key, "--make-key-file")
    assert made.code == 0
    config = tmp_path / "data/config.yaml"
    text = config.read_text().replace("do_not_probe: []", f"do_not_probe: ['{FORBIDDEN}']")
    assert FORBIDDEN in text
    config.write_text(text)
    return tmp_path / "data"


def add(data: Path, host: Served, monkeypatch: pytest.MonkeyPatch, *more: str) -> Ran:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n" * 2))
    way = ("--port", host.port, "--fingerprint", host.fingerprint, "--user", "osiris-reader")
    return osiris(data, "target", "add", *more, *way)


def listed(data: Path, *more: str) -> dict[str, dict[str, Any]]:
    ran = osiris(data, "assets", "--json", *more)
    return {row["name"]: row for row in ran.json["assets"]}


@contextmanager
def listening(place: str, port: int) -> Iterator[None]:
    with socket.create_server((place, port)):
        yield


@pytest.fixture
def ready(data: Path, controller: Served, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert add(data, controller, monkeypatch, "dc", "127.0.0.1", "--winrm").code == 0
    return data


def test_each_computer_is_listed_with_how_it_stands(ready: Path) -> None:
    with listening(ONLINE, 5986):
        ran = osiris(ready, "assets", "--look")
    assert ran.code == 0
    assert "5 computers are known, 5 of them new; 0 are gone." in ran.err
    found = listed(ready)
    assert {name: row["state"] for name, row in found.items()} == {
        "AWAY": "away",
        "CLOSED": "unreachable",
        "HOST": "enrolled",
        "ONLINE": "online",
        "PUMP": "unreachable",
    }
    assert found["ONLINE"]["port"] == 5986
    assert "do-not-probe" in found["PUMP"]["why"]
    assert found["HOST"]["last_logon"]
    assert found["AWAY"]["last_logon"] is None
    assert "looked after as dc" in ran.out
    assert "never" in ran.out


def test_nothing_is_enrolled_by_itself(ready: Path) -> None:
    osiris(ready, "assets", "--look")
    (only,) = osiris(ready, "target", "list", "--json").json["targets"]
    assert only["name"] == "dc"


@pytest.fixture
def front() -> Iterator[Served]:
    with windows("win11") as served:
        yield served


def test_a_person_enrols_one(
    data: Path, controller: Served, front: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = controller.machine.area("directory")["computers"]
    assert add(data, controller, monkeypatch, "dc", "localhost", "--winrm").code == 0
    (sid,) = [sid for sid, row in rows.items() if row["name"] == "HOST"]
    rows[sid]["name"] = "FRONT"  # at 127.0.0.1, where the workstation of this test listens
    assert listed(data, "--look")["FRONT"]["state"] == "unreachable"
    ran = add(data, front, monkeypatch, "front", "--asset", "front")
    assert (ran.code, ran.err) == (0, "")
    assert "It is a workstation" in ran.out
    (found,) = [
        t for t in osiris(data, "target", "list", "--json").json["targets"] if t["name"] == "front"
    ]
    assert (found["address"], found["platform"]) == ("127.0.0.1", "windows")
    kept = listed(data)["FRONT"]
    assert (kept["state"], kept["target"]) == ("enrolled", found["id"])
    rows[sid] |= {"name": "FRONT2", "dns": "away.invalid"}
    assert listed(data, "--look")["FRONT2"]["state"] == "enrolled"
    again = add(data, front, monkeypatch, "other", "--asset", "FRONT2")
    assert again.code == 2
    assert "enrolled already" in again.err
    assert osiris(data, "target", "remove", "front").code == 0
    assert listed(data, "--look")["FRONT2"]["state"] == "away"


def test_an_asset_that_is_not_there_is_not_enrolled(
    ready: Path, controller: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = add(ready, controller, monkeypatch, "x", "--asset", "NOBODY")
    assert ran.code == 2
    assert "No machine 'NOBODY' was found." in ran.err
    ran = add(ready, controller, monkeypatch, "x", "--winrm")
    assert ran.code == 2
    assert "Say where the machine is." in ran.err


def test_the_box_looks_by_itself_each_hour(ready: Path, tmp_path: Path) -> None:
    with opened(ready, "test", unlock=KeyFile(tmp_path / "key")) as house:
        (job,) = [job for job in table(house) if job.name == "find"]
        assert job.every_s == 3600
        asyncio.run(job.run(house, lambda: True))
    assert len(listed(ready)) == 5


def test_what_a_directory_no_longer_lists_is_gone(ready: Path, controller: Served) -> None:
    osiris(ready, "assets", "--look")
    computers = controller.machine.area("directory")["computers"]
    (sid,) = [sid for sid, row in computers.items() if row["name"] == "AWAY"]
    computers[sid]["enabled"] = False
    ran = osiris(ready, "assets", "--look")
    assert "4 computers are known, 0 of them new; 1 are gone." in ran.err
    assert "AWAY" not in listed(ready)


def test_a_computer_that_was_renamed_is_the_same(ready: Path, controller: Served) -> None:
    before = listed(ready, "--look")["AWAY"]
    for row in controller.machine.area("directory")["computers"].values():
        if row["name"] == "AWAY":
            row["name"] = "LAPTOP7"
    after = listed(ready, "--look")
    assert after["LAPTOP7"]["id"] == before["id"]
    assert "AWAY" not in after


def test_a_controller_that_cannot_tell_takes_nothing_away(ready: Path, controller: Served) -> None:
    before = listed(ready, "--look")
    controller.machine.area("services")["ADWS"]["status"] = 1
    ran = osiris(ready, "assets", "--look")
    assert ran.code == 1
    assert "dc could not tell" in ran.err
    assert listed(ready) == before


def test_without_a_controller_it_says_how(data: Path) -> None:
    ran = osiris(data, "assets", "--look")
    assert ran.code == 1
    assert "none is enrolled" in ran.err
    assert "None yet." in ran.out


def test_the_chain_says_how_many_and_no_name(ready: Path) -> None:
    listed(ready, "--look")
    listed(ready, "--look")
    with Ledger.open(ready / "ledger.db", read_only=True) as ledger, ledger.read() as tx:
        asked = [json.loads(b.payload) for b in entries.walk(tx) if b.kind is Kind.REQUEST]
    bodies = [entry["predicate"]["body"] for entry in asked]
    looks = [b for b in bodies if b["request"] == "assets.look" and b["role"] == "box"]
    assert len(looks) == 1  # the second look saw nothing new
    assert looks[0]["new"] == 5
    assert looks[0]["assets"] == {"enrolled": 1, "online": 0, "unreachable": 3, "away": 1}
    assert "PUMP" not in json.dumps(asked)
