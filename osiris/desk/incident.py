"""One Incident for a person who is to decide: what it is, what would be done, and what may be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from osiris.core.guard import allow, disruptive, in_window
from osiris.desk.desk import Desk
from osiris.desk.trails import ended
from osiris.edge.ledger import Tx, approvals, holds, incidents, runs, tickets
from osiris.model.case import (
    OPEN_STATES,
    REACH,
    Hold,
    Incident,
    Outcome,
    Plan,
    Refused,
    Run,
    Ticket,
    TicketState,
    Tier,
)
from osiris.model.content import Runbook
from osiris.model.site import Settings
from osiris.report.cases import lasting
from osiris.report.plan import Preview, restarts, steps_of
from osiris.report.why import Story

YOU = "you"
"""In place of the name of whoever would say yes."""

DOORS = (
    "approve",
    "dry_run",
    "undo",
    "acknowledge",
    "assign",
    "resolve",
    "reopen",
    "hold_host",
    "release_host",
    "close",
)
"""What a person can do about an Incident, in the order in which it is offered."""

_LATELY = timedelta(days=90)
"""How far back it counts how long a runbook took."""

_OLD_WAYS = (
    ("smb_v1_off.", "smb_v1_off.clients", "version 1 of file sharing (SMB 1)"),
    ("ldap_signing", "ldap_signing.clients", "unsigned sign-ins to the directory (LDAP)"),
    ("certificates.tls", "certificates.tls_used", "old encryption (SSL, TLS 1.0 and 1.1)"),
)
"""Checks that end an old way of working, and the one that tells who still uses it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Users:
    """Who still uses an old way, as one of the checks read it. Nobody: for a week none came."""

    way: str
    names: tuple[str, ...]
    check: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A try that ended or is under way, and the entry of its outcome."""

    run: Run
    entry: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentCase:
    """All that a person needs to decide about one Incident.

    `doors`: what can be done -> why it cannot be now, empty where it can. The daemon judges each
    Request afresh, roles included, which are not looked at here. `asked` is the question about it
    that is live, or else the newest.
    """

    story: Story
    plan: Preview | None
    users: Users | None
    asked: Ticket | None
    tries: tuple[Ended, ...]
    hold: Hold | None
    doors: Mapping[str, str]

    @property
    def is_open(self) -> bool:
        """Whether something is left to do."""
        return _is_open(self.story.incident)


def incident(desk: Desk, number: int) -> IncidentCase:
    """One Incident. Raises RequestError where there is none, or its machine is watched no more."""
    story = desk.why(number)
    with desk.read() as tx:
        asked = tickets.newest_about(tx, number)
        plan = _preview(desk, tx, story)
        tries = tuple(Ended(run=r, entry=ended(tx, r)) for r in _tries(story))
        mine = [h for h in holds.live(tx, story.now) if h.target == story.target.id]
        others = [] if asked is None else _others(tx, asked)
    hold = mine[0] if mine else None
    return IncidentCase(
        story=story,
        plan=plan,
        users=_users(desk, story),
        asked=asked,
        tries=tries,
        hold=hold,
        doors={
            **_healing(story, plan),
            **asking(asked, _is_open(story.incident), others),
            "hold_host": "Healing is on hold there already." if hold else "",
            "release_host": "" if hold else "There is no hold on this machine.",
            "close": _closes(story.incident),
        },
    )


def _tries(story: Story) -> list[Run]:
    """Those for this case, or for the one that is its cause."""
    numbers = (story.incident.id, story.incident.cause)
    return [r for r in story.runs if r.plan.incident in numbers]


def _is_open(found: Incident) -> bool:
    return found.state in OPEN_STATES


def _healing(story: Story, plan: Preview | None) -> dict[str, str]:
    """Why nothing can be carried out, tried dry or taken back."""
    no = _no_plan(story, plan)
    refused = plan.refused.text if plan and plan.refused else ""
    standing = any(lasting(run) for run in _tries(story))
    taken = any(run.undone_by_person for run in _tries(story))
    nothing = "A person took it back already." if taken else "No heal of it stands."
    return {
        "approve": no or refused,
        "dry_run": no,
        "undo": "" if standing else nothing,
    }


def _no_plan(story: Story, plan: Preview | None) -> str:
    found = story.incident
    if not _is_open(found):
        return f"Incident {found.id} is closed ({found.state})."
    if found.check == REACH:
        return "The machine cannot be read: a person mends that."
    if plan is None:
        return "It has no plan: a person mends it."
    if not plan.steps:
        return f"{plan.runbook.id} changes nothing by itself: a person mends it."
    return ""


def _closes(found: Incident) -> str:
    if found.check:
        return "Only a fresh pass or a waiver closes what a check found."
    return "" if _is_open(found) else "It is closed already."


def asking(asked: Ticket | None, is_open: bool, others: list[int]) -> dict[str, str]:
    """Why a question cannot be taken up, handed over, closed or asked again. `others`: live
    questions about the same Incidents."""
    if asked is None:
        none = "Nobody was asked anything about it."
        return dict.fromkeys(("acknowledge", "assign", "resolve", "reopen"), none)
    closed = f"Ticket {asked.id} is closed." if asked.state is TicketState.CLOSED else ""
    taken = asked.state is TicketState.ACKNOWLEDGED
    again = "" if closed else f"Ticket {asked.id} is not closed."
    if not again and not is_open:
        again = "What it was about is settled."
    if not again and others:
        again = f"It is asked about in ticket {others[0]} now."
    return {
        "acknowledge": closed or (f"{asked.owner} took it up already." if taken else ""),
        "assign": closed,
        "resolve": closed,
        "reopen": again,
    }


def _others(tx: Tx, asked: Ticket) -> list[int]:
    live = tickets.all(tx, live_only=True)
    return [t.id for t in live if t.id != asked.id and set(t.incidents) & set(asked.incidents)]


def others(desk: Desk, asked: Ticket) -> tuple[bool, list[int]]:
    """Whether a Ticket's case is open, and which other live Tickets are about it."""
    with desk.read() as tx:
        found = [incidents.get(tx, number) for number in asked.incidents]
        return any(i is not None and _is_open(i) for i in found), _others(tx, asked)


