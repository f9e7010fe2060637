"""What happens to malware guards, backups, encryption and room."""

from __future__ import annotations

from datetime import timedelta

from osiris.lab.windows.cmdlets import (
    bitlocker,
    defender,
    files,
    group_policy,
    registry,
    services,
    shadowcopy,
)
from osiris.lab.windows.drift import Drift
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.services_stock import DISABLED
from osiris.model.case import Outcome


def _watch_off(machine: Machine) -> None:
    machine.area("defender").update(watch_off=True, tamper=False)


def _watch_off_by_value(machine: Machine) -> None:
    registry.write(machine, defender.POLICY, "DisableAntiSpyware", "DWord", 1)


def _watch_off_by_policy(machine: Machine) -> None:
    key = f"{defender.POLICY}\\Real-Time Protection"
    group_policy.add(machine, "Old scanner", [(key, "DisableRealtimeMonitoring", "DWord", 1)])


def _guard_stopped(machine: Machine) -> None:
    services.set_status(machine, "WinDefend", services.STOPPED)


def _signatures_old(machine: Machine) -> None:
    old = machine.now() - timedelta(days=9)
    machine.area("defender")["signatures"] = old.isoformat()


def _signatures_old_unreachable(machine: Machine) -> None:
    _signatures_old(machine)
    machine.area("defender")["reachable"] = False


def _other_guard_off(machine: Machine) -> None:
    machine.area("defender")["products"][0]["on"] = False


def _guard_passive(machine: Machine) -> None:
    machine.area("defender")["mode"] = "EDR Block Mode"


def _no_backup_plan(machine: Machine) -> None:
    machine.area("backup")["policy"] = None


def _backup_old(machine: Machine) -> None:
    at = (machine.now() - timedelta(days=3)).isoformat()
    machine.area("backup").update(copies=[at], last=at)


def _backup_failed(machine: Machine) -> None:
    own = machine.area("backup")
    own.update(last=machine.now().isoformat(), result=0x80780081)


def _suspended(machine: Machine) -> None:
    bitlocker.volume(machine, "C:").update(protection=0, restarts=1)


def _no_recovery(machine: Machine) -> None:
    bitlocker.encrypt(machine, "C:", types=(bitlocker.TPM,))


def _suspended_bare(machine: Machine) -> None:
    bitlocker.encrypt(machine, "C:", types=(bitlocker.RECOVERY_PASSWORD,))
    _suspended(machine)


def _new_drive(machine: Machine) -> None:
    machine.area("computer")["disks"]["D:"] = {"size": 256 * 2**30, "used": 20 * 2**30}


def _drive_full(machine: Machine) -> None:
    machine.area("computer")["disks"]["C:"]["used"] = 102 * 2**30
    old = machine.now() - timedelta(days=60)
    folder = "C:\\Windows\\SoftwareDistribution\\Download"
    files.put(machine, f"{folder}\\old.cab", size=8 * 2**30, written=old)
    files.put(machine, f"{folder}\\new.cab", size=2**30)
    files.put(machine, "C:\\Windows\\Temp\\setup\\log.txt", size=5 * 2**30, written=old)


def _drive_full_of_work(machine: Machine) -> None:
    machine.area("computer")["disks"]["C:"]["used"] = 118 * 2**30


def _shadow_old(machine: Machine) -> None:
    at = machine.now() - timedelta(days=20)
    shadowcopy.add(machine, "C:", at.isoformat())


def _shadow_off(machine: Machine) -> None:
    _shadow_old(machine)
    services.set_start_type(machine, "VSS", DISABLED)


def _shadow_fails(machine: Machine) -> None:
    _shadow_old(machine)
    machine.area("shadow_copies")["fails"] = 9


DRIFTS = (
    Drift(
        id="guard-watch-off",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="win11",
        break_=_watch_off,
        why="Defender watches again.",
    ),
    Drift(
        id="guard-off-by-value",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2022-de",
        break_=_watch_off_by_value,
        why="No policy set the value: it becomes 0.",
    ),
    Drift(
        id="guard-off-by-policy",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2022",
        break_=_watch_off_by_policy,
        why="Group Policy sets it.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="guard-stopped",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2016",
        break_=_guard_stopped,
        why="Its service is started.",
    ),
    Drift(
        id="guard-signatures-old",
        check="av_edr.signatures",
        runbook="RB-WIN-AV-001",
        scenario="ws2019",
        break_=_signatures_old,
        why="New signatures are fetched.",
    ),
    Drift(
        id="guard-of-another-off",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="win11-av",
        break_=_other_guard_off,
        why="Another product owns the host: Defender is not touched.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="guard-passive",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2025",
        break_=_guard_passive,
        why="Defender has stepped back for a product that cannot be told.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="backup-no-plan",
        check="backup.job",
        runbook="RB-WIN-BACKUP-001",
        scenario="fs2022",
        break_=_no_backup_plan,
        why="Where the copies shall go is for a person to say.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="backup-old",
        check="backup.age",
        runbook="RB-WIN-BACKUP-001",
        scenario="fs2022",
        break_=_backup_old,
        why="The backup that was set up is run.",
    ),
    Drift(
        id="backup-failed",
        check="backup.last_run",
        runbook="RB-WIN-BACKUP-001",
        scenario="dc2022",
        break_=_backup_failed,
        why="It is run again and ends well.",
    ),
    Drift(
        id="encryption-suspended",
        check="encryption_at_rest.protection",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="win11",
        break_=_suspended,
        why="The protection is switched on again.",
    ),
    Drift(
        id="encryption-no-recovery",
        check="encryption_at_rest.recovery",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="win10",
        break_=_no_recovery,
        why="A recovery password is added.",
    ),
    Drift(
        id="encryption-new-drive",
        check="encryption_at_rest",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="fs2022",
        break_=_new_drive,
        why="The box never starts an encryption.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="drive-full",
        check="disk_space.system",
        runbook="RB-WIN-STG-001",
        scenario="ws2022",
        break_=_drive_full,
        why="Old downloads and temporary files go, newer ones stay.",
    ),
    Drift(
        id="shadow-copy-old",
        check="backup.shadow",
        runbook="RB-WIN-STG-002",
        scenario="fs2022",
        break_=_shadow_old,
        why="A copy is made.",
    ),
    Drift(
        id="shadow-copy-service-off",
        check="backup.shadow",
        runbook="RB-WIN-STG-002",
        scenario="ws2019",
        break_=_shadow_off,
        why="The service may start, and a copy is made.",
    ),
    Drift(
        id="guard-signatures-old-unreachable",
        check="av_edr.signatures",
        runbook="RB-WIN-AV-001",
        scenario="ws2022",
        break_=_signatures_old_unreachable,
        why="The maker cannot be reached: nothing is changed, a person is asked.",
        ends=Outcome.UNDONE,
    ),
    Drift(
        id="encryption-suspended-bare",
        check="encryption_at_rest.protection",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="win11",
        break_=_suspended_bare,
        why="Only a recovery password would open the drive at the next start.",
        ends=Outcome.UNDONE,
    ),
    Drift(
        id="drive-full-of-work",
        check="disk_space.system",
        runbook="RB-WIN-STG-001",
        scenario="ws2022",
        break_=_drive_full_of_work,
        why="There is nothing to remove that nobody needs: a person is asked.",
        ends=Outcome.UNDONE,
    ),
    Drift(
        id="shadow-copy-fails",
        check="backup.shadow",
        runbook="RB-WIN-STG-002",
        scenario="ws2022",
        break_=_shadow_fails,
        why="Windows cannot make one: a person is asked.",
        ends=Outcome.UNDONE,
    ),
)
