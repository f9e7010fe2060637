"""Who is told, and when: pure functions over tickets, past notices and the clock.

A quiet clinic hears at most BUDGET times a day. What is critical is told at once, at any hour. What
is high is told in clinic hours, in bunches. What is medium is told in clinic hours while the budget
lasts, and else stands in the digest, as all that is low does. Whenever the box speaks, it says all
that is ripe, so that one moment is one message. Channels of use `log` disturb nobody: they hear
everything at once, and nothing of this holds for them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias
from zoneinfo import ZoneInfo

from osiris.core.guard import in_window
from osiris.model.case import LIVE_TICKETS, Ticket, TicketState
from osiris.model.content import Priority
from osiris.model.site import ChannelUse, Settings
from osiris.model.telling import (
    UNDER_WAY,
    Channel,
    News,
    Notice,
    NoticeKind,
    NoticeState,
    Result,
)

BUDGET = 3
"""How often a day people are told, not counting what is high or critical."""
RESERVED = 1
"""Of the budget: what is medium leaves this many for what is more urgent."""

AT_ONCE = timedelta(minutes=5)
"""Between two messages about what is critical: the rest of a burst comes as one."""
BUNCH = timedelta(minutes=30)
"""Between two messages about what is high."""
RIPE = {
    Priority.CRITICAL: timedelta(0),
    Priority.HIGH: timedelta(minutes=2),
    Priority.MEDIUM: timedelta(minutes=15),
}
"""How long a question stands before it is told: many settle themselves. Low is in the digest."""

SAME = timedelta(hours=24)
"""The same question again within this is no news, unless it is high or critical."""
BROKEN = timedelta(hours=24)
"""How long a channel that refused is left alone, while others are told in its place."""
MUTE = timedelta(hours=1)
"""A channel that could not take a notice for this long is named in the digest."""
WEEK_DAYS = 7
LATE_DIGEST = timedelta(hours=1)
STALE_DIGEST = timedelta(hours=36)
"""A digest that could not be sent for this long is left to the next one."""

PEOPLE = (ChannelUse.MAIL, ChannelUse.CHAT, ChannelUse.PAGER)
"""Uses that reach people, the gentlest first."""
DIGESTS = frozenset({NoticeKind.DIGEST, NoticeKind.FIRST})
_HEARD = frozenset({NoticeKind.TICKETS}) | DIGESTS
_URGENT = frozenset({Priority.CRITICAL, Priority.HIGH})
_RANK = tuple(Priority)

_OFFLINE_TRIES = (1, 2, 4, 8, 15)
_OTHER_TRIES = (1, 5, 15, 60)
_LONGEST_WAIT_S = 3_600


Question: TypeAlias = tuple[str, str, str, tuple[int, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that the router may look at.

    `tickets` are the live ones, and those that closed within SAME; `past` every notice since the
    oldest live ticket and at least WEEK_DAYS back; `digested`: when the latest digest was made.
    `acknowledged`: a person has read the first report; before that only what is critical is told.
    """

    now: datetime
    settings: Settings
    tickets: Sequence[Ticket]
    past: Sequence[Notice]
    channels: Sequence[Channel]
    digested: datetime | None
    acknowledged: bool

    @property
    def local(self) -> datetime:
        """Now, at the clinic."""
        return self.now.astimezone(ZoneInfo(self.settings.timezone))

    @property
    def logs(self) -> frozenset[str]:
        """The names of the channels that disturb nobody."""
        return frozenset(c.name for c in self.channels if c.use is ChannelUse.LOG)

    @property
    def quiet(self) -> bool:
        """Nobody works now."""
        return quiet(self.settings, self.now)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """What one Channel is to hear now."""

    channel: Channel
    kind: NoticeKind
    tickets: tuple[int, ...] = ()
    late: tuple[int, ...] = ()
    priority: Priority | None = None


