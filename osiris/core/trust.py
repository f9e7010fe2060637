"""How far a count of successes can be trusted: Wilson's score interval, and what is enough.

Wilson, E. B. (1927), "Probable inference, the law of succession, and statistical inference",
J. Am. Stat. Assoc. 22, 209-212; without continuity correction, two-sided 95 %: z = 1.96.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, sqrt

from osiris.model.learning import Proof, Trial

Z = 1.96
PPM = 1_000_000
LEAST_LOW_PPM = 900_000
LEAST_HOSTS = 3
LEAST_DAYS = 30
PROPOSE_AFTER = 5
"""Good ones in a row after which a rule is proposed: 5 of 5 shows no more than 57 %."""


def lower(good: int, of: int) -> float:
    """The lower bound of the share `good` / `of`; 0 where nothing was tried."""
    return max(0.0, _centre(good, of) - _half(good, of)) if of else 0.0


def upper(good: int, of: int) -> float:
    """The upper bound of the share `good` / `of`; 1 where nothing was tried."""
    return min(1.0, _centre(good, of) + _half(good, of)) if of else 1.0


def _centre(good: int, of: int) -> float:
    if not 0 <= good <= of:
        raise ValueError(f"{good} of {of}")
    return (good + Z * Z / 2) / (of + Z * Z)


def _half(good: int, of: int) -> float:
    return Z * sqrt(good * (of - good) / of + Z * Z / 4) / (of + Z * Z)


def proof(trials: Sequence[Trial], since: int = -1) -> Proof:
    """What `trials` show. `since` is the entry by which their last bad end was known: it may have
    come long after the Run, and what was done before it was known is not in the row."""
    bad = sum(not t.good for t in trials)
    last = max((t.intent for t in trials if not t.good), default=-1)
    row = [t for t in trials if t.intent > max(last, since)]
    return Proof(
        good=len(trials) - bad,
        bad=bad,
        row=len(row),
        hosts=len({t.target for t in row}),
        days=(max(t.at for t in row) - min(t.at for t in row)).days if row else 0,
        low_ppm=int(lower(len(trials) - bad, len(trials)) * PPM),
        high_ppm=ceil(upper(len(trials) - bad, len(trials)) * PPM),
    )


def enough(shown: Proof) -> bool:
    """Whether this proof earns the right to act and tell.

    A bad end starts the count anew and goes on to weigh in the bound: both the whole record and
    the good ones since then must carry it.
    """
    return (
        shown.low_ppm > LEAST_LOW_PPM
        and lower(shown.row, shown.row) * PPM > LEAST_LOW_PPM
        and shown.hosts >= LEAST_HOSTS
        and shown.days >= LEAST_DAYS
    )


def worth_proposing(shown: Proof) -> bool:
    """Whether a person should be asked to make a rule of it."""
    return shown.row >= PROPOSE_AFTER
