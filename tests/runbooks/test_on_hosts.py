"""Every Linux runbook on a real host, over real SSH: healed, undone to the byte, nothing twice.

The host is a container of the lab. What its kernel does not allow (loading audit rules, SELinux,
AppArmor, LUKS) is shown on a practice tree and by tables instead, and only there.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from re import fullmatch

import pytest

from osiris.lab.drift import find, inject
from osiris.model.case import BoundStep
from osiris.model.content import Undo, Verdict
from osiris.model.site import Platform
from tests.runbooks.hosts import Machine, changes, lines

pytestmark = pytest.mark.lab


@dataclass(frozen=True)
class Case:
    """A drift that `check` must see and `runbook` must heal: one of the lab's, or a script."""

    runbook: str
    check: str
    drift: str = ""
    script: str = ""

    def __str__(self) -> str:
        return f"{self.runbook}-{self.check}"

    def happen(self, machine: Machine) -> None:
        """Make it so; the Check must have passed, and fails now."""
        assert machine.finding(self.check).verdict is Verdict.PASS
        if self.drift:
            inject(machine.lab, machine.name, find(self.drift))
        machine.sh(f"{self.script}\nsleep 1")  # a server that was reloaded answers again
        assert machine.finding(self.check).verdict is Verdict.FAIL


STALE = """
useradd -m oldtimer
echo oldtimer:Long-forgotten-1 | chpasswd 2>/dev/null
chage -d 2020-01-01 oldtimer
"""
NO_LOCKOUT = """
pam-auth-update --package --remove clinic-lockout clinic-lockout-count
rm /usr/share/pam-configs/clinic-lockout*
echo 'deny = 50' >/etc/security/faillock.conf
"""
LONG_AGO = "chage -d 2020-01-01 frontdesk"
SHORT = "echo minlen = 6 >/etc/security/pwquality.conf"
FOUR_WEEKS = "sed -i 's/rotate 53/rotate 4/' /etc/logrotate.d/rsyslog"

EXACT = [
    Case("RB-LIN-SSH-001", "ssh_hardening.root_login", "ssh-root-login"),
    Case("RB-LIN-SSH-002", "ssh_hardening.password_login", "ssh-passwords"),
    Case("RB-LIN-SSH-003", "ssh_hardening.crypto", "ssh-weak-ciphers"),
    Case("RB-LIN-FW-001", "firewall", "firewall-off"),
    Case("RB-LIN-SVC-001", "time_sync", "clock-stopped"),
    Case("RB-LIN-SVC-002", "logging.persistent", "logs-in-memory"),
    Case("RB-LIN-SVC-003", "services_critical", "cron-stopped"),
    Case("RB-LIN-SVC-004", "prohibited_services", "telnet-listening"),
    Case("RB-LIN-AUD-002", "log_retention.audit", "audit-retention"),
    Case("RB-LIN-PERM-001", "file_permissions.account_files", "shadow-readable"),
    Case("RB-LIN-PERM-002", "file_permissions.world_writable", "world-writable"),
    Case("RB-LIN-PERM-003", "file_permissions.ssh_keys", "host-key-readable"),
    Case("RB-LIN-ACCT-001", "accounts_unique.empty_password", "empty-password", LONG_AGO),
    Case("RB-LIN-ACCT-002", "account_lockout", script=NO_LOCKOUT),
]
# Further Checks of the same runbooks, whose undo is that of the ones above.
HEALED = [
    Case("RB-LIN-SSH-002", "ssh_hardening.empty_passwords", "ssh-empty-passwords"),
    Case("RB-LIN-SSH-003", "ssh_hardening.idle", "ssh-idle"),
    Case("RB-LIN-AUD-002", "log_retention.system", script=FOUR_WEEKS),
    Case("RB-LIN-ACCT-001", "accounts_stale", script=STALE),
    Case("RB-LIN-ACCT-002", "password_policy.ageing", "password-ageing"),
    Case("RB-LIN-ACCT-002", "password_policy", script=SHORT),
]
FAILING = BoundStep(verb="service_state", params={"unit": "unknown.service", "want": "off"})


