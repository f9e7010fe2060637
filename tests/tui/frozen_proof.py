"""The same clinic's record and decisions, for pictures: chain, policy, people, log, versions."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from osiris.core.guard import disruptive, parts_of_the_week
from osiris.core.learn import pattern_id
from osiris.desk.about import About
from osiris.desk.audit import Asked
from osiris.desk.deciding import CLASSES, Learning, Policies, Taught, Word
from osiris.desk.deciding import Line as Ruled
from osiris.desk.events import Book, Entry, Listing, Row
from osiris.desk.logs import Line
from osiris.desk.people import People
from osiris.desk.proof import Key, Standing
from osiris.model.case import Autonomy, Role, Source, Waiver
from osiris.model.content import Runbook
from osiris.model.learning import ANY, LearnedState, Likeness, Proof
from osiris.model.person import Account, Session, Way
from osiris.model.proof import Checkpoint, KeyPurpose, Kind
from osiris.model.site import Platform, Settings, TargetClass
from osiris.report.events import machines, mood, says
from osiris.report.learned import likeness_line, proof_line
from osiris.report.owner import Letter, Wrong
from tests.tui.frozen import AT, SETTINGS, before, catalogue, check

SIZE = 412
_NAMES = {"t2": "front-desk", "t4": "fs1"}


def _hex(text: str) -> str:
    return sha256(text.encode()).hexdigest()


# The chain.

_SEEN = {"t1": "?", "t2": "pf", "t3": "p", "t4": "p", "t5": "p"}
_SWEEP: Mapping[str, Any] = {"verdicts": _SEEN, "blind": []}
_HEAL: Mapping[str, Any] = {"runbook": "RB-WIN-SVC-004", "incident": 11, "target": "t4"}
_BODIES: tuple[tuple[Kind, Mapping[str, Any]], ...] = (
    (Kind.SWEEP, _SWEEP),
    (
        Kind.REQUEST,
        {"request": "approve", "role": "technician", "where": "ssh", "refused": "role"},
    ),
    (Kind.SWEEP, {**_SWEEP, "blind": ["t1"], "opened": [12, 13]}),
    (Kind.NOTICE, {"what": "ticket", "channel": "pager", "state": "sent"}),
    (Kind.TICKET, {"ticket": 6, "event": "opened", "state": "open", "priority": "low"}),
    (
        Kind.DECISION,
        {"runbook": "RB-WIN-SVC-004", "ppm": 871_000, "code": "ceiling", "incident": 15},
    ),
    (Kind.HEARD, {"opened": [[15, "t2"]], "closed": []}),
    (Kind.LEARNED, {"what": "rule", "to": "proposed", "runbook": "RB-WIN-SVC-004", "why": "proof"}),
    (Kind.REDACTION, {"details": [12, 13], "reason": "retention"}),
    (Kind.OUTCOME, {**_HEAL, "outcome": "healed", "reason": "", "intent": 401}),
    (Kind.INTENT, {**_HEAL, "purpose": "heal", "tier": "rules"}),
    (Kind.SWEEP, {**_SWEEP, "opened": [11]}),
    (Kind.KEY, {"keys": [{"purpose": "bundles"}]}),
    (Kind.SCHEDULE, {"targets": list(_SEEN), "day": "2026-11-20"}),
)
"""The newest first."""


def _row(place: int, kind: Kind, body: Mapping[str, Any]) -> Row:
    about = machines(body)
    one = "".join(_NAMES.get(t, t) for t in about)
    return Row(
        seq=SIZE - 1 - place,
        at=before(minutes=4 + 37 * place),
        kind=kind.value,
        host=f"{len(about)} machines" if len(about) > 1 else one,
        words=says(kind, body),
        mood=mood(kind, body),
    )


_ROWS = tuple(_row(n, kind, body) for n, (kind, body) in enumerate(_BODIES))
HEALED = next(row.seq for row in _ROWS if row.kind == Kind.OUTCOME)
"""The entry of the heal of incident 11."""


class _Pages(Book):
    """Rows that were all read already; older ones are daily looks."""

    def __init__(self) -> None:
        daily = (_row(n, Kind.SWEEP, _SWEEP) for n in range(len(_ROWS), SIZE))
        self._rows = {row.seq: row for row in (*_ROWS, *daily)}


def events() -> Listing:
    """All entries."""
    return Listing(_Pages(), SIZE)


def entry() -> Entry:
    """It whole."""
    row, body = next((r, b) for r, (_, b) in zip(_ROWS, _BODIES, strict=True) if r.seq == HEALED)
    return Entry(
        row=row,
        leaf=_hex("leaf"),
        prev=_hex("prev"),
        signers=(_hex("bundles"),),
        time={
            "utc": row.at.isoformat(),
            "quality": "synced",
            "source": "chrony",
        },
        body=json.dumps(body, indent=2, sort_keys=True),
        details=(),
        fault="",
        covered=SIZE - 4,
        size=SIZE,
    )


def evidence() -> Standing:
    """A chain with one silence and a key that was changed."""
    origin = "osiris.example/harbour-street"
    return Standing(
        origin=origin,
        lab=False,
        size=SIZE,
        root=_hex("root"),
        newest=before(minutes=4),
        checkpoint=Checkpoint(origin=origin, size=SIZE - 4, root=b"", note=""),
        keys=(
            Key(purpose=KeyPurpose.IDENTITY, id=_hex("identity"), since=0, until=None),
            Key(purpose=KeyPurpose.BUNDLES, id=_hex("bundles"), since=399, until=None),
            Key(purpose=KeyPurpose.CHECKPOINTS, id=_hex("checkpoints"), since=0, until=None),
            Key(purpose=KeyPurpose.BUNDLES, id=_hex("older"), since=0, until=399),
        ),
        silent=((before(days=9, hours=4), before(days=9)),),
        details=187,
        destroyed=2,
    )


# What people decide.

_SAID = {
    ("RB-WIN-SVC-004", TargetClass.SERVER): Word(level=Autonomy.ACT, origin="earned"),
    ("RB-WIN-SVC-004", TargetClass.WORKSTATION): Word(level=Autonomy.ACT, origin="a person"),
    ("RB-LIN-FW-001", TargetClass.SERVER): Word(level=Autonomy.OBSERVE, origin="a person"),
    ("RB-LIN-ACCT-001", TargetClass.SERVER): Word(level=Autonomy.ASK, origin="each time"),
}


def _ruled(runbook: Runbook) -> Ruled:
    default = Word(level=Autonomy.ASK, origin="default")
    return Ruled(
        runbook=runbook.id,
        title=runbook.title,
        platform=runbook.platform.value,
        disruptive=disruptive(runbook, catalogue()),
        words={klass: _SAID.get((runbook.id, klass), default) for klass in CLASSES},
    )


def policy() -> Policies:
    """Every runbook that changes something, a few words of people, one that was earned."""
    books = sorted(catalogue().runbooks.values(), key=lambda b: b.id)
    return Policies(
        now=parts_of_the_week(SETTINGS, AT),
        lines=tuple(_ruled(b) for b in books if b.steps),
        holds=(),
        waivers=tuple(waivers()),
        earning={ANY: True},
        windows=("sat sun  22:00 to 04:00",),
        clinic_hours=("mon tue wed thu fri  08:00 to 18:00",),
        timezone="UTC",
        do_not_touch=SETTINGS.do_not_touch,
        do_not_probe=SETTINGS.do_not_probe,
        rmm_owns=("patching",),
    )


def _waiver(number: int, scope: str, owner: str, why: str, until: datetime) -> Waiver:
    return Waiver(
        id=number,
        scope=scope,
        target="",
        owner=owner,
        reason=why,
        created=before(days=20),
        expires=until,
    )


def waivers() -> list[tuple[Waiver, str]]:
    """Two that stand, of one machine and of all."""
    year, month = datetime(2027, 3, 31, 23, 59, 59, tzinfo=AT.tzinfo), before(days=-10)
    local = "accounts_privileged.local_count"
    return [
        (_waiver(1, local, "grace", "the vendor's account goes in March", year), "front-desk"),
        (_waiver(2, "screen_lock", "ada", "operating room: a screen must not lock", month), ""),
    ]


def lists() -> Settings:
    """config.yaml."""
    return SETTINGS


def _taught(state: str, key: str, why: str, who: str, shown: Proof, at: int | None) -> Taught:
    of = Likeness(platform=Platform.WINDOWS, source=Source.UNIT, key=key, runbook="RB-WIN-SVC-004")
    return Taught(
        pattern=pattern_id(of),
        of=likeness_line(of),
        state=state,
        proof=proof_line(shown),
        why=why,
        who=who,
        entry=at,
    )


def learning() -> Learning:
    """One rule in each place."""
    good = Proof(good=6, row=6, hosts=3, days=12, low_ppm=609_000)
    mixed = Proof(good=5, bad=1, hosts=2, days=9, low_ppm=436_000, high_ppm=970_000)
    few = Proof(good=2, row=2, hosts=1, days=3, low_ppm=342_000)
    return Learning(
        lessons=(
            _taught("proposed", "W32Time", "five lasting successes", "", good, 404),
            _taught("promoted", "Dnscache", "a person promoted it", "ada", good, 371),
            _taught("demoted", "Spooler", "it failed once", "", mixed, 352),
            _taught("counted", "Dhcp", "", "", few, None),
        ),
        counts={state: 0 for state in LearnedState},
        counted=1,
        earning={ANY: True},
        lab=False,
    )


def owner() -> Letter:
    """A page with something in each part."""
    lost = check("firewall")
    return Letter(
        site=SETTINGS.site,
        at=AT,
        machines=5,
        dark=("xray-console",),
        due=205,
        told=164,
        passed=157,
        wrong=(
            Wrong(
                title=lost.title,
                why=lost.text.why_it_matters,
                consequence=lost.text.consequence,
                hosts=("front-desk",),
            ),
        ),
        waiting=(f"Should be: {lost.title}. Somebody must look at front-desk (ticket 9, high)",),
        healed=7,
        undone=1,
        waived=2,
        entries=SIZE,
    )


# People, the log, the versions.


def users() -> People:
    """Three accounts, one of them signed in."""

    def one(name: str, role: Role, days: int, **more: Any) -> Account:
        return Account(name=name, role=role, made=before(days=days), **more)

    ada = Session(
        account="ada",
        role=Role.ADMIN,
        way=Way.TTY,
        since=before(minutes=12),
        expires=before(hours=-12),
    )
    return People(
        accounts=(
            one("ada", Role.ADMIN, 40, totp=True, phone="9f2c41d07be83a15"),
            one("grace", Role.APPROVER, 39, totp=True),
            one("katherine", Role.TECHNICIAN, 12, disabled=True),
        ),
        sessions=(ada,),
    )


def logs() -> list[Line]:
    """A morning of the daemon."""
    words = (
        "watching every 60 s; stop with SIGTERM",
        "5 machines looked at in 4.1 s: 198 pass, 2 fail, 41 unknown",
        "request sweep (tty): done",
        "xray-console: not reachable",
        "request approve (ssh): refused: role",
        "front-desk: reading it again before anything is changed",
        "request ticket.acknowledge (tty): done",
    )
    return [Line(at=before(minutes=90 - 12 * n), words=told) for n, told in enumerate(words)]


def _asked(seq: int, minutes: int, kind: str, who: str, role: Role, **more: Any) -> Asked:
    given = {"where": "tty", "refused": "", "args": "", "destroyed": False, **more}
    return Asked(seq=seq, at=before(minutes=minutes), kind=kind, who=who, role=role.value, **given)


def audit() -> list[Asked]:
    """Allowed, refused, and one whose words were destroyed."""
    tech, approver, admin = Role.TECHNICIAN, Role.APPROVER, Role.ADMIN
    role = {"refused": "role", "args": "incident 12", "where": "ssh"}
    return [
        _asked(410, 41, "approve", "katherine", tech, **role),
        _asked(405, 130, "sweep", "grace", approver, where="web", args="names front-desk"),
        _asked(398, 300, "ticket.acknowledge", "grace", approver, args="ticket 8"),
        _asked(377, 2_000, "policy.set", "ada", admin, args="autonomy act, klass workstation"),
        _asked(12, 50_000, "target.add", "", admin, destroyed=True),
    ]


def about() -> About:
    """A box of no machine in particular."""
    return About(
        parts={
            "THIS BOX": {
                "osiris": "0.1.0",
                "python": "3.11.9",
                "system": "Debian GNU/Linux 12 (bookworm)",
                "kernel": "6.1.0-25-amd64",
                "catalogue": f"45 runbooks, {_hex('catalogue')[:16]}",
                "schema": "17",
            },
            "RUNNING": {
                "daemon": "answers",
                "machines": "5",
                "time": AT.isoformat(timespec="seconds"),
                "clock": "set by nothing",
                "up": "40 d 3 h 12 min",
                "load": "0.08 0.11 0.09",
                "disk": "21,402 of 29,810 MB free",
                "ledger": "38 MB",
                "web cert": "3F:9A:77:01:11:4D",
            },
            "EVIDENCE": {
                "chain": "osiris.example/harbour-street",
                "entries": f"{SIZE}, the newest 240 s ago",
                "checkpoint": f"over {SIZE - 4}",
            },
            "TIER 2": {
                "planner": "embedded",
                "ready": "yes",
                "may act": "no",
                "model": "b71c4d20" * 2,
            },
        },
        notices=(
            ("cryptography", "46.0.3", "Apache-2.0 OR BSD-3-Clause"),
            ("textual", "8.2.8", "MIT"),
        ),
    )
