"""What may be done without asking: a person's recorded act, per runbook and target class."""

from __future__ import annotations

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import policy
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import ACTING, Autonomy, Reply, Request
from osiris.model.site import TargetClass

ANY = "*"


async def _set(house: House, request: Request, say: Say) -> Reply:
    runbook = args.text(request.args, "runbook", ANY)
    klass = args.text(request.args, "klass", ANY)
    word = args.text(request.args, "autonomy")
    _known(house, runbook, klass, word)
    autonomy = Autonomy(word)
    with house.box.ledger.commit() as tx:
        policy.set_autonomy(tx, runbook, klass, autonomy)
    which = "every runbook" if runbook == ANY else runbook
    where = "every class of machine" if klass == ANY else f"machines of class {klass}"
    text = f"{which} on {where}: {autonomy}."
    if autonomy in ACTING:
        text += "\nRunbooks that always ask still ask; disruptive ones wait for a window."
    return Reply(code=0, data={"runbook": runbook, "class": klass, "autonomy": word}, text=text)


def _known(house: House, runbook: str, klass: str, word: str) -> None:
    if runbook != ANY and runbook not in house.box.catalogue.runbooks:
        raise RequestError(f"There is no runbook {runbook}.", "List them with: osiris lint --json")
    if klass != ANY and klass not in set(TargetClass):
        raise RequestError(f"There is no class {klass}.", f"One of: {', '.join(TargetClass)}")
    if word not in set(Autonomy):
        raise RequestError(f"There is no autonomy {word}.", f"One of: {', '.join(Autonomy)}")


HANDLERS = {"policy.set": _set}
