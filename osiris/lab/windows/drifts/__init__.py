"""Every drift of the simulated Windows hosts: one file per subject, each with a tuple DRIFTS."""

from importlib import import_module
from pkgutil import iter_modules

from osiris.errors import LabError
from osiris.lab.windows.drift import Drift

DRIFTS: tuple[Drift, ...] = tuple(
    drift
    for found in sorted(iter_modules(__path__), key=lambda one: one.name)
    for drift in import_module(f"{__name__}.{found.name}").DRIFTS
)


def find(drift_id: str) -> Drift:
    """Raises LabError for an id that no drift has."""
    for drift in DRIFTS:
        if drift.id == drift_id:
            return drift
    raise LabError(f"no drift {drift_id}", "known: " + ", ".join(d.id for d in DRIFTS))


__all__ = ["DRIFTS", "Drift", "find"]
