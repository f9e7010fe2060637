"""Telling people: channels, notices, and what came of sending one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from osiris.model.content import Priority
from osiris.model.site import ChannelUse


class ChannelKind(StrEnum):
    """How a notice travels."""

    SLACK = "slack"
    TEAMS = "teams"
    PAGERDUTY = "pagerduty"
    EMAIL = "email"
    WEBHOOK = "webhook"  # signed JSON, see docs/notifications.md
    SYSLOG = "syslog"  # RFC 5424
    APPRISE = "apprise"  # any other service that Apprise knows and we allow


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A way to somebody. Its address is a secret and lies in the vault under its name."""

    name: str
    kind: ChannelKind
    use: ChannelUse
    added: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """Where a Channel leads. It cannot be printed: most of these URLs are passwords.

    `url` is the whole URL, `key` the key of a webhook, `ca` the authority (PEM) that signed the
    receiver's certificate where that is the clinic's own.
    """

    url: str
    key: str = ""
    ca: str = ""

    def __repr__(self) -> str:
        return "Address(...)"

    __str__ = __repr__


class NoticeKind(StrEnum):
    """What a notice is about."""

    TICKETS = "tickets"  # questions that were opened, or whose clock ran out
    DIGEST = "digest"
    FIRST = "first"  # the first report waits to be read
    TEST = "test"


class NoticeState(StrEnum):
    """Where a notice stands."""

    WAITING = "waiting"
    SENT = "sent"  # the receiver took it
    FAILED = "failed"  # the receiver refused it for good
    REPLACED = "replaced"  # a later one says it too
    STALE = "stale"  # what it told of has ended before it could be sent


UNDER_WAY = frozenset({NoticeState.WAITING, NoticeState.SENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One message to one Channel. `title` and `text` hold no name of a person or a patient.

    `tickets` are the Tickets that it tells of, `late` those whose clock ran out. `mark` stays the
    same however often it is sent, so that a receiver can tell a repetition. `result` is the code
    of the latest try. `next`: when to try, None where it is done.
    """

    id: int
    channel: str
    kind: NoticeKind
    tickets: tuple[int, ...] = ()
    late: tuple[int, ...] = ()
    priority: Priority | None = None
    title: str
    text: str
    mark: str
    state: NoticeState = NoticeState.WAITING
    tries: int = 0
    result: str = ""
    made: datetime
    next: datetime | None = None
    sent: datetime | None = None


class Sent(StrEnum):
    """What came of a try."""

    OK = "ok"
    TEMPORARY = "temporary"  # try again later
    PERMANENT = "permanent"  # trying again is in vain until a person changes something


OFFLINE = "offline"
"""Code of a Result: nobody was there to take it or to refuse it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a try. `code` is a word of ours (`ok`, `offline`, `slow`, `http-404`,
    `smtp-550`): never a text of the receiver, which may repeat the address."""

    sent: Sent
    code: str
    retry_after_s: int = 0

    @property
    def offline(self) -> bool:
        """Whether the line was down, which is nobody's refusal."""
        return self.code == OFFLINE


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a digest tells, since the one before.

    `healed` maps titles of Checks to how often the box put them right by itself; `waits` are the
    live Tickets; `dark` counts machines that cannot be read, `unseen` Checks without an answer on
    those that can; `late` are Tickets whose clock ran out since; `mute` names the channels that
    take no messages, each with what came of the latest try.
    """

    healed: tuple[tuple[str, int], ...] = ()
    waits: tuple[int, ...] = ()
    dark: int = 0
    unseen: int = 0
    late: tuple[int, ...] = ()
    mute: tuple[tuple[str, str], ...] = ()

    @property
    def anything(self) -> bool:
        """Whether there is something to say."""
        return bool(self.healed or self.waits or self.dark or self.late or self.mute)
