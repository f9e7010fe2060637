"""A folder tree to practise on where no host can be started: files only, and real healing of them.

It holds the few configuration files that a small Linux server has, in the state of a machine that
somebody set up in a hurry. Nothing in it runs; what asks the running system cannot be told there.
"""

from __future__ import annotations

from pathlib import Path

_FILES: dict[str, tuple[int, str]] = {
    "etc/os-release": (0o644, 'ID=debian\nVERSION_ID="12"\nNAME="Practice tree"\n'),
    "etc/machine-id": (0o444, "00000000000000000000000000000001\n"),
    "etc/passwd": (
        0o644,
        "root:x:0:0:root:/root:/bin/bash\ndaemon:x:1:1::/usr/sbin:/usr/sbin/nologin\n"
        "clinicadmin:x:1000:1000::/home/clinicadmin:/bin/bash\n",
    ),
    "etc/group": (0o644, "root:x:0:\nsudo:x:27:clinicadmin\nclinicadmin:x:1000:\n"),
    "etc/shadow": (
        0o640,
        "root:!:20000:0:99999:7:::\ndaemon:*:20000:0:99999:7:::\nclinicadmin:!:20000:0:99999:7:::\n",
    ),
    "etc/gshadow": (0o640, "root:*::\nsudo:*::clinicadmin\nclinicadmin:!::\n"),
    "etc/login.defs": (
        0o644,
        "PASS_MAX_DAYS\t90\nPASS_MIN_DAYS\t1\nPASS_WARN_AGE\t7\nENCRYPT_METHOD SHA512\n",
    ),
    "etc/security/pwquality.conf": (0o644, "minlen = 14\n"),
    "etc/security/faillock.conf": (0o644, "deny = 5\nunlock_time = 900\n"),
    "etc/audit/auditd.conf": (
        0o640,
        "max_log_file = 8\nmax_log_file_action = keep_logs\nspace_left_action = syslog\n"
        "num_logs = 5\n",
    ),
    "etc/ssh/sshd_config": (0o644, "Include /etc/ssh/sshd_config.d/*.conf\nUsePAM yes\n"),
    "etc/ssh/ssh_host_ed25519_key": (0o600, "not a key: practice tree\n"),
}

BREAKS: dict[str, tuple[int, str]] = {
    "etc/shadow": (0o644, _FILES["etc/shadow"][1]),
    "etc/crontab": (0o666, "17 * * * * root run-parts /etc/cron.hourly\n"),
    "etc/passwd": (0o644, _FILES["etc/passwd"][1] + "support:x:0:0::/root:/bin/bash\n"),
    "etc/login.defs": (0o644, "PASS_MAX_DAYS\t99999\nPASS_MIN_DAYS\t0\nPASS_WARN_AGE\t7\n"),
    "etc/ssh/ssh_host_ed25519_key": (0o644, _FILES["etc/ssh/ssh_host_ed25519_key"][1]),
}
"""What the demo breaks there: file -> mode and text."""

BROKEN = (
    "file_permissions.ssh_keys",
    "file_permissions.world_writable",
    "password_policy.ageing",  # its runbook needs PAM, which a tree has not: it is undone
    "accounts_unique",  # a person must say yes
)
"""The Checks that must fail after that."""


def plant(root: Path) -> None:
    """Make the tree at `root`, a new folder."""
    root.mkdir(parents=True, mode=0o755)
    for folder in ("etc/ssh/sshd_config.d", "home/clinicadmin", "root", "var/log", "tmp"):
        (root / folder).mkdir(parents=True, exist_ok=True)
    for home in ("home/clinicadmin", "root"):
        (root / home).chmod(0o700)
    _write(root, _FILES)


def break_(root: Path) -> None:
    """Let the tree drift."""
    _write(root, BREAKS)


def _write(root: Path, files: dict[str, tuple[int, str]]) -> None:
    for name, (mode, text) in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        path.chmod(mode)
