"""The component store: parts of Windows that newer ones replaced lie in the file
C:\\Windows\\WinSxS\\superseded, whose size is all that matters.

Source: MicrosoftDocs/windowsserverdocs ... dism; learn.microsoft.com/windows-hardware/manufacture/
desktop/clean-up-the-winsxs-folder
"""

from __future__ import annotations

from osiris.lab.windows.cmdlet import NativeCall, NativeResult, native
from osiris.lab.windows.cmdlets import files
from osiris.lab.windows.ps.values import Unsupported

SUPERSEDED = "C:\\Windows\\WinSxS\\superseded"
_ELEVATION = 740  # ERROR_ELEVATION_REQUIRED


@native("Dism.exe")
def dism(call: NativeCall) -> NativeResult:
    """/Online /Cleanup-Image /StartComponentCleanup"""
    words = [word.lower() for word in call.argv]
    if words != ["/online", "/cleanup-image", "/startcomponentcleanup"]:
        raise Unsupported(f"Dism.exe {' '.join(call.argv)}")
    if not call.caller.admin:
        return NativeResult(lines=["Error: 740"], code=_ELEVATION)
    if files.find(call.machine, SUPERSEDED):
        files.drop(call.machine, SUPERSEDED)
    return NativeResult(lines=["The operation completed successfully."])
