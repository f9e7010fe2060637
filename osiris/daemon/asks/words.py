"""What people type beside names and numbers is scrubbed before anything of it is stored."""

from __future__ import annotations

from dataclasses import replace

from osiris.daemon.house import House
from osiris.flow import clean
from osiris.model.case import Request


def scrubbed(house: House, request: Request, name: str) -> Request:
    """The Request with the words in its argument `name` as they may be kept."""
    said = request.args.get(name)
    if not isinstance(said, str):
        return request
    with house.box.ledger.read() as tx:
        return replace(request, args={**request.args, name: clean(tx, said)})


def reason(house: House, request: Request) -> Request:
    """The same of a reason: why somebody asks this."""
    return scrubbed(house, request, "reason")
