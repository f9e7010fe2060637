"""Handles of files: opened so that nobody else may have them.

A host runs one command at a time and a process that ends lets go of its handles, so in here nobody
else ever holds one. Source: learn.microsoft.com/dotnet/api/system.io.file.open
"""

from __future__ import annotations

from osiris.lab.windows.cmdlet import Call
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.ps.statics import static
from osiris.lab.windows.ps.values import PSError, PSObject, Unsupported


@static("io.file", "Open")
def open_file(call: Call, path: str, mode: str, access: str, share: str) -> PSObject:
    """`[IO.File]::Open(path, 'OpenOrCreate', 'ReadWrite', 'None')`: made where it is not there."""
    if (mode, access, share) != ("OpenOrCreate", "ReadWrite", "None"):
        raise Unsupported(f"[IO.File]::Open with {mode}, {access}, {share}")
    if files.find(call.machine, path.rpartition("\\")[0]) is None:
        raise PSError(
            f"Could not find a part of the path '{path}'.",
            "DirectoryNotFoundException",
            hresult=-2147024893,
            type_name="System.IO.DirectoryNotFoundException",
        )
    files.need_write(call.machine, path, call.caller)
    if files.find(call.machine, path) is None:
        files.put(call.machine, path)
    return PSObject("System.IO.FileStream", {"Name": path}, methods={"Close": lambda: None})
