"""What is due, into the outbox: composed, scrubbed once more, and committed before it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from osiris.core import route
from osiris.core.route import Scene, Telling
from osiris.core.scrub import scrub_text
from osiris.edge.ledger import Tx, channels, facts, incidents, notices, targets, tickets
from osiris.flow import Box
from osiris.flow.tell.news import latest_news
from osiris.flow.tell.record import finish
from osiris.model.case import LIVE_TICKETS, Ticket
from osiris.model.telling import News, Notice, NoticeKind, NoticeState
from osiris.report.notices import Line, digest_page, first_page, tickets_page

ACKNOWLEDGED = "onboarding_acknowledged"
"""The fact that a person has read the first report. Before it only what is critical is told."""
_BACK = timedelta(days=route.WEEK_DAYS + 1)


def put(box: Box) -> int:
    """Put what is due at this moment into the outbox; how many notices that were.

    It is judged twice, the second time within the commit: most minutes have nothing to write.
    """
    with box.ledger.read() as tx:
        if not _due(box, tx, _scene(box, tx)):
            return 0
    with box.ledger.commit() as tx:
        scene = _scene(box, tx)
        said = _due(box, tx, scene)
        for telling, news in said:
            _put(box, tx, scene, telling, news)
    return len(said)


def tidy(box: Box) -> None:
    """Drop notices that are done and old; the chain keeps that they were sent."""
    with box.ledger.commit() as tx:
        notices.forget(tx, box.utc())


def box_mark(box: Box) -> str:
    """How messages name the box: the first eight digits of its fingerprint."""
    return box.keys().origin.rpartition("/")[2][:8]


def clean(box: Box, text: str, names: Iterable[str] = ()) -> str:
    """The last gate before a text leaves: whatever looks like somebody's data is masked."""
    return scrub_text(text, {*names, box_mark(box)}).text


def _due(box: Box, tx: Tx, scene: Scene) -> list[tuple[Telling, News | None]]:
    if not scene.channels:
        return []
    said: list[tuple[Telling, News | None]] = []
    if route.digest_due(scene):
        news = latest_news(box, tx, scene)
        said = [(telling, news) for telling in route.digest(scene, news)]
        if said:  # what stands in it need not be told once more
            scene = replace(scene, past=(*scene.past, *(_as_told(t, scene.now) for t, _ in said)))
    return [*said, *((telling, None) for telling in route.due(scene))]


def _as_told(telling: Telling, now: datetime) -> Notice:
    return Notice(
        id=0,
        channel=telling.channel.name,
        kind=telling.kind,
        tickets=telling.tickets,
        late=telling.late,
        priority=telling.priority,
        title="",
        text="",
        mark="",
        made=now,
    )


def _scene(box: Box, tx: Tx) -> Scene:
    now = box.utc()
    found = tickets.all(tx, closed_since=now - route.SAME)
    first = min((t.opened for t in found), default=now)
    return Scene(
        now=now,
        settings=box.settings,
        tickets=found,
        past=notices.since(tx, min(first, now - _BACK)),
        channels=channels.all(tx),
        digested=notices.newest(tx, tuple(route.DIGESTS)),
        acknowledged=bool(facts.get(tx, ACKNOWLEDGED)),
    )


def _put(box: Box, tx: Tx, scene: Scene, telling: Telling, news: News | None) -> None:
    telling = _with_waiting(box, tx, scene, telling)
    title, text, names = _composed(box, tx, scene, telling, news)
    notice = replace(
        _as_told(telling, scene.now),
        title=clean(box, title, names),
        text=clean(box, text, names),
        mark=route.mark(box.keys().origin, telling, scene.now),
        next=scene.now,
    )
    notices.put(tx, notice)


def _with_waiting(box: Box, tx: Tx, scene: Scene, telling: Telling) -> Telling:
    """What still waits for this channel is taken into the new notice: when the line is back, one
    message says it all."""
    kinds = route.DIGESTS if telling.kind in route.DIGESTS else {telling.kind}
    live = {t.id: t for t in scene.tickets if t.state in LIVE_TICKETS}
    tickets_, late = {*telling.tickets}, {*telling.late}
    for notice in notices.waiting(tx):
        if notice.channel == telling.channel.name and notice.kind in kinds:
            finish(box, tx, replace(notice, state=NoticeState.REPLACED), telling.channel)
            if telling.kind is NoticeKind.TICKETS:
                tickets_ |= {*notice.tickets} & live.keys()
                late |= {*notice.late} & live.keys()
    if telling.kind is not NoticeKind.TICKETS:
        return telling
    return replace(
        telling,
        tickets=tuple(sorted(tickets_)),
        late=tuple(sorted(late)),
        priority=route.most_urgent(live[n] for n in tickets_ | late),
    )


def _composed(
    box: Box, tx: Tx, scene: Scene, telling: Telling, news: News | None
) -> tuple[str, str, tuple[str, ...]]:
    """Title, text, and the names of machines that may stand in them."""
    by_id = {t.id: t for t in scene.tickets}
    mark, zone = box_mark(box), box.settings.timezone
    if telling.kind is NoticeKind.FIRST:
        return *first_page(mark, len(targets.all(tx)), len(telling.tickets)), ()
    opened = lines(box, tx, [by_id[n] for n in telling.tickets])
    names = tuple(name for line in opened for name in line.names)
    if news is not None:
        return *digest_page(mark, news, opened, zone), (*names, *(name for name, _ in news.mute))
    late = lines(box, tx, [by_id[n] for n in telling.late])
    names += tuple(name for line in late for name in line.names)
    return *tickets_page(mark, opened, late, zone), names


def lines(box: Box, tx: Tx, asked: Sequence[Ticket]) -> list[Line]:
    """Each Ticket with what it is about, the most urgent first."""
    order = [*type(asked[0].priority)] if asked else []
    ranked = sorted(asked, key=lambda t: (order.index(t.priority), t.id))
    return [_line(box, tx, ticket) for ticket in ranked]


def _line(box: Box, tx: Tx, ticket: Ticket) -> Line:
    found = [i for n in ticket.incidents if (i := incidents.get(tx, n)) is not None]
    machines = [t for i in found if (t := targets.get(tx, i.target)) is not None]
    checks = box.catalogue.checks_of(machines[0]) if machines else {}
    check = checks.get(ticket.check)
    named = box.settings.notices_name_machines
    return Line(
        ticket=ticket,
        title=check.title if check else "",
        names=tuple(dict.fromkeys(t.name for t in machines)) if named else (),
    )
