"""The comparison with an RMM in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from osiris.core.fleet import Conflict, Fleet, Here
from osiris.model.content import Verdict
from osiris.model.rmm import Patched, RmmMachine
from osiris.report.text import when

_SAYS = {Patched.YES: "patched", Patched.NO: "updates missing", Patched.UNKNOWN: "does not say"}


def fleet_page(tool: str, read_at: datetime, fleet: Fleet) -> str:
    """What only one side sees, what they disagree on, what is stale on either side."""
    parts = [
        f"{tool}, as read {when(read_at)}. Machines on both sides: {fleet.both}.",
        _list(f"Only {tool} sees", [_there(m) for m in fleet.only_there]),
        _list("Only the box sees", [_here(h) for h in fleet.only_here]),
        _list("They disagree on updates", [_conflict(tool, c) for c in fleet.conflicts]),
        _list(f"{tool} has not seen for a week", [_there(m) for m in fleet.stale_there]),
        _list("The box has not read for a week", [_here(h) for h in fleet.stale_here]),
        _list(f"{tool} lists more than once", [_there(m) for m in fleet.twice]),
    ]
    return "\n\n".join(part for part in parts if part)


def _list(title: str, rows: Sequence[str]) -> str:
    return "\n".join([f"{title} ({len(rows)}):", *(f"- {row}" for row in rows)]) if rows else ""


def _there(machine: RmmMachine) -> str:
    known = f" ({machine.os})" if machine.os else ""
    return f"{machine.dns or machine.name}{known}, last seen {_time(machine.last_seen)}"


def _here(here: Here) -> str:
    kind = "" if here.enrolled else ", found and not enrolled"
    return f"{here.name}{kind}, last read {_time(here.seen)}"


def _conflict(tool: str, conflict: Conflict) -> str:
    here, there = conflict.here, conflict.there
    ours = "fails" if here.patching is Verdict.FAIL else "passes"
    return (
        f"{here.name}: {tool} says {_SAYS[there.patched]} (last seen {_time(there.last_seen)}), "
        f"our check patching {ours} since {_time(here.since)}"
    )


def _time(at: datetime | None) -> str:
    return when(at) if at else "never"
