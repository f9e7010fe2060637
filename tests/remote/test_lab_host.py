"""The undo that a real host with systemd arms, also when nobody can reach it any more."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from osiris.edge.remote import CallResult, Phase, prepare_linux
from osiris.lab import Lab
from osiris.model.site import Credential, Target
from tests.lab.machine import CACHE, need_lab
from tests.remote.conftest import session, ssh_target, write
from tests.remote.test_prepare import catalogue

pytestmark = pytest.mark.lab
CHANGE = write()


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    """One prepared host."""
    need_lab()
    lab = Lab.up(1, tmp_path_factory.mktemp("lab") / "clinic", cache=CACHE)
    try:
        script = prepare_linux(catalogue(), public_key=lab.key.with_suffix(".pub").read_text())
        done = lab.run_inside("h1", "sh", "-s", stdin=script)
        assert done.returncode == 0, done.stderr
        yield lab
    finally:
        lab.down()


def target(lab: Lab) -> Target:
    host = lab.host("h1")
    return replace(ssh_target(host.port, host.host_key), address=host.address, user="osiris")


def act(lab: Lab, action: str, phase: Phase, seconds: int = 0) -> CallResult:
    credential = Credential(user="osiris", private_key=lab.key.read_text())
    return session(
        target(lab),
        credential,
        lambda c: c.act(action, CHANGE, phase, deadline=30, seconds=seconds),
    )


def inside(lab: Lab, *command: str) -> str:
    return lab.run_inside("h1", *command).stdout


def test_an_armed_undo_fires_while_nobody_can_reach_the_host(lab: Lab) -> None:
    inside(lab, "sh", "-c", "echo old >/etc/motd")
    assert act(lab, "a-1", "arm", seconds=4).rc == 0
    assert "osiris-undo-a-1.timer" in inside(lab, "systemctl", "list-timers", "--all")
    assert act(lab, "a-1", "apply").rc == 0
    assert inside(lab, "cat", "/etc/motd") == "new\n"
    lab.cut("h1")
    try:
        end = time.monotonic() + 20
        while inside(lab, "cat", "/etc/motd") != "old\n":
            assert time.monotonic() < end, "the host did not help itself"
            time.sleep(0.2)
    finally:
        lab.restore("h1")
    assert act(lab, "a-1", "disarm").rc == 75


def test_a_disarmed_timer_is_gone(lab: Lab) -> None:
    inside(lab, "sh", "-c", "echo old >/etc/motd")
    assert act(lab, "a-2", "arm", seconds=600).rc == 0
    assert act(lab, "a-2", "apply").rc == 0
    assert act(lab, "a-2", "disarm").rc == 0
    assert "osiris-undo-a-2" not in inside(lab, "systemctl", "list-timers", "--all")
    assert act(lab, "a-2", "undo").rc == 0
    assert inside(lab, "cat", "/etc/motd") == "old\n"
