"""packaging/: the console's unit, the users and sshd's part, held against what reads them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

from tests.cli.terminal import REPO
from tests.cli.test_service import analyze
from tests.needs import require

PACKAGING = REPO / "packaging"
UNIT = PACKAGING / "osiris-console.service"
SSHD = "/usr/sbin/sshd"
CONSOLE = "/opt/osiris/bin/osiris --data /var/lib/osiris console"
CONSOLE_EXPOSED = 15
"""Less than the daemon: no network, no key."""


def unit(text: str, path: Path) -> str:
    """The unit with programs that are there."""
    there = shutil.which("true") or ""
    path.write_text(re.sub("/opt/osiris/bin/osiris|/usr/bin/setfont", there, text))
    return str(path)


def test_the_console_unit_is_sound_and_tight(tmp_path: Path):
    path = unit(UNIT.read_text(), tmp_path / UNIT.name)
    done = analyze("verify", "--man=no", path)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    tight = ("security", "--offline=true", "--no-pager", f"--threshold={CONSOLE_EXPOSED}")
    assert analyze(*tight, path).returncode == 0
    loose = re.sub("(?m)^(Protect|Restrict).*", "", UNIT.read_text())
    assert analyze(*tight, unit(loose, tmp_path / UNIT.name)).returncode != 0


def test_the_console_has_the_screen_and_no_right():
    text = UNIT.read_text()
    for stream in ("Input", "Output", "Error"):
        assert f"\nStandard{stream}=tty\n" in text
    for line in ("TTYPath=/dev/tty1", "CapabilityBoundingSet=", "Restart=always"):
        assert f"\n{line}\n" in text
    assert "Credential" not in text
    assert "+/" not in text  # nothing runs as root, the font neither
    assert f"\nExecStart={CONSOLE}\n" in text


def test_the_users_are_those_of_the_units():
    lines = (PACKAGING / "osiris-sysusers.conf").read_text().splitlines()
    users = {line.split()[1] for line in lines if line.startswith("u ")}
    members = {tuple(line.split()[1:]) for line in lines if line.startswith("m ")}
    assert members == {(user, "osiris-people") for user in users}
    for name in ("osiris", "osiris-console", "osiris-web"):
        text = (PACKAGING / f"{name}.service").read_text()
        assert f"\nUser={name}\n" in text
        assert name in users
        assert "\nGroup=osiris-people\n" in text or "\nSupplementaryGroups=osiris-people\n" in text


def test_systemd_makes_the_users(tmp_path: Path):
    if shutil.which("systemd-sysusers") is None:
        require("systemd", "systemd-sysusers is not installed")
    conf = PACKAGING / "osiris-sysusers.conf"
    command = ["systemd-sysusers", "--dry-run", f"--root={tmp_path}", str(conf)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told = done.stdout + done.stderr
    assert {"osiris", "osiris-console", "osiris-web"} == set(
        re.findall(r"Creating user '([\w-]+)'", told)
    )
    assert "Creating group 'osiris-people'" in told


def test_sshd_lets_the_console_s_user_do_nothing_else(tmp_path: Path):
    if not Path(SSHD).exists():
        require("sshd", "openssh-server is not installed")
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    conf = tmp_path / "sshd_config"
    conf.write_text(f"HostKey {key}\n" + (PACKAGING / "osiris-sshd.conf").read_text())

    def told(user: str) -> list[str]:
        who = f"user={user},host=h,addr=192.0.2.1"
        command = [SSHD, "-T", "-f", str(conf), "-C", who]
        return subprocess.run(
            command, capture_output=True, text=True, check=True
        ).stdout.splitlines()

    console = told("osiris-console")
    assert f"forcecommand {CONSOLE}" in console
    assert "disableforwarding yes" in console
    assert "authenticationmethods publickey" in console
    assert "authorizedkeysfile /etc/ssh/osiris_console_keys" in console
    assert "forcecommand none" in told("root")
