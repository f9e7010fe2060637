"""What a command of a shell asks of the simulated host behind the server, and what that answers."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

_ENCODED = re.compile(r"(?i)\s-e(?:c|nc|ncodedcommand)?\s+([A-Za-z0-9+/=]+)\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecRequest:
    """A command line that an account started. `stdin` is whole: the client has closed it.

    `stopped` is set when the client ends the command; a long run looks at it. `write` sends bytes
    of standard output at once, before the command ends; None: nobody waits for them.
    """

    user: str
    command: str
    stdin: bytes = b""
    environment: Mapping[str, str] = field(default_factory=dict)
    codepage: int = 437
    profile: bool = True
    stopped: threading.Event = field(default_factory=threading.Event)
    write: Callable[[bytes], None] | None = None

    @property
    def script(self) -> str | None:
        """The PowerShell text of -EncodedCommand, where the command line has one."""
        found = _ENCODED.search(self.command)
        return base64.b64decode(found[1]).decode("utf-16-le") if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExecResult:
    """What a command wrote (after all that went through `write`), and its exit code."""

    stdout: bytes = b""
    stderr: bytes = b""
    code: int = 0


Execute = Callable[[ExecRequest], ExecResult | Awaitable[ExecResult]]
"""Runs a command. A plain function gets a thread of its own."""


def clixml(*errors: str, progress: str = "") -> bytes:
    """What powershell.exe writes to a redirected stderr: error lines, and progress if any."""
    rows = "".join(
        f'<S S="Error">{escape(line)}_x000D__x000A_</S>'
        for error in errors
        for line in error.splitlines()
    )
    if progress:
        rows = (
            '<Obj S="progress" RefId="0"><TN RefId="0"><T>System.Management.Automation.'
            'PSCustomObject</T><T>System.Object</T></TN><MS><I64 N="SourceId">1</I64><PR '
            f'N="Record"><AV>{escape(progress)}</AV><AI>0</AI><Nil /><PI>-1</PI><PC>-1</PC>'
            "<T>Completed</T><SR>-1</SR><SD> </SD></PR></MS></Obj>" + rows
        )
    names = "http://schemas.microsoft.com/powershell/2004/04"
    return f'#< CLIXML\r\n<Objs Version="1.1.0.1" xmlns="{names}">{rows}</Objs>'.encode()
