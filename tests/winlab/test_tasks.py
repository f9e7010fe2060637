"""Scheduled tasks run when the machine's clock says so, as the account that they say."""

from __future__ import annotations

import osiris.lab.windows.shell  # noqa: F401  powershell.exe is there
from osiris.lab.windows.cmdlets import files, registry
from tests.winlab.play import NURSE, Played, played

SCRIPT = "C:\\ProgramData\\t.ps1"
REGISTER = """
$what = New-ScheduledTaskAction -Execute 'powershell.exe' -Argument '-NoProfile -File "{script}"'
$when = New-ScheduledTaskTrigger -Once -At (Get-Date).AddSeconds(600)
$who = New-ScheduledTaskPrincipal -UserId 'SYSTEM' -LogonType ServiceAccount -RunLevel Highest
$null = Register-ScheduledTask -TaskName 'Clinic' -Action $what -Trigger $when -Principal $who
"""


def armed() -> Played:
    host = played()
    change = (
        "Set-ItemProperty -LiteralPath 'HKLM:\\SOFTWARE\\Microsoft' -Name Ran -Value 1\nexit 3\n"
    )
    files.put(host.machine, SCRIPT, change)
    host.said(REGISTER.format(script=SCRIPT))
    return host


def ran(host: Played) -> object:
    return registry.read(host.machine, "HKLM:\\SOFTWARE\\Microsoft", "Ran")


def test_a_task_runs_once_when_it_is_due() -> None:
    host = armed()
    host.later(seconds=599)
    assert ran(host) is None
    assert host.said("(Get-ScheduledTaskInfo -TaskName Clinic).LastTaskResult") == ["267011"]
    host.later(seconds=1)
    assert ran(host) == 1
    assert host.said("(Get-ScheduledTaskInfo -TaskName Clinic).LastTaskResult") == ["3"]
    registry.remove(host.machine, "HKLM:\\SOFTWARE\\Microsoft", "Ran")
    host.later(days=1)
    assert ran(host) is None


def test_one_that_was_unregistered_or_disabled_does_not() -> None:
    for script in (
        "Unregister-ScheduledTask -TaskName Clinic -Confirm:$false",
        "$null = Disable-ScheduledTask -TaskName Clinic",
    ):
        host = armed()
        host.said(script)
        host.later(hours=1)
        assert ran(host) is None


def test_started_by_hand_it_runs_at_once() -> None:
    host = armed()
    host.said("Start-ScheduledTask -TaskName Clinic")
    assert ran(host) == 1


def test_a_name_that_no_task_has_and_one_that_is_taken() -> None:
    host = armed()
    said = host.error("Get-ScheduledTask -TaskName Gone")
    assert said.startswith("CmdletizationQuery_NotFound_TaskName,Get-ScheduledTask")
    assert host.said("@(Get-ScheduledTask -TaskName 'Gone*').Count") == ["0"]
    assert host.error(REGISTER.format(script=SCRIPT)).startswith("HRESULT 0x800700b7")


def test_without_rights_none_is_registered() -> None:
    host = played(caller=NURSE)
    assert host.error(REGISTER.format(script=SCRIPT)).startswith("HRESULT 0x80070005")


def test_a_daily_task_runs_every_day() -> None:
    host = played()
    files.put(host.machine, SCRIPT, "Add-Content -LiteralPath 'C:\\ProgramData\\n' -Value 'x'\n")
    host.said(
        REGISTER.format(script=SCRIPT).replace(
            "-Once -At (Get-Date).AddSeconds(600)", "-Daily -At (Get-Date).AddSeconds(600)"
        )
    )
    for _ in range(3):
        host.later(days=1)
    assert files.data(host.machine, "C:\\ProgramData\\n") == b"x\r\n" * 3
