"""Count what worked, and act on the count: one pass, every hour and after a person's word."""

from __future__ import annotations

from osiris.edge.ledger import entries
from osiris.flow import Box
from osiris.flow.learn import autonomy, rules
from osiris.flow.learn.record import Change, gather, weigh


def learn(box: Box) -> list[Change]:
    """Bring rules and autonomy into line with what the ledger proves. A second pass over the same
    ledger changes nothing."""
    with box.ledger.commit() as tx:
        records = weigh(tx, gather(tx, box.catalogue))
        changes = [*rules.settle(box, tx, records), *autonomy.settle(box, tx, records)]
        if changes:
            entries.checkpoint(tx, box.keys())
    return changes
