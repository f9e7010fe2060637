"""Every drift of the simulated Windows hosts: one file per subject, each with a tuple DRIFTS.

They are read when they are asked for: each needs the model of its area, and most commands need
none.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from osiris.errors import LabError
from osiris.lab.windows.drift import Drift


@cache
def every() -> tuple[Drift, ...]:
    """All drifts, by file and in each file's order."""
    names = sorted(found.name for found in iter_modules(__path__))
    return tuple(d for name in names for d in import_module(f"{__name__}.{name}").DRIFTS)


def find(drift_id: str) -> Drift:
    """Raises LabError for an id that no drift has."""
    for drift in every():
        if drift.id == drift_id:
            return drift
    raise LabError(f"no drift {drift_id}", "known: " + ", ".join(d.id for d in every()))


__all__ = ["Drift", "every", "find"]
