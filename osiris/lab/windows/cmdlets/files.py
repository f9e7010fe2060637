"""The files of a simulated Windows host: {path: {"dir": true}} or {path: {"data": text}}.

`data` holds one character per byte (Latin-1), so that the state stays plain text; `size` stands
instead of data for a file whose contents nobody reads; `sddl` where access was set by itself,
`attributes` where they are not those of a plain file or folder. Dates are in the area file_times,
which is no setting.
Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Core/About/
about_FileSystem_Provider.md; .../Microsoft.PowerShell.Management/{New-Item,Remove-Item,
Rename-Item}.md
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.cmdlets.registry import SYSTEM_SID
from osiris.lab.windows.drives import DRIVES, Provider, no_drive
from osiris.lab.windows.machine import Caller, Machine, stock
from osiris.lab.windows.moments import local, utc
from osiris.lab.windows.ps.values import AccessDenied, Enum, PSError, PSObject

STOCK_FOLDERS = (
    "C:\\",
    "C:\\PerfLogs",
    "C:\\Program Files",
    "C:\\Program Files (x86)",
    "C:\\ProgramData",
    "C:\\System Volume Information",
    "C:\\Users",
    "C:\\Users\\Public",
    "C:\\Windows",
    "C:\\Windows\\Logs\\CBS",
    "C:\\Windows\\SoftwareDistribution\\DataStore",
    "C:\\Windows\\SoftwareDistribution\\Download",
    "C:\\Windows\\System32\\config",
    "C:\\Windows\\System32\\drivers\\etc",
    "C:\\Windows\\System32\\winevt\\Logs",
    "C:\\Windows\\System32\\WindowsPowerShell\\v1.0",
    "C:\\Windows\\Temp",
)
_HOSTS = (
    "# Copyright (c) 1993-2009 Microsoft Corp.\r\n#\r\n# localhost name resolution is handled\r\n"
)
_OPEN = ("c:\\users\\", "c:\\windows\\temp\\")
"""Where somebody who is no administrator may write."""
_SHUT = (
    "c:\\system volume information\\",
    "c:\\windows\\system32\\config\\",
    "c:\\windows\\system32\\winevt\\logs\\",
)
PRIVATE = "D:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
"""An SDDL that only SYSTEM and administrators are in."""


@stock("file_times")
def _times(machine: Machine) -> dict[str, Any]:
    """Nothing was written since set-up: {path: {"created": ..., "written": ...}}, ISO 8601."""
    return {}


@stock("files")
def _stock(machine: Machine) -> dict[str, Any]:
    """The folders of a fresh Windows, and a hosts file."""
    files: dict[str, Any] = {}
    for folder in STOCK_FOLDERS:
        words = folder.rstrip("\\").split("\\")
        for deep in range(1, len(words) + 1):
            files["\\".join(words[:deep]) if deep > 1 else "C:\\"] = {"dir": True}
    files["C:\\Windows\\System32\\drivers\\etc\\hosts"] = {"data": _HOSTS}
    for program in ("powershell.exe",):
        files[f"C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\{program}"] = {"size": 450_560}
    return files


def find(machine: Machine, path: str) -> str | None:
    """The path's own spelling; None where nothing is there."""
    files = machine.area("files")
    if path in files:
        return path
    folded = path.rstrip("\\").lower()
    return next((have for have in files if have.rstrip("\\").lower() == folded), None)


def entry(machine: Machine, path: str) -> dict[str, Any] | None:
    """What is kept of a file or folder; None where nothing is there."""
    own = find(machine, path)
    return None if own is None else machine.area("files")[own]


def data(machine: Machine, path: str) -> bytes:
    """A file's bytes. Raises KeyError where there is no file."""
    found = entry(machine, path)
    if found is None or "dir" in found:
        raise KeyError(path)
    return str(found.get("data", "")).encode("latin-1")


def text(machine: Machine, path: str) -> str:
    """A file's text, by its byte order mark or as UTF-8. Raises KeyError."""
    raw = data(machine, path)
    if raw.startswith(b"\xff\xfe"):
        return raw[2:].decode("utf-16-le")
    return raw.decode("utf-8-sig", "replace")


