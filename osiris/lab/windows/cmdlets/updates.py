"""Windows Update: {"available": [...], "installed": [{"kb", "on"}], "unreachable": bool}.

An available update: {"id", "kb", "severity", "kind", "changed" (ISO 8601), "hidden", "asks",
"restart"}; `kind` is security, definitions or other. The client's store is a file below
SoftwareDistribution: one that holds the word "damaged" cannot be searched. When it searched last
lies in the area clock, which is no setting.
Sources: learn.microsoft.com/windows/win32/wua_sdk (each interface's page; using-wua-from-a-remote-
computer for what is refused over the network), github.com/mgajda83/PSWindowsUpdate issues 60 and 65
(KB5065789), windows/win32/cimwin32prov/win32-quickfixengineering,
windows/deployment/update/windows-update-error-reference.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlet import com
from osiris.lab.windows.cmdlets import events, files, registry, services
from osiris.lab.windows.machine import Caller, Machine, compliant, stock
from osiris.lab.windows.moments import utc
from osiris.lab.windows.ps.values import AccessDenied, PSError, PSObject

KINDS = {
    "security": "0fa1201d-4330-4fa8-8ae9-b877473b6441",
    "definitions": "e0789628-ce08-4437-be74-2495b842f43b",
    "other": "28bc880e-0592-4cbf-8f95-c79b17911d5f",
}
STORE = "C:\\Windows\\SoftwareDistribution\\DataStore\\DataStore.edb"
DAMAGED = "damaged"
FOUND = "C:\\Program Files\\OsirisCare\\updates\\found.json"
LOG = "Microsoft-Windows-WindowsUpdateClient/Operational"
PROVIDER = "Microsoft-Windows-WindowsUpdateClient"
RESTART = (
    "HKLM:\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WindowsUpdate\\Auto Update"
    "\\RebootRequired"
)
_POLICY = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate"
_SHUT_SINCE = 26100  # Windows 11 24H2 and Server 2025, as of KB5065789
_SUCCEEDED = 2
_CRITERIA = ("IsInstalled=0", "IsHidden=0", "Type='Software'")


@stock("updates")
def _stock(machine: Machine) -> dict[str, Any]:
    """A cumulative update of twelve days ago is installed; nothing waits."""
    files.put(machine, STORE, size=32 * 2**20, written=machine.now() - timedelta(days=1))
    clock = machine.area("clock")
    clock["searched"] = (machine.now() - timedelta(hours=9)).isoformat()
    day = (machine.now() - timedelta(days=12)).date().isoformat()
    return {"available": [], "installed": [{"kb": "KB5090001", "on": day}], "unreachable": False}


@compliant("updates")
def _compliant(machine: Machine) -> None:
    """The daily search of the box, where Windows refuses it over the network."""
    if machine.os.build >= _SHUT_SINCE:
        remember(machine)


def remember(machine: Machine) -> None:
    """What the daily search of the verb update_client_on has written down an hour ago."""
    at = machine.now() - timedelta(hours=1)
    rows = [
        {
            "id": row["id"],
            "kb": [row["kb"]],
            "severity": row["severity"],
            "categories": [KINDS[row["kind"]]],
            "hidden": row["hidden"],
            "restart": row["restart"],
            "changed": row["changed"],
        }
        for row in machine.area("updates")["available"]
    ]
    found = json.dumps({"at": at.isoformat(), "rows": rows})
    files.put(machine, FOUND, found, written=at)


def offer(
    machine: Machine,
    kb: int,
    *,
    days: int = 30,
    severity: str = "Critical",
    kind: str = "security",
    hidden: bool = False,
    asks: bool = False,
) -> None:
    """An update comes out that this machine lacks."""
    number = f"{kb:012x}"
    machine.area("updates")["available"].append(
        {
            "id": f"5f1c0000-0000-4000-8000-{number}",
            "kb": str(kb),
            "severity": severity,
            "kind": kind,
            "changed": (machine.now() - timedelta(days=days)).isoformat(),
            "hidden": hidden,
            "asks": asks,
            "restart": False,
        }
    )


@com("Microsoft.Update.Session")
def session(machine: Machine, caller: Caller) -> PSObject:
    """IUpdateSession. Downloads and installations are for those who are here, or SYSTEM."""
    return PSObject(
        "System.__ComObject#{816858a4-260d-4260-933a-2585f1abc76b}",
        methods={
            "CreateUpdateSearcher": lambda: _searcher(machine, caller),
            "CreateUpdateDownloader": lambda: _worker(machine, caller, "Download", _download),
            "CreateUpdateInstaller": lambda: _worker(machine, caller, "Install", _install),
        },
        text="System.__ComObject",
    )


@com("Microsoft.Update.AutoUpdate")
def automatic(machine: Machine, caller: Caller) -> PSObject:
    """IAutomaticUpdates2: Results.LastSearchSuccessDate, in UTC."""
    at = machine.area("clock").get("searched")
    results = {"LastSearchSuccessDate": utc(at) if at else None}
    shown = {"Results": PSObject("System.__ComObject", results), "ServiceEnabled": True}
    return PSObject("System.__ComObject", shown)


@com("Microsoft.Update.UpdateColl")
def collection(machine: Machine, caller: Caller) -> PSObject:
    """IUpdateCollection."""
    held: list[PSObject] = []
    made = PSObject("System.__ComObject", {"Count": 0})

    def add(update: PSObject) -> int:
        held.append(update)
        made["Count"] = len(held)
        return len(held) - 1

    made.methods = {"add": add, "item": lambda place: held[int(place)]}
    return made


def _searcher(machine: Machine, caller: Caller) -> PSObject:
    if caller.network and machine.os.build >= _SHUT_SINCE:
        raise _refused()
    made = PSObject("System.__ComObject", {"Online": True, "ServerSelection": 0})
    made.methods = {
        "search": lambda criteria: _search(machine, str(criteria), online=bool(made["Online"]))
    }
    return made


def _search(machine: Machine, criteria: str, *, online: bool) -> PSObject:
    """IUpdateSearcher.Search; event 26 or 25 says how one that asked the server ended."""
    wanted = [part.strip() for part in criteria.split(" and ")]
    if any(part not in _CRITERIA for part in wanted):
        raise _failed(0x80240032)  # WU_E_INVALID_CRITERIA
    code = _fault(machine, online=online)
    if code:
        if online:
            events.add(machine, LOG, 25, provider=PROVIDER, level=2, data={"errorCode": code})
        raise _failed(code)
    if files.find(machine, STORE) is None:
        files.put(machine, STORE, size=2**20)
        files.folder(machine, "C:\\Windows\\SoftwareDistribution\\Download")
    found = [
        _update(machine, row)
        for row in machine.area("updates")["available"]
        if not (row["hidden"] and "IsHidden=0" in wanted)
    ]
    if online:
        machine.area("clock")["searched"] = machine.now().isoformat()
        events.add(machine, LOG, 26, provider=PROVIDER, data={"updateCount": len(found)})
    return PSObject("System.__ComObject", {"ResultCode": _SUCCEEDED, "Updates": found})


def _fault(machine: Machine, *, online: bool) -> int:
    """The HRESULT with which a search ends now; 0 where it goes well."""
    if services.start_type(machine, "wuauserv") == 4:
        return 0x80070422  # ERROR_SERVICE_DISABLED
    if registry.read(machine, _POLICY, "DisableWindowsUpdateAccess", 0):
        return 0x8024002E  # WU_E_WU_DISABLED
    if DAMAGED in str((files.entry(machine, STORE) or {}).get("data", "")):
        return 0x80248007  # WU_E_DS_NODATA
    return 0x8024402C if online and machine.area("updates")["unreachable"] else 0


def _update(machine: Machine, row: dict[str, Any]) -> PSObject:
    """IUpdate3; what its category is called is in the machine's language."""
    german = machine.culture == "de-DE"
    names = {"security": "Sicherheitsupdates" if german else "Security Updates"}
    category = {"CategoryID": KINDS[row["kind"]], "Name": names.get(row["kind"], row["kind"])}

    def accept() -> None:
        row["eula"] = True

    return PSObject(
        "System.__ComObject",
        {
            "Identity": PSObject(
                "System.__ComObject", {"UpdateID": row["id"], "RevisionNumber": 1}
            ),
            "Title": f"2026-11 {names.get(row['kind'], 'Update')} (KB{row['kb']})",
            "KBArticleIDs": [row["kb"]],
            "MsrcSeverity": row["severity"] or None,
            "Categories": [PSObject("System.__ComObject", category)],
            "IsHidden": row["hidden"],
            "IsInstalled": False,
            "IsDownloaded": row.get("here", False),
            "EulaAccepted": row.get("eula", True),
            "RebootRequired": row["restart"],
            "LastDeploymentChangeTime": utc(row["changed"]),
            "InstallationBehavior": PSObject(
                "System.__ComObject", {"CanRequestUserInput": row["asks"], "RebootBehavior": 1}
            ),
        },
        methods={"AcceptEula": accept},
    )


