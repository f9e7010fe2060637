"""What the healer's account looks at when it has signed in, before it changes anything."""

from __future__ import annotations

from collections.abc import Sequence

from osiris.core import machine
from osiris.core.owner import unmet
from osiris.edge.remote import Connection, look
from osiris.flow import Box
from osiris.model.case import ReadState, Refused
from osiris.model.content import Need, Params, Probe, Runbook
from osiris.model.site import Platform, Target

_ANOTHER = Refused(
    code=machine.ANOTHER, text="Another machine than the enrolled one answers at its address."
)
_LOST = Refused(code="unreachable", text="The connection was lost before anything was changed.")
_TOO_MIGHTY = Refused(
    code="healer",
    text="The account that makes changes is an administrator of the whole domain: whoever owns "
    "this machine would own the domain with it. Use the accounts of: osiris target prepare windows "
    "--domain",
)


def two_accounts(target: Target) -> bool:
    """Whether the reader is not the healer, who may see more (see Vault.credential)."""
    return target.platform is Platform.WINDOWS


def readings(box: Box, target: Target, needs: Sequence[Need]) -> list[tuple[Probe, Params]]:
    """What must be read to tell whether `needs` are met."""
    return [(box.catalogue.probes[target.system, n.probe], n.params) for n in needs]


async def look_round(
    box: Box, connection: Connection, target: Target, runbook: Runbook
) -> Refused | None:
    """Who answers this sign-in, whether it may do more than it should, and the needs of `runbook`:
    those that the reader could not see."""
    if not two_accounts(target):
        return None
    names = (machine.PROBE, machine.RIGHTS)
    known = [p for p in (box.catalogue.probes.get((target.system, n)) for n in names) if p]
    wanted = [*((probe, {}) for probe in known), *readings(box, target, runbook.needs)]
    seen = await look(connection, target.id, wanted, at=box.utc(), deadline=box.settings.deadline_s)
    if any(one.state is ReadState.BLIND for one in seen):
        return _LOST
    for one in seen[: len(known)]:
        if one.probe == machine.PROBE and machine.is_another(target, one):
            return _ANOTHER
        if one.probe == machine.RIGHTS and machine.too_mighty(target, one):
            return _TOO_MIGHTY
    return unmet(runbook, seen[len(known) :], later=False)
