"""Who is signed in: {LogonId: {"type", "name", "domain", "session", "ended"}}.

Windows' own sessions (services, window manager, font driver) are always there. A session that has
ended may stay in the list for a while, without a process.
Sources: learn.microsoft.com/windows/win32/cimwin32prov/{win32-logonsession,win32-loggedonuser,
win32-sessionprocess}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cim import cim
from osiris.lab.windows.cmdlets import events
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import PSObject

_KIND = "Microsoft.Management.Infrastructure.CimInstance#root/cimv2/"
_OWN_NETWORK = "778899"
INTERACTIVE, REMOTE = 2, 10
MANAGER = "Microsoft-Windows-TerminalServices-LocalSessionManager"


@stock("sessions")
def _stock(machine: Machine) -> dict[str, Any]:
    """Nobody is signed in."""
    window = "Fenster-Manager" if machine.culture == "de-DE" else "Window Manager"
    return {
        "999": _row(0, "SYSTEM", "NT AUTHORITY", 0),
        "997": _row(5, "LOCAL SERVICE", "NT AUTHORITY", 0),
        "51000": _row(2, "DWM-1", window, 1),
        "52000": _row(2, "UMFD-1", "Font Driver Host", 1),
    }


def _row(kind: int, name: str, domain: str, session: int) -> dict[str, Any]:
    return {"type": kind, "name": name, "domain": domain, "session": session, "ended": False}


def sign_in(machine: Machine, name: str, *, remote: bool = False) -> None:
    """A person signs in, here or by remote desktop; a desktop runs."""
    number = 2 if remote else 1
    row = _row(REMOTE if remote else INTERACTIVE, name, machine.domain or machine.name, number)
    machine.area("sessions")[str(600_000 + len(machine.area("sessions")))] = row
    for pid, program in ((9000 + number, "explorer"), (9100 + number, "sihost")):
        path = f"C:\\Windows\\{program}.exe"
        running = {"name": program, "path": path, "company": "Microsoft Corporation"}
        machine.area("processes")[str(pid)] = {**running, "session": number}
    said = {"User": f"{machine.domain or machine.name}\\{name}", "SessionID": number}
    events.add(machine, f"{MANAGER}/Operational", 21, provider=MANAGER, data=said)


def _seen(machine: Machine, caller: Caller) -> dict[str, dict[str, Any]]:
    """Who is no administrator sees his own sessions only: this one, over the network."""
    own = {_OWN_NETWORK: _row(3, caller.name.rpartition("\\")[2], machine.domain, 0)}
    return {**machine.area("sessions"), **own} if caller.admin else own


@cim("root/cimv2", "Win32_LogonSession")
def logon_sessions(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """win32-logonsession"""
    for number, row in _seen(machine, caller).items():
        yield {
            "LogonId": number,
            "LogonType": row["type"],
            "StartTime": machine.now(),
            "AuthenticationPackage": "Kerberos",
        }


@cim("root/cimv2", "Win32_LoggedOnUser")
def logged_on(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """win32-loggedonuser: from an account to its session."""
    for number, row in _seen(machine, caller).items():
        account = {"Name": row["name"], "Domain": row["domain"]}
        yield {
            "Antecedent": PSObject(_KIND + "Win32_Account", account),
            "Dependent": _session(number),
        }


@cim("root/cimv2", "Win32_SessionProcess")
def session_processes(machine: Machine, caller: Caller) -> Iterator[dict[str, Any]]:
    """win32-sessionprocess: one process of each session that has not ended."""
    for handle, (number, row) in enumerate(_seen(machine, caller).items()):
        if not row["ended"]:
            process = PSObject(_KIND + "Win32_Process", {"Handle": str(5000 + handle)})
            yield {"Antecedent": _session(number), "Dependent": process}


def _session(number: str) -> PSObject:
    return PSObject(_KIND + "Win32_LogonSession", {"LogonId": number})
