"""Real drift to put into a practice host: what people, vendors and updates do to a machine.

Each drift is a script in `drifts/`, run as root inside a host that `make_compliant` prepared.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osiris.errors import LabError
from osiris.lab.clinic import Lab
from osiris.model.case import Outcome

SCRIPTS = Path(__file__).parent / "drifts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """`id` is the script's stem. `check` must fail once it ran; `runbook` is the one that takes it
    up (empty: only a person can), and `ends` how that must end where policy lets it act. `why` says
    so in words."""

    id: str
    check: str
    runbook: str
    why: str
    ends: Outcome = Outcome.HEALED


def _person(id: str, check: str, runbook: str, why: str) -> Drift:
    return Drift(id=id, check=check, runbook=runbook, why=why, ends=Outcome.ESCALATED)


def _healed(id: str, check: str, runbook: str, why: str) -> Drift:
    return Drift(id=id, check=check, runbook=runbook, why=why)


DRIFTS = (
    _healed("ssh-root-login", "ssh_hardening.root_login", "RB-LIN-SSH-001", "root may sign in"),
    Drift(
        id="ssh-root-login-overridden",
        check="ssh_hardening.root_login",
        runbook="RB-LIN-SSH-001",
        why="an earlier drop-in wins over the fix, which must be taken back",
        ends=Outcome.UNDONE,
    ),
    _healed("ssh-passwords", "ssh_hardening.password_login", "RB-LIN-SSH-002", "passwords again"),
    _healed("ssh-empty-passwords", "ssh_hardening.empty_passwords", "RB-LIN-SSH-002", "or none"),
    _healed("ssh-weak-ciphers", "ssh_hardening.crypto", "RB-LIN-SSH-003", "CBC and SHA-1"),
    _healed("ssh-idle", "ssh_hardening.idle", "RB-LIN-SSH-003", "sessions stay for ever"),
    _healed("firewall-off", "firewall", "RB-LIN-FW-001", "no firewall"),
    _healed("clock-stopped", "time_sync", "RB-LIN-SVC-001", "nobody keeps the clock"),
    _healed("logs-in-memory", "logging.persistent", "RB-LIN-SVC-002", "a restart forgets"),
    _healed("cron-stopped", "services_critical", "RB-LIN-SVC-003", "no scheduled jobs"),
    _healed("telnet-listening", "prohibited_services", "RB-LIN-SVC-004", "telnet listens"),
    _healed("audit-retention", "log_retention.audit", "RB-LIN-AUD-002", "audit logs overwritten"),
    _healed("shadow-readable", "file_permissions.account_files", "RB-LIN-PERM-001", "hashes open"),
    _healed("world-writable", "file_permissions.world_writable", "RB-LIN-PERM-002", "o+w in /etc"),
    _healed("host-key-readable", "file_permissions.ssh_keys", "RB-LIN-PERM-003", "key readable"),
    _healed("password-ageing", "password_policy.ageing", "RB-LIN-ACCT-002", "never ends"),
    _healed("pending-update", "patching", "RB-LIN-PATCH-001", "a security update waits"),
    _person("telnet-by-hand", "prohibited_services.listening", "", "what program is it?"),
    _person("second-root", "accounts_unique", "RB-LIN-ACCT-001", "whose account is it?"),
    _person("empty-password", "accounts_unique.empty_password", "RB-LIN-ACCT-001", "who uses it?"),
)


def find(drift_id: str) -> Drift:
    """Raises LabError for an id that no drift has."""
    for drift in DRIFTS:
        if drift.id == drift_id:
            return drift
    raise LabError(f"no drift {drift_id}", "known: " + ", ".join(d.id for d in DRIFTS))


def inject(lab: Lab, host: str, drift: Drift) -> None:
    """Make `drift` happen on `host`. Raises LabError when its script fails."""
    _inside(lab, host, drift.id, "")


def make_compliant(lab: Lab, host: str) -> None:
    """Bring a fresh `host` near the baseline. From here root is shut out over SSH; the lab's key
    signs in as `clinicadmin`. Raises LabError."""
    _inside(lab, host, "compliant", lab.key.with_suffix(".pub").read_text())


def _inside(lab: Lab, host: str, stem: str, stdin: str) -> None:
    script = (SCRIPTS / f"{stem}.sh").read_text()
    done = lab.run_inside(host, "sh", "-c", script, stem, stdin=stdin)
    if done.returncode:
        raise LabError(f"{stem} on {host}: {done.stderr.strip()}", f"read drifts/{stem}.sh")
