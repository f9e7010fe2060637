"""People at the box: accounts, sessions, ways in, and the second yes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from osiris.model.case import Role


class Way(StrEnum):
    """How a person came to the box. The daemon reads it off the kernel; nobody tells it."""

    TTY = "tty"  # the box's own screen: a Linux virtual terminal
    SSH = "ssh"  # a pseudo-terminal
    WEB = "web"  # no terminal: the web server
    CLI = "cli"  # this process itself holds the data folder: no daemon runs


class Stage(StrEnum):
    """What a Session may do at all."""

    ENROL = "enrol"  # the password was right; a second factor must be set up first
    OPEN = "open"
    LOCKED = "locked"  # only the password again


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person's login on the box, as everybody may see it. What proves the person is in the vault.

    `phone` is the id of the phone key that signs second approvals, empty where there is none.
    """

    name: str
    role: Role
    made: datetime
    disabled: bool = False
    totp: bool = False
    phone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A signed-in person. `id` is the secret that opens it: 32 random bytes as 64 hex digits, empty
    where the kernel says who it is (the owner of the box, root)."""

    id: str = field(default="", repr=False)
    account: str
    role: Role
    way: Way
    stage: Stage = Stage.OPEN
    since: datetime
    expires: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """One person's yes to one Plan of a runbook that needs two."""

    id: int
    incident: int
    target: str
    runbook: str
    digest: str
    who: str
    way: Way
    at: datetime
    expires: datetime
    used: int | None = None  # the entry of the intent that it let happen
