"""A Plan before anybody said yes to it: what it would do, how long, when, and what undoes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from osiris.model.case import Refused
from osiris.model.content import Runbook, Step, Undo, Verb
from osiris.report.text import when
from osiris.report.ticket import UNDO

_RESTARTS = re.compile(r"Restart-Computer|Stop-Computer|\b(shutdown|reboot|poweroff)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """One step: what the verb does in the first words of its script, with what, and its undo."""

    verb: str
    words: str
    given: str
    undo: str
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What would be done about a case.

    `took_s` are the seconds that it took here before, `limit_s` those after which a step is given
    up. `open_now`: whether a maintenance window is open, `opens`: when the next begins (None: none
    is set). `yes`: who said yes to it already, where it needs two people. `refused` is the guard's
    answer to a person's yes, now.
    """

    runbook: Runbook
    steps: tuple[Doing, ...]
    disruptive: bool
    cuts: bool
    restarts: bool
    took_s: tuple[int, ...]
    limit_s: int
    open_now: bool
    opens: datetime | None
    yes: tuple[str, ...]
    refused: Refused | None

    @property
    def high(self) -> bool:
        """Whether a yes to it is said by typing the machine's name."""
        two = self.runbook.approval == "two"
        return self.disruptive or self.restarts or two or not self.exact

    @property
    def exact(self) -> bool:
        """Whether all of it is taken back exactly."""
        return all(step.exact for step in self.steps)


def doing(verb: Verb, params: str) -> Doing:
    """One step in words."""
    note = f" ({verb.undo_note})" if verb.undo_note else ""
    return Doing(
        verb=verb.name,
        words=first_sentence(verb.script.text),
        given=params,
        undo=f"{UNDO[verb.undo]}{note}",
        exact=verb.undo is Undo.EXACT,
    )


def steps_of(runbook: Runbook, verbs: Sequence[Verb]) -> tuple[Doing, ...]:
    """The steps of a runbook; `verbs` in their order."""
    return tuple(doing(v, _with(s)) for s, v in zip(runbook.steps, verbs, strict=True))


def _with(step: Step) -> str:
    fixed = [f"{name}={_value(value)}" for name, value in step.params.items()]
    read = [f"{name}=as {field} is read then" for name, field in step.slots.items()]
    return "; ".join([*fixed, *read])


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)


def restarts(verbs: Sequence[Verb]) -> bool:
    """Whether one of their scripts holds a command that restarts a machine."""
    return any(_RESTARTS.search(verb.script.text) for verb in verbs)


def first_sentence(script: str) -> str:
    """What a script says of itself in the first sentence of its first comment."""
    lines = []
    for line in script.splitlines():
        if not line.startswith("#") or line.startswith("#!"):
            break
        lines.append(line.lstrip("# ").rstrip())
    text = " ".join(lines)
    return re.split(r"[.;]\s", text, maxsplit=1)[0].rstrip(".") + "."


def plan_rows(plan: Preview) -> list[tuple[str, str]]:
    """The plan: label and words."""
    book = plan.runbook
    rows = [("Plan", f"{book.id} version {book.version}: {book.title}")]
    rows += [
        (f"Step {n}", f"{s.words} [{s.verb}: {s.given}] Undo: {s.undo}.")
        for n, s in enumerate(plan.steps, 1)
    ]
    rows += [
        ("Checked", _checked(plan)),
        ("Disturbs", _disturbs(plan)),
        ("Takes", _takes(plan)),
        ("Window", _window(plan)),
    ]
    if book.approval != "policy":
        rows.append(("Needs", _needs(plan)))
    if book.advice:
        rows.append(("Mind", book.advice))
    return rows


def _checked(plan: Preview) -> str:
    needs = len(plan.runbook.needs)
    first = f"{needs} more readings come first, and one that does not fit stops it. " * bool(needs)
    return (
        f"{first}After it the same check runs again over a new connection; where it does not pass, "
        "all is taken back."
    )


def _needs(plan: Preview) -> str:
    if plan.runbook.approval != "two":
        return "A person's yes each time, whatever the policy is."
    said = f"So far: {', '.join(plan.yes)}." if plan.yes else "Nobody said it yet."
    return f"The yes of two people, where the clinic has two who may say it. {said}"


def _disturbs(plan: Preview) -> str:
    restart = "It restarts the machine." if plan.restarts else "No step restarts the machine."
    people = "It disturbs people at work." if plan.disruptive else "It disturbs nobody at work."
    cuts = " It can cut our connection: the host takes it back by itself then." * plan.cuts
    return f"{people} {restart}{cuts}"


def _takes(plan: Preview) -> str:
    limit = f"A step is given up after {seconds(plan.limit_s)}."
    if not plan.took_s:
        return f"Not known here yet. {limit}"
    middle = sorted(plan.took_s)[len(plan.took_s) // 2]
    times = "once" if len(plan.took_s) == 1 else f"{len(plan.took_s)} times, the middle one"
    return f"{seconds(middle)} (it ran here {times}). {limit}"


def seconds(count: int) -> str:
    """A length of time in the largest unit that fits."""
    for size, unit in ((3_600, "h"), (60, "min")):
        if count >= size:
            return f"{count // size} {unit}"
    return f"{count} s" if count else "under 1 s"


def _window(plan: Preview) -> str:
    if not plan.disruptive:
        return "Any time: it needs no maintenance window."
    if plan.open_now:
        return "A maintenance window is open now."
    if plan.opens is None:
        return "It waits for a maintenance window, and none is set: so it never runs. See: Policy."
    return f"It waits for a maintenance window. The next opens {when(plan.opens)}."
