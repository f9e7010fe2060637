"""What was learned: a person promotes and rejects, packs go out and come in."""

from __future__ import annotations

import re

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge.ledger import entries
from osiris.edge.vault import partner_key
from osiris.errors import RequestError
from osiris.flow import Say
from osiris.flow.learn import Brought, bring, learn, offer, promote, reject, withdraw
from osiris.model.case import Reply, Request
from osiris.model.learning import Learned, Likeness
from osiris.report.learned import likeness_line

LONGEST_PACK = 256 * 1024


async def _promote(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.commit() as tx:
        rule = promote(house.box, tx, args.text(request.args, "pattern"), request.who)
    changes = learn(house.box)  # what is proved already may act at once, where earning is on
    words = f"{_name(rule)} is a rule now. It proposes; what is done is the policy's."
    return Reply(
        code=0,
        data={"pattern": rule.pattern, "state": rule.state.value, "runbook": rule.runbook},
        text="\n".join([words, *(change.text for change in changes)]),
    )


async def _reject(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.commit() as tx:
        rule = reject(house.box, tx, args.text(request.args, "pattern"), request.who)
    return Reply(
        code=0,
        data={"pattern": rule.pattern, "state": rule.state.value, "runbook": rule.runbook},
        text=f"{_name(rule)} is not used, and not proposed again.",
    )


async def _export(house: House, request: Request, say: Say) -> Reply:
    """The file travels in the reply; whoever asked for it writes it."""
    with house.box.ledger.commit() as tx:
        own = house.box.keys()
        key = request.secrets.get("key")
        signer = own.bundles if key is None else partner_key(key)
        name = args.text(request.args, "name", "") or f"box-{own.origin.rpartition('/')[2][:8]}"
        pack, data = offer(house.box, tx, name, signer)
        entries.checkpoint(tx, own)
    return Reply(
        code=0,
        data={
            "pack": pack.name,
            "version": pack.version,
            "signer": pack.signer,
            "rules": [_rule(one.of) for one in pack.rules],
            "file": data.decode("ascii"),
        },
        text=f"{len(pack.rules)} rules, {pack.name} version {pack.version}.\n"
        f"Fingerprint of the key that signed: {pack.signer}\n"
        "Tell it to whoever imports the pack, by another way than the pack goes.",
    )


async def _import(house: House, request: Request, say: Say) -> Reply:
    pack, key = request.args.get("pack"), args.text(request.args, "key").lower()
    if not isinstance(pack, str) or len(pack) > LONGEST_PACK or not pack.isascii():
        raise RequestError(f"A pack is a file of text, {LONGEST_PACK // 1024} KiB at most.")
    if not re.fullmatch("[0-9a-f]{64}", key):
        raise RequestError(
            "--key is the fingerprint of the key that signed: 64 hex digits.",
            "Ask whoever signed the pack, by another way than the pack came.",
        )
    promoted = args.flag(request.args, "promote")
    with house.box.ledger.commit() as tx:
        brought = bring(house.box, tx, pack.encode(), key, request.who, promoted=promoted)
    return Reply(code=0, data=_brought_json(brought), text=_brought_text(brought))


async def _remove(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.commit() as tx:
        kept = withdraw(house.box, tx, args.text(request.args, "name"))
    return Reply(
        code=0,
        data={"pack": kept.name, "version": kept.version},
        text=f"The pack {kept.name} is not used any longer.",
    )


def _brought_json(brought: Brought) -> dict[str, object]:
    return {
        "pack": brought.pack.name,
        "version": brought.pack.version,
        "signer": brought.pack.signer,
        "proposed": [_rule(of) for of in brought.proposed],
        "promoted": [_rule(of) for of in brought.promoted],
        "known": [_rule(of) for of in brought.known],
    }


def _brought_text(brought: Brought) -> str:
    lines = [f"{brought.pack.name}, version {brought.pack.version}:"]
    for of in brought.proposed:
        lines.append(f"  proposed  {likeness_line(of)}")
    for of in brought.promoted:
        lines.append(f"  in force  {likeness_line(of)}")
    for of in brought.known:
        lines.append(f"  as it was {likeness_line(of)}")
    if brought.proposed:
        lines.append("A proposal is no rule: osiris learn candidates, osiris learn promote PATTERN")
    return "\n".join(lines)


def _rule(of: Likeness) -> dict[str, str]:
    return {
        "platform": of.platform.value,
        "source": of.source.value,
        "key": of.key,
        "runbook": of.runbook,
    }


def _name(rule: Learned) -> str:
    return likeness_line(rule.likeness)


HANDLERS = {
    "learn.promote": _promote,
    "learn.reject": _reject,
    "learn.export": _export,
    "learn.import": _import,
    "learn.remove": _remove,
}
