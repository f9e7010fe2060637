"""A person opens a case in words."""

from __future__ import annotations

from dataclasses import replace

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import incidents
from osiris.errors import RequestError
from osiris.flow import Say, ask_person, close, enrolled, known
from osiris.model.case import OPEN_STATES, IncidentState, Reply, Request
from osiris.model.content import Priority

LONGEST = 500


async def _open(house: House, request: Request, say: Say) -> Reply:
    words = args.text(request.args, "text").strip()
    if not words or len(words) > LONGEST:
        raise RequestError(f"Say what is wrong in 1 to {LONGEST} characters.")
    now = house.box.utc()
    with house.box.ledger.commit() as tx:
        target = enrolled(tx, args.text(request.args, "host"))
        incident = incidents.open(
            tx, target=target.id, check="", priority=Priority.MEDIUM, opened=now
        )
        ask_person(tx, incident, f"person/{incident.id}", words, now=now)
        incidents.update(tx, replace(incident, state=IncidentState.WAITING))
    return Reply(
        code=0,
        data={"incident": incident.id},
        text=f"Opened incident {incident.id} on {target.name}. No rule can settle words; "
        "it waits for a person.",
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


HANDLERS = {"incident.open": _open, "incident.close": _close}
