"""Readings on folder trees: the real scripts, through the local transport."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from osiris.core.reading import read_baseline
from osiris.edge.remote import connect, look
from osiris.model.case import Observation
from osiris.model.content import Check, Params, Probe, Script
from osiris.model.site import Platform, Target, TargetClass, TransportKind

REPO = Path(__file__).parents[2]
AT = datetime(2026, 11, 21, 9, tzinfo=UTC)


def probe(platform: Platform, name: str) -> Probe:
    """The shipped probe."""
    text = (REPO / f"osiris/probes/{platform}/{name}.sh").read_text(encoding="utf-8")
    module = import_module(f"osiris.probes.{platform}.{name}")
    return Probe(
        name=name, platform=platform, script=Script(name=name, text=text), parse=module.parse
    )


def checks(platform: Platform) -> list[Check]:
    """Every Check that ships for `platform`."""
    folder = REPO / "baselines"
    files = [*folder.glob("*.yaml"), *folder.glob("*/*.yaml")]
    names = [f for f in sorted(files) if f"platform: {platform}\n" in f.read_text(encoding="utf-8")]
    return [c for f in names for c in read_baseline(f.read_bytes(), f.name).checks]


def read(root: Path, *wanted: tuple[Probe, Params]) -> list[Observation]:
    """One Observation per reading below `root`."""
    return asyncio.run(_read(root, wanted))


def see(
    root: Path, name: str, params: Params | None = None, platform: Platform = Platform.LINUX
) -> Observation:
    """What one probe reads below `root`."""
    return read(root, (probe(platform, name), params or {}))[0]


async def _read(root: Path, wanted: Sequence[tuple[Probe, Params]]) -> list[Observation]:
    target = Target(
        id="t1",
        name="tree",
        platform=Platform.LINUX,
        klass=TargetClass.SERVER,
        transport=TransportKind.LOCAL,
        root=str(root),
        added=AT,
    )
    conn = await connect(target, None, do_not_probe=[])
    try:
        return await look(conn, target.id, wanted, at=AT, deadline=60)
    finally:
        await conn.close()


def plant(root: Path, files: dict[str, str]) -> Path:
    """Write `files` (path without the leading slash -> content) below `root`."""
    for path, content in files.items():
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    return root
