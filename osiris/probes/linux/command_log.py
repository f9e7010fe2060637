"""Records of commands: auditctl(8), pam_tty_audit(8), sudoers(5).

Command lines can hold anything, so they are never read; only whether they are recorded.
"""

from __future__ import annotations

from osiris.model.content import Missing, Value
from osiris.probes.lines import only, read_lines


def parse(stdout: str) -> dict[str, Value]:
    """`commands_recorded` is None without the audit tools: another tool may do it.

    sudo writes to the system log unless it is told not to; None without sudo.
    """
    if not stdout.strip():
        raise Missing("neither audit tools, PAM nor sudo")
    lines = read_lines(stdout, "audit", "execve", "tty_audit", "sudo", "sudo_says")
    tty = any(int(count) > 0 for count in lines["tty_audit"])
    said = set(lines["sudo_says"])
    recorded = tty or int(only(lines, "execve")) > 0 if lines["audit"] else tty or None
    return {
        "commands_recorded": recorded,
        "sudo_recorded": "!syslog" not in said or "logfile" in said if lines["sudo"] else None,
        "sessions_recorded": bool(said & {"log_output", "log_input"}) if lines["sudo"] else None,
    }
