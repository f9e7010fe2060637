"""A person opens a case in words."""

from __future__ import annotations

from dataclasses import replace

from osiris.daemon.asks import args
from osiris.daemon.asks.healing import as_json, line
from osiris.daemon.asks.words import scrubbed
from osiris.daemon.house import House
from osiris.edge.ledger import incidents
from osiris.errors import RequestError
from osiris.flow import Say, close, enrolled, known
from osiris.flow.heal import heal
from osiris.model.case import OPEN_STATES, IncidentState, Reply, Request, Source
from osiris.model.content import Priority

LONGEST = 500


def _scrubbed(house: House, request: Request) -> Request:
    """The Request with its words as they may be kept; of too many, nothing is."""
    said = request.args.get("text")
    if not isinstance(said, str):
        return request
    short = {**request.args, "text": said.strip() if len(said) <= LONGEST else ""}
    return scrubbed(house, replace(request, args=short), "text")


async def _open(house: House, request: Request, say: Say) -> Reply:
    """Open the case, and ask the planner at once. What it finds passes the guard as ever."""
    words = args.text(request.args, "text")
    if not words:
        raise RequestError(f"Say what is wrong in 1 to {LONGEST} characters.")
    with house.box.ledger.commit() as tx:
        target = enrolled(tx, args.text(request.args, "host"))
        incident = incidents.open(
            tx,
            target=target.id,
            check="",
            priority=Priority.MEDIUM,
            opened=house.box.utc(),
            source=Source.PERSON,
            text=words,
        )
    say(f"incident {incident.id}: opened on {target.name}")
    result = await heal(house.box, house.index, incident.id)
    return Reply(
        code=0,
        data=as_json(result),
        text=f"Opened incident {incident.id} on {target.name}.\n{line(result)}\n"
        f"Who decided, and on what: osiris why {incident.id}",
    )


async def _close(house: House, request: Request, say: Say) -> Reply:
    """A person says that a case that was opened in words is settled."""
    number = args.number(request.args, "incident")
    now = house.box.utc()
    with house.box.ledger.commit() as tx:
        incident = known(tx, number)
        if incident.check:
            raise RequestError(
                f"Incident {number} belongs to {incident.check}: only a fresh pass closes it.",
                "Mend the machine and sweep, or add a waiver with: osiris waiver add",
            )
        if incident.state not in OPEN_STATES:
            raise RequestError(f"Incident {number} is closed already.")
        close(tx, incident, IncidentState.PASSED, now)
    return Reply(code=0, data={"incident": number}, text=f"Incident {number} is closed.")


FREE_TEXT = {"incident.open": _scrubbed}
HANDLERS = {"incident.open": _open, "incident.close": _close}
