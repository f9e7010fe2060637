"""WinRM to a Windows machine: one PowerShell per batch, over a line that only both ends can read.

Nothing is installed there (docs/adr/0009): every job carries the runner, windows/runner.ps1. The
ways in are NTLM and Kerberos, always sealed, over HTTP or HTTPS; over HTTPS also a certificate of
our own. Basic and unencrypted messages are never used. Each connection has a thread of its own,
because a security context and its line cannot be shared.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import ssl
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from ipaddress import ip_address
from typing import TypeVar

import spnego
from spnego.channel_bindings import GssChannelBindings

from osiris.edge.remote import kerberos, trust, winrm_job, wire
from osiris.edge.remote.helper import LOOK_FIRST
from osiris.edge.remote.port import TIMED_OUT, CallResult, Phase
from osiris.edge.remote.winrm_faults import Place, script_failed, translate
from osiris.edge.remote.winrm_http import Line
from osiris.edge.remote.winrm_seal import Sealer
from osiris.edge.remote.winrm_shell import Late, Open, Shell, Written
from osiris.errors import AuthRefused, HostKeyChanged, RemoteError, Unreachable
from osiris.model.content import Call
from osiris.model.site import Credential, SignIn, Target

HTTPS_PORT = 5986

_GRACE_S = 15.0
"""How long the blocking side may take to say that its deadline has passed."""

_CLOSE_S = 12.0

_WEAKENS = "LM_COMPAT_LEVEL"
"""An environment variable that makes pyspnego prove a password with LM or NTLMv1 hashes."""

_TIMED_OUT = CallResult(stdout="", stderr="", rc=TIMED_OUT[0])

Done = TypeVar("Done")


async def open_winrm(
    target: Target, credential: Credential | None, address: str, *, deadline: float
) -> WinrmConnection:
    """Sign in to `address` within `deadline` seconds.

    Raises:
        RemoteError: see osiris.edge.remote.winrm_faults for what can be wrong.
    """
    login = _Login(target, _usable(target, credential), address)
    hand = _Hand(target.name)
    try:
        make = partial(Shell, login, timeout_s=deadline)
        shell = await hand.run(make, deadline=deadline + _GRACE_S)
    except BaseException as error:
        login.abort()
        hand.let_go()
        if not isinstance(error, Exception):
            raise
        raise translate(login.place, error, deadline) from error
    return WinrmConnection(login.place, shell, hand)


async def scan_winrm(address: str, port: int, *, deadline: float) -> str:
    """`sha256:<hex>` of the TLS certificate shown there. Nobody has confirmed it yet.

    Raises:
        Unreachable, NoListener, CertificateRefused: nothing that speaks TLS answered.
    """
    try:
        return await asyncio.to_thread(trust.scan, address, port, timeout_s=deadline)
    except (OSError, ValueError) as error:
        place = Place(name=f"{address}:{port}", port=port, tls=True)
        raise translate(place, error, deadline) from error


class WinrmConnection:
    """One signed-in WinRM connection."""

    def __init__(self, place: Place, shell: Shell, hand: _Hand) -> None:
        self._place, self._shell, self._hand = place, shell, hand
        self._closed = False

    async def read(self, calls: Sequence[Call], *, deadline: float) -> list[CallResult]:
        """See `Connection.read`. A call that takes half of the deadline is ended, and counts as
        timed out; those behind it are then run apart, for as long as there is time."""
        end = time.monotonic() + deadline
        found: list[CallResult] = []
        heard = not calls
        while len(found) < len(calls) and (left := end - time.monotonic()) > 0:
            nonce, rest = secrets.token_hex(16), calls[len(found) :]
            document = winrm_job.reading(rest, nonce)
            written = await self._ask(document, left, patience=deadline / 2, again=True)
            some = self._results(written, nonce, len(rest))
            heard = heard or bool(some)
            found += some if written.code is not None else [*some, _TIMED_OUT][: len(rest)]
        if not heard:
            raise translate(self._place, Late(), deadline)
        return found + [_TIMED_OUT] * (len(calls) - len(found))

    async def act(
        self, action: str, call: Call, phase: Phase, *, deadline: float, seconds: int = 0
    ) -> CallResult:
        """See `Connection.act`."""
        nonce = secrets.token_hex(16)
        document = winrm_job.change(action, call, phase, seconds, nonce)
        result = await self._once(document, nonce, deadline)
        try:
            return winrm_job.shown(result)
        except wire.Garbled as error:
            raise RemoteError(self._place.name, f"{error}", LOOK_FIRST) from error

    async def clean(self, *, deadline: float) -> CallResult:
        """See `Connection.clean`."""
        nonce = secrets.token_hex(16)
        return await self._once(winrm_job.leaving(nonce), nonce, deadline)

    async def close(self) -> None:
        """See `Connection.close`."""
        if self._closed:
            return
        self._closed = True
        try:
            with suppress(Late):
                await self._hand.run(self._shell.close, deadline=_CLOSE_S)
        finally:
            self._shell.abort()
            self._hand.let_go()

    async def _once(self, document: bytes, nonce: str, deadline: float) -> CallResult:
        """One job that is never repeated, and its one result."""
        written = await self._ask(document, deadline, patience=deadline, again=False)
        results = self._results(written, nonce, 1)
        if not results:
            raise translate(self._place, Late(), deadline)
        return results[0]

    async def _ask(
        self, document: bytes, deadline: float, *, patience: float, again: bool
    ) -> Written:
        """One batch. After an error nothing more is said, and what is left there is cleaned up."""
        run = partial(
            self._shell.run,
            winrm_job.COMMAND,
            document,
            deadline=deadline,
            patience=patience,
            again=again,
        )
        try:
            return await self._hand.run(run, deadline=deadline + _GRACE_S)
        except asyncio.CancelledError:
            self._shell.abort()
            raise
        except Exception as error:  # what an answer can make pywinrm raise has no end
            raise translate(self._place, error, deadline) from error

    def _results(self, written: Written, nonce: str, count: int) -> list[CallResult]:
        """The results that came. All of them, where PowerShell ended by itself."""
        try:
            found = winrm_job.results(written.stdout, nonce, count)
        except wire.Garbled as error:
            raise RemoteError(self._place.name, f"{error}", LOOK_FIRST) from error
        if written.code is None or len(found) == count:
            return found
        said = winrm_job.complaint(written.stderr)
        if found and not said:
            raise Unreachable(self._place.name, "the answer broke off", LOOK_FIRST)
        raise script_failed(self._place, said, written.code)


class _Hand:
    """The one thread of one connection."""

    def __init__(self, name: str) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=f"winrm-{name}")

    async def run(self, work: Callable[[], Done], *, deadline: float) -> Done:
        """Run `work` after whatever was begun before. Raises Late, and whatever it raises."""
        job = asyncio.get_running_loop().run_in_executor(self._pool, work)
        job.add_done_callback(lambda job: job.cancelled() or job.exception())  # always looked at
        done, _ = await asyncio.wait([job], timeout=deadline)
        if not done:
            job.cancel()
            raise Late
        return job.result()

    def let_go(self) -> None:
        """No more work is coming; a thread that still waits ends when its line does."""
        self._pool.shutdown(wait=False, cancel_futures=True)


class _Login:
    """How to sign in to one Target, as often as that is needed."""

    def __init__(self, target: Target, credential: Credential, address: str) -> None:
        self._target, self._credential, self._address = target, credential, address
        self._tls = self._context() if target.host_key else None
        self.place = Place(name=target.name, port=target.port, tls=self._tls is not None)
        self._line: Line | None = None
        self._aborted = False

    def abort(self) -> None:
        """Nobody waits for a sign-in any more."""
        self._aborted = True
        if self._line:
            self._line.abort()

    def __call__(self, timeout_s: float) -> Open:
        target = self._target
        line = self._line = Line.open(
            self._address,
            target.port,
            target.address,
            host_key=target.host_key,
            made=self._tls,
            timeout_s=timeout_s,
        )
        try:
            if self._aborted:
                raise Late
            if target.sign_in is SignIn.CERTIFICATE:
                return Open(line, None)
            return Open(line, Sealer.sign_in(line, self._security, timeout_s=timeout_s))
        except BaseException:
            line.close()
            raise

    def _security(self, bindings: GssChannelBindings | None) -> spnego.ContextProxy:
        credential = self._credential
        if self._target.sign_in is SignIn.KERBEROS:
            return spnego.client(
                kerberos.credential(credential),
                hostname=self._target.address,
                service="HTTP",
                protocol="kerberos",
                channel_bindings=bindings,
            )
        os.environ.pop(_WEAKENS, None)  # whoever set it: pyspnego reads it for each sign-in
        return spnego.client(
            credential.user.removeprefix(".\\"),  # the machine's own account
            credential.password,
            hostname=self._target.address,
            service="HTTP",
            protocol="ntlm",
            channel_bindings=bindings,
            options=spnego.NegotiateOptions.use_ntlm,
        )

    def _context(self) -> ssl.SSLContext:
        credential = self._credential
        try:
            if self._target.sign_in is SignIn.CERTIFICATE:
                return trust.context(
                    self._target.host_key,
                    certificate=credential.certificate,
                    private_key=credential.private_key,
                )
            return trust.context(self._target.host_key)
        except (ssl.SSLError, ValueError):  # says nothing of the key's text
            raise AuthRefused(
                self._target.name,
                "the client certificate, its key or the authority's certificate cannot be used",
                "give them as PEM, the key without a passphrase",
                retry=False,
            ) from None


def _usable(target: Target, credential: Credential | None) -> Credential:
    """What signs in, when it fits the way in. Raises RemoteError before a packet is sent."""
    found = credential or Credential(user="")
    https = target.port == HTTPS_PORT or target.sign_in is SignIn.CERTIFICATE
    key = target.host_key
    if (https or key) and not (trust.is_pin(key) or trust.is_authority(key)):
        raise HostKeyChanged(
            target.name,
            "no certificate is confirmed for this machine",
            "enrol it again and compare the fingerprint with the machine's own",
            retry=False,
        )
    lacking = _lacking(target, found)
    if lacking:
        raise AuthRefused(target.name, lacking, "enrol the machine again", retry=False)
    return found


def _lacking(target: Target, found: Credential) -> str:
    if target.sign_in is SignIn.CERTIFICATE:
        complete = found.certificate and found.private_key
        return "" if complete else "a client certificate and its key are needed"
    if target.sign_in is SignIn.KERBEROS:
        if not (found.user and (found.password or found.keytab)):
            return "an account and its password or keytab are needed"
        return "Kerberos needs the machine's DNS name, not its address" if _is_ip(target) else ""
    return "" if found.user and found.password else "an account and its password are needed"


def _is_ip(target: Target) -> bool:
    with suppress(ValueError):
        ip_address(target.address)
        return True
    return False
