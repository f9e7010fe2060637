"""SSH to a clinic machine, with asyncssh: one connection, one round trip for a whole batch.

Only the pinned host key is accepted, and nothing is taken from the files of the user who runs the
box (no known_hosts, no config, no default keys). The host runs its helper, host/run.sh, which
`prepare_linux` installs.
"""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncssh

from osiris.edge.remote import wire
from osiris.edge.remote.helper import LOOK_FIRST, PREPARE, HelperConnection
from osiris.edge.remote.pipes import Flood, drain
from osiris.errors import (
    AuthRefused,
    CommandTimeout,
    HostKeyChanged,
    OutputFlood,
    RemoteError,
    Unreachable,
)
from osiris.model.site import Credential, Target

HELPER = "/usr/local/lib/osiris/run"

_KEEPALIVE_S = 10
_HOST_KEYS = (  # the best first; SHA-1 signatures are not taken
    "ssh-ed25519",
    "ecdsa-sha2-nistp256",
    "ecdsa-sha2-nistp384",
    "ecdsa-sha2-nistp521",
    "rsa-sha2-512",
    "rsa-sha2-256",
)
_ED25519_PKCS8 = bytes.fromhex("302e020100300506032b657004220420")  # RFC 8410, section 7


async def open_ssh(
    target: Target, credential: Credential | None, address: str, *, deadline: float
) -> SshConnection:
    """Sign in to `address` within `deadline` seconds.

    With neither key nor password in `credential`, the keys of the ssh-agent are offered.

    Raises:
        Unreachable, AuthRefused, HostKeyChanged: see osiris.errors.
    """
    user, host_key = _user(target, credential), _pinned(target)
    try:
        async with asyncio.timeout(deadline):
            async with _login(target, credential) as login:
                conn = await asyncssh.connect(
                    address,
                    target.port,
                    username=user,
                    known_hosts=([host_key], [], []),
                    server_host_key_algs=_algorithms(host_key),
                    config=None,
                    agent_path=None,
                    gss_host=None,
                    disable_trivial_auth=True,
                    keepalive_interval=_KEEPALIVE_S,
                    **login,
                )
    except (OSError, asyncssh.Error) as error:  # TimeoutError is an OSError
        raise _connect_fault(target, error, deadline) from error
    return SshConnection(target.name, conn, as_root=user == "root")


async def scan_ssh(address: str, port: int, *, deadline: float) -> str:
    """The host key that `address` shows, as one OpenSSH line. Nobody has confirmed it yet.

    Raises:
        Unreachable: nothing that speaks SSH answered.
    """
    try:
        async with asyncio.timeout(deadline):
            key = await asyncssh.get_server_host_key(
                address, port, config=None, server_host_key_algs=_HOST_KEYS
            )
    except (OSError, asyncssh.Error) as error:
        raise _unreachable(f"{address}:{port}", error, deadline) from error
    if key is None:
        raise Unreachable(f"{address}:{port}", "the SSH server shows no host key")
    return " ".join(key.export_public_key().decode().split()[:2])


def fingerprint(host_key: str) -> str:
    """`SHA256:...` of an OpenSSH public key line, as `ssh-keygen -l` prints it.

    Raises:
        ValueError: not a public key.
    """
    try:
        return asyncssh.import_public_key(host_key).get_fingerprint()
    except asyncssh.KeyImportError as error:
        raise ValueError("not an OpenSSH public key") from error


