"""One console for one websocket: a process of its own, and what travels between it and the page.

The packets are those of Textual's WebDriver: a letter (D for the terminal, M for JSON, P for
packed data), four bytes of length, the payload.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import re
import signal
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from aiohttp import web
from textual_serve.app_service import AppService
from textual_serve.download_manager import DownloadManager

from osiris.report.text import plain
from tui.web.people import Person

log = logging.getLogger("osiris.web")

KEPT = ("PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "HOME")
"""All that a console sees of the server's environment."""
OWN = {
    "TERM": "xterm-256color",
    "TERM_PROGRAM": "textual",
    "TEXTUAL_DRIVER": "textual.drivers.web_driver:WebDriver",
    "TEXTUAL_COLOR_SYSTEM": "truecolor",
    "TEXTUAL_FPS": "15",
    "TEXTUAL_ANIMATIONS": "none",
}
PRELUDE = b"__GANGLION__\n"
LARGEST = 4 << 20
"""Bytes of one packet; a whole screen of colours has about 100 kB."""
_REPLY = re.compile(r"(?:\x1b\[[?>]?[0-9;]*(?:\$y|[Rcnt])|\x1b[\]P][^\x07\x1b]*(?:\x07|\x1b\\))+")
HUNG = 5.0
"""Seconds in which a console reads what is typed, or it hangs."""
PATIENCE = ((0, 3.0), (signal.SIGTERM, 1.0), (signal.SIGKILL, 1.0))
"""How a console is ended: asked first, then told, then killed; seconds for each."""


class Console(AppService):
    """`osiris console` behind one websocket: no shell, no environment to speak of, and it never
    outlives its socket, its session or this server."""

    def __init__(
        self,
        command: Sequence[str],
        person: Person,
        socket: web.WebSocketResponse,
        downloads: DownloadManager,
    ) -> None:
        super().__init__(
            command[0],
            write_bytes=_unless_closed(socket.send_bytes),
            write_str=_unless_closed(socket.send_str),
            close=lambda: _closing(socket),
            download_manager=downloads,
        )
        self.argv, self.person = tuple(command), person

    def _build_environment(self, width: int = 80, height: int = 24) -> dict[str, str]:
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        return {**kept, **OWN, "COLUMNS": str(width), "ROWS": str(height)}

    async def _open_app_process(self, width: int = 80, height: int = 24) -> Process:
        """The console gets its session over a pipe, never by argument or environment.

        It is started from the loop's own thread: it is killed when the thread that made it ends.
        """
        session, handed = os.pipe()
        try:
            os.write(handed, self.person.desk.session.encode() + b"\n")
            os.close(handed)
            self._process = await asyncio.create_subprocess_exec(
                *self.argv,
                "--session-fd",
                str(session),
                stdin=PIPE,
                stdout=PIPE,
                cwd="/",
                env=self._build_environment(width, height),
                pass_fds=(session,),
                start_new_session=True,
                limit=1 << 18,
            )
        finally:
            os.close(session)
        self._stdin = self._process.stdin
        return self._process

    async def run(self) -> None:
        """Carry packets to the page until the process ends, then close the socket."""
        stdout = self._process.stdout if self._process else None
        if stdout is None:
            return
        with contextlib.suppress(asyncio.IncompleteReadError, ConnectionError, ValueError):
            await stdout.readuntil(PRELUDE)
            while True:
                head = await stdout.readexactly(5)
                size = int.from_bytes(head[1:], "big")
                if size > LARGEST:
                    log.error("a console sent a packet of %d bytes", size)
                    break
                await self._carry(head[:1], await stdout.readexactly(size))
        await self.remote_close()

    async def _carry(self, letter: bytes, payload: bytes) -> None:
        if letter == b"D":
            await self.on_data(payload)
        elif letter == b"M":
            await self.on_meta(payload)
        elif letter == b"P":
            await self.on_packed(payload)

    async def on_meta(self, data: bytes) -> None:
        """Files to download, and the end. A console opens no other page in the browser."""
        if json.loads(data)["type"] in ("exit", "deliver_file_start"):
            await super().on_meta(data)

    async def hear(self, message: Any) -> bool:
        """One message of the page, `[kind, data]`. False: it is none of ours.

        Raises TimeoutError where the console does not read any more.
        """
        async with asyncio.timeout(HUNG):
            return await self._hear(message)

    async def _hear(self, message: Any) -> bool:
        match message:
            case ["stdin", str(text)]:
                await self.send_bytes(text.encode("utf-8", "replace"))
            case ["resize", {"width": int(width), "height": int(height)}]:
                await self.set_terminal_size(*clamped(width, height))
            case ["blur", *_]:
                await self.blur()
            case ["focus", *_]:
                await self.focus()
            case _:
                return False
        return True

    async def stop(self) -> None:
        """End the process and all that it started, hung or not. Takes five seconds at most."""
        process, self._process = self._process, None
        if process is None:
            return
        await self._drop_downloads()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self.send_meta({"type": "quit"}), 0.5)
        for number, seconds in PATIENCE:
            _signal(process, number)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(process.wait(), seconds)
                break
        _signal(process, signal.SIGKILL)  # whatever it left in its group
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _drop_downloads(self) -> None:
        """What nobody fetched is forgotten with the console that offered it."""
        await self._download_manager.cancel_app_downloads(self.app_service_id)
        offered = self._download_manager._active_downloads
        for key in [k for k, d in offered.items() if d.app_service is self]:
            del offered[key]


def clamped(width: int, height: int) -> tuple[int, int]:
    """A size of a terminal that can be drawn, whatever a page asks for."""
    return max(40, min(300, width)), max(12, min(120, height))


def is_reply(text: str) -> bool:
    """Whether this is a terminal's answer to a question of the console, not a person's doing."""
    return _REPLY.fullmatch(text) is not None


def said(error: BaseException) -> str:
    """What a log line may hold of an error."""
    return plain(f"{type(error).__name__}: {error}").replace("\n", " ")


async def _closing(socket: web.WebSocketResponse) -> None:
    await socket.close()


def _unless_closed(send: Callable[[Any], Awaitable[None]]) -> Callable[[Any], Awaitable[None]]:
    """A page that went away ends the console by its socket's end, not by an error here."""

    async def sending(data: Any) -> None:
        with contextlib.suppress(ConnectionError, RuntimeError):
            await send(data)

    return sending


def _signal(process: Process, number: int) -> None:
    """To the whole group, which is the console's own."""
    if number:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
