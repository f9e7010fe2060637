"""What runbooks earn on classes of machines, and lose: from the default, ask, to act and tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from osiris.core import trust
from osiris.core.guard import UNTOUCHABLE
from osiris.edge.ledger import Tx, policy
from osiris.flow import Box
from osiris.flow.learn.record import Change, Records, append, tell
from osiris.model.case import Autonomy
from osiris.model.content import Value
from osiris.model.learning import ANY, Autonomies, Earned, Proof
from osiris.report.learned import proof_line

LEVEL = Autonomy.ACT_AND_TELL
"""One step above the default. Only a person goes further."""

_LOST: Mapping[str, str] = {
    "bad": "a heal was undone, failed, was put back within a day, or a person took it back",
    "off": "a person lets it earn nothing any longer",
    "said": "a person decided",
    "renewed": "the runbook is another version now",
    "always": "the runbook needs a yes each time",
    "short": "what is known of it is no longer enough",
}


def settle(box: Box, tx: Tx, records: Records) -> Iterator[Change]:
    """Bring what is earned into line with what is proved."""
    words = policy.autonomy(tx)
    shown = records.by_cell()
    for cell in sorted(shown.keys() | words.earned.keys()):
        proof, held = shown.get(cell, Proof()), words.earned.get(cell)
        why = _why_not(box, tx, words, cell, proof)
        if held is None and why is None:
            yield _earn(box, tx, cell, proof, records)
        elif held is not None and why is not None:
            yield _lose(box, tx, cell, proof, why)
        elif held is not None and held.bad_runs != records.bad_runs.get(cell[0], 0):
            # It was another class of machine that the runbook ended badly on.
            weighed = records.bad_runs.get(cell[0], 0)
            policy.earn(tx, *cell, replace(held, bad_runs=weighed))


def _why_not(
    box: Box, tx: Tx, words: Autonomies, cell: tuple[str, str], shown: Proof
) -> str | None:
    """The first reason why this runbook may not act by itself on this class; None where it may."""
    runbook, held = box.catalogue.runbooks.get(cell[0]), words.earned.get(cell)
    if runbook is None or (held is not None and held.digest != runbook.digest):
        return "renewed"
    if runbook.approval != "policy" or not runbook.steps or cell[1] in UNTOUCHABLE:
        return "always"
    if not policy.may_earn(tx, runbook.id):
        return "off"
    if any((r, k, ANY) in words.said for r in (runbook.id, ANY) for k in (cell[1], ANY)):
        return "said"
    if held is not None and shown.bad > held.proof.bad:
        return "bad"
    return None if trust.enough(shown) else "short"


def _earn(box: Box, tx: Tx, cell: tuple[str, str], shown: Proof, records: Records) -> Change:
    runbook = box.catalogue.runbooks[cell[0]]
    entry = append(box, tx, _body(box, cell, LEVEL, "proved"), shown)
    earned = Earned(
        level=LEVEL,
        digest=runbook.digest,
        bad_runs=records.bad_runs.get(runbook.id, 0),
        entry=entry,
        proof=shown,
    )
    policy.earn(tx, *cell, earned)
    text = f"{runbook.id} acts and tells on machines of class {cell[1]}: {proof_line(shown)}."
    return Change(what="autonomy", to=LEVEL, code="proved", runbook=runbook.id, text=text)


def _lose(box: Box, tx: Tx, cell: tuple[str, str], shown: Proof, why: str) -> Change:
    append(box, tx, _body(box, cell, Autonomy.ASK, why), shown)
    policy.forget(tx, (*cell, ANY))
    text = f"{cell[0]} asks again on machines of class {cell[1]}: {_LOST[why]}."
    if why == "bad":
        tell(box, tx, f"{text} See: osiris policy show", cell[0])
    return Change(what="autonomy", to=Autonomy.ASK, code=why, runbook=cell[0], text=text)


def _body(box: Box, cell: tuple[str, str], to: Autonomy, why: str) -> dict[str, Value]:
    runbook = box.catalogue.runbooks.get(cell[0])
    return {
        "what": "autonomy",
        "to": to.value,
        "why": why,
        "runbook": cell[0],
        "class": cell[1],
        "digest": runbook.digest if runbook else "",
    }
