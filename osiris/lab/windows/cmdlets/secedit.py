"""The rules for passwords and lock-out of a machine's own accounts: {"access": {key: number}}.

The lock-out times are kept while lock-out is off, and shown by nothing ([MS-GPSB] 2.2.1.2).
secedit writes a log below its own folder, which is no setting and not modelled. Source:
MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/
{secedit-export,secedit-configure}.md.
"""

from __future__ import annotations

import re
from typing import Any

from osiris.lab.windows.cmdlet import NativeCall, NativeResult, native
from osiris.lab.windows.cmdlets import files, group_policy
from osiris.lab.windows.machine import Machine, compliant, stock
from osiris.lab.windows.ps.values import Unsupported

_FAILED = 1
_LOCKS_BY_ITSELF = 22621  # Windows 11 22H2 and Server 2025 lock after ten
_TIMES = ("ResetLockoutCount", "LockoutDuration")
_NAMES = {"en-US": ("Administrator", "Guest"), "de-DE": ("Administrator", "Gast")}
_LINE = re.compile(r"\s*([A-Za-z]+)\s*=\s*(-?\d+)\s*")
_HEAD = ("[Unicode]", "Unicode=yes", "[System Access]")
_TAIL = ("[Version]", 'signature="$CHICAGO$"', "Revision=1")
_LONGEST = {"MinimumPasswordLength": 14, "PasswordHistorySize": 24, "LockoutBadCount": 999}


@stock("security_policy")
def _stock(machine: Machine) -> dict[str, Any]:
    """No length, no history, 42 days; who locks by itself does so for ten minutes."""
    locks = machine.os.build >= _LOCKS_BY_ITSELF
    minutes = 10 if locks else 30
    return {
        "access": {
            "MinimumPasswordAge": 0,
            "MaximumPasswordAge": 42,
            "MinimumPasswordLength": 0,
            "PasswordComplexity": int(machine.os.server),
            "PasswordHistorySize": 0,
            "LockoutBadCount": 10 if locks else 0,
            "ResetLockoutCount": minutes,
            "LockoutDuration": minutes,
            "RequireLogonToChangePassword": 0,
            "ForceLogoffWhenHourExpire": 0,
            "ClearTextPassword": 0,
        }
    }


@compliant("security_policy")
def _ready(machine: Machine) -> None:
    """What the baseline wants."""
    machine.area("security_policy")["access"].update(
        MinimumPasswordLength=12, PasswordComplexity=1, PasswordHistorySize=12,
        MaximumPasswordAge=365, LockoutBadCount=10, ResetLockoutCount=15, LockoutDuration=15,
    )  # fmt: skip


def put(machine: Machine, name: str, number: int) -> None:
    """Set a rule that exists; a lock-out time is only taken while lock-out is on."""
    access = machine.area("security_policy")["access"]
    if name in access and (name not in _TIMES or access["LockoutBadCount"]):
        access[name] = number


group_policy.SECURITY.append(put)


@native("secedit.exe")
def secedit(call: NativeCall) -> NativeResult:
    """secedit.exe /export /cfg FILE and /configure /db FILE /cfg FILE, areas SECURITYPOLICY."""
    words = [word.lower() for word in call.argv]
    given = {w: call.argv[n + 1] for n, w in enumerate(words[:-1]) if w in ("/cfg", "/db")}
    if given.get("/cfg") is None or words[-3:] != ["/areas", "securitypolicy", "/quiet"]:
        raise Unsupported(f"secedit.exe {' '.join(call.argv)}")
    if not call.caller.admin:
        return NativeResult(code=_FAILED)
    if words[0] == "/export":
        return _export(call.machine, given["/cfg"])
    if words[0] == "/configure" and "/db" in given:
        return _configure(call.machine, given["/db"], given["/cfg"])
    raise Unsupported(f"secedit.exe {' '.join(call.argv)}")


def _export(machine: Machine, path: str) -> NativeResult:
    access = machine.area("security_policy")["access"]
    shown = {k: v for k, v in access.items() if k not in _TIMES or access["LockoutBadCount"]}
    administrator, guest = _NAMES[machine.culture]
    lines = [
        *_HEAD,
        *(f"{key} = {number}" for key, number in shown.items()),
        f'NewAdministratorName = "{administrator}"',
        f'NewGuestName = "{guest}"',
        "[Event Audit]",
        "AuditSystemEvents = 0",
        *_TAIL,
    ]
    _write(machine, path, lines)
    return NativeResult()


def _write(machine: Machine, path: str, lines: list[str]) -> None:
    text = "".join(f"{line}\r\n" for line in lines)
    files.put(machine, path, b"\xff\xfe" + text.encode("utf-16-le"))


def _configure(machine: Machine, db: str, path: str) -> NativeResult:
    """The template goes into the database, which is made, and from there into force."""
    if files.find(machine, path) is None:
        return NativeResult(code=_FAILED)
    section, wanted = "", {}
    for line in files.text(machine, path).splitlines():
        if line.startswith("["):
            section = line.strip()
        elif section == "[System Access]" and (found := _LINE.fullmatch(line)):
            wanted[found[1]] = int(found[2])
    files.put(machine, db, b"simulated")
    if not _possible({**machine.area("security_policy")["access"], **wanted}):
        return NativeResult(code=_FAILED)
    for key in sorted(wanted, key=lambda name: name in _TIMES):
        put(machine, key, wanted[key])
    return NativeResult()


def _possible(access: dict[str, int]) -> bool:
    """Whether Windows would take it: the count may not be kept longer than the lock lasts."""
    if any(not 0 <= access[key] <= most for key, most in _LONGEST.items()):
        return False
    lasts = access["LockoutDuration"]
    return lasts in (-1, 0) or access["ResetLockoutCount"] <= lasts