def put(
    machine: Machine,
    path: str,
    content: bytes | str = b"",
    *,
    size: int | None = None,
    written: datetime | None = None,
) -> None:
    """Write a file; the folders above it are made. `size` instead of content for a big one."""
    raw = content.encode() if isinstance(content, str) else content
    folder(machine, path.rpartition("\\")[0])
    own = find(machine, path) or path
    kept = {k: v for k, v in (entry(machine, own) or {}).items() if k == "sddl"}
    body = {"size": size} if size is not None else {"data": raw.decode("latin-1")}
    machine.area("files")[own] = {**body, **kept}
    stamp(machine, own, written)


def folder(machine: Machine, path: str) -> str:
    """Make a folder and those above it; returns its own spelling."""
    have = find(machine, path)
    if have is not None:
        return have
    above, _, last = path.rstrip("\\").rpartition("\\")
    own = (
        f"{folder(machine, above if chr(92) in above else above + chr(92)).rstrip(chr(92))}\\{last}"
    )
    machine.area("files")[own] = {"dir": True}
    stamp(machine, own)
    return own


def drop(machine: Machine, path: str) -> None:
    """Remove a file, or a folder with all below it."""
    for have in [path, *below(machine, path)]:
        own = find(machine, have)
        if own is not None:
            del machine.area("files")[own]
            machine.area("file_times").pop(own, None)


def move(machine: Machine, path: str, new: str) -> None:
    """Rename a file, or a folder with all below it; dates stay."""
    own = find(machine, path) or path
    for area in (machine.area("files"), machine.area("file_times")):
        for have in [h for h in area if h == own or h.startswith(own + "\\")]:
            area[new + have[len(own) :]] = area.pop(have)


def below(machine: Machine, path: str) -> list[str]:
    """Every path below, at any depth."""
    start = path.rstrip("\\").lower() + "\\"
    found = [
        h for h in machine.area("files") if h.lower().startswith(start) and len(h) > len(start)
    ]
    return sorted(found, key=str.lower)


def stamp(machine: Machine, path: str, written: datetime | None = None) -> None:
    """Note when something was written: now, or at `written`."""
    at = (written or machine.now()).isoformat()
    times = machine.area("file_times").setdefault(path, {"created": at})
    times["written"] = at


def profile(machine: Machine, caller: Caller) -> None:
    """The folder that an account has from its first sign-in on, with its place for short-lived
    files ($env:TEMP)."""
    if caller.sid != SYSTEM_SID:
        user = caller.name.rpartition("\\")[2]
        folder(machine, f"C:\\Users\\{user}\\AppData\\Local\\Temp")


def size_of(found: dict[str, Any]) -> int:
    """A file's length in bytes; 0 for a folder."""
    return int(found.get("size", len(found.get("data", ""))))


def need_read(machine: Machine, path: str, caller: Caller) -> None:
    """Raises AccessDenied where only administrators may look."""
    if caller.admin:
        return
    folded = path.lower().rstrip("\\") + "\\"
    above = [folded[: n + 1] for n, mark in enumerate(folded) if mark == "\\"]
    sealed = any("sddl" in (e := entry(machine, a) or {}) and _private(e["sddl"]) for a in above)
    if sealed or folded.startswith(_SHUT):
        raise denied(path)


def need_write(machine: Machine, path: str, caller: Caller) -> None:
    """Raises AccessDenied where the caller may not write."""
    need_read(machine, path, caller)
    if not caller.admin and not path.lower().startswith(_OPEN):
        raise denied(path)


def denied(path: str) -> AccessDenied:
    """The file system's words for it."""
    return AccessDenied(f"Access to the path '{path}' is denied.")


def _private(sddl: str) -> bool:
    return not any(f";;;{who})" in sddl for who in ("BU", "AU", "WD", "IU"))


