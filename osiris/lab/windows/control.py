"""The control socket of simulated hosts: one JSON object a line in, one out.

{"do": "break", "host": "dc1", "drift": "smb1-on"} -> {"ok": value} or {"wrong": text}
Only its owner reaches it: mode 0600, in a folder of mode 0700.
"""

from __future__ import annotations

import asyncio
import json
import os
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from osiris.errors import LabError
from osiris.lab.windows.record import SOCKET

_LIMIT = 64 * 2**20  # a snapshot is one line
Answer = Callable[[dict[str, Any]], Awaitable[Any]]


@asynccontextmanager
async def listen(folder: Path, answer: Answer) -> AsyncIterator[None]:
    """Answer requests while the block runs."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            asked = json.loads(await reader.readline())
            reply = {"ok": await answer(asked)}
        except (LabError, ValueError, KeyError) as error:
            reply = {"wrong": str(error)}
        writer.write(json.dumps(reply).encode() + b"\n")
        await writer.drain()
        writer.close()

    path = folder / SOCKET
    made = _bound(path)
    server = await asyncio.start_unix_server(serve, sock=made, limit=_LIMIT)
    try:
        yield
    finally:
        server.close()
        path.unlink(missing_ok=True)


def ask(folder: Path, **request: object) -> Any:
    """Ask the hosts of `folder` one thing. Raises LabError: nobody answers, or what is wrong."""
    with socket.socket(socket.AF_UNIX) as made:
        try:
            with _short(folder / SOCKET) as path:
                made.connect(path)
            made.sendall(json.dumps(request).encode() + b"\n")
            with made.makefile("rb") as answer:
                reply = json.loads(answer.readline() or b'{"wrong": "it ended without an answer"}')
        except (OSError, ValueError) as error:
            raise LabError(f"the simulated Windows hosts do not answer: {error}") from error
    if "wrong" in reply:
        raise LabError(str(reply["wrong"]))
    return reply["ok"]


def _bound(path: Path) -> socket.socket:
    path.unlink(missing_ok=True)
    made = socket.socket(socket.AF_UNIX)
    with _short(path) as short:
        made.bind(short)
    os.chmod(path, 0o600)
    return made


@contextmanager
def _short(path: Path) -> Iterator[str]:
    """unix(7) allows 107 bytes: a socket is named through its folder's descriptor."""
    handle = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{handle}/{path.name}"
    finally:
        os.close(handle)
