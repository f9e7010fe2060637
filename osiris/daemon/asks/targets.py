"""Test the way to a machine, prepare one, let one go."""

from __future__ import annotations

from osiris.daemon.asks import args
from osiris.daemon.asks.enrol import NO_HEALER
from osiris.daemon.house import House
from osiris.edge import remote
from osiris.edge.ledger import findings, incidents, targets
from osiris.flow import Say, enrolled, retire
from osiris.flow.enrol import Way, try_out
from osiris.model.case import Reply, Request
from osiris.model.content import Value
from osiris.model.site import TransportKind


async def _test(house: House, request: Request, say: Say) -> Reply:
    """Sign in as the reader and as the healer, and say in plain words what is wrong, if anything.

    What the machine says of itself is kept: its identity, and its role.
    """
    with house.box.ledger.read() as tx:
        target = enrolled(tx, args.text(request.args, "name"))
    ways = [await try_out(house.box, target, house.box.credential(target, False), thorough=True)]
    healer = house.vault.credential(target.id, healer=True)
    if healer is not None:
        ways.append(await try_out(house.box, ways[0].target, healer, healer=True))
    if ways[-1].target != target:
        with house.box.ledger.commit() as tx:
            targets.update(tx, ways[-1].target)
    bad = next((way for way in ways if way.reason), None)
    words = [_way_words(way) for way in ways]
    if target.transport is TransportKind.WINRM and healer is None:
        words.append(f"{NO_HEALER}osiris target change {target.name} --healer-user USER")
    data = {
        "ok": bad is None,
        "reason": bad.reason if bad else "",
        "hint": bad.hint if bad else "",
        "read": dict(ways[0].read),
        "ways": [_way_json(way) for way in ways],
    }
    return Reply(code=1 if bad else 0, data=data, text="\n".join(words))


def _way_words(way: Way) -> str:
    name, windows = way.target.name, way.target.transport is TransportKind.WINRM
    who = "the account that makes changes" if way.healer else "the account that reads"
    if way.reason:
        lines = [f"{name}: {who} is of no use yet"] if windows else []
        lines.append(f"  {_told(way)}." if windows else f"{way.text}.")
        lines += [f"  -> {way.hint}"] if way.hint else []
        return "\n".join(lines)
    can = "can sign in and make changes" if way.healer else "can be read"
    lines = [f"{name}: {can}" + (f" ({who})" if windows else "")]
    lines += [f"  - {note}" for note in way.notes]
    if way.lost:
        lines.append(
            f"  - {len(way.lost)} checks are lost, for want of rights: {', '.join(way.lost)}. What "
            "each right gives: docs/enrol-a-windows-machine.md"
        )
    return "\n".join(lines)


def _told(way: Way) -> str:
    text = way.text.removeprefix(f"{way.target.name}: ")
    return text[:1].upper() + text[1:]


def _way_json(way: Way) -> dict[str, Value]:
    return {
        "who": "healer" if way.healer else "reader",
        "reason": way.reason,
        "text": way.text,
        "hint": way.hint,
        "notes": tuple(way.notes),
        "lost": tuple(way.lost),
    }


async def _prepare(house: House, request: Request, say: Say) -> Reply:
    """The script that a person reads and runs on a machine, once, as root or administrator."""
    kind = args.text(request.args, "for", "linux")
    from_address = args.text(request.args, "from_address", "")
    if kind != "linux":
        script = remote.prepare_windows(kind, from_address=from_address)
    else:
        script = remote.prepare_linux(
            house.box.catalogue,
            public_key=house.vault.ssh_public(),
            from_address=from_address,
        )
    return Reply(code=0, data={"script": script}, text=script)


async def _remove(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.read() as tx:
        target = enrolled(tx, args.text(request.args, "name"))
    cleaned = args.flag(request.args, "clean")
    if cleaned:
        # A person asked for it. On Windows the reader may not even see what is to be taken away.
        connection = await house.box.connect(target, healer=True)
        try:
            await remote.clean(connection)
        finally:
            await connection.close()
    with house.box.ledger.commit() as tx:
        retire(tx, incidents.all(tx, open_only=True, target=target.id), house.box.utc())
        findings.forget(tx, target.id)
        targets.remove(tx, target.id, house.box.utc())
    house.vault.forget(target.id)
    script = (
        "prepare.ps1 -Remove" if target.transport is TransportKind.WINRM else "sh prepare.sh remove"
    )
    left = "" if cleaned else f" What let the box in stays there; take it back with: {script}"
    return Reply(
        code=0,
        data={"target": target.id, "cleaned": cleaned},
        text=f"{target.name} is no longer watched; its evidence is kept.{left}",
    )


HANDLERS = {
    "target.test": _test,
    "target.prepare": _prepare,
    "target.remove": _remove,
}
