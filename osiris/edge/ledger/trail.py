"""Which entries are about a case: found by what their bodies name, not by walking the chain."""

from __future__ import annotations

import json
from collections.abc import Iterable

from osiris.edge.ledger.store import Tx

# Sweeps name Incidents too, and there are too many to be read for that; `kind <> 'sweep'` is what
# lets SQLite use the partial index.
_ABOUT = """
WITH said AS (
    SELECT seq, json_extract(CAST(payload AS TEXT), '$.predicate.body') AS body FROM entries
    WHERE kind IN ('intent', 'outcome', 'decision', 'ticket') AND kind <> 'sweep' AND seq >= :first
), cases AS (SELECT value FROM json_each(:cases))
SELECT seq FROM said
WHERE json_extract(body, '$.incident') IN cases
    OR EXISTS (SELECT 1 FROM json_each(body, '$.incidents') AS i WHERE i.value IN cases)
ORDER BY seq DESC LIMIT :most
"""


def about(tx: Tx, incidents: Iterable[int], *, first: int, most: int) -> list[int]:
    """The newest entries from `first` on that name one of `incidents`, the newest first: plans that
    began and ended, what was refused, what tier 2 said, and questions that changed hands."""
    given = {"cases": json.dumps(sorted(incidents)), "first": first, "most": most}
    return [int(seq) for (seq,) in tx.sql.execute(_ABOUT, given)]
