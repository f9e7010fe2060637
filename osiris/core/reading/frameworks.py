"""Frameworks: from a Control to the subjects that give evidence for it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from osiris.core.reading.kinds import Name, Prose
from osiris.core.reading.wire import Wire, read
from osiris.model.content import Control, Framework, Mapped, Proposal, Strength

Level = Literal["required", "addressable", "standard", "general", "proposed", ""]


class WireMapped(Wire):
    """How far a subject carries the Control, and why."""

    strength: Annotated[Strength, Field(strict=False)]
    why: str = ""


class WireProposal(Wire):
    """What a proposed rule asks; a proposed paragraph is never a Control's id."""

    cite: Prose
    asks: Prose
    metric: Prose
    how_sure: Prose


class WireControl(Wire):
    """One clause."""

    title: Prose
    level: Level = ""
    evidence: Literal["fully", "partly", "not", ""] = ""
    shows: str = ""
    paper: str = ""
    proposal: WireProposal | None = None
    checks: dict[Name, WireMapped] = Field(default_factory=dict)


class WireFramework(Wire):
    """One file below baselines/frameworks/."""

    framework: Name
    title: Prose
    version: Prose
    proposed: bool
    note: Prose
    controls: dict[str, WireControl]

    @model_validator(mode="after")
    def _proposals_apart(self) -> WireFramework:
        for key, control in self.controls.items():
            if (control.proposal is not None) != self.proposed:
                raise ValueError(f"{key}: a proposal belongs in a proposed framework, only there")
        return self


def read_framework(data: bytes, source: str) -> Framework:
    """One Framework. Raises CatalogueError(source, every fault)."""
    wire, _ = read(WireFramework, data, source)
    return Framework(
        id=wire.framework,
        title=wire.title,
        version=wire.version,
        proposed=wire.proposed,
        note=wire.note,
        controls=tuple(_control(key, control) for key, control in wire.controls.items()),
    )


def _control(key: str, wire: WireControl) -> Control:
    return Control(
        id=key,
        title=wire.title,
        level=wire.level,
        evidence=wire.evidence,
        shows=wire.shows,
        paper=wire.paper,
        proposal=_proposal(wire.proposal),
        checks=tuple(
            Mapped(subject=subject, strength=mapped.strength, why=mapped.why)
            for subject, mapped in wire.checks.items()
        ),
    )


def _proposal(wire: WireProposal | None) -> Proposal | None:
    if wire is None:
        return None
    return Proposal(cite=wire.cite, asks=wire.asks, metric=wire.metric, how_sure=wire.how_sure)
