"""Shells and the commands in them: what MS-WSMV 3.1.4 lets a client do, and the quotas."""

from __future__ import annotations

import asyncio
import base64
import inspect
import threading
import time
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import cast
from xml.sax.saxutils import escape

from osiris.lab.windows.server import wsman
from osiris.lab.windows.server.execute import ExecRequest, ExecResult, Execute, clixml
from osiris.lab.windows.server.wsman import NS, SHELL, TRANSFER, Request

CMD_LIMIT, PROGRAM_LIMIT = 8191, 32767
"""Characters of a command line that cmd.exe takes, and CreateProcess."""

_RECEIVE_LIMIT = 100_000  # bytes of output in one answer: base64 of it is below 153,600
_FULL_PATH = ("C:\\", '"C:\\')
_TOO_LONG = b"The command line is too long.\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Quotas of the service (winrm get winrm/config/winrs). Seconds and counts."""

    shells_per_user: int = 30
    idle_s: float = 7200.0


class _Command:
    """One started program: its input until it is closed, its output until it was fetched."""

    def __init__(self, shell: Shell, line: str, *, limit: int) -> None:
        self.stdin = bytearray()
        self.closed = asyncio.Event()
        self.news = asyncio.Event()
        self.stopped = threading.Event()
        self.out, self.err = bytearray(), bytearray()
        self.code: int | None = None
        self.pipe = False
        self._loop = asyncio.get_running_loop()
        self._shell, self._line = shell, line
        self.task = asyncio.create_task(self._run(too_long=len(line) > limit))

    async def _run(self, *, too_long: bool) -> None:
        result = ExecResult(stderr=_TOO_LONG, code=1) if too_long else await self._execute()
        self.out += result.stdout
        self.err += result.stderr
        self.code = result.code
        self.news.set()

    async def _execute(self) -> ExecResult:
        await self.closed.wait()
        shell = self._shell
        request = ExecRequest(
            user=shell.owner,
            command=self._line,
            stdin=bytes(self.stdin),
            environment=shell.environment,
            codepage=shell.codepage,
            profile=shell.profile,
            stopped=self.stopped,
            write=self._write,
        )
        try:
            return await shell.run(request)
        except Exception as error:  # noqa: BLE001 a fault of the model must reach the client's eyes
            text = f"simulated host: {type(error).__name__}: {error}"
            return ExecResult(stderr=clixml(text), code=1)

    def _write(self, data: bytes) -> None:
        """From the thread that runs the command."""
        self._loop.call_soon_threadsafe(self._take, data)

    def _take(self, data: bytes) -> None:
        self.out += data
        self.news.set()

    def fetch(self) -> tuple[bytes, bytes, bool]:
        """The next output within the limit of one answer, and whether that was all."""
        out = bytes(self.out[:_RECEIVE_LIMIT])
        err = bytes(self.err[: _RECEIVE_LIMIT - len(out)])
        del self.out[: len(out)], self.err[: len(err)]
        left = bool(self.out or self.err)
        if self.code is None and not left:
            self.news.clear()
        return out, err, self.code is not None and not left

    def stop(self) -> None:
        """End it, as a terminate signal does."""
        self.stopped.set()
        self.task.cancel()


@dataclass(slots=True, kw_only=True)
class Shell:
    """One shell of one account."""

    owner: str
    run: Callable[[ExecRequest], Awaitable[ExecResult]]
    environment: Mapping[str, str]
    codepage: int
    profile: bool
    idle_s: float
    commands: dict[str, _Command] = field(default_factory=dict)
    used: float = field(default_factory=time.monotonic)

    def close(self) -> None:
        """End whatever still runs in it."""
        for command in self.commands.values():
            command.stop()


