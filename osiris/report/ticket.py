"""One question to a person, with all that they need to answer it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import fill

from osiris.core.guard import ASKS
from osiris.model.case import Ticket
from osiris.model.content import Catalogue, Runbook, Step, Undo, Verb
from osiris.model.site import Platform
from osiris.report.text import ago, plain, when
from osiris.report.tiers import tiers_text
from osiris.report.why import WIDTH, Story, about, tried

UNDO = {
    Undo.EXACT: "taken back exactly",
    Undo.PARTIAL: "taken back in part",
    Undo.MANUAL: "taken back by hand",
    Undo.NONE: "cannot be taken back",
}
"""How far a change can be taken back, as people say it."""


def ticket_page(
    ticket: Ticket, stories: Sequence[Story], catalogue: Catalogue, *, sop: str = ""
) -> str:
    """What, where, since when, evidence, what was tried and why it failed, who decided, what to do.

    `stories` are those of the Ticket's Incidents, in its order (`Desk.why` gives them; none where
    it is about something learned); `sop` is where the procedure for it stands. Says nothing of
    clocks and owners: those are the Ticket's own lines, which the command puts before or after this
    page.
    """
    parts = [
        f"Ticket {ticket.id} ({ticket.priority}, {ticket.state}): {ticket.text}",
        *(_case(ticket, stories, catalogue) if stories else ()),
        f"How to go about it: {sop}" if sop else "",
    ]
    return "\n\n".join(
        "\n".join(
            fill(line, WIDTH, subsequent_indent="  ", break_on_hyphens=False)
            for line in plain(part).splitlines()
        )
        for part in parts
        if part
    )


def _case(ticket: Ticket, stories: Sequence[Story], catalogue: Catalogue) -> tuple[str, ...]:
    first = stories[0]
    return (
        _where(stories),
        about(first),
        _evidence(stories),
        tried(first),
        tiers_text(first.tiers),
        _todo(ticket, first, catalogue),
    )


def preview(runbook: Runbook, verbs: Mapping[tuple[Platform, str], Verb]) -> str:
    """What a runbook would do: each change with its parameters, its undo and its risk."""
    lines = [f"{runbook.id} version {runbook.version}: {runbook.title}"]
    if not runbook.steps:
        return f"{lines[0]}\n- It changes nothing by itself. {runbook.advice}"
    for step in runbook.steps:
        verb = verbs[runbook.platform, step.verb]
        undo = UNDO[verb.undo] + (f" ({verb.undo_note})" if verb.undo_note else "")
        lines.append(f"- {verb.name} {_given(step)}: {undo}{_risk(verb)}.")
    yes = "a person's yes each time" if runbook.approval == "always" else "as the policy says"
    lines.append(f"- It runs with {yes}, and is verified with the check that it heals.")
    return "\n".join(lines)


def _given(step: Step) -> str:
    fixed = [f"{name}={_value(value)}" for name, value in step.params.items()]
    read = [f"{name}=<{field}, as read then>" for name, field in step.slots.items()]
    return ", ".join([*fixed, *read]) or "(nothing to say)"


def _value(value: object) -> str:
    return "+".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def _risk(verb: Verb) -> str:
    risks = []
    if verb.disruptive:
        risks.append("disturbs people, so it waits for a maintenance window")
    if verb.cuts:
        risks.append("can cut the connection, so the host is told to take it back by itself")
    return f"; {' and '.join(risks)}" if risks else ""


def _where(stories: Sequence[Story]) -> str:
    lines = [
        f"- {s.target.name} ({s.target.platform}, {s.target.klass}): incident {s.incident.id}, "
        f"since {when(s.incident.opened)} ({ago(s.now - s.incident.opened)})"
        for s in stories
    ]
    return "\n".join(["Where and since when:", *lines])


def _evidence(stories: Sequence[Story]) -> str:
    """The entries of the chain that these Incidents stand in, as far as they are about one each."""
    runs = sorted({r.intent for s in stories for r in s.runs})
    said = sorted({d.seq for s in stories for d in s.decisions})
    found = [
        *([f"what was done: {_numbers(runs)}"] if runs else []),
        *([f"what tier 2 said: {_numbers(said)}"] if said else []),
    ]
    return f"Evidence, entries of the chain: {'; '.join(found)}." if found else ""


def _numbers(seqs: Sequence[int]) -> str:
    return ", ".join(map(str, seqs))


def _todo(ticket: Ticket, first: Story, catalogue: Catalogue) -> str:
    runbook = catalogue.runbooks.get(ticket.runbook)
    if runbook is None:
        return f"Next step: put it right by hand on {first.target.name}, then: osiris sweep"
    shown = runbook.for_check(first.incident.check) if first.incident.check else runbook
    lines = []
    if ticket.code in ASKS or first.decisions:
        lines.append(f"Next step: to have this done: osiris approve {first.incident.id}")
    else:
        lines.append(f"Next step: {runbook.advice}")
    return "\n".join([*lines, preview(shown, catalogue.verbs)])
