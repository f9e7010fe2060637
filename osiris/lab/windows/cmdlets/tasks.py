"""Scheduled tasks: {"\\Folder\\Name": {"actions", "principal", "triggers", "enabled"}}.

A task that is due runs what it says as the account that it says, through the interpreter. When it
ran last and what came of it lies in the area clock, which is no setting.
Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/ScheduledTasks/*.md
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.drives import like, wild
from osiris.lab.windows.machine import Caller, Machine, stock, tick
from osiris.lab.windows.moments import local
from osiris.lab.windows.ps.values import Enum, PSError, PSObject
from osiris.lab.windows.start import start
from osiris.lab.windows.tasks_parts import action, principal, settings, task, trigger

NEVER_RAN = 267011  # SCHED_S_TASK_HAS_NOT_RUN
NEVER = local("1999-11-30T00:00:00-05:00")
SYSTEM = Caller(name="NT AUTHORITY\\SYSTEM", sid="S-1-5-18", admin=True, network=False)
_SYSTEM_NAMES = ("system", "s-1-5-18", "nt authority\\system", "nt-autorität\\system")
_STOCK = (
    "\\Microsoft\\Windows\\Defrag\\ScheduledDefrag",
    "\\Microsoft\\Windows\\Time Synchronization\\SynchronizeTime",
    "\\Microsoft\\Windows\\UpdateOrchestrator\\Schedule Scan",
    "\\Microsoft\\Windows\\WindowsUpdate\\Scheduled Start",
)
_KIND = "Microsoft.Management.Infrastructure.CimInstance#Root/Microsoft/Windows/TaskScheduler/"


@stock("clock")
def _clock(machine: Machine) -> dict[str, Any]:
    """What happened last, and what is due next: {"tasks": {name: {"last", "result"}}}."""
    return {"tasks": {}}


@stock("tasks")
def _stock(machine: Machine) -> dict[str, Any]:
    """A few of Windows' own tasks, which do nothing here."""
    system = {"user": "SYSTEM", "logon": "ServiceAccount", "level": "Highest"}
    return {
        name: {"actions": [], "principal": dict(system), "triggers": [], "enabled": True}
        for name in _STOCK
    }


@tick
def _due(machine: Machine) -> None:
    """Run every task whose time has come, the earliest first."""
    waiting = [
        (datetime.fromisoformat(at), name)
        for name, found in machine.area("tasks").items()
        if found["enabled"] and (at := next_run(found))
    ]
    for when, name in sorted(waiting):
        if when <= machine.now() and name in machine.area("tasks"):
            _passed(machine, name)
            run(machine, name)


def next_run(found: dict[str, Any]) -> str | None:
    """When a task starts next, ISO 8601; None where no trigger will start it."""
    return min((t["next"] for t in found["triggers"] if t.get("next")), default=None)


def _passed(machine: Machine, name: str) -> None:
    """Move each trigger on to the first time that still lies ahead."""
    for each in machine.area("tasks")[name]["triggers"]:
        _move_on(machine, each)


def _move_on(machine: Machine, one: dict[str, Any]) -> None:
    every = timedelta(seconds=one["every_s"])
    while one["next"] and datetime.fromisoformat(one["next"]) <= machine.now():
        later = datetime.fromisoformat(one["next"]) + every
        one["next"] = later.isoformat() if every else None


def run(machine: Machine, name: str) -> None:
    """Start a task now; it has ended when this returns."""
    found = machine.area("tasks")[name]
    code = 0
    for each in found["actions"]:
        code = start(
            machine, _caller(found), each["execute"], each["arguments"], each["folder"]
        ).code
    done = {"last": machine.now().isoformat(), "result": code}
    machine.area("clock")["tasks"][name] = done


