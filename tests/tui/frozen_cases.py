"""What the same clinic's box asks people, and two of its cases: one waits, one was healed."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from osiris.core import clocks
from osiris.core.guard import disruptive
from osiris.core.sop import sop_for, told
from osiris.desk.asked import TicketCase, procedure
from osiris.desk.incident import Ended, IncidentCase, asking
from osiris.model.case import (
    Applied,
    BoundStep,
    Finding,
    Incident,
    IncidentState,
    Outcome,
    Plan,
    Run,
    Ticket,
    TicketState,
    Tier,
)
from osiris.model.content import Priority, Runbook, Verdict
from osiris.model.planner import PlannerKind, PlannerState
from osiris.model.site import MachineRole, Target, TargetClass
from osiris.report.plan import Preview, restarts, steps_of
from osiris.report.ticket import ticket_page
from osiris.report.tickets import Asked, asked, hands
from osiris.report.why import Story
from tests.tui.frozen import (
    AT,
    BEGAN_H,
    DESK,
    FAILS,
    FILES,
    HEALS,
    SETTINGS,
    before,
    book,
    catalogue,
    check,
    incident,
    line,
    windows,
)
from tui.screens.tickets import Data


def _ticket(number: int, check_id: str, code: str, text: str, hours: float, **more: Any) -> Ticket:
    given = {"state": TicketState.OPEN, "priority": Priority.HIGH, "incidents": (), **more}
    begun = before(hours=hours)
    ends = clocks.due(begun, given["priority"], SETTINGS)
    return Ticket(
        id=number,
        check=check_id,
        code=code,
        text=text,
        opened=begun,
        **{"started": begun, "due": ends, **given},
    )


_ASK = "RB-WIN-FIREWALL-001 needs a person's yes each time."
PLANNER = PlannerState(
    kind=PlannerKind.EMBEDDED,
    ready=True,
    model="b71c4d20" * 8,
    why="no ceiling was measured for this catalogue.",
    may_act=False,
)


def tickets() -> tuple[Ticket, ...]:
    """Every kind of clock."""
    return (
        _ticket(
            9, FAILS, "always_ask", _ASK, BEGAN_H, incidents=(12,), runbook="RB-WIN-FIREWALL-001"
        ),
        _ticket(10, "reach", "healer", "", 0.1, incidents=(13,), priority=Priority.CRITICAL),
        _ticket(7, "backup.age", "no_rule", "", 25, incidents=(8,)),
        _ticket(
            8,
            HEALS,
            "flap",
            "",
            30,
            incidents=(9,),
            priority=Priority.MEDIUM,
            state=TicketState.ACKNOWLEDGED,
            owner="grace",
            acknowledged=before(hours=29),
        ),
        _ticket(6, "", "learned", "", 50, priority=Priority.LOW, started=None, due=None),
    )


def _cases() -> dict[int, tuple[Incident, str]]:
    dark = windows("t1", "xray-console", TargetClass.MEDICAL, MachineRole.UNKNOWN, 66)
    return {
        12: (incident(12, DESK, FAILS, BEGAN_H), DESK.name),
        13: (incident(13, dark, "reach", 0.1), dark.name),
        8: (incident(8, FILES, "backup.age", 25), FILES.name),
        9: (incident(9, FILES, HEALS, 30), FILES.name),
    }


def questions() -> list[Asked]:
    """The same as the screen lists them."""
    checks = {(t.id, c.id): c for t in (DESK, FILES) for c in catalogue().checks_of(t).values()}
    return asked(tickets(), _cases(), checks, SETTINGS, AT)


def listed() -> Data:
    """All of them, as the screen has them."""
    return Data(now=AT, rows=tuple(questions()))


def question() -> TicketCase:
    """Ticket 9, which waits for a yes."""
    mine = next(a for a in questions() if a.ticket.id == 9)
    sop = sop_for(FAILS, mine.ticket.code)
    words = ticket_page(mine.ticket, [_story_waiting()], catalogue(), sop=told(sop))
    return TicketCase(
        line=mine,
        page=f"{hands(mine.ticket, mine.left, AT)}\n\n{words}",
        sop=sop,
        procedure=procedure(sop),
        doors=asking(mine.ticket, True, []),
    )


def _story(found: Incident, of: Target, finding: Finding, since: datetime, **more: Any) -> Story:
    given = {"runs": (), "tickets": (), "next_": None, **more}
    return Story(
        now=AT,
        incident=found,
        target=of,
        check=check(found.check),
        finding=finding,
        since=since,
        runbook=book(found.check),
        planner=PLANNER,
        **given,
    )


def _story_waiting() -> Story:
    found, seen = incident(12, DESK, FAILS, BEGAN_H), line(check(FAILS)).finding
    assert seen is not None
    return _story(found, DESK, seen, found.opened, tickets=tickets()[:1])


def _preview(found: Runbook, **more: Any) -> Preview:
    verbs = [catalogue().verbs[found.platform, step.verb] for step in found.steps]
    return Preview(
        runbook=found,
        steps=steps_of(found, verbs),
        disruptive=disruptive(found, catalogue()),
        cuts=any(v.cuts for v in verbs),
        restarts=restarts(verbs),
        limit_s=max(v.takes_s or SETTINGS.deadline_s for v in verbs),
        open_now=False,
        opens=datetime(2026, 11, 21, 22, tzinfo=UTC),
        yes=(),
        refused=None,
        **more,
    )


_DOORS = {
    "hold_host": "",
    "release_host": "There is no hold on this machine.",
    "close": "Only a fresh pass or a waiver closes what a check found.",
}


def waiting() -> IncidentCase:
    """Incident 12: the firewall is off, and a yes is waited for."""
    mine = tickets()[0]
    healing = {"approve": "", "dry_run": "", "undo": "No heal of it stands."}
    return IncidentCase(
        story=_story_waiting(),
        plan=_preview(book(FAILS), took_s=()),
        users=None,
        asked=mine,
        tries=(),
        hold=None,
        doors={**healing, **asking(mine, True, []), **_DOORS},
    )


def _run(found: Runbook) -> Run:
    given = {k: v for step in found.steps for k, v in step.params.items()}
    action = Applied(action="501-1", verb=found.steps[0].verb, params=given, ok=True)
    return Run(
        intent=401,
        plan=Plan(
            incident=11,
            target=FILES.id,
            check=HEALS,
            runbook=found.id,
            version=found.version,
            digest=found.digest,
            steps=(BoundStep(verb=found.steps[0].verb, params=given),),
            tier=Tier.RULES,
            reason="",
        ),
        outcome=Outcome.HEALED,
        applied=(action,),
        started=before(hours=5.61),
        ended=before(hours=5.6),
    )


def healed() -> IncidentCase:
    """Incident 11: the time service ran no more, and the box started it."""
    state = IncidentState.HEALED
    found = incident(11, FILES, HEALS, 6.85, state=state, closed=before(hours=5.6))
    seen = Finding(
        target=FILES.id, check=HEALS, verdict=Verdict.PASS, observed=True, at=before(minutes=4)
    )
    run = _run(book(HEALS))
    closed = f"Incident 11 is closed ({state})."
    return IncidentCase(
        story=_story(found, FILES, seen, before(hours=5.6), runs=(run,)),
        plan=_preview(book(HEALS), took_s=(19, 22, 31)),
        users=None,
        asked=None,
        tries=(Ended(run=run, entry=402),),
        hold=None,
        doors={
            **{"approve": closed, "dry_run": closed, "undo": ""},
            **asking(None, False, []),
            **_DOORS,
        },
    )
