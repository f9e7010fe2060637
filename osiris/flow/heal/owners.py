"""Who else sets what we would set: looked at before a person is asked, and where a heal flaps."""

from __future__ import annotations

from dataclasses import replace

from osiris.core.owner import POLICY, likely, unmet
from osiris.flow import Box
from osiris.flow.heal import arrival, record, rest
from osiris.flow.heal.case import Case
from osiris.model.case import Refused
from osiris.model.content import Runbook


async def owned(box: Box, case: Case, runbook: Runbook, question: Refused) -> Refused | None:
    """Before a person is asked for a yes: does a policy own the setting? Looked at once."""
    owners = [n for n in runbook.needs if n.probe == POLICY]
    before = record.last_refusal(box, case.incident)
    if not owners or before == question.code:
        return None
    seen = await box.observe(case.target, arrival.readings(box, case.target, owners))
    found = unmet(
        replace(runbook, needs=tuple(owners)), seen, later=arrival.two_accounts(case.target)
    )
    if found is None or found.code != "owned":
        return None
    rest.looked_in_vain(box, case.incident)
    return found


async def name(box: Box, case: Case) -> str:
    """Who may be putting the setting back, as far as the machine tells."""
    probe = box.catalogue.probes.get((case.target.system, "config_managers"))
    seen = await box.observe(case.target, [(probe, {})]) if probe else []
    return likely(seen[0].value if seen else {})
