"""A clinic that runs: its hosts answer, and this machine is as it was."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from osiris.errors import LabError
from osiris.lab import Lab, labs
from osiris.lab.drift import DRIFTS, find, inject, make_compliant
from tests.lab.machine import CACHE, Traces, need_lab, network_and_mounts, ssh

pytestmark = pytest.mark.lab


@pytest.fixture(scope="module")
def machine() -> dict[str, str]:
    need_lab()
    return network_and_mounts()


@pytest.fixture(scope="module")
def lab(machine: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lab]:
    need_lab()
    running = Lab.up(2, tmp_path_factory.mktemp("labs") / "clinic", cache=CACHE, ttl_s=300)
    yield running
    running.down()


def said(lab: Lab, host: str, script: str) -> str:
    return lab.run_inside(host, "sh", "-c", script).stdout.strip()


def test_the_systems_ssh_client_signs_in_at_a_loopback_port(lab: Lab) -> None:
    for host in lab.hosts:
        done = ssh(lab, host.name, "hostname; cat /proc/1/comm")
        assert done.stdout.split() == [host.name, "systemd"], done.stderr


def test_each_host_has_an_identity_of_its_own(lab: Lab) -> None:
    one, two = (said(lab, host.name, "cat /etc/machine-id") for host in lab.hosts)
    assert one != two
    assert lab.hosts[0].host_key != lab.hosts[1].host_key


def test_services_run_and_nothing_failed(lab: Lab) -> None:
    assert said(lab, "h1", "systemctl is-system-running --wait") == "running"
    services = "ssh cron rsyslog chrony systemd-journald"
    assert set(said(lab, "h1", f"systemctl is-active {services}").split()) == {"active"}


def test_hosts_see_each_other_and_nothing_else(lab: Lab) -> None:
    other = lab.host("h2").inner
    banner = f"timeout 3 bash -c 'exec 3<>/dev/tcp/{other}/22; read -r line <&3; echo $line'"
    assert said(lab, "h1", banner).startswith("SSH-2.0")
    assert "default" not in said(lab, "h1", "ip route")


def test_a_lost_cable_is_no_answer_until_it_is_plugged_in_again(lab: Lab) -> None:
    lab.cut("h2")
    assert ssh(lab, "h2", "true").returncode == 255
    assert ssh(lab, "h1", "true").returncode == 0
    lab.restore("h2")
    assert ssh(lab, "h2", "true").returncode == 0


def test_a_frozen_host_answers_nothing_until_it_thaws(lab: Lab) -> None:
    lab.freeze("h2")
    assert "timed out" in ssh(lab, "h2", "true").stderr
    lab.thaw("h2")
    assert ssh(lab, "h2", "true").returncode == 0


@pytest.mark.parametrize(
    "attempt",  # each without effect on the machine, should it succeed
    [
        "python3 -c 'import time; time.clock_settime(time.CLOCK_REALTIME, time.time())'",
        "mknod /dev/disk b 254 0",
        "sysctl -w kernel.pid_max=$(sysctl -n kernel.pid_max)",
    ],
)
@pytest.mark.parametrize("way", ["inside", "ssh"])
def test_a_host_cannot_reach_the_machine_by_accident(lab: Lab, way: str, attempt: str) -> None:
    inside = way == "inside"
    done = lab.run_inside("h1", "sh", "-c", attempt) if inside else ssh(lab, "h1", attempt)
    assert done.returncode not in (0, 255), done


@pytest.mark.parametrize("process", ["self", "1"])
def test_nothing_in_a_host_may_load_modules_or_start_another_kernel(lab: Lab, process: str) -> None:
    status = said(lab, "h1", f"cat /proc/{process}/status")
    allowed = int(status.partition("CapBnd:")[2].split()[0], 16)
    for capability in (16, 17, 22, 25, 27, 34):  # linux/capability.h, as in DROPPED
        assert not allowed >> capability & 1, capability


def test_a_kernel_setting_of_a_host_is_its_own(lab: Lab) -> None:
    setting = Path("/proc/sys/kernel/kptr_restrict")
    before = setting.read_text()
    other = "1" if before.strip() == "2" else "2"
    said(lab, "h1", f"sysctl -w kernel.kptr_restrict={other}")
    assert said(lab, "h1", "sysctl -n kernel.kptr_restrict") == other
    assert setting.read_text() == before


def test_the_machine_is_unchanged_while_it_runs(lab: Lab, machine: dict[str, str]) -> None:
    assert network_and_mounts() == machine
    ports = {str(host.port) for host in lab.hosts}
    listening = subprocess.run(
        ["ss", "-Htln"], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    ours = [line.split()[3] for line in listening if line.split()[3].rpartition(":")[2] in ports]
    assert len(ours) == len(ports)
    assert all(address.startswith("127.0.0.1:") for address in ours)


def test_only_the_owner_can_read_what_signs_in(lab: Lab) -> None:
    assert lab.folder.stat().st_mode & 0o077 == 0
    assert lab.key.stat().st_mode & 0o077 == 0


def test_another_process_finds_it(lab: Lab) -> None:
    assert [found.hosts for found in labs(lab.folder.parent)] == [lab.hosts]
    assert Lab.open(lab.folder).hosts == lab.hosts


def test_a_folder_that_is_taken_is_refused(lab: Lab) -> None:
    with pytest.raises(LabError, match="exists"):
        Lab.up(1, lab.folder, cache=CACHE)
    assert ssh(lab, "h1", "true").returncode == 0


def test_every_drift_happens_on_a_compliant_host(lab: Lab) -> None:
    make_compliant(lab, "h1")
    assert ssh(lab, "h1", "id -un", user="clinicadmin").stdout == "clinicadmin\n"
    assert ssh(lab, "h1", "true").returncode == 255, "root is shut out"
    for drift in DRIFTS:
        inject(lab, "h1", drift)
    assert "Debian-Security" in said(lab, "h1", "apt-get -s upgrade")
    assert said(lab, "h1", "stat -c %a /etc/shadow") == "644"
    assert ":23" in said(lab, "h1", "ss -Htln")


def test_an_unknown_drift_or_host_is_refused(lab: Lab) -> None:
    with pytest.raises(LabError, match="no drift"):
        find("nonsense")
    with pytest.raises(LabError, match="no host h9"):
        inject(lab, "h9", DRIFTS[0])


def test_down_leaves_no_trace(machine: dict[str, str], tmp_path: Path) -> None:
    need_lab()
    lab = Lab.up(2, tmp_path / "clinic", cache=CACHE, ttl_s=300)
    traces = Traces.of(lab.folder)
    assert traces.left()
    lab.down()
    assert traces.left() == []
    assert list(tmp_path.iterdir()) == []
    assert network_and_mounts() == machine
    lab.down()