def _caller(found: dict[str, Any]) -> Caller:
    """SYSTEM; another account is an administrator only at the highest level."""
    user = str(found["principal"]["user"])
    if user.lower() in _SYSTEM_NAMES:
        return SYSTEM
    admin = found["principal"]["level"] == "Highest"
    return Caller(name=user, sid="S-1-5-21-1-2-3-1001", admin=admin, network=False)


cmdlet("New-ScheduledTaskAction")(action)
cmdlet("New-ScheduledTaskPrincipal")(principal)
cmdlet("New-ScheduledTaskTrigger")(trigger)
cmdlet("New-ScheduledTaskSettingsSet")(settings)
cmdlet("New-ScheduledTask")(task)


@cmdlet("Register-ScheduledTask")
def register(call: Call) -> Iterator[PSObject]:
    """Register-ScheduledTask.md: a name that is taken needs -Force."""
    _need_admin(call)
    name = _path(call)
    have = _own(call.machine, name)
    if have is not None and not call.flag("force"):
        raise _error("Cannot create a file when that file already exists.", "0x800700b7", call.name)
    parts = call.get("inputobject") or task(call)
    who = parts.get("Principal") or principal(call)
    made = {
        "actions": [
            {
                "execute": str(each["Execute"]),
                "arguments": str(each["Arguments"] or ""),
                "folder": str(each["WorkingDirectory"] or ""),
            }
            for each in parts["Actions"]
        ],
        "principal": {
            "user": str(call.get("user") or who["UserId"] or call.caller.name),
            "logon": str(getattr(who["LogonType"], "name", who["LogonType"])),
            "level": str(call.get("runlevel") or getattr(who["RunLevel"], "name", "Limited")),
        },
        "triggers": [_kept(call.machine, each) for each in parts["Triggers"]],
        "enabled": True,
    }
    call.machine.area("tasks")[have or name] = made
    yield shown(call.machine, have or name)


def _kept(machine: Machine, one: PSObject) -> dict[str, Any]:
    """A trigger as the state has it; a start that has passed does not happen any more."""
    at, every = one.get("StartBoundary"), one.get("EverySeconds") or 0
    kept = {"kind": one["Kind"], "at": at, "every_s": every, "next": at}
    _move_on(machine, kept)
    return kept


@cmdlet("Unregister-ScheduledTask")
def unregister(call: Call) -> None:
    """Unregister-ScheduledTask.md"""
    _need_admin(call)
    for name in _meant(call):
        del call.machine.area("tasks")[name]
        call.machine.area("clock")["tasks"].pop(name, None)


@cmdlet("Get-ScheduledTask")
def get_task(call: Call) -> Iterator[PSObject]:
    """Get-ScheduledTask.md: a plain name that no task has is an error."""
    for name in _meant(call):
        yield shown(call.machine, name)


@cmdlet("Get-ScheduledTaskInfo")
def get_info(call: Call) -> Iterator[PSObject]:
    """Get-ScheduledTaskInfo.md: 267011 is a task that never ran."""
    for name in _meant(call):
        done = call.machine.area("clock")["tasks"].get(name, {})
        ahead = next_run(call.machine.area("tasks")[name])
        folder, _, last = name.rpartition("\\")
        row = {
            "LastRunTime": local(done["last"]) if done else NEVER,
            "LastTaskResult": done.get("result", NEVER_RAN),
            "NextRunTime": local(ahead) if ahead else None,
            "NumberOfMissedRuns": 0,
            "TaskName": last,
            "TaskPath": folder + "\\",
        }
        yield PSObject(_KIND + "MSFT_TaskDynamicInfo", row)


@cmdlet("Start-ScheduledTask")
def start_task(call: Call) -> None:
    """Start-ScheduledTask.md"""
    _need_admin(call)
    for name in _meant(call):
        if not call.machine.area("tasks")[name]["enabled"]:
            raise _error("The task is disabled.", "0x80041326", call.name)
        run(call.machine, name)


