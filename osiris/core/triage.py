"""Findings + open Incidents -> opened, closed. Only a fresh pass closes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from osiris.model.case import Finding, Incident, IncidentState
from osiris.model.content import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Triage:
    """What a Sweep changes. Incidents that appear in neither list stay as they are."""

    opened: tuple[Finding, ...]
    closed: tuple[tuple[Incident, IncidentState], ...]


_CLOSING: Mapping[Verdict, IncidentState] = {
    Verdict.PASS: IncidentState.PASSED,
    Verdict.WAIVED: IncidentState.WAIVED,
}


def triage(findings: Iterable[Finding], open_incidents: Iterable[Incident]) -> Triage:
    """Sort one Sweep's findings against the Incidents that are open.

    FAIL opens, once. PASS and WAIVED close. WARN, ERROR, UNKNOWN and NOT_APPLICABLE neither open
    nor close: what cannot be seen is reported as not seen, not as cured.
    """
    known = {(i.target, i.check): i for i in open_incidents if i.check}
    opened: list[Finding] = []
    closed: list[tuple[Incident, IncidentState]] = []
    for finding in findings:
        incident = known.get((finding.target, finding.check))
        if incident is None and finding.verdict is Verdict.FAIL:
            opened.append(finding)
        elif incident is not None and finding.verdict in _CLOSING:
            closed.append((incident, _CLOSING[finding.verdict]))
    return Triage(opened=tuple(opened), closed=tuple(closed))


def back_off(dark: timedelta, cadence: timedelta) -> timedelta:
    """How long after a look in vain the next one comes, at a machine that was `dark` by then: one
    cadence, then two, five, and ten again and again, an hour at most."""
    in_vain = dark / cadence
    wait = 1 if in_vain < 1 else 2 if in_vain < 3 else 5 if in_vain < 8 else 10
    return max(cadence, min(wait * cadence, timedelta(hours=1)))


def line_down(blind: Mapping[str, str], looked_at: int) -> bool:
    """Whether so many hosts went dark at once that the line is the likely cause, not the hosts.

    `blind` maps target id to the reason code; at least three and more than half of all.
    """
    dark = sum(reason in ("unreachable", "timeout") for reason in blind.values())
    return dark >= 3 and 2 * dark > looked_at
