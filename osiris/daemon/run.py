"""The daemon: the jobs on their clock, the socket, and a clean stop."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import socket as sockets
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

from apscheduler.events import EVENT_JOB_ERROR
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from osiris.daemon import callers, socket
from osiris.daemon.asks import PEOPLE, QUIET, ask, carry
from osiris.daemon.house import SOCKET, House
from osiris.daemon.jobs import Job, table
from osiris.daemon.notes import note_answer, noted
from osiris.daemon.share import share
from osiris.errors import OsirisError
from osiris.flow import Say
from osiris.model.case import Reply, Request

AT_ONCE = (
    frozenset({"hold", "release", "ticket.acknowledge", "ticket.assign", "web.download"})
    | frozenset(carry.HANDLERS)
    | QUIET
    | PEOPLE
)
"""Requests that never wait for what is running."""

Fail = Callable[[OsirisError], None]


async def run(house: House, say: Say) -> bool:
    """Run until SIGTERM or SIGINT. What is under way is finished before this returns.

    False: it stopped by itself, because the ledger could not be trusted or written.
    """
    callers.close_memory()
    say = noted(house, say)
    one_at_a_time, beside = asyncio.Lock(), asyncio.Lock()
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)

    async def answer(request: Request, tell: Say) -> Reply:
        try:
            if request.kind in AT_ONCE:
                reply = await ask(house, request, tell)
            else:
                async with one_at_a_time:
                    reply = await ask(house, request, tell)
        except OsirisError as error:
            note_answer(house, request, error)
            raise
        if request.kind not in QUIET:
            note_answer(house, request, reply)
        return reply

    server = await socket.serve(
        house.folder / SOCKET, answer, house.reception.sessions, share(house)
    )
    faults: list[OsirisError] = []

    def fail(error: OsirisError) -> None:
        faults.append(error)
        say(str(error))
        stop.set()

    scheduler = _scheduler(house, {False: one_at_a_time, True: beside}, stop, fail)
    scheduler.start()
    notify("READY=1")
    say(f"watching every {house.box.settings.interval_s} s; stop with SIGTERM")
    beat = asyncio.create_task(_heartbeat())
    await stop.wait()
    notify("STOPPING=1")
    scheduler.pause()
    server.close()
    # What is under way ends first: a change is verified, or taken back.
    async with one_at_a_time, beside:
        beat.cancel()
        scheduler.shutdown(wait=False)
    (house.folder / SOCKET).unlink(missing_ok=True)
    say("stopped")
    return not faults


def _scheduler(
    house: House, lanes: Mapping[bool, asyncio.Lock], stop: asyncio.Event, fail: Fail
) -> AsyncIOScheduler:
    scheduler = AsyncIOScheduler(timezone=UTC)
    # A mistake of ours in a job: stop and be started anew, rather than watch on blindly.
    scheduler.add_listener(
        lambda event: fail(OsirisError(f"the job {event.job_id} broke: {event.exception!r}")),
        EVENT_JOB_ERROR,
    )
    for job in table(house):
        scheduler.add_job(
            _guarded(house, job, lanes[job.beside], stop, fail),
            "interval",
            seconds=job.every_s,
            jitter=max(1, job.every_s // 10),
            next_run_time=datetime.now(UTC),
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
            id=job.name,
        )
    return scheduler


def _guarded(
    house: House, job: Job, lane: asyncio.Lock, stop: asyncio.Event, fail: Fail
) -> Callable[[], Awaitable[None]]:
    async def once() -> None:
        async with lane:
            if stop.is_set():
                return
            try:
                work = job.run(house, lambda: not stop.is_set())
                await (_until(stop, work) if job.beside else work)
            except OsirisError as error:
                # What hosts do wrong is a finding. What is left is a ledger that cannot be trusted
                # or written: stop, so that the supervisor starts us anew and recovery looks first.
                fail(error)

    return once


async def _until(stop: asyncio.Event, work: Awaitable[None]) -> None:
    """Do `work`, and call it off at the stop: a line that is slow does not hold that up."""
    doing, stopping = asyncio.ensure_future(work), asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({doing, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        doing.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await doing


async def _heartbeat() -> None:
    """Tell systemd's watchdog that the loop turns (sd_watchdog_enabled(3))."""
    usec = int(os.environ.get("WATCHDOG_USEC", "0"))
    while usec:
        notify("WATCHDOG=1")
        await asyncio.sleep(usec / 2_000_000)


def notify(state: str) -> None:
    """sd_notify(3), where a supervisor listens."""
    where = os.environ.get("NOTIFY_SOCKET")
    if not where:
        return
    address = "\0" + where[1:] if where.startswith("@") else where
    with sockets.socket(sockets.AF_UNIX, sockets.SOCK_DGRAM) as sock:
        sock.connect(address)
        sock.sendall(state.encode())