@cmdlet("Stop-ScheduledTask")
def stop_task(call: Call) -> None:
    """Stop-ScheduledTask.md: here a task has ended as soon as it was started."""
    _need_admin(call)
    _meant(call)


@cmdlet("Enable-ScheduledTask")
def enable(call: Call) -> Iterator[PSObject]:
    """Enable-ScheduledTask.md"""
    yield from _switch(call, on=True)


@cmdlet("Disable-ScheduledTask")
def disable(call: Call) -> Iterator[PSObject]:
    """Disable-ScheduledTask.md"""
    yield from _switch(call, on=False)


def _switch(call: Call, *, on: bool) -> Iterator[PSObject]:
    _need_admin(call)
    for name in _meant(call):
        call.machine.area("tasks")[name]["enabled"] = on
        yield shown(call.machine, name)


def shown(machine: Machine, name: str) -> PSObject:
    """An MSFT_ScheduledTask."""
    found = machine.area("tasks")[name]
    folder, _, last = name.rpartition("\\")
    who, state = found["principal"], (3, "Ready") if found["enabled"] else (1, "Disabled")
    actions = [
        PSObject(
            _KIND + "MSFT_TaskExecAction",
            {"Execute": a["execute"], "Arguments": a["arguments"], "WorkingDirectory": a["folder"]},
        )
        for a in found["actions"]
    ]
    row = {
        "TaskName": last,
        "TaskPath": folder + "\\",
        "URI": name,
        "State": Enum(
            "Microsoft.PowerShell.Cmdletization.GeneratedTypes.ScheduledTask.StateEnum", *state
        ),
        "Author": None,
        "Description": None,
        "Actions": actions,
        "Principal": PSObject(
            _KIND + "MSFT_TaskPrincipal2",
            {"UserId": who["user"], "LogonType": who["logon"], "RunLevel": who["level"]},
        ),
        "Triggers": [
            PSObject(_KIND + "MSFT_TaskTrigger", {"Enabled": True, "StartBoundary": t["at"]})
            for t in found["triggers"]
        ],
    }
    return PSObject(_KIND + "MSFT_ScheduledTask", row)


def _meant(call: Call) -> list[str]:
    """The tasks that are meant. Raises PSError for a plain name that no task has."""
    asked = [str(n) for n in call.each("taskname")]
    given = call.each("inputobject") or (call.input or [] if not asked else [])
    if given:
        return [str(each["URI"]) for each in given]
    folder = str(call.get("taskpath", "*"))
    every = list(call.machine.area("tasks"))
    inside = [n for n in every if like(folder, n[: n.rindex("\\") + 1])]
    found = [
        n
        for n in inside
        if not asked or any(like(a.lstrip("\\"), n.rpartition("\\")[2]) for a in asked)
    ]
    for name in asked:
        if not wild(name) and not any(n.rpartition("\\")[2].lower() == name.lower() for n in found):
            raise PSError(
                f"No MSFT_ScheduledTask objects found with property 'TaskName' equal to '{name}'. "
                " Verify the value of the property and retry.",
                f"CmdletizationQuery_NotFound_TaskName,{call.name}",
                type_name="Microsoft.PowerShell.Cmdletization.Cim.CimJobException",
            )
    return sorted(found, key=str.lower)


def _path(call: Call) -> str:
    folder = str(call.get("taskpath", "\\")).strip("\\")
    return f"\\{folder}\\{call.get('taskname')}" if folder else f"\\{call.get('taskname')}"


def _own(machine: Machine, name: str) -> str | None:
    return next((n for n in machine.area("tasks") if n.lower() == name.lower()), None)


def _need_admin(call: Call) -> None:
    if not call.caller.admin:
        raise _error("Access is denied.", "0x80070005", call.name)


def _error(message: str, number: str, name: str) -> PSError:
    return PSError(
        message,
        f"HRESULT {number},{name}",
        hresult=int(number, 16) - 2**32,
        type_name="Microsoft.Management.Infrastructure.CimException",
    )
