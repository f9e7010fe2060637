"""Services: {name: {"display": text, "status": 1 or 4, "pid": number, ...}}.

How a service starts lies where Windows keeps it, in the registry below Services\\NAME: Start (2, 3,
4), DelayedAutostart, DependOnService, TriggerInfo. `fails` in the state is the Windows error with
which a start ends, `accepts_stop: false` is a service that does not stop.
Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/{Get-Service,
Set-Service,Start-Service,Stop-Service,Restart-Service}.md; learn.microsoft.com,
System.ServiceProcess
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlet import Call, NativeCall, NativeResult, cmdlet, native
from osiris.lab.windows.cmdlets import registry
from osiris.lab.windows.drives import like, wild
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import Enum, PSError, PSObject, Unsupported
from osiris.lab.windows.services_stock import AUTOMATIC, rows

KEY = "HKLM:\\SYSTEM\\CurrentControlSet\\Services"
STARTS = {0: "Boot", 1: "System", 2: "Automatic", 3: "Manual", 4: "Disabled"}
STOPPED, RUNNING = 1, 4
ON_START: dict[str, Callable[[Machine], None]] = {}
"""What a service does to the machine as it starts, by its name; filled by those who model it."""
_STATUS = {STOPPED: "Stopped", RUNNING: "Running"}
_E_ACCESS = -2147024891
_MODES = {0: "Boot", 1: "System", 2: "Auto", 3: "Manual", 4: "Disabled"}


@stock("services")
def _stock(machine: Machine) -> dict[str, Any]:
    """The services of a fresh host of that OS and role."""
    found: dict[str, Any] = {}
    for number, row in enumerate(rows(machine), start=1):
        key = f"{KEY}\\{row.name}"
        registry.write(machine, key, "Start", "DWord", row.start)
        registry.write(machine, key, "Type", "DWord", 0x20)
        registry.write(machine, key, "ObjectName", "String", row.account)
        registry.write(machine, key, "ImagePath", "ExpandString", row.path)
        if row.needs:
            registry.write(machine, key, "DependOnService", "MultiString", list(row.needs))
        if row.delayed:
            registry.write(machine, key, "DelayedAutostart", "DWord", 1)
        if row.triggered:
            registry.write(machine, f"{key}\\TriggerInfo\\0", "Type", "DWord", 20)
        status = RUNNING if row.runs else STOPPED
        found[row.name] = {"display": row.display, "status": status, "pid": 400 + 16 * number}
    return found


def find(machine: Machine, name: str) -> str | None:
    """The service's own spelling; None where there is none."""
    table = machine.area("services")
    return next((have for have in table if have.lower() == name.lower()), None)


def add(
    machine: Machine,
    name: str,
    *,
    display: str = "",
    start: int = AUTOMATIC,
    running: bool = True,
    path: str = "C:\\Windows\\system32\\svchost.exe -k netsvcs",
    account: str = "LocalSystem",
) -> None:
    """Install a service, as a program's set-up or a role does."""
    pid = 400 + 16 * (len(machine.area("services")) + 1)
    status = RUNNING if running else STOPPED
    machine.area("services")[name] = {"display": display or name, "status": status, "pid": pid}
    for value, kind, data in (
        ("Start", "DWord", start),
        ("Type", "DWord", 0x10),
        ("ObjectName", "String", account),
        ("ImagePath", "ExpandString", path),
    ):
        registry.write(machine, f"{KEY}\\{name}", value, kind, data)


def start_type(machine: Machine, name: str) -> int:
    """0 to 4; what the registry says."""
    return int(registry.read(machine, f"{KEY}\\{name}", "Start", 3))


def set_start_type(machine: Machine, name: str, start: int) -> None:
    """Change how a service starts."""
    registry.write(machine, f"{KEY}\\{find(machine, name)}", "Start", "DWord", start)


def status(machine: Machine, name: str) -> int:
    """STOPPED or RUNNING. Raises KeyError where there is no such service."""
    return int(machine.area("services")[find(machine, name) or name]["status"])


def set_status(machine: Machine, name: str, now: int) -> None:
    """Make a service run or stand, without a question. Raises KeyError."""
    machine.area("services")[find(machine, name) or name]["status"] = now


def needs(machine: Machine, name: str) -> list[str]:
    """The services that must run before this one can."""
    found: list[str] = registry.read(machine, f"{KEY}\\{name}", "DependOnService", [])
    return [own for each in found if (own := find(machine, each))]


def needed_by(machine: Machine, name: str) -> list[str]:
    """The services that cannot run without this one."""
    return [each for each in machine.area("services") if name in needs(machine, each)]


