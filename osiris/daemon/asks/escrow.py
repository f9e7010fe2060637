"""Hand an escrowed recovery key, still sealed, to a person who gives a reason."""

from __future__ import annotations

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import escrow, targets
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.model.case import Reply, Request


async def _open(house: House, request: Request, say: Say) -> Reply:
    """The copies of a machine's keys. They open only with a holder's key file, off this box."""
    name, reason = args.text(request.args, "host"), args.text(request.args, "reason")
    if not reason.strip():
        raise RequestError("A reason is missing.", "Say why the key is needed: --reason TEXT")
    with house.box.ledger.read() as tx:
        known = {n: id for id, n in targets.names(tx).items()}
        kept = escrow.all(tx, target=known.get(name, name))
    if not kept:
        raise RequestError(f"No recovery key of {name} is in the escrow.", "osiris escrow list")
    keys = [
        {
            "volume": key.volume,
            "protector": key.protector,
            "sealed": dict(key.sealed),
            "gone": key.gone.isoformat() if key.gone else "",
        }
        for key in kept
    ]
    return Reply(
        code=0,
        data={"target": kept[0].target, "keys": keys},
        text=f"{len(keys)} sealed keys of {name}; the request is recorded.",
    )


HANDLERS = {"escrow.open": _open}
