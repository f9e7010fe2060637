"""Event logs. How a log is kept lies in the registry, where Windows has it; its events, which are
no setting, in the area journal: {log: [{"id", "provider", "level", "time", "data", "number"}]}.

Classic logs (Security, System, Application, Directory Service, ...) lie below Services\\EventLog,
the others below WINEVT\\Channels; a policy's MaxSize (in KiB) wins over the log's own (in bytes).
Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Diagnostics/
Get-WinEvent.md; learn.microsoft.com/windows/win32/eventlog/eventlog-key and
learn.microsoft.com/windows/client-management/mdm/policy-csp-eventlogservice
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import event_query, registry
from osiris.lab.windows.drives import like, wild
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.moments import local
from osiris.lab.windows.ps.values import AccessDenied, Enum, Hash, PSError, PSObject, Unsupported
from osiris.model.site import MachineRole

CLASSIC = "HKLM:\\SYSTEM\\CurrentControlSet\\Services\\EventLog"
CHANNELS = "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WINEVT\\Channels"
POLICY = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\EventLog"
MIB = 2**20
_ROLE_LOGS = ("Directory Service", "DFS Replication", "DNS Server")
_MODERN = {
    "Microsoft-Windows-PowerShell/Operational": (15 * MIB, True),
    "Microsoft-Windows-SMBServer/Audit": (8 * MIB, True),
    "Microsoft-Windows-SMBServer/Security": (8 * MIB, True),
    "Microsoft-Windows-TaskScheduler/Operational": (10 * MIB, False),
    "Microsoft-Windows-Windows Defender/Operational": (16 * MIB, True),
    "Microsoft-Windows-WindowsUpdateClient/Operational": (MIB, True),
    "Microsoft-Windows-Backup": (MIB, True),
    "Microsoft-Windows-BitLocker/BitLocker Management": (MIB, True),
    "Microsoft-Windows-TerminalServices-LocalSessionManager/Operational": (MIB, True),
    "Microsoft-Windows-WinRM/Operational": (MIB, True),
}
_LEVELS = {
    "en-US": {
        0: "Information",
        1: "Critical",
        2: "Error",
        3: "Warning",
        4: "Information",
        5: "Verbose",
    },
    "de-DE": {
        0: "Informationen",
        1: "Kritisch",
        2: "Fehler",
        3: "Warnung",
        4: "Informationen",
        5: "Ausführlich",
    },
}
_KEYS = {"logname", "providername", "id", "level", "starttime", "endtime", "data", "path"}


@stock("journal")
def _journal(machine: Machine) -> dict[str, Any]:
    """No event yet in any log."""
    return {}


@stock("events")
def _stock(machine: Machine) -> dict[str, Any]:
    """Every log at 20 MiB, as set-up leaves the classic ones; the settings are in the registry."""
    classic = ["Application", "Security", "System", "Windows PowerShell"]
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        classic += _ROLE_LOGS
    for name in classic:
        size = 15 * MIB if name == "Windows PowerShell" else 20 * MIB
        registry.write(machine, f"{CLASSIC}\\{name}", "MaxSize", "DWord", size)
        registry.write(machine, f"{CLASSIC}\\{name}", "Retention", "DWord", 0)
        registry.write(machine, f"{CLASSIC}\\{name}", "AutoBackupLogFiles", "DWord", 0)
    for name, (size, on) in _MODERN.items():
        registry.write(machine, f"{CHANNELS}\\{name}", "Enabled", "DWord", int(on))
        registry.write(machine, f"{CHANNELS}\\{name}", "MaxSize", "DWord", size)
    return {}


def logs(machine: Machine) -> dict[str, str]:
    """Every log's name and its registry key."""
    found = {name: f"{CLASSIC}\\{name}" for name in registry.children(machine, CLASSIC)}
    return found | {name: f"{CHANNELS}\\{name}" for name in _channels(machine)}


def _channels(machine: Machine) -> list[str]:
    return registry.children(machine, CHANNELS)


def find(machine: Machine, name: str) -> str | None:
    """The log's own spelling; None where there is none."""
    return next((have for have in logs(machine) if have.lower() == name.lower()), None)


