"""A runbook's own Checks, read afresh: whether there is anything that it could put right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from osiris.core.judge import judge, waive
from osiris.core.machine import left_out
from osiris.core.match import fits
from osiris.edge.ledger import Tx, findings, incidents, waivers
from osiris.flow import Box, detail
from osiris.model.case import Finding, Incident
from osiris.model.content import Runbook, Value, Verdict
from osiris.model.proof import Kind
from osiris.model.site import Target

_TOLD = frozenset(
    {Verdict.PASS, Verdict.WARN, Verdict.FAIL, Verdict.WAIVED, Verdict.NOT_APPLICABLE}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What the Checks of a runbook say now, in its order; `failing`: the first that it heals."""

    findings: Sequence[Finding]
    failing: Finding | None

    @property
    def blind(self) -> bool:
        """Whether any of them could not be told."""
        return any(f.verdict not in _TOLD for f in self.findings)


def heals(runbook: Runbook, check: str, observed: Value) -> bool:
    """Whether this runbook is for this Check, observed so."""
    return any(p.check == check and fits(p.observed, observed) for p in runbook.heals)


async def read(box: Box, target: Target, runbook: Runbook) -> Read:
    """Read every Check that `runbook` heals on this machine, over a new connection."""
    of_target = box.catalogue.checks_of(target)
    names = dict.fromkeys(p.check for p in runbook.heals)
    checks = [of_target[n] for n in names if n in of_target]
    wanted = [(box.catalogue.probes[c.platform, c.probe], c.params) for c in checks]
    look = await box.look_at(target, wanted)
    with box.ledger.read() as tx:
        accepted = waivers.all(tx, live=box.utc())
    found = []
    for check, observation in zip(checks, look.seen, strict=True):
        finding = left_out(check, look.target, observation) or judge(check, observation)
        found.append(waive(finding, check, target, accepted, box.utc()))
    failing = (
        f for f in found if f.verdict is Verdict.FAIL and heals(runbook, f.check, f.observed)
    )
    return Read(findings=tuple(found), failing=next(failing, None))


def settle(
    box: Box, target: Target, about: Incident, runbook: Runbook, read: Read, decision: int | None
) -> int | None:
    """Append what was read for `about`. The number of the Incident of the Check that fails, which
    is now its cause; None where none does."""
    found = read.failing
    with box.ledger.commit() as tx:
        case = _case(box, tx, target, found) if found else None
        body = {
            "incident": about.id,
            "target": target.id,
            "decision": decision,
            "runbook": runbook.id,
            "outcome": "confirmed" if case else "unread" if read.blind else "not_confirmed",
            "read": {f.check: f.verdict.value for f in read.findings},
            "cause": case.id if case else None,
        }
        seen = {f.check: f.observed for f in read.findings}
        box.record(tx, Kind.OUTCOME, body, (detail("observed", seen),))
        if case is not None:
            incidents.update(tx, replace(about, cause=case.id))
    return case.id if case else None


def _case(box: Box, tx: Tx, target: Target, found: Finding) -> Incident:
    """The open Incident of a Check that fails now; opened, where the last Sweep had seen none."""
    findings.put(tx, [found])
    return incidents.open_for(tx, target.id, found.check) or incidents.open(
        tx,
        target=target.id,
        check=found.check,
        priority=box.catalogue.checks_of(target)[found.check].priority,
        opened=box.utc(),
    )