@cmdlet("Get-Service")
def get_service(call: Call) -> Iterator[PSObject]:
    """Get-Service.md: a plain name that no service has is an error, after those that were found."""
    asked = _asked(call)
    absent = []
    wants = {name: needs(call.machine, name) for name in call.machine.area("services")}
    for name in sorted(call.machine.area("services"), key=str.lower):
        shown = call.machine.area("services")[name]["display"]
        if (not asked or any(like(p, name) for p in asked)) and _displayed(call, shown):
            yield controller(call.machine, name, wants)
    absent = [p for p in asked if not wild(p) and find(call.machine, p) is None]
    if absent:
        raise _absent(absent[0])


def _displayed(call: Call, shown: str) -> bool:
    patterns = call.each("displayname")
    return not patterns or any(like(str(p), shown) for p in patterns)


def controller(
    machine: Machine, name: str, wants: Mapping[str, list[str]] | None = None
) -> PSObject:
    """A System.ServiceProcess.ServiceController; `wants`: what each service needs, where known."""
    found = machine.area("services")[name]
    runs = found["status"] == RUNNING
    if wants is None:
        wants = {each: needs(machine, each) for each in machine.area("services")}
    related = {
        "ServicesDependedOn": wants[name],
        "DependentServices": [each for each, needed in wants.items() if name in needed],
    }
    start = start_type(machine, name)
    shown = {
        "Name": name,
        "ServiceName": name,
        "DisplayName": found["display"],
        "CanStop": runs and found.get("accepts_stop", True),
        "CanShutdown": runs,
        "CanPauseAndContinue": False,
        "MachineName": ".",
        "Status": Enum(
            "System.ServiceProcess.ServiceControllerStatus",
            found["status"],
            _STATUS[found["status"]],
        ),
        "StartType": Enum("System.ServiceProcess.ServiceStartMode", start, STARTS[start]),
        "ServiceType": Enum("System.ServiceProcess.ServiceType", 32, "Win32ShareProcess"),
        **{k: [_brief(machine, each) for each in v] for k, v in related.items()},
    }
    shown["RequiredServices"] = shown["ServicesDependedOn"]
    return PSObject("System.ServiceProcess.ServiceController", shown, text=name)


def _brief(machine: Machine, name: str) -> PSObject:
    now = status(machine, name)
    word = Enum("System.ServiceProcess.ServiceControllerStatus", now, _STATUS[now])
    kind = "System.ServiceProcess.ServiceController"
    return PSObject(kind, {"Name": name, "ServiceName": name, "Status": word}, text=name)


@cmdlet("Set-Service")
def set_service(call: Call) -> None:
    """Set-Service.md (5.1: Automatic, Manual, Disabled; a delayed start stays one)."""
    for name in _named(call):
        _need_admin(call, name, "CouldNotSetService", "configured")
        if call.given("startuptype"):
            set_start_type(call.machine, name, _start_number(call.get("startuptype")))
        if call.given("displayname"):
            call.machine.area("services")[name]["display"] = str(call.get("displayname"))
        wanted = str(getattr(call.get("status"), "name", call.get("status", ""))).lower()
        if wanted == "running":
            _start(call, name)
        elif wanted == "stopped":
            _stop(call, name, force=False)
        elif wanted:
            raise Unsupported(f"Set-Service -Status {wanted}")


@cmdlet("Start-Service")
def start_service(call: Call) -> Iterator[PSObject]:
    """Start-Service.md: what it needs is started first; one that runs is left alone."""
    for name in _named(call):
        _start(call, name)
        if call.flag("passthru"):
            yield controller(call.machine, name)


@cmdlet("Stop-Service")
def stop_service(call: Call) -> Iterator[PSObject]:
    """Stop-Service.md: with -Force those that need it are stopped, too."""
    for name in _named(call):
        _stop(call, name, force=call.flag("force"))
        if call.flag("passthru"):
            yield controller(call.machine, name)


@cmdlet("Restart-Service")
def restart_service(call: Call) -> None:
    """Restart-Service.md: those that were stopped with it are started again."""
    for name in _named(call):
        again = [n for n in needed_by(call.machine, name) if status(call.machine, n) == RUNNING]
        _stop(call, name, force=call.flag("force"))
        for each in (name, *again):
            _start(call, each)


def _start(call: Call, name: str) -> None:
    _need_admin(call, name, "CouldNotStartService", "started")
    found = call.machine.area("services")[name]
    if found["status"] == RUNNING:
        return
    if start_type(call.machine, name) == 4 or found.get("fails"):
        raise _service_error(
            f"Service '{found['display']} ({name})' cannot be started due to the following error: "
            f"Cannot start service {name} on computer '.'.",
            "CouldNotStartService",
        )
    for each in needs(call.machine, name):
        _start(call, each)
    found["status"] = RUNNING
    if happen := ON_START.get(name):
        happen(call.machine)


