"""After a crash: an intent without an outcome is unknown, and nothing is blindly repeated."""

from __future__ import annotations

from osiris.edge.ledger import runs
from osiris.flow import Box, known
from osiris.flow.heal import record
from osiris.model.case import OPEN_STATES, Outcome, Refused, Run


def recover(box: Box) -> list[Run]:
    """Give every unfinished Run the outcome `unknown` and ask a person about it.

    The next Sweep runs its Check again: a pass closes the Incident, a fail leaves the question to
    the person, who sees what was begun and can heal or undo it.
    """
    with box.ledger.read() as tx:
        lost = runs.unfinished(tx)
    for run in lost:
        record.outcome(box, run, Outcome.UNKNOWN, (), reason="interrupted")
        with box.ledger.commit() as tx:
            incident = known(tx, run.plan.incident)
            if incident.state in OPEN_STATES:
                record.escalate(box, tx, incident, _question(run), run.plan.runbook)
    return lost


def _question(run: Run) -> Refused:
    return Refused(
        code="interrupted",
        text=f"The box stopped in the middle of {run.plan.runbook}, begun "
        f"{run.started:%d %b %H:%M} UTC. It is not known how far it came, so it is not repeated. "
        "A change that can cut the connection takes itself back; look at the check, then heal "
        "again or put it right by hand.",
    )
