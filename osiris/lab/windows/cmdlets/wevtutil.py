"""How an event log is kept, changed: wevtutil.exe sl NAME /e: /ms: /rt: /ab:.

The values are those that events.py reads. Source: MicrosoftDocs/windowsserverdocs
WindowsServerDocs/administration/windows-commands/wevtutil.md; learn.microsoft.com/windows/win32/
eventlog/eventlog-key (Retention: -1 never, 0 as needed).
"""

from __future__ import annotations

from osiris.lab.windows.cmdlet import NativeCall, NativeResult, native
from osiris.lab.windows.cmdlets import events, registry
from osiris.lab.windows.machine import Machine, compliant
from osiris.lab.windows.ps.values import Unsupported

_DENIED, _BAD_PARAMETER, _NO_CHANNEL = 5, 87, 15007
_STEP = 64 * 1024
_FLAGS = {"true": True, "false": False}
_READY = {"Security": 196_608, "System": 32_768, "Application": 32_768}


@compliant("events")
def _ready(machine: Machine) -> None:
    """The sizes that the baseline wants."""
    for name, kilobytes in _READY.items():
        registry.write(machine, events.logs(machine)[name], "MaxSize", "DWord", kilobytes * 1024)


@native("wevtutil.exe")
def wevtutil(call: NativeCall) -> NativeResult:
    """`sl` (set-log) with the four settings above; an administrator's work."""
    if len(call.argv) < 2 or call.argv[0].lower() not in ("sl", "set-log"):
        raise Unsupported(f"wevtutil.exe {' '.join(call.argv)}")
    if not call.caller.admin:
        return NativeResult(lines=["Access is denied."], code=_DENIED)
    name = events.find(call.machine, call.argv[1])
    if name is None:
        said = "The specified channel could not be found."
        return NativeResult(lines=[said], code=_NO_CHANNEL)
    words = dict(_split(word) for word in call.argv[2:])
    if not _known(words):
        return NativeResult(lines=["The parameter is incorrect."], code=_BAD_PARAMETER)
    _set(call.machine, events.logs(call.machine)[name], words)
    return NativeResult()


def _split(word: str) -> tuple[str, str]:
    option, _, value = word.partition(":")
    return option.lower(), value.lower()


def _known(words: dict[str, str]) -> bool:
    """Whether Windows takes the words. A log that keeps itself in pieces is never overwritten."""
    for option, value in words.items():
        fits = value.isdecimal() if option == "/ms" else value in _FLAGS
        if option not in ("/e", "/ms", "/rt", "/ab") or not fits:
            return False
    return not (words.get("/ab") == "true" and words.get("/rt") == "false")


def _set(machine: Machine, key: str, words: dict[str, str]) -> None:
    if "/e" in words:
        registry.write(machine, key, "Enabled", "DWord", int(_FLAGS[words["/e"]]))
    if "/ms" in words:
        size = -(-int(words["/ms"]) // _STEP) * _STEP
        registry.write(machine, key, "MaxSize", "DWord", size)
    if "/rt" in words:
        registry.write(machine, key, "Retention", "DWord", -1 if _FLAGS[words["/rt"]] else 0)
    if "/ab" in words:
        registry.write(machine, key, "AutoBackupLogFiles", "DWord", int(_FLAGS[words["/ab"]]))
