"""Look for machines now, instead of at the next hour."""

from __future__ import annotations

from osiris.daemon.house import House
from osiris.edge.ledger import targets
from osiris.flow import Say
from osiris.flow.discover import Discovered, discover
from osiris.model.case import Reply, Request

_NONE = (
    "Computers are found through a domain controller, and none is enrolled.\n"
    "  -> osiris target add NAME ADDRESS --winrm --user READER"
)


async def _look(house: House, request: Request, say: Say) -> Reply:
    """One look; what it found is then listed by `osiris assets`."""
    found = await discover(house.box, say=say)
    with house.box.ledger.read() as tx:
        names = targets.names(tx)
    blind = {names[id]: reason for id, reason in found.blind.items()}
    told = len(found.asked) > len(blind)
    data = {
        "asked": tuple(names[id] for id in found.asked),
        "blind": blind,
        "assets": len(found.assets),
        "new": tuple(a.name for a in found.new),
        "gone": tuple(a.name for a in found.gone),
    }
    return Reply(code=0 if told else 1, data=data, text=_words(found, blind, told=told))


def _words(found: Discovered, blind: dict[str, str], *, told: bool) -> str:
    if not found.asked:
        return _NONE
    lines = [f"{name} could not tell: {reason}." for name, reason in sorted(blind.items())]
    if told:
        lines.append(
            f"{len(found.assets)} computers are known, {len(found.new)} of them new; "
            f"{len(found.gone)} are gone."
        )
    return "\n".join(lines)


HANDLERS = {"assets.look": _look}
