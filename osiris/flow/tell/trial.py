"""A test to each channel, while somebody waits for the answer."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from osiris.core import route
from osiris.core.route import Telling
from osiris.edge.channels.results import ADDRESS
from osiris.edge.ledger import notices
from osiris.flow import Box
from osiris.flow.tell.deliver import Ways, remember_line
from osiris.flow.tell.outbox import box_mark, clean
from osiris.flow.tell.record import append
from osiris.model.telling import (
    Channel,
    Notice,
    NoticeKind,
    NoticeState,
    Result,
    Sent,
)
from osiris.report.notices import trial_page

_STATES = {
    Sent.OK: NoticeState.SENT,
    Sent.PERMANENT: NoticeState.FAILED,
    Sent.TEMPORARY: NoticeState.STALE,  # the person who asked sees it, and may ask again
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """What came of a test."""

    channel: Channel
    result: Result


async def trial(box: Box, ways: Ways, asked: Sequence[Channel]) -> list[Tried]:
    """Send a test to each of `asked` at the same time; nothing is retried."""
    results = await asyncio.gather(*(_one(box, ways, channel) for channel in asked))
    people = [r for c, r in zip(asked, results, strict=True) if c.use in route.PEOPLE]
    if people:
        remember_line(box, people)
    return [Tried(channel=c, result=r) for c, r in zip(asked, results, strict=True)]


async def _one(box: Box, ways: Ways, channel: Channel) -> Result:
    now = box.utc()
    title, text = trial_page(box_mark(box))
    telling = Telling(channel=channel, kind=NoticeKind.TEST)
    notice = Notice(
        id=0,
        channel=channel.name,
        kind=NoticeKind.TEST,
        title=clean(box, title),
        text=clean(box, text),
        mark=route.mark(box.keys().origin, telling, now),
        tries=1,
        made=now,
    )
    address = ways.address(channel.name)
    result = ADDRESS
    if address is not None:
        result = await ways.send(channel.kind, address, notice, box_mark(box))
    state = _STATES[result.sent]
    sent = box.utc() if state is NoticeState.SENT else None
    with box.ledger.commit() as tx:
        done = replace(notice, state=state, result=result.code, sent=sent)
        kept = notices.put(tx, done)
        append(box, tx, kept or done, channel)
    return result