@pytest.mark.parametrize("case", EXACT, ids=str)
def test_heals_and_takes_back_to_the_byte(machine: Machine, case: Case) -> None:
    runbook = machine.catalogue.runbooks[case.runbook]
    assert all(machine.verb(s.verb).undo is Undo.EXACT for s in runbook.steps)
    case.happen(machine)
    drifted = machine.snapshot()

    steps = machine.plan(runbook, case.check)
    broken = machine.carry_out([*steps, FAILING])
    assert len(broken.steps) == len(steps) + 1, broken.said()
    assert broken.steps[-1][2].rc == 77
    machine.undo(broken)
    assert not changes(drifted, machine.snapshot())

    healing = machine.carry_out(steps)
    assert healing.ok, healing.said()
    machine.settle(runbook)
    assert machine.finding(case.check).verdict is Verdict.PASS, healing.said()
    machine.disarm(healing)
    healed = machine.snapshot()
    assert changes(drifted, healed)

    again = machine.carry_out(steps)
    assert again.ok, again.said()
    machine.disarm(again)
    assert not changes(healed, machine.snapshot())

    machine.undo(healing)
    assert not changes(drifted, machine.snapshot())


@pytest.mark.parametrize("case", HEALED, ids=str)
def test_heals(machine: Machine, case: Case) -> None:
    case.happen(machine)
    healing = machine.heal(machine.catalogue.runbooks[case.runbook], case.check)
    assert machine.finding(case.check).verdict is Verdict.PASS, healing.said()
    machine.undo(healing)
    assert machine.finding(case.check).verdict is Verdict.FAIL


def needed(machine: Machine, verb: str) -> set[str]:
    """The parameters that a verb cannot do without."""
    return {
        name for name, allowed in machine.verb(verb).params.items() if not fullmatch(allowed, "")
    }


def test_a_host_at_the_baseline_is_left_as_it_is(machine: Machine) -> None:
    """Even if the steps were run there. (The drop-ins of SSH are written; see the next test.)"""
    before = machine.snapshot()
    # The drop-in of SVC-002 says again what another one says; the rest is not for this host.
    left_out = ("sshd_set", "packages_upgrade", "mac_enforce", "audit_rules")
    steps = [
        step
        for id, book in machine.catalogue.runbooks.items()
        if book.platform is Platform.LINUX and id != "RB-LIN-SVC-002"
        for step in machine.steps(id)
        if step.verb not in left_out and step.params.keys() >= needed(machine, step.verb)
    ]
    assert len(steps) > 10
    healing = machine.carry_out(steps)
    assert healing.ok, healing.said()
    machine.disarm(healing)
    assert not changes(before, machine.snapshot())


def test_ssh_settings_that_are_stricter_stay(machine: Machine) -> None:
    machine.sh(
        "sed -i 's/^Ciphers .*/Ciphers aes256-gcm@openssh.com,aes128-cbc/;"
        " s/^ClientAliveI.*/ClientAliveInterval 60/' /etc/ssh/sshd_config.d/50-clinic.conf;"
        " systemctl reload ssh; sleep 1"
    )
    machine.heal(machine.catalogue.runbooks["RB-LIN-SSH-003"], "ssh_hardening.crypto")
    settings = machine.sh("sshd -T").splitlines()
    assert "ciphers aes256-gcm@openssh.com" in settings
    assert "clientaliveinterval 60" in settings
    assert "clientalivecountmax 2" in settings
    assert machine.finding("ssh_hardening.crypto").verdict is Verdict.PASS


def test_updates_come_and_say_what_remains(machine: Machine) -> None:
    case = Case("RB-LIN-PATCH-001", "patching", "pending-update")
    case.happen(machine)
    runbook = machine.catalogue.runbooks[case.runbook]
    healing = machine.heal(runbook, case.check)
    assert machine.finding(case.check).verdict is Verdict.PASS, healing.said()
    upgrade = healing.steps[-1][2]
    assert lines(upgrade, "before") == ["packages apt", "package clinic-viewer 1.0"]
    assert lines(upgrade, "after") == ["packages apt", "package clinic-viewer 1.1"]

    again = machine.carry_out([step for _, step, _ in healing.steps])
    assert lines(again.steps[-1][2], "after") == ["packages apt"]

    # The mirror still has the old version, so this undo is complete; another would not be.
    assert machine.verb("packages_upgrade").undo is Undo.PARTIAL
    assert machine.verb("packages_upgrade").disruptive
    machine.undo(healing)
    assert machine.finding(case.check).verdict is Verdict.FAIL


