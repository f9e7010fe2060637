"""Enrol a machine, test the way to it, let it go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge import remote
from osiris.edge.ledger import Tx, facts, findings, incidents, targets
from osiris.errors import RemoteError, RequestError
from osiris.flow import Say, enrolled, retire
from osiris.model.case import Reply, Request
from osiris.model.content import Value
from osiris.model.site import Credential, Platform, Target, TargetClass, TransportKind

_NAME = re.compile(r"(?!t[0-9]+$)[A-Za-z0-9][A-Za-z0-9._-]{0,62}")  # t1, t2, ... are ids
_ADDRESS = re.compile(r"[A-Za-z0-9:][A-Za-z0-9.:_%-]{0,252}")  # a name or an IP address, RFC 4007
_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._@\\$-]{0,63}")
_ENROLLABLE = (Platform.LINUX, Platform.APPLIANCE)


async def _scan(house: House, request: Request, say: Say) -> Reply:
    """Ask a machine for its host key, so that a person can compare the fingerprint."""
    address, port = _address(request.args), _port(request.args)
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
    ssh = _one_of(given, "transport", tuple(TransportKind)) == TransportKind.SSH
    return Target(
        id=targets.next_id(tx),
        name=fit_name(args.text(given, "name"), targets.all(tx)),
        platform=Platform(_one_of(given, "platform", _ENROLLABLE)),
        klass=TargetClass(_one_of(given, "klass", tuple(TargetClass))),
        transport=TransportKind.SSH if ssh else TransportKind.LOCAL,
        address=_address(given) if ssh else "",
        port=_port(given),
        user=_user(given) if ssh else "",
        host_key=_host_key(given) if ssh else "",
        root=args.text(given, "root", ""),
        observe_only=args.flag(given, "observe_only"),
        added=house.box.utc(),
    )


def fit_name(name: str, others: Iterable[Target]) -> str:
    """`name`, if a new machine may have it. Raises RequestError."""
    if not _NAME.fullmatch(name):
        raise RequestError(
            f"'{name}' is no name for a machine.",
            "Letters, digits, dot, dash and underscore, 63 at most; not t1, t2 and so on.",
        )
    if any(t.name == name for t in others):
        raise RequestError(f"{name} is enrolled already.", "See: osiris target list")
    return name


def _address(given: Mapping[str, Value]) -> str:
    address = args.text(given, "address")
    if not _ADDRESS.fullmatch(address):
        raise RequestError(f"'{address}' is no address.", "Write a host name or an IP address.")
    return address


def _port(given: Mapping[str, Value]) -> int:
    port = args.number(given, "port", 22)
    if not 0 < port < 65_536:
        raise RequestError(f"{port} is no port.", "Write a number from 1 to 65535.")
    return port


def _user(given: Mapping[str, Value]) -> str:
    user = args.text(given, "user")
    if not _USER.fullmatch(user):
        raise RequestError(f"'{user}' is no user name.", "Write a log-in name of that machine.")
    return user


def _host_key(given: Mapping[str, Value]) -> str:
    key = args.text(given, "host_key", "")
    try:
        remote.fingerprint(key)
    except ValueError:
        raise RequestError(
            "An SSH machine needs its host key, which a person confirmed.",
            "Enrol it with: osiris target add NAME ADDRESS",
        ) from None
    return key


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
        retire(tx, incidents.all(tx, open_only=True, target=target.id), house.box.utc())
        findings.forget(tx, target.id)
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