Work = Callable[[Machine, list[dict[str, Any]]], int]


def _worker(machine: Machine, caller: Caller, verb: str, work: Work) -> PSObject:
    made = PSObject("System.__ComObject", {"Updates": None})

    def run() -> PSObject:
        if caller.network or not caller.admin:
            raise _refused()
        chosen = made["Updates"]
        ids = [_id(chosen.methods["item"](n)) for n in range(chosen["Count"])] if chosen else []
        if not ids:
            raise _failed(0x80240024)  # WU_E_NO_UPDATE
        rows = [row for row in machine.area("updates")["available"] if row["id"] in ids]
        code = work(machine, rows)
        return PSObject(
            "System.__ComObject",
            {
                "ResultCode": code,
                "HResult": 0,
                "RebootRequired": any(row["restart"] for row in rows),
            },
        )

    made.methods = {verb.lower(): run}
    return made


def _download(machine: Machine, rows: list[dict[str, Any]]) -> int:
    for row in rows:
        row["here"] = True
        where = f"C:\\Windows\\SoftwareDistribution\\Download\\{row['kb']}.cab"
        files.put(machine, where, size=300 * 2**20)
    return _SUCCEEDED


def _install(machine: Machine, rows: list[dict[str, Any]]) -> int:
    """Event 19 for each; it is in force after a restart, and stays in the list until then."""
    for row in rows:
        if not row.get("here"):
            raise _failed(0x80240025)
        row["restart"] = True
        machine.area("updates")["installed"].append(
            {"kb": f"KB{row['kb']}", "on": machine.now().date().isoformat()}
        )
        data = {"updateTitle": f"KB{row['kb']}", "updateGuid": row["id"]}
        events.add(machine, "System", 19, provider=PROVIDER, data=data)
        registry.make(machine, RESTART)
    return _SUCCEEDED


def _id(update: PSObject) -> str:
    return str(update["Identity"]["UpdateID"])


@cim("root/cimv2", "Win32_QuickFixEngineering")
def hot_fixes(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """InstalledOn is text: month, day, year."""
    for row in machine.area("updates")["installed"]:
        on = datetime.fromisoformat(row["on"])
        yield {
            "HotFixID": row["kb"],
            "Description": "Security Update",
            "InstalledOn": f"{on.month}/{on.day}/{on.year}",
            "InstalledBy": "NT AUTHORITY\\SYSTEM",
            "CSName": machine.name.upper(),
        }


def _refused() -> AccessDenied:
    return AccessDenied("Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))")


def _failed(number: int) -> PSError:
    return PSError(
        f"Exception from HRESULT: 0x{number:08X}",
        "System.Runtime.InteropServices.COMException",
        hresult=number - 2**32,
        type_name="System.Runtime.InteropServices.COMException",
    )
