"""Rules go out and come in as signed packs. What comes in is proposed; a person promotes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from osiris.core import canon, chain, learn
from osiris.core.reading import read_pack
from osiris.edge.ledger import Tx, facts, learned, packs
from osiris.edge.ledger.packs import Kept
from osiris.errors import CatalogueError, EvidenceError, RequestError
from osiris.flow import Box
from osiris.flow.learn.record import Records, append, gather, move, remove, tell
from osiris.flow.learn.rules import new
from osiris.model.content import Catalogue, Value
from osiris.model.learning import (
    IN_FORCE,
    Learned,
    LearnedState,
    Likeness,
    Pack,
    PackRule,
    Proof,
)
from osiris.model.proof import Signer

_EXPORTED = "packs/exported"
_HINT = "Nothing of this pack was used."
_THERE = "List the packs with: osiris learn packs"
_LEAVES = IN_FORCE | {LearnedState.PROPOSED}


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What a pack brought. `known` are rules of which this box knows something itself: they stay
    as they are."""

    pack: Pack
    proposed: tuple[Likeness, ...]
    promoted: tuple[Likeness, ...]
    known: tuple[Likeness, ...]


def offer(box: Box, tx: Tx, name: str, signer: Signer) -> tuple[Pack, bytes]:
    """The promoted rules of this box as a signed file, one version higher than the last.

    Raises RequestError where there are none.
    """
    rules = tuple(_offered(box.catalogue, learned.all(tx)))
    if not rules:
        raise RequestError("No rule is in force that was learned here.", "See: osiris learn status")
    before = facts.get(tx, _EXPORTED)
    version = before + 1 if isinstance(before, int) else 1
    now = box.utc()
    said = {
        "v": 1,
        "version": version,
        "made": chain.utc_text(now),
        "rules": [_wire(rule) for rule in rules],
    }
    data = chain.sign_pack(name, said, signer)
    pack = shown(data, signer.key_id, name)  # what this box would refuse, it does not send
    facts.put(tx, _EXPORTED, version)
    _append(box, tx, "exported", name, version, canon.digest(data), signer.key_id)
    return pack, data


def shown(data: bytes, fingerprint: str, source: str) -> Pack:
    """What is in a pack, once its signature holds. Raises RequestError, CatalogueError."""
    try:
        return read_pack(chain.open_pack(data, fingerprint), source, fingerprint)
    except EvidenceError as error:
        raise RequestError(error.message, error.hint or _HINT) from error


def bring(box: Box, tx: Tx, data: bytes, fingerprint: str, who: str, *, promoted: bool) -> Brought:
    """Take a pack in, in place of the older one of its name. Its rules are proposals, or at once in
    force where a person says so (`promoted`).

    Raises RequestError for a pack that is not signed by this key, or is not newer; CatalogueError
    with every rule that this box cannot hold: then nothing of the pack is used.
    """
    pack = shown(data, fingerprint, "the pack")
    _newer(packs.get(tx, pack.name), pack, data)
    faults = list(_faults(box.catalogue, tx, pack, promoted=promoted))
    if faults:
        raise CatalogueError(f"pack {pack.name}", faults, _HINT)
    records = gather(tx, box.catalogue)
    _clear(box, tx, pack.name, records, "renewed", keep={rule.of for rule in pack.rules})
    packs.put(
        tx,
        Kept(
            name=pack.name,
            version=pack.version,
            signer=fingerprint,
            digest=canon.digest(data),
            envelope=data.decode("ascii"),
            who=who,
            came=box.utc(),
        ),
    )
    _append(box, tx, "imported", pack.name, pack.version, canon.digest(data), fingerprint)
    return _settled(box, tx, pack, records, who, promoted=promoted)


def withdraw(box: Box, tx: Tx, name: str) -> Kept:
    """Use a pack no longer. What this box learned about its rules itself stays."""
    kept = packs.get(tx, name)
    if kept is None or kept.removed is not None:
        raise RequestError(f"There is no pack {name}.", _THERE)
    _clear(box, tx, name, gather(tx, box.catalogue), "removed", keep=set())
    packs.put(tx, replace(kept, removed=box.utc()))
    _append(box, tx, "removed", name, kept.version, kept.digest, kept.signer)
    return kept


