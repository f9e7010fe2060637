"""Certificates for simulated hosts and their clients. Keys stay in memory."""

from __future__ import annotations

import os
import ssl
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from osiris.lab.windows.server.server import Tls


@dataclass(frozen=True, slots=True)
class Pair:
    """A certificate and its key."""

    certificate: x509.Certificate
    key: ec.EllipticCurvePrivateKey

    @property
    def pem(self) -> str:
        """The certificate as PEM."""
        return self.certificate.public_bytes(serialization.Encoding.PEM).decode()

    @property
    def key_pem(self) -> str:
        """The key as PEM, without a passphrase."""
        return self.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ).decode()

    @property
    def der(self) -> bytes:
        """The certificate as DER."""
        return self.certificate.public_bytes(serialization.Encoding.DER)

    @property
    def digest(self) -> str:
        """SHA-256 of the certificate, hex."""
        return self.certificate.fingerprint(hashes.SHA256()).hex()


def authority(name: str = "Clinic CA") -> Pair:
    """A certificate authority of its own."""
    return _make(name, None, (), days=3650, starts=_now(), client=False)


def certificate(
    name: str,
    *,
    issuer: Pair | None = None,
    addresses: Sequence[str] = ("127.0.0.1", "localhost"),
    days: int = 365,
    starts: datetime | None = None,
    client: bool = False,
) -> Pair:
    """A host's certificate (or a client's), signed by `issuer` or by itself."""
    return _make(name, issuer, addresses, days=days, starts=starts or _now(), client=client)


def tls(pair: Pair, *, clients_from: Pair | None = None) -> Tls:
    """What a Server shows. With `clients_from`, certificates of that authority may sign in."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with _in_memory(pair.pem) as chain, _in_memory(pair.key_pem) as key:
        context.load_cert_chain(chain, key)
    if clients_from:
        context.load_verify_locations(cadata=clients_from.pem)
        context.verify_mode = ssl.CERT_OPTIONAL
    return Tls(context=context, certificate=pair.der)


def _make(
    name: str,
    issuer: Pair | None,
    addresses: Sequence[str],
    *,
    days: int,
    starts: datetime,
    client: bool,
) -> Pair:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    usage = ExtendedKeyUsageOID.CLIENT_AUTH if client else ExtendedKeyUsageOID.SERVER_AUTH
    signer = issuer.key if issuer else key
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(starts)
        .not_valid_after(starts + timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=not addresses, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False
        )
    )
    if addresses:
        names = x509.SubjectAlternativeName([_name(address) for address in addresses])
        builder = builder.add_extension(names, critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    else:
        builder = builder.add_extension(_signs_certificates(), critical=True)
    return Pair(builder.sign(signer, hashes.SHA256()), key)


def _signs_certificates() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )


def _name(address: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(address))
    except ValueError:
        return x509.DNSName(address)


def _now() -> datetime:
    return datetime.now(UTC) - timedelta(minutes=5)


@contextmanager
def _in_memory(text: str) -> Iterator[str]:
    """A path under which OpenSSL can read `text`, of a file that is on no disk."""
    file = os.memfd_create("osiris-lab-key", os.MFD_CLOEXEC)
    try:
        os.write(file, text.encode())
        yield f"/proc/self/fd/{file}"
    finally:
        os.close(file)
