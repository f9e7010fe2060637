"""The audit policy: {"subcategories": {GUID: bits}}, and what a person's sign-in leaves behind.

Source: MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/
{auditpol-backup,auditpol-set}.md; the columns of the file as [MS-GPAC] 2.2.1.2 has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from osiris.lab.windows.audit_stock import FAILURE, SUBCATEGORIES, SUCCESS, TAIL
from osiris.lab.windows.cmdlet import NativeCall, NativeResult, native
from osiris.lab.windows.cmdlets import events, files, group_policy
from osiris.lab.windows.machine import Machine, compliant, stock, tick
from osiris.lab.windows.ps.values import Unsupported
from osiris.model.site import MachineRole

LOGON = f"{{0CCE9215{TAIL}"
PRIVILEGE_NOT_HELD, BAD_PARAMETER = 1314, 87
_READY = {
    "923F": 3, "9237": 1, "9235": 3, "922B": 1, "9217": 2, "9215": 3, "921B": 1,
    "921C": 3, "922F": 1, "9230": 1, "9210": 1, "9211": 1, "9212": 3, "9245": 3,
}  # fmt: skip
_READY_DC = {"9236": 1, "9242": 3, "9240": 2, "923C": 1}
_HEAD = {
    "en-US": "Machine Name,Policy Target,Subcategory,Subcategory GUID,Inclusion Setting,"
    "Exclusion Setting,Setting Value",
    "de-DE": "Computername,Richtlinienziel,Unterkategorie,Unterkategorie-GUID,"
    "Aufnahmeeinstellung,Ausschlusseinstellung,Einstellungswert",
}
_WORDS = {
    "en-US": ("No Auditing", "Success", "Failure", "Success and Failure"),
    "de-DE": ("Keine Überwachung", "Erfolg", "Fehler", "Erfolg und Fehler"),
}
_DISABLED = {"en-US": "Disabled", "de-DE": "Deaktiviert"}
_OPTIONS = ("CrashOnAuditFail", "FullPrivilegeAuditing", "AuditBaseObjects", "AuditBaseDirectories")
_BETWEEN = timedelta(minutes=10)


@stock("audit")
def _stock(machine: Machine) -> dict[str, Any]:
    """Servers and clients differ; somebody has just signed in."""
    found = {
        guid: row.server if machine.os.server else row.client for guid, row in SUBCATEGORIES.items()
    }
    machine.state["audit"] = {"subcategories": found}
    _sign_in(machine)
    return machine.area("audit")


@compliant("audit")
def _ready(machine: Machine) -> None:
    """What the baseline wants, of domain controllers more."""
    wanted = _READY
    if machine.role is MachineRole.DOMAIN_CONTROLLER:
        wanted = _READY | _READY_DC
    own = machine.area("audit")["subcategories"]
    for number, bits in wanted.items():
        own[f"{{0CCE{number}{TAIL}"] |= bits


@tick
def _sign_in(machine: Machine) -> None:
    """People and services sign in all day long: an audited log-on every ten minutes at least."""
    if not machine.area("audit")["subcategories"][LOGON] & SUCCESS:
        return
    rows = machine.area("journal").get("Security", [])
    if not rows or machine.now() - datetime.fromisoformat(rows[-1]["time"]) >= _BETWEEN:
        provider = "Microsoft-Windows-Security-Auditing"
        events.add(machine, "Security", 4624, provider=provider, level=0)


def put(machine: Machine, guid: str, bits: int) -> None:
    """Audit exactly this of a subcategory that exists. Raises KeyError."""
    own = machine.area("audit")["subcategories"]
    if guid.upper() not in own:
        raise KeyError(guid)
    own[guid.upper()] = bits


group_policy.AUDIT.append(put)


@native("auditpol.exe")
def auditpol(call: NativeCall) -> NativeResult:
    """/backup /file:PATH and /set /subcategory:{GUID} with /success: or /failure:, or both."""
    if not call.argv or call.argv[0].lower() not in ("/backup", "/set"):
        raise Unsupported(f"auditpol.exe {' '.join(call.argv)}")
    if not call.caller.admin:
        said = "A required privilege is not held by the client."
        return _failed(PRIVILEGE_NOT_HELD, said)
    words = dict(_split(word) for word in call.argv[1:])
    return (_backup if call.argv[0].lower() == "/backup" else _set)(call.machine, words)


def _split(word: str) -> tuple[str, str]:
    name, _, value = word.partition(":")
    return name.lower(), value.strip('"')


def _backup(machine: Machine, words: dict[str, str]) -> NativeResult:
    """The system's policy and its options; no single user has a policy here."""
    if words.keys() != {"/file"}:
        return _failed(BAD_PARAMETER, "The parameter is incorrect.")
    lines = [_HEAD[machine.culture], *_rows(machine)]
    text = "".join(f"{line}\r\n" for line in lines)
    files.put(machine, words["/file"], text.encode("cp1252", "replace"))
    return _done()


def _rows(machine: Machine) -> Iterator[str]:
    name, german = machine.name.upper(), machine.culture == "de-DE"
    for guid, bits in machine.area("audit")["subcategories"].items():
        row = SUBCATEGORIES[guid]
        shown = row.german if german else row.name
        yield f"{name},System,{shown},{guid},{_WORDS[machine.culture][bits]},,{bits}"
    for option in _OPTIONS:
        yield f"{name},,Option:{option},,{_DISABLED[machine.culture]},,0"
    for part in ("FileGlobalSacl", "RegistryGlobalSacl"):
        yield f"{name},,{part},,,,"


def _set(machine: Machine, words: dict[str, str]) -> NativeResult:
    guid = words.pop("/subcategory", "").upper()
    own = machine.area("audit")["subcategories"]
    bits = {"/success": SUCCESS, "/failure": FAILURE}
    wrong = any(
        name not in bits or value.lower() not in ("enable", "disable")
        for name, value in words.items()
    )
    if guid not in own or not words or wrong:
        return _failed(BAD_PARAMETER, "The parameter is incorrect.")
    for name, value in words.items():
        own[guid] &= ~bits[name]
        own[guid] |= bits[name] if value.lower() == "enable" else 0
    return _done()


def _done() -> NativeResult:
    return NativeResult(lines=["The command was successfully executed."])


def _failed(code: int, said: str) -> NativeResult:
    return NativeResult(lines=[f"Error 0x{code:08X} occurred:", said], code=code)
