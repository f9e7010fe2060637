"""The registry of a simulated Windows host: {key: {value name: [kind, value]}}.

Keys are kept as "HKLM:\\SOFTWARE\\..." and "HKU:\\S-1-5-...": HKCU is the caller's part of HKU.
Kinds and their values: String, ExpandString (text), DWord, QWord (whole numbers, signed as .NET
shows them), MultiString (list of text), Binary (list of bytes). The default value's name is "".
A slash belongs to a key's name (Microsoft-Windows-SMBServer/Audit), although PowerShell's provider,
which takes it for a backslash, cannot name such a key.
Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Core/About/
about_Registry_Provider.md.
"""

from __future__ import annotations

import re
from typing import Any

from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.ps.values import PSError

KINDS = ("String", "ExpandString", "Binary", "DWord", "MultiString", "QWord")
SYSTEM_SID = "S-1-5-18"
Key = dict[str, list[Any]]

HIVES = {
    "hklm": "HKLM:",
    "hkey_local_machine": "HKLM:",
    "hku": "HKU:",
    "hkey_users": "HKU:",
    "hkcr": "HKLM:\\SOFTWARE\\Classes",
    "hkey_classes_root": "HKLM:\\SOFTWARE\\Classes",
    "hkcu": "HKCU:",
    "hkey_current_user": "HKCU:",
}
LONG = {"HKLM:": "HKEY_LOCAL_MACHINE", "HKU:": "HKEY_USERS"}
_CLOSED = ("hklm:\\sam\\sam", "hklm:\\security")
_VARIABLE = re.compile(r"%([^%]+)%")


class RegistryDenied(PSError):
    """The registry's own kind of refusal: SecurityException, 0x8013150A."""

    def __init__(self) -> None:
        super().__init__(
            "Requested registry access is not allowed.",
            "System.Security.SecurityException",
            hresult=-2146233078,
            type_name="System.Security.SecurityException",
        )


@stock("registry")
def _stock(machine: Machine) -> dict[str, Any]:
    """The keys that every host has; the areas add theirs with `write`."""
    keys: dict[str, Key] = {"HKLM:": {}, "HKU:": {}}
    for path in ("SOFTWARE\\Policies\\Microsoft", "SOFTWARE\\Microsoft", "SYSTEM\\Setup"):
        _grow(keys, f"HKLM:\\{path}")
    _grow(keys, f"HKU:\\{SYSTEM_SID}\\SOFTWARE\\Microsoft")
    _grow(keys, "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment")
    return keys


def canonical(path: str, caller: Caller | None = None) -> str:
    """The key as the state writes it, from HKLM:\\X, HKEY_LOCAL_MACHINE\\X or HKLM\\X.

    Raises ValueError for a hive that does not exist.
    """
    first, _, rest = path.strip("\\").partition("\\")
    hive = HIVES.get(first.rstrip(":").lower())
    if hive is None:
        raise ValueError(f"{path} is no registry key")
    if hive == "HKCU:":
        hive = f"HKU:\\{caller.sid if caller else SYSTEM_SID}"
    rest = "\\".join(word for word in rest.split("\\") if word)
    return f"{hive}\\{rest}" if rest else hive


def long_name(path: str) -> str:
    """A key as .NET names it: HKEY_LOCAL_MACHINE\\SOFTWARE."""
    hive, _, rest = path.partition("\\")
    return f"{LONG[hive]}\\{rest}" if rest else LONG[hive]


def find(machine: Machine, path: str) -> str | None:
    """The key's own spelling, whatever the case of `path`; None where it does not exist."""
    keys, wanted = machine.area("registry"), canonical(path)
    if wanted in keys:
        return wanted
    folded = wanted.lower()
    return next((key for key in keys if key.lower() == folded), None)


def values(machine: Machine, path: str) -> Key:
    """The values of a key that exists. Raises KeyError."""
    found = find(machine, path)
    if found is None:
        raise KeyError(path)
    key: Key = machine.area("registry")[found]
    return key


