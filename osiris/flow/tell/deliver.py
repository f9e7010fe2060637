"""What waits in the outbox, out: each channel by itself, again later where that may help."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from osiris.core import route
from osiris.edge.channels.results import ADDRESS
from osiris.edge.ledger import Tx, channels, notices, tickets
from osiris.flow import Box
from osiris.flow.tell.outbox import box_mark, put
from osiris.flow.tell.record import append, finish
from osiris.model.telling import (
    Address,
    Channel,
    ChannelKind,
    Notice,
    NoticeState,
    Result,
    Sent,
)

AT_ONCE = 8
"""Most notices that are sent at the same time, each by a process of its own."""
_UNDER_WAY = timedelta(minutes=2)
"""Longer than any try: one that the box did not survive is tried again after this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How to send: where a channel leads (None: not known), and what sends."""

    address: Callable[[str], Address | None]
    send: Callable[[ChannelKind, Address, Notice, str], Awaitable[Result]]


async def tell(box: Box, ways: Ways) -> None:
    """Put what is due into the outbox, and send what waits there."""
    put(box)
    await deliver(box, ways)


async def deliver(box: Box, ways: Ways) -> list[Result]:
    """Try every notice whose time has come, and record what came of it."""
    with box.ledger.read() as tx:
        if not notices.waiting(tx):
            return []
    with box.ledger.commit() as tx:
        begun = _begin(box, tx)
    gate = asyncio.Semaphore(AT_ONCE)

    async def one(channel: Channel, notice: Notice) -> Result:
        async with gate:
            result = await _try(box, ways, channel, notice)
        with box.ledger.commit() as tx:
            _came_of(box, tx, channel, notice, result)
        return result

    results = await asyncio.gather(*(one(channel, notice) for channel, notice in begun))
    _remember_line(box, [c for c, _ in begun], results)
    return results


def _begin(box: Box, tx: Tx) -> list[tuple[Channel, Notice]]:
    """Those whose time has come, marked as under way: a box that dies again and again in the
    middle of a try does not flood the receiver."""
    now, known = box.utc(), {c.name: c for c in channels.all(tx)}
    live = {t.id for t in tickets.all(tx, live_only=True)}
    begun = []
    for notice in notices.waiting(tx):
        channel = known.get(notice.channel)
        if channel is None or route.outlived(notice, live, now):
            finish(box, tx, replace(notice, state=NoticeState.STALE), channel)
        elif (notice.next or now) <= now and not route.held(notice, channel.use, box.settings, now):
            notice = replace(notice, tries=notice.tries + 1, next=now + _UNDER_WAY)
            notices.update(tx, notice)
            begun.append((channel, notice))
    return begun


async def _try(box: Box, ways: Ways, channel: Channel, notice: Notice) -> Result:
    address = ways.address(channel.name)
    if address is None:
        return ADDRESS
    return await ways.send(channel.kind, address, notice, box_mark(box))


def _came_of(box: Box, tx: Tx, channel: Channel, notice: Notice, result: Result) -> None:
    now, before = box.utc(), notices.get(tx, notice.id)
    after = replace(notice, result=result.code)
    if result.sent is Sent.OK:
        finish(box, tx, replace(after, state=NoticeState.SENT, sent=now), channel)
    elif result.sent is Sent.PERMANENT:
        finish(box, tx, replace(after, state=NoticeState.FAILED), channel)
    elif before is not None and before.state is NoticeState.WAITING:
        after = replace(after, next=route.retry_at(result, notice.tries, now))
        notices.update(tx, after)
        if before.result != result.code:
            append(box, tx, after, channel)


def _remember_line(box: Box, tried: list[Channel], results: list[Result]) -> None:
    """Whether people could be reached. A refusal is an answer: the line is there."""
    said = [r for c, r in zip(tried, results, strict=True) if c.use in route.PEOPLE]
    if said:
        remember_line(box, said)


def remember_line(box: Box, said: list[Result]) -> None:
    """Keep since when nobody could be reached, or that somebody could again."""
    up = not all(result.offline for result in said)
    with box.ledger.read() as tx:
        if up is (notices.offline_since(tx) is None):
            return
    with box.ledger.commit() as tx:
        notices.line(tx, up=up, at=box.utc())
