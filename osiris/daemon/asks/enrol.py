"""Enrol a machine, and change how it is reached or what may be done there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from osiris.core import census
from osiris.core.machine import class_of
from osiris.daemon.asks import args
from osiris.daemon.house import House
from osiris.edge import remote
from osiris.edge.ledger import Tx, assets, facts, targets
from osiris.errors import RequestError
from osiris.flow import Say, enrolled
from osiris.flow.enrol import Way, try_out
from osiris.model.case import Reply, Request
from osiris.model.content import Value
from osiris.model.site import (
    Credential,
    MachineRole,
    Platform,
    SignIn,
    Target,
    TargetClass,
    TransportKind,
)

_NAME = re.compile(r"(?!t[0-9]+$)[A-Za-z0-9][A-Za-z0-9._-]{0,62}")  # t1, t2, ... are ids
_ADDRESS = re.compile(r"[A-Za-z0-9:][A-Za-z0-9.:_%-]{0,252}")  # a name or an IP address, RFC 4007
_USER = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9._@\\$ -]{0,103}")  # .\name, DOMAIN\name, name@domain
_ENROLLABLE = (Platform.LINUX, Platform.APPLIANCE)
_SIGN_INS = (SignIn.NTLM, SignIn.KERBEROS, SignIn.CERTIFICATE)
_SECRETS = ("password", "private_key", "certificate", "keytab")
_HEALER = "healer_"
_LONGEST_CERTIFICATE = 65_536
_REFUSED = frozenset({"domain_admin", "another_machine"})
"""What a try may find that no person's yes makes good."""

NO_HEALER = "It is only watched: no account that may change it is known. To give one: "


async def _scan(house: House, request: Request, say: Say) -> Reply:
    """Ask a machine for its key or certificate, so that a person can compare the fingerprint."""
    address, port = _address(request.args), _port(request.args)
    transport = TransportKind(
        _one_of(request.args, "transport", (TransportKind.SSH, TransportKind.WINRM))
    )
    shown = await remote.scan_key(
        address, port, transport=transport, do_not_probe=house.box.settings.do_not_probe
    )
    winrm = transport is TransportKind.WINRM
    print_ = shown if winrm else remote.fingerprint(shown)
    what = "certificate" if winrm else "host key"
    return Reply(
        code=0,
        data={"host_key": shown, "fingerprint": print_},
        text=f"{address} port {port} shows the {what} {print_}",
    )


async def _add(house: House, request: Request, say: Say) -> Reply:
    with house.box.ledger.read() as tx:
        target = _target(house, tx, request.args)
        _no_mixture(tx, args.flag(request.args, "lab"))
    reader, healer = _secret(target.user, request), _healer(request)
    notes: list[str] = []
    if target.transport is TransportKind.WINRM:
        target = replace(target, observe_only=target.observe_only or healer is None)
        target, notes = await _met(house, target, reader, healer, request.args)
    with house.box.ledger.commit() as tx:
        targets.add(tx, target)
        _link(tx, request.args, target)
    _keep(house, target, reader, healer)
    said = [f"Enrolled {target.name} as {target.id}.", *notes]
    return Reply(
        code=0,
        data={"target": target.id, "name": target.name, "class": target.klass.value},
        text="\n".join([*said, f"Try it: osiris target test {target.name}"]),
    )


def _link(tx: Tx, given: Mapping[str, Value], target: Target) -> None:
    """The Asset that it was enrolled from is this Target from now on."""
    if "asset" in given:
        found = assets.get(tx, args.text(given, "asset"))
        assets.put(tx, [census.enrolled(asset, target) for asset in found])


async def _met(
    house: House,
    target: Target,
    reader: Credential | None,
    healer: Credential | None,
    given: Mapping[str, Value],
) -> tuple[Target, list[str]]:
    """The Windows machine as it says it is, and what to tell the person who enrols it.

    Raises RequestError for accounts that the box does not take.
    """
    way = await try_out(house.box, target, reader)
    _refuse(way)
    known = way.target
    if "klass" not in given:
        known = replace(known, klass=class_of(known.role))
    notes = [_class_said(known)] if known.role is not MachineRole.UNKNOWN else []
    if way.reason:
        notes.append(f"It could not be read yet: {way.text}.\n  -> {way.hint}")
        if "klass" not in given:
            how = f"osiris target change {known.name} --class workstation"
            notes.append(f"Its class is unknown, so it is never changed. To say what it is: {how}")
    elif healer is not None:
        second = await try_out(house.box, known, healer, healer=True)
        _refuse(second)
        if second.reason:
            notes.append(f"The account that makes changes is of no use yet: {second.text}.")
    notes += _twins(house, known)
    if healer is None:
        notes.append(f"{NO_HEALER}osiris target change {known.name} --healer-user USER")
    return known, notes


def _twins(house: House, target: Target) -> list[str]:
    """Machines that say that they are this one: enrolled twice, or copies of one disk."""
    with house.box.ledger.read() as tx:
        same = [t.name for t in targets.all(tx) if t.identity == target.identity]
    if not target.identity or not same:
        return []
    return [f"It says that it is the same machine as {', '.join(same)}. Is it enrolled twice?"]


