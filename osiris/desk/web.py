"""What everybody on the box may know of its web server: where it is, and its certificate.

The server's folder lies beside the data folder and belongs to the server's own user; only the
certificate in it can be read by others.
"""

from __future__ import annotations

import hashlib
import ssl
from pathlib import Path


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
    """SHA-256 of the certificate as browsers show it (`AB:CD:...`); empty where there is none."""
    try:
        pem = certificate_in(data).read_text(encoding="ascii")
        digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest().upper()
    except (OSError, ValueError):
        return ""
    return ":".join(digest[n : n + 2] for n in range(0, len(digest), 2))
