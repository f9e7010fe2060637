"""Baselines: the Checks of one platform, in as many files as its contributors like."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated

from pydantic import AfterValidator, Field

from osiris.core.reading.kinds import CheckId, Name, Prose, WireExpect, WireParams, params
from osiris.core.reading.wire import Wire, read
from osiris.errors import CatalogueError
from osiris.model.content import Baseline, Check, Priority, Text, Verdict
from osiris.model.site import MachineRole, Platform

CADENCES = {"1m": 60, "10m": 600, "1h": 3600, "1d": 86400}
"""How often a Check may be due, in seconds. Few steps, so that a Sweep has much to share."""


def _cadence(text: str) -> str:
    if text not in CADENCES:
        raise ValueError(f"one of {', '.join(CADENCES)}")
    return text


def _role(role: MachineRole) -> MachineRole:
    if role is MachineRole.UNKNOWN:
        raise ValueError("workstation, member_server or domain_controller")
    return role


def _missing(verdict: Verdict) -> Verdict:
    if verdict not in (Verdict.NOT_APPLICABLE, Verdict.UNKNOWN):
        raise ValueError("not_applicable or unknown: what cannot be seen is neither good nor bad")
    return verdict


class WireCheck(Wire):
    """One entry under `checks:`."""

    title: Prose
    probe: Name
    params: WireParams = Field(default_factory=dict)
    field: Name
    expect: WireExpect
    warn: WireExpect | None = None
    missing: Annotated[Verdict, Field(strict=False), AfterValidator(_missing)]
    cadence: Annotated[str, AfterValidator(_cadence)]
    priority: Annotated[Priority, Field(strict=False)]
    roles: list[Annotated[MachineRole, Field(strict=False), AfterValidator(_role)]] = Field(
        default_factory=list
    )
    plain_english: Prose
    why_it_matters: Prose
    consequence: Prose
    what_we_check: Prose
    what_we_cannot_see: Prose


class WireBaseline(Wire):
    """One file below baselines/."""

    baseline: Name
    version: str
    platform: Annotated[Platform, Field(strict=False)]
    checks: dict[CheckId, WireCheck] = Field(default_factory=dict)
    not_covered: dict[Name, Prose] = Field(default_factory=dict)


def read_baseline(data: bytes, source: str) -> Baseline:
    """One file of a Baseline. Raises CatalogueError(source, every fault)."""
    wire, _ = read(WireBaseline, data, source)
    return Baseline(
        name=wire.baseline,
        version=wire.version,
        platform=wire.platform,
        checks=tuple(_check(key, check, wire.platform) for key, check in wire.checks.items()),
        not_covered=dict(wire.not_covered),
    )


def merge(parts: Iterable[tuple[str, Baseline]]) -> tuple[Baseline, ...]:
    """One Baseline per platform from its (source, part)s, in their order.

    Raises CatalogueError where parts disagree on name or version, or say a thing twice.
    """
    by_platform: dict[Platform, list[tuple[str, Baseline]]] = {}
    for source, part in parts:
        by_platform.setdefault(part.platform, []).append((source, part))
    faults = [fault for group in by_platform.values() for fault in _clashes(group)]
    if faults:
        raise CatalogueError("baselines", faults)
    return tuple(_joined(group) for _, group in sorted(by_platform.items()))


def _joined(group: Sequence[tuple[str, Baseline]]) -> Baseline:
    first = group[0][1]
    return Baseline(
        name=first.name,
        version=first.version,
        platform=first.platform,
        checks=tuple(check for _, part in group for check in part.checks),
        not_covered={k: v for _, part in group for k, v in sorted(part.not_covered.items())},
    )


def _clashes(group: Sequence[tuple[str, Baseline]]) -> list[str]:
    home, first = group[0]
    faults: list[str] = []
    seen: dict[str, str] = {}
    for source, part in group:
        if (part.name, part.version) != (first.name, first.version):
            faults.append(
                f"{source}: says {part.name} {part.version}, {home} says {first.name} "
                f"{first.version}: parts of one platform are one baseline"
            )
        for name in (*(check.id for check in part.checks), *part.not_covered):
            if name in seen:
                faults.append(f"{source}: {name} is also in {seen[name]}")
            seen[name] = source
    return faults


def _check(key: str, wire: WireCheck, platform: Platform) -> Check:
    return Check(
        id=key,
        title=wire.title,
        platform=platform,
        probe=wire.probe,
        params=params(wire.params),
        field=wire.field,
        expect=wire.expect.noun(),
        warn=wire.warn.noun() if wire.warn else None,
        missing=wire.missing,
        cadence=CADENCES[wire.cadence],
        priority=wire.priority,
        roles=tuple(wire.roles),
        text=Text(
            plain_english=wire.plain_english,
            why_it_matters=wire.why_it_matters,
            consequence=wire.consequence,
            what_we_check=wire.what_we_check,
            what_we_cannot_see=wire.what_we_cannot_see,
        ),
    )
