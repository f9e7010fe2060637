"""`osiris why`: one Incident in plain English, for a person at 7 a.m."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from textwrap import fill

from osiris.core.guard import ASKS
from osiris.core.sop import sop_for, told
from osiris.model.case import (
    OPEN_STATES,
    Finding,
    Incident,
    IncidentState,
    Outcome,
    Refused,
    Run,
    Ticket,
)
from osiris.model.content import Check, Runbook
from osiris.model.planner import Decided, PlannerState
from osiris.model.site import Target
from osiris.report.case_pages import expected
from osiris.report.text import ago, plain, title_of, when
from osiris.report.tiers import Tiers, tiers_text

WIDTH = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that is known of one Incident. `next_` is what the guard says of the Plan right now.

    `decisions` are what tier 2 said of it, or of words that it is the cause of; `planner` how tier
    2 stands now. `cause` will cure it too; `words` are the cases that it is the cause of.
    `learned` is what a learned rule proposes, where no reviewed one speaks.
    """

    now: datetime
    incident: Incident
    target: Target
    check: Check | None
    finding: Finding | None
    since: datetime | None
    runs: Sequence[Run]
    tickets: Sequence[Ticket]
    runbook: Runbook | None
    next_: Refused | None
    planner: PlannerState
    decisions: Sequence[Decided] = ()
    cause: Incident | None = None
    words: Sequence[Incident] = ()
    learned: Runbook | None = None

    @property
    def tiers(self) -> Tiers:
        """What each tier has to do with it. What was tried for an earlier case decided that one."""
        numbers = (self.incident.id, self.incident.cause)
        return Tiers(
            in_words=not self.incident.check,
            rule=self.runbook,
            learned=self.learned,
            planner=self.planner,
            decisions=self.decisions,
            runs=[r for r in self.runs if r.plan.incident in numbers],
            tickets=self.tickets,
        )


def page(story: Story) -> str:
    """What, since when, what was tried, who owns the setting, what happens next."""
    parts = [
        about(story),
        _meaning(story),
        tried(story),
        tiers_text(story.tiers),
        owner(story),
        ahead(story),
    ]
    return "\n\n".join(
        "\n".join(
            fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False)
            for line in plain(part).splitlines()
        )
        for part in parts
        if part
    )


def about(story: Story) -> str:
    """The case, its state, and what was seen or said."""
    incident, check = story.incident, story.check
    known = {(incident.target, check.id): check} if check else {}
    title = title_of(incident, known)
    lines = [
        f"Incident {incident.id} on {story.target.name}: {title}",
        f"State: {incident.state}. Priority: {incident.priority}. "
        f"Opened {when(incident.opened)} ({ago(story.now - incident.opened)}).",
    ]
    if incident.text:
        lines.append(f'Said ({incident.source}): "{incident.text}"')
    lines += [f'Found through incident {w.id}: "{w.text}"' for w in story.words]
    if story.cause is not None:
        lines.append(f"Its cause is incident {story.cause.id} ({story.cause.check}).")
    if check and story.finding:
        since = f" since {when(story.since)}" if story.since else ""
        reason = f" ({story.finding.reason})" if story.finding.reason else ""
        lines.append(
            f"The check {check.id} reads {story.finding.verdict}{reason}{since}. "
            f"Seen: {_value(story.finding.observed)}. "
            f"Expected: {expected(check)}"
        )
    return "\n".join(lines)


def _meaning(story: Story) -> str:
    if story.check is None:
        return ""
    text = story.check.text
    return f"Why it matters: {text.why_it_matters}\nWhat we cannot see: {text.what_we_cannot_see}"


def tried(story: Story) -> str:
    """Every try, with its entry, how it ended and why."""
    if not story.runs:
        return "What was tried: nothing yet."
    lines = ["What was tried:"]
    for run in story.runs:
        ended = run.outcome.value if run.outcome else "under way"
        taken = ", later taken back by a person" if run.undone_by_person else ""
        lines.append(
            f"- {when(run.started)}: {run.plan.runbook} version {run.plan.version} "
            f"(entry {run.intent}): {ended}{taken}."
            f"{' It ' + run.reason + '.' if run.reason else ''}"
        )
    return "\n".join(lines)


def owner(story: Story) -> str:
    """Who owns the setting, as far as it is known."""
    owned = next((t.text for t in story.tickets if t.code in ("owned", "flap")), "")
    if owned:
        return f"Who owns the setting: {owned}"
    healed = sum(r.outcome is Outcome.HEALED and not r.undone_by_person for r in story.runs)
    if healed and story.incident.state in OPEN_STATES:
        return (
            "Who owns the setting: somebody or something put it back after a heal. Configuration "
            "management on the host, a vendor's tool or a person are the usual owners."
        )
    if story.check is None:
        return ""
    return "Who owns the setting: nothing is known to put it back."


def ahead(story: Story) -> str:
    """What happens next, and what a person can do."""
    lines = ["What happens next:"]
    if story.incident.state not in OPEN_STATES:
        lines.append(f"- Nothing: {_CLOSED[story.incident.state]}")
        return "\n".join(lines)
    if story.cause is not None and story.cause.state in OPEN_STATES:
        lines.append(f"- It closes with its cause: osiris why {story.cause.id}")
    lines += [f"- {t.text}" for t in story.tickets if t.code != "owned"]
    if any(t.code == "owned" for t in story.tickets):
        lines.append("- Nothing by itself: it is changed where it is owned, or waived.")
    if story.runbook is not None:
        lines += _plan(story, story.runbook)
    elif any(t.runbook and t.code in ASKS for t in story.tickets):
        lines.append(f"- It waits for a person's yes: osiris approve {story.incident.id}")
    elif story.check is not None:
        lines.append("- No rule heals this; a person must. The next look after that closes it.")
    code, text = next(((t.code, t.text) for t in story.tickets), ("", ""))
    lines.append(f"- How to go about it: {told(sop_for(story.incident.check, code, text))}")
    return "\n".join(lines)


def _plan(story: Story, runbook: Runbook) -> list[str]:
    lines = [f"- The plan is {runbook.id}: {runbook.title}."]
    if not runbook.steps:
        return [*lines, f"- It changes nothing by itself. {runbook.advice}"]
    if story.next_ is None:
        lines.append("- The box will carry it out at the next pass.")
    elif story.next_.code == "tried":
        lines.append(f"- To try it again all the same: osiris approve {story.incident.id}")
    elif story.next_.code in ASKS:
        lines.append(f"- It waits for a person's yes: osiris approve {story.incident.id}")
    else:
        lines.append(f"- Not now: {story.next_.text}")
    return lines


_CLOSED = {
    IncidentState.HEALED: "it was healed, and the check passed over a new connection.",
    IncidentState.PASSED: "a fresh look passed.",
    IncidentState.UNDONE: "a person took the heal back; the check is waived there for 72 hours.",
    IncidentState.WAIVED: "the fail is accepted by a waiver.",
    IncidentState.RETIRED: "the machine or the check is no longer watched.",
}


def _value(value: object) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(str(v) for v in value) or "(none)"
    return str(value)
