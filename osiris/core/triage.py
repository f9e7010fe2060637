"""Findings + open Incidents -> opened, closed. Only a fresh pass closes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

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


def line_down(blind: Mapping[str, str], looked_at: int) -> bool:
    """Whether so many hosts went dark at once that the line is the likely cause, not the hosts.

    `blind` maps target id to the reason code; at least three and more than half of all.
    """
    dark = sum(reason in ("unreachable", "timeout") for reason in blind.values())
    return dark >= 3 and 2 * dark > looked_at
