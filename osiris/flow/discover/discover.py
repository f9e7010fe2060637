"""Enrolled domain controllers -> the computers that they list -> Assets, and who of them answers.

Reading is all that happens: one reading on each controller, and one TCP connection to each computer
that is not enrolled, closed at once. Nothing is enrolled here; that is a person's word.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from osiris.core import canon, census
from osiris.edge.ledger import Tx, assets, targets
from osiris.edge.remote import knock
from osiris.flow import Box, Say
from osiris.model.case import Observation, ReadState
from osiris.model.proof import Kind
from osiris.model.site import Asset, AssetState, MachineRole, Platform, Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovered:
    """What one look found. `asked` are the controllers, `blind` why one of them could not tell;
    `new` and `gone` are Assets that the last look did not know, or knew."""

    asked: tuple[str, ...]
    blind: Mapping[str, str]
    assets: tuple[Asset, ...]
    new: tuple[Asset, ...]
    gone: tuple[Asset, ...]


async def discover(box: Box, *, say: Say = lambda _: None) -> Discovered:
    """Look once. Where no controller can tell, what was known before stays as it was."""
    with box.ledger.read() as tx:
        machines = targets.all(tx)
        before = {a.id: a for a in assets.all(tx)}
    controllers = [t for t in machines if t.role is MachineRole.DOMAIN_CONTROLLER]
    seen = await _ask(box, controllers)
    read = [census.listed(o.value, o.at) for o in seen if o.state is ReadState.OK]
    blind = {o.target: o.reason or o.state for o in seen if o.state is not ReadState.OK}
    if not read:
        kept = tuple(before.values())
        return Discovered(asked=_ids(controllers), blind=blind, assets=kept, new=(), gone=())
    found = census.merged(read)
    say(f"{len(found)} computers are listed; asking who of them is there")
    stood = await _stand(box, found, before, machines)
    domains = {o.value["domain"] for o in seen if o.state is ReadState.OK}
    gone = tuple(a for a in before.values() if a.domain in domains and a.id not in found)
    new = tuple(a for a in stood if a.id not in before)
    with box.ledger.commit() as tx:
        assets.put(tx, stood)
        assets.forget(tx, [a.id for a in gone])
        if new or gone or _states(before.values()) != _states(assets.all(tx)):
            _record(box, tx, new, gone)
        left = tuple(assets.all(tx))
    return Discovered(asked=_ids(controllers), blind=blind, assets=left, new=new, gone=gone)


async def _ask(box: Box, controllers: Sequence[Target]) -> list[Observation]:
    probe = box.catalogue.probes.get((Platform.WINDOWS, census.PROBE))
    if probe is None:
        return []
    answers = await asyncio.gather(*(box.observe(t, [(probe, {})]) for t in controllers))
    return [one for seen in answers for one in seen]


async def _stand(
    box: Box, found: Mapping[str, Asset], before: Mapping[str, Asset], machines: Sequence[Target]
) -> list[Asset]:
    """How each of them stands now; an enrolled one is left to its sweeps."""
    gate = asyncio.Semaphore(box.settings.workers)

    async def one(asset: Asset) -> Asset:
        linked = before[asset.id].target if asset.id in before else ""
        target = census.target_of(asset, machines, linked=linked)
        if target is not None:
            return census.enrolled(asset, target)
        if not asset.dns:
            return replace(census.knocked(asset, 0, "no_name", box.utc()), checked=None)
        async with gate:
            answer = await knock(asset.dns, do_not_probe=box.settings.do_not_probe)
        target = census.target_of(asset, machines, address=answer.address)
        if target is not None:
            return census.enrolled(asset, target)
        return census.knocked(asset, answer.port, answer.reason, box.utc())

    return list(await asyncio.gather(*(one(asset) for asset in found.values())))


def _states(known: Iterable[Asset]) -> dict[str, AssetState]:
    return {a.id: a.state for a in known}


def _record(box: Box, tx: Tx, new: Sequence[Asset], gone: Sequence[Asset]) -> None:
    """Counts alone go into the chain: a computer's name may be a person's."""
    states = [a.state for a in assets.all(tx)]
    counts = {state.value: states.count(state) for state in AssetState}
    body = {
        "request": "assets.look",
        "role": "box",
        "where": "discover",
        "args": canon.digest(canon.dumps({})),
        "refused": "",
        "new": len(new),
        "gone": len(gone),
        "assets": counts,
    }
    box.record(tx, Kind.REQUEST, body)


def _ids(machines: Sequence[Target]) -> tuple[str, ...]:
    return tuple(t.id for t in machines)
