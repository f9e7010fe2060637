"""Who is signed in: whoami.exe, from the Caller.

Source: MicrosoftDocs/windowsserverdocs WindowsServerDocs/administration/windows-commands/whoami.md;
[MS-DTYP] 2.4.2.4 for the SIDs of a token.
"""

from __future__ import annotations

from collections.abc import Iterator

from osiris.lab.windows.cmdlet import NativeCall, NativeResult, native
from osiris.lab.windows.cmdlets.principals import name_of
from osiris.lab.windows.machine import Caller
from osiris.lab.windows.ps.values import Unsupported

_ATTRIBUTES = {
    "en-US": "Mandatory group, Enabled by default, Enabled group",
    "de-DE": "Verbindliche Gruppe, Standardmäßig aktiviert, Aktivierte Gruppe",
}
_EVERYBODY = (
    ("Everyone", "Jeder", "S-1-1-0"),
    ("BUILTIN\\Users", "VORDEFINIERT\\Benutzer", "S-1-5-32-545"),
    ("NT AUTHORITY\\NETWORK", "NT-AUTORITÄT\\NETZWERK", "S-1-5-2"),
    (
        "NT AUTHORITY\\Authenticated Users",
        "NT-AUTORITÄT\\Authentifizierte Benutzer",
        "S-1-5-11",
    ),
)
_ADMINS = (("BUILTIN\\Administrators", "VORDEFINIERT\\Administratoren", "S-1-5-32-544"),)
_REMOTE = (
    (
        "BUILTIN\\Remote Management Users",
        "VORDEFINIERT\\Remoteverwaltungsbenutzer",
        "S-1-5-32-580",
    ),
)
_HIGH = ("Mandatory Label\\High Mandatory Level", "Verbindliche Beschriftung\\Hoch", "S-1-16-12288")
_MEDIUM = (
    "Mandatory Label\\Medium Mandatory Level",
    "Verbindliche Beschriftung\\Mittel",
    "S-1-16-8192",
)


@native("whoami.exe")
def whoami(call: NativeCall) -> NativeResult:
    """whoami.exe /user or /groups, /fo csv /nh: names, types, SIDs, attributes."""
    words = [word.lower() for word in call.argv]
    if words[1:] != ["/fo", "csv", "/nh"] or words[0] not in ("/user", "/groups"):
        raise Unsupported(f"whoami.exe {' '.join(call.argv)}")
    if words[0] == "/user":
        return NativeResult(lines=[_row(call.caller.name.lower(), call.caller.sid)])
    german = call.machine.culture == "de-DE"
    said = _ATTRIBUTES[call.machine.culture]
    rows = [
        _row(local if german else name, "Label" if sid.startswith("S-1-16") else "Alias", sid, said)
        for name, local, sid in _groups(call.caller)
    ]
    rows += [_row(name_of(call.machine, s) or "", "Group", s, said) for s in call.caller.groups]
    return NativeResult(lines=rows)


def _groups(caller: Caller) -> Iterator[tuple[str, str, str]]:
    """An administrator's token over the network is a full one: the filter is off, or the account
    is of the domain."""
    yield from _EVERYBODY
    yield from _ADMINS if caller.admin else _REMOTE
    yield _HIGH if caller.admin else _MEDIUM


def _row(*words: str) -> str:
    return ",".join(f'"{word}"' for word in words)
