"""Which frameworks the clinic wants to see its evidence under."""

from __future__ import annotations

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import facts
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Reply, Request


async def _select(house: House, request: Request, say: Say) -> Reply:
    ids = args.texts(request.args, "ids")
    known = house.box.catalogue.frameworks
    unknown = [i for i in ids if i not in known]
    if unknown or not ids:
        raise RequestError(
            f"There is no framework {', '.join(unknown)}." if unknown else "Name at least one.",
            f"One or more of: {', '.join(known)}",
        )
    with house.box.ledger.commit() as tx:
        facts.put(tx, facts.FRAMEWORKS, list(ids))
    return Reply(code=0, data={"frameworks": list(ids)}, text=f"Selected: {', '.join(ids)}.")


HANDLERS = {"framework.select": _select}
