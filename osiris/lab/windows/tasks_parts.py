"""What a scheduled task is put together from: actions, triggers, an account, settings.

Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ScheduledTasks/
{New-ScheduledTaskAction,New-ScheduledTaskTrigger,New-ScheduledTaskPrincipal,
New-ScheduledTaskSettingsSet,New-ScheduledTask}.md
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.ps.dates import parsed
from osiris.lab.windows.ps.values import Enum, PSError, PSObject, Unsupported

_KIND = "Microsoft.Management.Infrastructure.CimInstance#Root/Microsoft/Windows/TaskScheduler/"
_DAY_S = 86_400
_LOGON = {"none": 0, "password": 1, "s4u": 2, "interactive": 3, "group": 4, "serviceaccount": 5}


def action(call: Call) -> list[PSObject]:
    """New-ScheduledTaskAction.md"""
    row = {
        "Execute": str(call.get("execute")),
        "Arguments": call.get("argument"),
        "WorkingDirectory": call.get("workingdirectory"),
    }
    return [PSObject(_KIND + "MSFT_TaskExecAction", row)]


def trigger(call: Call) -> list[PSObject]:
    """New-ScheduledTaskTrigger.md: -At is the machine's local time."""
    kinds = [k for k in ("once", "daily", "atstartup", "atlogon") if call.flag(k)]
    if len(kinds) != 1:
        raise Unsupported("New-ScheduledTaskTrigger without -Once, -Daily, -AtStartup or -AtLogOn")
    every = _seconds(call.get("repetitioninterval"))
    if kinds[0] == "daily":
        every = _DAY_S * int(call.get("daysinterval", 1))
    at = call.get("at")
    row = {
        "Enabled": True,
        "StartBoundary": None if at is None else _moment(at).isoformat(),
        "Kind": kinds[0],
        "EverySeconds": every,
    }
    return [PSObject(_KIND + "MSFT_TaskTimeTrigger", row)]


def principal(call: Call) -> PSObject:
    """New-ScheduledTaskPrincipal.md; without -RunLevel it is Limited."""
    level = str(call.get("runlevel", "Limited")).capitalize()
    logon = str(call.get("logontype", "None"))
    if logon.lower() not in _LOGON:
        raise PSError(f"Cannot convert value {logon} to LogonTypeEnum.", "ParameterBindingFailed")
    space = "Microsoft.PowerShell.Cmdletization.GeneratedTypes.ScheduledTask."
    row = {
        "UserId": call.get("userid"),
        "LogonType": Enum(space + "LogonTypeEnum", _LOGON[logon.lower()], logon),
        "RunLevel": Enum(space + "RunLevelEnum", int(level == "Highest"), level),
    }
    return PSObject(_KIND + "MSFT_TaskPrincipal2", row)


def settings(call: Call) -> list[PSObject]:
    """New-ScheduledTaskSettingsSet.md"""
    row = {name: value for name, value in call.args.items() if name != "erroraction"}
    return [PSObject(_KIND + "MSFT_TaskSettings3", row)]


def task(call: Call) -> PSObject:
    """New-ScheduledTask.md"""
    row: dict[str, Any] = {
        "Actions": call.each("action"),
        "Triggers": call.each("trigger"),
        "Principal": call.get("principal"),
        "Settings": call.get("settings"),
    }
    return PSObject(_KIND + "MSFT_ScheduledTask", row)


def _moment(at: Any) -> datetime:
    """A date, from a date or from text in the machine's local time."""
    return at if isinstance(at, datetime) else parsed(str(at))


def _seconds(span: Any) -> int:
    if span is None:
        return 0
    return int(span.total_seconds()) if isinstance(span, timedelta) else int(span)
