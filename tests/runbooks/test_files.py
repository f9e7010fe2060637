"""The verbs that write files, on a practice tree."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osiris.model.site import Platform
from tests.runbooks.ground import (
    BAD_PARAMS,
    CHANGED_SINCE,
    OK,
    REFUSED,
    TOOL_MISSING,
    Ground,
    there_and_back,
)

STORAGE = "/etc/systemd/journald.conf.d/99-osiris-storage.conf"
PERSISTENT = ("[Journal]", "Storage=persistent")
ROOT_CONF = "/etc/ssh/sshd_config.d/10-osiris-root.conf"
STUMBLE = '[ "$file" = /etc/logrotate.d/rsyslog ] || exit 9; mv "$part"'
WATCH = "-w /etc/passwd -p wa -k osiris-accounts"

Rules = dict[str, tuple[str, ...]]
YEAR: Rules = {"at_most": ("PASS_MAX_DAYS 365",)}
TWELVE: Rules = {"at_least": ("minlen 12",)}
KEEP: Rules = {
    "set": ("max_log_file_action keep_logs",),
    "instead": ("space_left_action ignore syslog",),
}
# file, rules, what is in it, what is in it then
SETTINGS = [
    ("login.defs", YEAR, "PASS_MAX_DAYS\t99999\n", "PASS_MAX_DAYS 365\n"),
    ("login.defs", YEAR, "PASS_MAX_DAYS\t90\n", "PASS_MAX_DAYS\t90\n"),
    ("login.defs", YEAR, "PASS_MAX_DAYS -1\n", "PASS_MAX_DAYS 365\n"),
    ("login.defs", YEAR, "PASS_MAX_DAYS 0\n", "PASS_MAX_DAYS 365\n"),
    (
        "login.defs",
        YEAR,
        "# PASS_MAX_DAYS 7\nUMASK 022\n",
        "# PASS_MAX_DAYS 7\nUMASK 022\nPASS_MAX_DAYS 365\n",
    ),
    (
        "login.defs",
        YEAR,
        "PASS_MAX_DAYS 9999\nUMASK 022\nPASS_MAX_DAYS 99999\n",
        "PASS_MAX_DAYS 365\nUMASK 022\n",
    ),
    ("security/pwquality.conf", TWELVE, "minlen=8\n", "minlen = 12\n"),
    ("security/pwquality.conf", TWELVE, "  minlen = 14\n", "  minlen = 14\n"),
    ("security/pwquality.conf", TWELVE, "", "minlen = 12\n"),
    (
        "audit/auditd.conf",
        KEEP,
        "Max_Log_File_Action = ROTATE\nspace_left_action = IGNORE\n",
        "max_log_file_action = keep_logs\nspace_left_action = syslog\n",
    ),
    (
        "audit/auditd.conf",
        KEEP,
        "space_left_action = email\nmax_log_file_action = KEEP_LOGS\n",
        "space_left_action = email\nmax_log_file_action = KEEP_LOGS\n",
    ),
]


@pytest.mark.parametrize(("name", "rules", "old", "new"), SETTINGS)
def test_keys_are_set_where_they_stand(
    ground: Ground, name: str, rules: Rules, old: str, new: str
) -> None:
    path = f"/etc/{name}"
    file = ground.put(path, old, 0o640)
    assert ground.apply("config_file", path=path, **rules).rc == OK
    assert file.read_text() == new
    assert file.stat().st_mode & 0o7777 == 0o640


def test_settings_go_there_and_back(ground: Ground) -> None:
    ground.put("/etc/login.defs", "PASS_MAX_DAYS 99999\nno line break at the end", 0o600)
    there_and_back(ground, "config_file", path="/etc/login.defs", at_most=("PASS_MAX_DAYS 365",))


def test_a_drop_in_goes_there_and_back_with_its_folder(ground: Ground) -> None:
    (ground.root / "etc/systemd").mkdir()
    after = there_and_back(ground, "config_file", path=STORAGE, line=PERSISTENT)
    assert STORAGE in after
    assert "644 " in after


def test_a_folder_that_somebody_uses_stays(ground: Ground) -> None:
    (ground.root / "etc/systemd").mkdir()
    ground.apply("config_file", path=STORAGE, line=PERSISTENT)
    theirs = ground.put("/etc/systemd/journald.conf.d/50-theirs.conf", "[Journal]\n")
    assert ground.undo().rc == OK
    assert theirs.exists()
    assert not (ground.root / STORAGE[1:]).exists()


def test_what_somebody_changed_since_is_not_undone(ground: Ground) -> None:
    (ground.root / "etc/systemd").mkdir()
    ground.apply("config_file", path=STORAGE, line=PERSISTENT)
    theirs = ground.put(STORAGE, "[Journal]\nStorage=auto\n")
    assert ground.undo().rc == CHANGED_SINCE
    assert theirs.read_text() == "[Journal]\nStorage=auto\n"


def test_no_file_is_made_up_for_a_program_that_is_missing(ground: Ground) -> None:
    path, rule = "/etc/security/pwquality.conf", ("minlen 12",)
    assert ground.apply("config_file", path=path, at_least=rule).rc == TOOL_MISSING
    assert ground.apply("config_file", path=path, at_least=rule, optional="true").rc == OK
    assert ground.state().keys() == {"etc"}


def test_a_link_is_not_written_through(ground: Ground) -> None:
    real = ground.put("/srv/login.defs", "PASS_MAX_DAYS 9999\n")
    (ground.root / "etc/login.defs").symlink_to(real)
    rule = ("PASS_MAX_DAYS 365",)
    assert ground.apply("config_file", path="/etc/login.defs", at_most=rule).rc == REFUSED
    assert real.read_text() == "PASS_MAX_DAYS 9999\n"


def test_a_change_that_fails_half_way_is_undone(ground: Ground) -> None:
    """The first log's rotation is written, the second one's cannot be."""
    ground.put("/etc/logrotate.d/rsyslog", FOUR_WEEKS)
    second = ground.put("/etc/logrotate.d/syslog", FOUR_WEEKS)
    before = ground.state()
    script = ground.catalogue.verbs[Platform.LINUX, "log_retention"].script
    stumbling = replace(script, text=script.text.replace('mv "$part"', STUMBLE))
    answer = ground.apply(stumbling, days="90")
    assert answer.rc == 9
    assert ground.state() != before
    assert ground.undo().rc == OK
    assert ground.state() == before
    assert second.read_text() == FOUR_WEEKS


def test_drop_ins_of_ssh_go_there_and_back(ground: Ground) -> None:
    ground.put("/etc/ssh/sshd_config", "Include /etc/ssh/sshd_config.d/*.conf\n")
    ground.put("/etc/ssh/sshd_config.d/50-clinic.conf", "PermitRootLogin yes\n")
    there_and_back(ground, "sshd_set", path=ROOT_CONF, line=("PermitRootLogin no",))


def test_an_older_drop_in_of_ours_comes_back(ground: Ground) -> None:
    ground.put("/etc/ssh/sshd_config", "Include /etc/ssh/sshd_config.d/*.conf\n")
    ground.put(ROOT_CONF, "PermitRootLogin prohibit-password\n", 0o600)
    there_and_back(ground, "sshd_set", path=ROOT_CONF, line=("PermitRootLogin no",))


def test_a_server_without_drop_ins_is_refused(ground: Ground) -> None:
    ground.put("/etc/ssh/sshd_config", "#Include /etc/ssh/sshd_config.d/*.conf\n")
    (ground.root / "etc/ssh/sshd_config.d").mkdir()
    answer = ground.apply("sshd_set", path=ROOT_CONF, line=("PermitRootLogin no",))
    assert answer.rc == REFUSED
    assert "no Include" in answer.stderr


def test_audit_rules_go_there_and_back(ground: Ground) -> None:
    ground.put("/etc/audit/rules.d/audit.rules", "-D\n", 0o640)
    there_and_back(ground, "audit_rules", line=(WATCH,))


def test_audit_rules_need_the_audit_service(ground: Ground) -> None:
    assert ground.apply("audit_rules", line=(WATCH,)).rc == TOOL_MISSING


FOUR_WEEKS = "/var/log/syslog\n{\n\trotate 4\n\tweekly\n\tmissingok\n}\n"
# what is in /etc/logrotate.d/rsyslog, what is in it then
ROTATION = [
    (FOUR_WEEKS, "/var/log/syslog\n{\n\tweekly\n\trotate 13\n\tmissingok\n}\n"),
    (
        "/var/log/syslog {\n\trotate 13\n}\n",
        "/var/log/syslog {\n\trotate 13\n}\n",
    ),  # weekly for all
    ("/var/log/syslog {\n\tmonthly\n\trotate 12\n}\n",) * 2,
    ("/var/log/syslog {\n\tdaily\n\trotate 90\n\tdateext\n}\n",) * 2,
    ("/var/log/syslog {\n\trotate -1\n}\n",) * 2,
    ("/var/log/a {\n\tmissingok\n}\n", "/var/log/a {\n\tweekly\n\trotate 13\n\tmissingok\n}\n"),
    ("/var/log/a {\n\trotate 60\n\tsize 1M\n}\n", "/var/log/a {\n\tweekly\n\trotate 13\n}\n"),
    ("/var/log/a {\n\trotate 60\n\tmaxage 30\n}\n", "/var/log/a {\n\tweekly\n\trotate 13\n}\n"),
    (
        "/a {\n\tdaily\n\tpostrotate\n\t\tdaily {\n\tendscript\n}\n/b {\n\trotate 99\n}\n",
        "/a {\n\tweekly\n\trotate 13\n\tpostrotate\n\t\tdaily {\n\tendscript\n}\n"
        "/b {\n\trotate 99\n}\n",
    ),
]


@pytest.mark.parametrize(("old", "new"), ROTATION)
def test_logs_are_kept_long_enough(ground: Ground, old: str, new: str) -> None:
    ground.put("/etc/logrotate.conf", "weekly\nrotate 4\n/var/log/wtmp {\n\tmonthly\n}\n")
    file = ground.put("/etc/logrotate.d/rsyslog", old)
    assert ground.apply("log_retention", days="90").rc == OK
    assert file.read_text() == new


def test_retention_goes_there_and_back(ground: Ground) -> None:
    ground.put("/etc/logrotate.d/rsyslog", FOUR_WEEKS, 0o600)
    ground.put("/etc/logrotate.d/syslog-ng", FOUR_WEEKS)
    ground.put("/etc/logrotate.d/apt", FOUR_WEEKS)
    there_and_back(ground, "log_retention", days="90")
    assert "rotate 4" in (ground.root / "etc/logrotate.d/apt").read_text()


@pytest.mark.parametrize(("limit", "lifted"), [("2week", True), ("1year", False), ("0", False)])
def test_the_journal_loses_a_limit_that_is_too_short(
    ground: Ground, limit: str, lifted: bool
) -> None:
    ground.put("/etc/systemd/journald.conf", f"[Journal]\nMaxRetentionSec={limit}\n")
    ours = ground.root / "etc/systemd/journald.conf.d/99-osiris-retention.conf"
    assert ground.apply("log_retention", days="90").rc == OK
    assert ours.exists() is lifted
    assert ground.undo().rc == OK
    assert not ours.parent.exists()


# verb, parameters that no runbook may give it and that its script refuses by itself
BAD = [
    ("config_file", {"path": "/etc/shadow", "set": ("root x",)}),
    ("config_file", {"path": "/etc/login.defs/../shadow", "set": ("root x",)}),
    ("config_file", {"path": STORAGE, "line": ("[Journal]", "Storage=$(reboot)")}),
    ("config_file", {"path": STORAGE}),
    ("config_file", {"path": "/etc/login.defs", "set": ("UMASK 022; reboot",)}),
    ("config_file", {"path": STORAGE, "line": PERSISTENT, "reload": "ssh"}),
    ("sshd_set", {"path": "/etc/ssh/sshd_config", "line": ("PermitRootLogin no",)}),
    ("sshd_set", {"path": ROOT_CONF, "line": ("PermitRootLogin yes",)}),
    ("sshd_set", {"path": ROOT_CONF, "line": ("AuthorizedKeysCommand /tmp/x",)}),
    ("sshd_set", {"path": ROOT_CONF}),
    ("audit_rules", {"line": ("-w /etc/passwd -p wa -k a", "-D")}),
    ("audit_rules", {"line": ("-a never,exit -F uid=0",)}),
    ("audit_rules", {"line": ("-w /etc/passwd -p wa -k a; reboot",)}),
    ("audit_rules", {}),
    ("log_retention", {"days": "0x"}),
    ("log_retention", {}),
    ("file_mode", {"path": ("/etc/sudoers",), "add": "0002"}),
    ("file_mode", {"path": ("/etc/../etc/shadow",), "clear": "0137"}),
    ("file_mode", {"path": ("/home/*/.bashrc",), "clear": "0022"}),
    ("file_mode", {"path": ("/var",), "below": "file", "clear": "0002"}),
    ("file_mode", {"path": ("/etc",), "clear": "0777"}),
]


@pytest.mark.parametrize(("verb", "params"), BAD)
def test_scripts_refuse_what_is_not_on_their_list(
    ground: Ground, verb: str, params: dict[str, str | tuple[str, ...]]
) -> None:
    for name in ("login.defs", "shadow", "passwd", "sudoers", "ssh/sshd_config"):
        ground.put(f"/etc/{name}", "Include /etc/ssh/sshd_config.d/x\n")
    ground.put("/etc/audit/rules.d/a.rules", "")
    ground.put("/etc/ssh/sshd_config.d/a.conf", "")
    ground.put("/home/kim/.bashrc", "", 0o666)
    ground.put("/var/x", "", 0o666)
    before = ground.state()
    assert ground.apply(verb, **params).rc in (REFUSED, BAD_PARAMS)
    assert ground.state() == before


@pytest.mark.parametrize(
    ("verb", "params"),
    [
        ("service_state", {"unit": ("cron.service",), "want": "running"}),
        ("firewall_on", {}),
        ("lockout_on", {"most": "10"}),
        ("packages_upgrade", {"what": "security"}),
    ],
)
def test_what_a_folder_does_not_have_is_refused(
    ground: Ground, verb: str, params: dict[str, str | tuple[str, ...]]
) -> None:
    answer = ground.apply(verb, **params)
    assert answer.rc == REFUSED
    assert "practice tree" in answer.stderr
