"""What may be done without asking: a person's recorded act, per runbook, target class and time."""

from __future__ import annotations

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import policy
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.flow.learn import learn
from osiris.model.case import ACTING, Autonomy, Reply, Request
from osiris.model.learning import ANY, Cell, When
from osiris.model.site import TargetClass
from osiris.report.learned import runbooks

DEFAULT = "default"
"""In place of a level: the word that stands there is taken back."""


async def _set(house: House, request: Request, say: Say) -> Reply:
    cell = (
        args.text(request.args, "runbook", ANY),
        args.text(request.args, "klass", ANY),
        args.text(request.args, "when", ANY),
    )
    word = args.text(request.args, "autonomy")
    _known(house, cell, word)
    with house.box.ledger.commit() as tx:
        if word != DEFAULT:
            policy.set_autonomy(tx, cell[0], cell[1], Autonomy(word), cell[2])
        elif cell not in policy.autonomy(tx).said:
            raise RequestError("No word stands there.", "List them with: osiris policy show")
        else:
            policy.forget(tx, cell)
    learn(house.box)  # what a person said ends what was earned there
    text = f"{_place(cell)}: {word}."
    if word in ACTING:
        text += "\nRunbooks that always ask still ask; disruptive ones wait for a window."
    data = {"runbook": cell[0], "class": cell[1], "when": cell[2], "autonomy": word}
    return Reply(code=0, data=data, text=text)


async def _earn(house: House, request: Request, say: Say) -> Reply:
    """A person lets runbooks earn autonomy on proof, or no longer."""
    runbook = args.text(request.args, "runbook", ANY)
    on = args.flag(request.args, "on")
    _known(house, (runbook, ANY, ANY), DEFAULT)
    with house.box.ledger.commit() as tx:
        policy.set_earning(tx, runbook, on)
    changes = learn(house.box)
    may = "may earn the right to act and tell" if on else "earns nothing; it asks as before"
    lines = [f"{runbooks(runbook)}: {may}.", *(change.text for change in changes)]
    data = {"runbook": runbook, "earning": on, "changed": [c.text for c in changes]}
    return Reply(code=0, data=data, text="\n".join(lines))


def _place(cell: Cell) -> str:
    runbook, klass, when = cell
    which = runbooks(runbook)
    where = "every class of machine" if klass == ANY else f"machines of class {klass}"
    return f"{which} on {where}" + ("" if when == ANY else f", {_TIMES[When(when)]}")


_TIMES = {
    When.MAINTENANCE: "in maintenance windows",
    When.CLINIC: "in clinic hours",
    When.CLOSED: "outside clinic hours and maintenance windows",
}


def _known(house: House, cell: Cell, word: str) -> None:
    runbook, klass, when = cell
    if runbook != ANY and runbook not in house.box.catalogue.runbooks:
        raise RequestError(f"There is no runbook {runbook}.", "List them with: osiris lint --json")
    if klass != ANY and klass not in set(TargetClass):
        raise RequestError(f"There is no class {klass}.", f"One of: {', '.join(TargetClass)}")
    if when != ANY and when not in set(When):
        raise RequestError(f"There is no time {when}.", f"One of: {', '.join(When)}")
    if word not in {*Autonomy, DEFAULT}:
        levels = ", ".join((*Autonomy, DEFAULT))
        raise RequestError(f"There is no autonomy {word}.", f"One of: {levels}")


HANDLERS = {"policy.set": _set, "policy.earn": _earn}
