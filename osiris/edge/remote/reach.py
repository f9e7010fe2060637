"""The one door through which packets leave for a clinic machine, and who may not be reached."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from osiris.edge.remote.local import open_local
from osiris.edge.remote.port import Connection, Transport
from osiris.edge.remote.ssh import open_ssh, scan_ssh
from osiris.edge.remote.winrm import open_winrm, scan_winrm
from osiris.edge.remote.wire import plain
from osiris.errors import DoNotProbe, RemoteError, Unreachable
from osiris.model.site import Credential, Target, TransportKind

CONNECT_S = 15.0

_TRANSPORTS: dict[TransportKind, Transport] = {
    TransportKind.SSH: open_ssh,
    TransportKind.LOCAL: open_local,
    TransportKind.WINRM: open_winrm,
}


async def connect(
    target: Target,
    credential: Credential | None,
    *,
    do_not_probe: Sequence[str],
    deadline: float = CONNECT_S,
) -> Connection:
    """Sign in to `target`, unless its address is on the do-not-probe list.

    Raises:
        DoNotProbe: it is; no packet was sent.
        RemoteError: everything else that can go wrong on the way.
    """
    address = ""
    if target.transport is not TransportKind.LOCAL:
        address = await allowed(target.name, target.address, do_not_probe, deadline)
    return await _TRANSPORTS[target.transport](target, credential, address, deadline=deadline)


async def scan_key(
    address: str,
    port: int = 22,
    *,
    transport: TransportKind = TransportKind.SSH,
    do_not_probe: Sequence[str] = (),
    deadline: float = CONNECT_S,
) -> str:
    """What `address` shows before anybody signs in: its OpenSSH host key line, or over WinRM
    `sha256:` and the digest of its TLS certificate. A person must confirm it.

    Raises:
        DoNotProbe, Unreachable, CertificateRefused: as for `connect`.
    """
    checked = await allowed(address, address, do_not_probe, deadline)
    if transport is TransportKind.WINRM:
        return await scan_winrm(checked, port, deadline=deadline)
    return await scan_ssh(checked, port, deadline=deadline)


async def clean(conn: Connection, *, deadline: float = 60.0) -> None:
    """Take helper, undo folders, user and sudo rule off the machine, and hang up.

    Raises:
        RemoteError: it could not be done, for instance because an undo is still armed there.
    """
    try:
        result = await conn.clean(deadline=deadline)
    finally:
        await conn.close()
    if result.rc != 0:
        said = plain(result.stderr) or f"exit code {result.rc}"
        raise RemoteError(
            "clean",
            said,
            "put that right and try again, or run the prepare script there with `remove`",
        )


async def allowed(name: str, address: str, do_not_probe: Sequence[str], deadline: float) -> str:
    """The IP address to use. The very address that was checked is dialled, so that a name cannot
    lead elsewhere the second time.

    Raises:
        DoNotProbe, Unreachable: it must not be reached; the name has no address.
    """
    entry = next((e for e in do_not_probe if _same_name(e, address)), None)
    addresses = await _resolve(name, address, deadline) if entry is None else []
    covering = (e for e in do_not_probe if any(_covers(e, one) for one in addresses))
    entry = next(covering, None) if entry is None else entry
    if entry is not None:
        raise DoNotProbe(
            name,
            f"{address} is on the do-not-probe list ({entry}); nothing was sent",
            "take it off `do_not_probe` in config.yaml, if it may be read",
            retry=False,
        )
    return str(addresses[0])


async def _resolve(name: str, address: str, deadline: float) -> list[IPv4Address | IPv6Address]:
    try:
        return [_unmapped(address)]
    except ValueError:
        pass
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(deadline):
            found = await loop.getaddrinfo(address, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise Unreachable(name, f"the name {address!r} has no address", "check the name") from error
    return [_unmapped(str(entry[4][0])) for entry in found]


def _unmapped(address: str) -> IPv4Address | IPv6Address:
    """::ffff:192.0.2.1 reaches 192.0.2.1, so it is that address (RFC 4291, section 2.5.5.2)."""
    parsed = ip_address(address)
    return getattr(parsed, "ipv4_mapped", None) or parsed


def _same_name(entry: str, address: str) -> bool:
    """Whether both are one name in DNS: case and the final dot say nothing (RFC 4343, RFC 1034)."""
    return entry.lower().removesuffix(".") == address.lower().removesuffix(".")


def _covers(entry: str, address: IPv4Address | IPv6Address) -> bool:
    try:
        return address in ip_network(entry, strict=False)
    except ValueError:
        return False  # a name, which was compared as such
