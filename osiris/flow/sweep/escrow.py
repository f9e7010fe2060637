"""BitLocker recovery keys: what a Sweep sees of them, held against what the escrow has.

A key that the escrow lacks is read once, by the healer's account, over the sealed connection, and
sealed at once to the holders that config.yaml pins. The chain says before and after which
protectors that was; the key itself is in no entry, no detail, no log and no error.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from osiris.core import canon
from osiris.edge.ledger import Tx, escrow, facts
from osiris.edge.remote import recovery_key
from osiris.edge.vault.escrow import seal
from osiris.errors import RemoteError
from osiris.flow import Box
from osiris.model.case import Observation, ReadState
from osiris.model.proof import Kind
from osiris.model.site import EscrowedKey, Target

PROBE = "bitlocker_recovery"
DAY = timedelta(hours=24)
"""A key that could not be read is asked for again after this, not every ten minutes."""


async def keep(box: Box, target: Target, seen: Sequence[Observation]) -> list[Observation]:
    """`seen`, where the reading of recovery protectors now tells which the escrow lacks."""
    return [
        await _held_against(box, target, one)
        if one.probe == PROBE and one.state is ReadState.OK
        else one
        for one in seen
    ]


async def _held_against(box: Box, target: Target, seen: Observation) -> Observation:
    present = _protectors(seen.value)
    with box.ledger.read() as tx:
        held = escrow.all(tx, target=target.id)
        sealed_to = facts.get(tx, _sealed_to(target))
    if news := verified(held, present, seen.at):
        with box.ledger.commit() as tx:
            for key in news:
                escrow.put(tx, key)
    # Copies that were sealed to somebody else are of no use to the holders that are pinned now.
    good = held if sealed_to == _pinned(box) or not holders(box) else []
    lacking = [one for one in present if one not in {(k.volume, k.protector) for k in good}]
    if lacking and _may_try(box, target, seen.at):
        lacking = await _take(box, target, lacking, seen.at)
    return replace(seen, value={**seen.value, "unescrowed": tuple(" ".join(o) for o in lacking)})


def verified(
    held: Iterable[EscrowedKey], present: Sequence[tuple[str, str]], at: datetime
) -> list[EscrowedKey]:
    """The escrowed keys of which this look at the machine says something new: once a day at most
    that the protector is still there."""
    news = []
    for key in held:
        there = (key.volume, key.protector) in present
        if there and (key.gone or at - key.verified >= DAY):
            news.append(replace(key, verified=at, gone=None))
        if not there and not key.gone:
            news.append(replace(key, gone=at))
    return news


def holders(box: Box) -> dict[str, str]:
    """Who keys are sealed to: name -> public key, as far as config.yaml pins one."""
    pinned = {"clinic": box.settings.escrow_clinic, "partner": box.settings.escrow_partner}
    return {name: key for name, key in pinned.items() if key}


def _pinned(box: Box) -> str:
    return canon.digest(canon.dumps(holders(box)))


def _sealed_to(target: Target) -> str:
    """The fact that says for which holders, as a digest, all of a machine's keys are sealed."""
    return f"escrow.to.{target.id}"


def _protectors(value: Mapping[str, object]) -> list[tuple[str, str]]:
    # "C: {GUID}", as the probe writes them
    listed = value.get("protectors")
    texts = listed if isinstance(listed, list | tuple) else ()
    return [(volume, guid) for volume, _, guid in (str(t).partition(" ") for t in texts)]


def _may_try(box: Box, target: Target, now: datetime) -> bool:
    if not holders(box) or target.observe_only:
        return False
    with box.ledger.read() as tx:
        tried = facts.get(tx, f"escrow.{target.id}")
    return not isinstance(tried, str) or now - datetime.fromisoformat(tried) >= DAY


async def _take(
    box: Box, target: Target, wanted: Sequence[tuple[str, str]], at: datetime
) -> list[tuple[str, str]]:
    """Read and seal each; what could not be read is returned."""
    with box.ledger.commit() as tx:
        facts.put(tx, f"escrow.{target.id}", at.isoformat())
        _record(box, tx, "escrow.take", target, wanted)
    taken: list[EscrowedKey] = []
    try:
        connection = await box.connect(target, healer=True)
        try:
            for volume, protector in wanted:
                key = await recovery_key(
                    connection, target.name, volume, protector, deadline=box.settings.deadline_s
                )
                taken.append(_sealed(box, target, volume, protector, key, at))
        finally:
            await connection.close()
    except RemoteError:  # the Check goes on failing, which is what a person sees
        pass
    got = [(key.volume, key.protector) for key in taken]
    with box.ledger.commit() as tx:
        for key_ in taken:
            escrow.put(tx, key_)
        if len(got) == len(wanted):
            facts.put(tx, f"escrow.{target.id}", None)
            facts.put(tx, _sealed_to(target), _pinned(box))
        _record(box, tx, "escrow.held", target, got)
    return [one for one in wanted if one not in got]


def _sealed(
    box: Box, target: Target, volume: str, protector: str, key: str, at: datetime
) -> EscrowedKey:
    clear = canon.dumps({"target": target.id, "volume": volume, "protector": protector, "key": key})
    return EscrowedKey(
        target=target.id,
        volume=volume,
        protector=protector,
        sealed=seal(clear, holders(box)),
        taken=at,
        verified=at,
    )


def _record(box: Box, tx: Tx, what: str, target: Target, keys: Sequence[tuple[str, str]]) -> None:
    box.record(
        tx,
        Kind.REQUEST,
        {
            "request": what,
            "role": "box",
            "where": "sweep",
            "args": _pinned(box),
            "refused": "",
            "target": target.id,
            "protectors": tuple(protector for _, protector in keys),
        },
    )
