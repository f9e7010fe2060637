"""Microsoft Defender: {"watch_off", "tamper", "mode", "signatures": ISO 8601 or "", "reachable"}.

`mode` is what it would be in while its service runs: Normal, Passive Mode, EDR Block Mode.
Sources: MicrosoftDocs/windows-powershell-docs docset/winserver2022-ps/Defender/
{Get-MpComputerStatus,Get-MpPreference,Set-MpPreference,Update-MpSignature}.md; shapes and values of
"never" as mondoohq/cnquery recorded them (defender_computer_status_win*.json).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import registry, services
from osiris.lab.windows.machine import Caller, Machine, compliant, stock
from osiris.lab.windows.moments import local
from osiris.lab.windows.ps.values import AccessDenied, PSError, PSObject

POLICY = "HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows Defender"
_NEVER = 4294967295
_NEVER_AT = "1601-01-01T00:00:00+00:00"
_OTHER = "Acme Endpoint Protection"
_OTHER_SERVICE = "AcmeGuard"
DEFENDER_ID = "{D68DDC3A-831F-4fae-9E44-DA132C1ACF46}"
_OTHER_ID = "{A1B2C3D4-0001-4002-8003-123456789ABC}"
_ON, _OFF, _OLD = 0x61100, 0x60100, 0x10


@stock("defender")
def _stock(machine: Machine) -> dict[str, Any]:
    """On, with signatures of this morning. Another product makes it step back: on a client its
    service stops, on a server it stays in passive mode."""
    found = {
        "watch_off": False,
        "tamper": not machine.os.server,
        "mode": "Normal",
        "signatures": (machine.now() - timedelta(hours=6)).isoformat(),
        "reachable": True,
        "products": [],
    }
    if "other_av" in machine.features:
        found["products"] = [{"name": _OTHER, "id": _OTHER_ID, "on": True, "old": False}]
        services.add(machine, _OTHER_SERVICE, display=_OTHER)
        if machine.os.server:
            found["mode"] = "Passive Mode"
        elif "defender" in machine.features:
            services.set_status(machine, "WinDefend", services.STOPPED)
    return found


@compliant("defender")
def _compliant(machine: Machine) -> None:
    machine.area("defender")["tamper"] = True


@cmdlet("Get-MpComputerStatus")
def get_status(call: Call) -> Iterator[PSObject]:
    """Get-MpComputerStatus.md; 0x800106ba where the service does not run."""
    _need_service(call.machine)
    own, now = call.machine.area("defender"), call.machine.now()
    watches = _watches(call.machine)
    normal = own["mode"] == "Normal"
    fresh = local(own["signatures"]) if own["signatures"] else local(_NEVER_AT)
    age = (now - fresh).days if own["signatures"] else _NEVER
    row = {
        "AMEngineVersion": "1.1.26100.1",
        "AMProductVersion": "4.18.26100.1",
        "AMRunningMode": own["mode"],
        "AMServiceEnabled": True,
        "AMServiceVersion": "4.18.26100.1",
        "AntispywareEnabled": normal,
        "AntispywareSignatureAge": age,
        "AntivirusEnabled": normal,
        "AntivirusSignatureAge": age,
        "AntivirusSignatureLastUpdated": fresh,
        "BehaviorMonitorEnabled": watches,
        "ComputerID": call.machine.area("computer")["uuid"],
        "ComputerState": 0,
        "FullScanAge": _NEVER,
        "FullScanEndTime": None,
        "IoavProtectionEnabled": watches,
        "IsTamperProtected": own["tamper"],
        "IsVirtualMachine": True,
        "NISEnabled": watches,
        "OnAccessProtectionEnabled": watches,
        "QuickScanAge": 1,
        "RealTimeProtectionEnabled": watches,
        "TamperProtectionSource": "Signatures",
    }
    yield PSObject(_kind("MSFT_MpComputerStatus"), row)


@cmdlet("Get-MpPreference")
def get_preference(call: Call) -> Iterator[PSObject]:
    """Get-MpPreference.md; who is no administrator is not told of exclusions."""
    _need_service(call.machine)
    hidden = None if call.caller.admin else "N/A: Must be an administrator to view exclusions"
    row = {
        "DisableRealtimeMonitoring": bool(call.machine.area("defender")["watch_off"]),
        "DisableBehaviorMonitoring": False,
        "MAPSReporting": 2,
        "ExclusionPath": hidden,
        "ExclusionProcess": hidden,
    }
    yield PSObject(_kind("MSFT_MpPreference"), row)


@cmdlet("Set-MpPreference")
def set_preference(call: Call) -> None:
    """Set-MpPreference.md; tamper protection lets nobody switch the watch off, without a word."""
    _need_service(call.machine)
    if not call.caller.admin:
        raise AccessDenied("You don't have enough permissions to perform the requested operation.")
    if call.given("disablerealtimemonitoring"):
        off = bool(call.get("disablerealtimemonitoring"))
        if not (off and call.machine.area("defender")["tamper"]):
            call.machine.area("defender")["watch_off"] = off


@cmdlet("Update-MpSignature")
def update_signature(call: Call) -> None:
    """Update-MpSignature.md; without a way to the maker it fails with 0x80072ee7."""
    _need_service(call.machine)
    own = call.machine.area("defender")
    if not own["reachable"]:
        raise _error("Virus and spyware definitions update was completed with errors.", 0x80072EE7)
    own["signatures"] = call.machine.now().isoformat()


@cim("root/SecurityCenter2", "AntiVirusProduct")
def products(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """What products told Windows of themselves; clients only (no public page of its own)."""
    if machine.os.server:
        raise PSError(
            "Invalid namespace ",
            "HRESULT 0x8004100E",
            hresult=0x8004100E - 2**32,
            type_name="Microsoft.Management.Infrastructure.CimException",
        )
    own = machine.area("defender")
    if "defender" in machine.features:
        runs = services.status(machine, "WinDefend") == services.RUNNING
        state = _ON if runs and _watches(machine) else _OFF
        yield _product("Windows Defender", DEFENDER_ID, state)
    for one in own["products"]:
        state = (_ON if one["on"] else _OFF) | (_OLD if one["old"] else 0)
        yield _product(one["name"], one["id"], state)


def _product(name: str, number: str, state: int) -> dict[str, Any]:
    return {
        "displayName": name,
        "instanceGuid": number,
        "pathToSignedProductExe": "windowsdefender://",
        "productState": state,
        "timestamp": "",
    }


def _watches(machine: Machine) -> bool:
    own = machine.area("defender")
    shut = (
        registry.read(machine, POLICY, "DisableAntiSpyware", 0),
        registry.read(machine, f"{POLICY}\\Real-Time Protection", "DisableRealtimeMonitoring", 0),
    )
    return own["mode"] == "Normal" and not own["watch_off"] and not any(shut)


def _need_service(machine: Machine) -> None:
    if services.status(machine, "WinDefend") != services.RUNNING:
        raise _error("The extrinsic Method could not be executed.", 0x800106BA)


def _kind(name: str) -> str:
    space = "Root/Microsoft/Windows/Defender"
    return f"Microsoft.Management.Infrastructure.CimInstance#{space}/{name}"


def _error(message: str, number: int) -> PSError:
    return PSError(
        message,
        f"HRESULT 0x{number:08x}",
        hresult=number - 2**32,
        type_name="Microsoft.Management.Infrastructure.CimException",
    )
