"""A clinic that never changes, for pictures: its machines, its cases and its questions.

Built from the real nouns, and from the checks and runbooks of the real catalogue, at one instant.
What else the screens show is in frozen_cases and frozen_proof.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from osiris.core.score import standing
from osiris.desk.board import WORDS, Board, Graded, Machine, Need
from osiris.desk.glance import Glance
from osiris.edge.catalogue import load
from osiris.model.case import (
    Finding,
    Incident,
    IncidentState,
)
from osiris.model.content import Catalogue, Check, Op, Priority, Runbook, Value, Verdict
from osiris.model.proof import Kind
from osiris.model.site import (
    MachineRole,
    Platform,
    Settings,
    SignIn,
    Target,
    TargetClass,
    TransportKind,
    Window,
)
from osiris.report.cases import ORDER, CheckCase, Cited, HostCase, Line, Past, Proof

AT = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
"""The one instant of every picture: a Saturday."""

GLANCE = Glance(
    site="Harbour Street Clinic",
    timezone="UTC",
    address="192.0.2.20",
    url="https://192.0.2.20:8443/",
    fingerprint="3F:9A:77:01:11:4D",
    version="0.1.0",
    synced="no endpoint",
    daemon=True,
    held=None,
    held_hosts=0,
    newest=AT,
    keys={},
)
SETTINGS = Settings(
    site="Harbour Street Clinic",
    windows=(Window(days=("sat", "sun"), start="22:00", end="04:00"),),
    do_not_touch=("xray-console",),
    do_not_probe=("192.0.2.64/28",),
)
FAILS, HEALS = "firewall", "time_sync"
"""The check of the case that waits, and that of the one that was healed."""
BEGAN_H = 1.3
"""Since when the first one fails, in hours: since entry 409."""


@cache
def catalogue() -> Catalogue:
    """The real one."""
    return load()


def before(**span: float) -> datetime:
    """So long before the instant."""
    return AT - timedelta(**span)


# The board.


def _machine(name: str, worst: str, **counts: int) -> Machine:
    every = {word: counts.get(word, 0) for word in WORDS}
    return Machine(
        id=name,
        name=name,
        platform="windows",
        worst=worst,
        counts=every,
        open=counts.get("fail", 0),
        dark=worst == "unknown",
        seen=before(minutes=4),
    )


def _need(kind: str, number: int, priority: Priority, title: str, *hosts: str) -> Need:
    return Need(
        kind=kind,
        number=number,
        incident=number,
        priority=priority,
        title=title,
        hosts=hosts,
        check=kind != "dark",
        overdue=number == 1,
    )


_MACHINES = (
    _machine("xray-console", "unknown", unknown=41),
    _machine("front-desk", "fail", fail=2, warn=1, **{"pass": 38}),
    _machine("dc1", "stale", stale=5, **{"pass": 36}),
    _machine("fs1", "warn", warn=1, waived=1, **{"pass": 39}),
    _machine("pc3", "pass", **{"pass": 40}, not_applicable=1),
)
BOARD = Board(
    at=AT,
    counts={word: sum(m.counts[word] for m in _MACHINES) for word in WORDS},
    needs=(
        _need("ticket", 1, Priority.HIGH, "The firewall is on", "front-desk", "pc3"),
        _need("dark", 2, Priority.CRITICAL, "The machine cannot be read", "xray-console"),
        _need("incident", 3, Priority.MEDIUM, "Backups were tested", "fs1"),
    ),
    machines=_MACHINES,
    scores=(
        Graded(
            framework="hipaa",
            title="HIPAA Security Rule, 45 CFR 164 Subpart C",
            score=94,
            coverage=80,
            oldest=before(hours=2),
            newest=AT,
        ),
    ),
    trend=(9, 8, 8, 6, 7, 5, 4, 3),
)

# One machine and its checks.


def windows(id: str, name: str, klass: TargetClass, role: MachineRole, last: int) -> Target:
    """A machine of the clinic; `last` ends its address."""
    return Target(
        id=id,
        name=name,
        platform=Platform.WINDOWS,
        klass=klass,
        transport=TransportKind.WINRM,
        address=f"192.0.2.{last}",
        port=5986,
        user="svc-osiris",
        identity=f"4C4C4544-0042-3510-8051-B4C04F5A32{last}",
        onboarded=True,
        sign_in=SignIn.KERBEROS,
        role=role,
        added=before(days=40),
    )


DESK = windows("t2", "front-desk", TargetClass.WORKSTATION, MachineRole.WORKSTATION, 31)
FILES = windows("t4", "fs1", TargetClass.SERVER, MachineRole.MEMBER_SERVER, 12)
_ODD: dict[str, tuple[Verdict, Value, str, float, int | None]] = {
    FAILS: (Verdict.FAIL, ("Private",), "", BEGAN_H, 12),
    "av_edr.signatures": (Verdict.FAIL, 9, "", 30, 14),
    "encryption_at_rest.tpm": (Verdict.UNKNOWN, None, "access_denied", 200, None),
    "disk_space.system": (Verdict.WARN, 17, "", 50, None),
    "accounts_privileged.local_count": (Verdict.WAIVED, 4, "waiver", 400, None),
    "ad_health.secure_channel": (Verdict.NOT_APPLICABLE, None, "not_told", 900, None),
}
"""What is not fine on DESK: verdict, what was seen, reason, hours since, incident."""


def check(id: str) -> Check:
    """A Windows check of the catalogue."""
    return catalogue().checks_of(DESK)[id]


def _fine(one: Check) -> Value:
    """A value that passes."""
    wanted = one.expect.value
    if one.expect.op in (Op.EMPTY, Op.SUBSET_OF):
        return ()
    if one.expect.op in (Op.WITHIN, Op.ONE_OF) and isinstance(wanted, list | tuple):
        return wanted[0]
    return wanted


def line(one: Check) -> Line:
    """How a check stands on DESK."""
    fine = (Verdict.PASS, _fine(one), "", 900, None)
    verdict, seen, reason, hours, case = _ODD.get(one.id, fine)
    looked = before(minutes=4)
    found = Finding(
        target=DESK.id, check=one.id, verdict=verdict, reason=reason, observed=seen, at=looked
    )
    return Line(
        check=one,
        finding=found,
        since=before(hours=hours),
        standing=standing(found, one.cadence, AT),
        incident=case,
    )


def book(check_id: str) -> Runbook:
    """The Windows runbook that heals a check."""
    return next(
        b.for_check(check_id)
        for b in catalogue().runbooks.values()
        if b.platform is Platform.WINDOWS and any(p.check == check_id for p in b.heals)
    )


def incident(number: int, of: Target, check_id: str, hours: float, **more: Any) -> Incident:
    """A case; it waits unless `more` says otherwise."""
    given = {"state": IncidentState.WAITING, "priority": Priority.HIGH, **more}
    return Incident(id=number, target=of.id, check=check_id, opened=before(hours=hours), **given)


def host() -> HostCase:
    """DESK, with every check that is for it."""
    due = [c for c in catalogue().checks_of(DESK).values() if c.is_for(DESK.role)]
    found = sorted(map(line, due), key=lambda x: (ORDER[x.standing], x.check.id))
    return HostCase(
        now=AT,
        target=DESK,
        lines=tuple(found),
        looked=before(minutes=4),
        cases=((incident(12, DESK, FAILS, BEGAN_H), check(FAILS).title),),
        holds=(),
        waivers=(),
        handed=("patching",),
        uncovered=(("mfa", ""), ("vulnerability_scan", "")),
        untouched="",
        changes=3,
    )


def one_check() -> CheckCase:
    """The firewall of DESK."""
    return CheckCase(
        now=AT,
        target=DESK,
        line=line(check(FAILS)),
        cited=_cited(FAILS),
        past=(
            Past(at=before(hours=BEGAN_H), what="began to fail: incident 12", entry=409),
            Past(at=before(hours=BEGAN_H), what="reads fail since then", entry=409),
        ),
        proofs=(
            Proof(
                seq=409, kind=Kind.SWEEP, at=before(hours=BEGAN_H), leaf="5e" * 32, what="a look"
            ),
        ),
        incident=12,
        runbook=f"{book(FAILS).id}: {book(FAILS).title}",
    )


def _cited(subject: str) -> tuple[Cited, ...]:
    hipaa = catalogue().frameworks["hipaa"]
    return tuple(
        Cited(
            framework=hipaa.title,
            proposed=hipaa.proposed,
            control=control.id,
            title=control.title,
            level=control.level,
            strength=mapped.strength,
            why=mapped.why,
        )
        for control in hipaa.controls
        for mapped in control.checks
        if mapped.subject == subject
    )
