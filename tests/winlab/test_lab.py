"""Simulated Windows hosts as a process of their own: started, used, cut, taken down."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osiris.edge.remote import connect
from osiris.errors import LabError, RemoteError
from osiris.lab.processes import Process, gone
from osiris.lab.windows.clinic import WindowsLab, down
from osiris.lab.windows.record import NAME, READER, SOCKET, Record
from osiris.model.content import Call, Script
from osiris.model.site import Credential, Platform, SignIn, Target, TargetClass, TransportKind

ECHO = Call(
    script=Script(
        name="echo", text="param($P)\nConvertTo-Json -Compress -InputObject $env:COMPUTERNAME"
    ),
    params={},
)


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[WindowsLab]:
    made = WindowsLab.up([("dc1", "dc2022"), ("pc1", "win11")], tmp_path / "windows", ttl_s=120)
    try:
        yield made
    finally:
        made.down()


def said(lab: WindowsLab, name: str) -> str:
    """What a reading of a host prints, over the real client."""
    host = next(h for h in lab.hosts if h.name == name)
    target = Target(
        id="t1",
        name=name,
        platform=Platform.WINDOWS,
        klass=TargetClass.SERVER,
        transport=TransportKind.WINRM,
        address=host.address,
        port=host.port,
        user=READER,
        host_key=host.host_key,
        sign_in=SignIn.NTLM,
        added=datetime.now(UTC),
    )
    secret = Credential(user=READER, password=lab.passwords(name)[READER])

    async def ask() -> str:
        connection = await connect(target, secret, do_not_probe=(), deadline=10)
        try:
            return (await connection.read([ECHO], deadline=20))[0].stdout
        finally:
            await connection.close()

    return asyncio.run(ask())


def test_two_hosts_answer_each_for_itself(lab: WindowsLab) -> None:
    assert (said(lab, "dc1"), said(lab, "pc1")) == ('"DC1"', '"PC1"')


def test_a_cut_host_answers_nothing_and_is_there_again_afterwards(lab: WindowsLab) -> None:
    lab.cut("pc1")
    with pytest.raises(RemoteError):
        said(lab, "pc1")
    assert said(lab, "dc1") == '"DC1"'
    lab.restore("pc1")
    assert said(lab, "pc1") == '"PC1"'


def test_what_it_keeps_is_its_owners_alone_and_holds_no_password(lab: WindowsLab) -> None:
    assert stat.S_IMODE(lab.folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((lab.folder / SOCKET).stat().st_mode) == 0o600
    words = {w for host in lab.hosts for w in lab.passwords(host.name).values()}
    assert len(words) == 4
    text = b"".join(p.read_bytes() for p in lab.folder.iterdir() if p.is_file())
    assert not any(word.encode() in text for word in words)


def test_settings_can_be_seen_and_time_can_pass(lab: WindowsLab) -> None:
    before = lab.snapshot("pc1")
    lab.forward("pc1", 86_400)
    assert lab.snapshot("pc1") == before


def test_nonsense_is_refused(lab: WindowsLab) -> None:
    with pytest.raises(LabError, match="no host pc9"):
        lab.cut("pc9")
    with pytest.raises(LabError, match="no drift nothing"):
        lab.break_("pc1", "nothing")


def test_taken_down_it_leaves_nothing(tmp_path: Path) -> None:
    lab = WindowsLab.up([("pc1", "win11")], tmp_path / "windows", ttl_s=120)
    server = Record.load(lab.folder).server
    assert server is not None
    lab.down()
    assert not server.alive()
    assert not lab.folder.exists()
    down(lab.folder)  # a second time is no fault


@pytest.mark.parametrize("end", ["time", "record", "signal", "parent"])
def test_it_ends_by_itself(tmp_path: Path, end: str) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        parent = Process.find(other.pid)
        ttl = 4 if end == "time" else 120
        lab = WindowsLab.up([("pc1", "win11")], tmp_path / "w", ttl_s=ttl, parent=parent)
        server = Record.load(lab.folder).server
        assert server is not None
        if end == "record":
            (lab.folder / NAME).unlink()
        elif end == "signal":
            os.kill(server.pid, signal.SIGTERM)
        elif end == "parent":
            other.kill()
            other.wait()
        assert gone([server], within_s=10)
        other.kill()
    deadline = time.monotonic() + 5
    while lab.folder.exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not lab.folder.exists()


def test_an_unknown_scenario_is_said(tmp_path: Path) -> None:
    with pytest.raises(LabError, match="no scenario windows95"):
        WindowsLab.up([("pc1", "windows95")], tmp_path / "windows")
    assert not (tmp_path / "windows").exists()
