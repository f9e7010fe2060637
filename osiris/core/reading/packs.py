"""What a signed rule pack says."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from osiris.core.reading.kinds import RunbookId
from osiris.core.reading.wire import Wire, read
from osiris.model.case import Source
from osiris.model.learning import Likeness, Pack, PackRule
from osiris.model.site import Platform

MOST_RULES = 500
PackName = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Digest = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


def _utc(text: str) -> str:
    try:
        aware = datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        aware = False
    if not aware:
        raise ValueError("is no time with its zone")
    return text


class WirePackRule(Wire):
    """What it answers, with which runbook in which version."""

    platform: Literal["linux", "windows", "appliance"]
    source: Literal["check", "unit", "event"]
    key: Annotated[str, Field(min_length=1, max_length=200)]
    runbook: RunbookId
    digest: Digest


class WirePack(Wire):
    """The predicate of a pack, without its key."""

    v: Literal[1]
    name: PackName
    version: Annotated[int, Field(ge=1)]
    made: Annotated[str, AfterValidator(_utc)]
    rules: Annotated[list[WirePackRule], Field(min_length=1, max_length=MOST_RULES)]


def read_pack(data: bytes, source: str, signer: str) -> Pack:
    """A Pack whose signature `signer` (a fingerprint) was verified. Raises CatalogueError(source,
    every fault)."""
    wire, _ = read(WirePack, data, source)
    return Pack(
        name=wire.name,
        version=wire.version,
        signer=signer,
        made=datetime.fromisoformat(wire.made),
        rules=tuple(_rule(rule) for rule in wire.rules),
    )


def _rule(wire: WirePackRule) -> PackRule:
    of = Likeness(
        platform=Platform(wire.platform),
        source=Source(wire.source),
        key=wire.key,
        runbook=wire.runbook,
    )
    return PackRule(of=of, digest=wire.digest)