def _stop(call: Call, name: str, *, force: bool) -> None:
    _need_admin(call, name, "CouldNotStopService", "stopped")
    found = call.machine.area("services")[name]
    if found["status"] == STOPPED:
        return
    above = [n for n in needed_by(call.machine, name) if status(call.machine, n) == RUNNING]
    if above and not force:
        raise _service_error(
            f"Cannot stop service '{found['display']} ({name})' because it has dependent services. "
            "It can only be stopped if the Force flag is set.",
            "ServiceHasDependentServices",
        )
    if not found.get("accepts_stop", True):
        raise _service_error(
            f"Service '{found['display']} ({name})' cannot be stopped due to the following error: "
            f"Cannot stop {name} service on computer '.'.",
            "CouldNotStopService",
        )
    for each in above:
        _stop(call, each, force=True)
    found["status"] = STOPPED


def _asked(call: Call) -> list[str]:
    asked = call.each("name") or call.each("inputobject")
    if not asked and call.input is not None:
        asked = call.input
    return [str(a["Name"]) if isinstance(a, PSObject) else str(a) for a in asked]


def _named(call: Call) -> list[str]:
    """The services that are meant, each in its own spelling. Raises PSError."""
    found: list[str] = []
    for pattern in _asked(call):
        hits = [n for n in call.machine.area("services") if like(pattern, n)]
        if not hits and not wild(pattern):
            raise _absent(pattern)
        found += hits
    return found


def _start_number(asked: Any) -> int:
    word = str(getattr(asked, "name", asked)).lower()
    for number, name in STARTS.items():
        if word in (name.lower(), str(number)) and number >= 2:
            return number
    raise PSError(
        f"Cannot bind parameter 'StartupType'. Cannot convert value \"{asked}\" to type "
        '"System.ServiceProcess.ServiceStartMode".',
        "CannotConvertArgumentNoMessage",
        type_name="System.Management.Automation.ParameterBindingException",
    )


def _need_admin(call: Call, name: str, error_id: str, what: str) -> None:
    """Raises PSError; its number is that of the innermost exception, Win32Exception 5."""
    if not call.caller.admin:
        shown = call.machine.area("services")[name]["display"]
        raise _service_error(
            f"Service '{shown} ({name})' cannot be {what} due to the following error: "
            "Access is denied",
            error_id,
            hresult=_E_ACCESS,
        )


def _absent(name: str) -> PSError:
    message = f"Cannot find any service with service name '{name}'."
    return _service_error(message, "NoServiceFoundForGivenName")


def _service_error(message: str, error_id: str, hresult: int = -2146233087) -> PSError:
    kind = "Microsoft.PowerShell.Commands.ServiceCommandException"
    return PSError(message, error_id, hresult=hresult, type_name=kind)


@native("sc.exe")
def sc(call: NativeCall) -> NativeResult:
    """sc.exe config NAME start= WORD (MicrosoftDocs/windowsserverdocs .../sc-config.md)."""
    words = [word.lower() for word in call.argv]
    if len(words) != 4 or words[0] != "config" or words[2] != "start=":
        raise Unsupported(f"sc.exe {' '.join(call.argv)}")
    name = find(call.machine, words[1])
    if name is None:
        return NativeResult(lines=["[SC] OpenService FAILED 1060:"], code=1060)
    if not call.caller.admin:
        return NativeResult(lines=["[SC] OpenService FAILED 5:"], code=5)
    starts = {"auto": 2, "delayed-auto": 2, "demand": 3, "disabled": 4}
    if words[3] not in starts:
        return NativeResult(lines=["ERROR: Invalid start= field"], code=1639)
    set_start_type(call.machine, name, starts[words[3]])
    delayed = int(words[3] == "delayed-auto")
    if delayed or registry.read(call.machine, f"{KEY}\\{name}", "DelayedAutostart") is not None:
        registry.write(call.machine, f"{KEY}\\{name}", "DelayedAutostart", "DWord", delayed)
    return NativeResult(lines=["[SC] ChangeServiceConfig SUCCESS"])


@cim("root/cimv2", "Win32_Service")
def win32_service(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """Win32_Service: learn.microsoft.com/windows/win32/cimwin32prov/win32-service"""
    for name, found in machine.area("services").items():
        key, runs = f"{KEY}\\{name}", found["status"] == RUNNING
        yield {
            "Name": name,
            "DisplayName": found["display"],
            "State": "Running" if runs else "Stopped",
            "Status": "OK",
            "Started": runs,
            "StartMode": _MODES[start_type(machine, name)],
            "DelayedAutoStart": bool(registry.read(machine, key, "DelayedAutostart", 0)),
            "StartName": registry.read(machine, key, "ObjectName"),
            "PathName": registry.read(machine, key, "ImagePath"),
            "ProcessId": found["pid"] if runs else 0,
            "ExitCode": int(found.get("fails", 0)),
            "ServiceType": "Share Process",
            "SystemName": machine.name.upper(),
        }
