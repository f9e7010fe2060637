"""Somebody no longer waits for an answer: nothing goes on there, and nothing new begins."""

from __future__ import annotations

import asyncio

import pytest

from osiris.errors import Unreachable
from osiris.lab.windows.server import Trouble
from tests.winrm.conftest import call, hosted, run

ACTION = "ab12-7-0"
CHANGE = call("change", {"value": "on"})


def test_a_cancelled_reading_ends_on_the_host_too(clock):
    async def main():
        async with hosted() as host:
            async with host.connected() as conn:
                task = asyncio.create_task(conn.read([call("sleep 30")], deadline=25))
                await asyncio.sleep(0.3)
                task.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await task
            assert clock() < 4
            await asyncio.sleep(0.1)
            assert host.acting.stopped == 1

    run(main())


def test_after_it_was_called_off_a_connection_carries_no_change():
    async def main():
        async with hosted() as host, host.connected() as conn:
            task = asyncio.create_task(conn.read([call("sleep 30")], deadline=25))
            await asyncio.sleep(0.3)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            with pytest.raises(Unreachable, match="called off"):
                await conn.act(ACTION, CHANGE, "apply", deadline=5)
            assert len(host.acting.jobs) == 1

    run(main())


def test_a_cancelled_sign_in_leaves_nothing():
    async def main():
        async with hosted() as host:
            host.server.trouble.append(Trouble(action="*", kind="delay", value=2))
            task = asyncio.create_task(host.connect())
            await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.sleep(0.2)

    run(main())