def test_an_update_whose_old_version_is_gone_is_not_taken_back(machine: Machine) -> None:
    case = Case("RB-LIN-PATCH-001", "patching", "pending-update")
    case.happen(machine)
    healing = machine.heal(machine.catalogue.runbooks[case.runbook], case.check)
    machine.sh("rm /srv/practice-apt/clinic-viewer_1.0_all.deb; /srv/practice-apt/renew")
    answer = machine.each(healing, "undo")[0]
    assert answer.rc != 0
    assert lines(answer, "now") == ["packages apt", "package clinic-viewer 1.1"]


def test_lists_of_updates_are_renewed(machine: Machine) -> None:
    """A list cannot be made old here (its change time counts), but it can be lost."""
    machine.sh("rm /var/lib/apt/lists/*Release")
    assert machine.finding("patching.lists").verdict is not Verdict.PASS
    healing = machine.carry_out(machine.steps("RB-LIN-PATCH-001"))
    assert machine.finding("patching.lists").verdict is Verdict.PASS, healing.said()


# A vendor's own mirror, which says nothing of security.
VENDOR = """
mkdir -p /srv/vendor-apt/build/DEBIAN
cd /srv/vendor-apt
for version in 1.0 1.1; do
    printf '%s\\n' 'Package: vendor-tool' "Version: $version" 'Architecture: all' \\
        'Maintainer: Vendor <root@localhost>' 'Description: practice' >build/DEBIAN/control
    dpkg-deb --root-owner-group --build build vendor-tool_$version.deb
done
apt-ftparchive packages . >Packages
apt-ftparchive -o APT::FTPArchive::Release::Label=Vendor release . >/run/Release
mv /run/Release Release
echo 'deb [trusted=yes] file:/srv/vendor-apt ./' >/etc/apt/sources.list.d/vendor.list
dpkg -i vendor-tool_1.0.deb
apt-get -qq update
apt-get -s dist-upgrade | grep -q 'Inst vendor-tool'
"""


def test_only_security_updates_are_installed(machine: Machine) -> None:
    machine.sh(VENDOR)
    try:
        inject(machine.lab, machine.name, find("pending-update"))
        healing = machine.heal(machine.catalogue.runbooks["RB-LIN-PATCH-001"], "patching")
        assert healing.ok, healing.said()
        installed = machine.sh("dpkg-query -W clinic-viewer vendor-tool").split()
        assert installed == ["clinic-viewer", "1.1", "vendor-tool", "1.0"]
    finally:
        machine.sh("dpkg --purge vendor-tool; rm -r /srv/vendor-apt")


def test_a_held_update_is_a_persons_affair(machine: Machine) -> None:
    inject(machine.lab, machine.name, find("pending-update"))
    assert machine.needs_met(machine.catalogue.runbooks["RB-LIN-PATCH-001"])
    machine.sh("apt-mark hold clinic-viewer")
    assert not machine.needs_met(machine.catalogue.runbooks["RB-LIN-PATCH-001"])


def test_the_socket_that_would_start_a_service_again_goes_with_it(machine: Machine) -> None:
    machine.sh("systemctl disable --now syslog.socket rsyslog.service")
    before = machine.snapshot()
    step = BoundStep(verb="service_state", params={"unit": "rsyslog.service", "want": "running"})
    healing = machine.carry_out([step])
    assert healing.ok, healing.said()
    machine.sh("systemctl is-active rsyslog.service && systemctl is-enabled rsyslog.service")
    machine.undo(healing)
    machine.sh("logger somebody writes to the log; sleep 1")
    assert not changes(before, machine.snapshot())


# As a package would bring them: below /usr/lib, where a unit can be masked.
TELNET = """
cd /usr/lib/systemd/system
printf '%s\\n' '[Socket]' ListenStream=2323 '[Install]' WantedBy=sockets.target >telnet.socket
printf '%s\\n' '[Service]' 'ExecStart=/bin/sleep 999' >telnet.service
systemctl daemon-reload
systemctl enable --now telnet.socket
systemctl start telnet.service
"""


