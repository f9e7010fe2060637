"""What the box may believe of its own clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from osiris.model.proof import Instant

BACKWARDS = "backwards"


def judged(instant: Instant, newest: datetime | None) -> Instant:
    """`instant` with quality `backwards` where it is earlier than the chain's newest entry.

    Evidence is never re-timed: the raw clock stays, the order is that of the entries.
    """
    if newest is not None and instant.utc < newest:
        return replace(instant, quality=BACKWARDS)
    return instant
