"""Replication between controllers: {"partners": [{"name", "last", "failures", "answers"}]}.

`last` is ISO 8601, or None for a partner that never replicated. Sources: MicrosoftDocs/
windows-powershell-docs docset/winserver2022-ps/ActiveDirectory/{Get-ADReplicationPartnerMetadata,
Get-ADReplicationFailure}.md; windowsserverdocs .../windows-commands/repadmin.md;
learn.microsoft.com/previous-versions/windows/desktop/dfsr/dfsrreplicatedfolderinfo
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from osiris.lab.windows import moments
from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlet import Call, NativeCall, NativeResult, cmdlet, native
from osiris.lab.windows.cmdlets import directory, services
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported

_NEVER = datetime(1601, 1, 1, tzinfo=UTC).isoformat()


@stock("replication")
def _stock(machine: Machine) -> dict[str, Any]:
    """The only controller has no partner."""
    return {"partners": []}


def add(machine: Machine, name: str, last: str | None, *, failures: int = 0) -> None:
    """Another controller from which this one copies."""
    machine.area("replication")["partners"].append(
        {"name": name, "last": last, "failures": failures, "answers": True}
    )


def _settings(machine: Machine, name: str) -> str:
    root = directory.root(machine)
    return (
        f"CN=NTDS Settings,CN={name},CN=Servers,CN=Default-First-Site-Name,CN=Sites,"
        f"CN=Configuration,{root}"
    )


def _partners(call: Call) -> list[dict[str, Any]]:
    directory.need_service(call.machine)
    call.need_admin()
    target = str(call.get("target")).lower()
    if target not in (call.machine.name.lower(), f"{call.machine.name}.{call.machine.domain}"):
        raise Unsupported(f"replication of {target} as seen from {call.machine.name}")
    found: list[dict[str, Any]] = call.machine.area("replication")["partners"]
    return found


@cmdlet("Get-ADReplicationPartnerMetadata")
def partner_metadata(call: Call) -> Iterator[PSObject]:
    """One row for each partner and partition."""
    root = directory.root(call.machine)
    parts = (root, f"CN=Configuration,{root}", f"CN=Schema,CN=Configuration,{root}")
    for row in _partners(call):
        for partition in parts if call.get("partition") == "*" else parts[:1]:
            shown = {
                "Partner": _settings(call.machine, row["name"]),
                "Partition": partition,
                "LastReplicationSuccess": moments.local(row["last"] or _NEVER),
                "LastReplicationResult": 1722 if row["failures"] else 0,
                "ConsecutiveReplicationFailures": row["failures"],
            }
            yield PSObject(f"{directory.SPACE}ADReplicationPartnerMetadata", shown)


@cmdlet("Get-ADReplicationFailure")
def replication_failure(call: Call) -> Iterator[PSObject]:
    """Partners with which copying fails."""
    for row in _partners(call):
        if row["failures"]:
            shown = {
                "Partner": _settings(call.machine, row["name"]),
                "FailureCount": row["failures"],
                "LastError": 1722,
            }
            yield PSObject(f"{directory.SPACE}ADReplicationFailure", shown)


@native("repadmin.exe")
def repadmin(call: NativeCall) -> NativeResult:
    """repadmin /syncall: fetch from every partner that answers."""
    if [word.lower() for word in call.argv] != ["/syncall", "/adej"]:
        raise Unsupported(f"repadmin.exe {' '.join(call.argv)}")
    if not call.caller.admin:
        return NativeResult(lines=["SyncAll exited with fatal Win32 error: 8453"], code=8453)
    failed = 0
    for row in call.machine.area("replication")["partners"]:
        if row["answers"]:
            row |= {"failures": 0, "last": call.machine.now().isoformat()}
        else:
            failed += 1
    if failed:
        return NativeResult(lines=["SyncAll reported the following errors:"], code=1)
    return NativeResult(lines=["SyncAll terminated with no errors."])


@cim("root/MicrosoftDfs", "DfsrReplicatedFolderInfo", needs="ad", admin=True)
def replicated_folders(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """SYSVOL; the provider lives in the service and answers while that runs."""
    if services.status(machine, "DFSR") != services.RUNNING:
        raise PSError("Provider load failure ", "HRESULT 0x80041013")
    yield {
        "ReplicatedFolderName": "SYSVOL Share",
        "ReplicationGroupName": "Domain System Volume",
        "State": machine.area("directory")["sysvol_state"],
    }
