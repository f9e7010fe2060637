"""Nouns -> pages of plain text, for a terminal of 80 columns and more."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime
from textwrap import fill
from typing import Any

from osiris.core.guard import ASKS
from osiris.core.score import BLIND, Score, Standing
from osiris.model.case import Finding, Incident, Run, Ticket
from osiris.model.content import Check, Priority, Verdict
from osiris.report.learned import CODE, TITLE
from osiris.report.text import MARK, table, title_of, when
from osiris.report.tickets import tickets_line
from osiris.report.tiers import planner_line

WIDTH = 80

_WORST = [Verdict.FAIL, Verdict.ERROR, Verdict.UNKNOWN, Verdict.WARN, Verdict.WAIVED]
_REST = [Verdict.PASS, Verdict.NOT_APPLICABLE]
ORDER = {verdict: place for place, verdict in enumerate([*_WORST, *_REST])}
"""Worst first."""


def status_page(
    status: Mapping[str, Any],
    names: Mapping[str, str],
    findings: Sequence[tuple[Finding, datetime]],
    waiting: Sequence[tuple[Incident, str]],
    tickets: Sequence[Ticket],
    checks: Mapping[tuple[str, str], Check],
) -> str:
    """What needs me now on top, then every machine worst first, then how fresh all this is."""
    daemon = "running" if status["daemon"] else "NOT running: nothing is watched until it runs"
    parts = [f"{status['site']}: {status['machines']} machines. Daemon {daemon}."]
    if tickets:
        parts.append("What needs you now\n" + _questions(tickets, waiting, checks))
    else:
        parts.append("Nothing needs you now.")
    parts.append("Machines\n" + _machines(names, findings))
    parts.append(tickets_line(status["tickets"]))
    parts.append(planner_line(status["planner"]))
    newest = when(status["newest"]) if status["newest"] else "never"
    parts.append(
        f"Open incidents: {len(waiting)} (osiris incidents). "
        f"Evidence: {status['entries']} entries, the newest of {newest}."
    )
    return "\n\n".join(parts)


def _questions(
    tickets: Sequence[Ticket],
    waiting: Sequence[tuple[Incident, str]],
    checks: Mapping[tuple[str, str], Check],
) -> str:
    """The most urgent first."""
    urgency = list(Priority)
    cases = {i.id: (i, name) for i, name in waiting}
    asked = []
    for ticket in tickets:
        about = [cases[n] for n in ticket.incidents if n in cases]
        if ticket.code == CODE:
            asked.append((urgency.index(ticket.priority), 0, _lesson(ticket)))
        elif about:
            most = min(urgency.index(i.priority) for i, _ in about)
            hosts = ", ".join(name for _, name in about)
            title = title_of(about[0][0], checks)
            asked.append((most, about[0][0].id, _question(ticket, urgency[most], hosts, title)))
    return "\n".join(text for _, _, text in sorted(asked))


def _question(ticket: Ticket, priority: Priority, hosts: str, title: str) -> str:
    verb = "approve" if ticket.code in ASKS else "why"
    lines = fill(ticket.text, 76, initial_indent="      ", subsequent_indent="      ")
    todo = f"      -> osiris {verb} {ticket.incidents[0]}"
    return f"  {priority.value}: {title} ({hosts})\n{lines}\n{todo}"


def _lesson(ticket: Ticket) -> str:
    lines = fill(ticket.text, 76, initial_indent="      ", subsequent_indent="      ")
    return f"  {ticket.priority.value}: {TITLE}\n{lines}\n      -> osiris ticket show {ticket.id}"


def _machines(names: Mapping[str, str], findings: Sequence[tuple[Finding, datetime]]) -> str:
    rows = []
    for target, name in names.items():
        found = [f for f, _ in findings if f.target == target]
        counts = Counter(f.verdict for f in found)
        worst = min(counts, key=lambda v: ORDER[v], default=None)
        told = ", ".join(f"{counts[v]} {v}" for v in ORDER if counts[v])
        seen = max((f.at for f in found), default=None)
        rows.append(
            (
                MARK[worst] if worst else "?  ",
                name,
                told or "not looked at yet",
                when(seen) if seen else "never",
            )
        )
    return table(rows, ("", "MACHINE", "CHECKS", "LAST LOOK")) if rows else "None yet."


def incidents_page(
    found: Sequence[tuple[Incident, str]], checks: Mapping[tuple[str, str], Check]
) -> str:
    """Cases, the most urgent first."""
    urgency = list(Priority)
    ordered = sorted(found, key=lambda pair: (urgency.index(pair[0].priority), pair[0].id))
    rows = [
        (
            str(i.id),
            i.priority.value,
            i.state.value,
            name,
            title_of(i, checks),
            when(i.opened),
        )
        for i, name in ordered
    ]
    return table(rows, ("NO", "PRIORITY", "STATE", "HOST", "WHAT", "SINCE")) if rows else "None."


def findings_page(
    found: Sequence[tuple[Finding, datetime]],
    names: Mapping[str, str],
    checks: Mapping[tuple[str, str], Check],
) -> str:
    """Every verdict, worst first, with its mark, its word and what was seen."""
    ordered = sorted(
        found, key=lambda pair: (ORDER[pair[0].verdict], pair[0].target, pair[0].check)
    )
    rows = [
        (
            MARK[f.verdict],
            f.verdict.value,
            names.get(f.target, f.target),
            f.check,
            f.reason or short(f.observed),
            when(since),
        )
        for f, since in ordered
        if (f.target, f.check) in checks
    ]
    head = ("", "VERDICT", "HOST", "CHECK", "SEEN", "SINCE")
    return table(rows, head) if rows else "Not looked at yet: osiris sweep"


def history_page(host: str, done: Sequence[Run]) -> str:
    """All that was changed on one machine, with the entry of the intent."""
    rows = [
        (
            str(run.intent),
            when(run.started),
            run.plan.runbook,
            run.plan.check,
            f"{run.outcome or 'under way'}{' (taken back)' if run.undone_by_person else ''}",
            ", ".join(a.verb for a in run.applied),
        )
        for run in done
    ]
    head = ("ENTRY", "WHEN", "RUNBOOK", "FOR", "OUTCOME", "ACTIONS")
    return table(rows, head) if rows else f"The box has changed nothing on {host}."


def score_page(scores: Sequence[tuple[Score, str]]) -> str:
    """Each framework: score with coverage and freshness, then the Controls that were looked at."""
    return "\n\n".join(_score(score, title) for score, title in scores)


def _score(score: Score, title: str) -> str:
    passed = (
        f"{score.score} % passed of what could be told" if score.score is not None else "no score"
    )
    age = f"{when(score.oldest)} to {when(score.newest)}" if score.oldest and score.newest else "-"
    head = [
        title,
        f"  Score: {passed}. Coverage: {_percent(score.coverage)}. Verdicts of {age}.",
        f"  {score.tally.of(*BLIND)} could not be told, "
        f"{score.tally.of(Standing.WAIVED)} waived, "
        f"{score.tally.of(Standing.NOT_APPLICABLE)} do not apply.",
        f"  {score.seen} of {len(score.controls)} controls have evidence. Evidence supports a "
        "control; it never meets one alone.",
    ]
    told = [
        f"  {s.control.id} {s.control.title} ({s.control.level})\n"
        + fill(s.text, WIDTH, initial_indent="      ", subsequent_indent="      ")
        for s in score.controls
        if s.primary.counts or s.supporting.counts
    ]
    return "\n".join([*head, *told])


def _percent(value: int | None) -> str:
    return "nothing was due" if value is None else f"{value} %"


def short(value: object) -> str:
    """What was seen, in one short line."""
    text = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return text if len(text) <= 40 else text[:37] + "..."
