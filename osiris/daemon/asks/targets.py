"""Enrol a machine, test the way to it, let it go."""

from __future__ import annotations

import re
from collections.abc import Mapping

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge import remote
from osiris.edge.ledger import Tx, facts, targets
from osiris.errors import RemoteError, RequestError
from osiris.flow import Say, enrolled
from osiris.model.case import Reply, Request
from osiris.model.content import Value
from osiris.model.site import Credential, Platform, Target, TargetClass, TransportKind

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}")
_ENROLLABLE = (Platform.LINUX, Platform.APPLIANCE)


async def _scan(house: House, request: Request, say: Say) -> Reply:
    """Ask a machine for its host key, so that a person can compare the fingerprint."""
    address, port = args.text(request.args, "address"), args.number(request.args, "port", 22)
    key = await remote.scan_key(address, port, do_not_probe=house.box.settings.do_not_probe)
    print_ = remote.fingerprint(key)
    return Reply(
        code=0,
        data={"host_key": key, "fingerprint": print_},
        text=f"{address} port {port} shows the host key {print_}",
    )


async def _add(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.commit() as tx:
        target = _target(house, tx, request.args)
        _no_mixture(tx, args.flag(request.args, "lab"))
        targets.add(tx, target)
    if request.secrets:
        house.vault.put_credential(
            target.id,
            Credential(
                user=target.user,
                password=request.secrets.get("password", ""),
                private_key=request.secrets.get("private_key", ""),
            ),
        )
    return Reply(
        code=0,
        data={"target": target.id, "name": target.name},
        text=f"Enrolled {target.name} as {target.id}.\nTry it: osiris target test {target.name}",
    )


def _target(house: House, tx: Tx, given: Mapping[str, Value]) -> Target:
    name = args.text(given, "name")
    if not _NAME.fullmatch(name):
        raise RequestError(
            f"'{name}' is no name: letters, digits, dot, dash, underscore; 63 at most."
        )
    if any(t.name == name for t in targets.all(tx)):
        raise RequestError(f"{name} is enrolled already.")
    transport = _one_of(given, "transport", tuple(TransportKind))
    target = Target(
        id=targets.next_id(tx),
        name=name,
        platform=Platform(_one_of(given, "platform", _ENROLLABLE)),
        klass=TargetClass(_one_of(given, "klass", tuple(TargetClass))),
        transport=TransportKind(transport),
        address=args.text(given, "address", ""),
        port=args.number(given, "port", 22),
        user=args.text(given, "user", ""),
        host_key=args.text(given, "host_key", ""),
        root=args.text(given, "root", ""),
        observe_only=args.flag(given, "observe_only"),
        added=house.box.utc(),
    )
    if target.transport is TransportKind.SSH and not (
        target.address and target.user and target.host_key
    ):
        raise RequestError("An SSH machine needs an address, a user and a confirmed host key.")
    if not 0 < target.port < 65536:
        raise RequestError(f"{target.port} is no port.")
    return target


def _one_of(given: Mapping[str, Value], key: str, words: tuple[str, ...]) -> str:
    word = args.text(given, key, words[0])
    if word not in words:
        raise RequestError(f"'{word}' is no {key}.", f"One of: {', '.join(words)}")
    return word


def _no_mixture(tx: Tx, lab: bool) -> None:
    """Practice hosts and real machines never share a data folder: drills must not count."""
    practice = facts.get(tx, "lab") is True
    if lab and not practice:
        raise RequestError(
            "Practice hosts cannot be enrolled beside real machines.",
            "Use a data folder of their own: osiris --data FOLDER lab up 5",
        )
    if practice and not lab:
        raise RequestError(
            "This data folder is a practice clinic; real machines do not belong here.",
            "Make a real one with: osiris --data FOLDER init",
        )


async def _test(house: House, request: Request, say: Say) -> Reply:
    """Connect, run one reading, and say in plain words what is wrong, if anything."""
    with house.box.ledger.read() as tx:
        target = enrolled(tx, args.text(request.args, "name"))
    platform = Platform.LINUX if target.platform is Platform.APPLIANCE else target.platform
    probe = house.box.catalogue.probes[platform, "asset_inventory"]
    try:
        connection = await house.box.connect(target)
    except RemoteError as error:
        return Reply(
            code=1,
            data={"ok": False, "reason": error.reason, "hint": error.hint},
            text=str(error),
        )
    try:
        seen = await remote.look(
            connection, target.id, [(probe, {})], at=house.box.utc(), deadline=30
        )
    finally:
        await connection.close()
    good = seen[0].state == "ok"
    text = "can be read" if good else f"connected, but a reading failed: {seen[0].reason}"
    data = {"ok": good, "reason": seen[0].reason, "read": dict(seen[0].value)}
    return Reply(code=0 if good else 1, data=data, text=f"{target.name}: {text}")


async def _prepare(house: House, request: Request, say: Say) -> Reply:
    """The script that a person runs on a Linux machine, once, as root."""
    script = remote.prepare_linux(
        house.box.catalogue,
        public_key=house.vault.ssh_public(),
        from_address=args.text(request.args, "from_address", ""),
    )
    return Reply(code=0, data={"script": script}, text=script)


async def _remove(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.read() as tx:
        target = enrolled(tx, args.text(request.args, "name"))
    cleaned = args.flag(request.args, "clean")
    if cleaned:
        connection = await house.box.connect(target)
        try:
            await remote.clean(connection)
        finally:
            await connection.close()
    with house.box.ledger.commit() as tx:
        targets.remove(tx, target.id, house.box.utc())
    house.vault.forget(target.id)
    left = "" if cleaned else " What was installed there stays; remove it with the script's remove."
    return Reply(
        code=0,
        data={"target": target.id, "cleaned": cleaned},
        text=f"{target.name} is no longer watched; its evidence is kept.{left}",
    )


HANDLERS = {
    "target.scan": _scan,
    "target.add": _add,
    "target.test": _test,
    "target.prepare": _prepare,
    "target.remove": _remove,
}
