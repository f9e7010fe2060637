"""What is not tried again at once.

A healer's account that was refused: a wrong password, tried again and again, would lock it out. An
Incident whose machine was just read, and nothing could be done: each look costs a connection.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from osiris.edge.ledger import facts
from osiris.flow import Box
from osiris.model.case import Incident, Refused
from osiris.model.content import Check
from osiris.model.site import Target

_HEALER = timedelta(hours=1)
_LOOK = timedelta(minutes=10)


def refuse_healer(box: Box, target: Target, what: str) -> Refused:
    """The healer was refused just now: let its account rest."""
    _put(box, _healer(target), box.utc())
    return _refused(target, what)


def welcome_healer(box: Box, target: Target) -> None:
    """The healer was let in."""
    if _since(box, _healer(target)) is not None:
        _put(box, _healer(target), None)


def resting_healer(box: Box, target: Target) -> Refused | None:
    """Why the healer's account is not tried now."""
    since = _since(box, _healer(target))
    if since is None or box.utc() - since >= _HEALER:
        return None
    return _refused(target, f"It was refused at {since:%H:%M} UTC.")


def looked_in_vain(box: Box, incident: Incident) -> None:
    """The machine was read for this Incident, and nothing could be done."""
    _put(box, _look(incident), box.utc())


def too_early(box: Box, incident: Incident, check: Check) -> bool:
    """Whether the last look in vain is younger than the Check's cadence, ten minutes at most."""
    since = _since(box, _look(incident))
    return since is not None and box.utc() - since < min(
        _LOOK, timedelta(seconds=0.9 * check.cadence)
    )


def resting(box: Box, incident: Incident) -> bool:
    """Whether the last look in vain is younger than ten minutes."""
    since = _since(box, _look(incident))
    return since is not None and box.utc() - since < _LOOK


def _refused(target: Target, what: str) -> Refused:
    return Refused(
        code="healer",
        text=f"The account that makes changes on {target.name} is not let in. {what} Find out "
        f"more with: osiris target test {target.name}",
    )


def _since(box: Box, fact: str) -> datetime | None:
    with box.ledger.read() as tx:
        since = facts.get(tx, fact)
    return datetime.fromisoformat(since) if isinstance(since, str) else None


def _put(box: Box, fact: str, at: datetime | None) -> None:
    with box.ledger.commit() as tx:
        facts.put(tx, fact, at.isoformat() if at else None)


def _healer(target: Target) -> str:
    return f"healer/{target.id}"


def _look(incident: Incident) -> str:
    return f"looked/{incident.id}"