def enabled(machine: Machine, name: str) -> bool:
    """Whether a log takes events; a classic one always does."""
    return bool(registry.read(machine, logs(machine)[name], "Enabled", 1))


def max_size(machine: Machine, name: str) -> int:
    """A log's greatest size in bytes, as it is in force."""
    policy = registry.read(machine, f"{POLICY}\\{name}", "MaxSize")
    if policy is not None:
        return int(policy) * 1024
    return int(registry.read(machine, logs(machine)[name], "MaxSize", MIB))


def mode(machine: Machine, name: str) -> str:
    """Circular, AutoBackup or Retain."""
    if not registry.read(machine, logs(machine)[name], "Retention", 0):
        return "Circular"
    full = registry.read(machine, logs(machine)[name], "AutoBackupLogFiles", 0)
    return "AutoBackup" if full else "Retain"


def add(
    machine: Machine,
    log: str,
    id: int,
    *,
    provider: str,
    level: int = 4,
    time: datetime | None = None,
    data: Mapping[str, Any] | None = None,
    message: str = "",
) -> None:
    """Write an event into a log that is enabled; `data` are its named values in their order."""
    name = find(machine, log)
    if name is None or not enabled(machine, name):
        return
    kept = machine.area("journal").setdefault(name, [])
    kept.append(
        {
            "id": id,
            "provider": provider,
            "level": level,
            "time": (time or machine.now()).isoformat(),
            "data": dict(data or {}),
            "message": message,
            "number": len(kept) + 1,
        }
    )


@cmdlet("Get-WinEvent")
def get_win_event(call: Call) -> Iterator[PSObject]:
    """Get-WinEvent.md: newest first; nothing found is an error of its own."""
    if call.given("listlog"):
        yield from _list(call)
        return
    wanted = Hash(call.get("filterhashtable") or {})
    asked = event_query.read(str(call.get("filterxpath"))) if call.given("filterxpath") else None
    if call.given("logname"):
        wanted["LogName"] = call.each("logname")
    for key in wanted:
        if str(key).lower() not in _KEYS:
            raise Unsupported(f"Get-WinEvent -FilterHashtable @{{{key}=...}}")
    names = _names(call, wanted)
    for name in names:
        _need_read(call.caller, name)
    found = [
        (datetime.fromisoformat(row["time"]), name, row)
        for name in names
        for row in call.machine.area("journal").get(name, [])
        if _matches(row, wanted) and (asked is None or asked.fits(row, call.machine.now()))
    ]
    if not found:
        raise PSError(
            "No events were found that match the specified selection criteria.",
            "NoMatchingEventsFound",
            type_name="System.Exception",
        )
    found.sort(key=lambda one: (one[0], one[2]["number"]), reverse=not call.flag("oldest"))
    for _, name, row in found[: int(call.get("maxevents", len(found)))]:
        yield record(call.machine, name, row)


def _names(call: Call, wanted: Hash) -> list[str]:
    """The logs that are meant. Raises PSError where a name or pattern finds none."""
    asked = _many(wanted.get("LogName"))
    if not asked:
        return list(logs(call.machine))
    found = []
    for pattern in asked:
        hits = [n for n in logs(call.machine) if like(str(pattern), n)]
        if not hits:
            raise _no_log(str(pattern))
        found += hits
    return found


def _matches(row: dict[str, Any], wanted: Hash) -> bool:
    at = datetime.fromisoformat(row["time"])
    start, end, data = wanted.get("StartTime"), wanted.get("EndTime"), _many(wanted.get("Data"))
    return (
        _among(row["id"], wanted.get("Id"))
        and _among(row["level"], wanted.get("Level"))
        and _provided(row["provider"], wanted.get("ProviderName"))
        and (start is None or at >= start)
        and (end is None or at <= end)
        and (not data or any(str(v) in [str(d) for d in data] for v in row["data"].values()))
    )


def _among(have: int, asked: Any) -> bool:
    return asked is None or have in [int(getattr(a, "number", a)) for a in _many(asked)]


