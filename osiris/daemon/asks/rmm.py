"""What an RMM says of the machines is kept, and classes of fixes are handed over to it."""

from __future__ import annotations

from datetime import datetime

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import Tx, incidents, rmm, targets
from osiris.errors import RequestError
from osiris.flow import Say, enrolled, settle_tickets
from osiris.model.case import Reply, Request
from osiris.model.content import Value
from osiris.model.rmm import Patched, RmmMachine
from osiris.model.site import Platform

_WIDTH = 7


async def _import(house: House, request: Request, say: Say) -> Reply:
    tool = args.text(request.args, "tool")
    rows = request.args.get("machines", ())
    if not tool or not isinstance(rows, list | tuple):
        raise RequestError("An import needs its tool and a list of machines.")
    machines = [_machine(row) for row in rows]
    if len({m.line for m in machines}) < len(machines):
        raise RequestError("Two machines stand on one line.")
    with house.box.ledger.commit() as tx:
        rmm.put(tx, tool, machines, house.box.utc())
    data = {"tool": tool, "machines": len(machines)}
    return Reply(code=0, data=data, text=f"{len(machines)} machines of {tool} are kept.")


def _machine(row: Value) -> RmmMachine:
    """[line, name, dns, serial, os, patched, last_seen], all of them texts. Raises RequestError."""
    if not isinstance(row, list | tuple) or len(row) != _WIDTH:
        raise RequestError("A machine of an import has seven texts.")
    cells = {str(n): cell for n, cell in enumerate(row)}
    line, name, dns, serial, os, patched, seen = (args.text(cells, str(n)) for n in range(_WIDTH))
    if not name or patched not in set(Patched) or not line.isascii() or not line.isdigit():
        raise RequestError("A machine of an import has no name, line or patch state.")
    return RmmMachine(
        line=int(line),
        name=name,
        dns=dns,
        serial=serial,
        os=os,
        patched=Patched(patched),
        last_seen=_moment(seen),
    )


def _moment(text: str) -> datetime | None:
    return args.moment({"last_seen": text}, "last_seen") if text else None


async def _hand_over(house: House, request: Request, say: Say) -> Reply:
    subject, name = _subject(house, request), args.text(request.args, "host", "")
    with house.box.ledger.commit() as tx:
        target = enrolled(tx, name).id if name else rmm.EVERYWHERE
        rmm.hand_over(tx, subject, target)
        answered = _about(house, tx, subject, target)
        settle_tickets(tx, answered, house.box.utc())
        listed = bool(rmm.tools_of(tx, [name])) if name else bool(rmm.all(tx))
    text = (
        f"Fixes of '{subject}' are handed over {_where(name)}. The box goes on looking there and "
        f"changes nothing. To take them back: osiris rmm take-back {subject}{_option(name)}"
    )
    if not listed:
        text += "\nNo export of an RMM names it yet: be sure that one makes these fixes there."
    return Reply(code=0, data={"subject": subject, "host": name or None}, text=text)


async def _take_back(house: House, request: Request, say: Say) -> Reply:
    subject, name = _subject(house, request), args.text(request.args, "host", "")
    with house.box.ledger.commit() as tx:
        target = enrolled(tx, name).id if name else rmm.EVERYWHERE
        if not rmm.take_back(tx, subject, target):
            raise RequestError(
                f"'{subject}' is not handed over {_where(name)}.",
                "What is handed over: osiris rmm show",
            )
    text = f"The box makes fixes of '{subject}' again {_where(name)}, as the policy lets it."
    return Reply(code=0, data={"subject": subject, "host": name or None}, text=text)


def _subject(house: House, request: Request) -> str:
    subject = args.text(request.args, "subject")
    known = {c.subject for p in Platform for c in house.box.catalogue.checks(p)}
    if subject not in known:
        raise RequestError(
            f"There is no group of checks '{subject}'.",
            "It is what stands before the dot of a check's id, such as patching: osiris show",
        )
    return subject


def _about(house: House, tx: Tx, subject: str, target: str) -> set[int]:
    """The open Incidents whose fixes are the RMM's from now on: nothing is asked about them."""
    there = {t.id for t in targets.all(tx) if target in (rmm.EVERYWHERE, t.id)}
    return {
        i.id
        for i in incidents.all(tx, open_only=True)
        if i.target in there and i.check.partition(".")[0] == subject
    }


def _where(name: str) -> str:
    return f"on {name}" if name else "everywhere"


def _option(name: str) -> str:
    return f" --host {name}" if name else ""


HANDLERS = {"rmm.import": _import, "rmm.hand_over": _hand_over, "rmm.take_back": _take_back}
