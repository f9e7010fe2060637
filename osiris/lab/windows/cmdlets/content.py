"""What is in files: Get-Content and its kin, Copy-Item, Move-Item, Get-FileHash.

Sources: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Management/{Get-Content,
Set-Content,Add-Content,Copy-Item,Move-Item}.md; .../Microsoft.PowerShell.Utility/Get-FileHash.md
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from osiris.lab.windows.cmdlet import Call, cmdlet
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.drives import Spot, not_found, spot, spots
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps.values import AccessDenied, Enum, PSError, PSObject, Unsupported

_CODECS = {
    "default": ("cp1252", b""),
    "ascii": ("ascii", b""),
    "utf8": ("utf-8", b"\xef\xbb\xbf"),
    "unicode": ("utf-16-le", b"\xff\xfe"),
    "string": ("utf-16-le", b"\xff\xfe"),
    "bigendianunicode": ("utf-16-be", b"\xfe\xff"),
}


@cmdlet("Get-Content")
def get_content(call: Call) -> Iterator[Any]:
    """Get-Content.md: lines; -Raw one text; -Encoding Byte numbers. A byte order mark wins."""
    for at in spots(call):
        raw = _read(at)
        if _encoding(call) == "byte":
            yield from raw
            continue
        text = _decoded(raw, _encoding(call))
        if call.flag("raw"):
            yield text or None
            continue
        lines = text.replace("\r\n", "\n").split("\n")
        lines = lines[:-1] if lines[-1] == "" else lines
        if call.given("tail"):
            lines = lines[-int(call.get("tail")) :]
        yield from lines[: int(call.get("totalcount", len(lines)))]


@cmdlet("Set-Content")
def set_content(call: Call) -> None:
    """Set-Content.md: ANSI unless -Encoding says otherwise; UTF8 comes with its mark."""
    for at in _targets(call):
        _write(call, at, b"")


@cmdlet("Add-Content")
def add_content(call: Call) -> None:
    """Add-Content.md"""
    for at in _targets(call):
        _write(call, at, files.data(at.machine, at.path) if at.exists() else b"")


@cmdlet("Copy-Item")
def copy_item(call: Call) -> None:
    """Copy-Item.md, one file at a time."""
    for at in list(spots(call)):
        if at.provider.container(at.machine, at.path):
            raise Unsupported("Copy-Item of a folder")
        raw = _read(at)
        new = _destination(call, at)
        files.need_write(call.machine, new.path, call.caller)
        files.put(call.machine, new.path, raw)


@cmdlet("Move-Item")
def move_item(call: Call) -> None:
    """Move-Item.md: what stands at the destination is replaced only with -Force."""
    for at in list(spots(call)):
        new = _destination(call, at)
        for path in (at.path, new.path):
            files.need_write(call.machine, path, call.caller)
        if new.exists():
            if not call.flag("force"):
                raise PSError(
                    "Cannot create a file when that file already exists.",
                    "MoveFileInfoItemIOError",
                    hresult=-2147024713,
                    type_name="System.IO.IOException",
                )
            files.drop(call.machine, new.path)
        files.move(call.machine, files.find(call.machine, at.path) or at.path, new.path)


@cmdlet("Get-FileHash")
def get_file_hash(call: Call) -> Iterator[PSObject]:
    """Get-FileHash.md: SHA256 unless -Algorithm says otherwise, hexadecimal in capitals."""
    word = str(call.get("algorithm", "SHA256")).upper()
    if word not in ("SHA1", "SHA256", "SHA384", "SHA512", "MD5"):
        raise Unsupported(f"Get-FileHash -Algorithm {word}")
    for at in spots(call):
        digest = hashlib.new(word.lower(), _read(at), usedforsecurity=False).hexdigest().upper()
        shown = {"Algorithm": word, "Hash": digest, "Path": at.path}
        yield PSObject("Microsoft.Powershell.Utility.FileHash", shown)


def opened(machine: Machine, caller: Caller, path: str, mode: Any) -> PSObject:
    """[IO.File]::Open(path, mode, access, share): here only a lock, free once it is closed."""
    at = spot(machine, caller, path)
    files.need_write(machine, at.path, caller)
    if not at.exists():
        word = mode.name if isinstance(mode, Enum) else str(mode)
        if word.lower() not in ("openorcreate", "create", "createnew"):
            raise not_found(path)
        files.put(machine, at.path)
    nothing = {"Close": lambda: None, "Dispose": lambda: None}
    return PSObject("System.IO.FileStream", {"CanRead": True}, methods=nothing)


def _targets(call: Call) -> list[Spot]:
    found = list(spots(call, need=False))
    for at in found:
        folder = at.path.rpartition("\\")[0]
        if files.find(call.machine, folder if "\\" in folder else folder + "\\") is None:
            raise files.no_folder(at.path, "GetContentWriterDirectoryNotFoundError")
        files.need_write(call.machine, at.path, call.caller)
    return found


def _write(call: Call, at: Spot, before: bytes) -> None:
    given = call.each("value") if call.given("value") else list(call.input or [])
    if _encoding(call) == "byte":
        files.put(call.machine, at.path, before + bytes(int(b) for b in given))
        return
    codec, mark = _CODECS.get(_encoding(call), _CODECS["default"])
    end = "" if call.flag("nonewline") else "\r\n"
    text = "".join(f"{'' if item is None else item}{end}" for item in given)
    files.put(call.machine, at.path, (before or mark) + text.encode(codec, "replace"))


def _destination(call: Call, at: Spot) -> Spot:
    new = spot(call.machine, call.caller, str(call.get("destination")))
    if new.exists() and new.provider.container(new.machine, new.path):
        return new.below(at.path.rpartition("\\")[2])
    return new


def _read(at: Spot) -> bytes:
    files.need_read(at.machine, at.path, at.caller)
    if at.provider.container(at.machine, at.path):
        raise AccessDenied(f"Access to the path '{at.path}' is denied.")
    return files.data(at.machine, at.path)


def _encoding(call: Call) -> str:
    asked = call.get("encoding", "Default")
    word = str(getattr(asked, "name", asked)).lower()
    if word not in _CODECS and word != "byte":
        raise Unsupported(f"{call.name} -Encoding {word}")
    return word


def _decoded(raw: bytes, encoding: str) -> str:
    for codec, mark in _CODECS.values():
        if mark and raw.startswith(mark):
            return raw[len(mark) :].decode(codec, "replace")
    return raw.decode(_CODECS[encoding][0], "replace")
