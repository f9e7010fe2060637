"""What a planner said, held against what it may say; and as bytes, to be compared.

The planner's own room checks the same before it answers. It is a process that reads text from
anywhere, so nothing here relies on that.
"""

from __future__ import annotations

from dataclasses import replace

from osiris.core import canon
from osiris.core.planning import never_acts
from osiris.model.content import Catalogue
from osiris.model.planner import ESCALATE, Decision, Question

FAULTS = frozenset({"absent", "deadline", "crashed", "unreadable"})
"""Codes of a Decision that the model did not make."""


def checked(
    decision: Decision, question: Question, catalogue: Catalogue, *, may_act: bool
) -> Decision:
    """`decision` as far as it may be heard: a runbook of the catalogue, for this system, that was
    not tried before; anything else is for a person. Without `may_act`, and for what tier 2 never
    does by itself, it only suggests."""
    runbooks = catalogue.runbooks
    known = tuple(c for c in decision.candidates if c.runbook in runbooks or c.runbook == ESCALATE)
    decision = replace(decision, candidates=known)
    if decision.runbook == ESCALATE:
        return replace(decision, acts=False)
    runbook = runbooks.get(decision.runbook)
    if runbook is None:
        return _refused(decision, "unreadable", "What it named is no runbook of the catalogue.")
    if runbook.platform is not question.os:
        return _refused(decision, "no_candidate", f"{runbook.id} is for {runbook.platform} alone.")
    if runbook.id in question.not_again:
        return _refused(decision, "no_candidate", f"{runbook.id} was tried for this already.")
    reserved = never_acts(catalogue).get(runbook.id)
    if decision.acts and reserved:
        reason = f"It is sure, but never does this by itself: {reserved}."
        return replace(decision, acts=False, code="family", reason=reason)
    if decision.acts and not may_act:
        reason = "It is sure, but this model may not act by itself."
        return replace(decision, acts=False, code="ceiling", reason=reason)
    return decision


def dumps(decision: Decision) -> bytes:
    """All of a Decision as canonical JSON: the same bytes for the same verdict."""
    return canon.dumps(_document(decision))


def differences(before: Decision, after: Decision) -> list[str]:
    """What is not the same in two Decisions, one line for each field."""
    then, now = _document(before), _document(after)
    return [f"{name}: {then[name]} -> {now[name]}" for name in then if then[name] != now[name]]


def _refused(decision: Decision, code: str, reason: str) -> Decision:
    return replace(decision, runbook=ESCALATE, acts=False, code=code, reason=reason)


def _document(decision: Decision) -> dict[str, object]:
    return {
        "runbook": decision.runbook,
        "ppm": decision.ppm,
        "acts": decision.acts,
        "code": decision.code,
        "reason": decision.reason,
        "candidates": [[c.runbook, c.ppm] for c in decision.candidates],
        "prompt": decision.prompt,
        "model": decision.model,
        "kind": decision.kind.value,
    }
