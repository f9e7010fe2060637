"""All that lasts, except secrets; the only SQL on the box.

    with ledger.commit() as tx:                     # state and its evidence, together or not at all
        entries.append(tx, statement, now=now, keys=keys)
        incidents.update(tx, incident)

One file per subject; each function takes the transaction first. Rows stay in here, nouns leave.
"""

from osiris.edge.ledger.store import Ledger, Tx

__all__ = ["Ledger", "Tx"]
