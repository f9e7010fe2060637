"""Scripts that ask the running system, in a practice host: what no folder tree can answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

import pytest

from osiris.edge.remote.look import observe
from osiris.edge.remote.port import CallResult
from osiris.edge.remote.wire import param_lines
from osiris.lab import Lab
from osiris.model.case import ReadState
from osiris.model.content import Params, Value
from osiris.model.site import Platform
from tests.lab.machine import CACHE, need_lab
from tests.needs import require
from tests.probes.trees import REPO, probe

pytestmark = pytest.mark.lab

HERE = "/run/readings"
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)
ENVIRONMENT = ("LC_ALL=C", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"OSIRIS_LIB={HERE}")


@pytest.fixture(scope="module")
def lab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    need_lab()
    running = Lab.up(1, tmp_path_factory.mktemp("labs") / "clinic", cache=CACHE, ttl_s=300)
    library = (REPO / "osiris/edge/remote/host/lib.sh").read_text(encoding="utf-8")
    put(running, "lib.sh", library)
    yield running
    running.down()


def put(lab: Lab, name: str, text: str) -> None:
    do(lab, f"mkdir -p {HERE} && cat >{HERE}/{name}", stdin=text)


def do(lab: Lab, script: str, stdin: str = "") -> None:
    """Run `script` as root in the host. It must not fail."""
    done = lab.run_inside("h1", "sh", "-euc", script, stdin=stdin)
    assert done.returncode == 0, done.stderr


def values(lab: Lab, name: str, params: Params | None = None) -> Mapping[str, Value]:
    """What the probe reads in the host, which must be something."""
    wanted = (probe(Platform.LINUX, name), params or {})
    put(lab, f"{name}.sh", wanted[0].script.text)
    given = f"OSIRIS_PARAMS={param_lines(wanted[1])}"
    done = lab.run_inside("h1", "env", *ENVIRONMENT, given, "sh", f"{HERE}/{name}.sh")
    result = CallResult(stdout=done.stdout, stderr=done.stderr, rc=done.returncode)
    seen = observe("h1", wanted, result, at=AT)
    assert seen.state is ReadState.OK, f"{seen.reason}: {done.stderr}"
    return seen.value


def test_rules_of_ssh_for_single_users(lab: Lab) -> None:
    rules = "/etc/ssh/sshd_config.d/10-test.conf"
    do(lab, f"printf 'PermitRootLogin no\\nPasswordAuthentication no\\n' >{rules}")
    value = values(lab, "sshd")
    assert (value["permitrootlogin"], value["password_login"]) == ("no", False)
    match = 'Match User root Address 10.0.0.0/8\n\tPermitRootLogin="yes" # once\nMatch all\n'
    do(lab, f"cat >>{rules}", stdin=match)
    assert values(lab, "sshd")["permitrootlogin"] == "yes"
    do(lab, f"cat >>{rules}", stdin="Match Group lab\n  PasswordAuthentication yes\n")
    assert values(lab, "sshd")["password_login"] is True
    do(lab, f"rm {rules}")


@pytest.mark.parametrize(
    ("rules", "owner", "denies"),
    [
        ("", "ufw", False),
        ("table inet f { chain i { type filter hook input priority 0; policy drop; }; }", "", True),
        ("table ip f { chain i { type filter hook input priority 0; policy drop; }; }", "", False),
        (
            "table inet f { chain i { type filter hook input priority 0;"
            " tcp dport 22 accept; counter log drop; }; }",
            "nftables",
            True,
        ),
        (
            "table inet f { chain i { type filter hook input priority 0; policy drop;"
            " counter accept; }; }",
            "nftables",
            False,
        ),
    ],
)
def test_the_kernels_firewall(lab: Lab, rules: str, owner: str, denies: bool) -> None:
    do(lab, "nft flush ruleset; nft -f -", stdin=rules)
    value = values(lab, "firewall")
    assert value["default_deny"] is denies
    assert value["owner"] == (owner or "nftables")
    do(lab, "nft flush ruleset")


def test_ufw(lab: Lab) -> None:
    do(lab, "ufw allow 22/tcp && ufw --force enable")
    value = values(lab, "firewall")
    assert (value["owner"], value["active"], value["default_deny"]) == ("ufw", True, True)
    do(lab, "ufw default allow incoming")
    assert values(lab, "firewall")["default_deny"] is False
    do(lab, "ufw default deny incoming && ufw disable")
    value = values(lab, "firewall")
    assert (value["active"], value["default_deny"]) == (False, False)


def test_ufw_over_rules_of_the_older_kind(lab: Lab) -> None:
    """As `ufw status`: it asks for the chain in whatever tables iptables keeps."""
    if lab.run_inside("h1", "iptables-legacy", "-S").returncode:
        require("lab", "this kernel has no tables of the older kind")
    do(lab, "nft flush ruleset; iptables-legacy -N ufw-user-input; iptables-legacy -P INPUT DROP")
    value = values(lab, "firewall")
    assert (value["owner"], value["active"], value["open"]) == ("ufw", True, ("ip6",))
    do(lab, "iptables-legacy -P INPUT ACCEPT; iptables-legacy -X ufw-user-input")
    assert values(lab, "firewall")["active"] is False


def test_services(lab: Lab) -> None:
    unit = "[Service]\nExecStart=/bin/false\nRestart=always\nRestartSec=60\n"
    do(lab, "cat >/run/systemd/system/restless.service", stdin=unit)
    do(lab, "systemctl daemon-reload; systemctl start restless; sleep 1")
    names = ("crond cron", "sshd ssh", "restless", "nowhere nobody", "logrotate", "cron crond")
    value = values(lab, "services", {"service": names})
    assert value["broken"] == ("restless.service",)
    assert value["absent"] == ("nowhere",)
    assert value["running"] == ("cron.service", "ssh.service", "cron.service")
    do(lab, "systemctl stop restless; systemctl disable -q cron")
    assert values(lab, "services", {"service": ("cron",)})["broken"] == ("cron.service",)
    do(lab, "systemctl enable -q cron")


def test_who_may_do_everything(lab: Lab) -> None:
    do(
        lab,
        """
        for user in ann ben cid dot eve; do useradd -m -s /bin/bash $user; done
        usermod -aG sudo ann
        usermod -aG sudo -e 2020-01-01 ben
        echo 'cid ALL=(ALL) NOPASSWD: /usr/bin/apt, PASSWD: ALL' >/etc/sudoers.d/test
        echo 'dot ALL=(root) NOPASSWD: SETENV: /usr/bin/apt, /usr/bin/id' >>/etc/sudoers.d/test
        echo 'eve ALL=(ALL:ALL) NOPASSWD: ALL' >>/etc/sudoers.d/test
        for user in ann cid eve; do install -d -m 700 /home/$user/.ssh; done
        echo 'from="10.0.0.0/8" ssh-ed25519 AAAA ann' >/home/ann/.ssh/authorized_keys
        echo 'command="/bin/true" ssh-ed25519 AAAA' >/home/cid/.ssh/authorized_keys
        printf '#ssh-rsa AAAA\\n' >/home/eve/.ssh/authorized_keys
        """,
    )
    value = values(lab, "admin_access")
    assert value["admins"] == ("ann", "cid", "eve")
    assert value["without_password"] == ("eve",)
    assert (value["sudo_key_logins"], value["every_admin_has_key"]) == (1, False)
    do(lab, "echo 'AllowUsers c* eve' >/etc/ssh/sshd_config.d/10-test.conf")
    assert values(lab, "admin_access")["sudo_key_logins"] == 0
    do(lab, "rm /etc/ssh/sshd_config.d/10-test.conf /etc/sudoers.d/test")


def test_an_account_that_nobody_uses(lab: Lab) -> None:
    do(lab, "useradd -m -s /bin/bash -p '$y$j9T$x$y' old; chage -d 2020-01-01 old")
    do(lab, "useradd -m -s /bin/bash -p '$y$j9T$x$y' new")
    value = values(lab, "stale_accounts", {"days": 60})
    assert value["stale"] == ("old",)
    do(lab, "usermod -L old")
    assert values(lab, "stale_accounts", {"days": 60})["stale"] == ()


def test_telnet(lab: Lab) -> None:
    assert values(lab, "legacy_services")["units"] == ()
    units = "/run/systemd/system"
    do(lab, f"cat >{units}/telnet.socket", stdin="[Socket]\nListenStream=23\nAccept=yes\n")
    do(lab, f"cat >{units}/telnet@.service", stdin="[Service]\nExecStart=/bin/true\n")
    do(lab, "systemctl daemon-reload; systemctl start telnet.socket")
    value = values(lab, "legacy_services")
    assert (value["units"], value["ports"]) == (("telnet.socket",), ("tcp/23",))
    do(lab, "systemctl stop telnet.socket")


def test_an_old_service_with_a_start_script_only(lab: Lab) -> None:
    """One that systemd wraps (systemd-sysv-generator(8)), stopped and then running."""
    start = "#!/bin/sh\n### BEGIN INIT INFO\n# Provides: xinetd\n# Default-Start: 2 3\n"
    do(lab, "cat >/etc/init.d/xinetd", stdin=start + "### END INIT INFO\nexit 0\n")
    do(lab, "chmod +x /etc/init.d/xinetd; systemctl daemon-reload")
    assert values(lab, "legacy_services")["units"] == ()
    do(lab, "systemctl start xinetd")
    assert values(lab, "legacy_services")["units"] == ("xinetd.service",)
    do(lab, "systemctl stop xinetd; rm /etc/init.d/xinetd; systemctl daemon-reload")


@pytest.mark.parametrize(("program", "ports"), [("rsyslogd", ()), ("python3", ("tcp/514",))])
def test_the_port_of_rsh_and_of_log_services(
    lab: Lab, program: str, ports: tuple[str, ...]
) -> None:
    listen = "import socket,time; s=socket.create_server(('', 514)); time.sleep(60)"
    do(lab, f"cp /usr/bin/python3 /run/{program}")
    do(lab, f'systemd-run -q -u door /run/{program} -c "{listen}"; sleep 1')
    assert values(lab, "legacy_services")["ports"] == ports
    do(lab, "systemctl stop door")


def test_the_time_service(lab: Lab) -> None:
    assert values(lab, "time_sync")["service"] == "chrony.service"
    do(lab, "systemctl disable -q --now chrony")
    assert values(lab, "time_sync")["running"] is False
    do(lab, "systemctl enable -q --now chrony")
    assert values(lab, "time_sync")["running"] is True


def test_who_set_the_clock(lab: Lab) -> None:
    """On a machine with a clock of its own; a container asks nobody (and writes no journal)."""
    assert values(lab, "time_sync")["synchronised"] is None
    do(
        lab,
        "mount --bind /bin/false /usr/bin/systemd-detect-virt; systemctl stop systemd-timedated",
    )
    # The lab's chronyd only watches (-x). Here another process, without -x, stands for it.
    do(lab, "cp /run/chrony/chronyd.pid /run/watcher; echo 1 >/run/chrony/chronyd.pid")
    assert values(lab, "time_sync")["synchronised"] is False
    do(lab, "chronyc local stratum 8")
    assert values(lab, "time_sync")["synchronised"] is True
    # Nobody waits nine hours for chronyd to lose its servers: these are its words when it did.
    do(lab, "install -m 755 /dev/null /run/said; mount --bind /run/said /usr/bin/chronyc")
    for age, in_step in ((2000, True), (32100, False)):
        said = (
            f"D590F0A6,192.0.2.1,2,$(($(date +%s) - {age})),0,0,0,0,0,0.1,0.01,0.01,1024.0,Normal"
        )
        do(lab, "cat >/run/said", stdin=f"#!/bin/sh\necho {said}\n")
        assert values(lab, "time_sync")["synchronised"] is in_step
    do(lab, "umount /usr/bin/chronyc")

    synced = "/run/systemd/timesync/synchronized"
    do(lab, f"cp /run/watcher /run/chrony/chronyd.pid; mkdir -p {synced[:-13]}; touch {synced}")
    assert values(lab, "time_sync")["synchronised"] is True
    do(lab, f"touch -d '-9 hours' {synced}")
    assert values(lab, "time_sync")["synchronised"] is False
    asked = "test $(systemctl show -p ActiveState --value systemd-timedated) = active"
    do(lab, f"! {asked}")

    do(lab, f"rm {synced}")
    assert values(lab, "time_sync")["synchronised"] is not None
    do(lab, f"{asked}; chronyc local off; umount /usr/bin/systemd-detect-virt")


def test_units_that_failed_and_watched_entries(lab: Lab) -> None:
    do(lab, "systemctl reset-failed; mkdir -p /var/log/journal; systemctl restart systemd-journald")
    do(lab, "systemd-run --unit=fell --wait sh -c 'exit 3' || true")
    do(lab, "for n in 1 2; do logger -p user.err 'write: No space left on device'; done")
    do(lab, "logger -p user.info 'No space left on device, said in passing'; journalctl --sync")
    params = {"minutes": 30, "watch": ("disk-full No space left on device", "raid md/raid.*fail")}
    value = values(lab, "trouble", params)
    assert ("fell.service", "exit-code") in [tuple(row) for row in value["units"]]  # type: ignore[union-attr]
    assert value["entries"] == (("disk-full", "", 2, "write: No space left on device"),)
    do(lab, "systemctl reset-failed")