def _provided(have: str, asked: Any) -> bool:
    return asked is None or any(like(str(a), have) for a in _many(asked))


def _many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def record(machine: Machine, log: str, row: dict[str, Any]) -> PSObject:
    """A System.Diagnostics.Eventing.Reader.EventLogRecord; its words are the host's language."""
    kind = "System.Diagnostics.Eventing.Reader.EventLogRecord"
    shown = {
        "Id": row["id"],
        "ProviderName": row["provider"],
        "LogName": log,
        "Level": row["level"],
        "LevelDisplayName": _LEVELS[machine.culture][row["level"]],
        "TimeCreated": local(row["time"]),
        "MachineName": machine.name,
        "RecordId": row["number"],
        "Message": row["message"],
        "Properties": [
            PSObject("System.Diagnostics.Eventing.Reader.EventProperty", {"Value": v})
            for v in row["data"].values()
        ],
    }
    return PSObject(kind, shown, methods={"ToXml": lambda: _xml(row, log)}, text=kind)


def _xml(row: dict[str, Any], log: str) -> str:
    """The event as learn.microsoft.com/windows/win32/wes/eventschema-schema describes it."""
    if row["provider"] in event_query.USER_DATA:
        inner = "".join(f"<{name}>{value}</{name}>" for name, value in row["data"].items())
        data = f"<UserData><EventXML xmlns='LSA_NS'>{inner}</EventXML></UserData>"
    else:
        rows = (f"<Data Name='{name}'>{value}</Data>" for name, value in row["data"].items())
        data = f"<EventData>{''.join(rows)}</EventData>"
    return (
        "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System>"
        f"<Provider Name='{row['provider']}'/><EventID>{row['id']}</EventID>"
        f"<Level>{row['level']}</Level><TimeCreated SystemTime='{row['time']}'/>"
        f"<EventRecordID>{row['number']}</EventRecordID><Channel>{log}</Channel></System>"
        f"{data}</Event>"
    )


def _list(call: Call) -> Iterator[PSObject]:
    for pattern in [str(p) for p in call.each("listlog")]:
        hits = [n for n in logs(call.machine) if like(pattern, n)]
        if not hits and not wild(pattern):
            raise _no_log(pattern)
        for name in hits:
            _need_read(call.caller, name)
            yield configuration(call.machine, name)


def configuration(machine: Machine, name: str) -> PSObject:
    """A System.Diagnostics.Eventing.Reader.EventLogConfiguration."""
    rows = machine.area("journal").get(name, [])
    word = mode(machine, name)
    number = {"Circular": 0, "AutoBackup": 1, "Retain": 2}[word]
    space = "System.Diagnostics.Eventing.Reader."
    shown = {
        "LogName": name,
        "LogMode": Enum(space + "EventLogMode", number, word),
        "MaximumSizeInBytes": max_size(machine, name),
        "IsEnabled": enabled(machine, name),
        "IsClassicLog": logs(machine)[name].startswith(CLASSIC),
        "RecordCount": len(rows),
        "OldestRecordNumber": 1 if rows else 0,
        "FileSize": 69_632 + 700 * len(rows),
        "LogFilePath": f"%SystemRoot%\\System32\\Winevt\\Logs\\{name.replace('/', '%4')}.evtx",
        "LastWriteTime": local(rows[-1]["time"]) if rows else None,
        "SecurityDescriptor": "O:BAG:SYD:(A;;0xf0005;;;SY)(A;;0x5;;;BA)(A;;0x1;;;S-1-5-32-573)",
    }
    return PSObject(space + "EventLogConfiguration", shown, text=name)


def _need_read(caller: Caller, name: str) -> None:
    """Raises AccessDenied: Security is for administrators (and Event Log Readers)."""
    if name == "Security" and not caller.admin:
        raise AccessDenied("Attempted to perform an unauthorized operation.")


def _no_log(pattern: str) -> PSError:
    return PSError(
        f'There is not an event log on the localhost computer that matches "{pattern}".',
        "NoMatchingLogsFound",
        type_name="System.Exception",
    )
