"""Reading what a process writes, up to a limit."""

from __future__ import annotations

import asyncio
from typing import Protocol

from osiris.edge.remote.port import READ_LIMIT


class Flood(Exception):
    """More came than is accepted."""


class Reader(Protocol):
    """A stream of bytes that ends: asyncio's and asyncssh's both fit."""

    async def read(self, n: int = -1) -> bytes:
        """At most `n` bytes; none at the end."""
        ...


async def drain(stdout: Reader, stderr: Reader, limit: int = READ_LIMIT) -> tuple[bytes, bytes]:
    """Both streams to their end, read side by side so that neither can block the other.

    Raises:
        Flood: one of them is longer than `limit` bytes. And whatever the streams raise.
    """
    try:
        async with asyncio.TaskGroup() as group:
            out = group.create_task(_whole(stdout, limit))
            err = group.create_task(_whole(stderr, limit))
    except ExceptionGroup as several:
        raise several.exceptions[0] from None
    return out.result(), err.result()


async def _whole(reader: Reader, limit: int) -> bytes:
    chunks = bytearray()
    while chunk := await reader.read(65536):
        chunks += chunk
        if len(chunks) > limit:
            raise Flood
    return bytes(chunks)
