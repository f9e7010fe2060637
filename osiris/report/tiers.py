"""Which tier decided about an Incident, on what, how sure, and what the others would have done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from osiris.core.verdict import FAULTS
from osiris.model.case import Run, Ticket, Tier
from osiris.model.content import Runbook
from osiris.model.planner import ESCALATE, Decided, Decision, PlannerKind, PlannerState
from osiris.report.text import when

KINDS = {
    PlannerKind.NONE: "none",
    PlannerKind.EMBEDDED: "the embedded retrieval and classification planner",
    PlannerKind.OWN: "the clinic's own model",
    PlannerKind.API: "a service on the internet",
}
_WORTH_A_WORD = 500  # millionths: less is shown as 0.0 %
_DECIDED = {
    Tier.RULES: "tier 1, the rules",
    Tier.PLANNER: "tier 2, the planner",
    Tier.PERSON: "a person, who said yes to what tier 2 suggested",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiers:
    """What each tier has to do with one Incident. `in_words`: no Check, which reviewed rules speak
    of; `learned`: what a rule that was learned proposes, where no reviewed one does; `runs` and
    `decisions` in the order of the chain, `tickets` the live ones."""

    in_words: bool
    rule: Runbook | None
    planner: PlannerState
    decisions: Sequence[Decided]
    runs: Sequence[Run]
    tickets: Sequence[Ticket]
    learned: Runbook | None = None


def planner_line(state: PlannerState) -> str:
    """Tier 2 in one line, for every surface that says how the box stands."""
    if not state.ready:
        return f"Tier 2 (local planner) is not there: {state.why}"
    acts = (
        "it may act where the guard allows" if state.may_act else f"it only suggests: {state.why}"
    )
    return f"Tier 2 is {KINDS[state.kind]} (model {state.model[:12]}); {acts}."


def tiers_text(tiers: Tiers) -> str:
    """The same in words, a line for each tier."""
    return "\n".join(
        [
            f"Who decided: {_who(tiers)}.",
            f"- Tier 1, the rules: {_rules(tiers)}",
            *_planner(tiers),
            f"- Tier 3, a person: {_person(tiers)}",
        ]
    )


def tiers_json(tiers: Tiers) -> dict[str, Any]:
    """The same as one JSON object."""
    decided = tiers.runs[-1].plan.tier.value if tiers.runs else None
    return {
        "decided": decided or ("person" if tiers.tickets else None),
        "rules": {
            "runbook": tiers.rule.id if tiers.rule else None,
            "learned": tiers.learned.id if tiers.learned else None,
        },
        "planner": {
            "state": tiers.planner,
            "asked": bool(tiers.decisions),
            "decisions": [_decision_json(one) for one in tiers.decisions],
        },
        "person": {"tickets": [{"id": t.id, "code": t.code} for t in tiers.tickets]},
    }


def percent(ppm: int) -> str:
    """Millionths as people read them."""
    return f"{ppm / 10_000:.1f} %"


def _who(tiers: Tiers) -> str:
    if tiers.runs:
        tier = tiers.runs[-1].plan.tier
        return f"{_DECIDED[tier]}{', after a person said yes' * _agreed(tiers)}"
    return "nobody yet; a person is asked" if tiers.tickets else "nobody yet"


def _rules(tiers: Tiers) -> str:
    if tiers.rule is None and tiers.learned is not None:
        return f"{tiers.learned.id} ({tiers.learned.title}), by a rule that was learned."
    if tiers.in_words:
        return "have nothing to say to words."
    if tiers.rule is None:
        return "no rule speaks of this."
    return f"{tiers.rule.id} ({tiers.rule.title})."


def _planner(tiers: Tiers) -> list[str]:
    if not tiers.decisions:
        return [f"- Tier 2, the planner: not asked. {_not_asked(tiers)}"]
    return [line for one in tiers.decisions for line in _decision(one)]


def _not_asked(tiers: Tiers) -> str:
    if not tiers.planner.ready:
        return planner_line(tiers.planner)
    if tiers.rule is not None or tiers.learned is not None:
        return "It is, where what the rules do does not help."
    return "It is, at the next pass."


def _decision(one: Decided) -> list[str]:
    said = one.decision
    model = f"{KINDS[said.kind]}, model {said.model[:12] or 'unknown'}"
    if said.kind is PlannerKind.NONE:
        model = "which was not there"
    choice = "to leave it to a person" if said.runbook == ESCALATE else said.runbook
    verdict = "it acts" if said.acts else "it does not act by itself"
    lines = [
        f"- Tier 2, the planner ({model}): {choice}, {_sure(said)}; {verdict} "
        f"({said.code}). {said.reason} Entry {one.seq}, {when(one.at)}."
    ]
    weighed = [f"{c.runbook} {percent(c.ppm)}" for c in said.candidates if c.ppm >= _WORTH_A_WORD]
    if weighed:
        lines.append(f"  It weighed: {', '.join(weighed)}.")
    return lines


def _sure(said: Decision) -> str:
    if said.candidates:
        return f"{percent(said.ppm)} sure"
    if said.code in FAULTS:
        return "for the model gave no answer"
    if said.kind is PlannerKind.API and said.code in ("ceiling", "unsure"):
        return "with no probability"
    return "by rule and not by the model"


def _agreed(tiers: Tiers) -> bool:
    """Whether a person said yes to what only its ceiling kept tier 2 from doing."""
    held = any(d.decision.code == "ceiling" for d in tiers.decisions[-1:])
    return held and bool(tiers.runs) and tiers.runs[-1].plan.tier is Tier.PLANNER


def _person(tiers: Tiers) -> str:
    if not tiers.tickets:
        return "said yes to it." if _agreed(tiers) else "is not asked."
    return " ".join(f"is asked (ticket {t.id}, {t.code}): {t.text}" for t in tiers.tickets)


def _decision_json(one: Decided) -> dict[str, Any]:
    said = one.decision
    return {
        "entry": one.seq,
        "at": one.at,
        "incident": one.incident,
        "runbook": said.runbook,
        "ppm": said.ppm,
        "acts": said.acts,
        "code": said.code,
        "reason": said.reason,
        "candidates": [[c.runbook, c.ppm] for c in said.candidates],
        "model": said.model,
        "kind": said.kind.value,
    }