def quiet(settings: Settings, now: datetime) -> bool:
    """Whether nobody works at the clinic at `now`. A clinic without hours is always open."""
    hours = settings.clinic_hours
    return bool(hours) and not in_window(hours, settings.timezone, now)


def due(scene: Scene) -> tuple[Telling, ...]:
    """What is to be told of tickets at this moment."""
    return (*_to_people(scene), *_to_logs(scene))


def digest_due(scene: Scene) -> bool:
    """Whether it is time for today's digest: once a day on which the clinic opens, from the hour of
    the settings on; when the box was off then, in the clinic hours of that day."""
    local = scene.local
    hour, minute = map(int, scene.settings.digest_at.split(":"))
    slot = local.replace(hour=hour, minute=minute, second=0, microsecond=0)
    if local < slot or not _opens(scene.settings, local):
        return False
    if scene.digested is not None and scene.digested >= slot:
        return False
    return local < slot + LATE_DIGEST or not scene.quiet


def digest(scene: Scene, news: News) -> tuple[Telling, ...]:
    """The digest to each channel that what is low goes to: where there is something to say, and
    once a week in any case. Before the first report is acknowledged: that it waits."""
    week = scene.digested is None or _days(scene, scene.digested) >= WEEK_DAYS
    if not (week or (scene.acknowledged and news.anything)):
        return ()
    people = _routed(scene.settings.routes.low, _usable(scene))
    kind = NoticeKind.DIGEST if scene.acknowledged else NoticeKind.FIRST
    return tuple(
        Telling(channel=channel, kind=kind, tickets=news.waits, late=news.late)
        for channel in (*people, *_logs(scene))
    )


def heard(scene: Scene) -> int:
    """How often people were told today, clinic time."""
    today = scene.local.date()
    zone = ZoneInfo(scene.settings.timezone)
    return len(
        {
            (n.made, n.kind in DIGESTS)
            for n in scene.past
            if n.kind in _HEARD
            and n.channel not in scene.logs
            and n.state in UNDER_WAY
            and n.made.astimezone(zone).date() == today
        }
    )


def retry_at(result: Result, tries: int, now: datetime) -> datetime:
    """When to try again: soon while the line is down, ever later while the receiver cannot."""
    steps = _OFFLINE_TRIES if result.offline else _OTHER_TRIES
    wait = timedelta(minutes=steps[min(tries, len(steps)) - 1])
    asked = timedelta(seconds=min(max(result.retry_after_s, 0), _LONGEST_WAIT_S))
    return now + max(wait, asked)


def held(notice: Notice, use: ChannelUse, settings: Settings, now: datetime) -> bool:
    """Whether a notice that could not be sent when it was made waits for clinic hours now."""
    if use is ChannelUse.LOG or notice.priority is Priority.CRITICAL:
        return False
    if notice.kind in DIGESTS and now - notice.made < LATE_DIGEST:
        return False
    return quiet(settings, now)


def outlived(notice: Notice, live: Iterable[int], now: datetime) -> bool:
    """Whether a notice that waits has nothing left to tell."""
    if notice.kind in DIGESTS:
        return now - notice.made >= STALE_DIGEST
    return notice.kind is NoticeKind.TICKETS and not {*notice.tickets, *notice.late} & {*live}


def mark(origin: str, telling: Telling, made: datetime) -> str:
    """What makes two deliveries the same one: 16 hex digits."""
    said = (origin, telling.kind, telling.tickets, telling.late, made.isoformat())
    return hashlib.sha256(repr(said).encode()).hexdigest()[:16]


