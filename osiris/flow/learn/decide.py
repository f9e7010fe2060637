"""A person makes a rule of what was learned, or wants to hear of it no more."""

from __future__ import annotations

from osiris.core import learn, trust
from osiris.edge.ledger import Tx, learned
from osiris.errors import RequestError
from osiris.flow import Box
from osiris.flow.learn.record import gather, move
from osiris.flow.learn.rules import new
from osiris.model.learning import IN_FORCE, Learned, LearnedState, Proof
from osiris.report.learned import likeness_line

_LIST = "List them with: osiris learn candidates"


def promote(box: Box, tx: Tx, pattern: str, who: str) -> Learned:
    """Make a rule of a pattern that is proved, or that a pack vouches for.

    Raises RequestError where there is nothing to promote, or too little is known of it.
    """
    rule, shown = _known(box, tx, pattern)
    name = likeness_line(rule.likeness)
    if rule.state in IN_FORCE:
        raise RequestError(f"{name} is a rule already.")
    faults = learn.unfit(box.catalogue, rule.likeness)
    if faults:
        raise RequestError(f"{faults[0]}.")
    vouched = rule.pack and not shown.bad
    if not vouched and not trust.worth_proposing(shown):
        raise RequestError(
            f"{name} worked {shown.row} times in a row; {trust.PROPOSE_AFTER} are needed.", _LIST
        )
    _no_other(tx, rule)
    return move(box, tx, rule, LearnedState.PROMOTED, "person", shown, who=who)


def reject(box: Box, tx: Tx, pattern: str, who: str) -> Learned:
    """Use it no longer, and never propose it again. Raises RequestError where there is none."""
    rule, shown = _known(box, tx, pattern)
    return move(box, tx, rule, LearnedState.REJECTED, "person", shown, who=who)


def _known(box: Box, tx: Tx, pattern: str) -> tuple[Learned, Proof]:
    records = gather(tx, box.catalogue)
    shown = records.by_pattern()
    rule = learned.get(tx, pattern)
    if rule is not None:
        return rule, shown.get(rule.likeness, Proof())
    for of, proof in shown.items():
        if learn.pattern_id(of) == pattern and not learn.has_rule(box.catalogue, of):
            return new(box, of, records), proof
    raise RequestError(f"There is no pattern {pattern}.", _LIST)


def _no_other(tx: Tx, rule: Learned) -> None:
    asked = (rule.source, rule.key)
    for other in learned.all(tx):
        if other.state in IN_FORCE and learn.answers(other, (rule.platform,), asked):
            raise RequestError(
                f"{likeness_line(other.likeness)} answers this already.",
                f"Take it out first: osiris learn reject {other.pattern}",
            )
