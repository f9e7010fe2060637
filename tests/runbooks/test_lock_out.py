"""Nobody is shut out: what would do that is refused, or takes itself back on the host."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest

from osiris.lab.drift import find, inject
from osiris.model.case import BoundStep
from osiris.model.content import Verdict
from tests.runbooks.hosts import Machine, changes

pytestmark = pytest.mark.lab

FIREWALL = [BoundStep(verb="firewall_on", params={})]
NO_KEY = "rm /home/clinicadmin/.ssh/authorized_keys"


def refused(machine: Machine, steps: list[BoundStep], why: str) -> None:
    """Exit 77 with a reason, and the host is as it was."""
    before = machine.snapshot()
    healing = machine.carry_out(steps)
    assert healing.steps[-1][2].rc == 77, healing.said()
    assert why in healing.steps[-1][2].stderr
    machine.undo(healing)
    assert not changes(before, machine.snapshot())


def wait_for(machine: Machine, seconds: int) -> None:
    """Until the host lets us in again."""
    end = time.monotonic() + seconds
    while not machine.signs_in():
        assert time.monotonic() < end, "the host never took the change back"


def test_root_stays_while_nobody_else_could_become_root(machine: Machine) -> None:
    runbook = machine.catalogue.runbooks["RB-LIN-SSH-001"]
    assert machine.needs_met(runbook)
    machine.sh(NO_KEY)
    assert not machine.needs_met(runbook)


def test_passwords_stay_while_an_administrator_has_no_key(machine: Machine) -> None:
    runbook = machine.catalogue.runbooks["RB-LIN-SSH-002"]
    assert machine.needs_met(runbook)
    machine.sh("useradd -m -G sudo -s /bin/bash second")
    assert not machine.needs_met(runbook)


def test_we_do_not_shut_out_ourselves_as_root(machine: Machine) -> None:
    inject(machine.lab, machine.name, find("ssh-root-login"))
    machine.sh("sleep 1")
    refused(replace(machine, user="root"), machine.steps("RB-LIN-SSH-001"), "as root")


def test_one_time_codes_are_not_switched_off(machine: Machine) -> None:
    machine.sh(
        "printf '%s\\n' 'KbdInteractiveAuthentication yes'"
        " 'Match User clinicadmin' 'AuthenticationMethods any' 'Match all'"
        " 'AuthenticationMethods publickey,keyboard-interactive publickey'"
        " >/etc/ssh/sshd_config.d/05-codes.conf; sshd -t; systemctl reload ssh; sleep 1"
    )
    refused(machine, machine.steps("RB-LIN-SSH-002"), "AuthenticationMethods")


def test_a_broken_server_is_not_reloaded(machine: Machine) -> None:
    machine.sh("echo Gibberish yes >/etc/ssh/sshd_config.d/60-broken.conf")
    refused(machine, machine.steps("RB-LIN-SSH-001"), "broken")


def test_a_server_that_reads_no_drop_ins_is_left_alone(machine: Machine) -> None:
    machine.sh("sed -i '/^Include/d' /etc/ssh/sshd_config")
    refused(machine, machine.steps("RB-LIN-SSH-001"), "no drop-ins")


def test_settings_of_ssh_take_themselves_back(machine: Machine) -> None:
    inject(machine.lab, machine.name, find("ssh-root-login"))
    machine.sh("sleep 1")
    before = machine.snapshot()
    assert replace(machine, user="root").signs_in()
    machine.carry_out(machine.steps("RB-LIN-SSH-001"), arm_s=4)
    assert not replace(machine, user="root").signs_in()
    wait_for(replace(machine, user="root"), 20)
    assert not changes(before, machine.snapshot())


def test_ufw_lets_ssh_in_before_it_is_enabled(machine: Machine) -> None:
    machine.sh("ufw disable; ufw delete allow 22/tcp; ufw --force reset; nft flush ruleset")
    before = machine.snapshot()
    healing = machine.carry_out(FIREWALL)
    assert healing.ok, healing.said()
    assert machine.finding("firewall").verdict is Verdict.PASS  # over a new connection
    assert "22/tcp" in machine.sh("ufw status")
    machine.undo(healing)
    assert not changes(before, machine.snapshot())


def test_ufw_is_closed_for_both_kinds_of_addresses(machine: Machine) -> None:
    machine.sh(
        "ufw default allow incoming; sed -i s/^IPV6=yes/IPV6=no/ /etc/default/ufw; ufw reload"
    )
    before = machine.snapshot()
    assert machine.finding("firewall").verdict is Verdict.FAIL
    healing = machine.carry_out(FIREWALL)
    assert machine.finding("firewall").verdict is Verdict.PASS, healing.said()
    machine.undo(healing)
    assert not changes(before, machine.snapshot())


def test_a_rule_that_leaves_us_out_takes_itself_back(machine: Machine) -> None:
    """The clinic's own rule for SSH is narrower than where we come from. It stays."""
    machine.sh("ufw allow from 192.0.2.7 to any port 22 proto tcp")
    machine.sh("ufw delete allow 22/tcp; ufw disable")
    before = machine.snapshot()
    healing = machine.carry_out(FIREWALL, arm_s=6)
    assert healing.ok, healing.said()
    assert not machine.signs_in()
    wait_for(machine, 40)
    assert [answer.rc for answer in machine.each(healing, "disarm")] == [75]  # it has fired
    assert not changes(before, machine.snapshot())


