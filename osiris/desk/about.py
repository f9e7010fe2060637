"""What this box is: versions, room, clock, keys, planner, licences. No secret, and no name of a
machine or a person: it may be sent to whoever helps."""

from __future__ import annotations

import os
import platform
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import (
    PackageMetadata,
    PackageNotFoundError,
    distribution,
    requires,
    version,
)

from osiris.desk.desk import Desk
from osiris.desk.web import fingerprint
from osiris.edge import clock
from osiris.edge.folder import LEDGER
from osiris.edge.ledger import entries, pages, schema, targets
from osiris.report.text import clock_words

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_MB = 1 << 20
_NAMED = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Heads with labels and words. `notices`: the name, version and licence of every package that
    the box runs on."""

    parts: Mapping[str, Mapping[str, str]]
    notices: tuple[tuple[str, str, str], ...]


def about(desk: Desk) -> About:
    """Read it now. Raises OsirisError."""
    return About(
        parts={
            "THIS BOX": _versions(desk),
            "RUNNING": _running(desk),
            "EVIDENCE": _evidence(desk),
            "TIER 2": _planner(desk),
        },
        notices=tuple(sorted(_notices())),
    )


def text(found: About) -> str:
    """The same as a page, for a screen and for who helps."""
    lines: list[str] = []
    for head, facts in found.parts.items():
        lines += [head, *(f"  {label:14}{words}" for label, words in facts.items()), ""]
    width = max(len(f"{n} {v}") for n, v, _ in found.notices)
    lines += ["RUNS ON", *(f"  {f'{n} {v}':{width}}  {licence}" for n, v, licence in found.notices)]
    return "\n".join(lines)


def _versions(desk: Desk) -> Mapping[str, str]:
    content = desk.catalogue
    return {
        "osiris": version("osiris"),
        "python": platform.python_version(),
        "system": _system(),
        "kernel": platform.release(),
        "catalogue": f"{len(content.runbooks)} runbooks, {content.digest[:16]}",
        "schema": str(len(schema.MIGRATIONS)),
    }


def _system() -> str:
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def _running(desk: Desk) -> Mapping[str, str]:
    room = shutil.disk_usage(desk.folder)
    now = clock.now()
    ledger = (desk.folder / LEDGER).stat().st_size
    offset = "" if now.offset_ms is None else f", {now.offset_ms:+.1f} ms"
    with desk.read() as tx:
        watched = len(targets.all(tx))
    return {
        "daemon": "answers" if desk.daemon_runs() else "does not answer: nothing is watched",
        "machines": str(watched),
        "time": now.utc.isoformat(timespec="seconds"),
        "clock": clock_words(now.quality, now.source) + offset,
        "up": _up(now.mono_ns),
        "load": " ".join(f"{load:.2f}" for load in os.getloadavg()),
        "disk": f"{room.free // _MB:,} of {room.total // _MB:,} MB free",
        "ledger": f"{ledger // _MB:,} MB",
        "web cert": fingerprint(desk.folder) or "none: no web server was set up",
    }


def _up(mono_ns: int) -> str:
    minutes = mono_ns // 60_000_000_000
    return f"{minutes // 1440} d {minutes // 60 % 24} h {minutes % 60} min"


def _evidence(desk: Desk) -> Mapping[str, str]:
    with desk.read() as tx:
        size, _, newest = entries.head(tx)
        last = pages.last_checkpoint(tx)
        origin = entries.ring(tx).origin
    age = f"{(datetime.now(UTC) - newest).total_seconds():,.0f} s ago" if newest else "never"
    return {
        "chain": origin,
        "entries": f"{size:,}, the newest {age}",
        "checkpoint": f"over {last.size:,}" if last else "none",
    }


def _planner(desk: Desk) -> Mapping[str, str]:
    state = desk.planner()
    return {
        "planner": state.kind.value,
        "ready": "yes" if state.ready else f"no: {state.why}",
        "may act": "yes" if state.may_act else "no",
        "model": state.model[:16] or "none",
    }


def _notices() -> set[tuple[str, str, str]]:
    """Every package that this one needs, directly or not, with the licence that it names."""
    found: set[tuple[str, str, str]] = set()
    left, seen = ["osiris"], set()
    while left:
        name = left.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            there = distribution(name)
        except PackageNotFoundError:
            continue  # for another system, or an extra that was not installed
        if name != "osiris":
            found.add((there.name, there.version, _licence(there.metadata)))
        for line in requires(name) or ():
            match = _NAME.match(line)
            if match and "extra ==" not in line:
                left.append(match[0].lower().replace("_", "-"))
    return found


def _licence(said: PackageMetadata) -> str:
    """SPDX where the package gives it, else its classifier, else what it wrote, in one line."""
    classes = said.get_all("Classifier") or []
    told: list[str] = [
        *(said.get_all("License-Expression") or []),
        *(c.rpartition(" :: ")[2] for c in classes if c.startswith(_NAMED)),
        *(said.get_all("License") or []),
    ]
    return next((line.strip()[:60] for line in told if line.strip()), "see its own notice")
