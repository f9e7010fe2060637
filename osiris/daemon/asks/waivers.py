"""An accepted fail: check or group, owner, reason, and an expiry within 12 months."""

from __future__ import annotations

from datetime import timedelta

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import waivers
from osiris.errors import RequestError
from osiris.flow import Say, enrolled
from osiris.model.case import Reply, Request
from osiris.model.site import Platform

LONGEST = timedelta(days=366)


async def _add(house: House, request: Request, say: Say) -> Reply:
    scope = args.text(request.args, "scope")
    checks = [c for p in Platform for c in house.box.catalogue.checks(p)]
    if not any(scope in (c.id, c.subject) for c in checks):
        raise RequestError(f"There is no check or group '{scope}'.")
    owner, reason = args.text(request.args, "owner"), args.text(request.args, "reason")
    if not owner.strip() or not reason.strip():
        raise RequestError("A waiver needs an owner and a reason.")
    expires, now = args.moment(request.args, "expires"), house.box.utc()
    if not now < expires <= now + LONGEST:
        raise RequestError("A waiver ends in the future, 12 months from now at most.")
    name = args.text(request.args, "host", "")
    with house.box.ledger.commit() as tx:
        waiver = waivers.add(
            tx,
            scope=scope,
            target=enrolled(tx, name).id if name else "",
            owner=owner,
            reason=reason,
            created=now,
            expires=expires,
        )
    return Reply(
        code=0,
        data={"waiver": waiver.id, "expires": expires.isoformat()},
        text=f"Waiver {waiver.id}: {scope} {'on ' + name if name else 'everywhere'} until "
        f"{expires:%d %b %Y}. It is shown as waived, never as a pass.",
    )


async def _expire(house: House, request: Request, say: Say) -> Reply:
    number = args.number(request.args, "waiver")
    with house.box.ledger.commit() as tx:
        waiver = waivers.get(tx, number)
        if waiver is None or waiver.ended is not None:
            what = (
                f"There is no waiver {number}" if waiver is None else f"Waiver {number} has ended"
            )
            raise RequestError(f"{what}.", "List those that stand with: osiris waiver list")
        waivers.expire(tx, number, house.box.utc())
    return Reply(code=0, data={"waiver": number}, text=f"Waiver {number} has ended.")


HANDLERS = {"waiver.add": _add, "waiver.expire": _expire}
