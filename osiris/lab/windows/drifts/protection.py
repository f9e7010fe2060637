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
        why="Somebody switched the real-time watch off to install a program.",
    ),
    Drift(
        id="guard-off-by-value",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2022-de",
        break_=_watch_off_by_value,
        why="A value from an old install switches Defender off; no policy set it.",
    ),
    Drift(
        id="guard-off-by-policy",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2022",
        break_=_watch_off_by_policy,
        why="Group Policy switches Defender's watch off.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="guard-stopped",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="ws2016",
        break_=_guard_stopped,
        why="Defender's service was stopped and stays so.",
    ),
    Drift(
        id="guard-signatures-old",
        check="av_edr.signatures",
        runbook="RB-WIN-AV-001",
        scenario="ws2019",
        break_=_signatures_old,
        why="The signatures of Defender are weeks old.",
    ),
    Drift(
        id="guard-of-another-off",
        check="av_edr",
        runbook="RB-WIN-AV-001",
        scenario="win11-av",
        break_=_other_guard_off,
        why="Another product owns the host, and its watch is off.",
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
        why="No backup was ever set up.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="backup-old",
        check="backup.age",
        runbook="RB-WIN-BACKUP-001",
        scenario="fs2022",
        break_=_backup_old,
        why="The backup of the last nights did not run.",
    ),
    Drift(
        id="backup-failed",
        check="backup.last_run",
        runbook="RB-WIN-BACKUP-001",
        scenario="dc2022",
        break_=_backup_failed,
        why="The last run of the backup failed.",
    ),
    Drift(
        id="encryption-suspended",
        check="encryption_at_rest.protection",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="win11",
        break_=_suspended,
        why="Somebody paused BitLocker for an update of the firmware, and nobody resumed it.",
    ),
    Drift(
        id="encryption-no-recovery",
        check="encryption_at_rest.recovery",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="win10",
        break_=_no_recovery,
        why="The recovery password was removed from the drive.",
    ),
    Drift(
        id="encryption-new-drive",
        check="encryption_at_rest",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="fs2022",
        break_=_new_drive,
        why="A new data drive came in without encryption.",
        ends=Outcome.ESCALATED,
    ),
    Drift(
        id="drive-full",
        check="disk_space.system",
        runbook="RB-WIN-STG-001",
        scenario="ws2022",
        break_=_drive_full,
        why="Old downloads and temporary files filled the system drive.",
    ),
    Drift(
        id="shadow-copy-old",
        check="backup.shadow",
        runbook="RB-WIN-STG-002",
        scenario="fs2022",
        break_=_shadow_old,
        why="The nightly shadow copies stopped a week ago.",
    ),
    Drift(
        id="shadow-copy-service-off",
        check="backup.shadow",
        runbook="RB-WIN-STG-002",
        scenario="ws2019",
        break_=_shadow_off,
        why="The service of the shadow copies was switched off.",
    ),
    Drift(
        id="guard-signatures-old-unreachable",
        check="av_edr.signatures",
        runbook="RB-WIN-AV-001",
        scenario="ws2022",
        break_=_signatures_old_unreachable,
        why="The signatures are old, and their maker cannot be reached.",
        ends=Outcome.UNDONE,
    ),
    Drift(
        id="encryption-suspended-bare",
        check="encryption_at_rest.protection",
        runbook="RB-WIN-ENCRYPTION-001",
        scenario="win11",
        break_=_suspended_bare,
        why="BitLocker is paused, and only a recovery password would open the drive.",
        ends=Outcome.UNDONE,
    ),
    Drift(
        id="drive-full-of-work",
        check="disk_space.system",
        runbook="RB-WIN-STG-001",
        scenario="ws2022",
        break_=_drive_full_of_work,
        why="The system drive is full of files that somebody may need.",
        ends=Outcome.UNDONE,
    ),
    Drift(
        id="shadow-copy-fails",
        check="backup.shadow",
        runbook="RB-WIN-STG-002",
        scenario="ws2022",
        break_=_shadow_fails,
        why="The shadow copies are old, and Windows cannot make a new one.",
        ends=Outcome.UNDONE,
    ),
)
