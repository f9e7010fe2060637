"""Destroy scrubbed host details that were kept too long, or that should never have been there.

The entry and its commitment stay, so the chain still verifies and says how many details are gone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from osiris.edge.ledger import details, entries
from osiris.flow import Box
from osiris.model.proof import Kind


def redact(box: Box, seqs: Sequence[int], reason: str) -> int:
    """Destroy every detail of the entries `seqs` and append that it was done.

    `reason` is a code (retention, person), never the text that is being destroyed. Returns the
    number of details destroyed; nothing is appended where that is none.
    """
    with box.ledger.commit() as tx:
        gone = details.destroy(tx, seqs)
        if gone:
            box.record(tx, Kind.REDACTION, {"details": gone, "reason": reason})
            entries.checkpoint(tx, box.keys())
    return len(gone)


def retain(box: Box) -> int:
    """Destroy the details that are older than the settings allow; the chain keeps no cut."""
    before = box.utc() - timedelta(days=box.settings.detail_days)
    with box.ledger.read() as tx:
        due = details.due(tx, before)
    return redact(box, due, "retention") if due else 0
