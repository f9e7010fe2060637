"""Who may do what with a file: kept as SDDL in the files area, where it was set by itself.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Security/Get-Acl.md;
MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/icacls.md;
learn.microsoft.com/windows/win32/secauthz/ace-strings
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from osiris.lab.windows.cmdlet import Call, NativeCall, NativeResult, cmdlet, native
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.drives import spot, spots
from osiris.lab.windows.machine import Machine
from osiris.lab.windows.ps.values import Enum, PSError, PSObject, Unsupported

SHORT = {
    "SY": "S-1-5-18",
    "LS": "S-1-5-19",
    "NS": "S-1-5-20",
    "BA": "S-1-5-32-544",
    "BU": "S-1-5-32-545",
    "BG": "S-1-5-32-546",
    "AU": "S-1-5-11",
    "WD": "S-1-1-0",
    "IU": "S-1-5-4",
    "CO": "S-1-3-0",
    "AN": "S-1-5-7",
}
_LONG = {sid: short for short, sid in SHORT.items()}
_NAMES = {
    "SY": ("NT AUTHORITY\\SYSTEM", "NT-AUTORITÄT\\SYSTEM"),
    "BA": ("BUILTIN\\Administrators", "VORDEFINIERT\\Administratoren"),
    "BU": ("BUILTIN\\Users", "VORDEFINIERT\\Benutzer"),
    "AU": ("NT AUTHORITY\\Authenticated Users", "NT-AUTORITÄT\\Authentifizierte Benutzer"),
    "WD": ("Everyone", "Jeder"),
    "CO": ("CREATOR OWNER", "ERSTELLER-BESITZER"),
}
_RIGHTS = {"F": "FA", "M": "0x1301bf", "RX": "0x1200a9", "R": "FR", "W": "FW"}
_NUMBERS = {
    "FA": (2032127, "FullControl"),
    "0x1301bf": (1245631, "Modify, Synchronize"),
    "0x1200a9": (1179817, "ReadAndExecute, Synchronize"),
    "FR": (1179785, "Read"),
    "FW": (1048854, "Write, Synchronize"),
}
_STOCK = "(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)"
_ACE = re.compile(r"\(([AD]);([A-Z]*);([^;]*);;;([^)]+)\)")
_GRANT = re.compile(r"\*?(S-[\d-]+):((?:\((?:OI|CI|IO|NP)\))*)\(?(\w+)\)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Acl:
    """A parsed security descriptor: owner, whether it takes no rights from above, its entries as
    (A or D, flags, rights, who)."""

    owner: str
    closed: bool
    entries: tuple[tuple[str, str, str, str], ...]

    def sddl(self, owner: bool = True) -> str:
        """The descriptor as text."""
        start = f"O:{self.owner}G:SY" if owner else ""
        rows = "".join(f"({a};{f};{r};;;{w})" for a, f, r, w in self.entries)
        return f"{start}D:{'PAI' if self.closed else 'AI'}{rows}"


def parse(sddl: str) -> Acl:
    """An Acl from SDDL text. Raises ValueError for what is no descriptor."""
    found = re.fullmatch(
        r"(?:O:(\w\w|S-[\d-]+))?(?:G:(?:\w\w|S-[\d-]+))?D:([A-Z]*)((?:\(.*\))*)", sddl
    )
    if found is None:
        raise ValueError(f"{sddl} is no security descriptor")
    entries = tuple((m[1], m[2], m[3], m[4]) for m in _ACE.finditer(found[3]))
    return Acl(owner=found[1] or "BA", closed="P" in found[2], entries=entries)


def of(machine: Machine, path: str) -> Acl:
    """What is in force at `path`: its own descriptor, or what it has from the folder above."""
    own = (files.entry(machine, path) or {}).get("sddl")
    if own:
        return parse(own)
    at = path.rstrip("\\")
    while "\\" in at:
        at = at.rpartition("\\")[0]
        above = (files.entry(machine, at) or files.entry(machine, at + "\\") or {}).get("sddl")
        if above:
            rows = tuple((a, _inherited(f), r, w) for a, f, r, w in parse(above).entries)
            return Acl(owner="BA", closed=False, entries=rows)
    return parse(f"O:SYD:AI{_STOCK}")


def put(machine: Machine, path: str, acl: Acl) -> None:
    """Give a file or folder a descriptor of its own. Raises KeyError where nothing is there."""
    own = files.find(machine, path)
    if own is None:
        raise KeyError(path)
    machine.area("files")[own]["sddl"] = acl.sddl()


def _inherited(flags: str) -> str:
    return flags if "ID" in flags else flags + "ID"


@cmdlet("Get-Acl")
def get_acl(call: Call) -> Iterator[PSObject]:
    """Get-Acl.md, for files and folders."""
    for at in spots(call):
        files.need_read(call.machine, at.path, call.caller)
        found = of(call.machine, at.path)
        shown = {
            "Path": f"Microsoft.PowerShell.Core\\FileSystem::{at.path}",
            "Owner": name_of(call.machine, found.owner),
            "Sddl": found.sddl(),
            "AreAccessRulesProtected": found.closed,
            "Access": [_rule(call.machine, entry, by_sid=False) for entry in found.entries],
        }
        methods: dict[str, Callable[..., Any]] = {
            "GetOwner": lambda kind, acl=found: sid(acl.owner),
            "GetSecurityDescriptorSddlForm": lambda parts, acl=found: acl.sddl(),
            "GetAccessRules": lambda own, above, kind, acl=found: _rules(
                call.machine, acl, own, above
            ),
        }
        yield PSObject("System.Security.AccessControl.FileSecurity", shown, methods=methods)


def _rules(machine: Machine, acl: Acl, own: bool, above: bool) -> list[PSObject]:
    return [
        _rule(machine, entry, by_sid=True)
        for entry in acl.entries
        if (above if "ID" in entry[1] else own)
    ]


def _rule(machine: Machine, entry: tuple[str, str, str, str], *, by_sid: bool) -> PSObject:
    kind, flags, rights, who = entry
    number, words = _NUMBERS.get(rights, (0, rights))
    space = "System.Security.AccessControl."
    shown: dict[str, Any] = {
        "FileSystemRights": Enum(space + "FileSystemRights", number, words),
        "AccessControlType": Enum(
            space + "AccessControlType", int(kind == "D"), "Deny" if kind == "D" else "Allow"
        ),
        "IdentityReference": sid(who) if by_sid else account(machine, who),
        "IsInherited": "ID" in flags,
    }
    return PSObject(space + "FileSystemAccessRule", shown)


def sid(who: str) -> PSObject:
    """A SecurityIdentifier, from its short or its long form."""
    value = SHORT.get(who, who)
    return PSObject("System.Security.Principal.SecurityIdentifier", {"Value": value}, text=value)


def account(machine: Machine, who: str) -> PSObject:
    """An NTAccount; its name is in the language of the host."""
    name = name_of(machine, who)
    return PSObject("System.Security.Principal.NTAccount", {"Value": name}, text=name)


def name_of(machine: Machine, who: str) -> str:
    """The name of a well-known account on this host; the SID of any other."""
    english, german = _NAMES.get(_LONG.get(who, who), (who, who))
    return german if machine.culture == "de-DE" else english


@native("icacls.exe")
def icacls(call: NativeCall) -> NativeResult:
    """icacls PATH /inheritance:r|e /grant[:r] *SID:(OI)(CI)F ... /remove *SID /setowner *SID"""
    if not call.argv:
        raise Unsupported("icacls.exe without a path")
    path = spot(call.machine, call.caller, call.argv[0]).path
    if files.find(call.machine, path) is None:
        return NativeResult(
            lines=[f"{call.argv[0]}: The system cannot find the file specified."], code=2
        )
    try:
        files.need_write(call.machine, path, call.caller)
    except PSError:
        return NativeResult(lines=[f"{call.argv[0]}: Access is denied."], code=5)
    found, option = of(call.machine, path), ""
    for word in call.argv[1:]:
        if word.startswith("/"):
            option = word.lower()
            found = _switched(found, option)
        else:
            found = _changed(found, option, word)
    if len(call.argv) > 1:
        put(call.machine, path, found)
    return NativeResult(lines=["Successfully processed 1 files; Failed processing 0 files"])


def _switched(acl: Acl, option: str) -> Acl:
    own = tuple(e for e in acl.entries if "ID" not in e[1])
    if option == "/inheritance:r":
        return replace(acl, closed=True, entries=own)
    if option == "/inheritance:e":
        return replace(acl, closed=False)
    if option == "/reset":
        return parse(f"O:{acl.owner}D:AI{_STOCK}")
    if option not in ("/grant", "/grant:r", "/remove", "/remove:g", "/setowner", "/t", "/c", "/q"):
        raise Unsupported(f"icacls.exe {option}")
    return acl


def _changed(acl: Acl, option: str, word: str) -> Acl:
    if option == "/setowner":
        return replace(acl, owner=_LONG.get(word.lstrip("*"), word.lstrip("*")))
    if option.startswith("/remove"):
        gone = _LONG.get(word.lstrip("*"), word.lstrip("*"))
        return replace(acl, entries=tuple(e for e in acl.entries if e[3] != gone))
    found = _GRANT.fullmatch(word)
    if found is None or not option.startswith("/grant"):
        raise Unsupported(f"icacls.exe {option} {word}: give accounts as *SID")
    who, flags = _LONG.get(found[1], found[1]), re.sub(r"[()]", "", found[2])
    kept = acl.entries
    if option == "/grant:r":
        kept = tuple(e for e in kept if e[3] != who or "ID" in e[1])
    if found[3].upper() not in _RIGHTS:
        raise Unsupported(f"icacls.exe: the right {found[3]}")
    return replace(acl, entries=(*kept, ("A", flags, _RIGHTS[found[3].upper()], who)))