class SshConnection(HelperConnection):
    """One signed-in SSH connection."""

    def __init__(self, name: str, conn: asyncssh.SSHClientConnection, *, as_root: bool) -> None:
        super().__init__(name)
        self._conn = conn
        self._helper = [HELPER] if as_root else ["sudo", "-n", HELPER]

    async def close(self) -> None:
        """See `Connection.close`."""
        self._conn.close()
        with suppress(OSError, asyncssh.Error):
            async with asyncio.timeout(2):
                await self._conn.wait_closed()
                return
        self._conn.abort()

    async def _start(
        self, words: Sequence[str], document: bytes, deadline: float
    ) -> tuple[bytes, bytes, int]:
        async with self._faults(deadline):
            command = shlex.join([*self._helper, *words])
            process = await self._conn.create_process(command, encoding=None)
            with suppress(BrokenPipeError):  # sudo may refuse before it reads
                process.stdin.write(document)
                process.stdin.write_eof()
            out, err = await drain(process.stdout, process.stderr)
            await process.wait_closed()
        if process.exit_status is None:
            raise Unreachable(self._name, "the connection was lost", LOOK_FIRST)
        return out, err, process.exit_status

    @asynccontextmanager
    async def _faults(self, deadline: float) -> AsyncIterator[None]:
        """Turn every fault into ours. After one, nothing more is said on this connection."""
        try:
            async with asyncio.timeout(deadline):
                yield
        except TimeoutError as error:
            self._conn.abort()
            raise CommandTimeout(
                self._name, f"no answer within {deadline:g} s", LOOK_FIRST
            ) from error
        except Flood as error:
            self._conn.abort()
            raise OutputFlood(
                self._name, "the machine answered far more than was asked for", LOOK_FIRST
            ) from error
        except (OSError, asyncssh.Error) as error:
            self._conn.abort()
            said = wire.plain(str(error))
            raise Unreachable(self._name, f"the connection was lost: {said}", LOOK_FIRST) from error


def _user(target: Target, credential: Credential | None) -> str:
    return (credential.user if credential else "") or target.user or "osiris"


def _pinned(target: Target) -> asyncssh.SSHKey:
    try:
        return asyncssh.import_public_key(target.host_key)
    except asyncssh.KeyImportError as error:
        raise HostKeyChanged(
            target.name,
            "no usable host key is confirmed for this machine",
            "enrol it again and compare the fingerprint with the machine's own",
            retry=False,
        ) from error


def _algorithms(host_key: asyncssh.SSHKey) -> list[str]:
    """The pinned key's own algorithms first. The others follow, so that a machine that has only
    another kind of key still shows it, and is recognised as another machine."""
    kind = host_key.get_algorithm().replace("ssh-rsa", "rsa")
    return sorted(_HOST_KEYS, key=lambda algorithm: not algorithm.startswith(kind))


@asynccontextmanager
async def _login(target: Target, credential: Credential | None) -> AsyncIterator[dict[str, Any]]:
    """How to sign in, as asyncssh's options. The agent signs, so it stays open until we are in."""
    if credential and credential.private_key:
        yield {"client_keys": [_private_key(target, credential.private_key)]}
    elif credential and credential.password:
        yield {"client_keys": None, "password": credential.password}
    else:
        try:
            agent = await asyncssh.connect_agent()
        except OSError as error:
            raise _no_key(target, "no key, no password and no ssh-agent") from error
        async with agent:
            keys = await agent.get_keys()
            if not keys:
                raise _no_key(target, "the ssh-agent holds no key")
            yield {"client_keys": keys}


def _private_key(target: Target, text: str) -> asyncssh.SSHKey:
    """A key from 64 hexadecimal digits (an Ed25519 seed) or from OpenSSH text."""
    try:
        if len(text) == 64:
            return asyncssh.import_private_key(_ED25519_PKCS8 + bytes.fromhex(text))
        return asyncssh.import_private_key(text)
    except (ValueError, asyncssh.KeyEncryptionError):  # says nothing of the key's text
        raise _no_key(target, "the private key cannot be used") from None


def _no_key(target: Target, message: str) -> AuthRefused:
    return AuthRefused(target.name, message, "give a private key without passphrase", retry=False)


def _connect_fault(target: Target, error: OSError | asyncssh.Error, deadline: float) -> RemoteError:
    if isinstance(error, asyncssh.HostKeyNotVerifiable):
        return HostKeyChanged(
            target.name,
            "this is not the machine that was enrolled: it shows another host key",
            "find out why before anything else; if it was set up anew, enrol it again",
            retry=False,
        )
    if isinstance(error, asyncssh.PermissionDenied):
        return AuthRefused(
            target.name, "the machine refused to let us sign in", PREPARE, retry=False
        )
    return _unreachable(target.name, error, deadline)


def _unreachable(name: str, error: OSError | asyncssh.Error, deadline: float) -> Unreachable:
    if isinstance(error, TimeoutError):
        said = f"no answer within {deadline:g} s"
    else:
        said = wire.plain(str(error)) or type(error).__name__
    return Unreachable(name, said, "is the machine on, and does its SSH server listen there?")
