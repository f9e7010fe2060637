"""Ways to tell people: add one, remove one, try them."""

from __future__ import annotations

import re

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.channels import check, fault, send
from osiris.edge.channels.results import words
from osiris.edge.ledger import channels
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.flow.tell import Tried, Ways, trial
from osiris.model.case import Reply, Request
from osiris.model.site import ChannelUse
from osiris.model.telling import Address, Channel, ChannelKind, Sent

_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,31}")
_LEFT = 6


async def _add(house: House, request: Request, say: Say) -> Reply:
    channel, address = _channel(house, request), _address(request)
    wrong = fault(channel.kind, address)
    if wrong:
        raise RequestError(wrong)
    say("looking at the address; nothing is sent")
    if (await check(channel.kind, address)).sent is not Sent.OK:
        raise RequestError(
            f"Apprise finds no {channel.kind} in this address, or it would carry a password in "
            "the clear.",
            "docs/notifications.md has an example for each kind.",
        )
    with house.box.ledger.read() as tx:
        if any(c.name == channel.name for c in channels.all(tx)):
            raise RequestError(f"There is a channel {channel.name} already.", "Remove it first.")
    # The address first: a channel without one could only fail.
    house.vault.put_address(channel.name, address)
    with house.box.ledger.commit() as tx:
        channels.put(tx, channel)
    return Reply(
        code=0,
        data={"channel": channel.name, "kind": channel.kind, "use": channel.use},
        text=f"{channel.name} ({channel.kind}) is a {channel.use} from now on.\n"
        f"Try it: osiris notify test {channel.name}",
    )


def _channel(house: House, request: Request) -> Channel:
    name = args.text(request.args, "name")
    kind, use = args.text(request.args, "kind"), args.text(request.args, "use")
    if not _NAME.fullmatch(name):
        raise RequestError("A name is 1 to 32 small letters, digits and hyphens.")
    if kind not in set(ChannelKind):
        raise RequestError(f"There is no kind {kind}.", f"One of: {', '.join(ChannelKind)}")
    if use not in set(ChannelUse):
        raise RequestError(f"There is no use {use}.", f"One of: {', '.join(ChannelUse)}")
    return Channel(name=name, kind=ChannelKind(kind), use=ChannelUse(use), added=house.box.utc())


def _address(request: Request) -> Address:
    given = request.secrets
    return Address(
        url=given.get("url", "").strip(), key=given.get("key", "").strip(), ca=given.get("ca", "")
    )


async def _remove(house: House, request: Request, say: Say) -> Reply:
    name = args.text(request.args, "name")
    with house.box.ledger.commit() as tx:
        if not channels.remove(tx, name):
            raise _unknown(name)
    house.vault.forget_address(name)
    return Reply(
        code=0,
        data={"channel": name},
        text=f"{name} is removed, and its address forgotten. What waited for it is not sent.",
    )


async def _test(house: House, request: Request, say: Say) -> Reply:
    name = args.text(request.args, "name", "")
    with house.box.ledger.read() as tx:
        asked = [c for c in channels.all(tx) if name in ("", c.name)]
    if name and not asked:
        raise _unknown(name)
    if not asked:
        text = "There is no channel: nobody is told.\n  -> osiris notify add"
        return Reply(code=_LEFT, data={"tests": []}, text=text)
    ways = Ways(address=house.vault.address, send=send)
    tried = await trial(house.box, ways, asked)
    failed = any(t.result.sent is not Sent.OK for t in tried)
    return Reply(
        code=_LEFT if failed else 0,
        data={"tests": [_row(t) for t in tried]},
        text="\n".join(f"{t.channel.name}: {words(t.result.code)}" for t in tried),
    )


def _row(tried: Tried) -> dict[str, str]:
    return {
        "channel": tried.channel.name,
        "kind": tried.channel.kind.value,
        "sent": tried.result.sent.value,
        "result": tried.result.code,
        "words": words(tried.result.code),
    }


def _unknown(name: str) -> RequestError:
    return RequestError(f"There is no channel {name!r}.", "List them with: osiris notify list")


HANDLERS = {"notify.add": _add, "notify.remove": _remove, "notify.test": _test}
