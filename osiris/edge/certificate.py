"""The certificate of the box's web server: made on the box, by the user that serves with it.

It is signed by itself, because a clinic has no authority that could sign it. A person compares its
SHA-256 fingerprint with the one on the box's own screen, once for each browser.
"""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from osiris.errors import VaultError

LIFE = timedelta(days=820)
"""Browsers on Apple's systems refuse more than 825 days (support.apple.com/HT210176)."""
RENEW = timedelta(days=30)
_SLACK = timedelta(hours=1)  # a browser's clock may be behind ours


def ensure(key: Path, public: Path, names: Iterable[str], now: datetime) -> bool:
    """Have a certificate for `names` (DNS names and IP addresses) that lasts `RENEW` and longer.

    `key` holds the private key and the certificate, readable by this user alone; `public` the
    certificate, for everybody. True: a new pair was made, and its fingerprint is a new one.

    Raises:
        VaultError: the folder is not this user's own, or cannot be written.
    """
    wanted = frozenset(names)
    try:
        _own(key.parent)
        if _lasts(key, wanted, now):
            return _publish(key, public)
        _write(key, _make(wanted, now), 0o600)
        _publish(key, public)
    except OSError as error:
        raise VaultError(f"{error.filename}: {error.strerror}.", "Check the folder.") from error
    return True


def _own(folder: Path) -> None:
    """Everybody may look into it; nobody else may put a key there."""
    folder.mkdir(mode=0o755, parents=True, exist_ok=True)
    status = folder.stat()
    if status.st_uid != os.geteuid() or status.st_mode & 0o022:
        raise VaultError(f"{folder} is not this user's own.", f"chown and chmod 755 {folder}")


def _lasts(key: Path, wanted: frozenset[str], now: datetime) -> bool:
    """Whether the pair at `key` can be served. What cannot be read is made anew."""
    try:
        text = key.read_bytes()
        found = x509.load_pem_x509_certificate(text)
        private = serialization.load_pem_private_key(text, password=None)
    except (FileNotFoundError, ValueError, TypeError):
        return False
    return (
        found.public_key() == private.public_key()
        and found.not_valid_before_utc <= now
        and found.not_valid_after_utc - now > RENEW
        and _named(found) == wanted
        and not key.stat().st_mode & 0o077
    )


def _named(found: x509.Certificate) -> frozenset[str]:
    try:
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except x509.ExtensionNotFound:
        return frozenset()
    return frozenset(str(name.value) for name in names)


def _publish(key: Path, public: Path) -> bool:
    """The certificate beside its key is what is served: make the public copy say the same."""
    pem = x509.load_pem_x509_certificate(key.read_bytes()).public_bytes(serialization.Encoding.PEM)
    if not public.exists() or public.read_bytes() != pem:
        _write(public, pem, 0o644)
    return False


def _write(path: Path, data: bytes, mode: int) -> None:
    """Whole or not at all, with this mode from the first byte on."""
    draft = path.with_name(path.name + ".new")
    draft.unlink(missing_ok=True)
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "wb") as file:
        os.fchmod(handle, mode)
        file.write(data)
        file.flush()
        os.fsync(handle)
    draft.replace(path)


def _make(names: frozenset[str], now: datetime) -> bytes:
    """A new key (ECDSA on P-256) and its certificate, as one PEM text."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "OsirisCare appliance")])
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _SLACK)
        .not_valid_after(now - _SLACK + LIFE)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.SubjectAlternativeName([_name(n) for n in sorted(names)]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return secret + made.public_bytes(serialization.Encoding.PEM)


def _name(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