class Shells:
    """All shells of one host. `open` shows them: a client that leaks one is found out."""

    def __init__(self, execute: Execute, limits: Limits) -> None:
        self.open: dict[str, Shell] = {}
        self.executed = 0
        self._execute, self._limits = execute, limits

    async def serve(self, request: Request, user: str) -> tuple[str, str]:
        """Action and body of the answer. Raises Fault."""
        self._reap()
        if request.resource != wsman.CMD:
            raise wsman.unknown(f"the resource {request.resource}")
        if request.action == "Create":
            return self._create(request, user)
        shell = self.open.get(request.shell)
        if shell is None or shell.owner != user:
            raise wsman.no_shell(request.shell)
        shell.used = time.monotonic()
        if request.action == "Delete":
            self.open.pop(request.shell).close()
            return f"{TRANSFER}/DeleteResponse", ""
        if request.action == "Command":
            return self._command(request, shell)
        if not request.command:
            raise wsman.no_command_named()
        command = shell.commands.get(request.command)
        if command is None:
            raise wsman.no_command()
        if request.action == "Send":
            return _send(request, command)
        if request.action == "Receive":
            return await _receive(request, shell, command)
        if request.action == "Signal":
            shell.commands.pop(request.command).stop()
            return f"{SHELL}/SignalResponse", "<rsp:SignalResponse/>"
        raise wsman.unknown(f"the action {request.action}")

    def close(self) -> None:
        """The host is switched off."""
        for shell in self.open.values():
            shell.close()
        self.open.clear()

    def _reap(self) -> None:
        """A shell that nobody used for its idle time is closed by the service."""
        now = time.monotonic()
        for name, shell in list(self.open.items()):
            if now - shell.used > shell.idle_s:
                self.open.pop(name).close()

    def _create(self, request: Request, user: str) -> tuple[str, str]:
        if sum(shell.owner == user for shell in self.open.values()) >= self._limits.shells_per_user:
            raise wsman.too_many_shells(self._limits.shells_per_user)
        name = str(uuid.uuid4()).upper()
        variables = request.body.iterfind(".//rsp:Environment/rsp:Variable", NS)
        idle = _seconds(request.text(".//rsp:IdleTimeOut"), self._limits.idle_s)
        self.open[name] = Shell(
            owner=user,
            run=self._run,
            environment={str(v.get("Name")): v.text or "" for v in variables},
            codepage=int(request.options.get("WINRS_CODEPAGE") or 437),
            profile=request.options.get("WINRS_NOPROFILE", "").upper() != "TRUE",
            idle_s=min(idle, self._limits.idle_s),
        )
        return f"{TRANSFER}/CreateResponse", _created(name, user, self.open[name].idle_s)

    async def _run(self, request: ExecRequest) -> ExecResult:
        self.executed += 1
        if inspect.iscoroutinefunction(self._execute):
            return await cast(Awaitable[ExecResult], self._execute(request))
        return cast(ExecResult, await asyncio.to_thread(self._execute, request))

    def _command(self, request: Request, shell: Shell) -> tuple[str, str]:
        words = [request.text(".//rsp:CommandLine/rsp:Command")]
        words += [a.text or "" for a in request.body.iterfind(".//rsp:Arguments", NS)]
        line = " ".join(words).strip()
        direct = request.options.get("WINRS_SKIP_CMD_SHELL", "").upper() == "TRUE"
        if direct and not line.startswith(_FULL_PATH):
            raise wsman.no_file()
        name = str(uuid.uuid4()).upper()
        command = _Command(shell, line, limit=PROGRAM_LIMIT if direct else CMD_LIMIT)
        mode = request.options.get("WINRS_CONSOLEMODE_STDIN", "").upper()
        if mode == "TRUE":
            command.closed.set()  # keystrokes, not a pipe: nothing of them reaches $input
        command.pipe = mode == "FALSE"
        shell.commands[name] = command
        body = f"<rsp:CommandResponse><rsp:CommandId>{name}</rsp:CommandId></rsp:CommandResponse>"
        return f"{SHELL}/CommandResponse", body


def _created(name: str, user: str, idle_s: float) -> str:
    selector = f'<w:SelectorSet><w:Selector Name="ShellId">{name}</w:Selector></w:SelectorSet>'
    return (
        f"<x:ResourceCreated><a:Address>http://127.0.0.1/wsman</a:Address><a:ReferenceParameters>"
        f"<w:ResourceURI>{wsman.CMD}</w:ResourceURI>{selector}</a:ReferenceParameters>"
        f"</x:ResourceCreated><rsp:Shell><rsp:ShellId>{name}</rsp:ShellId>"
        f"<rsp:ResourceUri>{wsman.CMD}</rsp:ResourceUri><rsp:Owner>{escape(user)}</rsp:Owner>"
        f"<rsp:ClientIP>127.0.0.1</rsp:ClientIP><rsp:IdleTimeOut>PT{idle_s:.3f}S</rsp:IdleTimeOut>"
        "<rsp:InputStreams>stdin</rsp:InputStreams><rsp:OutputStreams>stdout stderr"
        "</rsp:OutputStreams><rsp:ShellRunTime>P0DT0H0M0S</rsp:ShellRunTime>"
        "<rsp:ShellInactivity>P0DT0H0M0S</rsp:ShellInactivity></rsp:Shell>"
    )


def _seconds(duration: str, default: float) -> float:
    """`PT600S`, or `PT600.000S`."""
    digits = duration.removeprefix("PT").removesuffix("S")
    return float(digits) if digits.replace(".", "", 1).isdigit() else default


def _send(request: Request, command: _Command) -> tuple[str, str]:
    for stream in request.body.iterfind(".//rsp:Stream", NS):
        command.stdin += base64.b64decode(stream.text or "")
        if (stream.get("End") or "").lower() == "true":
            command.closed.set()
    return f"{SHELL}/SendResponse", "<rsp:SendResponse/>"


async def _receive(request: Request, shell: Shell, command: _Command) -> tuple[str, str]:
    if not command.pipe:  # most programs read nothing; who asks for output sends no more input
        command.closed.set()
    try:
        async with asyncio.timeout(request.timeout_s):
            await command.news.wait()
    except TimeoutError as error:
        raise wsman.timed_out() from error
    finally:
        shell.used = time.monotonic()
    out, err, done = command.fetch()
    root = ET.Element("rsp:ReceiveResponse")
    for name, data in (("stdout", out), ("stderr", err)):
        for end in (False, True) if done else (False,):
            if data or end:
                _stream(root, name, request.command, b"" if end else data, end=end)
    state = "Done" if done else "Running"
    told = {"CommandId": request.command, "State": f"{SHELL}/CommandState/{state}"}
    node = ET.SubElement(root, "rsp:CommandState", told)
    if done:
        ET.SubElement(node, "rsp:ExitCode").text = str(command.code)
    return f"{SHELL}/ReceiveResponse", ET.tostring(root, encoding="unicode")


def _stream(root: ET.Element, name: str, command: str, data: bytes, *, end: bool) -> None:
    if not data and not end:
        return
    node = ET.SubElement(root, "rsp:Stream", {"Name": name, "CommandId": command})
    if end:
        node.set("End", "true")
    node.text = base64.b64encode(data).decode()