def most_urgent(tickets: Iterable[Ticket]) -> Priority | None:
    """The highest priority among them."""
    return min((t.priority for t in tickets), key=_RANK.index, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What people were told already, or will be when the line is back: numbers of tickets.

    `late`: that its clock ran out. `asked` are the questions, `cases` the Incidents with the
    highest priority, of which they were told within SAME.
    """

    by_itself: frozenset[int]
    at_all: frozenset[int]
    late: frozenset[int]
    asked: frozenset[Question]
    cases: Mapping[int, int]


def _told(scene: Scene) -> _Told:
    logs, own = scene.logs, {NoticeKind.TICKETS}
    said = [n for n in scene.past if n.state in UNDER_WAY and n.channel not in logs]
    fresh = [n for n in said if n.kind in _HEARD and scene.now - n.made < SAME]
    lately = {t for n in fresh for t in (*n.tickets, *n.late)}
    alone = {t for n in fresh if n.kind in own for t in (*n.tickets, *n.late)}
    cases: dict[int, int] = {}
    for ticket in sorted(scene.tickets, key=lambda t: _RANK.index(t.priority), reverse=True):
        # A digest is no page: what is urgent is told by itself, whatever a digest said.
        if ticket.id in (alone if ticket.priority in _URGENT else lately):
            cases.update(dict.fromkeys(ticket.incidents, _RANK.index(ticket.priority)))
    return _Told(
        by_itself=frozenset(t for n in said if n.kind in own for t in n.tickets),
        at_all=frozenset(t for n in said if n.kind in _HEARD for t in n.tickets),
        late=frozenset(t for n in said if n.kind in own for t in n.late),
        asked=frozenset(_question(t) for t in scene.tickets if t.id in lately),
        cases=cases,
    )


def _to_people(scene: Scene) -> tuple[Telling, ...]:
    now, told = scene.now, _told(scene)
    said = _ripe(scene, told)
    if not said:
        return ()
    urgent = {t.priority for t in said}
    speak = (
        (Priority.CRITICAL in urgent and now - _spoke(scene, {Priority.CRITICAL}) >= AT_ONCE)
        or (Priority.HIGH in urgent and now - _spoke(scene, _URGENT) >= BUNCH)
        or (Priority.MEDIUM in urgent and heard(scene) < BUDGET - RESERVED)
    )
    return _tellings(scene, said, told) if speak else ()


def _ripe(scene: Scene, told: _Told) -> list[Ticket]:
    """The tickets of which something may be told, whether or not it is the moment."""
    hours = scene.acknowledged and not scene.quiet
    return [
        ticket
        for ticket in scene.tickets
        if ticket.state in LIVE_TICKETS
        and (hours or ticket.priority is Priority.CRITICAL)
        and (_is_new(ticket, scene.now, told) or _is_late(ticket, told))
    ]


def _is_new(ticket: Ticket, now: datetime, told: _Told) -> bool:
    """Whether it is news to people. A case of which they heard at this priority is none, though
    the box asks something else about it by now."""
    ripe, rank = RIPE.get(ticket.priority), _RANK.index(ticket.priority)
    if ticket.state is not TicketState.OPEN or ripe is None or now - ticket.opened < ripe:
        return False
    if all(told.cases.get(case, len(_RANK)) <= rank for case in ticket.incidents):
        return False
    if ticket.priority in _URGENT:
        return ticket.id not in told.by_itself
    return ticket.id not in told.at_all and _question(ticket) not in told.asked


def _is_late(ticket: Ticket, told: _Told) -> bool:
    late = ticket.breached is not None and ticket.id not in told.late
    return late and ticket.priority in _URGENT


def _question(ticket: Ticket) -> Question:
    """What makes two tickets the same question: of a Check, what is asked; in words, the case."""
    return ticket.check, ticket.code, ticket.runbook, () if ticket.check else ticket.incidents


def _spoke(scene: Scene, about: Collection[Priority]) -> datetime:
    """When people were last told of something of these priorities."""
    never = datetime.min.replace(tzinfo=scene.now.tzinfo)
    return max(
        (
            n.made
            for n in scene.past
            if n.kind is NoticeKind.TICKETS and n.priority in about and n.channel not in scene.logs
        ),
        default=never,
    )


def _tellings(scene: Scene, said: Sequence[Ticket], told: _Told) -> tuple[Telling, ...]:
    """What each channel hears of `said`: what is routed to it."""
    channels = _usable(scene)
    named = {c.name: c for c in channels}
    by_channel: dict[str, list[Ticket]] = {}
    for ticket in said:
        for channel in _routed(getattr(scene.settings.routes, ticket.priority), channels):
            by_channel.setdefault(channel.name, []).append(ticket)
    return tuple(
        Telling(
            channel=named[name],
            kind=NoticeKind.TICKETS,
            tickets=tuple(t.id for t in found if _is_new(t, scene.now, told)),
            late=tuple(t.id for t in found if _is_late(t, told)),
            priority=most_urgent(found),
        )
        for name, found in by_channel.items()
    )


def _to_logs(scene: Scene) -> Iterable[Telling]:
    """A log hears of every ticket since it was added, once, and once when its clock ran out."""
    for channel in _logs(scene):
        own = [n for n in scene.past if n.channel == channel.name and n.state in UNDER_WAY]
        told = {t for n in own for t in n.tickets if n.kind is NoticeKind.TICKETS}
        late = {t for n in own for t in n.late if n.kind is NoticeKind.TICKETS}
        found = [
            t
            for t in scene.tickets
            if t.state in LIVE_TICKETS
            and t.opened >= channel.added
            and (scene.acknowledged or t.priority is Priority.CRITICAL)
        ]
        new = [t for t in found if t.id not in told]
        over = [t for t in found if t.breached is not None and t.id not in late]
        if new or over:
            yield Telling(
                channel=channel,
                kind=NoticeKind.TICKETS,
                tickets=tuple(t.id for t in new),
                late=tuple(t.id for t in over),
                priority=most_urgent([*new, *over]),
            )


def _routed(uses: Sequence[ChannelUse], channels: Sequence[Channel]) -> list[Channel]:
    """The channels of these uses. Where there is none, the gentlest that reaches people: a clinic
    with e-mail alone hears of what is urgent too. No uses at all mean nobody."""
    found = [c for c in channels if c.use in uses]
    if found or not uses:
        return found
    by_use: Mapping[ChannelUse, list[Channel]] = {
        use: [c for c in channels if c.use is use] for use in PEOPLE
    }
    return next((by_use[use] for use in PEOPLE if by_use[use]), [])


def _usable(scene: Scene) -> list[Channel]:
    """The channels to people, without those that refused the latest notice for good."""
    return [c for c in scene.channels if c.use in PEOPLE and not broken(c.name, scene)]


def _logs(scene: Scene) -> list[Channel]:
    return [c for c in scene.channels if c.use is ChannelUse.LOG and not broken(c.name, scene)]


def broken(name: str, scene: Scene) -> bool:
    """Whether the channel refused the latest notice for good, within BROKEN."""
    answered = (NoticeState.SENT, NoticeState.FAILED)
    own = [n for n in scene.past if n.channel == name and n.state in answered]
    if not own or own[-1].state is not NoticeState.FAILED:
        return False
    return scene.now - own[-1].made < BROKEN


def mute(scene: Scene) -> tuple[tuple[str, str], ...]:
    """The channels that refused the latest notice, or took none for MUTE, each with the code."""
    found = {}
    for n in scene.past:
        if n.state in (NoticeState.SENT, NoticeState.FAILED):
            found[n.channel] = n.result if n.state is NoticeState.FAILED else ""
        if n.state is NoticeState.WAITING and n.tries and scene.now - n.made >= MUTE:
            found[n.channel] = n.result
    return tuple((c.name, found[c.name]) for c in scene.channels if found.get(c.name))


def _opens(settings: Settings, local: datetime) -> bool:
    day = local.strftime("%a").lower()
    return not settings.clinic_hours or any(day in w.days for w in settings.clinic_hours)


def _days(scene: Scene, at: datetime) -> int:
    zone = ZoneInfo(scene.settings.timezone)
    return (scene.local.date() - at.astimezone(zone).date()).days