def _preview(desk: Desk, tx: Tx, story: Story) -> Preview | None:
    found = _runbook(desk, tx, story)
    if found is None:
        return None
    book, tier = found
    verbs = [desk.catalogue.verbs[book.platform, step.verb] for step in book.steps]
    config = desk.settings
    since = story.now - _LATELY
    done = [
        r
        for r in runs.all(tx, since=since)
        if r.plan.runbook == book.id and r.outcome is Outcome.HEALED
    ]
    return Preview(
        runbook=book,
        steps=steps_of(book, verbs),
        disruptive=disruptive(book, desk.catalogue),
        cuts=any(v.cuts for v in verbs),
        restarts=restarts(verbs),
        took_s=tuple(int((r.ended - r.started).total_seconds()) for r in done[-9:] if r.ended),
        limit_s=max((v.takes_s or config.deadline_s for v in verbs), default=config.deadline_s),
        open_now=in_window(config.windows, config.timezone, story.now),
        opens=next_window(config, story.now),
        yes=tuple(
            a.who
            for a in approvals.live(tx, story.incident.id, story.now)
            if a.digest == book.digest
        ),
        refused=_refused(desk, tx, story, book, tier),
    )


def _runbook(desk: Desk, tx: Tx, story: Story) -> tuple[Runbook, Tier] | None:
    """What a yes would be to, as flow.heal chooses it: what tier 2 suggested and the question
    shows; else what the rules say; else what a person is shown."""
    from osiris.flow.heal.tier2 import waiting

    books = desk.catalogue.runbooks
    agreed = waiting(tx, story.incident)
    ruled = story.runbook or story.learned
    tier = Tier.RULES
    if agreed is not None and agreed.decision.runbook in books:
        ruled, tier = books[agreed.decision.runbook], Tier.PLANNER
    elif ruled is None:
        shown = next((t.runbook for t in story.tickets if t.runbook), "")
        ruled, tier = books.get(shown), Tier.PERSON
    if ruled is None:
        return None
    return (ruled.for_check(story.incident.check) if story.incident.check else ruled), tier


def _refused(desk: Desk, tx: Tx, story: Story, book: Runbook, tier: Tier) -> Refused | None:
    """What the guard says to a person's yes now, on what was seen last."""
    from osiris.flow.heal import outline
    from osiris.flow.heal.case import shown

    if story.finding is None or not book.steps:
        return None
    plan: Plan = outline(story.incident, book, tier)
    now = desk.situation(tx, story.target, story.finding, story.now)
    return allow(
        plan, desk.catalogue, replace(now, approved=(YOU,), shown=shown(tx, story.incident))
    )


def _users(desk: Desk, story: Story) -> Users | None:
    """Who still uses the old way, where a check of this machine read that."""
    told = next((w for w in _OLD_WAYS if story.incident.check.startswith(w[0])), None)
    if told is None:
        return None
    for finding, _ in desk.findings(story.target.id):
        if finding.check == told[1] and isinstance(finding.observed, list | tuple):
            names = tuple(str(one) for one in finding.observed)
            return Users(way=told[2], names=names, check=told[1], at=finding.at)
    return None


def next_window(config: Settings, now: datetime) -> datetime | None:
    """When a maintenance window begins next after `now`; None where none is set."""
    local = now.astimezone(ZoneInfo(config.timezone))
    begins = [
        day.replace(hour=int(w.start[:2]), minute=int(w.start[3:]), second=0, microsecond=0)
        for ahead in range(8)
        for day in (local + timedelta(days=ahead),)
        for w in config.windows
        if day.strftime("%a").lower() in w.days
    ]
    return min((b.astimezone(now.tzinfo) for b in begins if b > local), default=None)
