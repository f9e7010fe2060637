"""Signing in to a simulated host. As on Windows, each TCP connection has its own context."""

from __future__ import annotations

import base64
import hashlib
import ssl
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import spnego
from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from spnego.channel_bindings import GssChannelBindings

from osiris.lab.windows.server.accounts import Account, Accounts
from osiris.lab.windows.server.wsman import CERTIFICATE_SIGN_IN

_NTLM_FIRST = b"NTLMSSP\0\x01"
_NTLM = b"NTLMSSP\0"
_TOKENS = ("Negotiate", "NTLM", "Kerberos")


@dataclass(slots=True)
class Peer:
    """What one TCP connection has come to. `final` is the token that goes with the first 200."""

    context: spnego.ContextProxy | None = None
    account: Account | None = None
    scheme: str = "Negotiate"
    final: bytes | None = None


@dataclass(slots=True, kw_only=True)
class SignIn:
    """The gate of one host. `offer` are the schemes that it names to a stranger."""

    accounts: Accounts
    certificate: bytes = b""
    offer: Sequence[str] = ("Negotiate", "Kerberos")
    seen: Counter[str]

    def check(self, request: web.Request, peer: Peer) -> web.Response | None:
        """None: go on. Otherwise the answer to send."""
        scheme, _, value = request.headers.get("Authorization", "").partition(" ")
        if scheme == CERTIFICATE_SIGN_IN:
            return self._by_certificate(request, peer)
        if scheme in _TOKENS and scheme in self.offer and value:
            return self._by_token(base64.b64decode(value), scheme, request, peer)
        return None if peer.account else self.refuse()

    def refuse(self) -> web.Response:
        """401, with the schemes that this host takes."""
        response = web.Response(status=401)
        for scheme in self.offer:
            response.headers.add("WWW-Authenticate", scheme)
        return response

    def _by_certificate(self, request: web.Request, peer: Peer) -> web.Response | None:
        tls = request.transport.get_extra_info("ssl_object") if request.transport else None
        shown = tls.getpeercert(True) if isinstance(tls, ssl.SSLObject) else None
        digest = hashlib.sha256(shown).hexdigest() if shown else ""
        peer.account = self.accounts.of_certificate(digest)
        return None if peer.account else self.refuse()

    def _by_token(
        self, token: bytes, scheme: str, request: web.Request, peer: Peer
    ) -> web.Response | None:
        # Clients repeat the last token with later requests; what stands is kept.
        if peer.context is None or token.startswith(_NTLM_FIRST):
            peer.account = None
            peer.context = self.accounts.acceptor(ntlm=token.startswith(_NTLM))
        if peer.context.complete:
            return None
        try:
            bindings = self._bindings() if request.secure else None
            out = self.accounts.step(peer.context, token, bindings)
        except spnego.exceptions.SpnegoError:
            self.seen["sign-in refused"] += 1
            peer.context = None
            return self.refuse()
        if not peer.context.complete:
            answer = web.Response(status=401)
            answer.headers["WWW-Authenticate"] = _header(scheme, out)
            return answer
        peer.account = self.accounts.find(peer.context.client_principal or "")
        peer.scheme, peer.final = scheme, out
        return None if peer.account else self.refuse()

    def _bindings(self) -> GssChannelBindings | None:
        """tls-server-end-point of RFC 5929: a client that binds to another certificate is out."""
        if not self.certificate:
            return None
        digest = hashes.Hash(binding_hash(self.certificate))
        digest.update(self.certificate)
        return GssChannelBindings(application_data=b"tls-server-end-point:" + digest.finalize())


def finish(response: web.StreamResponse, peer: Peer) -> None:
    """Put the acceptor's last token on the first answer: SPNEGO clients verify it."""
    if peer.final:
        response.headers["WWW-Authenticate"] = _header(peer.scheme, peer.final)
        peer.final = None


def binding_hash(certificate: bytes) -> hashes.HashAlgorithm:
    """The hash of the certificate's signature, and SHA-256 where that is MD5 or SHA-1."""
    used = x509.load_der_x509_certificate(certificate).signature_hash_algorithm
    return hashes.SHA256() if used is None or used.name in ("md5", "sha1") else used


def _header(scheme: str, token: bytes | None) -> str:
    return f"{scheme} {base64.b64encode(token or b'').decode()}"
