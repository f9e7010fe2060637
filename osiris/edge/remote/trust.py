"""Which TLS certificate a machine must show before anything is said to it.

A Target's `host_key` over WinRM is `sha256:` and the digest of the certificate itself (pinned, as a
workgroup machine's self-signed one is), or the PEM of the authority that issued it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import socket
import ssl

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from osiris.edge.remote.memory import in_memory

_PIN = re.compile(r"sha256:[0-9a-f]{64}")
_AUTHORITY = re.compile(r"\s*-----BEGIN CERTIFICATE-----")


class OtherCertificate(Exception):
    """The machine shows another certificate than the pinned one."""


def is_pin(host_key: str) -> bool:
    """Whether it is the digest of one certificate."""
    return _PIN.fullmatch(host_key) is not None


def is_authority(host_key: str) -> bool:
    """Whether it is the certificate of an authority, as PEM."""
    return _AUTHORITY.match(host_key) is not None


def is_certificate(host_key: str) -> bool:
    """Whether it says which certificate must be shown, in one way or the other."""
    return is_pin(host_key) or is_authority(host_key)


def digest(certificate: bytes) -> str:
    """`sha256:<hex>` of a certificate (DER)."""
    return f"sha256:{hashlib.sha256(certificate).hexdigest()}"


def context(host_key: str, *, certificate: str = "", private_key: str = "") -> ssl.SSLContext:
    """TLS 1.2 or newer. With a pin, the caller compares; else the authority is checked.

    `certificate` and `private_key` (PEM) are the client's own, where it signs in with them.

    Raises:
        ssl.SSLError, ValueError: one of the PEM texts cannot be used.
    """
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    if is_authority(host_key):
        made.load_verify_locations(cadata=host_key)
    else:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    if certificate:
        made.post_handshake_auth = True  # Windows asks for it after it has seen the request
        with in_memory(certificate.encode()) as chain, in_memory(private_key.encode()) as key:
            made.load_cert_chain(chain, key, password=lambda: "")
    return made


def secure(raw: socket.socket, host_key: str, made: ssl.SSLContext, name: str) -> ssl.SSLSocket:
    """TLS over a connected socket, with the certificate that `host_key` asks for.

    Raises:
        OtherCertificate: another than the pinned one; nothing was sent inside TLS.
        ssl.SSLError, OSError: everything else.
    """
    made_here = made.wrap_socket(raw, server_hostname=name or None)
    if is_authority(host_key):
        return made_here
    shown = digest(made_here.getpeercert(binary_form=True) or b"")
    if not is_pin(host_key) or not hmac.compare_digest(shown, host_key):
        made_here.close()
        raise OtherCertificate(shown)
    return made_here


def scan(address: str, port: int, *, timeout_s: float) -> str:
    """`sha256:<hex>` of the certificate that is shown there. Nobody has confirmed it yet.

    Raises:
        OSError: nothing answered, or it speaks no TLS 1.2.
    """
    made = context("")
    with (
        socket.create_connection((address, port), timeout=timeout_s) as raw,
        made.wrap_socket(raw) as tls,
    ):
        return digest(tls.getpeercert(binary_form=True) or b"")


def binding(certificate: bytes) -> bytes:
    """What a sign-in is bound to: tls-server-end-point of RFC 5929, section 4.1."""
    used = x509.load_der_x509_certificate(certificate).signature_hash_algorithm
    weak = used is None or used.name in ("md5", "sha1")
    made = hashes.Hash(hashes.SHA256() if weak or used is None else used)
    made.update(certificate)
    return b"tls-server-end-point:" + made.finalize()
