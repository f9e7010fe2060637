"""A port of the machine's loopback that leads to a host inside the clinic's own network."""

from __future__ import annotations

import asyncio
import socket
import struct
from functools import partial

CONNECT_S = 2.0
CHUNK = 65536
SSH = 22


def listener() -> socket.socket:
    """A listening socket on 127.0.0.1, any free port. It keeps the namespace it was made in."""
    made = socket.socket()
    made.bind(("127.0.0.1", 0))
    made.listen(128)
    made.setblocking(False)
    return made


async def forward(listening: socket.socket, address: str) -> asyncio.Server:
    """Serve `listening`: each connection leads to the SSH port of `address`."""
    return await asyncio.start_server(partial(_join, address), sock=listening)


async def answers(address: str) -> bool:
    """Whether the SSH server at `address` says hello within a second."""
    try:
        async with asyncio.timeout(1):
            reader, writer = await asyncio.open_connection(address, SSH)
            said = await reader.readline()
            writer.close()
    except (OSError, TimeoutError):
        return False
    return said.startswith(b"SSH-")


async def _join(
    address: str, client_in: asyncio.StreamReader, client_out: asyncio.StreamWriter
) -> None:
    try:
        async with asyncio.timeout(CONNECT_S):
            host_in, host_out = await asyncio.open_connection(address, SSH)
    except (OSError, TimeoutError):
        _reset(client_out)
        return
    try:
        await asyncio.gather(_pump(client_in, host_out), _pump(host_in, client_out))
    except OSError:
        _reset(client_out)
    finally:
        host_out.close()
        client_out.close()


async def _pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(CHUNK):
        sink.write(data)
        await sink.drain()
    sink.write_eof()


def _reset(writer: asyncio.StreamWriter) -> None:
    """Close with a reset: the client hears at once that nobody is there."""
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()
