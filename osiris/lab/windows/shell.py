"""powershell.exe as a program: its command line, and what it leaves on its two outputs.

Source: MicrosoftDocs/PowerShell-Docs reference/5.1/Microsoft.PowerShell.Core/About/
about_PowerShell_exe.md; about_Execution_Policies.md
"""

from __future__ import annotations

import base64
import binascii
import re
from dataclasses import dataclass

from osiris.lab.windows.cmdlets import files, registry
from osiris.lab.windows.machine import Caller, Machine
from osiris.lab.windows.ps import run
from osiris.lab.windows.ps.values import Unsupported
from osiris.lab.windows.start import Started, Streams, program

_WORD = re.compile(r'"([^"]*)"|(\S+)')
_SWITCHES = ("-nologo", "-noprofile", "-nop", "-noninteractive", "-noni", "-sta", "-mta")
_VALUES = ("-executionpolicy", "-ex", "-exec", "-windowstyle", "-inputformat", "-outputformat")
_POLICY = "HKLM:\\SOFTWARE\\Microsoft\\PowerShell\\1\\ShellIds\\Microsoft.PowerShell"
_DISABLED = "{} cannot be loaded because running scripts is disabled on this system."


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A parsed command line: the script's text, or the path of its file and its arguments."""

    text: str = ""
    file: str = ""
    arguments: tuple[str, ...] = ()
    policy: str = ""


@program("powershell.exe")
def powershell(
    machine: Machine, caller: Caller, arguments: str, stdin: tuple[str, ...], streams: Streams
) -> Started:
    """Run a script to its end. One that ended in an error leaves exit code 1."""
    line = parse(arguments)
    text = line.text
    variables = {}
    if line.file:
        if files.find(machine, line.file) is None:
            words = f"The argument '{line.file}' to the -File parameter does not exist."
            return Started(errors=(words,), code=-196608)
        if not _may_run(machine, line.policy):
            return Started(errors=(_DISABLED.format(line.file),), code=1)
        files.need_read(machine, line.file, caller)
        text = files.text(machine, line.file)
        variables = {"PSScriptRoot": line.file.rpartition("\\")[0]}
    ran = run(
        text,
        machine,
        caller,
        arguments=line.arguments,
        stdin=stdin,
        variables=variables,
        stop=streams.stop,
        write=streams.write,
    )
    return Started(lines=tuple(ran.output), errors=tuple(ran.errors), code=ran.code)


def parse(arguments: str) -> Line:
    """Read the words behind powershell.exe. Raises Unsupported for those that nothing here uses."""
    words = [quoted or plain for quoted, plain in _WORD.findall(arguments)]
    policy = ""
    while words:
        word = words.pop(0).lower()
        if word in _SWITCHES:
            continue
        if word in _VALUES and words:
            value = words.pop(0)
            policy = value if word.startswith("-ex") else policy
        elif "-encodedcommand".startswith(word) and len(word) > 1 and words:
            return Line(text=_decoded(words[0]), policy=policy)
        elif word in ("-file", "-f") and words:
            return Line(file=words[0], arguments=tuple(words[1:]), policy=policy)
        elif word in ("-command", "-c") and words:
            return Line(text=" ".join(words), policy=policy)
        else:
            raise Unsupported(f"powershell.exe {word}")
    raise Unsupported("powershell.exe without a script")


def _decoded(word: str) -> str:
    try:
        return base64.b64decode(word, validate=True).decode("utf-16-le")
    except (binascii.Error, UnicodeDecodeError):
        raise Unsupported("powershell.exe -EncodedCommand that is no base64 of UTF-16") from None


def _may_run(machine: Machine, asked: str) -> bool:
    """Script files run on a server that nobody changed, and nowhere on a client."""
    stock = "RemoteSigned" if machine.os.server else "Restricted"
    policy = asked or str(registry.read(machine, _POLICY, "ExecutionPolicy", stock))
    return policy.lower() in ("remotesigned", "unrestricted", "bypass")
