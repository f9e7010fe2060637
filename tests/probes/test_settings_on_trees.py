"""Scripts about accounts, passwords, files and logs, on folder trees."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from osiris.model.case import ReadState
from osiris.model.content import Value
from tests.needs import require
from tests.probes.trees import REPO, plant, see

HASH = "$y$j9T$NeverLeavesTheHost$0123456789"
SECRETS = f"root:*:20000:0:99999:7:::\nann:{HASH}:20000:0:99999:7:::\n"
USER_FILE = """\
root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
ann:x:1000:1000::/home/ann:/bin/bash
"""
SCRIPTS = sorted((REPO / "osiris/probes/linux").glob("*.sh"))


def values(root: Path, probe: str, **params: tuple[str, ...] | int) -> dict[str, Value]:
    """What `probe` reads below `root`, which must be something."""
    seen = see(root, probe, params)
    assert seen.state is ReadState.OK, seen.reason
    return dict(seen.value)


def missing(root: Path, probe: str) -> bool:
    return see(root, probe).state is ReadState.MISSING


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_no_hash_leaves_the_host(script: Path, tmp_path: Path) -> None:
    plant(tmp_path, {"etc/passwd": USER_FILE, "etc/shadow": SECRETS, "etc/group": "root:x:0:\n"})
    environment = {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C",
        "OSIRIS_ROOT": str(tmp_path),
        "OSIRIS_LIB": str(REPO / "osiris/edge/remote/host"),
        "OSIRIS_PARAMS": "days 60\n",
    }
    done = subprocess.run(
        ["sh", str(script)], env=environment, capture_output=True, text=True, check=False
    )
    assert "NeverLeaves" not in done.stdout + done.stderr


def test_accounts_that_share(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/passwd": USER_FILE
            + "toor:x:0:0::/root:/bin/sh\nshut:x:0:0::/root:/bin/sh\n"
            + "later:x:0:0::/:/bin/sh\nbob:x:1000:1000::/home/bob:/bin/sh\n"
            + "ann:x:1001:1001::/home/ann:/bin/sh\n::0:0:::\n+@staff::::::\n",
            "etc/shadow": SECRETS
            + "shut:!x:1:0:9:7::1:\nlater:!x:1:0:9:7::99999:\n"
            + "bob::20000:0:99999:7:::\nold::1::::::\n",
        },
    )
    value = values(tmp_path, "accounts")
    assert sorted(value["extra_root"]) == ["(unnamed)", "later", "toor"]
    assert value["duplicate_ids"] == ("ann", "bob")
    assert value["empty_password"] == ("(unnamed)", "bob")
    assert value["accounts"] == 9


def test_accounts_without_secrets_tell_nothing(tmp_path: Path) -> None:
    plant(tmp_path, {"etc/passwd": USER_FILE})
    assert missing(tmp_path, "accounts")
    plant(tmp_path, {"etc/shadow": ""})
    assert missing(tmp_path, "accounts")


def test_modes_of_the_account_files(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/passwd": USER_FILE,
            "etc/shadow": SECRETS,
            "etc/shadow-": SECRETS,
            "etc/group": "shadow:x:42:\n",
        },
    )
    for name, mode in (("passwd", 0o644), ("group", 0o664), ("shadow", 0o640), ("shadow-", 0o604)):
        (tmp_path / "etc" / name).chmod(mode)
    value = values(tmp_path, "account_files")
    assert value["wrong"] == ("/etc/shadow-", "/etc/group")
    assert value["secrets"] == ("/etc/shadow-",)


def test_keys_and_homes(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/passwd": USER_FILE + "bot:x:998:998::/srv/bot:/bin/sh\n",
            "etc/ssh/ssh_host_rsa_key": "key",
            "etc/ssh/ssh_host_rsa_key.pub": "public",
            "home/ann/.ssh/id_rsa": "key",
            "home/ann/.ssh/id_rsa.pub": "public",
            "home/ann/.ssh/id_two\nhome 777 0 0 0 x": "a name that forges a line",
            "home/ann/.ssh/authorized_keys": "public",
            "srv/bot/.ssh/id_rsa": "not a person's",
        },
    )
    (tmp_path / "home/ann/.ssh/id_link").symlink_to("/etc/hostname")
    (tmp_path / "root").mkdir()
    modes = {
        "root": 0o750,
        "home/ann": 0o755,
        "home/ann/.ssh": 0o700,
        "home/ann/.ssh/id_rsa": 0o640,
        "home/ann/.ssh/authorized_keys": 0o644,
        "etc/ssh/ssh_host_rsa_key": 0o600,
    }
    for path, mode in modes.items():
        (tmp_path / path).chmod(mode)
    value = values(tmp_path, "ssh_files")
    assert value["loose"] == ("/home/ann", "/home/ann/.ssh/id_rsa")
    (tmp_path / "etc/ssh/ssh_host_rsa_key").chmod(0o604)
    assert values(tmp_path, "ssh_files")["keys"] == (
        "/etc/ssh/ssh_host_rsa_key",
        "/home/ann/.ssh/id_rsa",
    )


def test_files_that_everybody_may_write(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/a": "",
            "etc/fine": "",
            "usr/b\nfile /etc/forged": "",
            "srv/Jane Doe.dcm": "",
            "var/lib/docker/x": "",
            "home/ann/notes": "",
        },
    )
    for path in ("etc/a", "usr/b\nfile /etc/forged", "srv/Jane Doe.dcm", "var/lib/docker/x"):
        (tmp_path / path).chmod(0o666)
    (tmp_path / "home/ann/notes").chmod(0o666)
    for folder, mode in (("opt/drop", 0o777), ("opt/shared", 0o1777)):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder).chmod(mode)
    value = values(tmp_path, "world_writable")
    assert value["files"] == ("/etc/a", "/usr/b?file /etc/forged")
    assert value["folders"] == ("/opt/drop",)
    assert (value["elsewhere"], value["count"]) == (1, 4)
    assert "Jane" not in str(value)


def test_rules_for_passwords(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/login.defs": "#PASS_MAX_DAYS 1\n PASS_MAX_DAYS\t 90 # days\nUID_MIN 1000\n",
            "etc/pam.d/common-password": "# password requisite pam_pwquality.so minlen=99\n"
            "password\trequisite\t\t\tpam_pwquality.so retry=3 # minlen=99\n"
            "password\t[success=1 default=ignore]\tpam_unix.so obscure yescrypt\n",
            "etc/security/pwquality.conf": "# minlen = 8\n minlen=16\n",
            "etc/security/pwquality.conf.d/site.conf": "minlen = 30\n",
        },
    )
    value = values(tmp_path, "password_policy")
    assert (value["min_length"], value["max_days"]) == (16, 90)
    plant(tmp_path, {"etc/pam.d/common-password": "password sufficient pam_unix.so\n"})
    assert values(tmp_path, "password_policy")["min_length"] == 0


def test_locking_needs_both_lines(tmp_path: Path) -> None:
    look = "auth required pam_faillock.so preauth\n"
    count = "auth\t[default=die]  pam_faillock.so authfail\n"
    plant(
        tmp_path,
        {
            "etc/pam.d/common-auth": look + count,
            "etc/security/faillock.conf": "# deny = 1\ndeny=5\nunlock_time = never\n",
        },
    )
    value = values(tmp_path, "account_lockout")
    assert (value["deny"], value["unlock_s"]) == (5, 0)
    plant(tmp_path, {"etc/pam.d/common-auth": look + "auth required pam_env.so #" + count})
    assert values(tmp_path, "account_lockout")["deny"] == 0


def test_idle_shells(tmp_path: Path) -> None:
    plant(tmp_path, {"etc/profile": "# TMOUT=1\nif true; then TMOUT=1200; fi\n"})
    assert values(tmp_path, "shell_idle")["idle_s"] == 1200
    plant(tmp_path, {"etc/profile.d/idle.sh": 'declare -xr TMOUT="600"\n'})
    value = values(tmp_path, "shell_idle")
    assert (value["idle_s"], value["locked"]) == (1200, True)
    plant(tmp_path, {"etc/bash.bashrc": "export TMOUT=$LIMIT\n"})
    assert values(tmp_path, "shell_idle")["idle_s"] is None


def test_logs_are_kept_as_long_as_rotation_says(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/audit/auditd.conf": "#max_log_file_action = KEEP_LOGS\n"
            "max_log_file_action=ROTATE\nspace_left_action = SYSLOG\n",
            "etc/logrotate.conf": "weekly\nrotate 4 # four\ninclude /etc/logrotate.d\n",
            "etc/logrotate.d/syslog": "/var/log/messages\n{\n  monthly\n  rotate 12\n}\n",
            "var/log/messages": "",
        },
    )
    value = values(tmp_path, "log_retention")
    assert (value["audit_action"], value["days"]) == ("rotate", 360)
    plant(tmp_path, {"etc/logrotate.d/syslog": "/var/log/messages {\n  missingok\n}\n"})
    assert values(tmp_path, "log_retention")["days"] == 28


def test_the_journal_on_the_disk(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        require("systemd", "systemd-analyze is not installed")
    machine = "0123456789abcdef0123456789abcdef"
    journal = f"var/log/journal/{machine}/system.journal"
    plant(
        tmp_path,
        {
            "etc/machine-id": machine + "\n",
            "etc/systemd/journald.conf": "[Journal]\n#Storage=none\nStorage=volatile\n",
            "etc/systemd/journald.conf.d/10-disk.conf": "[Journal]\nStorage=persistent\n",
        },
    )
    assert values(tmp_path, "system_log")["persistent"] is False
    plant(tmp_path, {journal: "LPKSHHRH"})
    assert values(tmp_path, "system_log")["persistent"] is True
    plant(tmp_path, {"etc/systemd/journald.conf.d/90-memory.conf": "[Journal]\nStorage=volatile\n"})
    assert values(tmp_path, "system_log")["storage"] == "volatile"
    assert values(tmp_path, "system_log")["persistent"] is False


WANTED = "etc/systemd/system/multi-user.target.wants"


def test_who_else_keeps_the_settings(tmp_path: Path) -> None:
    plant(
        tmp_path,
        {
            "etc/crontab": "*/30 * * * * root /usr/bin/chef-client -d\n",
            "opt/puppetlabs/bin/puppet": "",
            "usr/bin/chef-client": "",
            "usr/bin/salt-minion": "",
            "proc/812/comm": "salt-minion\n",
            "opt/NinjaRMMAgent/programfiles/ninjarmm-linagent": "",
            "proc/813/comm": "ninjarmm-linage\n",
            "usr/local/ltechagent/ltechagent": "",
            f"{WANTED}/ltechagent.service": "ExecStart=ltechagent\n",
            "usr/bin/landscape-client": "",
        },
    )
    value = values(tmp_path, "config_managers")
    agents = ("NinjaOne", "ConnectWise Automate")
    assert value["installed"] == ("puppet", "chef", "salt", *agents)
    assert value["running"] == ("chef", "salt", *agents)