class Files(Provider):
    """C: and the other volumes of the machine."""

    name = "Microsoft.PowerShell.Core\\FileSystem"

    def resolve(self, machine: Machine, caller: Caller, drive: str, rest: str) -> str:
        """The path with its drive in upper case, without `.` and `..`."""
        root = f"{drive.upper()}:\\"
        if find(machine, root) is None:
            raise no_drive(drive)
        words: list[str] = []
        for word in rest.split("\\"):
            if word == "..":
                words = words[:-1]
            elif word not in ("", "."):
                words.append(word)
        return root + "\\".join(words)

    def exists(self, machine: Machine, path: str) -> bool:
        """Whether a file or folder is there."""
        return find(machine, path) is not None

    def container(self, machine: Machine, path: str) -> bool:
        """Whether it is a folder."""
        return "dir" in (entry(machine, path) or {})

    def names(self, machine: Machine, caller: Caller, path: str) -> list[str]:
        """The names directly in a folder."""
        need_read(machine, path, caller)
        deep = path.rstrip("\\").count("\\") + 1
        return [b.rpartition("\\")[2] for b in below(machine, path) if b.count("\\") == deep]

    def item(self, machine: Machine, caller: Caller, path: str) -> PSObject:
        """A System.IO.FileInfo or DirectoryInfo."""
        own = find(machine, path) or path
        return info(machine, own)

    def make(self, call: Call, path: str) -> PSObject:
        """New-Item -ItemType Directory or File."""
        need_write(call.machine, path, call.caller)
        kind = str(call.get("itemtype", "File")).lower()
        have = entry(call.machine, path)
        if kind == "directory":
            if have is not None and not (call.flag("force") and "dir" in have):
                raise _exists(
                    "DirectoryExist", f"An item with the specified name {path} already exists."
                )
            return info(call.machine, folder(call.machine, path))
        if kind != "file":
            raise PSError(f"The type '{kind}' is not a known type for the file system.", "Argument")
        if have is not None and not call.flag("force"):
            raise _exists("NewItemIOError", f"The file '{path}' already exists.")
        if not call.flag("force") and find(call.machine, path.rpartition("\\")[0] or path) is None:
            raise no_folder(path, "NewItemIOError")
        put(call.machine, path, str(call.get("value", "")))
        return info(call.machine, find(call.machine, path) or path)

    def drop(self, call: Call, path: str) -> None:
        """Remove-Item."""
        need_write(call.machine, path, call.caller)
        drop(call.machine, path)

    def rename(self, call: Call, path: str, name: str) -> None:
        """Rename-Item; nothing may have the new name."""
        need_write(call.machine, path, call.caller)
        new = f"{path.rpartition(chr(92))[0]}\\{name}"
        if find(call.machine, new) is not None:
            raise _exists(
                "RenameItemIOError", "Cannot create a file when that file already exists."
            )
        move(call.machine, path, new)


def info(machine: Machine, path: str) -> PSObject:
    """A file or folder as .NET shows it."""
    found = machine.area("files")[path]
    set_up = machine.area("computer")["installed"]
    times = machine.area("file_times").get(path, {"created": set_up, "written": set_up})
    above, _, name = path.rstrip("\\").rpartition("\\")
    is_folder = "dir" in found
    shown: dict[str, Any] = {
        "PSPath": f"Microsoft.PowerShell.Core\\FileSystem::{path}",
        "PSChildName": name or path,
        "PSIsContainer": is_folder,
        "Mode": "d-----" if is_folder else "-a----",
        "Name": name or path,
        "FullName": path,
        "Extension": "." + name.rpartition(".")[2] if "." in name else "",
        "Exists": True,
        "Attributes": Enum(
            "System.IO.FileAttributes",
            int(found.get("attributes", 16 if is_folder else 32)),
            "Directory" if is_folder else "Archive",
        ),
    }
    for what, when in (
        ("Creation", "created"),
        ("LastWrite", "written"),
        ("LastAccess", "written"),
    ):
        shown[f"{what}Time"] = local(times[when])
        shown[f"{what}TimeUtc"] = utc(times[when])
    if not is_folder:
        shown |= {"Length": size_of(found), "DirectoryName": above, "IsReadOnly": False}
    kind = "System.IO.DirectoryInfo" if is_folder else "System.IO.FileInfo"
    return PSObject(kind, shown, text=path if is_folder else name)


def no_folder(path: str, error_id: str) -> PSError:
    """DirectoryNotFoundException."""
    return PSError(
        f"Could not find a part of the path '{path}'.",
        error_id,
        hresult=-2147024893,
        type_name="System.IO.DirectoryNotFoundException",
    )


def _exists(error_id: str, message: str) -> PSError:
    return PSError(message, error_id, hresult=-2147024713, type_name="System.IO.IOException")


for _letter in "CDEFG":
    DRIVES[_letter.lower()] = Files()
