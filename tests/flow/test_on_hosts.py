"""The whole way on real hosts: prepared, enrolled, broken, healed, undone, cut off, let go."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from osiris.cli.practice import clinic
from osiris.cli.practice.drill import verified
from osiris.desk import Desk
from osiris.lab import CACHE, Lab, can_start
from osiris.lab.drift import find, inject
from osiris.model.case import IncidentState
from osiris.model.content import Verdict
from tests.needs import require

pytestmark = pytest.mark.lab
ROOT_LOGIN = "ssh_hardening.root_login"


@dataclass
class Practice:
    desk: Desk
    lab: Lab

    def sweep(self) -> None:
        clinic.done(self.desk.ask("sweep", {}))

    def break_(self, host: str, drift: str) -> int:
        """Break, look, and return the Incident that was opened."""
        inject(self.lab, host, find(drift))
        self.sweep()
        return max(
            i.id
            for i, name in self.desk.incidents(open_only=True)
            if (name, i.check) == (host, find(drift).check)
        )

    def heal(self, number: int) -> str:
        reply = self.desk.ask("heal", {"incidents": [number]})
        return str(reply.data["incidents"][0]["outcome"])

    def open_on(self, host: str) -> set[int]:
        return {i.id for i, name in self.desk.incidents(open_only=True) if name == host}

    def verdict(self, host: str, check: str) -> tuple[Verdict, str]:
        found = next(f for f, _ in self.desk.findings(host) if f.check == check)
        return found.verdict, found.reason


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Practice]:
    refused = can_start(CACHE)
    if refused is not None:
        require("lab", refused.text)
    desk = clinic.make(tmp_path_factory.mktemp("clinic") / "data", "test")
    lab = clinic.start(desk, 2, ttl_s=900, say=lambda _: None)
    try:
        made = Practice(desk, lab)
        made.sweep()
        clinic.let_act(desk)
        yield made
    finally:
        lab.down()


def test_a_machine_can_be_tested(practice: Practice):
    reply = practice.desk.ask("target.test", {"name": "h1"})
    assert reply.code == 0, reply.text
    assert reply.data["read"]["os"] == "debian"


def test_drift_is_healed_over_ssh_and_the_connection_survives(practice: Practice):
    number = practice.break_("h1", "ssh-root-login")
    assert practice.heal(number) == "healed"
    assert practice.verdict("h1", ROOT_LOGIN)[0] is Verdict.PASS
    # The self-undo that was armed on the host is called off.
    left = practice.lab.run_inside("h1", "systemctl", "list-timers", "osiris-undo*", "--no-legend")
    assert left.stdout.strip() == ""


def test_a_fix_that_does_not_help_is_undone_exactly(practice: Practice):
    listing = "find /etc/ssh -type f -exec stat -c '%n %a %U' {} + -exec sha256sum {} + | sort"
    number = practice.break_("h2", "ssh-root-login-overridden")
    before = practice.lab.run_inside("h2", "sh", "-c", listing).stdout
    assert practice.heal(number) == "undone"
    assert practice.lab.run_inside("h2", "sh", "-c", listing).stdout == before
    assert practice.heal(number) == "refused", "it was tried, and is not tried again unasked"
    asked = [t for t in practice.desk.tickets() if number in t.incidents]
    assert [t.code for t in asked] == ["undone"]


def test_a_person_takes_a_verified_heal_back(practice: Practice):
    number = practice.break_("h1", "cron-stopped")
    state = ("systemctl", "show", "-p", "ActiveState,UnitFileState", "cron")
    before = practice.lab.run_inside("h1", *state).stdout
    assert practice.heal(number) == "healed"
    assert practice.lab.run_inside("h1", *state).stdout != before
    assert practice.desk.ask("undo", {"incident": number}).code == 0
    assert practice.lab.run_inside("h1", *state).stdout == before


def test_what_needs_a_yes_waits_and_a_yes_heals_it(practice: Practice):
    number = practice.break_("h2", "second-root")
    assert practice.heal(number) == "escalated"
    passwd = practice.lab.run_inside("h2", "passwd", "-S", "support").stdout
    reply = practice.desk.ask("approve", {"incident": number})
    assert reply.data["outcome"] in ("healed", "undone"), reply.text
    if reply.data["outcome"] == "undone":
        assert practice.lab.run_inside("h2", "passwd", "-S", "support").stdout == passwd


def test_a_machine_that_is_cut_off_is_unknown_and_closes_nothing(practice: Practice):
    open_before = practice.open_on("h1")
    practice.lab.cut("h1")
    try:
        practice.sweep()
        verdict, reason = practice.verdict("h1", ROOT_LOGIN)
        assert verdict is Verdict.UNKNOWN
        assert reason in ("unreachable", "timeout")
    finally:
        practice.lab.restore("h1")
    assert open_before
    assert open_before <= practice.open_on("h1")
    practice.sweep()
    assert practice.verdict("h1", ROOT_LOGIN)[0] is Verdict.PASS


def test_another_host_key_is_not_spoken_to(practice: Practice):
    swap = (
        "cp -a /etc/ssh/ssh_host_ed25519_key /root/old-key; "
        "ssh-keygen -q -t ed25519 -N '' -f /root/new; "
        "cp /root/new /etc/ssh/ssh_host_ed25519_key; systemctl restart ssh"
    )
    back = "cp -a /root/old-key /etc/ssh/ssh_host_ed25519_key; systemctl restart ssh"
    practice.lab.run_inside("h1", "sh", "-c", swap)
    try:
        reply = practice.desk.ask("target.test", {"name": "h1"})
        assert reply.code == 1
        assert reply.data["reason"] == "host_key_changed"
    finally:
        practice.lab.run_inside("h1", "sh", "-c", back)


def test_the_evidence_of_all_this_verifies(practice: Practice):
    assert verified(practice.desk) == "verified"
    states = {i.state for i, _ in practice.desk.incidents(open_only=False)}
    assert {IncidentState.HEALED, IncidentState.UNDONE, IncidentState.WAITING} <= states


def test_letting_a_machine_go_leaves_nothing_there(practice: Practice):
    """Last: h2 is gone afterwards."""
    reply = practice.desk.ask("target.remove", {"name": "h2", "clean": True})
    assert reply.code == 0, reply.text
    there = practice.lab.run_inside(
        "h2",
        "sh",
        "-c",
        "ls -d /usr/local/lib/osiris /etc/sudoers.d/osiris /var/lib/osiris; id osiris",
    )
    assert there.stdout == ""
    assert [t.name for t in practice.desk.targets()] == ["h1"]


def test_a_drill_detects_all_and_heals_most(tmp_path: Path):
    refused = can_start(CACHE)
    if refused is not None:
        require("lab", refused.text)
    ran = subprocess.run(
        [sys.executable, "-m", "osiris.cli", "--data", str(tmp_path), "drill", "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert list(told) == [
        "hosts",
        "broken",
        "detected",
        "missed",
        "healed",
        "undone",
        "escalated",
        "by_rules",
        "by_planner",
        "by_person",
        "detect_s",
        "heal_s",
        "chain",
    ]
    assert told["hosts"] >= 5
    assert told["broken"] >= 12
    assert told["missed"] == 0
    assert told["broken"] == told["detected"] + told["missed"]
    assert told["detected"] == told["healed"] + told["undone"] + told["escalated"]
    assert told["detected"] == told["by_rules"] + told["by_planner"] + told["by_person"]
    assert told["healed"] == told["by_rules"] + told["by_planner"] >= 8
    assert told["undone"] >= 1
    assert told["chain"] == "verified"
    assert not list(tmp_path.iterdir()), "a drill has a data folder of its own"


def test_a_drill_with_too_few_hosts_says_so():
    refused = can_start(CACHE)
    if refused is not None:
        require("lab", refused.text)
    ran = subprocess.run(
        [sys.executable, "-m", "osiris.cli", "drill", "--hosts", "4", "--json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stdout) == (3, "")
    assert "5" in ran.stderr
