"""Stop healing at once, on one machine or on the whole site, and let it go on."""

from __future__ import annotations

from datetime import timedelta

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import holds
from osiris.errors import RequestError
from osiris.flow import Say, enrolled
from osiris.model.case import Hold, Reply, Request

LONGEST = timedelta(days=30)


async def _hold(house: House, request: Request, say: Say) -> Reply:
    name = args.text(request.args, "host", "")
    span = args.span(request.args, "for_s")
    if span > LONGEST:
        raise RequestError("A hold lasts 30 days at most.", "Renew it, or mend what it is for.")
    reason = args.text(request.args, "reason").strip()
    if not reason:
        raise RequestError("Say why.", "osiris hold [HOST] --for 4h REASON")
    until = house.box.utc() + span
    with house.box.ledger.commit() as tx:
        target = enrolled(tx, name).id if name else ""
        holds.put(tx, Hold(target=target, until=until, reason=reason, by=request.who))
    where = f"on {name}" if name else "on the whole site"
    return Reply(
        code=0,
        data={"host": name or None, "until": until.isoformat()},
        text=f"Healing is on hold {where} until {until:%d %b %H:%M} UTC. Watching goes on.\n"
        f"A heal that runs at this moment is still verified, or taken back.",
    )


async def _release(house: House, request: Request, say: Say) -> Reply:
    name = args.text(request.args, "host", "")
    with house.box.ledger.commit() as tx:
        target = enrolled(tx, name).id if name else ""
        if not any(h.target == target for h in holds.live(tx, house.box.utc())):
            raise RequestError(f"There is no hold {'on ' + name if name else 'on the site'}.")
        holds.lift(tx, target)
    return Reply(code=0, data={"host": name or None}, text="The hold is lifted.")


HANDLERS = {"hold": _hold, "release": _release}
