"""What everybody on the box may know of its web server: where it is, and its certificate.

The server's folder lies beside the data folder and belongs to the server's own user; only the
certificate in it can be read by others.
"""

from __future__ import annotations

import hashlib
import os
import ssl
from pathlib import Path

_LONGEST = 16 << 10


def folder_in(data: Path) -> Path:
    """The web server's own folder, beside the data folder at `data`."""
    whole = data.resolve()
    return whole.with_name(whole.name + "-web")


def key_in(data: Path) -> Path:
    """The private key with its certificate: for the web server's user alone."""
    return folder_in(data) / "key.pem"


def certificate_in(data: Path) -> Path:
    """The certificate, for everybody."""
    return folder_in(data) / "certificate.pem"


def fingerprint(data: Path) -> str:
    """SHA-256 of the certificate as browsers show it (`AB:CD:...`); empty where there is none.

    Every console reads it, and the web server's user may put there what it likes: a pipe would hold
    them all up, and a device would never end.
    """
    try:
        handle = os.open(certificate_in(data), os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        try:
            pem = os.read(handle, _LONGEST).decode("ascii")
        finally:
            os.close(handle)
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest().upper()
    except (OSError, ValueError):
        return ""
    return ":".join(digest[n : n + 2] for n in range(0, len(digest), 2))
