"""One connection to each port, closed at once; who must not be asked hears nothing."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager

import pytest

from osiris.edge.remote import Knock, knock

HERE = "127.0.0.79"


class Ear:
    """A port that counts who came, and what they said."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.port = 0

    async def listen(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.heard.append(await reader.read(100))
        writer.close()


@asynccontextmanager
async def ear() -> AsyncIterator[Ear]:
    found = Ear()
    server = await asyncio.start_server(found.listen, HERE, 0)
    found.port = server.sockets[0].getsockname()[1]
    async with server:
        yield found


def test_a_port_that_answers_hears_nothing_more() -> None:
    async def play() -> None:
        async with ear() as one, ear() as two:
            shut = 1  # nobody listens on it
            found = await knock(HERE, do_not_probe=(), ports=(shut, one.port, two.port))
            assert found == Knock(address=HERE, port=one.port)
            await asyncio.sleep(0.05)
            assert (one.heard, two.heard) == ([b""], [b""])

    asyncio.run(play())


@pytest.mark.parametrize("entry", [HERE, "127.0.0.0/8"])
def test_who_must_not_be_asked_hears_nothing(entry: str) -> None:
    async def play() -> None:
        async with ear() as one:
            found = await knock(HERE, do_not_probe=(entry,), ports=(one.port,))
            assert found == Knock(address=HERE, reason="do_not_probe")
            await asyncio.sleep(0.05)
            assert one.heard == []

    asyncio.run(play())


def test_a_name_that_must_not_be_asked_is_one_name_however_it_is_written() -> None:
    async def play() -> None:
        async with ear() as one:
            for entry, name in (("LocalHost", "localhost"), ("localhost", "LOCALHOST.")):
                found = await knock(name, do_not_probe=(entry,), ports=(one.port,))
                assert found == Knock(address=name, reason="do_not_probe")

    asyncio.run(play())


def test_a_machine_that_is_on_and_lets_nobody_in() -> None:
    found = asyncio.run(knock(HERE, do_not_probe=(), ports=(1, 2)))
    assert found == Knock(address=HERE, reason="refused")


def test_a_name_without_an_address() -> None:
    found = asyncio.run(knock("nobody.invalid", do_not_probe=(), ports=(1,)))
    assert found == Knock(address="nobody.invalid", reason="no_address")


def test_who_says_nothing_is_not_waited_for_longer_than_that() -> None:
    async def play(port: int) -> Knock:
        async with asyncio.timeout(5):
            return await knock(HERE, do_not_probe=(), ports=(port,), deadline=0.2)

    # A full queue drops what comes, as a firewall would.
    with socket.create_server((HERE, 0), backlog=0) as full, ExitStack() as waiting:
        place = full.getsockname()
        for _ in range(3):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(place)
        assert asyncio.run(play(place[1])) == Knock(address=HERE, reason="silent")