def _append(box: Box, tx: Tx, to: str, name: str, version: int, digest: str, signer: str) -> None:
    said: dict[str, Value] = {"what": "pack", "to": to, "pack": name, "version": version}
    append(box, tx, {**said, "digest": digest, "signer": signer}, Proof())


def _offered(catalogue: Catalogue, rules: list[Learned]) -> Iterator[PackRule]:
    for rule in rules:
        if rule.state in IN_FORCE and not rule.pack and rule.runbook in catalogue.runbooks:
            yield PackRule(of=rule.likeness, digest=catalogue.runbooks[rule.runbook].digest)


def _wire(rule: PackRule) -> dict[str, str]:
    return {
        "platform": rule.of.platform.value,
        "source": rule.of.source.value,
        "key": rule.of.key,
        "runbook": rule.of.runbook,
        "digest": rule.digest,
    }


def _newer(kept: Kept | None, pack: Pack, data: bytes) -> None:
    """Raises RequestError for a pack of another signer, and one that is not newer than what this
    box has had; the very same may come back after a person removed it."""
    if kept is None:
        return
    if kept.signer != pack.signer and kept.removed is None:
        raise RequestError(
            f"The pack {pack.name} that is here was signed by another key.",
            f"If that is meant to be: osiris learn remove {pack.name}",
        )
    back = kept.removed is not None and kept.digest == canon.digest(data)
    if pack.version <= kept.version and not back:
        raise RequestError(
            f"Version {pack.version} of {pack.name} is not newer: version {kept.version} was here.",
            "Ask its signer for the newest one.",
        )


def _faults(catalogue: Catalogue, tx: Tx, pack: Pack, *, promoted: bool) -> Iterator[str]:
    seen: set[tuple[str, str, str]] = set()
    for rule in pack.rules:
        yield from learn.unfit(catalogue, rule.of, rule.digest)
        place = (rule.of.platform.value, rule.of.source.value, rule.of.key)
        if place in seen:
            yield f"{rule.of.source} {rule.of.key}: two rules of the pack answer it"
        seen.add(place)
    for other in learned.all(tx) if promoted else ():
        place = (other.platform.value, other.source.value, other.key)
        mine = other.likeness in {rule.of for rule in pack.rules}
        if other.state in IN_FORCE and other.pack != pack.name and place in seen and not mine:
            yield f"{other.source} {other.key}: {other.runbook} answers it here already"


def _clear(
    box: Box, tx: Tx, name: str, records: Records, code: str, *, keep: set[Likeness]
) -> None:
    """Take the rules of a pack away, but those in `keep` and those that were judged here."""
    shown_ = records.by_pattern()
    for rule in learned.all(tx):
        if rule.pack == name and rule.state in _LEAVES and rule.likeness not in keep:
            remove(box, tx, rule, code, shown_.get(rule.likeness, Proof()))


def _settled(
    box: Box, tx: Tx, pack: Pack, records: Records, who: str, *, promoted: bool
) -> Brought:
    """Store each rule that this box knows nothing of yet; one Ticket asks about all proposals."""
    rules = {rule.pattern: rule for rule in learned.all(tx)}
    fresh, known = [], []
    for one in pack.rules:
        rule = rules.get(learn.pattern_id(one.of))
        waits = rule is not None and rule.state is LearnedState.PROPOSED
        if rule is None or (promoted and waits):
            fresh.append(replace(rule or new(box, one.of, records), pack=pack.name))
        else:
            known.append(one.of)
    to = LearnedState.PROMOTED if promoted else LearnedState.PROPOSED
    shown_ = records.by_pattern()
    moved = [
        move(box, tx, rule, to, "pack", shown_.get(rule.likeness, Proof()), who=who)
        for rule in fresh
    ]
    if moved and not promoted:
        text = (
            f"The pack {pack.name}, version {pack.version}, brings rules as proposals: "
            f"{len(moved)}. To see them: osiris learn candidates. To make one a rule: "
            "osiris learn promote PATTERN."
        )
        ticket = tell(box, tx, text, "")
        for rule in moved:
            learned.put(tx, replace(rule, ticket=ticket))
    likenesses = tuple(rule.likeness for rule in moved)
    return Brought(
        pack=pack,
        proposed=() if promoted else likenesses,
        promoted=likenesses if promoted else (),
        known=tuple(known),
    )