def test_a_service_is_masked_with_its_socket_and_comes_back(machine: Machine) -> None:
    machine.sh(TELNET)
    try:
        before = machine.snapshot()
        step = BoundStep(verb="service_state", params={"unit": "telnet.service", "want": "off"})
        healing = machine.carry_out([step])
        assert healing.ok, healing.said()
        masked = machine.sh("systemctl is-enabled telnet.socket telnet.service; true").split()
        assert masked == ["masked", "masked"]
        machine.sh("! systemctl start telnet.socket && ! systemctl is-active telnet.service")
        again = machine.carry_out([step])
        assert again.ok, again.said()
        machine.undo(again)
        machine.undo(healing)
        assert not changes(before, machine.snapshot())
    finally:
        machine.sh("systemctl disable --now telnet.socket; systemctl stop telnet.service")
        machine.sh("rm /usr/lib/systemd/system/telnet.*; systemctl daemon-reload")


def test_a_masked_service_is_a_persons_affair(machine: Machine) -> None:
    machine.sh("systemctl disable --now cron; systemctl mask cron")
    before = machine.snapshot()
    healing = machine.heal(machine.catalogue.runbooks["RB-LIN-SVC-003"], "services_critical")
    assert healing.steps[0][2].rc == 77
    assert "masked" in healing.steps[0][2].stderr
    machine.undo(healing)
    assert not changes(before, machine.snapshot())


def test_a_second_root_is_healed_by_locking_it(machine: Machine) -> None:
    case = Case("RB-LIN-ACCT-001", "accounts_unique", "second-root")
    case.happen(machine)
    healing = machine.heal(machine.catalogue.runbooks[case.runbook], case.check)
    assert healing.ok, healing.said()
    assert machine.finding(case.check).verdict is Verdict.PASS


def test_a_wrong_password_locks_once_lockout_is_on(machine: Machine) -> None:
    machine.sh(NO_LOCKOUT + "useradd -m kim; echo kim:Right-Horse-77 | chpasswd 2>/dev/null")
    machine.heal(machine.catalogue.runbooks["RB-LIN-ACCT-002"], "account_lockout")
    sign_in = "echo {} | setpriv --reuid=nobody --clear-groups su kim -c 'echo in' 2>&1 || true"
    assert "in\n" in machine.sh(sign_in.format("Right-Horse-77"))
    machine.sh("grep -qx 'deny = 10' /etc/security/faillock.conf")
    machine.sh("echo 'deny = 2' >/etc/security/faillock.conf")  # each try costs seconds
    for _ in range(2):
        machine.sh(sign_in.format("wrong"))
    assert "in\n" not in machine.sh(sign_in.format("Right-Horse-77"))
    machine.sh("faillock --user kim --reset")
    assert "in\n" in machine.sh(sign_in.format("Right-Horse-77"))


def test_a_locked_account_is_shut_for_its_key_too(machine: Machine) -> None:
    machine.sh(
        "useradd -m kim; install -d -o kim -g kim -m 700 /home/kim/.ssh;"
        "install -o kim -g kim -m 600 /home/clinicadmin/.ssh/authorized_keys /home/kim/.ssh/;"
        "echo kim:Right-Horse-77 | chpasswd 2>/dev/null"
    )
    kim = replace(machine, user="kim")
    assert kim.signs_in()
    healing = machine.carry_out([BoundStep(verb="account_lock", params={"user": "kim"})])
    assert not kim.signs_in()
    machine.undo(healing)
    assert kim.signs_in()


def test_nobody_undoes_what_somebody_else_has_changed_since(machine: Machine) -> None:
    case = Case("RB-LIN-SVC-001", "time_sync", "clock-stopped")
    case.happen(machine)
    healing = machine.heal(machine.catalogue.runbooks[case.runbook], case.check)
    machine.sh("systemctl stop chrony")
    theirs = machine.snapshot()
    assert [answer.rc for answer in machine.each(healing, "undo")] == [75]
    assert not changes(theirs, machine.snapshot())


def test_audit_rules_are_merged_and_taken_back(machine: Machine) -> None:
    """Files only: the kernel of the lab lets no audit rule in (see test_practice_tree.py)."""
    before = machine.snapshot()
    healing = machine.carry_out(machine.steps("RB-LIN-AUD-001")[:1])
    assert healing.ok, healing.said()
    assert "-k osiris-rights" in machine.sh("cat /etc/audit/audit.rules")
    machine.undo(healing)
    assert not changes(before, machine.snapshot())
