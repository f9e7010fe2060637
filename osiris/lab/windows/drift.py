"""Drift to put into a simulated Windows host: what people, vendors and updates do to a machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from osiris.lab.windows.machine import Machine
from osiris.model.case import Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """`break_` changes a machine of `scenario` (see scenarios.py) that `clinic_ready` prepared.

    `check` must fail once it ran; `runbook` is the one that takes it up (empty: only a person can),
    and `ends` how that must end where policy lets it act. `why` says so in words.
    """

    id: str
    check: str
    runbook: str
    scenario: str
    break_: Callable[[Machine], None]
    why: str
    ends: Outcome = Outcome.HEALED