def spelling(key: Key, name: str) -> str | None:
    """The name of a value as it was written; None where the key has none of that name."""
    return next((have for have in key if have.lower() == name.lower()), None)


def read(machine: Machine, path: str, name: str, default: Any = None) -> Any:
    """A value's data, or `default` where the key or the value does not exist."""
    found = find(machine, path)
    key: Key = machine.area("registry")[found] if found else {}
    own = spelling(key, name)
    return default if own is None else key[own][1]


def write(machine: Machine, path: str, name: str, kind: str, value: Any) -> None:
    """Set a value; its key is made where it does not exist. Raises ValueError for a wrong kind."""
    if kind not in KINDS:
        raise ValueError(f"{kind} is no kind of registry value")
    key = values(machine, make(machine, path))
    key[spelling(key, name) or name] = [kind, value]


def remove(machine: Machine, path: str, name: str) -> None:
    """Remove a value; nothing happens where there is none."""
    found = find(machine, path)
    key: Key = machine.area("registry")[found] if found else {}
    if (own := spelling(key, name)) is not None:
        del key[own]


def make(machine: Machine, path: str) -> str:
    """Make a key and those above it; returns its own spelling."""
    return find(machine, path) or _grow(machine.area("registry"), canonical(path))


def drop(machine: Machine, path: str) -> None:
    """Remove a key with all below it."""
    keys, folded = machine.area("registry"), canonical(path).lower()
    for key in [k for k in keys if k.lower() == folded or k.lower().startswith(folded + "\\")]:
        del keys[key]


def children(machine: Machine, path: str) -> list[str]:
    """The names of the keys directly below, sorted."""
    start = canonical(path).lower() + "\\"
    rest = [k[len(start) :] for k in machine.area("registry") if k.lower().startswith(start)]
    return sorted((r for r in rest if "\\" not in r), key=str.lower)


def need_read(path: str, caller: Caller) -> None:
    """Raises RegistryDenied: nobody but SYSTEM reads the account database and LSA's secrets."""
    if caller.sid != SYSTEM_SID and (path.lower() + "\\").startswith(
        tuple(closed + "\\" for closed in _CLOSED)
    ):
        raise RegistryDenied()


def need_write(path: str, caller: Caller) -> None:
    """Raises RegistryDenied: everybody may change his own part, administrators all."""
    need_read(path, caller)
    if not caller.admin and not path.startswith(f"HKU:\\{caller.sid}"):
        raise RegistryDenied()


def expanded(machine: Machine, kind: str, value: Any) -> Any:
    """The data as .NET gives it out: %NAME% in an ExpandString is replaced."""
    if kind != "ExpandString":
        return value
    names = {k.lower(): v for k, v in environment(machine).items()}
    return _VARIABLE.sub(lambda m: names.get(m[1].lower(), m[0]), value)


def environment(machine: Machine) -> dict[str, str]:
    """The machine's environment variables ($env:NAME) as every process sees them."""
    return {
        "ALLUSERSPROFILE": "C:\\ProgramData",
        "COMPUTERNAME": machine.name.upper(),
        "OS": "Windows_NT",
        "PROCESSOR_ARCHITECTURE": "AMD64",
        "ProgramData": "C:\\ProgramData",
        "ProgramFiles": "C:\\Program Files",
        "ProgramFiles(x86)": "C:\\Program Files (x86)",
        "PUBLIC": "C:\\Users\\Public",
        "SystemDrive": "C:",
        "SystemRoot": "C:\\Windows",
        "TEMP": "C:\\Windows\\Temp",
        "TMP": "C:\\Windows\\Temp",
        "windir": "C:\\Windows",
    }


def _grow(keys: dict[str, Key], path: str) -> str:
    """Add a key and those above it, in the spelling of those that exist."""
    spelt = {key.lower(): key for key in keys}
    hive, *rest = path.split("\\")
    at = spelt.get(hive.lower(), hive)
    keys.setdefault(at, {})
    for word in rest:
        at = spelt.get(f"{at}\\{word}".lower(), f"{at}\\{word}")
        keys.setdefault(at, {})
    return at