def _class_said(target: Target) -> str:
    return f"It is a {target.role.replace('_', ' ')}; its class is {target.klass}."


def _refuse(way: Way) -> None:
    if way.reason in _REFUSED:
        raise RequestError(f"{way.text}.", way.hint)


async def _change(house: House, request: Request, say: Say) -> Reply:
    """Another class, other accounts, or whether it may be changed at all."""
    given = request.args
    with house.box.ledger.read() as tx:
        target = enrolled(tx, args.text(given, "name"))
    windows = target.transport is TransportKind.WINRM
    if not windows and "healer_user" in given:
        raise RequestError(f"{target.name} has one account for reading and changing.")
    if "klass" in given:
        target = replace(target, klass=TargetClass(_one_of(given, "klass", tuple(TargetClass))))
    if "user" in given:
        target = replace(target, user=_user(given))
    healer = _healer(request)
    reader = _secret(target.user, request)
    if reader is not None and windows:
        _refuse(await try_out(house.box, target, reader))
    if healer is not None:
        _refuse(await try_out(house.box, target, healer, healer=True))
        target = replace(target, observe_only=False)
    if "observe_only" in given:
        target = replace(target, observe_only=args.flag(given, "observe_only"))
    if windows and not target.observe_only and not _has_healer(house, target, healer):
        raise RequestError(
            f"No account that may change {target.name} is known.",
            f"Give one: osiris target change {target.name} --healer-user USER",
        )
    with house.box.ledger.commit() as tx:
        targets.update(tx, target)
        facts.put(tx, f"healer/{target.id}", None)  # another account need not rest
    _keep(house, target, reader, healer)
    how = "is only watched" if target.observe_only else "is changed by policy"
    return Reply(
        code=0,
        data={"target": target.id, "class": target.klass.value, "observed": target.observe_only},
        text=f"{target.name}: class {target.klass}; it {how}.",
    )


def _has_healer(house: House, target: Target, healer: Credential | None) -> bool:
    return healer is not None or house.vault.credential(target.id, healer=True) is not None


def _keep(
    house: House, target: Target, reader: Credential | None, healer: Credential | None
) -> None:
    if reader is not None:
        house.vault.put_credential(target.id, reader)
    if healer is not None:
        house.vault.put_credential(target.id, healer, healer=True)


def _secret(user: str, request: Request, prefix: str = "") -> Credential | None:
    given = {name: request.secrets.get(prefix + name, "") for name in _SECRETS}
    return Credential(user=user, **given) if any(given.values()) else None


def _healer(request: Request) -> Credential | None:
    """The account that makes changes, where one is given."""
    if "healer_user" not in request.args:
        return None
    found = _secret(_user(request.args, "healer_user"), request, _HEALER)
    if found is None:
        raise RequestError("The healer's password, keytab or certificate is missing.")
    return found


def _target(house: House, tx: Tx, given: Mapping[str, Value]) -> Target:
    transport = TransportKind(_one_of(given, "transport", tuple(TransportKind)))
    common = Target(
        id=targets.next_id(tx),
        name=fit_name(args.text(given, "name"), targets.all(tx)),
        platform=Platform(_one_of(given, "platform", _ENROLLABLE)),
        klass=TargetClass(_one_of(given, "klass", tuple(TargetClass))),
        transport=transport,
        port=_port(given),
        root=args.text(given, "root", ""),
        observe_only=args.flag(given, "observe_only"),
        added=house.box.utc(),
    )
    if transport is TransportKind.LOCAL:
        return common
    reached = replace(common, address=_address(given), user=_user(given))
    if transport is TransportKind.SSH:
        return replace(reached, host_key=_host_key(given))
    sign_in = SignIn(_one_of(given, "sign_in", _SIGN_INS))
    return replace(
        reached,
        platform=Platform.WINDOWS,
        sign_in=sign_in,
        host_key=_certificate(given, sign_in, reached.port),
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


def _user(given: Mapping[str, Value], key: str = "user") -> str:
    user = args.text(given, key)
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


def _certificate(given: Mapping[str, Value], sign_in: SignIn, port: int) -> str:
    """What the machine must show over HTTPS; nothing for messages that are sealed over HTTP."""
    key = given.get("host_key", "")
    if not isinstance(key, str) or len(key) > _LONGEST_CERTIFICATE:
        raise RequestError("The certificate is no text, or too long.")
    if key and not remote.is_certificate(key):
        raise RequestError(
            "That is neither the fingerprint of a certificate nor an authority's certificate.",
            "Write sha256: and 64 hex digits, or name a PEM file with --ca.",
        )
    if not key and (sign_in is SignIn.CERTIFICATE or port == remote.HTTPS_PORT):
        raise RequestError(
            "Over HTTPS the machine's certificate must be confirmed.",
            "Enrol it with: osiris target add NAME ADDRESS --winrm",
        )
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


HANDLERS = {"target.scan": _scan, "target.add": _add, "target.change": _change}
