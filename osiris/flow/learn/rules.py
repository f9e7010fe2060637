"""Learned rules: proposed after five good heals, trusted on proof, demoted by one failure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from osiris.core import learn, trust
from osiris.edge.ledger import Tx, learned, policy
from osiris.flow import Box
from osiris.flow.learn.record import Change, Records, move
from osiris.model.learning import IN_FORCE, Learned, LearnedState, Likeness, Proof
from osiris.report.learned import likeness_line, proof_line

_DECIDED = IN_FORCE | {LearnedState.PROPOSED}

_WHY: Mapping[str, str] = {
    "worked": "it worked every time",
    "proved": "it is proved",
    "failed": "a heal was undone, failed, was put back within a day, or a person took it back",
    "unfit": "its runbook no longer fits",
    "off": "a person lets the runbook earn nothing any longer",
    "renewed": "the runbook is another version now",
    "short": "what is known of it is no longer enough",
}


def settle(box: Box, tx: Tx, records: Records) -> Iterator[Change]:
    """Bring every learned rule into line with what is proved."""
    shown = records.by_pattern()
    rules = {rule.likeness: rule for rule in learned.all(tx)}
    for of in sorted(shown.keys() | rules.keys(), key=learn.pattern_id):
        proof, rule = shown.get(of, Proof()), rules.get(of)
        if rule is not None:
            rule = _refreshed(box, tx, rule, proof, records)
        step = _next(box, tx, of, rule, proof)
        if step is not None:
            yield _step(box, tx, rule or new(box, of, records), proof, *step)


def new(box: Box, of: Likeness, records: Records) -> Learned:
    """A rule that nobody decided on yet; it is not stored."""
    runbook = box.catalogue.runbooks[of.runbook]
    return Learned(
        pattern=learn.pattern_id(of),
        platform=of.platform,
        source=of.source,
        key=of.key,
        runbook=of.runbook,
        state=LearnedState.PROPOSED,
        digest=runbook.digest,
        bad=0,
        bad_runs=records.bad_runs.get(of.runbook, 0),
        changed=box.utc(),
    )


def _refreshed(box: Box, tx: Tx, rule: Learned, shown: Proof, records: Records) -> Learned:
    """What the box has weighed by now. A new version of the runbook begins with a clean record,
    and with no right to act."""
    weighed = replace(rule, bad_runs=records.bad_runs.get(rule.runbook, 0))
    runbook = box.catalogue.runbooks.get(rule.runbook)
    if runbook is not None and runbook.digest != rule.digest:
        weighed = replace(weighed, bad=shown.bad)
        if rule.state is not LearnedState.ACTING:
            weighed = replace(weighed, digest=runbook.digest)
    if weighed != rule:
        learned.put(tx, weighed)
    return weighed


def _next(
    box: Box, tx: Tx, of: Likeness, rule: Learned | None, shown: Proof
) -> tuple[LearnedState, str] | None:
    """The state that a rule should be in and is not, and why; None where it stays."""
    fit = not learn.unfit(box.catalogue, of)
    if rule is None or rule.state is LearnedState.DEMOTED:
        wanted = fit and trust.worth_proposing(shown) and not learn.has_rule(box.catalogue, of)
        return (LearnedState.PROPOSED, "worked") if wanted else None
    if rule.state not in _DECIDED:
        return None
    if not fit:
        return LearnedState.DEMOTED, "unfit"
    if shown.bad > rule.bad:
        return LearnedState.DEMOTED, "failed"
    why_not = _why_not(box, tx, rule, shown)
    if rule.state is LearnedState.PROMOTED and why_not is None:
        return LearnedState.ACTING, "proved"
    if rule.state is LearnedState.ACTING and why_not is not None:
        return LearnedState.PROMOTED, why_not
    return None


def _why_not(box: Box, tx: Tx, rule: Learned, shown: Proof) -> str | None:
    """Why a promoted rule may not act by itself; None where it may."""
    runbook = box.catalogue.runbooks[rule.runbook]
    if runbook.digest != rule.digest:
        return "renewed"
    if runbook.approval != "policy" or not trust.enough(shown):
        return "short"
    return None if policy.may_earn(tx, rule.runbook) else "off"


def _step(box: Box, tx: Tx, rule: Learned, shown: Proof, to: LearnedState, code: str) -> Change:
    text = f"{likeness_line(rule.likeness)}: {to}, for {_WHY[code]} ({proof_line(shown)})."
    moved = move(box, tx, rule, to, code, shown, asks=_asks(rule, to, text))
    if moved.state is not LearnedState.ACTING:
        runbook = box.catalogue.runbooks.get(rule.runbook)
        learned.put(tx, replace(moved, digest=runbook.digest if runbook else rule.digest))
    return Change(what="rule", to=to, code=code, runbook=rule.runbook, text=text)


def _asks(rule: Learned, to: LearnedState, text: str) -> str:
    """What a person is asked, or told; nothing of a proposal that came to nothing."""
    if to is LearnedState.PROPOSED:
        return (
            f"{text} To make it a rule: osiris learn promote {rule.pattern}. To hear of it no "
            f"more: osiris learn reject {rule.pattern}."
        )
    if to is LearnedState.DEMOTED and rule.state in IN_FORCE:
        return f"{text} It proposes nothing any longer."
    return ""