def test_a_rule_against_ssh_is_a_persons_affair(machine: Machine) -> None:
    machine.sh("ufw delete allow 22/tcp; ufw deny 22/tcp; ufw disable")
    refused(machine, FIREWALL, "shuts SSH out")


def test_a_service_that_no_rule_speaks_of_is_not_cut_off(machine: Machine) -> None:
    machine.sh("ufw disable; systemd-run -q --unit=web python3 -m http.server 8080; sleep 2")
    try:
        refused(machine, FIREWALL, "tcp/8080")
        machine.sh("ufw allow from 10.0.0.0/8 to any port 8000:8100 proto tcp")
        healing = machine.carry_out(FIREWALL)
        assert healing.ok, healing.said()
        machine.undo(healing)
    finally:
        machine.sh("systemctl stop web")


def test_rules_that_others_made_meanwhile_stay_when_ours_go(machine: Machine) -> None:
    machine.sh("ufw disable")
    healing = machine.carry_out(FIREWALL)
    machine.sh("nft add table inet theirs; nft add chain inet theirs bans")
    machine.undo(healing)
    rules = machine.sh("nft list ruleset")
    assert "table inet theirs" in rules
    assert "policy drop" not in rules


def test_nftables_does_it_where_there_is_no_other_tool(machine: Machine) -> None:
    machine.sh("ufw --force disable; nft flush ruleset; mv /usr/sbin/ufw /usr/sbin/ufw.gone")
    try:
        before = machine.snapshot()
        healing = machine.carry_out(FIREWALL)
        assert healing.ok, healing.said()
        assert machine.finding("firewall").verdict is Verdict.PASS
        again = machine.carry_out(FIREWALL)
        assert again.ok, again.said()
        machine.sh("nft -c -f /etc/nftables.conf")
        machine.undo(again)
        assert machine.finding("firewall").verdict is Verdict.PASS
        machine.undo(healing)
        assert not changes(before, machine.snapshot())
    finally:
        machine.sh("mv /usr/sbin/ufw.gone /usr/sbin/ufw")


@pytest.mark.parametrize("user", ["root", "osiris"])
def test_some_accounts_are_never_locked(machine: Machine, user: str) -> None:
    refused(machine, [BoundStep(verb="account_lock", params={"user": user})], "never locked")


def test_the_last_administrator_is_not_locked(machine: Machine) -> None:
    step = [BoundStep(verb="account_lock", params={"user": "clinicadmin"})]
    refused(machine, step, "only one left")
    machine.sh("useradd -m -G sudo second; echo second:Right-Horse-77 | chpasswd 2>/dev/null")
    healing = machine.carry_out(step)
    assert healing.ok, healing.said()
    machine.undo(healing)


@pytest.mark.parametrize(
    ("unit", "want"),
    [("telnet.socket", "running"), ("ssh.service", "off"), ("ufw.service", "off")],
)
def test_a_stolen_key_turns_no_other_service(machine: Machine, unit: str, want: str) -> None:
    """The host's list of changes allows this verb with any unit: the script itself says no."""
    step = BoundStep(verb="service_state", params={"unit": unit, "want": want})
    refused(machine, [step], "not on the list")
